"""Reading the JSON members of a shape, with complaints that name the member."""

import math
from typing import cast

from annotations.errors import DocumentError
from annotations.shapes.kind import Json
from annotations.shapes.shape import Point


def number(members: Json, name: str) -> float:
    """A finite number. DocumentError if it is missing or something else."""
    return _finite(member(members, name), f"$.{name}")


def points(members: Json, name: str = "points") -> list[Point]:
    """A list of [x, y] pairs. DocumentError names the pair that is wrong."""
    return pairs(member(members, name), f"$.{name}")


def member(members: Json, name: str, path: str = "$") -> object:
    """What stands under a name, of whatever type. DocumentError if nothing does."""
    if name not in members:
        raise DocumentError(f"The shape has no “{name}”.", path=f"{path}.{name}")
    return members[name]


def pairs(value: object, path: str) -> list[Point]:
    """A list of [x, y] pairs. DocumentError names the pair that is wrong."""
    return [pair(each, f"{path}[{i}]") for i, each in enumerate(listed(value, path))]


def pair(value: object, path: str) -> Point:
    """One [x, y]."""
    both = listed(value, path)
    if len(both) != 2:
        raise DocumentError(f"A point takes two numbers, not {len(both)}.", path=path)
    return _finite(both[0], f"{path}[0]"), _finite(both[1], f"{path}[1]")


def objects(members: Json, name: str) -> list[tuple[Json, str]]:
    """A list of JSON objects, each with its path."""
    found: list[tuple[Json, str]] = []
    for i, value in enumerate(listed(member(members, name), f"$.{name}")):
        path = f"$.{name}[{i}]"
        if not isinstance(value, dict):
            raise DocumentError(f"Here should be an object, not {value!r:.60}.", path=path)
        found.append((cast(Json, value), path))
    return found


def number_schema(text: str, *, positive: bool = False) -> Json:
    """JSON Schema of a number, with what it means."""
    schema: Json = {"type": "number", "description": text}
    return {**schema, "exclusiveMinimum": 0} if positive else schema


def pair_schema(text: str) -> Json:
    """JSON Schema of an [x, y] pair that may be null."""
    return {"type": ["array", "null"], "description": text, "items": {"type": "number"}, "minItems": 2, "maxItems": 2}


def points_schema(text: str, *, at_least: int) -> Json:
    """JSON Schema of a list of [x, y] pairs."""
    pair: Json = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
    return {"type": "array", "description": text, "minItems": at_least, "items": pair}


def listed(value: object, path: str) -> list[object]:
    """A JSON list. DocumentError if it is something else."""
    if not isinstance(value, list | tuple):
        raise DocumentError(f"Here should be a list, not {value!r:.60}.", path=path)
    return list(cast("list[object]", value))


def _finite(value: object, path: str) -> float:
    # bool is an int to Python, but a coordinate `true` is a mistake in the file
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise DocumentError(f"Here should be a finite number, not {value!r:.60}.", path=path)
    return float(value)
