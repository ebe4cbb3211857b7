package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"k8s.io/pod-security-admission/policy"
)

func TestNewestMinor(t *testing.T) {
	newest := ""
	for _, check := range policy.DefaultChecks() {
		for _, v := range check.Versions {
			if s := v.MinimumVersion.String(); len(s) > len(newest) || len(s) == len(newest) && s > newest {
				newest = s
			}
		}
	}
	if want := fmt.Sprintf("v1.%d", newestMinor); newest != want {
		t.Errorf("the module knows %s, newestMinor says %s", newest, want)
	}
}

// Every fixture of upstream is judged as its folder says.
func TestFixtures(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	dir := t.TempDir()
	if err := runFixtures([]string{"--out=" + dir}); err != nil {
		t.Skip(err)
	}
	files, err := findFiles([]string{dir})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 4537 {
		t.Errorf("%d fixtures", len(files))
	}
	j, err := newJudge("all", true, false)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		for _, r := range j.read(file, dir) {
			part := strings.Split(filepath.ToSlash(r.File), "/")
			v, asked := r.Verdicts[part[0]+":"+part[1]]
			if !asked || v.Allowed != (part[2] == "pass") {
				t.Errorf("%s: %+v %s", r.File, v, r.Error)
			}
		}
	}
}
