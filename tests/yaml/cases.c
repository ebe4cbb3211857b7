/* Each group names what it is about; lines with a comment of their own were read
 * otherwise than by libyaml once. Every case is read also with CR LF line ends and
 * without its last line end (compare.c). */
#include "pss/base.h"

#include "cases.h"

static const char *const cases[] = {
    /* quotes */
    "a: 'b'\n", "a: \"b\"\n", "a: 'it''s'\n", "a: ''''\n", "a: ''''''\n", "a: ''\n",
    "a: \"\"\n", "a: '\"'\n", "a: \"'\"\n", "a: \"\\\"\"\n", "'a': \"b\"\n",
    "\"a\": 'b'\n", "a: 'b: c # d'\n", "a: \"b: c # d\"\n", "a: 'x''''y'\n",
    "a: \"\\x41\\u00e9\\U0001F600\\n\\t\\0\\e\\N\\_\\L\\P\"\n", "a: \"\\ \"\n",
    "a: 'one\n  two\n\n  three'\n", "a: \"one\n  two\n\n  three\"\n",
    "a: \"one \\\n  two\"\n", "a: \"one\\\n\n  two\"\n", "a: \"  \n  x  \n  \"\n",
    "a: '\n  x\n  '\n", "a: \"\\\n  b\"\n", "a: 'b' # c\n", "- \"a\"\n- 'b'\n",
    "a: 'x\ny'\n", /* the second line stands left of its parent's text */
    "a: \"b\n c\": d\n", "a: \"\\/\"\n", "a: \"\\q\"\n", "a: \"\\xg0\"\n", "a: 'b\n",
    "a: \"b\n", "a: 'b'c\n", "a: \"tab\\\tx\"\n", "a: \"x\ty\"\n",
    /* block scalars: chomping and indentation */
    "a: |\n  x\n", "a: |-\n  x\n", "a: |+\n  x\n", "a: >\n  x\n", "a: >-\n  x\n",
    "a: >+\n  x\n", "a: |\n  x\n\n\nb: 1\n", "a: |-\n  x\n\n\nb: 1\n",
    "a: |+\n  x\n\n\nb: 1\n", "a: >\n  x\n  y\n\n  z\n\n\nb: 1\n",
    "a: >-\n  x\n   y\n  z\n", "a: >+\n  x\n\n\nb: 1\n", "a: |2\n   x\n  y\n",
    "a: |2-\n   x\n", "a: |-2\n   x\n", "a: |+2\n   x\n\n", "a: >1\n  x\n y\n",
    "a: |1\n  x\n", "a: |9\n          x\n", "- |\n  x\n- |1\n  x\n", "- |1\n x\n",
    "- - |\n    x\n", "- a: |\n    x\n  b: 1\n", "- a: |2\n      x\n",
    "a: | # c\n  x\n", "a: |  \n  x\n", "a: |\n  # no comment\n",
    "a: |\n  x\n # c\nb: 1\n", "a: |\n  x\n# c\nb: 1\n", "a: |\n\n\n  x\n",
    "a: |\n  x\n \n  y\n", "a: |\n  x\n    \n", "a: |\n  x\n    \nb: 1\n",
    "a: >\n  x\n    \n  y\n", "a: |\n  x  \n", "a: |\n  x\ty\n  \tz\n",
    "a: |\n  - b\n  c: d\n", "a: |\n  x", "a: |+\n  x\n\n", "|\n x\n",
    "--- # c\n|\n x\n", "a: |+-\n  x\n", "a: >--\n  x\n", "a: |0\n  x\n",
    "a: |22\n  x\n", "a: |x\n  y\n", "a: |\n\tx\n", "a: |\n  \n\t\n  x\n",
    "a: |\n    \n  x\n", "a: !!str |\n  x\n", "a: &x |\n  x\n", "a: &x !!str >-\n  x\n",
    "? |\n  k\n: v\n", "a: |\n  {{ x }}\n", "a: >\n\n  x\n\n   y\n\n  z\n",
    "a: >\n  x\n  \ty\n", "a:\n  |\n  x\nb: 1\n", "a:\n- |\n  x\n- >\n  y\n",
    /* empty block scalars: libfyaml swallows what follows */
    "p:\n  a: |\n\n  b: 1\n", "p:\n  a: |\n  b: 1\n", "p:\n  a: >-\n  b: 1\nc: 2\n",
    "p:\n  a: |+\n\n  b: 1\n", "- |\n- a\n", "- |\n\n- a\n", "- - |\n  - a\n", "a: |\n",
    "a: |", "a: |+\n\n\n", "a: |-\n\n\nb: 1\n", "p:\n- a: |\n  b: 1\n- c\n",
    "a: &x |\n\nb: *x\n", "a: !!str |\nb: 1\n", "a: | # c\nb: 1\n", "a: |\n# c\nb: 1\n",
    "p:\n  a: |\n  # c\n  b: 1\n", "a: |2\nb: 1\n", "p:\n  a: |2-\n  b: 1\n",
    "a: |\n    ", "a: |2\n    ", "a: >\n \n \nb: 1\n", "  k:\n    |\n  x: 1\n",
    "k:\n  - |\n  - b\n", "k:\n- |+\n\n", "- ? |\n  : |\n", "a: b |\nc: 1\n",
    "a: 'b |\n  c'\nd: 1\n", "a:\n  |\nb: 1\n",
    /* block scalars that begin with blank lines; with CR LF one byte longer */
    "a: |\n  \n  x\n", "a: >\n  \n  x\n\n  y\n", "a: |2\n  \n  x\n", "a: |1\n  \n x\n",
    "a: |2\n    \n  x\n", "- |\n  \n  # c\n  x\n- b\n", "a: |+\n  \n\n  x\n  \n\n",
    "p:\n- >-\n  \n \n  x\n", "a: | # c\n  \n  x\n", "a: |\n  \r  \n  x\n",
    "a: |\n  \xc2\x85  x\n", "a: |\n  \xe2\x80\xa8  x\n", "|\n \n x\n",
    "a: |\n \t\n  x\n", "a:\n-\n- |#c\n  \n  x\n", "? |\n  \n  k\n: v\n",
    "a: |\n  \n\n",
    /* a comment less indented than the blank lines ends an empty one */
    "a: >\n  \n # c\nb: 1\n", "a: >\n   \n  # c\n x\n", "a: |4\n  # c\nb: 1\n",
    "a: |2\n   \n # c\nb: 1\n", "|\n  \n # c\n", "- - |+\n      \n\n    # c\n- b\n",
    "p:\n  a: >4-\n        \n    # c\n  b: 1\n",
    /* comments */
    "# c\na: 1\n", "a: 1 # c\n", "a: # c\n  b: 1\n", "a:\n# c\n  b: 1\n",
    "a:\n  # c\n  b: 1\n", "a:\n- b\n# c\n- d\n", "a: # c\n- b\n", "a: b#c\n",
    "a: b #c\n", "a: b\n  # c\n  d\n", "# only\n", "", "\n\n", "a: [b, # c\n  d]\n",
    "a: {b: 1, # c\n  d: 2}\n", "a: &x # c\n  b\n", "a: !!str # c\n  b\n",
    "- # c\n  a\n", "- # c\n- # d\n", "? # c\n  a\n: # d\n  b\n", "a: 1\n# c",
    "a: 1\n  # c\nb: 2\n", "a:\n    # c\n  b: 1\n", "#\n#\na: 1\n", "a: #\n",
    "a: 1 # c: d\n", "a: '#' # '\n", "a: [b]#c\n  ", "a: # - x\n  # - y\n- z\n",
    /* flow over several lines */
    "a: [b,\n  c]\n", "a: [\n  b,\n  c,\n  ]\n", "a: [\n]\n", "a: {\n}\n",
    "a: {\n  b: 1,\n  c: 2,\n}\n", "a: {b:\n  1}\n", "a: {b\n  : 1}\n",
    "a: {\"b\"\n  : 1}\n", "a: [[b], {c: d}]\n", "{a: [b, {c: d}]}\n", "[a, b]\n",
    "{}\n", "[]\n", "a: {b: 'c\n  d'}\n", "a: [x y\n  z, w]\n", "a: [\nb\n]\n",
    "a: {\nb: 1\n}\n", "a: [b\n", "a: {b\n", "a: ]\n", "a: [b}\n", "a: [,]\n",
    "a: [b,,c]\n", "a: {,}\n", "{a: 1}\n{b: 2}\n", "a: [b] c\n",
    "a: {b: {c: {d: [e, [f, [g]]]}}}\n", "a: [{b: 1}, {c: 2},]\n",
    /* single pairs, missing values, adjacency */
    "[a: b]\n", "[a: b, c]\n", "[c, a: b]\n", "[? a : b]\n", "[? a]\n", "[a: ]\n",
    "[a: , b]\n", "[\"a\": b]\n", "[\"a\":b]\n", "[{a: b}: c]\n", "[&x a: b]\n",
    "[!!str a: &y b]\n", "[a: [b: c]]\n", "{a, b: , \"c\":1}\n", "{a}\n", "{a:1}\n",
    "{a:}\n", "{a: }\n", "{\"a\":}\n", "{? a : b}\n", "{? a}\n", "{? a, b: c}\n",
    "{? : b}\n", "{: a}\n", "[: a]\n", "{a: b,}\n", "{'a':'b','c':'d'}\n", "{a: :b}\n",
    "{a: b:c}\n", "[a:b]\n", "[a :b]\n", "[::]\n", "{http://x: y}\n",
    "[http://x:80/y]\n", "{a: -b, c: -1}\n", "[-a, -1, --b]\n",
    "{\"a\":[1,2],\"b\":{}}\n", "[a,b]\n", "{a:1,b:2}\n", "[a: b, c: d, e]\n",
    "[\n  a: b,\n  c: d\n]\n", "[a: b # c\n]\n", "[? a\n  : b]\n", "a: [b: ]\n",

    "{a: *x, &x b: c}\n",
    /* explicit keys */
    "? a\n: b\n", "? a\n", "? a\nb: c\n", "?\n: b\n", "? \n", "? a\n:\n",
    "? a\n: - b\n  - c\n", "? 'a'\n: b\n", "? a\n  b\n: c\n", "a: 1\n? b\n: 2\nc: 3\n",
    "? - a\n: b\n", "? {a: b}\n: c\n", "? &x a\n: *x\n", "- ? a\n  : b\n",
    "? a: b\n: c\n", "? >-\n  a\n: b\n", "? a\n: ? b\n  : c\n", ": a\n", "a: 1\n: b\n",
    "a: :\n", /* a key needs `?` if nothing is written */
    "! : a\n", "&x : a\n",
    /* compact nesting */
    "- - a\n", "- - a\n  - b\n- c\n", "- a: 1\n  b: 2\n", "- - - a\n",
    "- - a: b\n    c: d\n", "-   - a\n    - b\n", "- -\n", "- - \n  -\n",
    "- a:\n  - b\n  - c\n  d: e\n", "- a:\n    - b\n", "- ? a\n", "- [a]\n- {b: c}\n",
    "-\n  a: b\n", "-\n  - a\n", "- &x\n  a: b\n", "- !!map\n  a: b\n",
    "- ? - a\n  : b\n", "a: - b\n", "a: b: c\n",
    /* missing values */
    "a:\n", "a:", "a: ", "a:\nb:\n", "a:\n  b:\n  c:\nd:\n", "a: # c\nb:\n",
    "a: !!null\nb: 1\n", "a: &x\nb: *x\n", "a: &x !!str\nb: 1\n", "a: !!str &x\n",
    "- \n- \n", "-\n-\n", "-", "- a\n-", "- !!str\n- &x\n- *x\n",
    /* indentless lists; libfyaml stumbles at a dash without item */
    "z:\n- a\n- b\ny: 1\n", "z:\n-\n- a\n", "z:\n- a\n-\n", "z:\n-\ny: 1\n",
    "z:\n- a\n-\n- b\n", "z:\n-\n-\n-\n", "z:\n- # c\n# d\n- a\n", "z:\n-   \n- a\n",
    "z:\n-", "z:\n- -\n- a\n", "p:\n  z:\n  -\n  - a\n  y: 1\n",
    "z:\n-\n\n# c\n\n- a\n", "z:\n-\n  a\n-\n  b: 1\n", "- z:\n  -\n  - a\n-\n",
    "z: |\n  -\n  - a\n", "z: 'a\n  -\n  b'\n", "z: a\n  -\n  b\n", "z: [a,\n-\n]\n",
    "z:\n- &x\n- a\n", "z:\n- !!str\n-\n", "z:\n-\t\n- a\n",
    /* text in the column of keys: Kubernetes wants a key there */
    "-\na\n", "a:\nb\n", "a:\n'b'\n", "a:\n[b]\n", "a:\n&x b\n", "a:\n&x\n  b: 1\n",
    "a: 1\n&x\nb: 2\n", "a:\n*x\n", "&x\na: b\n", "k:\n  &x\n  b: 1\n",
    "a:\n!!map\n  b: 1\n", "?\na\n", "a:\n{}\n", "a: 1\n&x b: 2\n", "a:\n  b:\n  c\n",
    "-\n[]\n",
    /* tabs */
    "a:\tb\n", "a: b\t# c\n", "a:\t# c\n", "-\ta\n", "-\t# c\n", "- a\t\n",
    "a: b\n\t\nc: d\n", "a: b\n  \t\nc: d\n", "\ta: b\n", "a:\n\tb: 1\n",
    "a:\n  b\tc\n", "a: [\n\tb\n\t]\n", "a: {\tb:\t1\t}\n", "a: 'b\n\tc'\n",
    "a: \"b\n\tc\"\n", "a: b\n\tc\n", "a: b\n  \tc\n", "a: |\n  b\n\t\nc: 1\n",
    "a: 'b'\n\t\nc: 1\n", "a: [b]\n\t# c\n", "# c\n\t# d\na: 1\n", "a: &x\tb\n",
    "a: !!str\tb\n", "?\ta\n", "? a\n:\tb\n", "a: |\t\n  b\n", "a: >-\t# c\n  b\n",
    "a: [b\n\t, c]\n", "a:\t\n  b: 1\n", "a:\t|\n  b\n", "- a: b\n\t\n- c\n", "\t\n",
    "\t# c\n", "a: b \t c\n", "{\n\t\"a\": 1\n}\n", "k: {\n\ta: b\n}\n",
    "a: |\n  x\n\t", "a: 1\n\t",
    /* line ends */
    "a: b\r\nc: |\r\n  d\r\n  e\r\n", "- \r\n  a: b\r\n", "a: 'b\r\n  c'\r\n",
    "a: |\r\n\r\nb: 1\r\n", "a: b\rc: d\r", "a: b\r  c\r", "a: |\r  x\r  y\r",
    "a: |+\r\n  x\r\n\r\n\r\nb: 1\r\n", "z:\r\n-\r\n- a\r\n", "a:\xc2\x85  b: 1\n",
    "a: b\xc2\x85  c\n", "a: |\n  b\xc2\x85  c\n",
    "a: b # c\xc2\x85"
    "d: e\n",
    "a: b\xe2\x80\xa8  c\n", "a: |\n  b\xe2\x80\xa9  c\n", "a: \"b\xe2\x80\xa8  c\"\n",
    "a: 'b\xe2\x80\xa9"
    "c'\n",
    "a: \"\xe2\x80\xa6 \xe2\x82\xac\"\n",
    "a: \xc2\xa0"
    "b\n",
    "a: >\n  b\xc2\x85\xc2\x85  c\n", "a: |\n  b\r\r  c\n", "a: b \r\n\r\n",
    "\r\na: b\r\n", "# c\r\n# d\r\na: b\r\n",
    /* anchors, tags, aliases */
    "a: &x b\nc: *x\n", "a: &x\n  b: c\nd: *x\n", "a: &x [b]\nd: [*x, *x]\n",
    "&x a: b\n*x : c\n", "a: &x 1\nb: &x 2\nc: *x\n", "&r\na: b\n", "a: !t b\n",
    "a: !!str 1\n", "a: ! b\n", "a: !<tag:yaml.org,2002:str> b\n", "a: !<!t> b\n",
    "a: !t%21 b\n", "a: !!int &x 1\n", "a: &x !!int 1\n", "!!map {a: b}\n",
    "!!map\na: b\n", "- !t\n  a: b\n", "a: !t [b]\n", "a: !t\n- b\n",
    "<<: &x {a: b}\nc: {<<: *x}\n", "*x\n", "a: *x\n", "a: &x *x\n", "a: &x [*x]\n",
    "&a-b_1 a: b\n", "a: &\xc3\xa9 b\n", "a: &x.y b\n", "a: & b\n", "a: *\n",
    "a: &x &y b\n", "a: !t !u b\n", "a: !x!y b\n", "a: !!\n", "[*x , &x a]\n",
    "a: &x b\n[*x]: c\n", "[!t a, !!str , !u]\n", "{!t a: !u b}\n", "[&x , *x ]\n",
    "a: !<x\n",
    /* plain scalars */
    "a: b c d\n", "a: b\n  c\n\n  d\n", "a: -b\n", "a: -\n", "a: ?b\n", "a: :b\n",
    "a: ?\n", "a: b?\n", "a: b-\n", "a: b:c\n", "a: b:\n", "a: -1\n", "- -1\n", "-a\n",
    "?a\n", ":a\n", "?: a\n", "-: a\n", ":: a\n", "a: @b\n", "a: `b\n", "a: %b\n",
    "%a: b\n", "a: b]c}d,e\n", "a: b[c{d\n", "a: ...\n", "a: b...\n", "a: !b c\n",
    "a: \"b\" c\n", "a: b \"c\"\n", "a: b 'c'\n", "a: |b\n", "a: >b\n", "a: ,b\n",
    "a b: c\n", "a  b : c\n", "a :b\n", "a: b\nc\n", "a: b\n c: d\n", "a\nb: c\n",
    "a: b\n   # c\n", "a: ~\n", "a: x\n\n\n", "a: b\n\n\n  c\n", "key with spaces: v\n",
    "1: 2\n", "1.5: x\n", "true: y\n", "a: b#\n", "a: b\\n\n", "a: 'b': c\n",
    "\xc3\xa9: \xc3\xa9\n", "a: \xf0\x9f\x98\x80\n", "[- a]\n", "[?]\n", "[a:]\n",
    "[:]\n", "[:a]\n",
    /* markers, directives, rests */
    "...\n", "# c\n...\n", "a: b\n...\n", "a: b\n...\n# c\n", "a: b\n... # c\n",
    "a: b\n...\nc: d\n", "a: b\n...x\n", "a: |\n  b\n...\n", "a: 'b\n...\nc'\n",
    "a: \"b\n---\nc\"\n", "a: b\n  ...\n", "%YAML 1.1\na: b\n",
    "%YAML 1.1\n---\na: b\n", "%TAG ! x\n---\na: b\n", "---\na: b\n---\nc: d\n",
    "--- a\n", "---x\n", "a: b\n--- # c\nc: d\n", "a: b\n---\t\nc: d\n", "---\n---\n",
    "a: b\n----\n", " a: 1\nb: 2\n", "  - a\n- b\n", "a: b\n c\nd: e\n", "a\n", "'a'\n",
    "'a' b\n", "{a: b} c\n", "[a]\n[b]\n", "a: {b: c}}\n", "- a\nb: c\n",
    "a:\n  b: 1\n c: 2\n", "a:\n    b: 1\n  c: 2\n", "a: 1\n  b: 2\n", "- a\n - b\n",
    /* `---` that cuts nothing, since no LF stands before it */
    "\r---\r", "# c\r---\r# c\r", "\r---\ra: b\n", "\r--- a\n", "\r--- |\n a\n",
    "\r---\r- a\n", "\r--- &a\n", "\r--- !!map\na: b\n", "\r---\t\n", "\r---\ta\n",
    "\r---", "\r---\r!!str", "\r---\n#", "\r---\r? a\n", "\r---\r---\ra: b\n",
    "\r---\r\ta: b\n", "\t\r---\ra\n", "\r---a: b\n", "a: b\r---\rc: d\n",
    "&a\r---\rb\n", "\xc2\x85---\xc2\x85--", "\xe2\x80\xa8--- a\n",
    "---\n\xef\xbb\xbf---\na: b\n", "---\n\xef\xbb\xbf---\n", "---\n\xef\xbb\xbf...\n",
    "---\n\xef\xbb\xbf# c\n",
    /* a mark of the byte order */
    "\xef\xbb\xbf"
    "a: b\n",
    "\xef\xbb\xbf"
    "- a\n- b\n",
    "\xef\xbb\xbf"
    "a:\n- |\n x\n",
    /* JSON: read as such, not as YAML */
    "{\"a\": \"\\/\", \"b\": \"\\ud83d\\ude00\"}", "{\"a\": 1}\n{\"b\": 2}\n",
    "{\n\t\"a\": [\n\t\t1,\n\t\t2\n\t]\n}\n", "{\"a\": \"x\\\"y\\\\\"}",
    "{\"a\":{\"b\":[{},[],null]}}",
    "{\"a\xe2\x80\xa8"
    "b\": 1}",
    /* templates */
    "name: {{ x }}\n", "name: {{x}}\n", "{{ x }}: a\n", "a: \"{{ x }}\"\n",
    "{{- if x }}\na: b\n{{- end }}\n", "a: {{ x | quote }}\n", "a:\n  {{ x }}\n",
    "- {{ x }}\n", "a: b{{ x }}\n",
    "a:\n  {{ .K }}: {{ .V }}\n", /* a block mapping whose first key is bracketed */
};

