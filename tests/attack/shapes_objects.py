"""Many objects, and objects with much in them."""

import json

from shape import BOX, HEAD, POD, annotated, rows, shape, spec, twin


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


@shape(modes=["diff", "update-baseline"])
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
def containers_that_get_directories(n):
    return HEAD + "  containers:\n" + rows(n, "  - {name: c%d, image: 'nginx:1.27'}\n")


@shape(wraps=True)
def mounts_of_volumes(n):
    box = "  containers:\n  - name: a\n    image: b\n    volumeMounts:\n"
    mounts = rows(n, "    - {name: v%d, mountPath: /m}\n")
    return HEAD + box + mounts + "  volumes:\n" + rows(n, "  - {name: v%d, emptyDir: {}}\n")


@shape(wraps=True)
def mounts_and_words(n):
    box = "  containers:\n  - name: a\n    image: minio/minio\n    args:\n" + rows(n, "    - w%d\n")
    mounts = "    volumeMounts:\n" + rows(n, "    - {name: v, mountPath: /m%d}\n")
    return HEAD + box + mounts + "  volumes:\n  - {name: v, emptyDir: {}}\n"


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
