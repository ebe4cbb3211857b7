"""Aliases, suppressions, and what is hard in text."""

from shape import BOX, HEAD, annotated, rows, shape, spec


# ---- aliases and merges ----


@shape()
def anchors(n):
    return rows(n, "x%d: &a%d 1\n") + rows(n, "y%d: *a%d\n") + HEAD + "  containers:\n  - {name: a, image: b}\n"


# Of what more aliases lead to, the proof sees more nodes than it looks at: such pods are
# left, after two more tries. So these do not grow over that limit.
@shape(most=16000, scale=0.3)
def aliases_to_a_container(n):
    return HEAD + "  containers:\n  - &c {name: a, image: b}\n" + "  - *c\n" * n


@shape()
def aliases_to_a_security_context(n):
    return HEAD + "  containers:\n  - {name: a, image: b, securityContext: &s {privileged: true}}\n" + rows(n, BOX + "    securityContext: *s\n")


@shape()
def aliases_to_a_list(n):
    return "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod, spec: {containers: &l [{name: a, image: b}]}}\n" + rows(
        n, "- {apiVersion: v1, kind: Pod, metadata: {name: p%d}, spec: {containers: *l}}\n"
    )


@shape(most=12000, scale=0.2)
def aliases_to_a_pod(n):
    return "apiVersion: v1\nkind: List\nitems:\n- &p {apiVersion: v1, kind: Pod, spec: {containers: [{name: a, image: b}]}}\n" + "- *p\n" * n


@shape()
def aliases_to_a_volume(n):
    return HEAD + "  containers:\n  - {name: a, image: b}\n  volumes:\n  - &v {name: v, hostPath: {path: /proc}}\n" + "  - *v\n" * n


@shape()
def aliases_to_ports(n):
    head = "apiVersion: v1\nkind: List\nitems:\n"
    first = "- {apiVersion: v1, kind: Pod, spec: {containers: [{name: a, image: i, ports: &p0 [{hostPort: 80}]}]}}\n"
    rest = "".join(
        "- {apiVersion: v1, kind: Pod, spec: {containers: [{name: a, image: i, ports: &p%d [{hostPort: 80}]}, {name: b, image: i, ports: *p%d}]}}\n"
        % (i, i - 1)
        for i in range(1, n)
    )
    return head + first + rest


@shape()
def aliases_to_annotations(n):
    pod = "- {apiVersion: v1, kind: Pod, metadata: {name: p%d, annotations: %s}, spec: {containers: [%s]}}\n"
    boxes = rows(n, "{name: c%d, image: b}, ")
    notes = "&a {%s}" % rows(n, "container.seccomp.security.alpha.kubernetes.io/c%d: unconfined, ")
    return "apiVersion: v1\nkind: List\nitems:\n" + pod % (1, notes, boxes) + pod % (2, "*a", boxes)


@shape()
def merges_of_annotations(n):
    notes = "x: &a\n" + rows(n, "  container.seccomp.security.alpha.kubernetes.io/c%d: unconfined\n")
    return notes + HEAD.replace("spec:\n", "  annotations: {<<: *a}\n") + "spec:\n  containers:\n" + rows(n, BOX)


@shape()
def merges(n):
    return "x: &x {image: b}\n" + HEAD + "  containers:\n" + rows(n, "  - name: c%d\n    <<: *x\n")


@shape()
def merges_through_chains(n):
    chain = "".join("x%d: &x%d {<<: *x%d, k%d: 1}\n" % (i, i, i - 1, i) for i in range(1, 100))
    document = "x0: &x0 {image: b}\n" + chain + HEAD + "  containers:\n  - name: a\n    <<: *x99\n"
    return ("---\n" + document) * n


@shape()
def merges_of_a_list(n):
    return rows(n, "x%d: &x%d {k%d: 1}\n") + HEAD + "  containers:\n  - name: a\n    <<: [%s]\n" % ", ".join("*x%d" % i for i in range(n))


@shape()
def merges_of_privilege(n):
    return "x: &x {securityContext: {privileged: true}}\n" + HEAD + "  containers:\n" + rows(n, "  - name: c%d\n    image: b\n    <<: *x\n")


# ---- suppressions ----


@shape(wraps=True)
def ignores_in_use(n):
    return HEAD + "  containers:\n" + rows(n, "  - name: c%d  # pss-fix: ignore[runAsNonRoot] r\n    image: b\n")


@shape(wraps=True)
def ignores_out_of_use(n):
    return HEAD + "  containers:\n" + rows(n, "  - name: c%d  # pss-fix: ignore[hostPorts] r\n    image: b\n")