/* Known exceptions: libyaml reads them, or otherwise than we. */
static const char *const exceptions[] = {
    /* goyaml, the judge over libyaml here, ends plain text between brackets at any `?`;
     * libyaml did so before 0.2.5 */
    "k: {\n  ?'c'}\n",
    "k: {?a: 1}\n",
    "[a?]\n",
    "a: [http://b/?c=d]\n",
    /* libfyaml refuses a lone dash between brackets */
    "[-]\n",
    "[a, -]\n",
    "{a: -}\n",
    /* libfyaml takes the colon for a part of the name */
    "a: &x b\n*x: c\n",
    /* tags with signs of flow: goyaml and libyaml 0.2.5 disagree */
    "[!t, a]\n",
    "a: !t,b\n",
    /* block scalars whose header stands in the column of the keys */
    "k:\n|\n  a\n",
    "- \n|\n  a\n",
};

const char *
cases_exception_at(size_t i)
{
    return i < PSS_COUNT(exceptions) ? exceptions[i] : NULL;
}

const char *
cases_at(size_t i)
{
    return i < PSS_COUNT(cases) ? cases[i] : NULL;
}

/* `n` times `text` between `before` and `behind`. */
static const struct shape {
    const char *name;
    const char *before;
    const char *text; /* `%` stands for the number of the repetition */
    size_t n;
    const char *behind;
    const char *last; /* repeated behind that as often, if there is one */
} shapes[] = {
    {"blank lines at the start", "", "\n", 300000, "a: b\n"},
    {"blank lines between entries", "a: b\n", "\n", 300000, "c: d\n"},
    {"blank lines at the end", "a: b\n", "\n", 300000, ""},
    {"blank lines below a key", "a:\n", "\n", 300000, "  b: c\n"},
    {"blank lines before a literal text", "a: |\n", "\n", 300000, "  b\n"},
    {"blank lines in a literal", "a: |\n  b\n", "\n", 300000, "  c\n"},
    {"blank lines behind a literal", "a: |\n  b\n", "\n", 300000, "c: d\n"},
    {"blank lines behind an empty literal", "p:\n  a: |+\n", "\n", 300000, "  c: d\n"},
    {"blank lines behind a folded scalar", "a: >\n  b\n", "\n", 300000, "c: d\n"},
    {"lines of blanks behind a literal", "a: |\n  b\n", " \n", 300000, "c: d\n"},
    {"lines of blanks in a literal", "a: |\n  b\n", "    \n", 100000, "  c\n"},
    {"blank lines in CR LF", "a: |\r\n  b\r\n", "\r\n", 300000, "c: d\r\n"},
    {"lines of blanks in CR LF", "a: |\r\n", "  \r\n", 300000, "  b\r\n"},
    {"lines of blanks before a comment", "a: |\n", "   \n", 300000, "  # c\nb: 1\n"},
    {"blank lines in a plain scalar", "a: b\n", "\n", 300000, "  c\n"},
    {"blank lines in quotes", "a: 'b\n", "\n", 300000, "  c'\n"},
    {"blank lines in flow", "a: [b,\n", "\n", 300000, "c]\n"},
    {"blank lines behind a dash", "a:\n-\n", "\n", 300000, "- b\n"},
    {"comments", "a: b\n", "# c\n", 300000, "d: e\n"},
    {"comments below a key", "a:\n", "  # c\n", 300000, "  b: c\n"},
    {"comments behind a dash", "a:\n-\n", "# c\n", 300000, "- b\n"},
    {"dashes without items", "a:\n", "-\n", 300000, ""},
    {"keys without values", "", "k%:\n", 200000, ""},
    {"empty literals", "", "k%: |\n", 100000, ""},
    {"empty literals with blank lines", "", "k%: |\n\n\n\n", 100000, ""},
    {"anchors and aliases", "", "- &x% a\n- *x%\n", 100000, ""},
    {"aliases of the first anchor", "- &x [a]\n", "- *x\n", 200000, ""},
    {"anchors in a deep list", "[[[[[[[[", "&x% a, *x%, ", 50000, "]]]]]]]]\n"},
    {"tags", "", "- !t%\n", 200000, ""},
    {"single pairs", "[", "a: b, ", 200000, "]\n"},
    {"single pairs without values", "[", "a: , ", 200000, "]\n"},
    {"single pairs over lines", "[", "? a\n: b,\n\n", 100000, "]\n"},
    {"flow entries without values", "{", "k%, ", 200000, "}\n"},
    {"one long plain scalar", "a: ", "b c ", 500000, "\n"},
    {"one long quoted scalar", "a: \"", "b\\n ", 500000, "\"\n"},
    {"one long comment", "a: b #", "c ", 500000, "\n"},
    {"many lines of one plain scalar", "a:\n", "  b c\n", 200000, "\n"},
    {"many lines of one literal", "a: |\n", "  b c  \n", 200000, "\n"},
    {"a long line of flow", "a: [", "{b: c, d: [e]}, ", 100000, "]\n"},
    {"tabs", "a: b\n", "k%:\tb\t# c\n", 100000, ""},
    {"tabs in a literal", "a: |\n", "  \tb\t\n", 200000, ""},
    {"CR as line end", "", "k%: a\r", 200000, ""},
    {"an error at the end", "", "k%: a\n", 200000, "x: [\n"},
    {"lists as deep as may be", "", "[", 10000, "", "]"},
    {"mappings as deep as may be", "", "{a: ", 10000, "", "}"},
    {"lists deeper than may be", "", "[", 300000, ""},
    {"mappings deeper than may be", "", "{a: ", 200000, ""},
    {"items as deep as may be", "", "- ", 10000, "a\n"},
    {"items deeper than may be", "", "- ", 100000, "a\n"},
    {"keys deeper than may be", "", "? ", 100000, "a\n"},
    {"closing brackets", "a: b\n", "]", 300000, "\n"},
};

size_t
cases_n_shapes(void)
{
    return PSS_COUNT(shapes);
}

const char *
cases_shape(struct pss_buf *out, size_t i)
{
    const struct shape *shape = &shapes[i];
    pss_buf_puts(out, shape->before);
    for (size_t k = 0; k < shape->n; k++) {
        for (const char *c = shape->text; *c; c++) {
            if (*c == '%')
                pss_buf_printf(out, "%zu", k);
            else
                pss_buf_putc(out, *c);
        }
    }
    pss_buf_puts(out, shape->behind);
    for (size_t k = 0; k < shape->n && shape->last; k++)
        pss_buf_puts(out, shape->last);
    return shape->name;
}
