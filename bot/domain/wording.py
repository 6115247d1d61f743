"""What every feature says and lays out in the same way."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from msgspec.structs import replace

from bot.domain.glossary import Word, mentions
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.way import Way
from bot.domain.words import Words
from bot.links.announcements import ComposeAnnouncement
from bot.links.base import Link
from bot.links.dialog import Cancel
from bot.links.glossary import ExplainWord
from bot.links.home import Home
from bot.terms import MemberRole

HOME = row(Button("common-home", Home()))
ANNOUNCE = row(Button("common-announce", ComposeAnnouncement("")))
"""Only whoever coordinates is shown it."""
CANCEL = row(Button("common-cancel", Cancel()))
MOST_WORDS, LONGEST_LABEL = 2, 18
"""Words of the trade below a text that uses them, and characters of each."""


def called(name: str | None) -> Value:
    """People who were erased, or never said it, have no name."""
    return name or Say("common-unknown-name")


def marked(words: Words, language: str) -> Value:
    """With a mark when there is only the German text."""
    text, german = words.in_(language)
    return Lines((text, Say("common-mark-german")), gap=" ") if german else text


def role_said(of: MemberRole) -> Say:
    return Say(f"common-role-{of.name.lower()}")


def days_ago(count: int) -> Say:
    return Say("common-age", {"days": count})


def stage_name(way: Way, stage: str, language: str) -> Value:
    """`Schritt 3: Ziele und Wirkung`."""
    return Say("common-stage", _stage(way, stage, language))


def stage_said(way: Way, stage: str, language: str) -> Value:
    """The same inside a sentence."""
    return Say("common-stage-said", _stage(way, stage, language))


def _stage(way: Way, stage: str, language: str) -> dict[str, Value]:
    return {"number": way.programme.number(stage), "title": marked(way.stage(stage).title, language)}


def listed(items: Iterable[Value]) -> Lines:
    """One below the other, each with a dot."""
    return Lines(tuple(Say("common-list-item", {"item": item}) for item in items))


def quoted(words: str) -> Say:
    return Say("common-quoted", {"words": words})


def lines(*parts: Value | None) -> Lines:
    return Lines(tuple(part for part in parts if part is not None))


def paragraphs(*parts: Value | None) -> Lines:
    return Lines(lines(*parts).items, gap="\n\n")


def back_to(back: Link) -> tuple[Button, ...]:
    """Out of a question. One way is enough: what else is shown takes the floor from it."""
    return row(Button("common-back", back))


def labelled(words: Value, to: Link | str) -> Button:
    """A button that says nothing but what it leads to."""
    return Button("common-choice", to, {"words": words})


def pairs(buttons: Iterable[Button]) -> Rows:
    """Two beside each other."""
    left = iter(buttons)
    return tuple(iter(lambda: tuple(islice(left, 2)), ()))


def leaves(to: Callable[[int], Link], page: int, last: int, of: str = "common-", first: int = 0) -> tuple[Button, ...]:
    """To the page before this one and to the one after it. `of`: what the ids of both begin with; empty where the
    screen has words of its own for them."""
    earlier = row(Button(f"{of}earlier", to(page - 1))) if page > first else ()
    later = row(Button(f"{of}later", to(page + 1))) if page < last else ()
    return (*earlier, *later)


def page_of(number: int, pages: int) -> Value:
    """Which one of them this is; `number`: from 0. Nothing when there is no other."""
    return Say("common-page", {"page": number + 1, "pages": pages}) if pages > 1 else ""


def explained(words: Sequence[Word], text: str, before: str = "") -> Rows:
    """A row for the first words of a text in Markdown. `before`: what was read before it, with words of its own."""
    known = {mention.word.id for mention in mentions(tuple(words), before)} if before else set()
    found = [one.word for one in mentions(tuple(words), text) if one.word.id not in known][:MOST_WORDS]
    buttons = tuple(
        Button("common-word", ExplainWord(one.id, 1), {"term": short(one.term, LONGEST_LABEL)}) for one in found
    )
    return (buttons,) if buttons else ()


def with_words(screen: Screen, words: Sequence[Word], text: str, before: str = "") -> Screen:
    return replace(screen, rows=(*screen.rows, *explained(words, text, before)))
