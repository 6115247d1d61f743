"""Free slots, as an association sees them."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct

from bot.domain.consultations.appointment import Appointment
from bot.domain.consultations.screens import clock, when
from bot.domain.names import short
from bot.domain.programme import Stage
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.stand import Standing
from bot.domain.wording import HOME, called, leaves, listed
from bot.links.base import Link
from bot.links.consultations import ConsultationOne, FreeSlots, StopWaitingForSlot, TakeSlot, WaitForSlot
from bot.links.journey import OpenStage
from bot.links.questions import AskSomething
from bot.links.sparring import SparringPartners

A_PAGE = 5
LONGEST_NAME = 9
"""Characters: a button holds a day beside it."""
NOT_FOR_YOU = Screen("consultations-not-for-you", rows=(HOME,))


class SlotPage(Struct, frozen=True):
    here: Standing
    stage: Stage
    slots: Sequence[Appointment]
    own: Sequence[Appointment]
    """Booked by the association, the next one first."""
    number: int = 0
    pages: int = 1
    line: int = 0
    """Their place on the waiting list; 0 when they are not on it."""
    sparring: bool = False
    """They may use that, too."""


def free(seen: SlotPage) -> Screen:
    args: dict[str, Value] = {
        "stage": seen.stage.title.in_(seen.here.language)[0],
        "own": Lines((Say("consultations-own", {"list": listed(map(_own, seen.own))}),) if seen.own else ()),
    }
    if not seen.slots:
        waits = Say("consultations-in-line", {"place": seen.line}) if seen.line else Say("consultations-can-wait")
        return Screen("consultations-none", {**args, "waits": waits}, (*_to_own(seen), *_waiting(seen), _last(seen)))
    return Screen("consultations-free", args, (*_slots(seen), _turning(seen), *_to_own(seen), _last(seen)), even=True)


def _own(one: Appointment) -> Value:
    return Say("consultations-own-line", {"when": when(one), "who": called(one.host_name)})


def _slots(seen: SlotPage) -> Rows:
    if not seen.here.member.may_write:
        return ()
    return tuple(row(slot_button(one, TakeSlot(seen.here.id, one.id, seen.stage.id))) for one in seen.slots)


def slot_button(one: Appointment, to: Link) -> Button:
    args = {**clock(one.begins_at, one.minutes), "who": short(one.host_name, LONGEST_NAME)}
    return Button("consultations-slot", to, args)


def _to_own(seen: SlotPage) -> Rows:
    return tuple(row(own_button(one)) for one in seen.own[:2])


def own_button(one: Appointment) -> Button:
    return Button("consultations-open", ConsultationOne(one.id), clock(one.begins_at, one.minutes))


def _turning(seen: SlotPage) -> tuple[Button, ...]:
    to = partial(FreeSlots, seen.here.id, seen.stage.id)
    return leaves(to, seen.number, seen.pages - 1, "consultations-turn.")


def _waiting(seen: SlotPage) -> Rows:
    if not seen.here.member.may_write:
        return ()
    if seen.line:
        return (row(Button("ask", AskSomething(seen.stage.id))), row(Button("stop", StopWaitingForSlot(seen.here.id))))
    wait = Button("wait", WaitForSlot(seen.here.id, seen.stage.id))
    return (row(wait), row(Button("ask", AskSomething(seen.stage.id))))


def _last(seen: SlotPage) -> tuple[Button, ...]:
    sparring = (Button("consultations-sparring", SparringPartners(seen.here.id)),) if seen.sparring else ()
    return row(Button("consultations-stage", OpenStage(seen.here.id, seen.stage.id)), *sparring, *HOME)


def waits_no_more(association: str) -> Screen:
    return Screen("consultations-waits-no-more", rows=(row(Button("slots", FreeSlots(association)), *HOME),))
