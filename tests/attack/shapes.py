"""Hostile inputs, each a function from a count to files: what grows is what the name
says. A shape has a size at which it is measured, and the modes in which it matters."""

import json

POD = "apiVersion: v1\nkind: Pod\nmetadata: {name: p%d}\nspec:\n  containers:\n  - {name: a, image: b}\n"
HEAD = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n"
BOX = "  - name: c%d\n    image: b\n"
MAIN = "a.yaml"

# Ten letters each: either of a pair leads FNV-1a without a seed to the same low 48 bits.
TWINS = [("xcss1fk5ir", "jxxrwbniyb")] + 5 * [
    ("cbvticin3m", "2x4dfwmmub"),
    ("q0zfiauzjy", "boalgac04h"),
    ("np3o1fxws0", "rjhe5iest0"),
]


class Shape:
    def __init__(self, name, make, **more):
        self.name = name
        self.make = make
        self.args = more.get("args")  # instead of the file
        self.options = more.get("options", [])
        self.modes = more.get("modes")  # None: all that take one file
        self.wraps = more.get("wraps", False)  # its documents can be items of a list
        self.scale = more.get("scale", 1.0)  # of the usual size
        self.least = more.get("least", 4)  # a count above a limit …
        self.most = more.get("most", 10**9)  # … and one below


SHAPES = []


def shape(**more):
    def add(make):
        name = make.__name__.strip("_").replace("_", "-")
        SHAPES.append(Shape(name, make, **more))
        return make

    return add


def rows(n, text, start=0):
    return "".join(text.replace("%d", str(i)) for i in range(start, start + n))


def twin(i):
    """The i-th of the names that collide."""
    return "".join(pair[i >> k & 1] for k, pair in enumerate(TWINS))


def spec(n, text, head="  volumes:\n", tail="  containers:\n  - {name: a, image: b}\n"):
    return HEAD + tail + head + rows(n, text)


# ---- many objects ----


@shape(wraps=True)
def pods(n):
    return rows(n, "---\n" + POD)


@shape()
def pods_crlf(n):
    return pods(n).replace("\n", "\r\n")


@shape(wraps=True)
def pods_of_deployments(n):
    return rows(
        n,
        "---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: d%d\n  namespace: n%d\n"
        "spec:\n  template:\n    spec:\n      hostPID: true\n      containers:\n"
        "      - name: a\n        image: b\n",
    )


@shape(wraps=True)
def list_of_pods(n):
    item = "".join("  " + line + "\n" for line in POD.splitlines())
    return "apiVersion: v1\nkind: List\nitems:\n" + rows(n, "-" + item[1:])


@shape()
def list_of_json_pods(n):
    pod = {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "p"},
        "spec": {"containers": [{"name": "a", "image": "b"}]},
    }
    items = ",\n".join([json.dumps(pod)] * n)
    return {"a.json": '{"apiVersion":"v1","kind":"List","items":[\n%s\n]}\n' % items}


@shape(modes=["krm", "check"])
def list_of_function_items(n):
    item = "".join("  " + line + "\n" for line in POD.splitlines())
    head = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n"
    return head + rows(n, "-" + item[1:])


@shape(modes=["krm"])
def list_of_function_results(n):
    head = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems: []\nresults:\n"
    return head + rows(n, "- message: m%d\n  severity: info\n")


@shape()
def documents_on_the_separator(n):
    return rows(n, "--- {apiVersion: v1, kind: Pod, metadata: {name: p%d}}\n")


@shape()
def documents_of_nothing(n):
    return "---\n" * n + POD


@shape()
def documents_of_comments(n):
    return rows(n, "# pss-fix: ignore[hostPorts] r%d\n---\n") + POD


@shape()
def documents_of_broken_text(n):
    return rows(n, "---\nkind: Pod\nmetadata: {name: x%d\nspec: [\n")


@shape()
def documents_of_templates(n):
    return rows(n, "---\nkind: Pod\nmetadata: {name: {{ x%d }}\nspec: [\n")


@shape()
def documents_beside_a_large_pod(n):
    return containers(n) + "---\nitems: []\n" * n


@shape(wraps=True)
def objects_of_other_kinds(n):
    return rows(
        n, "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: m%d}\ndata: {a: b}\n"
    )


# ---- one pod with much in it ----


