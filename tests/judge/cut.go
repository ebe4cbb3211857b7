package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
)

// guessSize is how far kubectl looks to tell a JSON stream from YAML.
const guessSize = 4096

// chunk is one document of a stream, cut as kubectl cuts it.
type chunk struct {
	text   []byte
	isJSON bool  // read as a JSON value, not as YAML
	err    error // the reader refuses it
}

// cut does what utilyaml.YAMLOrJSONDecoder does, but keeps the text of every
// chunk and goes on behind a refused one. Chunks of zero bytes do not occur.
func cut(data []byte) []chunk {
	if !utilyaml.IsJSONBuffer(data[:min(len(data), guessSize)]) {
		return cutYAML(nil, data)
	}
	return cutJSON(data)
}

// cutJSON reads JSON values one after another. As upstream: what follows no or
// one good value is tried as YAML, what follows more is an error.
func cutJSON(data []byte) []chunk {
	var chunks []chunk
	decoder := json.NewDecoder(bytes.NewReader(data))
	end := int64(0)
	for {
		var value json.RawMessage
		err := decoder.Decode(&value)
		if err == io.EOF {
			return chunks
		}
		if err == nil {
			chunks = append(chunks, chunk{text: value, isJSON: true})
			end = decoder.InputOffset()
			continue
		}
		rest := data[end:]
		if len(chunks) > 1 {
			return append(chunks, chunk{text: rest, isJSON: true, err: err})
		}
		yaml, ok := skipBlanks(rest)
		if !ok {
			return append(chunks, chunk{text: rest, isJSON: true, err: err})
		}
		return cutYAML(chunks, yaml)
	}
}

// skipBlanks mirrors YAMLOrJSONDecoder.consumeWhitespace: blanks up to and with
// the first line end go; less than four bytes left is a failure.
func skipBlanks(data []byte) ([]byte, bool) {
	for len(data) >= 4 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError {
			return nil, false
		}
		if !unicode.IsSpace(r) {
			return data, true
		}
		data = data[size:]
		if r == '\n' {
			return data, true
		}
	}
	return nil, false
}

var errSeparator = errors.New("invalid YAML document separator")

// cutYAML appends the chunks of a YAML text. Upstream's reader stops at a line
// such as `---x`; here that line opens a refused chunk, up to the next line that
// begins with `---`, and the text before it is a chunk of its own.
func cutYAML(chunks []chunk, data []byte) []chunk {
	for len(data) > 0 {
		good := goodPrefix(data)
		chunks = readChunks(chunks, data[:good])
		data = data[good:]
		if len(data) == 0 {
			break
		}
		next := len(data)
		for at := lineEnd(data, 0); at < len(data); at = lineEnd(data, at) {
			if bytes.HasPrefix(data[at:], []byte("---")) {
				next = at
				break
			}
		}
		chunks = append(chunks, chunk{text: data[:next], err: errSeparator})
		data = data[next:]
	}
	return chunks
}

// goodPrefix is the length of data before its first bad separator line.
func goodPrefix(data []byte) int {
	for at := 0; at < len(data); at = lineEnd(data, at) {
		line := data[at:lineEnd(data, at)]
		if !bytes.HasPrefix(line, []byte("---")) {
			continue
		}
		rest := strings.TrimSpace(string(line[3:]))
		if rest != "" && rest[0] != '#' {
			return at
		}
	}
	return len(data)
}

func lineEnd(data []byte, at int) int {
	if i := bytes.IndexByte(data[at:], '\n'); i >= 0 {
		return at + i + 1
	}
	return len(data)
}

// readChunks runs upstream's own reader over text without bad separators.
func readChunks(chunks []chunk, data []byte) []chunk {
	reader := utilyaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(data)))
	for {
		text, err := reader.Read()
		if err == io.EOF {
			return chunks
		}
		if err != nil {
			return append(chunks, chunk{text: data, err: err})
		}
		if !isMarker(text) {
			chunks = append(chunks, chunk{text: text})
		}
	}
}

var marker = regexp.MustCompile("^\ufeff?---([ \t\r\u0085\u2028\u2029]+(#.*)?)?\n$")

// isMarker: the reader keeps a separator line that follows nothing. By itself, it is no
// chunk, but if it is text to the reader of YAML.
func isMarker(text []byte) bool {
	return marker.Match(text)
}
