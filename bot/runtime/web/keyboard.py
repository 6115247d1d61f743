"""The buttons of one message as a page shows them: one main button, few in sight, each with a name of its own."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

IN_SIGHT = 4
Given = Mapping[str, Any]
"""A button of a payload; see contract.py."""


class Key(Struct, frozen=True):
    text: str
    data: str
    url: str
    main: bool
    about: str
    """What is heard behind a text that stands on several buttons."""


class FoldedKeyboard(Struct, frozen=True):
    shown: list[list[Key]]
    folded: list[list[Key]]


def keyboard(rows: Sequence[Sequence[Given]], stands_out: bool = True) -> FoldedKeyboard:
    """`stands_out`: one of these is the main button of the message."""
    often = Counter(button["text"] for row in rows for button in row)
    plain = (button for row in rows for button in row if not button.get("quiet") and not button.get("choice"))
    main = next(plain, None) if stands_out else None
    keys = [[_key(button, row, main=button is main, often=often) for button in row] for row in rows]
    sight = _sight(rows)
    return FoldedKeyboard(keys[:sight], keys[sight:])


def _sight(rows: Sequence[Sequence[Given]]) -> int:
    """How many rows are in sight: all of a few buttons and of a list of choices, else at least one row."""
    if sum(map(len, rows)) <= IN_SIGHT or any(button.get("choice") for row in rows for button in row):
        return len(rows)
    fitting = [line for line in range(1, len(rows)) if sum(map(len, rows[:line])) <= IN_SIGHT]
    return max(fitting, default=1)


def _key(button: Given, row: Sequence[Given], *, main: bool, often: Counter[str]) -> Key:
    text, data = button["text"], button.get("data", "")
    about = row[0]["text"] if often[text] > 1 and button is not row[0] else ""
    return Key(text, data, button.get("url", ""), main, about)
