"""Who comes, who was there, what they said, and what was done."""

from collections.abc import Sequence

from bot.domain.dates import screens as parts
from bot.domain.dates.attendance import Roll
from bot.domain.dates.calendar import CohortDate, Feedback
from bot.domain.names import short
from bot.domain.screen import Button, Place, Say, Screen, Value, row
from bot.domain.wording import CANCEL, listed, paragraphs
from bot.links.date_desk import CloseAttendance, DeskDate, NoteCame, NudgeOpen, SaveWhatWeDid
from bot.links.dialog import Cancel
from bot.terms import Score

ROOM = 24
MOST_WORDS = 20


def comes(roll: Roll, note: Value | None = None) -> Screen:
    yes = [Say("date_desk-who-line", {"name": one.name, "answer": parts.answer(said)}) for one, said in roll.coming]
    groups: list[tuple[str, list[Value]]] = [
        ("date_desk-who-yes", list(yes)),
        ("date_desk-who-no", [one.name for one in roll.refused]),
        ("date_desk-who-open", [one.name for one in roll.silent]),
    ]
    args: dict[str, Value] = {
        **parts.named(roll.date),
        "heads": roll.heads,
        "groups": paragraphs(
            *(Say(id, {"count": len(names), "names": listed(names)}) for id, names in groups if names), note
        ),
    }
    nudge = (row(Button("nudge", NudgeOpen(roll.date.id), {"count": len(roll.silent)})),) if roll.silent else ()
    return Screen(
        "date_desk-who", args, (*nudge, row(Button("date_desk-back-to-date", DeskDate(roll.date.id)))), place=Place.HERE
    )


def nudged(people: int) -> Value:
    return Say("date_desk-note-nudged", {"people": people}) if people else Say("date_desk-note-nudged-today")


def was_there(roll: Roll) -> Screen:
    """One tap changes one association; what is not noted counts as they had said."""
    buttons = tuple(row(_toggle(roll, number)) for number in range(len(roll.associations)))
    done = row(Button("done", CloseAttendance(roll.date.id)), Button("date_desk-back-to-date", DeskDate(roll.date.id)))
    return Screen("date_desk-there", parts.named(roll.date), (*buttons, done), place=Place.HERE)


def _toggle(roll: Roll, number: int) -> Button:
    one = roll.associations[number]
    count = roll.count(one.id)
    said = roll.answers.get(one.id)
    to = 0 if count else max(1, said.count if said else 1)
    args: dict[str, Value] = {"name": short(one.name, ROOM), "count": count}
    return Button("date_desk-was-there" if count else "date_desk-was-away", NoteCame(roll.date.id, one.id, to), args)


def ask_account(date: CohortDate) -> Screen:
    rows = (row(Button("date_desk-back-to-date", DeskDate(date.id)), Button("common-cancel", Cancel())),)
    known = Say("date_desk-account-known", {"summary": date.summary}) if date.summary else Say("date_desk-account-none")
    return Screen("date_desk-ask-account", {"title": date.title, "known": known}, rows)


def confirm_account(date: CohortDate, words: str, people: int) -> Screen:
    rows = (row(Button("save", SaveWhatWeDid(date.id))), CANCEL)
    return Screen("date_desk-confirm-account", {"title": date.title, "words": words, "people": people}, rows)


def feedback(date: CohortDate, said: Sequence[Feedback]) -> Screen:
    """Without names: they should be able to say what they think."""
    words = [one.words for one in said if one.words][:MOST_WORDS]
    counts: dict[str, Value] = {str(score): sum(one.score is score for one in said) for score in Score}
    args: dict[str, Value] = {"title": date.title, **counts, "words": listed(words)}
    id = "date_desk-feedback" if said else "date_desk-feedback-none"
    return Screen(id, args, (row(Button("date_desk-back-to-date", DeskDate(date.id))),), place=Place.HERE)
