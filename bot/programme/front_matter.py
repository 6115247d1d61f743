"""A file in two parts: TOML between two lines of `+++`, then the Markdown."""

from dataclasses import dataclass

from bot.programme.faults import Fault
from bot.programme.sheet import Fill, TomlTable, as_it_is, read_sheet

FENCE = "+++"


@dataclass(frozen=True, slots=True)
class Parts:
    head: list[str]
    """From line 2 of the file."""
    body: list[str]
    first: int
    """The line of the file on which the body begins."""

    def sheet(self, file: str, faults: list[Fault], fill: Fill = as_it_is) -> TomlTable | None:
        """The head; None when it is not TOML."""
        return read_sheet(file, "\n".join(self.head), faults, first=2, fill=fill)


def split(file: str, text: str, faults: list[Fault]) -> Parts | None:
    """None when there is no head."""
    lines = [line.rstrip() for line in text.splitlines()]
    if lines[:1] != [FENCE] or FENCE not in lines[1:]:
        faults.append(Fault(file, 1, 'The head is not between two lines of "+++". Put one above and one below it.'))
        return None
    end = lines.index(FENCE, 1)
    return Parts(lines[1:end], lines[end + 1 :], end + 2)
