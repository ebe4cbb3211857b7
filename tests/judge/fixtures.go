package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strings"
)

const upstream = "k8s.io/pod-security-admission"

// runFixtures copies upstream's fixtures, as {level}/{version}/{pass,fail}/name.yaml.
func runFixtures(args []string) error {
	flags := flag.NewFlagSet("fixtures", flag.ExitOnError)
	out := flags.String("out", "", "directory to write to")
	flags.Parse(args)
	if *out == "" {
		return errors.New("fixtures: --out=DIR is missing")
	}
	dir, err := moduleDir()
	if err != nil {
		return err
	}
	from := filepath.Join(dir, "test", "testdata")
	copied := 0
	err = filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".yaml" {
			return err
		}
		name, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		to := filepath.Join(*out, name)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		copied++
		return os.WriteFile(to, data, 0o644)
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "judge: %d fixtures of %s copied\n", copied, filepath.Base(dir))
	return nil
}

// moduleDir is where the module stands that this program was built with. The
// go tool prints it, and downloads the module if it has gone.
func moduleDir() (string, error) {
	info, _ := debug.ReadBuildInfo()
	version := ""
	if info != nil {
		for _, dep := range info.Deps {
			if dep.Path == upstream {
				version = dep.Version
			}
		}
	}
	if version == "" {
		return "", fmt.Errorf("built without %s", upstream)
	}
	tool := "go"
	if _, err := exec.LookPath(tool); err != nil {
		tool = "/usr/local/go/bin/go"
	}
	cmd := exec.Command(tool, "mod", "download", "-json", upstream+"@"+version)
	cmd.Dir = os.TempDir()
	output, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go mod download %s@%s: %w", upstream, version, err)
	}
	for line := range strings.Lines(string(output)) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		if key == `"Dir"` {
			return strings.Trim(value, `",`), nil
		}
	}
	return "", fmt.Errorf("go mod download %s@%s: no directory in its answer", upstream, version)
}
