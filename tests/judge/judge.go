package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

// verdict is upstream's answer for one level and version.
type verdict struct {
	Allowed bool   `json:"allowed"`
	Details string `json:"details"`
}

// row is one line of output: a pod, or a chunk or object that is refused.
type row struct {
	File       string             `json:"file"`
	Document   int                `json:"document"`
	Item       string             `json:"item"`
	Field      string             `json:"field,omitempty"` // of a pod in an object of a custom kind
	APIVersion string             `json:"apiVersion"`
	Kind       string             `json:"kind"`
	Namespace  string             `json:"namespace"`
	Name       string             `json:"name"`
	Path       string             `json:"path"`
	Stage      string             `json:"stage,omitempty"` // of an error: "read" (chunk) or "decode" (object)
	Error      string             `json:"error,omitempty"`
	Template   bool               `json:"template,omitempty"`   // refused, and holds {{
	Ignored    bool               `json:"ignored,omitempty"`    // text that Kubernetes drops silently
	Duplicates string             `json:"duplicates,omitempty"` // duplicate keys in the chunk
	NoTemplate bool               `json:"noTemplate,omitempty"` // controller without a template
	Other      bool               `json:"other,omitempty"`      // no pod
	Verdicts   map[string]verdict `json:"verdicts,omitempty"`
}

// asked is one level:version to judge by.
type asked struct {
	name string
	lv   api.LevelVersion
}

type judge struct {
	evaluator policy.Evaluator
	asked     []asked
	defaults  bool // an empty volume source is an emptyDir, as the API server has it
	all       bool // rows for objects without pods as well
}

// newestMinor is the newest policy version of the module in go.mod.
const newestMinor = 37

// matrix is what the project checks the corpus at.
func matrix() []string {
	var names []string
	for _, level := range []string{"baseline", "restricted"} {
		for _, version := range []string{"v1.0", "v1.7", "v1.8", "v1.18", "v1.19", "v1.22",
			"v1.24", "v1.25", "v1.30", "v1.34", "latest"} {
			names = append(names, level+":"+version)
		}
	}
	return names
}

// everyVersion is both levels at all versions that fixtures exist for.
func everyVersion() []string {
	var names []string
	for _, level := range []string{"baseline", "restricted"} {
		for minor := range newestMinor + 1 {
			names = append(names, fmt.Sprintf("%s:v1.%d", level, minor))
		}
		names = append(names, level+":latest")
	}
	return names
}

func parseLevels(list string) ([]asked, error) {
	names := strings.Split(list, ",")
	switch list {
	case "matrix":
		names = matrix()
	case "all":
		names = everyVersion()
	}
	var out []asked
	for _, name := range names {
		level, version, _ := strings.Cut(name, ":")
		l, err := api.ParseLevel(level)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		v, err := api.ParseVersion(version)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, asked{name, api.LevelVersion{Level: l, Version: v}})
	}
	return out, nil
}

func newJudge(levels string, defaults, all bool) (*judge, error) {
	list, err := parseLevels(levels)
	if err != nil {
		return nil, err
	}
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks(), nil)
	if err != nil {
		return nil, err
	}
	return &judge{evaluator, list, defaults, all}, nil
}

// file judges all chunks of one stream.
func (j *judge) file(name string, data []byte) []row {
	var rows []row
	for i, c := range cut(data) {
		rows = append(rows, j.chunk(row{File: name, Document: i}, c)...)
	}
	return rows
}

func (j *judge) chunk(base row, c chunk) (rows []row) {
	refuse := func(why string) []row {
		base.Stage, base.Error = "read", why
		base.Template = bytes.Contains(c.text, []byte("{{"))
		return []row{base}
	}
	defer func() {
		if r := recover(); r != nil {
			rows = refuse(fmt.Sprintf("panic: %v", r))
		}
	}()
	t, err := readTree(c)
	if err != nil {
		return refuse(oneLine(err))
	}
	base.Duplicates, base.Ignored = t.duplicates, t.ignored
	for _, o := range flatten(nil, t.json, object{}) {
		r := j.object(base, o)
		custom := []row{}
		if r.Other {
			custom = j.custom(r.plain(), o)
		}
		rows = append(rows, custom...)
		if len(custom) == 0 && (!r.Other || j.all) {
			rows = append(rows, r)
		}
	}
	return rows
}

// plain is the row of an object of which nothing is known yet.
func (r row) plain() row {
	r.Other = false
	return r
}

func (j *judge) object(r row, o object) row {
	r.Item, r.APIVersion, r.Kind = o.item, o.apiVersion, o.kind
	fail := func(err error) row {
		r.Stage, r.Error = "decode", oneLine(err)
		return r
	}
	var head struct {
		Metadata map[string]json.RawMessage `json:"metadata"`
	}
	if json.Unmarshal(o.json, &head) == nil {
		r.Namespace, r.Name = text(head.Metadata["namespace"]), text(head.Metadata["name"])
	}
	if o.err != nil {
		return fail(o.err)
	}
	kind, known := podKinds[o.apiVersion+" "+o.kind]
	if !known {
		r.Other = true
		return r
	}
	r.Path = kind.path
	data, err := withType(o.json, kind.modern, o.kind)
	if err != nil {
		return fail(err)
	}
	obj, _, err := scheme.Codecs.UniversalDeserializer().Decode(data, nil, nil)
	if err != nil {
		return fail(err)
	}
	meta, spec := podOf(obj)
	if spec == nil {
		r.Other = true
		return r
	}
	r.NoTemplate = !hasPath(data, kind.path)
	r.Verdicts = j.judge(meta, spec)
	return r
}

func (j *judge) judge(meta *metav1.ObjectMeta, spec *corev1.PodSpec) map[string]verdict {
	if j.defaults {
		for i := range spec.Volumes {
			source := &spec.Volumes[i].VolumeSource
			if *source == (corev1.VolumeSource{}) {
				source.EmptyDir = &corev1.EmptyDirVolumeSource{}
			}
		}
	}
	verdicts := make(map[string]verdict, len(j.asked))
	for _, a := range j.asked {
		result := policy.AggregateCheckResults(j.evaluator.EvaluatePod(a.lv, meta, spec))
		verdicts[a.name] = verdict{Allowed: result.Allowed}
		if !result.Allowed {
			verdicts[a.name] = verdict{Details: result.ForbiddenDetail()}
		}
	}
	return verdicts
}

// hasPath tells whether the template at "a.b.spec" is written at all: the
// object that holds the pod's spec, so "a.b"; a Pod always is.
func hasPath(data []byte, path string) bool {
	keys := strings.Split(path, ".")
	for _, key := range keys[:len(keys)-1] {
		var m map[string]json.RawMessage
		if json.Unmarshal(data, &m) != nil || m[key] == nil || string(m[key]) == "null" {
			return false
		}
		data = m[key]
	}
	return true
}
