"""A date is moved, corrected or cancelled: read back first."""

from bot.domain.dates import screens as parts
from bot.domain.dates.calendar import CohortDate, When
from bot.domain.screen import Button, Place, Say, Screen, Value, row
from bot.domain.typed_dates.lines import Flaw
from bot.domain.wording import lines, pairs
from bot.links.date_desk import CancelDate, ChangeDate, ChangeKind, ChangePart, DeskDate, MoveDate, SaveDetail
from bot.links.dialog import Cancel
from bot.terms import DateKind, DatePart


def choose(date: CohortDate) -> Screen:
    those = (DatePart.WHEN, DatePart.PLACE, DatePart.TITLE, DatePart.BRING)
    change = (Button(f"date_desk-part-{part}", ChangePart(date.id, part)) for part in those)
    kinds = (Button(f"date_desk-kind-{kind}", ChangeKind(date.id, kind)) for kind in DateKind if kind is not date.kind)
    rows = (*pairs(change), *pairs(kinds), row(Button("common-back", DeskDate(date.id))))
    return Screen("date_desk-change", _args(date), rows, place=Place.HERE)


def ask(date: CohortDate, part: DatePart) -> Screen:
    return Screen(f"date_desk-ask-{part}", _args(date), (_ends(date),))


def unread(date: CohortDate, flaw: Flaw) -> Screen:
    return Screen("date_desk-when-unread", {"flaw": Say(f"date_desk-flaw-{flaw}")}, (_ends(date),), missed=True)


def confirm_move(
    date: CohortDate, when: When, doubts: tuple[tuple[When, int], ...], people: int, *, asks_again: bool
) -> Screen:
    """`doubts`: the time that would fit the weekday that was typed, and that weekday."""
    args: dict[str, Value] = {
        **_args(date),
        "new": parts.when(when),
        "people": people,
        "answers": lines(
            Say("date_desk-move-doubt", {"weekday": Say(f"common-weekday-{doubts[0][1]}")}) if doubts else None,
            Say("date_desk-answers-lost" if asks_again else "date_desk-answers-kept"),
        ),
    }
    fits = tuple(row(Button("other", move_to(date, other), {"day": other.first})) for other, _ in doubts)
    rows = (row(Button("save", move_to(date, when), {"day": when.first})), *fits, _ends(date))
    return Screen("date_desk-confirm-move", args, rows)


def move_to(date: CohortDate, when: When) -> MoveDate:
    begins = f"{when.begins:%H%M}" if when.begins else ""
    ends = f"{when.ends:%H%M}" if when.ends else ""
    return MoveDate(date.id, date.sequence, f"{when.first:%Y%m%d}", f"{when.last:%Y%m%d}", begins, ends)


def confirm_detail(date: CohortDate, part: DatePart, words: str, people: int) -> Screen:
    args: dict[str, Value] = {**_args(date), "words": words, "people": people, "part": Say(f"date_desk-part-{part}")}
    save = row(Button("save", SaveDetail(date.id, date.sequence, part)))
    id = "date_desk-confirm-quiet" if part is DatePart.TITLE else "date_desk-confirm-detail"
    return Screen(id, args, (save, _ends(date)))


def ask_cancel(date: CohortDate, people: int) -> Screen:
    rows = (row(Button("keep", DeskDate(date.id))), row(Button("without", CancelDate(date.id, date.sequence, 0))))
    return Screen("date_desk-ask-cancel", {**_args(date), "people": people}, rows)


def confirm_cancel(date: CohortDate, people: int, reason: str) -> Screen:
    rows = (row(Button("save", CancelDate(date.id, date.sequence, 1))), row(Button("keep", DeskDate(date.id))))
    return Screen("date_desk-confirm-cancel", {**_args(date), "people": people, "reason": reason}, rows)


def _args(date: CohortDate) -> dict[str, Value]:
    return {**parts.named(date), "facts": lines(*parts.facts(date))}


def _ends(date: CohortDate) -> tuple[Button, ...]:
    return row(Button("common-back", ChangeDate(date.id)), Button("common-cancel", Cancel()))