@shape(wraps=True)
def containers(n):
    return HEAD + "  containers:\n" + rows(n, BOX)


@shape()
def containers_in_flow(n):
    return HEAD + "  containers: [%s]\n" % rows(n, "{name: c%d, image: b}, ")


@shape()
def containers_in_json(n):
    spec = {"containers": [{"name": "c%d" % i, "image": "b"} for i in range(n)]}
    pod = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"}, "spec": spec}
    return {"a.json": json.dumps(pod)}


@shape()
def containers_in_indented_json(n):
    return {"a.json": json.dumps(json.loads(containers_in_json(n)["a.json"]), indent=1)}


@shape(wraps=True)
def containers_of_privilege(n):
    return (
        HEAD
        + "  containers:\n"
        + rows(n, BOX + "    securityContext: {privileged: true, runAsUser: 0}\n")
    )


@shape(wraps=True)
def volumes_of_the_host(n):
    return spec(n, "  - {name: v%d, hostPath: {path: /proc}}\n")


@shape(wraps=True)
def volumes_without_a_source(n):
    return spec(n, "  - {name: v%d, nosuch: {}}\n")


@shape(wraps=True)
def ports_of_the_host(n):
    return spec(n, "    - {containerPort: 1, hostPort: %d}\n", "    ports:\n", "  containers:\n  - name: a\n    image: b\n")


@shape(wraps=True)
def variables(n):
    return spec(n, "    - {name: V%d, value: 1}\n", "    env:\n", "  containers:\n  - name: a\n    image: b\n")


@shape(wraps=True)
def probes(n):
    return HEAD + "  containers:\n" + rows(
        n, BOX + "    livenessProbe: {httpGet: {host: h, port: 1}}\n"
    )


@shape(wraps=True)
def sysctls(n):
    return spec(n, "    - {name: kernel.s%d, value: a}\n", "  securityContext:\n    sysctls:\n")


@shape(wraps=True)
def capabilities(n):
    return spec(n, "        - C%d\n", "    securityContext:\n      capabilities:\n        add:\n", "  containers:\n  - name: a\n    image: b\n")


@shape()
def capabilities_in_flow(n):
    return HEAD + "  containers:\n  - {name: a, image: b, securityContext: {capabilities: {add: [%s]}}}\n" % rows(n, "C%d, ")


@shape()
def capabilities_to_drop(n):
    return HEAD + "  containers:\n  - {name: a, image: b, securityContext: {capabilities: {drop: [%s]}}}\n" % rows(n, "C%d, ")


@shape(wraps=True)
def placeholders(n):
    return HEAD + "  containers:\n" + rows(n, BOX + "    securityContext: {privileged: \"${X%d}\"}\n")


# ---- keys and annotations ----


def annotated(n, text, more=""):
    return HEAD.replace("spec:\n", "  annotations:\n") + rows(n, text) + "spec:\n  containers:\n  - {name: a, image: b}\n" + more


@shape(wraps=True)
def annotations(n):
    return annotated(n, "    example.com/a%d: x\n")


@shape(wraps=True)
def annotations_of_seccomp(n):
    return annotated(n, "    container.seccomp.security.alpha.kubernetes.io/c%d: unconfined\n", rows(n, BOX))


@shape(wraps=True)
def annotations_of_apparmor(n):
    return annotated(n, "    container.apparmor.security.beta.kubernetes.io/c%d: unconfined\n", rows(n, BOX))


@shape(wraps=True)
def annotations_in_use(n):
    return annotated(n, "    ignore.pss-fix.dev/runAsNonRoot.c%d: r\n", rows(n, BOX))


@shape(wraps=True)
def annotations_out_of_use(n):
    return annotated(n, "    ignore.pss-fix.dev/hostPorts.d%d: r\n", rows(n, BOX))


@shape(wraps=True, scale=0.5)
def annotations_of_unknown_rules(n):
    return annotated(n, "    ignore.pss-fix.dev/nosuch%d: r\n", rows(n, BOX))


@shape(most=2048, scale=4)
def annotations_that_collide(n):
    return HEAD.replace("spec:\n", "  annotations:\n") + "".join("    %s: x\n" % twin(i) for i in range(n)) + "spec:\n  containers:\n  - {name: a, image: b}\n"


