"""Every check has words for people, complains of its example, mends what it says it can mend, and keeps quiet else."""

import re

import pytest

from annotations.checks import BY_ID, CHECKS, Check, Finding, Known, Report, Severity, findings, fixed
from annotations.store import Store
from tests.contracts.check_examples import EXAMPLES

every_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)


def found_by(check: Check, held: Store, known: Known) -> list[Finding]:
    return [finding for finding in findings(held, known) if finding.code == check.id]


def test_each_has_its_example_and_an_id_of_its_own() -> None:
    assert set(EXAMPLES) == set(BY_ID)
    assert len(BY_ID) == len(CHECKS)


@every_check
def test_it_has_words_for_people(check: Check) -> None:
    assert re.fullmatch("[a-z_]+", check.id)
    assert check.title[0].isupper() and not check.title.endswith(".")
    assert check.explanation.endswith(".") and len(check.explanation) > 40
    assert isinstance(check.severity, Severity)
    assert (check.look is None) != (check.across is None)
    assert (check.fix is None) == (check.fix_title == "")


@every_check
def test_it_complains_of_its_example_only(check: Check) -> None:
    wrong, right = EXAMPLES[check.id]
    found = found_by(check, *wrong())
    assert found
    for finding in found:
        assert finding.severity is check.severity
        assert finding.text
        assert finding.fix in ("", check.fix_title)
    assert found_by(check, *right()) == []


@every_check
def test_its_fix_mends_it_and_is_undone(check: Check) -> None:
    if check.fix is None:
        pytest.skip("only a person can mend it")
    held, known = EXAMPLES[check.id][0]()
    mendable = [finding for finding in found_by(check, held, known) if finding.fix]
    if not mendable:
        pytest.skip("its example cannot be mended")
    before = held.snapshot()
    edit = fixed(held, mendable[0])
    assert edit.title and edit.changes_anything
    held.apply(edit)
    assert mendable[0].key not in {finding.key for finding in found_by(check, held, known)}
    held.apply(edit.inverse())
    assert dict(held.tracks) == dict(before.tracks) and dict(held.marks) == dict(before.marks)
    assert held.facts == before.facts


@every_check
def test_it_says_the_same_when_only_what_changed_is_looked_at(check: Check) -> None:
    wrong, right = (case() for case in EXAMPLES[check.id])
    report = Report.of(right[0], right[1])
    touched = frozenset({*wrong[0].tracks, *right[0].tracks})
    if wrong[0].taxonomy is not right[0].taxonomy or wrong[0].clips != right[0].clips:
        pytest.skip("then everything is looked at")
    again = report.after(wrong[0], wrong[1], touched)
    assert again.findings(wrong[0]) == Report.of(wrong[0], wrong[1]).findings(wrong[0])
