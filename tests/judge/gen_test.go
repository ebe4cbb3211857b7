package main

import "testing"

// Every style must say what the generated tree says.
func TestEmit(t *testing.T) {
	g := newGenerator(7)
	for range 3000 {
		n, _ := g.document(5)
		text := g.emitter().document(n)
		got, err := readTree(chunk{text: []byte(text)})
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if !sameJSON(string(got.json), compact(n)) {
			t.Fatalf("differs: %s\n%s\n%s", text, got.json, compact(n))
		}
	}
}

func TestSeeded(t *testing.T) {
	a, b := newGenerator(3), newGenerator(3)
	for range 5 {
		x, _ := a.stream(20)
		y, _ := b.stream(20)
		if x != y {
			t.Fatal("equal seeds, different files")
		}
	}
}

func TestResolve(t *testing.T) {
	for text, want := range map[string]scalarRow{
		"yes":                  {"", "bool", "true"},
		"":                     {"", "null", ""},
		"0123":                 {"", "int", "83"},
		"08":                   {"", "float", "8"},
		"18446744073709551615": {"", "int", "18446744073709551615"},
		".5":                   {"", "float", "0.5"},
		"1e400":                {"", "string", "1e400"},
		".inf":                 {"", "error", ""},
		"!!int \"12\"":         {"", "int", "12"},
		`"\x41\n"`:             {"", "string", "A\n"},
		"0xG":                  {"", "string", "0xG"},
	} {
		want.YAML = text
		if got, ok := resolve(text); !ok || got != want {
			t.Errorf("%s: got %+v %v", text, got, ok)
		}
	}
}
