"""Whoever advises moves, cancels, and notes what came of it."""

from bot.domain.consultations.appointment import Appointment, AppointmentSide
from bot.domain.consultations.screens import CalendarFiles, named, said, unfit, when
from bot.domain.consultations.times import TimeSpan, UnfitTime
from bot.domain.screen import Button, Rows, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.links.consultations import ConfirmByHost, ConsultationOne, DeskSlots

HOST = AppointmentSide.HOST


def _args(one: Appointment) -> dict[str, Value]:
    return {"when": when(one), "who": named(one, HOST)}


def _back(one: Appointment) -> Rows:
    return (row(Button("common-back", ConsultationOne(one.id))),)


def ask_time(one: Appointment) -> Screen:
    return Screen("consultations-ask-time", _args(one), _back(one))


def time_unread(one: Appointment, read: UnfitTime) -> Screen:
    return Screen("consultations-time-unread", {"why": unfit(read, "consultations")}, _back(one), missed=True)


def time_taken(one: Appointment, span: TimeSpan) -> Screen:
    return Screen("consultations-time-taken", {"new": said(span.begins, span.minutes)}, _back(one), missed=True)


def ask_why(one: Appointment, span: TimeSpan | None) -> Screen:
    """Without a new time it is cancelled."""
    if span is None:
        return Screen("consultations-ask-why-off", _args(one), _back(one))
    return Screen("consultations-ask-why", {**_args(one), "new": said(span.begins, span.minutes)}, _back(one))


def confirm(one: Appointment, span: TimeSpan | None, why: str, mark: str) -> Screen:
    args = {**_args(one), "why": excerpt(why)}
    send = Button("send", ConfirmByHost(one.id, mark))
    rows = (row(send), *_back(one))
    if span is None:
        return Screen("consultations-confirm-off", args, rows)
    return Screen("consultations-confirm-move", {**args, "new": said(span.begins, span.minutes)}, rows)


def done(one: Appointment, files: CalendarFiles) -> Screen:
    id = "consultations-host-moved" if one.booked else "consultations-host-cancelled"
    rows = (row(Button("consultations-all-slots", DeskSlots(one.cohort or ""))),)
    return Screen(id, _args(one), rows, files=files)


def ask_result(one: Appointment) -> Screen:
    return Screen("consultations-ask-result", _args(one), _back(one), draft=one.result)


def noted(one: Appointment) -> Screen:
    card = row(Button("card", ConsultationOne(one.id)), Button("consultations-all-slots", DeskSlots(one.cohort or "")))
    return Screen("consultations-noted", {**_args(one), "result": excerpt(one.result)}, (card,))
