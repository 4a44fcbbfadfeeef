"""Finding vehicles and landmarks by what people type."""

from time import perf_counter

import pytest

from annotations.entry_search import EntryIndex, folded, search
from annotations.taxonomy import Entry, default_taxonomy

MODELS = default_taxonomy().tables["vehicle_models"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("wolfhound", "veh.mrap.wolfhound"),
        ("WOLFH", "veh.mrap.wolfhound"),
        ("Вулфхаунд", "veh.mrap.wolfhound"),
        ("вольфхаунд", "veh.mrap.wolfhound"),
        ("wlfhnd", "veh.mrap.wolfhound"),
        ("protected wolfhound", "veh.mrap.wolfhound"),
        ("t72b3", "veh.tank.t72b3"),
        ("T-72B3", "veh.tank.t72b3"),
        ("t 72 b3", "veh.tank.t72b3"),
        ("Т-72Б3", "veh.tank.t72b3"),
        ("T-72Б3", "veh.tank.t72b3"),
        ("veh.tank.t62", "veh.tank.t62"),
        ("«Булат»", "veh.tank.t64bm"),
        ("леопард 2а4", "veh.tank.leopard2a4"),
    ],
)
def test_the_best_hit(typed: str, first: str) -> None:
    assert search(MODELS, typed)[0].entry.id == first


def test_cyrillic_letters_that_look_latin_count_as_latin() -> None:
    latin, cyrillic = search(MODELS, "T-72"), search(MODELS, "Т-72")
    assert [hit.entry.id for hit in latin] == [hit.entry.id for hit in cyrillic]
    assert all("t72" in hit.entry.id for hit in latin[:10])


def test_better_kinds_of_match_come_first() -> None:
    names = ["Big ural lorry", "Ural", "Aural", "Ural-4320", "Unrelated"]
    entries = [Entry(id=str(i), names={"en": name}) for i, name in enumerate(names)]
    assert [hit.matched for hit in search(entries, "ural")] == ["Ural", "Ural-4320", "Big ural lorry", "Aural"]


def test_a_deprecated_entry_comes_after_its_equal() -> None:
    entries = [Entry(id="x.a", names={"en": "Kozak"}, deprecated=True), Entry(id="x.b", names={"en": "Kozak"})]
    assert [hit.entry.id for hit in search(entries, "koz")] == ["x.b", "x.a"]
    assert [hit.entry.id for hit in search(entries, "")] == ["x.b"]


def test_nothing_typed_gives_the_table_from_its_start() -> None:
    assert [hit.entry for hit in search(MODELS, " - ", limit=3)] == list(MODELS[:3])


def test_nothing_found_is_an_empty_list() -> None:
    assert search(MODELS, "qqqqq") == []


def test_the_text_that_matched_is_told() -> None:
    assert search(MODELS, "вольфх")[0].matched == "Вольфхаунд"


def test_folding() -> None:
    assert folded("«Т-72 Б3»") == folded("t72б3")
    assert folded("Éléphant") == "elephant"


def test_every_entry_is_found_by_its_own_name() -> None:
    index = EntryIndex(MODELS)
    for entry in MODELS:
        assert entry.id in {hit.entry.id for hit in index.search(entry.names["en"], limit=10)}, entry.id


def test_a_search_is_quick_enough_for_every_key_press() -> None:
    index = EntryIndex(MODELS)
    best = min(_seconds(index, typed) for typed in ("т-72б3", "wlfhnd", "e") for _ in range(5))
    assert best < 0.02, "5 ms on a quiet machine"


def _seconds(index: EntryIndex, typed: str) -> float:
    start = perf_counter()
    index.search(typed)
    return perf_counter() - start
