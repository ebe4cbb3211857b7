package main

import (
	"fmt"
	"math/rand/v2"
	"strconv"
)

// generator makes random manifests. Its dice are seeded: equal seeds, equal files.
type generator struct {
	*rand.Rand
	good  float64 // how often a field of this pod has a value that passes
	wrong float64 // how often a value has a wrong type
}

func newGenerator(seed uint64) *generator {
	return &generator{Rand: rand.New(rand.NewPCG(seed, 0x7055)), wrong: 0.0006}
}

// maybe is true with probability p.
func (g *generator) maybe(p float64) bool { return g.Float64() < p }

func one[T any](g *generator, options ...T) T { return options[g.IntN(len(options))] }

// field is a value of one of the texts; "-" is an absent field, "~" null, "{}"
// an empty mapping. Good ones are taken as often as the pod is good.
func (g *generator) field(good, bad []string, make func(string) node) node {
	from := bad
	if g.maybe(g.good) {
		from = good
	}
	switch s := one(g, from...); s {
	case "-":
		return nil
	case "~":
		return g.null()
	case "{}":
		return &mapping{}
	default:
		return make(s)
	}
}

func (g *generator) null() node {
	alt := ""
	if g.maybe(0.4) {
		alt = one(g, "~", "Null", "NULL", "!!null null", `!!null ""`)
	}
	return scalar{nil, alt}
}

func (g *generator) bool(s string) node {
	if g.maybe(g.wrong) {
		return g.mistyped(scalar{}, str(s), scalar{value: 1}, list{}, &mapping{}, str("yes"))
	}
	alt := ""
	if g.maybe(0.15) {
		alt = one(g, "yes", "Yes", "y", "Y", "on", "ON", "True", "TRUE", `!!bool "yes"`, "!!bool true")
		if s == "false" {
			alt = one(g, "no", "No", "n", "N", "off", "OFF", "False", "FALSE", `!!bool "no"`, "!!bool false")
		}
	}
	return scalar{s == "true", alt}
}

func (g *generator) int(s string) node {
	if g.maybe(g.wrong) {
		return g.mistyped(str(s), scalar{value: true}, list{}, &mapping{}, str(""))
	}
	i, _ := strconv.Atoi(s)
	alt := ""
	if g.maybe(0.15) {
		alt = one(g, fmt.Sprintf("0x%x", i), fmt.Sprintf("0o%o", i), fmt.Sprintf("0%o", i), fmt.Sprintf("0b%b", i),
			s+".0", s+".", "+"+s, s+"e0", s+"_", "!!int "+s, fmt.Sprintf("!!int %q", s))
		if i < 0 {
			alt = ""
		}
	}
	return scalar{i, alt}
}

func (g *generator) str(s string) node {
	if g.maybe(g.wrong) {
		return g.mistyped(scalar{value: 5}, scalar{value: true}, list{}, &mapping{}, scalar{false, "no"})
	}
	return str(s)
}

// mistyped is one of the values that Kubernetes cannot decode.
func (g *generator) mistyped(options ...node) node {
	for {
		n := one(g, options...)
		if s, ok := n.(scalar); !ok || s.value != nil {
			return n
		}
	}
}

// orMistyped is n, or rarely something that is neither mapping nor list as n is.
func (g *generator) orMistyped(n node) node {
	if !g.maybe(g.wrong) {
		return n
	}
	if _, isList := n.(list); isList {
		return g.mistyped(str("x"), scalar{value: 1}, &mapping{}, str(""))
	}
	return g.mistyped(str("x"), scalar{value: 1}, list{}, str(""))
}

// name is mostly a valid name, sometimes anything that is a string.
func (g *generator) name(prefix string) string {
	if g.maybe(0.96) {
		return prefix + strconv.Itoa(g.IntN(4))
	}
	return one(g, "", "yes", "null", "~", "1", "0x1F", "1e3", "a b", " lead", "trail ", "a: b", "#no", "a #b",
		`say "hi"`, `it's`, `back\slash`, "tab\there", "line\nbreak", "ümläut", "日本語", "🙂", "-", "- x", "[x]",
		"{x}", "*x", "&x", "!x", "%x", "@x", "`x`", "|", ">", "?", ":", "a,b", "true", "\u0001ctl", "\u00a0nbsp",
		"\u2028sep", "<&>", "${NAME}", "$(NAME)", "2020-01-01", "=", "<<", "...", "---", ".5", "NaN", "None", "x:y")
}
