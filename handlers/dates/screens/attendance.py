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
    yes = [Say("dates-who-line", {"name": one.name, "answer": parts.answer(said)}) for one, said in roll.coming]
    groups: list[tuple[str, list[Value]]] = [
        ("dates-who-yes", list(yes)),
        ("dates-who-no", [one.name for one in roll.refused]),
        ("dates-who-open", [one.name for one in roll.silent]),
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
        "dates-who", args, (*nudge, row(Button("dates-back-to-date", DeskDate(roll.date.id)))), place=Place.HERE
    )


def nudged(people: int) -> Value:
    return Say("dates-note-nudged", {"people": people}) if people else Say("dates-note-nudged-today")


def was_there(roll: Roll) -> Screen:
    """One tap changes one association; what is not noted counts as they had said."""
    buttons = tuple(row(_toggle(roll, number)) for number in range(len(roll.associations)))
    done = row(Button("done", CloseAttendance(roll.date.id)), Button("dates-back-to-date", DeskDate(roll.date.id)))
    return Screen("dates-there", parts.named(roll.date), (*buttons, done), place=Place.HERE)


def _toggle(roll: Roll, number: int) -> Button:
    one = roll.associations[number]
    count = roll.count(one.id)
    said = roll.answers.get(one.id)
    to = 0 if count else max(1, said.count if said else 1)
    args: dict[str, Value] = {"name": short(one.name, ROOM), "count": count}
    return Button("dates-was-there" if count else "dates-was-away", NoteCame(roll.date.id, one.id, to), args)


def ask_account(date: CohortDate) -> Screen:
    rows = (row(Button("dates-back-to-date", DeskDate(date.id)), Button("common-cancel", Cancel())),)
    known = Say("dates-account-known", {"summary": date.summary}) if date.summary else Say("dates-account-none")
    return Screen("dates-ask-account", {"title": date.title, "known": known}, rows)


def confirm_account(date: CohortDate, words: str, people: int) -> Screen:
    rows = (row(Button("save", SaveWhatWeDid(date.id))), CANCEL)
    return Screen("dates-confirm-account", {"title": date.title, "words": words, "people": people}, rows)


def feedback(date: CohortDate, said: Sequence[Feedback]) -> Screen:
    """Without names: they should be able to say what they think."""
    words = [one.words for one in said if one.words][:MOST_WORDS]
    counts: dict[str, Value] = {str(score): sum(one.score is score for one in said) for score in Score}
    args: dict[str, Value] = {"title": date.title, **counts, "words": listed(words)}
    id = "dates-feedback" if said else "dates-feedback-none"
    return Screen(id, args, (row(Button("dates-back-to-date", DeskDate(date.id))),), place=Place.HERE)
