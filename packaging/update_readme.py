"""Write the table of commands and keys into README.md, between its two marks."""

import sys
from pathlib import Path

from app.command import markdown_table
from app.commands import COMMANDS

README = Path(__file__).parents[1] / "README.md"
START, END = "<!-- commands -->", "<!-- /commands -->"


def main() -> int:
    before, _, rest = README.read_text("utf-8").partition(START)
    after = rest.partition(END)[2]
    README.write_text(f"{before}{START}\n{markdown_table(COMMANDS)}{END}{after}", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
