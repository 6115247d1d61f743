"""What somebody of the Koordination offers, and who booked it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from msgspec import Struct

from bot.domain.cohorts import Cohort
from bot.domain.consultations.appointment import Appointment, AppointmentState
from bot.domain.consultations.screens import clock, unfit, when
from bot.domain.consultations.times import TypedTimes, UnfitTime
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.wording import HOME, called, leaves, listed
from bot.links.consultations import ConsultationOne, DeskSlots, OfferSlots, PublishSlots
from bot.links.sparring import SparringUnits

A_PAGE = 6
MOST_LISTED = 12
LONGEST_NAME = 9
"""Characters: a button holds a day beside it."""
S = AppointmentState


class DeskPage(Struct, frozen=True):
    cohort: Cohort
    slots: Sequence[Appointment]
    number: int = 0
    pages: int = 1
    waiting: int = 0
    """Associations on the waiting list."""


def worth_showing(found: Sequence[Appointment], now: datetime) -> list[Appointment]:
    """Those without a result first, then what is ahead."""
    open_ = [one for one in found if one.state is S.HELD and not one.result]
    return [*open_, *(one for one in found if one.state in (S.FREE, S.BOOKED) and one.ends_at > now)]


def _line(one: Appointment) -> Value:
    if one.state is S.FREE:
        return Say("consultations-desk-line-free", {"when": when(one)})
    kind = "held" if one.state is S.HELD else "booked"
    return Say(f"consultations-desk-line-{kind}", {"when": when(one), "who": called(one.association_name)})


def _list(seen: DeskPage) -> Value:
    return listed(map(_line, seen.slots)) if seen.slots else Say("consultations-desk-nothing")


def _waits(seen: DeskPage) -> Lines:
    return Lines((Say("consultations-desk-waiting", {"count": seen.waiting}),) if seen.waiting else ())


def board(seen: DeskPage) -> Screen:
    args: dict[str, Value] = {
        "cohort": seen.cohort.title,
        "list": _list(seen),
        "waiting": _waits(seen),
    }
    sparring = row(Button("consultations-sparring", SparringUnits(seen.cohort.id)), *HOME)
    rows = (row(Button("offer", OfferSlots(seen.cohort.id))), *map(_open, seen.slots), _turning(seen), sparring)
    return Screen("consultations-desk", args, tuple(line for line in rows if line))


def _open(one: Appointment) -> tuple[Button, ...]:
    args = {**clock(one.begins_at, one.minutes), "who": short(one.association_name, LONGEST_NAME)}
    label = "consultations-open" if one.state is S.FREE else "consultations-slot"
    return row(Button(label, ConsultationOne(one.id), args))


def _turning(seen: DeskPage) -> tuple[Button, ...]:
    return leaves(partial(DeskSlots, seen.cohort.id), seen.number, seen.pages - 1, "consultations-turn.")


def ask(cohort: Cohort, words: str = "") -> Screen:
    """`words`: what was typed before, to be changed."""
    return Screen("consultations-offer", rows=(row(Button("common-back", DeskSlots(cohort.id))),), draft=words)


def unread(cohort: Cohort, read: UnfitTime, text: str) -> Screen:
    """What was typed is there to be changed."""
    args: dict[str, Value] = {"why": unfit(read, "consultations")}
    rows = (row(Button("common-back", DeskSlots(cohort.id))),)
    return Screen("consultations-offer-unread", args, rows, draft=text, missed=True)


def preview(cohort: Cohort, read: TypedTimes, doubled: int, mark: str) -> Screen:
    """`doubled`: so many overlap with what is there already, and are left out."""
    shown = [Say("common-appointment-when", clock(one.begins, one.minutes)) for one in read.spans[:MOST_LISTED]]
    more = len(read.spans) - MOST_LISTED
    rest = (Say("common-listed-more", {"count": more}),) if more > 0 else ()
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "list": Lines((listed(shown), *rest)),
        "place": read.place,
        "doubled": Lines((Say("consultations-preview-doubled", {"count": doubled}),) if doubled else ()),
    }
    back: Rows = (row(Button("change", OfferSlots(cohort.id)), Button("common-back", DeskSlots(cohort.id))),)
    if not read.spans:
        return Screen("consultations-preview-nothing", {"doubled": doubled}, back)
    publish = row(Button("publish", PublishSlots(cohort.id, mark), {"count": len(read.spans)}))
    return Screen("consultations-preview", args, (publish, *back))
