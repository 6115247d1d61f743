"""How an announcement looks for whoever gets it: its blanks are filled, its buttons stand below.

One function for all: a test, what leaves, what is corrected and what a page shows are the same.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from html import unescape

from msgspec import Struct

from bot.domain.announcements.announcement import Announcement
from bot.domain.enclosure import Enclosure
from bot.domain.errors import Refusal
from bot.domain.late_pattern import late_pattern
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Markup, Rows, Say, Screen, Value, row
from bot.domain.wording import labelled
from bot.links.announcement_replies import AskAbout, LessOfThis, SaidNo, SaidYes, SeenIt
from bot.links.base import Link
from bot.terms.announcements import AnnouncementKind, ReplyButton

LONGEST_LINK_LABEL = 40
"""Characters that a button shows."""
_TAG = late_pattern(r"<[^>]*>")
_PIECE = late_pattern(r"<[^>]*>|\{[^{}<>\n]*\}")
_TAGS_INSIDE = late_pattern(r"\{((?:<[a-z][^<>{}]*>)+)([^{}<>\n]*)((?:</[a-z]+>)+)\}")
"""A blank of which only the word was made bold."""
_LIKE_A_BLANK = late_pattern(r"\{\s{0,9}([^{}\n]{1,40}?)\s{0,9}\}")
_TITLES = {"dr", "prof", "dipl", "ing", "med", "mag", "phil"}
_DATIVE = {"von", "bei", "aus", "mit", "zu", "in", "nach", "seit", "an"}
_ACCUSATIVE = {"für", "durch", "ohne", "gegen", "um"}
_FORMAL = {"frau", "herr", "mr", "mrs", "ms"}


class Placeholder(StrEnum):
    """What is filled in for each recipient, by its name in curly braces."""

    FIRST_NAME = "vorname"
    ASSOCIATION = "verein"


_SPELLINGS = {
    **dict.fromkeys(("vorname", "name", "firstname"), Placeholder.FIRST_NAME),
    **dict.fromkeys(("verein", "vereinsname", "association"), Placeholder.ASSOCIATION),
}


class AnnouncedTo(Struct, frozen=True):
    """As they call themselves, with the names of the associations for which they get it."""

    name: str = ""
    associations: tuple[str, ...] = ()


def said_to(one: Announcement, to: AnnouncedTo, enclosed: tuple[Enclosure, ...] = ()) -> Screen:
    """`enclosed`: its enclosures, in order."""
    args: dict[str, Value] = {"head": _head(one, to), "text": filled(one.html, to)}
    return Screen("common-announcement", args, _rows(one), enclosed=enclosed, protected=one.protected, even=True)


def _head(one: Announcement, to: AnnouncedTo) -> Value:
    """Whom it is from, of what kind, and its number; to several associations it says to which."""
    parts = (
        Say("common-announcement-from"),
        Say(f"common-announcement-kind-{one.kind}") if one.kind else None,
        Say("common-announcement-number", {"number": one.number}) if one.number else None,
    )
    head = Lines(tuple(part for part in parts if part), gap=" · ")
    if len(to.associations) < 2 or Placeholder.ASSOCIATION in blanks(one.html):
        return head
    return Lines((head, Say("common-announcement-for", {"names": _together(to.associations)})))


def _rows(one: Announcement) -> Rows:
    link = labelled(short(one.link_label, LONGEST_LINK_LABEL), one.link)
    yes, no = Button("common-yes", SaidYes(one.id)), Button("common-no", SaidNo(one.id))
    others = (
        (ReplyButton.READ, Button("common-announcement-read", SeenIt(one.id))),
        (ReplyButton.QUESTION, Button("common-announcement-question", AskAbout(one.id))),
    )
    less = Button("common-announcement-less", LessOfThis(one.id))
    return (
        row(link) if one.link else (),
        row(yes, no) if ReplyButton.YES_NO in one.buttons else (),
        tuple(button for kind, button in others if kind in one.buttons),
        row(less) if one.kind and one.kind is not AnnouncementKind.IMPORTANT else (),
    )


def filled(html: str, to: AnnouncedTo) -> Value:
    """A blank for which there is nothing takes its own words (`{vorname|ihr Lieben}`), else those of the house."""
    said, before = [], ""
    for piece in _pieces(html):
        said.append(_said(piece, to, before))
        before = piece
    return Lines(tuple(said), gap="")


def _pieces(html: str) -> Iterator[str]:
    """Blanks on their own, and what stands between them, in order; none of it empty."""
    start, html = 0, _outward(html)
    for found in _PIECE.finditer(html):
        if found[0].startswith("<") or not _blank_of(found[0]):
            continue
        yield from filter(None, (html[start : found.start()], found[0]))
        start = found.end()
    yield from filter(None, (html[start:],))


def _outward(html: str) -> str:
    return _TAGS_INSIDE.sub(r"\1{\2}\3", html)


def _said(piece: str, to: AnnouncedTo, before: str) -> Value:
    """`before`: what stands in front of it; a word of the house takes the case that its preposition asks for."""
    blank = _blank_of(piece) if piece.startswith("{") else None
    if blank is None:
        return Markup(piece)
    found: Value = first_name(to.name) if blank is Placeholder.FIRST_NAME else _together(to.associations)
    instead = unescape(piece.strip("{} ").partition("|")[2]).strip()
    return found or instead or Say(f"common-announcement-{blank}", {"before": _case_after(plain(before))})


def _case_after(text: str) -> str:
    word = text.rsplit(maxsplit=1)[-1].casefold() if text.split() else ""
    return "dative" if word in _DATIVE else "accusative" if word in _ACCUSATIVE else "nominative"


def _together(names: Sequence[str]) -> Value:
    *first, last = names or ("",)
    if not first:
        return last
    return Say("common-announcement-and", {"first": ", ".join(first), "last": last})


def _blank_of(piece: str) -> Placeholder | None:
    name = piece.strip("{} ").partition("|")[0]
    return _SPELLINGS.get(re.sub(r"[\s_.-]", "", name).casefold())


def first_name(name: str) -> str:
    """As somebody calls themselves; all of it where there is no first name in it (Frau Kaya)."""
    words = [word for word in name.split() if word.casefold().strip(".") not in _TITLES]
    if not words or words[0].casefold().strip(".") in _FORMAL:
        return name
    return words[0]


def plain(html: str) -> str:
    """As it is read, blanks as they stand there."""
    return unescape(_TAG.sub("", html))


def unknown_blanks(html: str) -> tuple[str, ...]:
    """What looks like a blank and would be read as it stands there, each once."""
    found = [one[0] for one in _LIKE_A_BLANK.finditer(plain(html))]
    known = (unescape(piece) for piece in _pieces(html) if piece.startswith("{"))
    unknown = Counter(found) - Counter(known)
    return tuple(dict.fromkeys(one for one in found if one in unknown))


def must_be_known(html: str, back: Link) -> None:
    """Raises a refusal that leads back: nobody shall read a blank as it stands there."""
    if found := unknown_blanks(html):
        raise Refusal("common-announcement-unknown", to=back, blanks=", ".join(found[:3]))


def has_blanks(html: str) -> bool:
    return bool(blanks(html))


def blanks(html: str) -> frozenset[Placeholder]:
    """Which are filled in."""
    found = (_blank_of(piece) for piece in _pieces(html) if piece.startswith("{"))
    return frozenset(blank for blank in found if blank)
