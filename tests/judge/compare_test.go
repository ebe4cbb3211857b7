package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const theirRows = `{"file":"a.yaml","document":0,"item":"","verdicts":{"restricted:latest":{"allowed":true,"details":""}}}
{"file":"a.yaml","document":1,"item":"","verdicts":{"restricted:latest":{"allowed":false,"details":"x"}}}
{"file":"a.yaml","document":2,"item":"","stage":"read","error":"bad","template":true}
{"file":"a.yaml","document":3,"item":"items[0]","stage":"decode","error":"of type int32"}
{"file":"a.yaml","document":4,"item":"","noTemplate":true,"verdicts":{"restricted:latest":{"allowed":true,"details":""}}}
`

func compareWith(t *testing.T, ours string, claims bool) (map[string]int, error) {
	t.Helper()
	dir := t.TempDir()
	oursName, theirsName := filepath.Join(dir, "ours"), filepath.Join(dir, "theirs")
	for name, text := range map[string]string{oursName: ours, theirsName: theirRows} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c := comparison{out: &bytes.Buffer{}, counts: map[string]int{}, claims: claims, oursRoot: "/root"}
	if err := c.load(theirsName); err != nil {
		t.Fatal(err)
	}
	if err := c.file(oursName); err != nil {
		t.Fatal(err)
	}
	return c.counts, c.report()
}

func TestCompare(t *testing.T) {
	good := `{"pods":[
		{"path":"/root/a.yaml","document":0,"item":"","level":"restricted","version":"latest","allowed":true,"details":"","outcome":"compliant"},
		{"path":"/root/a.yaml","document":1,"item":"","level":"restricted","version":"latest","allowed":false,"details":"x","outcome":"fixed"},
		{"path":"/root/a.yaml","document":2,"item":"","outcome":"template"},
		{"path":"/root/a.yaml","document":3,"item":"items[0]","outcome":"error"}]}`
	if counts, err := compareWith(t, good, false); err != nil || counts["agreed"] != 2 || counts["agreed-error"] != 2 {
		t.Errorf("%v %v", counts, err)
	}
	for _, change := range []struct{ from, to, kind string }{
		{`"allowed":true`, `"allowed":false`, "verdict"},
		{`"details":"x"`, `"details":"y"`, "details"},
		{`"outcome":"template"`, `"outcome":"error"`, "template-mismatch"},
		{`"outcome":"compliant"`, `"outcome":"error"`, "error-mismatch"},
		{`"items[0]"`, `"items[1]"`, "missing-ours"},
		{`"items[0]"`, `"items[1]"`, "missing-theirs"},
	} {
		counts, err := compareWith(t, strings.Replace(good, change.from, change.to, 1), false)
		if err != errDiffers || counts["! "+change.kind] != 1 {
			t.Errorf("%v: %v %v", change, counts, err)
		}
	}
	if counts, err := compareWith(t, good, true); err != errDiffers || counts["! claim"] != 1 || counts["agreed-compliant"] != 1 {
		t.Errorf("claims: %v %v", counts, err)
	}
}
