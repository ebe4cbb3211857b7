package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/client-go/kubernetes/scheme"
)

// customPath is a line of data/pod-kinds.tsv: where an object of a custom kind holds pods or
// objects.
type customPath struct {
	path  string
	shape string // PodTemplateSpec, PodSpec, Objects
}

// customKinds holds "group kind". What operators complete is not in it: nobody can judge that.
var customKinds = map[string][]customPath{}

func readCustomKinds(file string) error {
	if file == "" {
		return nil
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		columns := strings.Split(line, "\t")
		if len(columns) != 7 {
			return fmt.Errorf("%s:%d: a line has seven columns", file, i+1)
		}
		rules := columns[5]
		if i == 0 || rules == "merged" || strings.HasPrefix(rules, "parts:") {
			continue
		}
		group := strings.TrimPrefix(columns[0], "-")
		key := group + " " + columns[2]
		customKinds[key] = append(customKinds[key], customPath{columns[3], columns[4]})
	}
	return nil
}

func customPathsOf(o object) []customPath {
	group, _, found := strings.Cut(o.apiVersion, "/")
	if !found {
		group = ""
		if o.apiVersion != "v1" {
			return nil
		}
	}
	return customKinds[group+" "+o.kind]
}

// spot is a value to which a path leads.
type spot struct {
	path string
	json json.RawMessage
}

// spotsOf follows a path such as "spec.jobs[*].template" or "spec.workers{*}".
func spotsOf(data json.RawMessage, path string) []spot {
	spots := []spot{{"", data}}
	for _, step := range strings.Split(path, ".") {
		key, stars := step, ""
		if at := strings.IndexAny(step, "[{"); at >= 0 {
			key, stars = step[:at], step[at:]
		}
		spots = each(spots, func(s spot) []spot {
			var m map[string]json.RawMessage
			if json.Unmarshal(s.json, &m) != nil || m[key] == nil || string(m[key]) == "null" {
				return nil
			}
			return []spot{{strings.TrimPrefix(s.path+"."+key, "."), m[key]}}
		})
		for ; len(stars) >= 3; stars = stars[3:] {
			spots = each(spots, stepsInto(stars[0] == '['))
		}
	}
	return spots
}

func each(spots []spot, f func(spot) []spot) []spot {
	var out []spot
	for _, s := range spots {
		out = append(out, f(s)...)
	}
	return out
}

func stepsInto(isList bool) func(spot) []spot {
	return func(s spot) []spot {
		var out []spot
		if isList {
			var items []json.RawMessage
			_ = json.Unmarshal(s.json, &items)
			for i, item := range items {
				out = append(out, spot{fmt.Sprintf("%s[%d]", s.path, i), item})
			}
			return out
		}
		var m map[string]json.RawMessage
		_ = json.Unmarshal(s.json, &m)
		for _, key := range slices.Sorted(maps.Keys(m)) {
			out = append(out, spot{s.path + "." + key, m[key]})
		}
		return out
	}
}

// isObject tells a JSON object from other values.
func isObject(data json.RawMessage) bool {
	return strings.HasPrefix(strings.TrimSpace(string(data)), "{")
}

// innerObjects are the objects that an object of a custom kind holds.
func innerObjects(o object) []object {
	var out []object
	for _, p := range customPathsOf(o) {
		if p.shape != "Objects" {
			continue
		}
		for _, s := range spotsOf(o.json, p.path) {
			item := strings.TrimPrefix(o.item+"."+s.path, ".")
			if isObject(s.json) {
				out = append(out, object{item: item, json: s.json})
			}
		}
	}
	return out
}

// custom judges the pods in an object of a custom kind, each as a PodTemplateSpec.
func (j *judge) custom(base row, o object) []row {
	var rows []row
	for _, p := range customPathsOf(o) {
		if p.shape == "Objects" {
			continue
		}
		for _, s := range spotsOf(o.json, p.path) {
			if !isObject(s.json) {
				continue
			}
			r := base
			r.Field, r.Path = s.path, p.path
			template := s.json
			if p.shape == "PodSpec" {
				template = json.RawMessage(`{"spec":` + string(s.json) + `}`)
			}
			data := []byte(`{"apiVersion":"v1","kind":"PodTemplate","template":` + string(template) + `}`)
			obj, _, err := scheme.Codecs.UniversalDeserializer().Decode(data, nil, nil)
			if err != nil {
				r.Stage, r.Error = "decode", oneLine(err)
			} else {
				pod := &obj.(*corev1.PodTemplate).Template
				r.Verdicts = j.judge(&pod.ObjectMeta, &pod.Spec)
			}
			rows = append(rows, r)
		}
	}
	return rows
}