@shape(most=2048, scale=4)
def anchors_that_collide(n):
    return "".join("x%d: &%s 1\n" % (i, twin(i)) for i in range(n)) + "y: *%s\n" % twin(n - 1) + HEAD + "  containers:\n  - {name: a, image: b}\n"


@shape(wraps=True)
def key_again_and_again(n):
    return HEAD + "  hostNetwork: true\n" * n + "  containers:\n  - {name: a, image: b}\n"


@shape()
def key_again_in_json(n):
    body = '"apiVersion":"v1","kind":"Pod","spec":{%s"containers":[{"name":"a","image":"b"}]}'
    return {"a.json": "{" + body % ('"hostPID":true,' * n) + "}"}


@shape(wraps=True)
def keys_twice(n):
    return annotated(n, "    k%d: x\n    k%d: y\n")


@shape(wraps=True)
def keys_of_unknown_fields(n):
    return HEAD + rows(n, "  field%d: x\n") + "  containers:\n  - {name: a, image: b}\n"


@shape(wraps=True)
def keys_in_the_wrong_case(n):
    return HEAD + "  containers:\n" + rows(n, BOX + "    SecurityContext: {}\n")


@shape()
def keys_of_great_length(n):
    notes = {"%d%s" % (i, "k" * n): "x" for i in range(20)}
    pod = json.loads(containers_in_json(1)["a.json"])
    pod["metadata"]["annotations"] = notes
    return {"a.json": json.dumps(pod)}


@shape(wraps=True)
def values_of_wrong_types(n):
    return HEAD + "  containers:\n" + rows(n, "  - name: %d\n    image: [b]\n")


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


# ---- patches ----

PATCH = ["check", "diff", "add-ignore", "sarif", "json"]


@shape(modes=PATCH, args=["kustomization.yaml"])
def patches_of_a_kustomization(n):
    text = "- patch: |-\n    apiVersion: apps/v1\n    kind: Deployment\n    metadata: {name: d%d}\n    spec: {template: {spec: {hostPID: true}}}\n"
    return {"kustomization.yaml": "kind: Kustomization\npatches:\n" + rows(n, text)}


@shape(modes=PATCH, args=["kustomization.yaml"])
def patches_of_operations(n):
    text = "- patch: |-\n    - op: add\n      path: /spec/template/spec/hostPID\n      value: true\n"
    return {"kustomization.yaml": "kind: Kustomization\npatches:\n" + rows(n, text)}


@shape(modes=PATCH, args=["kustomization.yaml"])
def patches_in_one_text(n):
    text = "    - op: add\n      path: /spec/template/spec/hostPID\n      value: true\n"
    return {"kustomization.yaml": "kind: Kustomization\npatches:\n- patch: |-\n" + text * n}


@shape(modes=PATCH, args=["kustomization.yaml"])
def patches_that_are_merged(n):
    text = "- |-\n  apiVersion: v1\n  kind: Pod\n  metadata: {name: p}\n  spec: {hostPID: true}\n"
    return {"kustomization.yaml": "kind: Kustomization\npatchesStrategicMerge:\n" + text * n}


@shape(modes=PATCH, args=["."])
def patches_that_are_named(n):
    files = {"p%d.yaml" % i: "apiVersion: v1\nkind: Pod\nspec: {hostPID: true}\n" for i in range(n)}
    files["kustomization.yaml"] = "kind: Kustomization\npatches:\n" + rows(n, "- path: p%d.yaml\n")
    return files


@shape(modes=PATCH)
def operations(n):
    return "- op: add\n  path: /spec/template/spec/containers/0/securityContext\n  value: {privileged: true}\n" * n


@shape(modes=PATCH)
def operations_of_large_values(n):
    return "- op: add\n  path: /spec/template/spec/containers\n  value: [%s]\n" % rows(n, "{name: c%d, securityContext: {privileged: true}}, ")


@shape(modes=PATCH)
def operations_of_long_paths(n):
    return "- op: add\n  path: /spec/template/spec/containers%s\n  value: 1\n" % ("/a" * n)


@shape(modes=PATCH)
def operations_of_deep_values(n):
    return "- op: add\n  path: /spec/template/spec/containers\n  value: %s1%s\n" % ("[" * n, "]" * n)


@shape(modes=PATCH)
def operations_of_aliases(n):
    return "- op: add\n  path: /spec/template/spec/hostPID\n  value: &v [%s]\n" % ("a, " * 50) + "- {op: add, path: /spec/template/spec/x, value: *v}\n" * n


