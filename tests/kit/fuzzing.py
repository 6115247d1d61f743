"""How long is looked for what nobody thought of, and what is made of good things to break others."""

import io
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from time import process_time
from typing import Any

import hypothesis
from hypothesis import strategies as st

SLOWEST = 2.0
"""Seconds of CPU for one case."""
BUSY = 3
"""So many times slower this machine may be while others work on it."""
TIMES = int(os.environ.get("FUZZ") or 0)
"""0: a few cases, and always the same ones. 100: a hundred times as many, and new ones each time."""
JUNK: tuple[Any, ...] = (
    None, True, 0, -1, 2**31, 2**63, 10**30, 1e308, float("nan"), float("inf"), "", "x" * 9000, "\ud83d", "\0",
    "\u202e", [], {}, [[[[[[[[]]]]]]]], [None], {"": {}}, {"id": "x"}, "private", [{"type": "bold"}],
)  # fmt: skip
PIECES = (
    "12.3.", "2027", "31.02.2027", "1.", "18 Uhr", "25:61", "18–20", "bis", "und", "oder", "am", "Mo", "Freitag", "-",
    "–", ",", ";", "\n", "\t", " ", "  ", "(", ")", '"', "„", "“", "'", "{", "}", "{vorname}", "[x](", "https://a.de/",
    "@", "a@b.de", "#", "*", "**", "_", "`", "~~", "||", "<b>", "</b>", "&lt;", "&", "\\", "/", "/start", "0",
    "99999999",
    "+49 170 555", "DE02", "½", "²", "٣", "１", "é", "e\u0301", "ß", "İ", "🎉", "👩\u200d👩", "\u200b", "\u202e",
    "\x00", "Raum 3",
    "Workshop", "ca.", "viertel", "halb", "jeden", "abgesagt", "Ort:", "Zoom", "verschoben auf", "a" * 90, " " * 90,
    "?", "!", "Ja", "nein", "NEAR(", "OR", "%", "=1+1",
)  # fmt: skip


def few(examples: int) -> hypothesis.settings:
    return hypothesis.settings(
        max_examples=examples * (TIMES or 1), derandomize=not TIMES, database=None, print_blob=True
    )


def texts() -> st.SearchStrategy[str]:
    """What people type, put together wrongly."""
    return st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=40).map("".join)


@contextmanager
def in_time() -> Iterator[None]:
    began = process_time()
    yield
    took = process_time() - began
    assert took < SLOWEST * BUSY, f"it takes {took:.1f} s"


def mutant(value: Any, dice: Random) -> Any:
    """The same JSON with one thing wrong in it, somewhere."""
    if isinstance(value, dict) and value and dice.random() < 0.85:
        name = dice.choice(list(value))
        if dice.random() < 0.15:
            return {key: one for key, one in value.items() if key != name}
        return value | {name: mutant(value[name], dice)}
    if isinstance(value, list) and value and dice.random() < 0.85:
        at = dice.randrange(len(value))
        return [*value[:at], mutant(value[at], dice), *value[at + 1 :]]
    return dice.choice(JUNK)


def mangled(content: bytes, dice: Random) -> bytes:
    """The same file with bytes that are other ones, gone, doubled or cut; of an archive mostly in what is packed."""
    if content[:2] == b"PK" and dice.random() < 0.8:
        return _packed_anew(content, dice)
    made = bytearray(content)
    for _ in range(dice.choice((1, 2, 8, 40))):
        at, size = dice.randrange(len(made) + 1), dice.choice((1, 1, 4, 64))
        piece = bytes(made[at : at + size])
        new = (dice.randbytes(size), b"", piece * dice.choice((2, 50)), b"\0" * size, b"\xff" * size, b"999999999")
        made[at : at + size] = dice.choice(new)
    return bytes(made[: dice.randrange(len(made) + 1)] if dice.random() < 0.1 else made)


def _packed_anew(content: bytes, dice: Random) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as new:
        chosen = dice.choice(old.namelist())
        for name in old.namelist():
            new.writestr(name, mangled(old.read(name), dice) if name == chosen else old.read(name))
    return into.getvalue()
