"""The JSON Schema of the exported document, made from `document` and the kinds of shape. Run it to write the file."""

from importlib.resources import files
from pathlib import Path
from typing import Any, Final, cast

import msgspec

from annotations.formats.document import VERSION, Document
from annotations.shapes.kinds import KINDS

NAME: Final = "hovermark.schema.json"


def schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of version 1."""
    _, components = msgspec.json.schema_components([Document], ref_template="#/$defs/{name}")
    parts = {name.removesuffix("Part"): _tidied(part) for name, part in components.items()}
    document = parts.pop("Document")
    shapes = [_shape(each.name, each.title, each.schema()) for each in KINDS]
    parts["Shape"] = {"description": "One of the kinds of shape.", "oneOf": shapes}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **document,
        "title": f"Hovermark annotations, version {VERSION}",
        "$defs": dict(sorted(parts.items())),
    }


def schema_text() -> bytes:
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2) + b"\n"


def shipped_schema() -> bytes:
    """The file that comes with the program."""
    return files("annotations.formats").joinpath(NAME).read_bytes()


def _tidied(part: Any) -> Any:
    """Without what Python's names and docstrings leave behind."""
    if isinstance(part, dict):
        members = cast(dict[str, Any], part)
        return {name: _tidied(value) for name, value in members.items() if name != "title"}
    if isinstance(part, list):
        return [_tidied(each) for each in cast(list[Any], part)]
    if isinstance(part, str):
        return " ".join(part.split()).removesuffix("Part") if part.startswith("#/$defs/") else " ".join(part.split())
    return part


def _shape(name: str, title: str, members: dict[str, object]) -> dict[str, Any]:
    return {
        "title": title,
        "type": "object",
        "properties": {"kind": {"const": name}, **members},
        "required": ["kind", *members],
    }


if __name__ == "__main__":
    Path(__file__).with_name(NAME).write_bytes(schema_text())
