"""The content is asked for, shown whole, written anew or thrown away."""

from bot.domain.announcements.announcement import LONGEST_TEXT, Announcement
from bot.domain.announcements.draft import MOST_ENCLOSED, length
from bot.domain.announcements.words import plain
from bot.domain.cohorts import Cohort
from bot.domain.screen import Button, Lines, Markup, Place, Rows, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import CANCEL, HOME
from bot.domain.worksheet import units
from bot.links import announcement_compose as links
from bot.links.announcement_results import ApplyCorrection, KeepAsSent
from bot.links.announcements import AnnouncementsOf, ComposeAnnouncement

A_MESSAGE = 4096
"""Characters of one message of Telegram."""
FIRST_WORDS = 60
"""Characters that show where a part begins."""


def content(cohort: Cohort, *, texts: bool) -> Screen:
    saved = row(Button("texts", links.SavedTexts(cohort.id))) if texts else ()
    rows: Rows = (saved, row(Button("earlier", AnnouncementsOf(cohort.id))), CANCEL)
    return Screen("announcements-ask", {"cohort": cohort.title}, rows, even=True)


def more(one: Announcement) -> Screen:
    rows: Rows = (
        row(Button("texts", links.SavedTexts(one.cohort))),
        row(Button("common-back", links.ShowDraft(one.id))),
    )
    return Screen("announcements-ask-more", {}, rows, even=True)


def anew(one: Announcement) -> Screen:
    back = row(Button("common-back", links.ShowDraft(one.id)))
    formatted: Value = Say("announcements-ask-anew-formatted") if "<" in one.html else ""
    args: dict[str, Value] = {"most": LONGEST_TEXT, "formatted": formatted}
    return Screen("announcements-ask-anew", args, (back,), draft=plain(one.html), even=True)


def whole(one: Announcement) -> Screen:
    """As it was sent, blanks as they stand there; a long one with its parts."""
    short = length(one) <= LONGEST_TEXT
    text: Value = Markup(one.html) if one.html and short else excerpt(plain(one.html)) or Say("announcements-no-text")
    rows: Rows = (
        row(Button("add", links.AddContent(one.id)), Button("anew", links.RewriteText(one.id))),
        row(Button("unpack", links.DropEnclosures(one.id))) if one.enclosures else (),
        row(Button("keep", links.KeepText(one.id)), Button("try", links.TryAnnouncement(one.id))),
        row(Button("common-back", links.ShowDraft(one.id))),
    )
    return Screen("announcements-whole", {"text": text, "length": _length(one)}, rows, even=True)


def _length(one: Announcement) -> Value:
    characters = length(one)
    if characters <= LONGEST_TEXT:
        return Say("announcements-length", {"characters": characters}) if characters else ""
    begins = [Say("announcements-part", {"number": n, "words": words}) for n, words in enumerate(parts(one), start=1)]
    args: dict[str, Value] = {"characters": characters, "most": LONGEST_TEXT, "parts": Lines(tuple(begins))}
    return Say("announcements-too-long", args)


def parts(one: Announcement) -> list[str]:
    """The first words of each message into which a long text falls."""
    rest, found = plain(one.html).strip(), []
    while rest:
        found.append(" ".join(rest.split())[:FIRST_WORDS])
        size = len(rest)
        while units(rest[:size]) > A_MESSAGE:
            size -= max(1, (units(rest[:size]) - A_MESSAGE) // 2)
        rest = rest[size:].strip()
    return found


def drop(one: Announcement) -> Screen:
    """The no comes first."""
    rows = (row(Button("no", links.ShowDraft(one.id)), Button("yes", links.DiscardDraft(one.id))),)
    return Screen("announcements-ask-drop", rows=rows, place=Place.HERE)


def dropped(cohort: Cohort) -> Screen:
    rows = (row(Button("anew", ComposeAnnouncement(cohort.id))), HOME)
    return Screen("announcements-dropped", rows=rows, place=Place.HERE, even=True)


def too_many(one: Announcement) -> Screen:
    back = row(Button("announcements-to-draft", links.ShowDraft(one.id)))
    return Screen("announcements-full", {"most": MOST_ENCLOSED}, (back,), even=True)


def not_passed_on() -> Screen:
    return Screen("announcements-not-passed-on", rows=(CANCEL,), even=True, missed=True)


def edited_late(one: Announcement) -> Screen:
    rows = (row(Button("everywhere", ApplyCorrection(one.id, one.edition)), Button("here", KeepAsSent(one.id))),)
    return Screen("announcements-edited", {"number": one.number}, rows, even=True)
