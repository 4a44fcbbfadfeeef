"""The editor of the taxonomy: whatever is done to the words, what was said with them stays readable."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations import edits
from annotations.changes import Change, Edit
from annotations.checks import Severity, findings
from annotations.edits.taxonomy import merge_labels, usage_of
from annotations.errors import AnnotationError
from annotations.interpolation import attributes_on
from annotations.keyframe import After, Keyframe, Value
from annotations.keyframes import Keyframes
from annotations.model import Alternative, Track
from annotations.names import numbered_name
from annotations.shapes.shape import Shape
from annotations.store import Store
from annotations.taxonomy import AttributeType, Scope, Taxonomy, default_taxonomy, read_taxonomy
from annotations.taxonomy_edits import (
    EntryFacts,
    add_attribute,
    add_entry,
    add_label,
    add_option,
    alike,
    change_entry,
    colour_label,
    is_faint,
    key_label,
    move_attribute,
    move_label,
    move_option,
    name_attribute,
    name_label,
    name_option,
    palette,
    remove_entry,
    remove_label,
    retire_attribute,
    retire_entry,
    retire_label,
    retire_option,
    set_shapes,
)
from tests.annotations.examples import FACTS, clip


def track(number: int, label: str, on_frame: dict[str, Value] | None = None, **attributes: Any) -> Track:
    left = 100.0 * number
    keyframes = Keyframes(
        (
            Keyframe(frame=3, shape=Shape("box", (left, 10, left + 40, 40))),
            Keyframe(
                frame=9, shape=Shape("box", (left + 2, 10, left + 42, 40)), after=After.HOLD, attributes=on_frame or {}
            ),
        )
    )
    return Track(id=f"t{number}", number=number, clip="c1", label=label, attributes=attributes, keyframes=keyframes)


def tracks() -> list[Track]:
    """Something said with every kind of word."""
    vehicle = track(
        1, "vehicle", {"condition": "damaged", "occlusion": "partial"},
        vehicle_class="veh.mrap", model="veh.mrap.wolfhound", affiliation="unknown", add_ons=["net"],
    )  # fmt: skip
    vehicle = Track(
        **{name: getattr(vehicle, name) for name in vehicle.__struct_fields__}
        | {"alternatives": (Alternative(value="veh.mrap.mastiff", percent=30),)}
    )
    return [
        vehicle,
        track(2, "smoke", {"density": "mid", "colour": ["grey"]}, source="vehicle"),
        track(3, "event", kind="ground_impact", flash="yes"),
        track(4, "damage", kind=["crater"]),
    ]


@pytest.fixture
def store() -> Store:
    found = Store(FACTS, default_taxonomy())
    things = [clip(), *tracks()]
    found.apply(Edit(title="begin", changes=tuple(Change(None, thing) for thing in things)))
    return found


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return default_taxonomy()


def complaints(store: Store) -> list[str]:
    return [f.text for f in findings(store) if f.severity is not Severity.HINT]


def valid(taxonomy: Taxonomy) -> Taxonomy:
    """As it is written to a file and read again, with every check of reading."""
    again = read_taxonomy(taxonomy.to_json())
    assert again.to_json() == taxonomy.to_json()
    return again


# -- labels ----------------------------------------------------------------------------------------------------------


def test_a_new_label_gets_an_id_of_ones_own_and_a_colour_unlike_the_others(taxonomy: Taxonomy) -> None:
    after, ident = add_label(taxonomy, "  Броньований   автобус ", "uk")
    label = valid(after).label(ident)
    assert label is not None
    assert ident == "x.bronovanyi_avtobus"
    assert label.names == {"uk": "Броньований автобус"}
    assert label.hotkey == ""
    assert not alike(label.colour, {row.id: row.colour for row in taxonomy.labels})
    again, other = add_label(after, "Броньований автобус", "uk")
    assert other == "x.bronovanyi_avtobus_2"
    assert len(valid(again).labels) == len(taxonomy.labels) + 2


def test_a_name_of_signs_alone_still_makes_an_id(taxonomy: Taxonomy) -> None:
    assert add_label(taxonomy, "火")[1] == "x.item"
    with pytest.raises(AnnotationError, match="needs a name"):
        add_label(taxonomy, "   ")


def test_a_label_is_named_in_each_language_and_keeps_its_id(taxonomy: Taxonomy) -> None:
    after = name_label(taxonomy, "vehicle", "uk", "Машина")
    after = name_label(after, "vehicle", "uk", "Авто", short=True)
    label = valid(after).label("vehicle")
    assert label is not None
    assert (label.names["uk"], label.short["uk"], label.names["en"]) == ("Машина", "Авто", "Vehicle")
    bare, ident = add_label(taxonomy, "Bus")
    with pytest.raises(AnnotationError, match="at least one language"):
        name_label(bare, ident, "en", " ")


def test_a_clash_of_keys_is_told_by_name_and_can_be_settled(taxonomy: Taxonomy) -> None:
    with pytest.raises(AnnotationError, match="Key 1 already draws “Smoke plume”"):
        key_label(taxonomy, "vehicle", "1")
    after = valid(key_label(taxonomy, "vehicle", "1", take=True))
    keys = {label.id: label.hotkey for label in after.labels}
    assert (keys["vehicle"], keys["smoke"]) == ("1", "")
    with pytest.raises(AnnotationError, match="digits"):
        key_label(taxonomy, "vehicle", "q")


def test_retiring_frees_the_key_and_the_last_label_stays(taxonomy: Taxonomy) -> None:
    after = valid(retire_label(taxonomy, "event"))
    label = after.label("event")
    assert label is not None and label.deprecated and label.hotkey == ""
    back = retire_label(after, "event", False).label("event")
    assert back is not None and not back.deprecated
    for label in taxonomy.labels[1:]:
        after = retire_label(after, label.id)
    with pytest.raises(AnnotationError, match="last label"):
        retire_label(after, taxonomy.labels[0].id)


def test_only_ones_own_can_be_taken_away(taxonomy: Taxonomy) -> None:
    after, ident = add_label(taxonomy, "Bus")
    assert valid(remove_label(after, ident)).label(ident) is None
    with pytest.raises(AnnotationError, match="shipped list"):
        remove_label(taxonomy, "vehicle")


def test_order_shapes_and_colour(taxonomy: Taxonomy) -> None:
    after = move_label(taxonomy, "event", 0)
    assert [label.id for label in after.labels[:2]] == ["event", "smoke"]
    after = set_shapes(after, "event", ("polygon", "box", "polygon"))
    after = valid(colour_label(after, "event", "#ABCDEF"))
    label = after.labels[0]
    assert (label.shapes, label.colour) == (("polygon", "box"), "#abcdef")
    for bad in ("red", "#12345", "#12345g"):
        with pytest.raises(AnnotationError, match="no colour"):
            colour_label(after, "event", bad)


def test_offered_colours_can_be_told_apart_by_all_eyes(taxonomy: Taxonomy) -> None:
    used = {label.id: label.colour for label in taxonomy.labels}
    offered = palette(list(used.values()), 6)
    assert len(set(offered)) == 6
    assert not alike(offered[0], used)
    assert alike("#ffb030", used) == ["vehicle"]
    assert is_faint("#101018") and not is_faint("#0077ff")
    assert not any(map(is_faint, offered))


# -- attributes, options, entries ------------------------------------------------------------------------------------


def test_attributes_and_options(taxonomy: Taxonomy) -> None:
    after, ident = add_attribute(taxonomy, "vehicle", "Camouflage", AttributeType.ENUM, Scope.KEYFRAME)
    after, net = add_option(after, "vehicle", ident, "Net")
    after, paint = add_option(after, "vehicle", ident, "Paint")
    after = name_option(after, "vehicle", ident, net, "uk", "Сітка")
    after = move_option(after, "vehicle", ident, paint, 0)
    after = name_attribute(after, "vehicle", ident, "uk", "Маскування")
    after = move_attribute(after, "vehicle", ident, 0)
    found = valid(after).attributes_of("vehicle")[0]
    assert (found.id, found.scope) == ("x.camouflage", Scope.KEYFRAME)
    assert [option.id for option in found.options] == ["x.paint", "x.net"]
    with pytest.raises(AnnotationError, match="choices"):
        add_option(taxonomy, "vehicle", "count", "many")


def test_an_own_vehicle_type_is_found_by_its_alias(taxonomy: Taxonomy) -> None:
    facts = EntryFacts(name="Роша", language="uk", parent="veh.mrap", aliases=("Rosha",), cues="two doors", gear="4x4")
    after, ident = add_entry(taxonomy, "vehicle_models", facts)
    entry = valid(after).entry("vehicle_models", ident)
    assert ident == "x.veh.mrap.rosha"
    assert entry is not None and (entry.parent, entry.cues, entry.check) == ("veh.mrap", "two doors", "memory")
    after = change_entry(after, "vehicle_models", ident, EntryFacts(name="Rosha", aliases=()))
    changed = after.entry("vehicle_models", ident)
    assert changed is not None and changed.names == {"uk": "Роша", "en": "Rosha"} and changed.cues == "two doors"
    assert remove_entry(after, "vehicle_models", ident).entry("vehicle_models", ident) is None


def test_entries_cannot_lie_within_themselves(taxonomy: Taxonomy) -> None:
    with pytest.raises(AnnotationError, match="belong to itself"):
        change_entry(taxonomy, "vehicle_classes", "veh", EntryFacts(parent="veh.tank"))
    with pytest.raises(AnnotationError, match="no class"):
        change_entry(taxonomy, "vehicle_models", "veh.mrap.mastiff", EntryFacts(parent="veh.nothing"))
    own, ident = add_entry(taxonomy, "vehicle_classes", EntryFacts(name="Buggies", parent="veh"))
    own, _ = add_entry(own, "vehicle_models", EntryFacts(name="Buggy", parent=ident))
    with pytest.raises(AnnotationError, match="Other entries"):
        remove_entry(own, "vehicle_classes", ident)


# -- with tracks -----------------------------------------------------------------------------------------------------


def test_usage_counts_tracks(store: Store) -> None:
    usage = usage_of(store.tracks.values())
    assert usage.labels["vehicle"] == 1
    assert usage.attribute("vehicle", "condition") == 1
    assert usage.attribute("", "occlusion") == 1
    assert usage.option("vehicle", "condition", "damaged") == 1
    assert usage.option("vehicle", "condition", "none") == 0
    assert usage.entries["veh.mrap.wolfhound"] == usage.entries["veh.mrap.mastiff"] == 1


def test_what_is_retired_stays_readable_and_clean(store: Store) -> None:
    before = complaints(store)
    after = retire_label(store.taxonomy, "vehicle")
    after = retire_attribute(after, "vehicle", "condition")
    after = retire_option(after, "vehicle", "condition", "damaged")
    after = retire_entry(after, "vehicle_models", "veh.mrap.wolfhound")
    store.apply(edits.replace_taxonomy(store, after, "Retire"))
    assert complaints(store) == before == []
    assert numbered_name(store.taxonomy, store.tracks["t1"]).startswith("Wolfhound")


def test_merging_two_labels_is_one_edit_and_loses_nothing(store: Store) -> None:
    was = dict(store.tracks)
    edit = merge_labels(store, "event", "damage")
    assert edit.title == "Merge Explosion or flash into Damage or crater (1 track)"
    store.apply(edit)
    moved = store.tracks["t3"]
    assert moved.label == "damage"
    assert sorted(map(str, moved.attributes.values())) == sorted(map(str, was["t3"].attributes.values()))
    # `kind` is one choice here and several there: it keeps its meaning under an id of its own
    assert moved.attributes["x.event.kind"] == "ground_impact"
    assert complaints(store) == []
    label = store.taxonomy.label("event")
    assert label is not None and label.deprecated and label.replaced_by == "damage"
    store.apply(edit.inverse())
    assert dict(store.tracks) == was


def test_merging_needs_two_living_labels(store: Store) -> None:
    with pytest.raises(AnnotationError, match="two labels"):
        merge_labels(store, "event", "event")
    store.apply(edits.replace_taxonomy(store, retire_label(store.taxonomy, "damage")))
    with pytest.raises(AnnotationError, match="is retired"):
        merge_labels(store, "event", "damage")


Step = Callable[[Taxonomy, st.DataObject], Taxonomy]


def _label(data: st.DataObject, taxonomy: Taxonomy) -> str:
    return data.draw(st.sampled_from([label.id for label in taxonomy.labels]))


def _attribute(data: st.DataObject, taxonomy: Taxonomy) -> tuple[str, str]:
    owners = [("", a.id) for a in taxonomy.common] + [(lb.id, a.id) for lb in taxonomy.labels for a in lb.attributes]
    return data.draw(st.sampled_from(owners))


def _option(data: st.DataObject, taxonomy: Taxonomy) -> tuple[str, str, str]:
    rows = [("", a) for a in taxonomy.common] + [(lb.id, a) for lb in taxonomy.labels for a in lb.attributes]
    return data.draw(st.sampled_from([(owner, a.id, o.id) for owner, a in rows for o in a.options]))


NAMES = st.sampled_from(["Bus", "Автобус", "x", "Bus stop", "火"])
STEPS: dict[str, Step] = {
    "add label": lambda t, d: add_label(t, d.draw(NAMES))[0],
    "name label": lambda t, d: name_label(t, _label(d, t), "uk", d.draw(NAMES)),
    "colour": lambda t, d: colour_label(t, _label(d, t), "#a0b0c0"),
    "key": lambda t, d: key_label(t, _label(d, t), d.draw(st.sampled_from("0123")), take=d.draw(st.booleans())),
    "retire label": lambda t, d: retire_label(t, _label(d, t), d.draw(st.booleans())),
    "move label": lambda t, d: move_label(t, _label(d, t), d.draw(st.integers(-2, 20))),
    "add attribute": lambda t, d: add_attribute(t, _label(d, t), d.draw(NAMES))[0],
    "add to all": lambda t, d: add_attribute(t, "", d.draw(NAMES), AttributeType.TEXT)[0],
    "retire attribute": lambda t, d: retire_attribute(t, *_attribute(d, t), d.draw(st.booleans())),
    "name attribute": lambda t, d: name_attribute(t, *_attribute(d, t), "ru", d.draw(NAMES)),
    "retire option": lambda t, d: retire_option(t, *_option(d, t), d.draw(st.booleans())),
    "name option": lambda t, d: name_option(t, *_option(d, t), "en", d.draw(NAMES)),
    "move option": lambda t, d: move_option(t, *_option(d, t), d.draw(st.integers(-2, 20))),
    "add entry": lambda t, d: add_entry(t, "vehicle_models", EntryFacts(name=d.draw(NAMES), parent="veh.mrap"))[0],
    "retire entry": lambda t, d: retire_entry(t, "vehicle_models", "veh.mrap.wolfhound", d.draw(st.booleans())),
}


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_sequence_of_steps_makes_anything_unreadable(data: st.DataObject) -> None:
    store = Store(FACTS, default_taxonomy())
    store.apply(Edit(title="begin", changes=tuple(Change(None, thing) for thing in [clip(), *tracks()])))
    said = {t.id: sorted(map(str, attributes_on(t, 9).values())) for t in store.tracks.values()}
    for _ in range(data.draw(st.integers(1, 12))):
        step = data.draw(st.sampled_from([*STEPS, "merge"]))
        try:
            if step == "merge":
                edit = merge_labels(store, _label(data, store.taxonomy), _label(data, store.taxonomy))
            else:
                edit = edits.replace_taxonomy(store, STEPS[step](store.taxonomy, data), step)
        except AnnotationError:
            continue
        before = dict(store.tracks), store.taxonomy
        store.apply(edit)
        store.apply(edit.inverse())
        assert (dict(store.tracks), store.taxonomy) == before
        store.apply(edit)
    valid(store.taxonomy)
    assert complaints(store) == []
    for each in store.tracks.values():
        assert sorted(map(str, attributes_on(each, 9).values())) == said[each.id]
        assert {a.id for a in store.taxonomy.attributes_of(each.label)} >= set(attributes_on(each, 9))
