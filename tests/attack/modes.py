"""What the program is asked to do with a shape."""


class Mode:
    def __init__(self, name, *args, **more):
        self.name = name
        self.args = list(args)
        self.is_stdin = more.get("stdin", False)
        self.is_function = more.get("function", False)


MODES = [
    Mode("check"),
    Mode("diff", "-d"),
    Mode("fix", "-w"),
    Mode("list", "-l"),
    Mode("all", "-d", "--repairs=all", "--partial"),
    Mode("explain-fixes", "-d", "--repairs=all", "--explain-fixes"),
    Mode("verbose", "-v", "--show-files", "--show-fixes", "--statistics"),
    Mode("json", "--format=json"),
    Mode("jsonl", "--format=jsonl"),
    Mode("sarif", "--format=sarif"),
    Mode("junit", "--format=junit"),
    Mode("github", "--format=github"),
    Mode("rdjson", "--format=rdjson"),
    Mode("gitlab", "--format=gitlab"),
    Mode("summary", "--format=summary"),
    Mode("html", "--format=html"),
    Mode("add-ignore", "--add-ignore=r"),
    Mode("update-baseline", "--baseline=known.json", "--update-baseline"),
    Mode("readiness", "--readiness=text"),
    Mode("readiness-json", "--readiness=json"),
    Mode("readiness-markdown", "--readiness=markdown"),
    Mode("labels", "-d", "--label-namespaces=enforce=restricted"),
    Mode("level-namespace", "--level=namespace"),
    Mode("split", "-d", "--split=parts", "--split-by=owner"),
    Mode("filter", "-", stdin=True),
    Mode("krm", "--krm", stdin=True, function=True),
]
