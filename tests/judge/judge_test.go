package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"

	"k8s.io/apimachinery/pkg/runtime"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
)

// upstreamCut is what kubectl's own decoder makes of a stream.
func upstreamCut(data []byte) (chunks []string) {
	decoder := utilyaml.NewYAMLOrJSONDecoder(bytes.NewReader(data), guessSize)
	for {
		var raw runtime.RawExtension
		err := decoder.Decode(&raw)
		if err == io.EOF {
			return chunks
		}
		if err != nil {
			return append(chunks, "error")
		}
		if text := string(bytes.TrimSpace(raw.Raw)); text != "" && text != "null" {
			chunks = append(chunks, text)
		}
	}
}

func ourCut(data []byte) (chunks []string) {
	for _, c := range cut(data) {
		t, err := readTree(c)
		if err != nil {
			return append(chunks, "error")
		}
		if text := string(t.json); text != "null" {
			chunks = append(chunks, text)
		}
	}
	return chunks
}

func sameJSON(a, b string) bool {
	var x, y any
	errX, errY := json.Unmarshal([]byte(a), &x), json.Unmarshal([]byte(b), &y)
	if errX != nil || errY != nil {
		return a == b
	}
	return reflect.DeepEqual(x, y)
}

func TestCutAsUpstream(t *testing.T) {
	streams := []string{
		"", "\n", "a: 1", "a: 1\n---\nb: 2\n", "---\n---\na: 1\n", "---\n\n---\n# c\n---\na: 1", "--- # c\na: 1\n---   \nb: 2",
		"a: 1\r\n---\r\nb: 2\r\n", `{"a":1}{"b":2}`, "{\"a\":1}\n{\"b\":2}\n{\"c\":3}\n", "{\"a\":1}\n---\n{\"b\":2}\n",
		"{\"a\":1}\n\n---\nb: 2\n", "{\"a\":1}\n# c\n", "{a: 1}\n---\nb: 2\n", "{a}", "{\"a\":1}\n#", "  \n {\"a\":1}\n",
		"{\"a\":1}{\"b\":2}\n---\nc: 3\n", "{\"a\":1}{\"b\":2}x", "{\"a\":1}x", "{\"a\":1} ", "\ufeffa: 1\n---\nb: 2\n",
		"\ufeff---\na: 1\n", "a: 1\n...\nb: 2\n---\nc: 3\n", "---", "---\n", "a: 1\n---", "{a: 1}\n", "\n\n{\n  a: 1,\n}\n",
		"{\"a\":1}\n...\n---\nb: 2\n", "a: 1\n---\n...\n", "a: 1\n...\n---\nb: 2\n", "%YAML 1.1\n---\na: 1\n", "a: [1\n---\nb: 2\n",
		"a: 1\n---\u00a0\nb: 2\n", "a: 1\n---\u3000# c\nb: 2\n", "---\u00a0\na: 1\n", "---\u0085\na: 1\n", "---\u2028# c\na: 1\n",
		"a: 1\n---\n---\u00a0\nb: 2\n", "a: 1\n---\n---\n---\u00a0\nb: 2\n", "---#c\na: 1\n", "---\f\na: 1\n", "\ufeff---\u00a0\na: 1\n",
		"\u00a0{a: 1}\n", "{\"a\":1}\u2003{b: 2}\n", "{\"a\":1}\u00a0\n---\nb: 2\n",
	}
	for _, stream := range streams {
		ours, theirs := ourCut([]byte(stream)), upstreamCut([]byte(stream))
		same := len(ours) == len(theirs)
		for i := 0; same && i < len(ours); i++ {
			same = sameJSON(ours[i], theirs[i])
		}
		if !same {
			t.Errorf("%q:\n ours   %q\n theirs %q", stream, ours, theirs)
		}
	}
}

func TestBadSeparator(t *testing.T) {
	var got []string
	for _, c := range cut([]byte("a: 1\n---x\nb: 2\n--- {c: 3}\n---\nd: 4\n")) {
		got = append(got, fmt.Sprintf("%v %q", c.err != nil, c.text))
	}
	want := []string{`false "a: 1\n"`, `true "---x\nb: 2\n"`, `true "--- {c: 3}\n"`, `false "---\nd: 4\n"`}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}

// `document` counts chunks of at least one byte.
func TestDocumentNumbers(t *testing.T) {
	for stream, want := range map[string]int{
		"": 0, "---\n": 0, "---\n---\n---\na: 1\n": 1, "\n---\na: 1\n": 2, "# c\n--- # d\n--- # e\n---\n\n---\na: 1": 3,
		"a: 1\n---\n": 1, "{\"a\":1}\n---\n---\na: 1\n": 2, "---\r\n---\r\na: 1": 1,
	} {
		if got := len(cut([]byte(stream))); got != want {
			t.Errorf("%q: %d chunks, want %d", stream, got, want)
		}
	}
}

func rowsOf(t *testing.T, stream string) []row {
	t.Helper()
	j, err := newJudge("restricted:latest,baseline:latest", true, false)
	if err != nil {
		t.Fatal(err)
	}
	return j.file("f", []byte(stream))
}

func TestRows(t *testing.T) {
	for _, c := range []struct{ stream, want string }{
		{"apiVersion: v1\nkind: Pod\nspec: {}\n", "0  spec true"},
		{"apiVersion: v1\nkind: Pod\nspec:\n  hostnetwork: true\n  volumes: [{name: a}]\n", "0  spec true"},
		{"apiVersion: v1\nkind: Pod\nspec: {hostNetwork: yes}\n", "0  spec false"},
		{"apiVersion: v1\nkind: Pod\nspec: {hostNetwork: 'yes'}\n", "0  decode"},
		{"apiVersion: v1\nkind: Service\n---\nx: y\n---\n- a\n", ""},
		{"apiVersion: batch/v2alpha1\nkind: CronJob\nspec: {}\n", "0  spec.jobTemplate.spec.template.spec true"},
		{"apiVersion: v1\nkind: ReplicationController\nspec: {}\n", ""},
		{"a: {{ b }}\n---\n---\na: [\n", "0  read template|1  read"},
		{"apiVersion: v1\nkind: PodList\nitems:\n- {}\n- {apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Pod}]}\n",
			"0 items[0] spec true|0 items[1].items[0] spec true"},
		{"apiVersion: v1\nkind: Pod\nitems: {}\n", "0  decode"},
		{"apiVersion: v1\nkind: Pod\nitems: null\n", ""},
		{`{"apiVersion":"v1","kind":"Pod","spec":{"securityContext":{"runAsUser":1.0},"hostPID":true,"hostPID":false}}`, "0  spec true"},
	} {
		var got []string
		for _, r := range rowsOf(t, c.stream) {
			s := fmt.Sprintf("%d %s %s", r.Document, r.Item, r.Stage)
			if r.Error == "" {
				s = fmt.Sprintf("%d %s %s %v", r.Document, r.Item, r.Path, r.Verdicts["restricted:latest"].Allowed)
			} else if r.Template {
				s += " template"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%q: got %q, want %q", c.stream, s, c.want)
		}
	}
}