# ---- files beside ----

MANY = ["check", "diff", "level-namespace", "readiness", "labels"]


@shape(modes=MANY, wraps=True)
def namespaces(n):
    return rows(
        n,
        "---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: n%d\n  labels: {pod-security.kubernetes.io/enforce: baseline}\n"
        "---\napiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: n%d}\nspec: {containers: [{name: a, image: b}]}\n",
    )


@shape(modes=MANY, wraps=True)
def namespaces_of_one_name(n):
    return rows(
        n,
        "---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: one\n  labels: {pod-security.kubernetes.io/enforce: baseline}\n"
        "---\napiVersion: v1\nkind: Pod\nmetadata: {name: p%d, namespace: one}\nspec: {containers: [{name: a, image: b}]}\n",
    )


@shape(modes=MANY, wraps=True)
def namespace_labels(n):
    return "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: n\n  labels:\n" + rows(n, "    l%d: x\n    pod-security.kubernetes.io/x%d: y\n") + "---\n" + POD


@shape(modes=["level-namespace"], args=["a.yaml"])
def namespaces_of_a_configuration(n):
    return {"a.yaml": POD, ".pss-fix": "namespaces:\n" + rows(n, "  n%d: {enforce: baseline}\n")}


@shape(modes=["level-namespace"], args=["--namespaces=n.yaml", "a.yaml"])
def namespaces_of_a_file(n):
    return {
        "a.yaml": POD,
        "n.yaml": rows(n, "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: n%d}\n"),
    }


@shape(modes=["level-namespace"], args=["--cluster-config=c.yaml", "a.yaml"], wraps=False)
def exemptions_of_a_cluster(n):
    head = "apiVersion: pod-security.admission.config.k8s.io/v1\nkind: PodSecurityConfiguration\nexemptions:\n  namespaces:\n"
    pod = "---\napiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: m%d}\nspec: {containers: [{name: a, image: b}]}\n"
    return {"a.yaml": rows(n, pod), "c.yaml": head + rows(n, "  - n%d\n")}


@shape(modes=["check"], args=["--baseline=known.json", "a.yaml"])
def baseline_of_others(n):
    return {"a.yaml": POD, "known.json": known(n, "b.yaml")}


@shape(modes=["check", "update-baseline"])
def baseline_of_these(n):
    return {MAIN: HEAD + "  containers:\n" + rows(n, BOX), "known.json": known(n, MAIN)}


def known(n, path):
    entry = {"path": path, "object": "Pod/p", "rule": "allowPrivilegeEscalation", "count": 1}
    field = "spec.containers[c%d].securityContext.allowPrivilegeEscalation"
    entries = [dict(entry, field=field % i) for i in range(n)]
    return json.dumps({"version": 1, "entries": entries})


@shape(modes=["check"], args=["."], scale=0.5)
def files(n):
    return {"f%d.yaml" % i: POD for i in range(n)}


@shape(modes=["check"], args=["."], scale=0.5)
def directories(n):
    return {"d%d/a.yaml" % i: POD for i in range(n)}


@shape(modes=["check"], args=["."], scale=0.5)
def configurations(n):
    files = {"d%d/a.yaml" % i: POD for i in range(n)}
    return dict(files, **{"d%d/.pss-fix" % i: "level: baseline\n" for i in range(n)})


@shape(modes=["check"], args=["."], most=400)
def globs_of_a_configuration(n):
    return {".pss-fix": "exclude:\n" + rows(n, "- x%d*y\n"), MAIN: POD}


@shape(modes=["check"], args=["."])
def paths_of_a_configuration(n):
    return {".pss-fix": "perPathIgnores:\n" + rows(n, "  x%d*: [hostPorts]\n"), MAIN: POD}


@shape(modes=["split"], args=["a.yaml"])
def owners(n):
    return {".github/CODEOWNERS": rows(n, "/x%d/*.yaml @o%d\n"), MAIN: POD}


@shape(modes=["split"], args=["."], scale=0.25)
def owners_of_stars(n):
    files = {"a" * 80 + "%d.yaml" % i: POD for i in range(4)}
    return dict(files, **{".github/CODEOWNERS": rows(n, "*a*a*a*a*a*a*a*a*a*b%d @o\n")})
