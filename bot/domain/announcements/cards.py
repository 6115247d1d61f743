"""The living card of an announcement: one message for all its states, from the second person's yes to the report."""

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.shown import ENDED, AnnouncementShown, facts, size
from bot.domain.screen import Button, Place, Progress, Rows, Say, Screen, Value, row
from bot.domain.wording import called, lines
from bot.links import announcement_release as release
from bot.links import announcement_results as results
from bot.links import announcement_running as running
from bot.links.announcement_compose import ShowDraft
from bot.links.announcements import AnnouncementsOf, PrepareSending
from bot.terms.announcements import AnnouncementState, RecipientState, StopReason

CARD = "announcement"
"""Name of the card, before the id."""
_STATE = AnnouncementState


def card_of(announcement: str) -> str:
    return f"{CARD}:{announcement}"


def card(shown: AnnouncementShown) -> Screen:
    screen, rows, blocks = _SAYS[shown.one.state](shown)
    args: dict[str, Value] = {
        "number": shown.one.number,
        "size": size(shown.people, shown.associations),
        "facts": facts(shown.one),
        **screen.args,
    }
    return Screen(screen.id, args, rows, blocks, place=Place.CARD, card=card_of(shown.one.id))


CardParts = tuple[Say, Rows, tuple[Progress, ...]]


def _draft(shown: AnnouncementShown) -> CardParts:
    """What was taken back before it left."""
    one = shown.one
    change = row(Button("common-announcement-to-draft", ShowDraft(one.id)))
    rows = (change, row(Button("common-announcement-send-after-all", PrepareSending(one.id)))) if shown.mine else ()
    return Say("common-announcement-draft"), (*rows, _all(one)), ()


def _asked(shown: AnnouncementShown) -> CardParts:
    one = shown.one
    who: Value = ", ".join(shown.asked)
    back = row(Button("common-announcement-change", release.TakeBackAnnouncement(one.id)))
    rows = (row(Button("common-announcement-read-it", running.ReadAnnouncement(one.id))), back)
    if shown.asked:
        return Say("common-announcement-asked", {"who": who}), rows, ()
    return Say("common-announcement-asked-alone"), rows, ()


def _scheduled(shown: AnnouncementShown) -> CardParts:
    one = shown.one
    args: dict[str, Value] = {"at": one.send_at or one.at, "author": called(shown.author)}
    rows = (
        row(Button("common-announcement-read-it", running.ReadAnnouncement(one.id))),
        row(Button("common-announcement-stop", release.TakeBackAnnouncement(one.id))),
    )
    return Say("common-announcement-scheduled", args), rows, ()


def _countdown(shown: AnnouncementShown) -> CardParts:
    return (
        Say("common-announcement-countdown"),
        (row(Button("common-announcement-not-yet", release.TakeBackAnnouncement(shown.one.id))),),
        (),
    )


def _running(shown: AnnouncementShown) -> CardParts:
    one = shown.one
    pause = Button("common-announcement-pause", running.PauseSending(one.id))
    cancel = Button("common-cancel", running.AskCancelSending(one.id))
    return _moving("common-announcement-running", shown), (row(pause, cancel),), (_bar(shown),)


def _paused(shown: AnnouncementShown) -> CardParts:
    """Whoever taps twice to hold it does not go on with it."""
    one = shown.one
    go_on = Button("common-announcement-go-on", running.GoOnSending(one.id))
    cancel = Button("common-cancel", running.AskCancelSending(one.id))
    return _moving("common-announcement-paused", shown), (row(cancel), row(go_on)), (_bar(shown),)


