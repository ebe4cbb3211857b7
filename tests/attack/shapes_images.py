"""Images, and what a configuration says of them."""

import json

from shape import HEAD, rows, shape

IMAGES = ["check", "diff", "json"]


def boxes(n, image, more=""):
    return HEAD + "  containers:\n" + rows(n, "  - {name: c%d, image: '" + image + "'" + more + "}\n")


def configured(text, n, image="b"):
    return {"a.yaml": boxes(n, image), ".pss-fix": text}


@shape(modes=["diff", "fix", "json"], wraps=True)
def containers_of_root(n):
    return boxes(n, "b", ", securityContext: {runAsUser: 0}")


@shape(modes=["diff", "all"], options=["--policy-version=v1.22"], wraps=True)
def containers_of_root_before_v1_23(n):
    return boxes(n, "b", ", securityContext: {runAsUser: 0, runAsNonRoot: false}")


@shape(modes=["diff", "json", "summary", "check"], wraps=True)
def containers_that_need_root(n):
    return HEAD + "  containers:\n" + rows(n, "  - name: c%d\n    image: b%d\n    command: [sh, -c, 'chown a b; apt-get x']\n")


@shape(modes=["diff", "json", "check"], options=["--repairs=harden,replace,userns"], wraps=True)
def containers_in_a_user_namespace(n):
    return HEAD + "  containers:\n" + rows(n, "  - name: c%d\n    image: b%d\n    command: [chown, a, b]\n")


@shape(modes=["diff", "json", "check"], options=["--fs-group=auto", "--low-ports=sysctl"], wraps=True)
def containers_that_mount_claims(n):
    box = "  - name: c%d\n    image: redis:7\n    ports: [{containerPort: 80}]\n    volumeMounts: [{name: v%d, mountPath: /d}, {name: v0, mountPath: /e}]\n"
    volumes = rows(n, "  - {name: v%d, persistentVolumeClaim: {claimName: c}}\n")
    return HEAD + "  containers:\n" + rows(n, box) + "  volumes:\n" + volumes


@shape(modes=["diff", "check"], wraps=True)
def claims_of_a_template(n):
    box = "      - name: c%d\n        image: b\n        volumeMounts: [{name: v%d, mountPath: /d}]\n"
    claims = rows(n, "  - metadata: {name: v%d}\n    spec: {}\n")
    return (
        "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: s}\nspec:\n  volumeClaimTemplates:\n" + claims
        + "  template:\n    spec:\n      containers:\n" + rows(n, box)
    )


@shape(modes=["diff", "check"], wraps=True)
def words_of_a_shell(n):
    return HEAD + "  containers:\n  - name: c\n    image: b\n    command:\n    - sh\n    - -c\n    - |\n" + rows(n, "      echo '%d' && (if true; then FOO=1 exec x; fi)\n")


@shape(modes=["diff", "check"])
def words_of_one_shell_line(n):
    return HEAD + "  containers:\n  - {name: c, image: b, command: [sh, -c, \"%s\"]}\n" % ("A=1 ! (" * n)


@shape(modes=IMAGES)
def settings_and_containers(n):
    return configured("images:\n" + rows(n, "- {match: 'example.com/i%d:.*', runAsUser: 7}\n"), n)


@shape(modes=IMAGES)
def settings_and_few_images(n):
    return configured("images:\n" + rows(n, "- {match: 'example.com/i%d:.*', runAsUser: 7}\n"), 10, "example.com/i%d")


@shape(modes=IMAGES)
def images_and_few_settings(n):
    return configured("images:\n" + rows(10, "- {match: 'example.com/i%d:.*', runAsUser: 7}\n"), n, "example.com/i%d")


@shape(modes=IMAGES)
def registries_and_images(n):
    return configured("registries:\n" + rows(n, "  r%d.example.com/a: docker.io\n"), n, "r%d.example.com/a/nginx")


@shape(modes=IMAGES)
def images_of_many_parts(n):
    return configured("registries: {a.example.com: docker.io}\n", 10, "a.example.com" + "/b" * n)


@shape(modes=IMAGES)
def directories_and_mounts(n):
    paths = ", ".join("/w/%d" % i for i in range(60))
    pod = HEAD + "  containers:\n  - name: c\n    image: b\n    volumeMounts:\n" + rows(n, "    - {name: v%d, mountPath: /m/%d}\n")
    return {"a.yaml": pod, ".pss-fix": "images: [{match: '.*', writes: [%s]}]\n" % paths}


def dockerfile(text):
    return {"a.yaml": boxes(1, "b"), ".pss-fix": "images: [{match: '.*', dockerfile: D}]\n", "D": text}


@shape(modes=["check"], most=9000)
def dockerfile_of_variables(n):
    return dockerfile("FROM a\nENV A0=5\n" + rows(n - 1, "ARG A%d=x$A0\n", 1) + "USER 5\n")


@shape(modes=["check"])
def dockerfile_of_users(n):
    return dockerfile("FROM a\nENV A=5\n" + "USER $A\n" * n)


@shape(modes=["check"])
def dockerfile_of_empty_variables(n):
    return dockerfile("FROM a\nENV A=\nUSER " + "$A" * n + "5\n")


@shape(modes=["check"], most=900)
def dockerfile_of_stages(n):
    return dockerfile("FROM a AS s0\nENV U=5\n" + "".join("FROM s%d AS s%d\nUSER $U\n" % (i, i + 1) for i in range(n)))


@shape(modes=["check"])
def dockerfile_of_here_documents(n):
    return dockerfile("FROM a\n" + rows(n, "RUN <<E%d\nUSER 0\nE%d\n") + "USER 5\n")


@shape(modes=["check"])
def dockerfile_of_one_line(n):
    return dockerfile("FROM a\nRUN " + "<<<x \\\n" * n + "\nUSER 5\n")


@shape(modes=["check"], args=["--image-config=known", "a.yaml"])
def image_configurations(n):
    files = {"a.yaml": boxes(n, "example.com/i%d:1")}
    for i in range(n):
        files["known/example.com/i%d:1.json" % i] = json.dumps({"config": {"User": "7"}, "rootfs": {}})
    return files


@shape(modes=["check"], args=["--image-config=b=known", "a.yaml"])
def volumes_of_a_configuration(n):
    config = {"User": "app", "Volumes": {"/v%d" % i: {} for i in range(n)}}
    pod = HEAD + "  containers:\n  - name: c\n    image: b\n    volumeMounts:\n" + rows(n, "    - {name: v%d, mountPath: /m/%d}\n")
    return {"a.yaml": pod, "known": json.dumps({"config": config, "rootfs": {}})}
