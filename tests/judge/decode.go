package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	goyaml "go.yaml.in/yaml/v2"
	utiljson "k8s.io/apimachinery/pkg/util/json"
	kjson "sigs.k8s.io/json"
	"sigs.k8s.io/yaml"
)

// tree is a chunk as JSON, as kubectl would send it.
type tree struct {
	json       []byte
	duplicates string // what strict decoding says of duplicate keys
	ignored    bool   // text behind the root node that Kubernetes does not read
}

func readTree(c chunk) (tree, error) {
	if c.err != nil {
		return tree{}, c.err
	}
	if c.isJSON {
		return readJSON(c.text)
	}
	// Strict first: if it is content, there is nothing to report and no second pass.
	data, err := yaml.YAMLToJSONStrict(c.text)
	t := tree{json: data, ignored: mayIgnore(c.text) && ignores(c.text)}
	if err == nil {
		return t, nil
	}
	t.duplicates = oneLine(err)
	t.json, err = yaml.YAMLToJSON(c.text)
	return t, err
}

// readJSON imitates the way through kubectl's untyped objects: the last of two
// equal keys wins as a whole, and integral floats become integers.
func readJSON(data []byte) (tree, error) {
	var value any
	strict, err := kjson.UnmarshalStrict(data, &value)
	if err != nil {
		return tree{}, err
	}
	if err := utiljson.ConvertInterfaceNumbers(&value, 0); err != nil {
		return tree{}, err
	}
	out, err := json.Marshal(value)
	t := tree{json: out}
	if len(strict) > 0 {
		t.duplicates = oneLine(errors.Join(strict...))
	}
	return t, err
}

// mayIgnore is a cheap test that spares most chunks the second reading: a block
// mapping in column 0 ends only at a `...` line.
func mayIgnore(text []byte) bool {
	if bytes.Contains(text, []byte("\n...")) || bytes.HasPrefix(text, []byte("...")) {
		return true
	}
	for len(text) > 0 {
		line := text[:lineEnd(text, 0)]
		text = text[len(line):]
		trimmed := bytes.TrimLeft(line, " \t\r\n")
		if len(trimmed) == 0 || trimmed[0] == '#' {
			continue
		}
		c := line[0] | 0x20
		return c < 'a' || c > 'z'
	}
	return false
}

func ignores(text []byte) bool {
	decoder := goyaml.NewDecoder(bytes.NewReader(text))
	var first, second any
	if decoder.Decode(&first) != nil {
		return false
	}
	return decoder.Decode(&second) != io.EOF
}

// object is one Kubernetes object of a chunk.
type object struct {
	item       string // "items[1].items[0]" inside a list
	apiVersion string
	kind       string
	json       []byte
	err        error
}

// flatten appends the objects of a JSON value: itself, or the elements of a list.
func flatten(objects []object, data []byte, parent object) []object {
	var root map[string]json.RawMessage
	if json.Unmarshal(data, &root) != nil {
		o := object{item: parent.item, json: data}
		if o.item != "" {
			o.err = errors.New("the list's element is no object")
		}
		return append(objects, o)
	}
	o := object{item: parent.item, json: data}
	o.apiVersion = text(root["apiVersion"])
	o.kind = text(root["kind"])
	if o.apiVersion == "" && o.kind == "" {
		o.apiVersion = parent.apiVersion
		o.kind = strings.TrimSuffix(parent.kind, "List")
	}
	items, isList := root["items"]
	if !isList || o.kind == "" {
		inner := innerObjects(o)
		for _, part := range inner {
			objects = flatten(objects, part.json, object{item: part.item})
		}
		if len(inner) > 0 {
			return objects
		}
		return append(objects, o)
	}
	var elements []json.RawMessage
	if err := json.Unmarshal(items, &elements); err != nil {
		o.err = fmt.Errorf("items: %w", err)
		return append(objects, o)
	}
	prefix := o.item
	if prefix != "" {
		prefix += "."
	}
	for i, element := range elements {
		o.item = fmt.Sprintf("%sitems[%d]", prefix, i)
		objects = flatten(objects, element, o)
	}
	return objects
}

// text is a JSON string's value, "" for anything else.
func text(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return ""
	}
	return s
}

// withType writes apiVersion and kind into a JSON object.
func withType(data []byte, apiVersion, kind string) ([]byte, error) {
	root := map[string]json.RawMessage{}
	if err := json.Unmarshal(data, &root); err != nil {
		return nil, err
	}
	if root == nil {
		root = map[string]json.RawMessage{}
	}
	root["apiVersion"], _ = json.Marshal(apiVersion)
	root["kind"], _ = json.Marshal(kind)
	return json.Marshal(root)
}

// oneLine is an error's text, fit for a row.
func oneLine(err error) string {
	s := strings.Join(strings.Fields(err.Error()), " ")
	if len(s) > 400 {
		s = strings.ToValidUTF8(s[:400], "") + "…"
	}
	return s
}