def _stopped(shown: AnnouncementShown) -> CardParts:
    one, reason = shown.one, shown.one.stopped_for or StopReason.ERRORS
    if one.started_at is None:
        said = Say(f"common-announcement-stopped-{reason}", {"at": one.send_at or one.at})
        now = row(Button("common-announcement-send-now", running.GoOnSending(one.id)))
        plan = row(Button("common-announcement-plan-anew", running.PlanAnew(one.id)))
        drop = row(Button("common-announcement-drop", running.AskCancelSending(one.id)))
        return said, (plan, drop) if reason is StopReason.UNBACKED else (now, plan, drop), ()
    half = "-half" if reason is StopReason.OVERDUE else ""
    said = Say(f"common-announcement-stopped-{reason}{half}", {"at": one.fed_at or one.at})
    go_on = Button("common-announcement-go-on", running.GoOnSending(one.id))
    cancel = Button("common-cancel", running.AskCancelSending(one.id))
    return said, (row(cancel), row(go_on)), (_bar(shown, "so-far"),)


def _moving(text: str, shown: AnnouncementShown) -> Say:
    asleep: dict[str, Value] = {"count": shown.asleep, "at": shown.wakes_at or shown.one.at}
    note = lines(
        Say("common-announcement-braked", {"seconds": shown.braked}) if shown.braked else None,
        Say("common-announcement-asleep", asleep) if shown.asleep else None,
    )
    return Say(text, {"open": shown.open, "note": note})


def _so_far(shown: AnnouncementShown) -> dict[str, Value]:
    return {"done": shown.whole - shown.open, "whole": shown.whole, "faults": shown.faults, "open": shown.open}


def _bar(shown: AnnouncementShown, label: str = "count") -> Progress:
    return Progress(shown.whole - shown.open, shown.whole, Say(f"common-announcement-{label}", _so_far(shown)))


def _report(shown: AnnouncementShown) -> CardParts:
    """Its lines sum to the recipients."""
    one = shown.one
    sums = lines(
        *(
            Say(f"common-announcement-sum-{state}", {"count": shown.count(state)})
            for state in ENDED
            if shown.count(state) or state is RecipientState.SENT
        ),
        Say("common-announcement-still-open", {"count": shown.open}) if shown.open else None,
    )
    answers = Say("common-announcement-answers", {"answered": shown.answered, "seen": shown.seen})
    late = Say("common-announcement-late", {"count": shown.late}) if _late(shown) else None
    args: dict[str, Value] = {"whole": shown.whole, "sums": sums, "more": lines(answers, late)}
    if one.started_at is None:
        return Say("common-announcement-dropped"), (_all(one),), ()
    return Say(f"common-announcement-report-{one.state}", args), _report_rows(shown), ()


def _late(shown: AnnouncementShown) -> bool:
    """What is withdrawn is not sent to anybody."""
    return shown.late > 0 and shown.one.state is not _STATE.WITHDRAWN


def _report_rows(shown: AnnouncementShown) -> Rows:
    """The most urgent first; all else is behind the last but one."""
    one = shown.one
    again = Button("common-announcement-again", results.SendFailedAgain(one.id))
    unclear_to = results.RecipientsIn(one.id, RecipientState.UNCLEAR)
    unclear = Button("common-announcement-see-unclear", unclear_to)
    late = Button("common-announcement-send-late", results.SendToLate(one.id), {"count": shown.late})
    answers = Button("common-announcement-see-answers", results.AnswersOf(one.id))
    over = one.state is _STATE.WITHDRAWN
    urgent = (
        *((again,) if shown.count(RecipientState.FAILED) and not over else ()),
        *((unclear,) if shown.count(RecipientState.UNCLEAR) and not over else ()),
        *((late,) if _late(shown) else ()),
    )
    first = tuple(row(button) for button in (*urgent, answers)[:2])
    return (*first, row(Button("common-announcement-more", results.MoreOfReport(one.id))), _all(one))


def _all(one: Announcement) -> tuple[Button, ...]:
    return row(Button("common-announcement-all", AnnouncementsOf(one.cohort)))


_SAYS = {
    _STATE.DRAFT: _draft,
    _STATE.ASKED: _asked,
    _STATE.SCHEDULED: _scheduled,
    _STATE.COUNTDOWN: _countdown,
    _STATE.RUNNING: _running,
    _STATE.PAUSED: _paused,
    _STATE.STOPPED: _stopped,
    _STATE.DONE: _report,
    _STATE.CANCELLED: _report,
    _STATE.WITHDRAWN: _report,
}
