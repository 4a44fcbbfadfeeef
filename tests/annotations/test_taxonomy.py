"""The shipped taxonomy, its JSON, overlays and colours."""

import importlib.util
from itertools import combinations
from pathlib import Path
from types import ModuleType

import msgspec
import numpy as np
import numpy.typing as npt
import pytest
import yaml

from annotations.errors import DocumentError
from annotations.taxonomy import (
    Attribute,
    AttributeType,
    Label,
    Scale,
    Taxonomy,
    default_taxonomy,
    extended,
    named,
    read_taxonomy,
)

ROOT = Path(__file__).parents[2]
# What dichromats see, in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1.0).
EYES = {
    "usual": np.eye(3),
    "deuteranope": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "protanope": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
}
LEAST_DISTANCE = {"usual": 30.0, "deuteranope": 15.0, "protanope": 15.0}


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return default_taxonomy()


def compiler() -> ModuleType:
    spec = importlib.util.spec_from_file_location("compile_taxonomy", ROOT / "packaging" / "compile_taxonomy.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_shipped_json_is_what_its_source_compiles_to() -> None:
    source = yaml.safe_load((ROOT / "annotations/data/taxonomy.yaml").read_text("utf-8"))
    shipped = (ROOT / "annotations/data/taxonomy.json").read_bytes()
    assert compiler().compile_taxonomy(source) == shipped, (
        "run packaging/compile_taxonomy.py annotations/data/taxonomy.yaml"
    )


def test_labels_have_their_keys_and_colours(taxonomy: Taxonomy) -> None:
    assert {label.id: label.hotkey for label in taxonomy.labels} == {
        "smoke": "1",
        "vehicle": "2",
        "landmark": "3",
        "event": "4",
        "fire": "5",
        "damage": "6",
        "people": "7",
        "fieldwork": "8",
        "region": "9",
        "redaction": "0",
    }
    assert [label.colour for label in taxonomy.labels[:4]] == ["#b79cff", "#ffb02e", "#2fd6b0", "#ff5d5d"]
    assert named(taxonomy.labels[7].short) == "Field work"


def test_tables_are_complete(taxonomy: Taxonomy) -> None:
    assert len(taxonomy.tables["vehicle_models"]) == 364
    assert len(taxonomy.tables["vehicle_classes"]) == 42
    assert len(taxonomy.tables["landmark_types"]) == 72
    assert set(taxonomy.scales) >= {"id_confidence", "likelihood_icd203", "likelihood_phia", "geo_precision"}


def test_a_wolfhound_is_an_mrap_with_six_wheels(taxonomy: Taxonomy) -> None:
    wolfhound = taxonomy.entry("vehicle_models", "veh.mrap.wolfhound")
    assert wolfhound is not None
    assert (wolfhound.parent, wolfhound.gear) == ("veh.mrap", "6x6")
    assert named(wolfhound.names, "uk") == "Вулфхаунд"
    assert "Wolfhound" in wolfhound.aliases
    assert taxonomy.entry("vehicle_models", "veh.mrap.nothing") is None
    assert taxonomy.entry("no_table", "x") is None


def test_every_name_is_there_in_english(taxonomy: Taxonomy) -> None:
    rows = [*taxonomy.labels, *taxonomy.common, *taxonomy.relations, *taxonomy.certainty.levels]
    rows += [entry for entries in taxonomy.tables.values() for entry in entries]
    assert [row.id for row in rows if not row.names.get("en")] == []


def test_what_the_track_keeps_itself_is_no_attribute(taxonomy: Taxonomy) -> None:
    ids = {attribute.id for attribute in taxonomy.attributes_of("smoke")}
    assert {"colour", "density", "occlusion", "sensitivity"} <= ids
    assert ids.isdisjoint({"id_confidence", "note"})
    assert taxonomy.attributes_of("nothing") == ()
    assert taxonomy.certainty.level("probable") is not None


def test_enums_are_resolved(taxonomy: Taxonomy) -> None:
    density = taxonomy.attribute("smoke", "density")
    assert density is not None
    assert [option.id for option in density.options] == ["low", "mid", "high"]
    choosers = (AttributeType.ENUM, AttributeType.MULTI, AttributeType.SCALE)
    for label in taxonomy.labels:
        for attribute in taxonomy.attributes_of(label.id):
            assert bool(attribute.options) == (attribute.type in choosers), (label.id, attribute.id)
            assert bool(attribute.table) == (attribute.type in (AttributeType.REF, AttributeType.REF_LIST))


def test_json_goes_round_to_the_byte(taxonomy: Taxonomy) -> None:
    again = read_taxonomy(taxonomy.to_json())
    assert again == taxonomy
    assert again.to_json() == taxonomy.to_json()
    assert again.sha256 == taxonomy.sha256


def test_the_hash_does_not_depend_on_the_order_of_members() -> None:
    one = read_taxonomy(b'{"id":"a","version":"1","certainty":{"id":"c"},"scales":{"p":{"id":"p"},"q":{"id":"q"}}}')
    two = read_taxonomy(b'{"scales":{"q":{"id":"q"},"p":{"id":"p"}},"certainty":{"id":"c"},"version":"1","id":"a"}')
    assert one.sha256 == two.sha256
    assert one.sha256 != msgspec.structs.replace(one, version="2").sha256


def test_members_of_a_newer_program_survive(taxonomy: Taxonomy) -> None:
    document = msgspec.json.decode(taxonomy.to_json())
    document["future"] = {"a": [1, 2]}
    document["labels"][0]["glyph"] = "cloud"
    document["labels"][0]["attributes"][0]["widget"] = "wheel"
    document["tables"]["vehicle_models"][3]["length_m"] = 6.5
    read = read_taxonomy(msgspec.json.encode(document))
    assert read.labels[0].unknown == {"glyph": "cloud"}
    assert msgspec.json.decode(read.to_json()) == document


@pytest.mark.parametrize(
    ("document", "path"),
    [
        (b"nonsense", "$"),
        (b"[]", "$"),
        (b'{"id":"a"}', "$"),
        (b'{"id":"a","version":"1","certainty":{"id":"c"},"labels":[{"id":3}]}', "$.labels[0].id"),
        (b'{"id":"a","version":"1","certainty":{"id":"c"},"labels":[{"id":"b"},{"id":"b"}]}', "$.labels"),
        (b'{"id":"a","version":"1","certainty":{"id":"c"},"labels":[{"id":"b","colour":"red"}]}', "$.labels[0].colour"),
        (
            b'{"id":"a","version":"1","certainty":{"id":"c"},"labels":[{"id":"b","hotkey":"1"},{"id":"d","hotkey":"1"}]}',
            "$.labels[].hotkey",
        ),
        (
            b'{"id":"a","version":"1","certainty":{"id":"c"},"tables":{"t":[{"id":"e","parent":"gone"}]}}',
            "$.tables.t[0].parent",
        ),
        (
            b'{"id":"a","version":"1","certainty":{"id":"c"},"labels":[{"id":"b"}],"common":[{"id":"m","type":"ref","table":"t"}]}',
            "$.labels[0].attributes.m.table",
        ),
    ],
)
def test_what_is_no_taxonomy_is_refused_with_its_place(document: bytes, path: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read_taxonomy(document)
    assert caught.value.path == path
    assert "taxonomy" in str(caught.value)


def test_an_overlay_adds_and_changes_by_id(taxonomy: Taxonomy) -> None:
    overlay = {
        "labels": [
            {"id": "smoke", "names": {"fr": "Fumée"}, "attributes": [{"id": "x.smell", "type": "text"}]},
            {"id": "x.bird", "names": {"en": "Bird"}, "colour": "#123456", "shapes": ["point"]},
        ],
        "tables": {"vehicle_models": [{"id": "x.veh.hauler", "names": {"en": "Hauler"}, "parent": "veh.truck"}]},
    }
    more = extended(taxonomy, msgspec.json.encode(overlay))
    smoke = more.label("smoke")
    assert smoke is not None
    assert named(smoke.names, "fr") == "Fumée"
    assert named(smoke.names, "en") == "Smoke plume"
    assert smoke.attributes[-1] == Attribute(id="x.smell", type=AttributeType.TEXT)
    assert more.labels[-1].id == "x.bird"
    assert len(more.tables["vehicle_models"]) == 365
    assert taxonomy.label("x.bird") is None
    assert more.sha256 != taxonomy.sha256


def test_an_overlay_retires_but_never_removes(taxonomy: Taxonomy) -> None:
    overlay = b'{"tables":{"landmark_types":[{"id":"hill","deprecated":true,"replaced_by":"ridge_line"}]}}'
    hill = extended(taxonomy, overlay).entry("landmark_types", "hill")
    assert hill is not None and hill.deprecated and named(hill.names) == "Hill or peak"


@pytest.mark.parametrize(
    "overlay",
    [
        b'{"labels":[{"id":"bird"}]}',
        b'{"tables":{"landmark_types":[{"id":"geyser"}]}}',
        b'{"labels":[{"id":"smoke","attributes":[{"id":"density","options":[{"id":"huge"}]}]}]}',
    ],
)
def test_an_overlay_may_not_add_ids_without_its_prefix(taxonomy: Taxonomy, overlay: bytes) -> None:
    with pytest.raises(DocumentError, match=r"start with 'x\.'"):
        extended(taxonomy, overlay)


def test_names_fall_back() -> None:
    assert named({"en": "Tank", "uk": "Танк"}, "uk") == "Танк"
    assert named({"en": "Tank"}, "uk") == "Tank"
    assert named({"ru": "Танк"}, "uk") == "Танк"
    assert named({}, "uk", "veh.tank") == "veh.tank"


@pytest.mark.parametrize(
    ("condition", "custody", "words"),
    [
        ("destroyed", "in_use", "destroyed"),
        ("destroyed", "not_assessed", "destroyed"),
        ("destroyed", "captured", "captured and destroyed"),
        ("burning", "not_assessed", None),
        ("damaged", "abandoned", "damaged and abandoned"),
        ("intact", "captured", "captured"),
        ("not_assessed", "not_assessed", None),
    ],
)
def test_status_words(taxonomy: Taxonomy, condition: str, custody: str, words: str | None) -> None:
    assert taxonomy.status_words(condition, custody) == words


@pytest.mark.parametrize("eye", EYES)
def test_label_colours_stay_apart(taxonomy: Taxonomy, eye: str) -> None:
    seen = {label.id: lab(label.colour, EYES[eye]) for label in taxonomy.labels}
    close = {(a, b): float(np.linalg.norm(seen[a] - seen[b])) for a, b in combinations(seen, 2)}
    assert {pair: far for pair, far in close.items() if far < LEAST_DISTANCE[eye]} == {}


def lab(colour: str, eye: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """CIE L*a*b* (D65) of an sRGB colour as an eye sees it."""
    srgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(eye @ linear, 0, 1)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    ratio = to_xyz @ seen / np.array([0.9505, 1.0, 1.089])
    x, y, z = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def test_a_taxonomy_of_ones_own_may_be_tiny() -> None:
    tiny = Taxonomy(id="x.tiny", version="1", certainty=Scale(id="c"), labels=(Label(id="thing"),))
    assert read_taxonomy(tiny.to_json()) == tiny
