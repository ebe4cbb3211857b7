"""Patches, and files beside the manifests."""

import json

from shape import BOX, HEAD, MAIN, POD, rows, shape, spec


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


@shape(modes=["check"], args=["."], scale=0.25)
def paths_of_a_configuration_and_files(n):
    files = {"d%d/a.yaml" % i: POD for i in range(n)}
    return dict(files, **{".pss-fix": "perPathIgnores:\n" + rows(n, "  /x%d/*: [hostPorts]\n")})


@shape(modes=["split"], args=["."], scale=0.25)
def owners_and_files(n):
    files = {"d%d/a.yaml" % i: POD for i in range(n)}
    return dict(files, **{".github/CODEOWNERS": rows(n, "/x%d/*.yaml @o%d\n")})


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
