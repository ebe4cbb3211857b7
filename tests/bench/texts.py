"""Texts that are measured: streams, lists and files of manifests of any size."""

POD = """apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
    tier: front
spec:
  # What serves the pages.
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 8080
          name: http
      resources:
        requests:
          cpu: 100m
          memory: 64Mi
        limits:
          memory: 128Mi
      volumeMounts:
        - name: pages
          mountPath: /usr/share/nginx/html
          readOnly: true
  volumes:
    - name: pages
      configMap:
        name: pages
"""

WORKLOAD = """apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-%d
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
      - name: web
        image: nginx
        ports:
        - containerPort: 80
"""


def indented(text, first, rest):
    lines = text.splitlines(keepends=True)
    return first + rest.join(lines)


def stream(count):
    """Documents with a pod each, which fails."""
    return "".join("---\n" + WORKLOAD % i for i in range(count))


def stream_of(size):
    """The same, of so many bytes."""
    return stream(size // len("---\n" + WORKLOAD % 1000) + 1)


def one_list(count):
    """One object with all of these pods."""
    head = "apiVersion: v1\nkind: List\nitems:\n"
    return head + "".join(indented(WORKLOAD % i, "- ", "  ") for i in range(count))


def one_pod(count):
    """One pod, and a list in it that is long."""
    head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: long\nspec:\n  containers:\n  - name: a\n    image: b\n    env:\n"
    return head + "".join(f"    - name: VARIABLE_{i}\n      value: \"some text, number {i}\" # why\n" for i in range(count))


def one_pod_of(containers):
    """One pod with many containers: each has findings of its own."""
    head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: wide\nspec:\n  containers:\n"
    return head + "".join(
        f"  - name: c{i}\n    image: b\n    securityContext:\n      privileged: true\n" for i in range(containers))


def deep(levels):
    """Pods whose annotations hold what is nested, 40 of them: all the depth there is."""
    lines = "".join("  " * (i + 1) + f"k{i}:\n" for i in range(levels)) + "  " * (levels + 1) + "end: 1\n"
    return "".join(f"---\napiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: t{i}\nspec:\n{lines}"
                   for i in range(40))


def deep_flow(levels):
    """The same in brackets, on one line."""
    return "".join(f"---\napiVersion: example.com/v1\nkind: Thing\nspec: {'[' * levels}{']' * levels}\n"
                   for _ in range(400))
