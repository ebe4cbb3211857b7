package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// runPods writes random pods, many to a file.
func runPods(args []string) error {
	flags := flag.NewFlagSet("pods", flag.ExitOnError)
	n := flags.Int("n", 20000, "how many pods")
	seed := flags.Uint64("seed", 1, "seed")
	perFile := flags.Int("per-file", 100, "pods in a file")
	out := flags.String("out", "", "directory to write to")
	flags.Parse(args)
	if *out == "" || *perFile < 1 {
		return errors.New("pods: --out=DIR and a positive --per-file are needed")
	}
	if err := os.MkdirAll(*out, 0o755); err != nil {
		return err
	}
	g := newGenerator(*seed)
	left := *n
	for number := 0; left > 0; number++ {
		want := min(left, *perFile)
		left -= want
		text, ext := g.stream(want)
		name := filepath.Join(*out, fmt.Sprintf("pods-%04d%s", number, ext))
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// stream is the text of a file with a number of pods, and the file's extension.
func (g *generator) stream(pods int) (text, ext string) {
	switch {
	case g.maybe(0.05):
		return g.jsonStream(pods), ".json"
	case g.maybe(0.03):
		return g.jsonList(pods), ".json"
	}
	text = g.yamlStream(pods)
	if g.maybe(0.1) {
		text = strings.TrimRight(text, "\n")
	}
	if g.maybe(0.1) {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	return text, one(g, ".yaml", ".yaml", ".yml")
}

func (g *generator) yamlStream(pods int) string {
	var b strings.Builder
	if g.maybe(0.5) {
		b.WriteString("---\n")
	}
	for pods > 0 {
		n, count := g.document(pods)
		pods -= count
		e := g.emitter()
		b.WriteString(e.document(n))
		if pods == 0 {
			break
		}
		// Behind a JSON value at the file's start, `...` is a chunk that is refused.
		if e.form == formBlock && g.maybe(0.02) {
			b.WriteString("...\n")
		}
		b.WriteString(one(g, "---\n", "---\n", "---\n", "---\n", "--- # next\n", "---  \n", "---\n---\n",
			"---\n# only a comment\n---\n", "---\n\n---\n"))
	}
	return b.String()
}

// jsonStream is JSON values one after another.
func (g *generator) jsonStream(pods int) string {
	var b strings.Builder
	for pods > 0 {
		n, count := g.document(pods)
		pods -= count
		e := g.emitter()
		e.form = one(g, formPretty, formMinified)
		b.WriteString(e.document(n))
	}
	return b.String()
}

// jsonList is one List with all pods.
func (g *generator) jsonList(pods int) string {
	items := list{}
	for pods > 0 {
		n, count := g.document(pods)
		pods -= count
		items = append(items, n)
	}
	root := pairs("apiVersion", "v1", "kind", "List")
	root.put("items", items)
	e := g.emitter()
	e.form = one(g, formPretty, formMinified)
	return e.document(root)
}
