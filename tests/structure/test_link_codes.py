"""A code on a button means the same for ever: buttons stay in chats, and somebody presses them years later.

`link_codes.txt` lists every code that a button ever had: code, class, and the fields in the order in which they are
packed; `?` marks a field that came later. Codes of buttons that are no longer made stay in it, marked `gone`.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.links.base import Link, all_links
from bot.links.team import TeamOf
from tests.structure.reading import ROOT

LIST = Path(__file__).with_name("link_codes.txt")
LINKS = ROOT / "bot/links"
GONE = "gone"
NEW = "a new button: run `make golden`, which adds it to link_codes.txt, and renews it there until it is committed"
CHANGED = (
    "this code already means something else, or carries something else. A class or a field may be renamed (change "
    "the line), a field may be added at the end with a default (add it to the line, with ?); else take a new code"
)
LOST = "this code is no longer made: keep its line and write `gone` in the place of its class"
REVIVED = "this code belonged to a button that is gone: take another one"


def line(link: type[Link]) -> str:
    fields = (f"{name}:{kind.__name__}{'?' * (name in link.defaults)}" for name, kind in link.__annotations__.items())
    return " ".join((link.code, link.__name__, *fields))


def listed() -> dict[str, str]:
    lines = LIST.read_text(encoding="utf-8").splitlines()
    assert len({one.split()[0] for one in lines}) == len(lines), "a code stands twice in link_codes.txt"
    return {one.split()[0]: one for one in lines}


def wrong(links: dict[str, type[Link]], known: dict[str, str]) -> list[str]:
    now = {code: line(link) for code, link in links.items()}
    said = {one: _said(now.get(code, ""), known.get(code, "")) for code, one in (known | now).items()}
    return [f"{one}: {what}" for one, what in said.items() if what]


def _said(now: str, known: str) -> str:
    if known.split()[1:2] == [GONE]:
        return REVIVED if now else ""
    if not known:
        return NEW
    return "" if now == known else CHANGED if now else LOST


def add_new_ones() -> None:
    """A line that was committed, or belongs to a button that is gone, stays as it is."""
    kept = {code: one for code, one in listed().items() if code in committed() or one.split()[1] == GONE}
    fresh = {code: line(link) for code, link in all_links().items() if code not in kept}
    LIST.write_text("\n".join(sorted((kept | fresh).values())) + "\n", encoding="utf-8")


def committed() -> set[str]:
    """Codes that others may know; all of them where that cannot be said."""
    said = subprocess.run(
        ["git", "show", f"HEAD:./{LIST.name}"], check=False, cwd=LIST.parent, capture_output=True, text=True
    )
    return {one.split()[0] for one in said.stdout.splitlines()} if said.returncode == 0 else set(listed())


def test_no_code_is_used_again_for_something_else() -> None:
    if os.environ.get("GOLDEN"):
        add_new_ones()
    assert wrong(all_links(), listed()) == []


@pytest.mark.parametrize(
    "known, said",
    [
        ({}, NEW),
        ({"tm": "tm ShowTask association:str"}, CHANGED),
        ({"tm": "tm TeamOf association:str person:str"}, CHANGED),
        ({"tm": "tm gone association:str"}, REVIVED),
        ({"tm": "tm TeamOf association:str", "zz": "zz SayThanks"}, LOST),
        ({"tm": "tm TeamOf association:str", "zz": "zz gone"}, ""),
    ],
)
def test_each_mistake_is_told_with_its_cure(known: dict[str, str], said: str) -> None:
    found = wrong({"tm": TeamOf}, known)
    assert [one.split(": ", 1)[1] for one in found] == [said] * bool(said)


def test_every_file_of_buttons_is_registered() -> None:
    """Whoever imports one has them all: else codes would be read by those only who happen to import their file."""
    script = "from bot.links.base import all_links; print({type.__module__ for type in all_links().values()})"
    known = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = {path.stem for path in LINKS.glob("*.py")} - {"__init__", "base"}
    assert {file for file in files if f"'bot.links.{file}'" not in known} == set()
