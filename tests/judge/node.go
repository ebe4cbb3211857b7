package main

import (
	"bytes"
	"encoding/json"
)

// node is a value of a generated manifest: *mapping, list or scalar.
type node any

type entry struct {
	key   string
	value node
}

// mapping keeps its entries in the order they were put.
type mapping struct{ entries []entry }

type list []node

// scalar holds nil, bool, int or string, and perhaps another spelling for YAML.
type scalar struct {
	value any
	alt   string
}

// put adds an entry; a nil value adds none, so that fields can be absent.
func (m *mapping) put(key string, value node) {
	if value != nil {
		m.entries = append(m.entries, entry{key, value})
	}
}

func (m *mapping) get(key string) (node, bool) {
	for _, e := range m.entries {
		if e.key == key {
			return e.value, true
		}
	}
	return nil, false
}

func str(s string) scalar { return scalar{value: s} }

func strs(texts ...string) list {
	l := list{}
	for _, s := range texts {
		l = append(l, str(s))
	}
	return l
}

// pairs is a mapping of strings: key, value, key, value.
func pairs(texts ...string) *mapping {
	m := &mapping{}
	for i := 0; i+1 < len(texts); i += 2 {
		m.put(texts[i], str(texts[i+1]))
	}
	return m
}

// isEmpty is true for {} and [].
func isEmpty(n node) bool {
	switch n := n.(type) {
	case *mapping:
		return len(n.entries) == 0
	case list:
		return len(n) == 0
	}
	return false
}

// compact is a node as minified JSON, in its own order.
func compact(n node) string {
	var b bytes.Buffer
	writeJSON(&b, n, "", "")
	return b.String()
}

// writeJSON writes JSON; with a step it is printed over several lines.
func writeJSON(b *bytes.Buffer, n node, step, indent string) {
	inner := indent + step
	gap := func(s string) {
		if step != "" {
			b.WriteString("\n" + s)
		}
	}
	switch n := n.(type) {
	case *mapping:
		b.WriteByte('{')
		for i, e := range n.entries {
			if i > 0 {
				b.WriteByte(',')
			}
			gap(inner)
			b.WriteString(quoteJSON(e.key) + ":")
			if step != "" {
				b.WriteByte(' ')
			}
			writeJSON(b, e.value, step, inner)
		}
		if len(n.entries) > 0 {
			gap(indent)
		}
		b.WriteByte('}')
	case list:
		b.WriteByte('[')
		for i, v := range n {
			if i > 0 {
				b.WriteByte(',')
			}
			gap(inner)
			writeJSON(b, v, step, inner)
		}
		if len(n) > 0 {
			gap(indent)
		}
		b.WriteByte(']')
	case scalar:
		b.WriteString(quoteJSON(n.value))
	}
}

// quoteJSON is a scalar as JSON, without HTML escapes.
func quoteJSON(v any) string {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if encoder.Encode(v) != nil {
		return "null"
	}
	text := bytes.TrimRight(b.Bytes(), "\n")
	return string(bytes.ReplaceAll(text, []byte("\x7f"), []byte(`\u007f`))) // no YAML as it is
}
