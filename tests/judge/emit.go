package main

import (
	"bytes"
	"regexp"
	"strings"
)

// The ways in which a document can be written.
const (
	formBlock = iota
	formFlowLine
	formFlowLines
	formPretty
	formMinified
	formKYAML
	forms
)

// emitter writes one document in a style of its own.
type emitter struct {
	*generator
	b           bytes.Buffer
	form        int
	step        int    // columns a level
	listIndent  bool   // lists stand deeper than their key
	dash        string // "- ", or wider
	quoteKeys   bool
	quoteValues bool
	comments    float64
	flowInBlock float64
	anchors     float64
	trailing    bool // comma behind the last entry of flow over lines
	quiet       bool // behind a block scalar, where a comment would be text
	known       []anchor
}

type anchor struct {
	name     string
	value    *mapping
	complete bool // a reference inside would be a cycle
}

func (g *generator) emitter() *emitter {
	e := &emitter{generator: g, form: formBlock, step: one(g, 2, 2, 2, 4), dash: "- "}
	if g.maybe(0.4) {
		e.form = g.IntN(forms)
	}
	e.listIndent = g.maybe(0.5)
	if e.step == 4 && g.maybe(0.4) {
		e.dash = "-   "
	}
	e.quoteKeys = g.maybe(0.08)
	e.quoteValues = g.maybe(0.1)
	if g.maybe(0.3) {
		e.comments = 0.12
	}
	if g.maybe(0.3) {
		e.flowInBlock = 0.15
	}
	if g.maybe(0.08) {
		e.anchors = 0.5
	}
	e.trailing = g.maybe(0.5)
	return e
}

// document is the text of one document, with a last newline.
func (e *emitter) document(n node) string {
	switch e.form {
	case formPretty:
		writeJSON(&e.b, n, one(e.generator, "  ", "    ", "\t"), "")
	case formMinified:
		writeJSON(&e.b, n, "", "")
	case formFlowLine:
		e.flow(n)
	case formFlowLines:
		e.lines(n, "")
	case formKYAML:
		e.kyaml(n, "")
	default:
		root, ok := n.(*mapping)
		if !ok || isEmpty(n) {
			e.flow(n)
			break
		}
		e.block(root, 0, false)
		return e.b.String()
	}
	e.b.WriteByte('\n')
	return e.b.String()
}

var plainText = regexp.MustCompile(`^[A-Za-z/][A-Za-z0-9_./-]*$`)
var notPlain = regexp.MustCompile(`(?i)^(y|yes|n|no|on|off|true|false|null|nan|inf)$`)
var printable = regexp.MustCompile(`^[\x20-\x7e\x{a1}-\x{1ff}\x{3040}-\x{9fff}]*$`)

func isPlain(s string) bool { return plainText.MatchString(s) && !notPlain.MatchString(s) }

// scalar is the text of a scalar, fit for block and flow.
func (e *emitter) scalar(s scalar) string {
	if s.alt != "" {
		return s.alt
	}
	text, isString := s.value.(string)
	switch {
	case !isString:
		return quoteJSON(s.value)
	case isPlain(text) && !e.quoteValues && !e.maybe(0.05):
		if e.maybe(0.01) {
			return "!!str " + text
		}
		return text
	case printable.MatchString(text) && e.maybe(0.5):
		return "'" + strings.ReplaceAll(text, "'", "''") + "'"
	}
	return quoteJSON(text)
}

func (e *emitter) key(key string) string {
	switch {
	case !isPlain(key) || e.quoteKeys:
		return e.quotedKey(key)
	case e.maybe(0.01):
		return e.quotedKey(key)
	}
	return key
}

func (e *emitter) quotedKey(key string) string {
	if printable.MatchString(key) && e.maybe(0.4) {
		return "'" + strings.ReplaceAll(key, "'", "''") + "'"
	}
	return quoteJSON(key)
}

// comment is a comment's text, some of it like YAML.
func (e *emitter) comment() string {
	return one(e.generator, "# note", "#", "# hostNetwork: true", "# - name: x", "#no blank", "# a: [b, {c", `# "quote' it`,
		"# --- not a separator", "#     deep: yes", "# ümläut")
}

// rest ends a line, perhaps with a comment.
func (e *emitter) rest() {
	if e.maybe(e.comments) {
		e.b.WriteString(one(e.generator, " ", "  ", "\t") + e.comment())
	} else if e.comments > 0 && e.maybe(0.02) {
		e.b.WriteString("  ")
	}
	e.b.WriteByte('\n')
}

// between may put a comment line or a blank line before the next one.
func (e *emitter) between(indent int) {
	quiet := e.quiet
	e.quiet = false
	if quiet || !e.maybe(e.comments) {
		return
	}
	if e.maybe(0.3) {
		e.b.WriteByte('\n')
		return
	}
	column := one(e.generator, indent, indent, indent, 0, indent+e.step, max(0, indent-e.step))
	e.b.WriteString(strings.Repeat(" ", column) + e.comment() + "\n")
}
