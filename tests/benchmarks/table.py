"""One row of a benchmark's table: what was measured, beside what it is measured against in the same run."""

from collections.abc import Iterable
from typing import NamedTuple


class Row(NamedTuple):
    """`value` and `against_value` are in `unit`; `against` says what the second number is."""

    what: str
    value: float
    against_value: float
    unit: str
    against: str

    @property
    def ratio(self) -> float:
        return self.value / self.against_value if self.against_value else float("nan")


def formatted(rows: Iterable[Row]) -> str:
    """The rows as lines of text."""
    return "\n".join(
        f"{row.what:<62} {row.value:>9.2f} {row.unit:<6} {row.against_value:>9.2f} {row.against:<34} x {row.ratio:.2f}"
        for row in rows
    )
