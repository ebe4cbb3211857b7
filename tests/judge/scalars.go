package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	goyaml "go.yaml.in/yaml/v2"
	"sigs.k8s.io/yaml"
)

// scalarRow is a scalar's source text and what Kubernetes' reader makes of it.
type scalarRow struct {
	YAML  string `json:"yaml"`  // as it stands behind `v: `
	Kind  string `json:"kind"`  // null, bool, int, float, string or error
	Value string `json:"value"` // digits, true or false, the string; "" for null and error
}

// runScalars writes the fixed scalars, then random ones, each text once.
func runScalars(args []string) error {
	return writeRows("scalars", args, (*generator).scalarRows)
}

func (g *generator) scalarRows(n int) []scalarRow {
	rows := make([]scalarRow, 0, n)
	seen := map[string]bool{}
	fixed := fixedScalars()
	for tries := 0; len(rows) < n && tries < 100*n; tries++ {
		var text string
		if tries < len(fixed) {
			text = fixed[tries]
		} else {
			text = g.scalarText()
		}
		if seen[text] || !utf8.ValidString(text) {
			continue
		}
		seen[text] = true
		if row, ok := resolve(text); ok {
			rows = append(rows, row)
		}
	}
	return rows
}

// resolve reads `v: TEXT`. It is not ok if that is no mapping of v to a scalar.
func resolve(text string) (scalarRow, bool) {
	source := []byte("v: " + text + "\n")
	row := scalarRow{YAML: text, Kind: "error"}
	data, err := yaml.YAMLToJSON(source)
	if err != nil {
		return row, true
	}
	var m map[string]json.RawMessage
	if json.Unmarshal(data, &m) != nil || len(m) != 1 || m["v"] == nil {
		return row, false
	}
	value := string(m["v"])
	switch value[0] {
	case '{', '[':
		return row, false
	case 'n':
		row.Kind = "null"
	case 't', 'f':
		row.Kind, row.Value = "bool", value
	case '"':
		row.Kind = "string"
		return row, json.Unmarshal(m["v"], &row.Value) == nil && !strings.ContainsRune(row.Value, utf8.RuneError)
	default:
		row.Kind, row.Value = numberKind(source), value
	}
	return row, true
}

// numberKind asks goyaml, since JSON prints 1.0 as 1.
func numberKind(source []byte) string {
	var m map[string]any
	if goyaml.Unmarshal(source, &m) != nil {
		return "error"
	}
	if _, isFloat := m["v"].(float64); isFloat {
		return "float"
	}
	return "int"
}

func fixedScalars() []string {
	words := []string{"", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "t", "f", "inf", "nan", ".inf", ".nan", "none"}
	var all []string
	for _, w := range words {
		all = append(all, w, strings.ToUpper(w))
		if w != "" {
			all = append(all, strings.ToUpper(w[:1])+w[1:], w[:len(w)-1]+strings.ToUpper(w[len(w)-1:]), w+" # c", w+" x")
		}
	}
	all = append(all, ".Inf", ".NaN", "+.inf", "-.inf", "-.Inf", "+.nan")
	for _, s := range strings.Fields(`0 00 -0 +0 0x0 0e0 0123 0o123 0_123 0789 08 0_8 1_000 1__0_ -_1 _1 0x1F 0x_1F -0b101 0o8 0b2 0xG
		0x1p-2 1.0 1. 1e3 6.5534e4 1e400 -1e400 1e20 1e21 1e-6 1e-7 .5 .5e3 ._5 5._5 1_.5 9223372036854775807 9223372036854775808
		-9223372036854775808 -9223372036854775809 18446744073709551615 18446744073709551616 0xFFFFFFFFFFFFFFFF 0x10000000000000000
		0x8000000000000000 -0x8000000000000000 0b1111 +0b11 0B11 0X1f 0O17 0o17 -0o17 +0o17 -017 +017 0o 0x 0b 12:30 1:30:45 190:20:30
		1.2.3 1Gi 500m = << 2020-01-01 2020-01-01T00:00:00Z 1e 1e+ e1 +e1 - + . .. ... +. -. 1.5E+3 1E3 .e3 4.e3 0.1 0.30000000000000004
		123456789012345678901234567890 1e309 1e308 4.9e-324 1e-400 0x1.8 0777 07_77 -0777 0o_7 0b_1 0_ 0__ 1_ +_1 +1 --1 +-1 1-1 1+1
		1,000 1e3_ 1_e3 1e_3 0e 0.0 -0.0 00.5 01.5 08.5 09 0b 0xe+1 0E5 ٣ ½ 1e5 12e03 0.1e1 1e0010`) {
		all = append(all, s, `"`+s+`"`, `'`+s+`'`)
	}
	for _, tag := range []string{"!!str", "!!bool", "!!int", "!!float", "!!null", "!!binary", "!!timestamp", "!", "!x",
		"!<tag:yaml.org,2002:int>", "!<tag:yaml.org,2002:str>", "!!merge", "!!seq", "!!foo", "&a", "&a !!str", "!!str &a"} {
		for _, s := range []string{"", "yes", `"yes"`, "'no'", "12", `"12"`, "1.5", `"1.0"`, "null", `"~"`, `""`, "x", "aGk=", `"aGk="`,
			"a", "0x1F", "08", "2020-01-01", "1e3", ".inf", "<<", "0o0", "18446744073709551616"} {
			all = append(all, strings.TrimRight(tag+" "+s, " "))
		}
	}
	return append(all, escapes()...)
}

