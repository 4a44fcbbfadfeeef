"""How a complaint about a document says what was expected, and what stood there."""

import re
from typing import Any, Final, cast

import msgspec

Json = dict[str, Any]


class Absent:
    """Stands for a member that is not there."""


ABSENT: Final = Absent()


def found(value: object) -> str:
    """A value as a complaint shows it."""
    if isinstance(value, Absent):
        return "nothing"
    try:
        text = msgspec.json.encode(value).decode()
    except (TypeError, ValueError, RecursionError, OverflowError):
        text = type(value).__name__
    return text if len(text) <= 60 else f"{text[:57]}..."


def explained(message: str) -> tuple[str, str]:
    """What msgspec expected, and where below the part: `Expected `int`, got `str` - at `$.a[0]`."""
    text, _, place = message.partition(" - at ")
    path = place.strip("`").removeprefix("key in ").strip("`").removeprefix("$")
    missing = re.fullmatch(r"Object missing required field `(.+)`", text)
    if missing:
        return f"the member “{missing[1]}”", f"{path}.{missing[1]}"
    expected = re.match(r"Expected `(.+?)`, got ", text)
    if expected:
        return TYPE_WORDS.get(expected[1], expected[1].replace("| null", "or null")), path
    words = text.removeprefix("Expected ").replace("`", "")
    for technical, plain in PHRASES.items():
        words = words.replace(technical, plain)
    return lowered(words), path


TYPE_WORDS: Final = {
    "int": "a whole number",
    "float": "a number",
    "str": "a text",
    "bool": "true or false",
    "array": "a list",
    "object": "an object",
}


PHRASES: Final = {"str matching regex": "a text like", "int": "a whole number", "float": "a number"}


def value_at(value: object, place: str) -> object:
    """What stands at a path below a value; ABSENT if nothing does."""
    for name, index in re.findall(r"\.(\w+)|\[(\d+|\.\.\.)\]", place):
        if index == "...":
            return value
        if name and isinstance(value, dict) and name in value:
            value = cast(Json, value)[name]
        elif index and isinstance(value, list) and int(index) < len(cast(list[Any], value)):
            value = cast(list[Any], value)[int(index)]
        else:
            return ABSENT
    return value


def lowered(text: str) -> str:
    text = text.strip().removesuffix(".")
    return text[:1].lower() + text[1:]
