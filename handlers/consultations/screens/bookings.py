"""One booking, as each side sees it, and what the association does with it."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.consultations.appointment import Appointment, AppointmentSide, AppointmentState
from bot.domain.consultations.screens import CalendarFiles, clock, named, place, when
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import HOME, called, paragraphs, quoted
from bot.links.consultations import (
    AskCancelConsultation,
    BookSlot,
    CancelByHost,
    CancelConsultation,
    ConsultationFile,
    ConsultationOne,
    DeskSlots,
    DidNotHappen,
    FreeSlots,
    MoveByHost,
    MoveToSlot,
    NoteResult,
    OtherSlots,
    WithdrawSlot,
)
from handlers.consultations.screens.slots import slot_button

MOST = 6
S = AppointmentState


def facts(one: Appointment, side: AppointmentSide, stage: str = "") -> dict[str, Value]:
    about = quoted(excerpt(one.about)) if one.about else None
    step = Say("consultations-at-stage", {"stage": stage}) if stage else None
    result = Say("consultations-result-line", {"result": one.result}) if one.result else None
    return {
        "when": when(one),
        "who": named(one, side),
        "facts": paragraphs(place(one), step, about, result),
    }


def ask_about(slot: Appointment, association: str, stage: str) -> Screen:
    args: dict[str, Value] = {"when": when(slot), "who": called(slot.host_name), "stage": stage}
    return Screen("consultations-ask-about", args, (row(Button("slots", FreeSlots(association, slot.stage))),))


def confirm(slot: Appointment, association: str, stage: str, about: str) -> Screen:
    args: dict[str, Value] = {
        "when": when(slot),
        "who": called(slot.host_name),
        "stage": stage,
        "about": excerpt(about),
    }
    rows = (row(Button("book", BookSlot(association, slot.id))), row(Button("other", FreeSlots(association))))
    return Screen("consultations-confirm", args, rows)


def words_kept(association: str, stage: str, about: str) -> Screen:
    """The slot is gone while they wrote."""
    rows = (row(Button("slots", FreeSlots(association, stage))),)
    return Screen("consultations-words-kept", {"about": excerpt(about)}, rows)


def booked(one: Appointment, files: CalendarFiles) -> Screen:
    return Screen("consultations-booked", facts(one, AppointmentSide.ASSOCIATION), _own_rows(one), files=files)


def moved(one: Appointment, files: CalendarFiles) -> Screen:
    return Screen("consultations-moved", facts(one, AppointmentSide.ASSOCIATION), _own_rows(one), files=files)


def off(one: Appointment, files: CalendarFiles) -> Screen:
    rows = (row(Button("again", FreeSlots(one.association or "", one.stage)), *HOME),)
    return Screen("consultations-off", {"when": when(one)}, rows, files=files)


def _own_rows(one: Appointment) -> Rows:
    card = Button("consultations-open", ConsultationOne(one.id), clock(one.begins_at, one.minutes))
    return (row(card), HOME)


def of_association(one: Appointment, stage: str, now: datetime) -> Screen:
    args = {**facts(one, AppointmentSide.ASSOCIATION, stage), "state": _state(one)}
    changes: Rows = ()
    if one.booked and one.ahead(now):
        file = row(Button("common-calendar", ConsultationFile(one.id)), Button("move", OtherSlots(one.id)))
        changes = (file, row(Button("cancel", AskCancelConsultation(one.id))))
    last = row(Button("slots", FreeSlots(one.association or "", one.stage)), *HOME)
    return Screen("consultations-one", args, (*changes, last))


def _state(one: Appointment) -> Say:
    if one.state is S.CANCELLED:
        reason: Value = Say("consultations-reason", {"reason": one.reason}) if one.reason else ""
        return Say(f"consultations-state-off-{one.ended_by or AppointmentSide.HOST}", {"reason": reason})
    return Say(f"consultations-state-{one.state}")


def of_host(one: Appointment, stage: str, now: datetime) -> Screen:
    back = row(Button("consultations-all-slots", DeskSlots(one.cohort or "")))
    if one.state is S.FREE:
        args: dict[str, Value] = {"when": when(one), "place": place(one)}
        return Screen("consultations-desk-free", args, (back, row(Button("withdraw", WithdrawSlot(one.id)))))
    args = {**facts(one, AppointmentSide.HOST, stage), "state": _state(one)}
    return Screen("consultations-desk-one", args, (*_host_rows(one, now), back))


def _host_rows(one: Appointment, now: datetime) -> Rows:
    if one.booked and one.ahead(now):
        file = row(Button("common-calendar", ConsultationFile(one.id)), Button("move", MoveByHost(one.id)))
        return (file, row(Button("cancel", CancelByHost(one.id))))
    if one.state not in (S.BOOKED, S.HELD, S.MISSED):
        return ()
    result = row(Button("change" if one.result else "result", NoteResult(one.id)))
    missed = (row(Button("missed", DidNotHappen(one.id))),) if one.state is not S.MISSED and not one.result else ()
    return (result, *missed)


def file(one: Appointment, side: AppointmentSide, files: CalendarFiles) -> Screen:
    rows = (row(Button("card", ConsultationOne(one.id))),)
    return Screen("consultations-file-made", {"when": when(one), "who": named(one, side)}, rows, files=files)


def others(one: Appointment, slots: Sequence[Appointment]) -> Screen:
    picks = tuple(row(slot_button(slot, MoveToSlot(one.id, slot.id))) for slot in slots)
    id = "consultations-others" if slots else "consultations-no-others"
    return Screen(id, {"when": when(one)}, (*picks, row(Button("keep", ConsultationOne(one.id)))), even=True)


def ask_cancel(one: Appointment) -> Screen:
    rows = (row(Button("keep", ConsultationOne(one.id)), Button("cancel", CancelConsultation(one.id, one.sequence))),)
    return Screen("consultations-ask-cancel", {"when": when(one), "who": called(one.host_name)}, rows)
