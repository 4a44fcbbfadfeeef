"""Findings: what a second look would complain of in a project's annotations.

`CHECKS` are rows with words and a function each; `findings(store)` is what they say, without what a person has set
aside; `Report` says it again after an edit by looking only at what changed; `fixed` mends one.
"""

from annotations.checks.aside import aside_key, aside_mark, is_aside, mark_of, set_aside_keys
from annotations.checks.check import Check
from annotations.checks.finding import Finding, Key, Severity
from annotations.checks.gaps import hidden_at_cut
from annotations.checks.report import BY_ID, CHECKS, Report, all_fixed, by_check, findings, fixed, ordered
from annotations.checks.sight import Known

__all__ = [
    "BY_ID",
    "CHECKS",
    "Check",
    "Finding",
    "Key",
    "Known",
    "Report",
    "Severity",
    "all_fixed",
    "aside_key",
    "aside_mark",
    "by_check",
    "findings",
    "fixed",
    "hidden_at_cut",
    "is_aside",
    "mark_of",
    "ordered",
    "set_aside_keys",
]
