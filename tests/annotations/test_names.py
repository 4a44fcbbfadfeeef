"""What a track is called before and after anybody has said what it is."""

from collections.abc import Mapping

import pytest

from annotations.keyframe import Value
from annotations.model import Track
from annotations.names import numbered_name, track_name
from annotations.taxonomy import default_taxonomy

UNASSESSED = {
    "smoke": "Smoke",
    "vehicle": "Vehicle",
    "landmark": "Landmark",
    "event": "Event",
    "fire": "Fire",
    "damage": "Damage",
    "people": "People",
    "fieldwork": "Field work",
    "region": "Region",
    "redaction": "Redaction",
}


def track(label: str, attributes: Mapping[str, Value] | None = None) -> Track:
    return Track(id="t", number=4, clip="c", label=label, attributes=dict(attributes or {}))


@pytest.mark.parametrize(("label", "name"), UNASSESSED.items())
def test_what_nobody_has_assessed_is_called_by_a_word_that_claims_nothing(label: str, name: str) -> None:
    assert track_name(default_taxonomy(), track(label)) == name


@pytest.mark.parametrize(
    ("label", "attributes", "name"),
    [
        ("event", {"kind": "ground_impact"}, "Ground or building impact"),
        ("event", {"kind": "multiple_small"}, "Many small impacts"),
        ("event", {"kind": "indeterminate"}, "Event"),
        ("event", {"kind": "not_assessed"}, "Event"),
        ("damage", {"kind": ["crater"]}, "Crater"),
        ("damage", {"kind": ["crater", "debris"]}, "Damage"),
        ("damage", {"object_hit": "", "kind": []}, "Damage"),
        ("fieldwork", {"kind": "trench"}, "Trench"),
        ("redaction", {"kind": "other"}, "Redaction"),
        ("vehicle", {"vehicle_class": "veh.mrap"}, "MRAP / heavy protected patrol vehicle"),
        ("vehicle", {"vehicle_class": "veh.mrap", "model": "veh.mrap.wolfhound"}, "Wolfhound TSV"),
        ("landmark", {"name": " Flower bed "}, "Flower bed"),
    ],
)
def test_what_is_said_is_what_it_is_called(label: str, attributes: Mapping[str, Value], name: str) -> None:
    assert track_name(default_taxonomy(), track(label, attributes)) == name


def test_in_another_language_and_with_an_unknown_label() -> None:
    assert numbered_name(default_taxonomy(), track("event", {"kind": "airburst"}), "uk") == "Повітряний вибух #4"
    assert numbered_name(default_taxonomy(), track("balloon")) == "balloon #4"