// escapes is every escape of a double-quoted scalar, and a few long forms.
func escapes() []string {
	var all []string
	for c := 0x21; c < 0x7f; c++ {
		all = append(all, fmt.Sprintf("\"a\\%cb\"", c), fmt.Sprintf("\"a\\%c41424344\"", c), fmt.Sprintf("'a\\%cb'", c),
			fmt.Sprintf("%c", c), fmt.Sprintf("%cx", c), fmt.Sprintf("x%c", c), fmt.Sprintf("x %c", c), fmt.Sprintf("x%cy", c),
			fmt.Sprintf("x %c y", c))
	}
	return append(all, `"\ud83d\ude00"`, `"\uD83D"`, `"\U0001F600"`, `"\U00110000"`, `"\x4"`, `"\u12"`, `"\/"`, `"a\
  b"`, "\"a\n  b\"", "\"a\n\n  b\"", "'a\n  b'", "'it''s'", "a\n  b", "a\n\n  b", "a  \n  b  ", `"a  
  b"`, "|\n  a", "|\n  a\n  b\n", "|-\n  a\n", "|+\n  a\n\n", ">\n  a\n  b\n", ">-\n  a\n\n  b\n   c\n  d\n", ">+\n  a\n\n\n",
		"|2\n   a\n", "|1-\n  a\n", "|-1\n  a\n", "|0\n a\n", "|\n", "|-\n", ">\n", "|+\n\n", "|\n  \n", "|\n  a # no comment\n",
		"| # comment\n  a\n", "|x\n  a\n", "!!int |\n  12\n", "!!int |-\n  12\n", "!!bool >-\n  yes\n", "!!str |\n  a", "|\n\ta\n", "|\n  \ta\n",
		">\n  a\n   b\n  c\n", "\n  a", "\n  \"a\"", "# c\n  a", "a# b", "a #b", `"a" # b`, `"a"#b`, `'a'  `, "a\t# b", "a\tb", "a ", "\"a\tb\"")
}

// scalarText is a random source text: numbers mostly, and words around the rules.
func (g *generator) scalarText() string {
	text := ""
	switch g.IntN(10) {
	case 0, 1, 2, 3:
		text = g.letters("0123456789_+-.eExXoObBabcdefABCDEF", 1+g.IntN(8))
	case 4:
		text = one(g, "", "-", "+") + one(g, "", "0", "0x", "0o", "0b", "0X", "0_") + g.letters("01234567_89", 1+g.IntN(20))
	case 5:
		text = one(g, "", "-", "+") + g.letters("0123456789", g.IntN(18)) + one(g, ".", "") + g.letters("0123456789", g.IntN(8)) +
			one(g, "", "e", "E", "e+", "e-") + g.letters("0123456789", g.IntN(4))
	case 6:
		text = g.letters("yesnotrufalYESNOTRUFAL~.", 1+g.IntN(5))
	case 7:
		text = `"` + g.letters(`abc \n\t\\\"\x41\u00e9\U0001F600\ 0\e  `, 1+g.IntN(12)) + `"`
	case 8:
		text = g.letters("ab:#,[]{}&*!|>%@'\"? \t-=<.", 1+g.IntN(6))
	default:
		text = strconv.FormatFloat(g.NormFloat64()*one(g, 1, 1e3, 1e10, 1e22, 1e-8), one(g, byte('e'), 'f', 'g'), one(g, -1, 3), 64)
	}
	switch {
	case g.maybe(0.08):
		return one(g, "!!str ", "!!int ", "!!float ", "!!bool ", "!!null ", "! ", "!x ") + text
	case g.maybe(0.06):
		return one(g, `"`, "'") + text + one(g, `"`, "'")
	case g.maybe(0.03):
		return one(g, "!!int ", "!!float ", "!!bool ") + `"` + text + `"`
	}
	return text
}

func (g *generator) letters(alphabet string, n int) string {
	runes := []rune(alphabet)
	var b strings.Builder
	for range n {
		b.WriteRune(runes[g.IntN(len(runes))])
	}
	return b.String()
}
