"""Turn the hand-written taxonomy YAML into the JSON that the program reads.

    python packaging/compile_taxonomy.py annotations/data/taxonomy.yaml            writes taxonomy.json beside it
    python packaging/compile_taxonomy.py annotations/data/taxonomy.yaml --check    exits 1 where that is out of date

PyYAML is needed here only; the program never reads YAML.
"""

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec
import yaml

from annotations.taxonomy import ANY, read_taxonomy

Row = dict[str, Any]
LANGUAGES = ("en", "uk", "ru")
ENTRY_MEMBERS = {
    "parent": "parent",
    "class": "parent",
    "hotkey": "hotkey",
    "origin": "origin",
    "gear": "gear",
    "base": "base",
    "cues": "cues",
    "check": "check",
    "donors": "donors",
    "seen": "seen",
    "oryx": "list_names",
    "oryx_category": "list_category",
    "osm": "osm",
    "geometry": "shape",
    "gcp": "control_point",
    "protected": "protected",
    "deprecated": "deprecated",
    "replaced_by": "replaced_by",
}
ATTRIBUTE_MEMBERS = {
    "type": "type",
    "scope": "scope",
    "scale": "scale",
    "min": "minimum",
    "max": "maximum",
    "step": "step",
    "unit": "unit",
    "show_if": "show_if",
    "required": "required",
    "default": "default",
    "sets": "sets",
    "ref": "table",
    "filter_by": "filter_by",
    "profile": "profile",
    "deprecated": "deprecated",
    "replaced_by": "replaced_by",
}
OPTION_MEMBERS = ("hint", "share", "range", "radius_m", "osm", "deprecated", "replaced_by")


def compile_taxonomy(source: Mapping[str, Any]) -> bytes:
    """The canonical JSON of a taxonomy in the YAML's layout, ending with a line break."""
    about, scales = source["taxonomy"], _scales(source["scales"])
    document: Row = {
        "id": about["id"],
        "version": about["version"],
        "languages": about["languages"],
        "licence": about["licence"],
        "certainty": scales[about["certainty"]],
        "scales": scales,
        "common": [_attribute(row, source) for row in source["common_attributes"]],
        "labels": [_label(row, source) for row in source["classes"]],
        "tables": {
            "vehicle_classes": [_entry(row, source) for row in source["vehicle_classes"]],
            "vehicle_models": [_entry(row, source) for row in source["vehicle_models"]],
            "landmark_types": [_entry(row, source) for row in source["landmark_types"]],
            "interval_tags": [_entry(row, source) for row in source["interval_tags"]],
        },
        "relations": [
            {"id": name, "names": _names(row), **_picked(row, ("inverse", "symmetric", "cross_clip"))}
            for name, row in source["relations"].items()
        ],
        "profiles": [_profile(row) for row in source["profiles"]],
        "status_rules": [_status_rule(row) for row in source["status_map"]],
    }
    compact = read_taxonomy(msgspec.json.encode(document)).to_json()
    return msgspec.json.format(compact, indent=1) + b"\n"


def _scales(source: Mapping[str, Row]) -> dict[str, Row]:
    return {
        name: {"id": name, **_picked(row, ("ordered",)), "levels": _options(row["levels"])}
        for name, row in source.items()
    }


def _options(rows: Iterable[Row]) -> list[Row]:
    return [{"id": row["id"], "names": _names(row), **_picked(row, OPTION_MEMBERS)} for row in rows]


def _attribute(row: Row, source: Mapping[str, Any]) -> Row:
    made: Row = {"id": row["id"], "names": _names(row)}
    made |= {new: row[old] for old, new in ATTRIBUTE_MEMBERS.items() if old in row}
    if "help" in row:
        made["help"] = {"en": row["help"]}
    if "required_if" in row:
        made["required_if"] = {other: _values(wanted) for other, wanted in row["required_if"].items()}
    if "enum" in row:
        made["options"] = _options(source["enums"][row["enum"]])
    elif "scale" in row:
        made["options"] = _options(source["scales"][row["scale"]]["levels"])
    elif "options" in row:
        made["options"] = _options(row["options"])
    return made


def _label(row: Row, source: Mapping[str, Any]) -> Row:
    made: Row = {"id": row["id"], "names": row["label"], "shapes": row["geometry"]}
    made |= _picked(row, ("short", "colour", "hotkey", "help", "relations", "deprecated", "replaced_by"))
    made["attributes"] = [_attribute(each, source) for each in row["attributes"]]
    if "privacy" in row:
        made["privacy"] = {**row["privacy"], "blur_in_exports": row["privacy"].get("blur_in_exports") == "default_on"}
    return made


def _entry(row: Row, source: Mapping[str, Any]) -> Row:
    made: Row = {"id": row["id"], **{new: row[old] for old, new in ENTRY_MEMBERS.items() if row.get(old)}}
    made["names"] = _names(row)
    if "name" in row:
        spellings: Mapping[str, list[str]] = row["aliases"]
        made["names"] = {"en": row["name"]}
        made["names"] |= {each: " / ".join(spellings[each]) for each in LANGUAGES[1:] if spellings.get(each)}
        every = dict.fromkeys(spelling for each in spellings.values() for spelling in each)
        made["aliases"] = [spelling for spelling in every if spelling not in made["names"].values()]
    if "enum" in row:
        made["options"] = _options(source["enums"][row["enum"]])
    return made


def _profile(row: Row) -> Row:
    return {
        "id": row["id"],
        "names": _names(row),
        "labels": row["show_classes"],
        "first_entries": row.get("first_vehicle_classes", []),
        **_picked(row, ("hide_attributes", "require")),
    }


def _status_rule(row: Row) -> Row:
    return {
        "condition": _values(row["condition"], assessed=False),
        "custody": _values(row["custody"], assessed=False),
        "words": row["oryx"],
        **_picked(row, ("note",)),
    }


def _values(wanted: str | list[str], assessed: bool = True) -> list[str]:
    if wanted == "any":
        return [ANY] if assessed else [ANY, "not_assessed"]
    return [wanted] if isinstance(wanted, str) else wanted


def _names(row: Row) -> Row:
    return _picked(row, LANGUAGES)


def _picked(row: Row, members: Iterable[str]) -> Row:
    return {member: row[member] for member in members if row.get(member) is not None}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Turn the taxonomy YAML into the JSON that the program reads.")
    parser.add_argument("source", type=Path)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where the JSON is out of date")
    options = parser.parse_args(arguments)
    made = compile_taxonomy(yaml.safe_load(options.source.read_text("utf-8")))
    target: Path = options.source.with_suffix(".json")
    if options.check:
        return 0 if target.exists() and target.read_bytes() == made else 1
    target.write_bytes(made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
