"""What there is to do for the answers of the house."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from bot.domain.desk.desk import page as page_of
from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.upkeep import Upkeep
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import labelled, leaves
from bot.links.faq_desk import AnswerMiss, DropMiss, FaqEntryDesk, FaqPile, FaqUpkeep, PreviewFaq
from bot.links.home import Home
from bot.terms import Language, UpkeepPile

A_PAGE = 6
LONGEST_LABEL = 34
WORK = (UpkeepPile.MISSED, UpkeepPile.UNHELPFUL, UpkeepPile.EXPIRING, UpkeepPile.WAITING)


def overview(found: Upkeep, language: Language, *, unasked: bool = False) -> Screen:
    """`unasked`: it comes by itself, once a week."""
    lines: list[Value] = [Say(f"faq_desk-pile-{one}", {"count": found.count(one)}) for one in WORK if found.count(one)]
    if not lines:
        lines = [Say("faq_desk-pile-none")]
    if found.asked:
        entry, tally = found.asked[0]
        lines.append(Say("faq_desk-most-asked", {"question": entry.question[language], "times": tally.shown}))
    piles = [one for one in UpkeepPile if found.count(one)]
    buttons = [Button(f"faq_desk-to-{one}", FaqPile(one, 1), {"count": found.count(one)}) for one in piles]
    rows = (*(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)), row(Button("common-home", Home())))
    place = Place.NEW if unasked else Place.HERE
    return Screen("faq_desk-upkeep", {"lines": Lines(tuple(lines))}, rows, place=place)


Item = tuple[Value, tuple[Button, ...]]


def pile(found: Upkeep, which: UpkeepPile, page: int, language: Language) -> Screen:
    items = _items(found, which, language)
    at, pages, part = page_of(page - 1, len(items), A_PAGE)
    args: dict[str, Value] = {
        "title": Say(f"faq_desk-pile-{which}", {"count": len(items)}),
        "lines": Lines(tuple(line for line, _ in items[part])) if items else Say("faq_desk-pile-none"),
    }
    turn = leaves(partial(FaqPile, which), at + 1, pages, first=1)
    rows: Rows = (*(buttons for _, buttons in items[part]), turn, row(Button("back", FaqUpkeep())))
    return Screen("faq_desk-pile", args, rows, place=Place.HERE)


def _items(found: Upkeep, which: UpkeepPile, language: Language) -> Sequence[Item]:
    if which is UpkeepPile.MISSED:
        return [
            (
                Say("faq_desk-missed", {"words": one.words, "times": one.times}),
                row(_open(one.words, AnswerMiss(one.id)), Button("faq_desk-drop-miss", DropMiss(one.id))),
            )
            for one in found.missed
        ]
    if which is UpkeepPile.WAITING:
        return [_of_version(one.content, PreviewFaq(one.content.id, one.number), one.maker) for one in found.waiting]
    if which is UpkeepPile.EXPIRING:
        return [
            _of_entry(one, Say("faq_desk-until", {"day": one.valid_until or Say("faq_desk-no-end")}), language)
            for one in found.expiring
        ]
    tallied = found.unhelpful if which is UpkeepPile.UNHELPFUL else found.asked
    return [
        _of_entry(
            entry, Say("faq_desk-said", {"shown": one.shown, "helped": one.helped, "failed": one.failed}), language
        )
        for entry, one in tallied
    ]


def _of_entry(entry: FaqEntry, about: Value, language: Language) -> Item:
    title = entry.question[language]
    line = Say("faq_desk-about", {"title": title, "about": about})
    return line, row(_open(title, FaqEntryDesk(entry.id)))


def _of_version(content: FaqEntry, to: PreviewFaq, maker: str) -> Item:
    title: Value = content.question[Language.GERMAN] or Say("faq_desk-untitled")
    line = Say("faq_desk-about", {"title": title, "about": maker or Say("common-unknown-name")})
    return line, row(_open(content.question[Language.GERMAN] or "…", to))


def _open(title: str, to: AnswerMiss | FaqEntryDesk | PreviewFaq) -> Button:
    return labelled(short(title, LONGEST_LABEL), to)


def ending(day: date, count: int) -> Screen:
    """Two weeks before."""
    look = Button("look", FaqPile(UpkeepPile.EXPIRING, 1))
    return Screen("faq_desk-ending", {"day": day, "count": count}, (row(look),), place=Place.NEW)
