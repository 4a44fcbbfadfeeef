"""Kinds of shape, each in its own file, listed in KINDS (see `annotations.shapes.kinds`)."""
