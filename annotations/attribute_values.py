"""Whether a value suits an attribute, and whether an attribute is offered or required beside other values.

Every attribute may hold `indeterminate` (somebody looked and cannot tell). `not_assessed` (nobody looked) is kept as
absence but is accepted too, because imports write it out.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final, Protocol, cast

from annotations.keyframe import INDETERMINATE, NOT_ASSESSED, Attributes, Value
from annotations.taxonomy_parts import ANY, Attribute, AttributeType, Entry

RESERVED: Final = frozenset({NOT_ASSESSED, INDETERMINATE})
MAX_TEXT: Final = 10_000
GEO_MEMBERS: Final = frozenset({"lat", "lon", "radius_m", "method"})
OSM_MEMBERS: Final = frozenset({"type", "id", "version", "read_at"})


class HasEntries(Protocol):
    """What is needed of a taxonomy to look up references."""

    def entry(self, table: str, entry_id: str) -> Entry | None: ...


def check_value(attribute: Attribute, value: Value, entries: HasEntries | None = None) -> str | None:
    """What is wrong with a value, as words that follow the attribute's name (`must be a whole number`), or None.

    Where `entries` (a taxonomy) is given, references are looked up in its tables too.
    """
    if isinstance(value, str) and value in RESERVED:
        return None
    if attribute.type in (AttributeType.REF, AttributeType.REF_LIST):
        return _reference(attribute, value, entries)
    return CHECKS[attribute.type](attribute, value)


def is_shown(attribute: Attribute, values: Attributes) -> bool:
    """Whether an attribute is offered beside these values."""
    return all(_has_one(values.get(other), wanted) for other, wanted in attribute.show_if.items())


def is_required(attribute: Attribute, values: Attributes) -> bool:
    """Whether an attribute must be given beside these values (`indeterminate` counts as given)."""
    if attribute.required:
        return is_shown(attribute, values)
    return any(_has_one(values.get(other), wanted) for other, wanted in attribute.required_if.items())


def _has_one(value: Value | None, wanted: Iterable[str]) -> bool:
    if value is None:
        return False
    held = {str(each) for each in value} if isinstance(value, list) else {str(value)}
    if ANY in wanted:
        return bool(held - RESERVED)
    return not held.isdisjoint(wanted)


def _choice(attribute: Attribute, value: Value) -> str | None:
    if isinstance(value, str) and any(option.id == value for option in attribute.options):
        return None
    return f"must be one of {_listed(attribute)}"


def _choices(attribute: Attribute, value: Value) -> str | None:
    known = {option.id for option in attribute.options}
    if not isinstance(value, list) or not all(isinstance(each, str) and each in known for each in value):
        return f"must be a list of {_listed(attribute)}"
    return "must not name the same choice twice" if len(set(value)) < len(value) else None


def _listed(attribute: Attribute) -> str:
    ids = [option.id for option in attribute.options]
    return ", ".join(ids[:12]) + (", ..." if len(ids) > 12 else "")


def _whole(attribute: Attribute, value: Value) -> str | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return "must be a whole number"
    return _bounded(attribute, value)


def _number(attribute: Attribute, value: Value) -> str | None:
    if not _is_number(value):
        return "must be a number"
    return _bounded(attribute, cast(float, value))


def _bounded(attribute: Attribute, value: float) -> str | None:
    if attribute.minimum is not None and value < attribute.minimum:
        return f"must be {attribute.minimum:g} or more"
    if attribute.maximum is not None and value > attribute.maximum:
        return f"must be {attribute.maximum:g} or less"
    return None


def _angle(attribute: Attribute, value: Value) -> str | None:
    if not _is_number(value):
        return "must be a number of degrees"
    low, words = (0, "0 to 360") if attribute.unit == "deg_true" else (-180, "-180 to 360")
    return None if low <= cast(float, value) <= 360 else f"must be {words} degrees"


def _range(attribute: Attribute, value: Value) -> str | None:
    if not isinstance(value, list) or len(value) != 2 or not all(map(_is_number, value)):
        return "must be two numbers, low and high"
    low, high = cast("list[float]", value)
    if low > high:
        return "must have the lower number first"
    return _bounded(attribute, low) or _bounded(attribute, high)


def _text(_attribute: Attribute, value: Value) -> str | None:
    if not isinstance(value, str):
        return "must be text"
    return f"must be {MAX_TEXT:,} characters or fewer" if len(value) > MAX_TEXT else None


def _date(_attribute: Attribute, value: Value) -> str | None:
    complaint = "must be a date such as 2022, 2022-12 or 2022-12-31"
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
        return complaint
    try:
        date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    except ValueError:
        return complaint
    return None


def _frame(_attribute: Attribute, value: Value) -> str | None:
    good = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return None if good else "must be a frame number, 0 or more"


def _point(_attribute: Attribute, value: Value) -> str | None:
    good = isinstance(value, list) and len(value) == 2 and all(map(_is_number, value))
    return None if good else "must be two numbers, x and y"


def _place(_attribute: Attribute, value: Value) -> str | None:
    if not isinstance(value, dict) or not {"lat", "lon"} <= value.keys() or not value.keys() <= GEO_MEMBERS:
        return "must have lat and lon, and may have radius_m and method"
    if not _is_within(value["lat"], 90) or not _is_within(value["lon"], 180):
        return "must have a latitude of -90 to 90 and a longitude of -180 to 180"
    radius = value.get("radius_m")
    good = radius is None or (_is_number(radius) and cast(float, radius) >= 0)
    return None if good else "must have a radius of 0 m or more"


def _osm(_attribute: Attribute, value: Value) -> str | None:
    if not isinstance(value, dict) or not {"type", "id"} <= value.keys() or not value.keys() <= OSM_MEMBERS:
        return "must have type and id, and may have version and read_at"
    return None if value["type"] in ("node", "way", "relation") else "must be a node, a way or a relation"


def _reference(attribute: Attribute, value: Value, entries: HasEntries | None) -> str | None:
    several = attribute.type is AttributeType.REF_LIST
    ids = cast("list[Any]", value) if several and isinstance(value, list) else cast("list[Any]", [value])
    if several != isinstance(value, list) or not all(isinstance(each, str) for each in ids):
        return "must be a list of ids" if several else "must be an id"
    missing = [each for each in ids if entries is not None and entries.entry(attribute.table, each) is None]
    return f"names {missing[0]!r}, which {attribute.table} does not have" if missing else None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _is_within(value: object, limit: float) -> bool:
    return _is_number(value) and abs(cast(float, value)) <= limit


CHECKS: Final[Mapping[AttributeType, Callable[[Attribute, Value], str | None]]] = {
    AttributeType.ENUM: _choice,
    AttributeType.SCALE: _choice,
    AttributeType.MULTI: _choices,
    AttributeType.INT: _whole,
    AttributeType.FLOAT: _number,
    AttributeType.ANGLE: _angle,
    AttributeType.RANGE_FLOAT: _range,
    AttributeType.TEXT: _text,
    AttributeType.DATE: _date,
    AttributeType.FRAME: _frame,
    AttributeType.IMAGE_POINT: _point,
    AttributeType.GEO_POINT: _place,
    AttributeType.OSM_REF: _osm,
}
