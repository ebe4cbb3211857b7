"""What a shape is, and what many of them are made of."""

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


def annotated(n, text, more=""):
    return HEAD.replace("spec:\n", "  annotations:\n") + rows(n, text) + "spec:\n  containers:\n  - {name: a, image: b}\n" + more
