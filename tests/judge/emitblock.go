package main

import (
	"fmt"
	"strings"
)

// block writes a mapping at a column. If `inLine`, the first key continues the
// line of a dash.
func (e *emitter) block(m *mapping, column int, inLine bool) {
	entries, merge := e.merged(m)
	if merge != "" {
		e.start(column, inLine)
		e.b.WriteString("<<: *" + merge + "\n")
		inLine = false
	}
	for _, entry := range entries {
		e.start(column, inLine)
		inLine = false
		if s, ok := entry.value.(scalar); ok && s.value != nil && e.maybe(0.003) {
			e.b.WriteString("? " + e.key(entry.key) + "\n")
			e.b.WriteString(strings.Repeat(" ", column) + ":")
		} else {
			e.b.WriteString(e.key(entry.key) + ":")
		}
		e.value(entry.value, column)
	}
}

func (e *emitter) start(column int, inLine bool) {
	if !inLine {
		e.between(column)
		e.b.WriteString(strings.Repeat(" ", column))
	}
}

// value writes what stands behind `key:`.
func (e *emitter) value(n node, column int) {
	switch n := n.(type) {
	case scalar:
		e.blockScalar(n, column)
	case *mapping:
		if name := e.alias(n); name != "" {
			e.b.WriteString(" *" + name)
			e.rest()
			return
		}
		if isEmpty(n) || e.maybe(e.flowInBlock) {
			e.b.WriteByte(' ')
			e.flow(n)
			e.rest()
			return
		}
		if name := e.anchor(n); name != "" {
			e.b.WriteString(" &" + name)
		}
		e.rest()
		e.block(n, column+e.step, false)
		e.complete(n)
	case list:
		if isEmpty(n) || e.maybe(e.flowInBlock) {
			e.b.WriteByte(' ')
			e.flow(n)
			e.rest()
			return
		}
		e.rest()
		if e.listIndent {
			column += e.step
		}
		for _, item := range n {
			e.item(item, column)
		}
	}
}

func (e *emitter) item(n node, column int) {
	e.start(column, false)
	m, isMapping := n.(*mapping)
	s, isScalar := n.(scalar)
	switch {
	case isScalar && s.value == nil && e.maybe(0.3):
		e.b.WriteString("-\n") // no comment: a tab behind a bare dash is refused
	case isMapping && e.alias(m) != "":
		e.b.WriteString(e.dash + "*" + e.alias(m))
		e.rest()
	case !isMapping || isEmpty(n) || e.maybe(e.flowInBlock):
		e.b.WriteString(e.dash)
		e.flow(n)
		e.rest()
	default:
		inner := column + len(e.dash)
		name := e.anchor(m)
		switch {
		case name != "":
			e.b.WriteString(e.dash + "&" + name + "\n")
		case e.maybe(e.comments / 2):
			e.b.WriteString(e.dash + e.comment() + "\n")
		default:
			e.b.WriteString(e.dash)
			e.block(m, inner, true)
			return
		}
		e.block(m, inner, false)
		e.complete(m)
	}
}

func (e *emitter) blockScalar(s scalar, column int) {
	text, isString := s.value.(string)
	switch {
	case s.value == nil && s.alt == "" && e.maybe(0.3):
		e.rest() // nothing at all is null
	case isString && literal(text) && e.maybe(literalOdds(text)):
		e.quiet = true
		indicator := "|"
		if !strings.HasSuffix(text, "\n") {
			indicator = "|-"
		}
		e.b.WriteString(" " + indicator + "\n")
		for line := range strings.Lines(text) {
			e.b.WriteString(strings.Repeat(" ", column+e.step) + strings.TrimSuffix(line, "\n") + "\n")
		}
	default:
		e.b.WriteString(" " + e.scalar(s))
		e.rest()
	}
}

func literalOdds(text string) float64 {
	if strings.Contains(text, "\n") {
		return 0.5
	}
	return 0.01
}

// literal tells whether a text can be a literal block scalar, as written here.
func literal(s string) bool {
	if s == "" || strings.HasSuffix(s, "\n\n") {
		return false
	}
	for line := range strings.Lines(s) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == ' ' || !printable.MatchString(line) {
			return false
		}
	}
	return true
}

// anchor may give a mapping a name, so that later ones can refer to it.
func (e *emitter) anchor(m *mapping) string {
	if !e.maybe(e.anchors) {
		return ""
	}
	name := fmt.Sprintf("a%d", len(e.known))
	e.known = append(e.known, anchor{name: name, value: m})
	return name
}

func (e *emitter) complete(m *mapping) {
	for i := range e.known {
		e.known[i].complete = e.known[i].complete || e.known[i].value == m
	}
}

// alias is the name of an equal mapping.
func (e *emitter) alias(m *mapping) string {
	for _, a := range e.known {
		if a.complete && !isEmpty(m) && compact(a.value) == compact(m) {
			return a.name
		}
	}
	return ""
}

// merged splits a mapping into a named part of it and the rest. A key of the
// named part that has another value here stands behind it, and wins.
func (e *emitter) merged(m *mapping) ([]entry, string) {
	if e.anchors == 0 {
		return m.entries, ""
	}
	for _, a := range e.known {
		if !a.complete || e.maybe(0.4) {
			continue
		}
		rest, equal, fits := []entry{}, 0, true
		for _, have := range a.value.entries {
			_, found := m.get(have.key)
			fits = fits && found
		}
		for _, entry := range m.entries {
			have, found := a.value.get(entry.key)
			if found && compact(have) == compact(entry.value) {
				equal++
			} else {
				rest = append(rest, entry)
			}
		}
		if fits && equal > 0 && len(rest) > 0 {
			return rest, a.name
		}
	}
	return m.entries, ""
}