@shape(wraps=True)
def ignores_of_faulty_form(n):
    return HEAD + "  containers:\n" + rows(n, "  - name: c%d  # pss-fix: ignore hostPorts\n    image: b\n")


@shape()
def ignore_of_one_rule_again(n):
    return HEAD + "  containers:\n  - {name: a, image: b} # pss-fix: ignore[%s] r\n" % ",".join(["runAsNonRoot"] * n)


@shape()
def ignore_of_another_rule_again(n):
    return HEAD + "  containers:\n  - {name: a, image: b} # pss-fix: ignore[%s] r\n" % ",".join(["hostPorts"] * n)


@shape(scale=0.25)
def ignore_of_unknown_rules(n):
    words = ",".join("nosuch%d" % i for i in range(n))
    return HEAD + "  # pss-fix: ignore[%s] r\n  containers:\n" % words + rows(n // 2, BOX)


@shape()
def ignores_above_one_key(n):
    return HEAD + "  # pss-fix: ignore[hostPorts] r\n" * n + "  containers:\n" + rows(n, BOX)


@shape()
def ignores_above_one_item(n):
    return HEAD + "  containers:\n" + "  # pss-fix: ignore[runAsNonRoot] r\n" * n + rows(n, BOX)


@shape()
def ignores_at_the_top(n):
    return "# pss-fix: ignore-file[hostPorts] r\n" * n + HEAD + "  containers:\n" + rows(n, BOX)


@shape()
def ignores_in_one_line(n):
    return HEAD + "  containers: [%s]%s\n" % (rows(n, "{name: c%d, image: b}, "), " # pss-fix: ignore[hostPorts] r" * n)


@shape()
def ignores_that_are_text(n):
    return annotated(n, "    k%d: 'a # pss-fix: ignore[hostPorts] r'\n")


# ---- text ----


@shape(least=20000)
def brackets_never_closed(n):
    return "a: " + "[" * n


@shape(least=20000)
def braces_never_closed(n):
    return "a: " + "{" * n


@shape(least=20000)
def braces_never_closed_in_lines(n):
    return "a: {\n" * n


@shape()
def braces_of_templates(n):
    return HEAD + "  containers: [\n" + rows(n, "  {{ x%d }}\n")


@shape(least=20000)
def dashes(n):
    return "- " * n


@shape(wraps=True)
def lines_of_blanks(n):
    return HEAD + "\n" * n + "  containers:\n" + "\n" * n + "  - {name: a, image: b}\n"


@shape(wraps=True)
def lines_of_comment(n):
    return HEAD + "  containers:\n  - name: a\n    image: b\n" + "    # c\n" * n


@shape(wraps=True)
def comments_between(n):
    return HEAD + "  containers:\n" + rows(n, "  # c\n" + BOX + "  # key: x\n\n")


@shape(wraps=True)
def comments_in_column_0(n):
    return HEAD + "  containers:\n" + "#   - name: x\n" * n + "  - name: a\n    image: b\n"


@shape(wraps=True)
def line_of_great_length(n):
    return annotated(1, "    k: %s\n" % ("x" * n))


@shape(wraps=True)
def line_of_words(n):
    return annotated(1, "    k: %s\n" % ("x y: # " * n))


@shape(wraps=True)
def text_in_blocks(n):
    return annotated(n, "    k%d: |\n      a\n      b\n")


@shape(wraps=True)
def text_in_one_block(n):
    return annotated(1, "    k: |\n" + "      a b c\n" * n)


@shape(wraps=True)
def text_of_blank_lines(n):
    return annotated(1, "    k: |\n" + "\n" * n + "      a\n")


@shape()
def text_of_blanks_in_crlf(n):
    return text_of_blank_lines(n).replace("\n", "\r\n")


@shape(wraps=True)
def text_of_empty_blocks(n):
    return annotated(n, "    k%d: |\n\n")


@shape(wraps=True)
def text_in_quotes(n):
    return annotated(n, "    k%d: \"a\\n\\u00e9\"\n    l%d: 'a''b'\n")


@shape(wraps=True)
def text_over_lines(n):
    return annotated(1, '    k: "' + "a\n      " * n + '"\n')


@shape(wraps=True)
def names_with_escapes(n):
    return HEAD + "  containers:\n" + rows(n, '  - name: "c%d\\e\\u009b\\u202e|<b>"\n    image: b\n')


@shape(wraps=True)
def names_of_great_length(n):
    return HEAD.replace("name: p", "name: " + "p" * n) + "  containers:\n" + rows(20, BOX)


@shape(wraps=True)
def names_without_ascii(n):
    return HEAD + "  containers: [%s]\n" % rows(n, "{name: \u00e9\u20ac%d, image: b}, ")
