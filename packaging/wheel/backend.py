"""Makes the wheel that carries the binary, as PEP 517 and PEP 427 ask.

scripts/package lays three things beside this file: VERSION, PLATFORM (as linux-x86_64), and
tree/, what `make install` made. The same tree makes the same bytes.
"""
import base64
import hashlib
import os
import time
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))

# A binary without libraries runs on every Linux, with glibc or musl.
TAGS = {
    "linux-x86_64": "manylinux_2_17_x86_64.manylinux2014_x86_64.musllinux_1_1_x86_64",
    "linux-arm64": "manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64",
    "macos-arm64": "macosx_14_0_arm64",
    "macos-x86_64": "macosx_14_0_x86_64",
}

# What of tree/ goes where in the scheme of the installation.
PLACES = (
    ("bin/pss-fix", "scripts/pss-fix"),
    ("share/man", "data/share/man"),
    ("share/bash-completion", "data/share/bash-completion"),
    ("share/zsh", "data/share/zsh"),
    ("share/fish", "data/share/fish"),
)


def read(*names):
    with open(os.path.join(HERE, *names), "rb") as file:
        return file.read()


def line(name):
    return read(name).decode().strip()


def files_below(path):
    """Names of the files there, without links: a wheel knows none."""
    if os.path.isfile(path):
        return [path]
    return sorted(os.path.join(folder, name) for folder, _, names in os.walk(path)
                  for name in names if not os.path.islink(os.path.join(folder, name)))


def metadata(version):
    readme = read("tree", "share", "doc", "pss-fix", "README.md").decode()
    return ("Metadata-Version: 2.1\n"
            "Name: pss-fix\n"
            f"Version: {version}\n"
            "Summary: Check and fix Kubernetes YAML by the Pod Security Standards\n"
            "Home-page: https://pss-fix.dev\n"
            "License: Apache-2.0\n"
            "Requires-Python: >=3.7\n"
            "Description-Content-Type: text/markdown\n"
            f"\n{readme}")


def wheel_file(tag):
    tags = "".join(f"Tag: py3-none-{one}\n" for one in tag.split("."))
    return f"Wheel-Version: 1.0\nGenerator: pss-fix\nRoot-Is-Purelib: false\n{tags}"


def members(version, tag):
    """(name, bytes, whether it can be executed), RECORD left out."""
    data, info = f"pss_fix-{version}.data", f"pss_fix-{version}.dist-info"
    tree = os.path.join(HERE, "tree")
    for source, target in PLACES:
        path = os.path.join(tree, source)
        for file in files_below(path):
            rest = os.path.relpath(file, path)
            name = target if rest == "." else f"{target}/{rest}"
            yield f"{data}/{name}", read(file), target.startswith("scripts/")
    doc = os.path.join(tree, "share", "doc", "pss-fix")
    for file in [os.path.join(doc, "LICENSE"), *files_below(os.path.join(doc, "licences"))]:
        yield f"{info}/licenses/{os.path.relpath(file, doc)}", read(file), False
    yield f"{info}/METADATA", metadata(version).encode(), False
    yield f"{info}/WHEEL", wheel_file(tag).encode(), False


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    version, tag = line("VERSION"), TAGS[line("PLATFORM")]
    record_name = f"pss_fix-{version}.dist-info/RECORD"
    stamp = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), 315532800))[:6]
    record = ""
    name = f"pss_fix-{version}-py3-none-{tag}.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as wheel:
        def add(member, content, can_run):
            item = zipfile.ZipInfo(member, stamp)
            item.external_attr = (0o100755 if can_run else 0o100644) << 16
            item.compress_type = zipfile.ZIP_DEFLATED
            wheel.writestr(item, content)

        for member, content, can_run in members(version, tag):
            add(member, content, can_run)
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest())
            record += f"{member},sha256={digest.rstrip(b'=').decode()},{len(content)}\n"
        add(record_name, (record + f"{record_name},,\n").encode(), False)
    return name


def build_sdist(sdist_directory, config_settings=None):
    raise SystemExit("a wheel is made by scripts/package wheel; the source is the tarball")
