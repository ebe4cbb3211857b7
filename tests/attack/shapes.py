"""Hostile inputs, each a function from a count to files: what grows is what the name
says. A shape has a size at which it is measured, and the modes in which it matters."""

import shapes_files  # noqa: F401
import shapes_images  # noqa: F401
import shapes_objects  # noqa: F401
import shapes_text  # noqa: F401
from shape import MAIN, SHAPES  # noqa: F401
