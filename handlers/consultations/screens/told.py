"""What is said unasked, each with the reason why it comes."""

from bot.domain.consultations.appointment import Appointment, AppointmentSide
from bot.domain.consultations.screens import CalendarFiles, clock, named, place, when
from bot.domain.screen import Button, Rows, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import called
from bot.links.consultations import (
    AskCancelConsultation,
    CancelByHost,
    ConsultationOne,
    DidNotHappen,
    FreeSlots,
    MoveByHost,
    NoteResult,
    OtherSlots,
)
from bot.links.journey import OpenStage

HOST, ASSOCIATION = AppointmentSide.HOST, AppointmentSide.ASSOCIATION


def _args(one: Appointment, side: AppointmentSide) -> dict[str, Value]:
    return {"when": when(one), "who": named(one, side), "place": place(one)}


def _open(one: Appointment) -> Rows:
    return (row(Button("consultations-open", ConsultationOne(one.id), clock(one.begins_at, one.minutes))),)


def host_booked(one: Appointment, stage: str, files: CalendarFiles) -> Screen:
    args = {**_args(one, HOST), "stage": stage, "about": excerpt(one.about)}
    return Screen("consultations-told-host-booked", args, _open(one), files=files)


def host_moved(old: Appointment, one: Appointment, files: CalendarFiles) -> Screen:
    args = {**_args(one, HOST), "old": when(old), "about": excerpt(one.about)}
    return Screen("consultations-told-host-moved", args, _open(one), files=files)


def host_off(one: Appointment, files: CalendarFiles) -> Screen:
    return Screen("consultations-told-host-off", _args(one, HOST), files=files)


def team_booked(one: Appointment, by: str, files: CalendarFiles) -> Screen:
    args = {**_args(one, ASSOCIATION), "by": called(by)}
    return Screen("consultations-told-team-booked", args, _open(one), files=files)


def team_moved(old: Appointment, one: Appointment, by: str, files: CalendarFiles) -> Screen:
    args = {**_args(one, ASSOCIATION), "by": called(by), "old": when(old)}
    return Screen("consultations-told-team-moved", args, _open(one), files=files)


def team_off(one: Appointment, by: str, files: CalendarFiles) -> Screen:
    args = {**_args(one, ASSOCIATION), "by": called(by)}
    return Screen("consultations-told-team-off", args, _again(one), files=files)


def _again(one: Appointment) -> Rows:
    return (row(Button("again", FreeSlots(one.association or "", one.stage))),)


def moved_by_host(old: Appointment, one: Appointment, files: CalendarFiles) -> Screen:
    args = {**_args(one, ASSOCIATION), "old": when(old), "reason": excerpt(one.reason)}
    rows = (*_open(one), row(Button("other", OtherSlots(one.id)), Button("cancel", AskCancelConsultation(one.id))))
    return Screen("consultations-told-moved-by-host", args, rows, files=files)


def off_by_host(_old: Appointment, one: Appointment, files: CalendarFiles) -> Screen:
    args = {**_args(one, ASSOCIATION), "reason": excerpt(one.reason)}
    return Screen("consultations-told-off-by-host", args, _again(one), files=files)


def free_again(association: str, stage: str) -> Screen:
    return Screen("consultations-told-free", rows=(row(Button("slots", FreeSlots(association, stage))),))


def result(one: Appointment, stage: str) -> Screen:
    args = {**_args(one, ASSOCIATION), "stage": stage, "result": excerpt(one.result)}
    return Screen(
        "consultations-told-result", args, (row(Button("stage", OpenStage(one.association or "", one.stage))),)
    )


def reminder(one: Appointment, side: AppointmentSide, *, soon: bool) -> Screen:
    id = "consultations-reminder-soon" if soon else "consultations-reminder"
    return Screen(id, _args(one, side), _open(one))


def what_came_of_it(one: Appointment) -> Screen:
    rows = (row(Button("result", NoteResult(one.id))), row(Button("missed", DidNotHappen(one.id))))
    return Screen("consultations-told-over", _args(one, HOST), rows)


def off_by_itself(one: Appointment, side: AppointmentSide, files: CalendarFiles) -> Screen:
    rows = _again(one) if side is ASSOCIATION else ()
    return Screen(f"consultations-told-alone-{side}", _args(one, side), rows, files=files)


def host_away(one: Appointment, side: AppointmentSide) -> Screen:
    if side is ASSOCIATION:
        rows: Rows = (row(Button("move", OtherSlots(one.id)), Button("cancel", AskCancelConsultation(one.id))),)
    else:
        rows = (row(Button("move", MoveByHost(one.id)), Button("cancel", CancelByHost(one.id))),)
    return Screen(f"consultations-told-away-{side}", _args(one, side), rows)
