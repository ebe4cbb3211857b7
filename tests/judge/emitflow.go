package main

// flow writes a node on one line.
func (e *emitter) flow(n node) {
	pad := one(e.generator, "", "", " ")
	switch n := n.(type) {
	case scalar:
		e.b.WriteString(e.scalar(n))
	case list:
		e.b.WriteByte('[')
		for i, item := range n {
			if i > 0 {
				e.b.WriteString(", ")
			}
			e.flow(item)
		}
		e.b.WriteByte(']')
	case *mapping:
		if isEmpty(n) {
			e.b.WriteString("{}")
			return
		}
		e.b.WriteString("{" + pad)
		for i, entry := range n.entries {
			if i > 0 {
				e.b.WriteString(", ")
			}
			e.b.WriteString(e.key(entry.key) + ": ")
			e.flow(entry.value)
		}
		e.b.WriteString(pad + "}")
	}
}

// lines writes flow text with an entry per line.
func (e *emitter) lines(n node, indent string) {
	if isEmpty(n) || e.maybe(0.1) {
		e.flow(n)
		return
	}
	inner := indent + "  "
	switch n := n.(type) {
	case scalar:
		e.b.WriteString(e.scalar(n))
	case list:
		e.b.WriteString("[")
		e.rest()
		for i, item := range n {
			e.between(len(inner))
			e.b.WriteString(inner)
			e.lines(item, inner)
			e.comma(i == len(n)-1)
		}
		e.b.WriteString(indent + "]")
	case *mapping:
		e.b.WriteString("{")
		e.rest()
		for i, entry := range n.entries {
			e.between(len(inner))
			e.b.WriteString(inner + e.key(entry.key) + ": ")
			e.lines(entry.value, inner)
			e.comma(i == len(n.entries)-1)
		}
		e.b.WriteString(indent + "}")
	}
}

func (e *emitter) comma(last bool) {
	if !last || e.trailing {
		e.b.WriteByte(',')
	}
	e.rest()
}

// kyaml writes the dialect of `kubectl get -o kyaml`: strings double-quoted, a
// comma behind every entry, lists of collections cuddled.
func (e *emitter) kyaml(n node, indent string) {
	inner := indent + "  "
	switch n := n.(type) {
	case scalar:
		e.b.WriteString(quoteJSON(n.value))
	case *mapping:
		if isEmpty(n) {
			e.b.WriteString("{}")
			return
		}
		e.b.WriteString("{\n")
		for _, entry := range n.entries {
			key := entry.key
			if !isPlain(key) {
				key = quoteJSON(key)
			}
			e.b.WriteString(inner + key + ": ")
			e.kyaml(entry.value, inner)
			e.b.WriteByte(',')
			e.rest()
		}
		e.b.WriteString(indent + "}")
	case list:
		e.kyamlList(n, indent)
	}
}

func (e *emitter) kyamlList(n list, indent string) {
	if isEmpty(n) {
		e.b.WriteString("[]")
		return
	}
	cuddled := true
	for _, item := range n {
		_, isScalar := item.(scalar)
		cuddled = cuddled && !isScalar
	}
	e.b.WriteByte('[')
	for i, item := range n {
		switch {
		case !cuddled:
			e.b.WriteString("\n" + indent + "  ")
			e.kyaml(item, indent+"  ")
			e.b.WriteByte(',')
			continue
		case i > 0:
			e.b.WriteString(", ")
		}
		e.kyaml(item, indent)
	}
	if !cuddled {
		e.b.WriteString("\n" + indent)
	}
	e.b.WriteByte(']')
}
