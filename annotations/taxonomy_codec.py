"""Between taxonomy structs and plain JSON values: members that this program does not know survive, lists merge by id.

Nothing here knows what a taxonomy is about; which members hold which structs is read from the structs' own types.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, TypeVar, cast

import msgspec
from msgspec.inspect import (
    CollectionType,
    DictType,
    ListType,
    StructType,
    Type,
    UnionType,
    VarTupleType,
    type_info,
)

from annotations.errors import DocumentError

S = TypeVar("S", bound=msgspec.Struct)
Plain = dict[str, Any]
"""A JSON object."""

UNKNOWN = "unknown"


def parse(data: bytes, what: str) -> Plain:
    """A JSON object from bytes. DocumentError says what is wrong."""
    try:
        document = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DocumentError(f"The {what} is not JSON: {error}.", todo="Choose another file.") from error
    if not isinstance(document, dict):
        raise DocumentError(f"The {what} must be one JSON object.", todo="Choose another file.")
    return cast(Plain, document)


def build(cls: type[S], document: Plain, what: str) -> S:
    """A struct from a JSON object; members that `cls` does not have go to its `unknown`. DocumentError on misfits."""
    try:
        return msgspec.convert(_folded(document, type_info(cls)), cls)
    except msgspec.ValidationError as error:
        message, path = _place(str(error))
        raise DocumentError(f"The {what} is wrong at {path}: {message}.", path=path) from error


def plain(value: msgspec.Struct) -> Plain:
    """The JSON object of a struct: defaults left out, `unknown` members back in their place."""
    return cast(Plain, _unfolded(msgspec.to_builtins(value), type_info(type(value))))


def merged(base: Any, addition: Any) -> Any:
    """`base` with `addition` laid over it: objects member by member, lists of rows with ids by id, else replaced."""
    if isinstance(base, dict) and isinstance(addition, dict):
        mine, theirs = cast(Plain, base), cast(Plain, addition)
        return {**mine, **{key: merged(mine.get(key), value) for key, value in theirs.items()}}
    if _has_ids(base) and _has_ids(addition):
        rows: dict[str, Any] = {row["id"]: row for row in cast("list[Plain]", base)}
        for row in cast("list[Plain]", addition):
            rows[row["id"]] = merged(rows.get(row["id"]), row)
        return list(rows.values())
    return addition


def added_ids(base: Any, addition: Any, path: str = "$") -> Iterator[tuple[str, str]]:
    """Where an addition brings an id that the base does not have: (path, id)."""
    if isinstance(addition, dict):
        mine: Plain = cast(Plain, base) if isinstance(base, dict) else {}
        for key, value in cast(Plain, addition).items():
            yield from added_ids(mine.get(key), value, f"{path}.{key}")
    elif addition and _has_ids(addition):
        known: dict[str, Any] = {row["id"]: row for row in base} if _has_ids(base) else {}
        for index, row in enumerate(addition):
            if row["id"] not in known:
                yield f"{path}[{index}]", row["id"]
            else:
                yield from added_ids(known[row["id"]], row, f"{path}[{index}]")


def _has_ids(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(row, dict) and isinstance(cast(Plain, row).get("id"), str) for row in cast("list[Any]", value)
    )


@cache
def _members(cls: type) -> Mapping[str, Type]:
    info = cast(StructType, type_info(cls))
    return {field.encode_name: field.type for field in info.fields}


def _folded(value: Any, kind: Type) -> Any:
    match kind:
        case StructType(cls=cls) if isinstance(value, dict):
            members = _members(cls)
            known: Plain = {}
            rest: Plain = {}
            for key, each in cast(Plain, value).items():
                if key in members and key != UNKNOWN:
                    known[key] = _folded(each, members[key])
                else:
                    rest[key] = each
            if rest and UNKNOWN in members:
                known[UNKNOWN] = rest
            return known
        case _:
            return _mapped(value, kind, _folded)


def _unfolded(value: Any, kind: Type) -> Any:
    match kind:
        case StructType(cls=cls) if isinstance(value, dict):
            members = _members(cls)
            fields = cast(Plain, value)
            known = {key: _unfolded(each, members[key]) for key, each in fields.items() if key != UNKNOWN}
            return {**fields.get(UNKNOWN, {}), **known}
        case _:
            return _mapped(value, kind, _unfolded)


def _mapped(value: Any, kind: Type, change: Callable[[Any, Type], Any]) -> Any:
    match kind:
        case DictType(value_type=inner) if isinstance(value, dict) and _holds_structs(inner):
            return {key: change(each, inner) for key, each in cast(Plain, value).items()}
        case CollectionType(item_type=inner) | ListType(item_type=inner) | VarTupleType(item_type=inner) if isinstance(
            value, list | tuple
        ) and _holds_structs(inner):
            return [change(each, inner) for each in cast("list[Any]", value)]
        case _:
            return cast(Any, value)


def _holds_structs(kind: Type) -> bool:
    match kind:
        case StructType():
            return True
        case DictType(value_type=inner) | CollectionType(item_type=inner) | VarTupleType(item_type=inner):
            return _holds_structs(inner)
        case UnionType(types=types):
            return any(_holds_structs(each) for each in types)
        case _:
            return False


def _place(message: str) -> tuple[str, str]:
    found = re.fullmatch(r"(.*?)(?: - at `(.*)`)?", message, re.DOTALL)
    assert found is not None
    return found[1], found[2] or "$"
