"""An answer of the house as the Koordination sees it."""

from collections.abc import Sequence
from functools import partial

from bot.domain.desk.desk import page as page_of
from bot.domain.faq.book import DECIDED, FaqTally, FaqVersion, Publication, newest
from bot.domain.faq.entry import FaqEntry
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import leaves
from bot.links.faq_desk import (
    AskFaqRemoval,
    EditFaq,
    FaqBackTo,
    FaqBackToNow,
    FaqDraft,
    FaqEntryDesk,
    FaqHistory,
)
from bot.links.home import Home
from bot.programme.markup import telegram_html
from bot.terms import Language

A_PAGE = 6


def entry(
    content: FaqEntry, now: FaqVersion | None, pending: FaqVersion | None, tally: FaqTally, language: Language
) -> Screen:
    """`now`: the version that holds, none for what came with the programme."""
    args: dict[str, Value] = {
        "title": content.question[language],
        "answer": telegram_html(content.answer[language]),
        "state": _state(now),
        "until": Say("faq_desk-until", {"day": content.valid_until or Say("faq_desk-no-end")}),
        "shown": tally.shown,
        "helped": tally.helped,
        "failed": tally.failed,
    }
    return Screen("faq_desk-entry", args, _entry_rows(content.id, now, pending), place=Place.HERE)


def _state(now: FaqVersion | None) -> Say:
    if now is None:
        return Say("faq_desk-from-file")
    return _step(now)


def _entry_rows(id: str, now: FaqVersion | None, pending: FaqVersion | None) -> Rows:
    given = now is None or now.state is Publication.PUBLISHED
    write = Button("draft", FaqDraft(id, pending.number)) if pending else Button("edit", EditFaq(id))
    away = (Button("remove", AskFaqRemoval(id)),) if given else ()
    return (
        row(write, Button("history", FaqHistory(id, 1))),
        *((away,) if away else ()),
        row(Button("common-home", Home())),
    )


def ask_reason(content: FaqEntry, language: Language) -> Screen:
    rows = (row(Button("common-back", FaqEntryDesk(content.id))),)
    return Screen("faq_desk-ask-reason", {"title": content.question[language]}, rows)


def history(content: FaqEntry, versions: Sequence[FaqVersion], page: int, language: Language, *, filed: bool) -> Screen:
    """Newest first. `filed`: it came with the programme, which is where its history begins."""
    steps = sorted(versions, key=lambda one: one.number, reverse=True)
    at, pages, part = page_of(page - 1, len(steps), A_PAGE)
    lines: list[Value] = [Say("faq_desk-version", {"number": one.number, "step": _step(one)}) for one in steps[part]]
    if filed and at + 1 >= pages:
        lines.append(Say("faq_desk-version", {"number": 0, "step": Say("faq_desk-step-file")}))
    args: dict[str, Value] = {"title": content.question[language], "lines": Lines(tuple(lines), gap="\n\n")}
    backs = _backs(content.id, steps, steps[part], filed=filed and at + 1 >= pages)
    turn = leaves(partial(FaqHistory, content.id), at + 1, pages, "", 1)
    back = row(Button("common-back", FaqEntryDesk(content.id)))
    return Screen(
        "faq_desk-history" if lines else "faq_desk-history-empty", args, (*backs, turn, back), place=Place.HERE
    )


def _backs(id: str, steps: Sequence[FaqVersion], shown: Sequence[FaqVersion], *, filed: bool) -> Rows:
    """To each version that was given once, and is not what holds now."""
    now = newest(steps)
    numbers = [one.number for one in shown if one.state is Publication.PUBLISHED and one is not now]
    numbers += [0] if filed and now else []
    buttons = [Button("faq_desk-back-to", FaqBackTo(id, number), {"number": number}) for number in numbers]
    return tuple(tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3))


def _step(one: FaqVersion) -> Say:
    """Who did what, and when."""
    args: dict[str, Value] = {
        "maker": one.maker or Say("common-unknown-name"),
        "decider": one.decider or Say("common-unknown-name"),
        "at": one.decided_at or one.made_at,
        "reason": one.reason,
        "back": one.back_to or 0,
    }
    return Say(f"faq_desk-step-{_kind(one)}", args)


def _kind(one: FaqVersion) -> str:
    if one.state not in DECIDED:
        return str(one.state)
    if one.state is Publication.REMOVED:
        return "removed"
    return "back" if one.back_to is not None else "alone" if one.alone else "released"


def ask_back(content: FaqEntry, number: int, newest: int, language: Language) -> Screen:
    args: dict[str, Value] = {
        "number": number,
        "title": content.question[language],
        "answer": telegram_html(content.answer[language]),
    }
    rows = (
        row(Button("now", FaqBackToNow(content.id, number, newest))),
        row(Button("common-back", FaqHistory(content.id, 1))),
    )
    return Screen("faq_desk-ask-back", args, rows, place=Place.HERE)
