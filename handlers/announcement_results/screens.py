"""What came of an announcement, with names, and what can still be done with it."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from bot.domain.announcements import course
from bot.domain.announcements.announcement import Announcement, Recipient
from bot.domain.announcements.changes import WaitingChange
from bot.domain.announcements.course import Doing
from bot.domain.announcements.turns import Forecast
from bot.domain.announcements.words import AnnouncedTo, filled
from bot.domain.screen import Button, Say, Screen, Value, row
from bot.domain.wording import called, leaves, lines, listed, pairs
from bot.links import announcement_results as links
from bot.links.announcement_changes import ShowChange
from bot.links.announcement_compose import ReuseAnnouncement
from bot.links.announcement_running import ReadAnnouncement
from bot.links.announcements import ComposeAnnouncement, ShowAnnouncement
from bot.links.base import Link
from bot.links.dialog import Cancel
from bot.links.question_desk import QuestionsAbout
from bot.terms.announcements import AnnouncementAnswer, RecipientState, Unsent

NAMED = (
    RecipientState.BLOCKED,
    RecipientState.FAILED,
    RecipientState.UNCLEAR,
    RecipientState.SKIPPED,
    RecipientState.EXPIRED,
    RecipientState.CANCELLED,
    RecipientState.SENT,
)


def more(
    one: Announcement, tally: Mapping[RecipientState, int], late: int, waiting: Sequence[WaitingChange] = ()
) -> Screen:
    """`waiting`: what a second person has to agree to."""
    names = pairs(
        Button(f"announcement_results-see-{state}", links.RecipientsIn(one.id, state), {"count": tally[state]})
        for state in NAMED
        if tally.get(state)
    )
    again = course.allows(one, Doing.AGAIN)
    can = (
        (again and bool(tally.get(RecipientState.FAILED)), "again", links.SendFailedAgain(one.id)),
        (again and late > 0, "late", links.SendToLate(one.id)),
        (course.allows(one, Doing.REMIND), "remind", links.RemindSilent(one.id)),
        (course.allows(one, Doing.CORRECT), "correct", links.CorrectAnnouncement(one.id)),
        (True, "content", ReadAnnouncement(one.id)),
        (True, "reuse", ReuseAnnouncement(one.id)),
        (course.allows(one, Doing.WITHDRAW), "withdraw", links.AskWithdraw(one.id)),
    )
    does = pairs(Button(label, to) for possible, label, to in can if possible)
    waits = tuple(
        row(Button(f"announcement_results-waits-{change.what}", ShowChange(one.id, change.what, change.id)))
        for change in waiting
    )
    rows = (*waits, *does, *names, _back(one))
    return Screen("announcement_results-more", {"number": one.number}, rows, even=True)


def _back(one: Announcement) -> tuple[Button, ...]:
    return row(Button("common-back", ShowAnnouncement(one.id)))


def in_state(one: Announcement, link: links.RecipientsIn, found: Sequence[Recipient], *, more: bool) -> Screen:
    again = {
        RecipientState.FAILED: Button("common-announcement-again", links.SendFailedAgain(one.id)),
        RecipientState.UNCLEAR: Button("announcement_results-again-unclear", links.AskUnclearAgain(one.id)),
    }
    does = (row(again[link.state]),) if found and link.state in again and course.allows(one, Doing.AGAIN) else ()
    names = listed(_with_reason(recipient) for recipient in found)
    args: dict[str, Value] = {"number": one.number, "names": names, "kind": _kind(link.state)}
    turn = _turns(lambda page: links.RecipientsIn(one.id, link.state, page), link.page, more=more)
    text = "announcement_results-names" if found else "announcement_results-nobody"
    return Screen(text, args, (*does, turn, _back(one)), even=not does)


def _kind(state: RecipientState) -> Say:
    return Say(f"announcement_results-kind-{state}")


def _with_reason(one: Recipient) -> Value:
    if one.state is RecipientState.SKIPPED and one.fault:
        return Say(
            "announcement_results-skipped",
            {"name": called(one.name), "why": Say(f"announcement_results-why-{one.fault}")},
        )
    return called(one.name)


def _turns(to: Callable[[int], Link], page: int, *, more: bool) -> tuple[Button, ...]:
    return leaves(to, page, page + 1 if more else page, "announcement_results-")


def answers(one: Announcement, found: Mapping[AnnouncementAnswer | None, int], silent: int, questions: int) -> Screen:
    """`questions`: how many were asked about it."""
    every = (
        *(
            Say(f"announcement_results-count-{answer}", {"count": found.get(answer, 0)})
            for answer in AnnouncementAnswer
            if answer in found
        ),
        Say("announcement_results-count-seen", {"count": found[None]}) if None in found else None,
        Say("announcement_results-count-silent", {"count": silent}),
    )
    who = pairs(
        Button(f"announcement_results-who-{answer}", links.WhoAnswered(one.id, answer))
        for answer in AnnouncementAnswer
        if found.get(answer)
    )
    quiet = pairs(
        (
            *((Button("remind", links.RemindSilent(one.id)),) if course.allows(one, Doing.REMIND) else ()),
            Button("missing", links.WhoIsSilent(one.id)),
        )
        if silent
        else ()
    )
    args: dict[str, Value] = {"number": one.number, "counts": lines(*every)}
    asked = row(Button("questions", QuestionsAbout(one.id), {"count": questions})) if questions else ()
    return Screen("announcement_results-answers", args, (*quiet, *who, asked, _back(one)))


def who_answered(one: Announcement, link: links.WhoAnswered, found: Sequence[Recipient], *, more: bool) -> Screen:
    turn = _turns(lambda page: links.WhoAnswered(one.id, link.answer, page), link.page, more=more)
    return _names(one, Say(f"announcement_results-said-{link.answer}"), found, turn)


def who_is_silent(one: Announcement, link: links.WhoIsSilent, found: Sequence[Recipient], *, more: bool) -> Screen:
    turn = _turns(lambda page: links.WhoIsSilent(one.id, page), link.page, more=more)
    return _names(one, Say("announcement_results-said-nothing"), found, turn)


def _names(one: Announcement, kind: Say, found: Sequence[Recipient], turn: tuple[Button, ...]) -> Screen:
    names = listed(called(recipient.name) for recipient in found)
    rows = (turn, row(Button("common-back", links.AnswersOf(one.id))))
    text = "announcement_results-names" if found else "announcement_results-nobody"
    return Screen(text, {"number": one.number, "names": names, "kind": kind}, rows, even=True)


def ask_unclear(one: Announcement, count: int) -> Screen:
    rows = (row(Button("keep", ShowAnnouncement(one.id))), row(Button("yes", links.SendUnclearAgain(one.id))))
    return Screen("announcement_results-ask-unclear", {"number": one.number, "count": count}, rows)


def reminder(one: Announcement, silent: int) -> Screen:
    then = ComposeAnnouncement(one.cohort)
    return Screen("announcement_results-reminder", {"number": one.number, "count": silent}, then=then)


def ask_words(one: Announcement) -> Screen:
    rows = (row(Button("common-back", ShowAnnouncement(one.id)), Button("common-cancel", Cancel())),)
    return Screen("announcement_results-ask-words", {"number": one.number}, rows)


def confirm_words(arrives: Screen, one: Announcement) -> Screen:
    """The new words as they arrive, and below them the question."""
    rows = (
        row(Button("yes", links.ApplyCorrection(one.id, one.edition))),
        row(Button("common-cancel", Cancel())),
    )
    return replace(arrives, more=(Screen("announcement_results-confirm-words", {"number": one.number}, rows),))


def corrected(one: Announcement, anew: int) -> Screen:
    """`anew`: how many got the new words as a message."""
    return Screen("announcement_results-corrected", {"number": one.number, "anew": anew}, (_back(one),))


def changed(one: Announcement, to: AnnouncedTo) -> Screen:
    """To everybody who has an important one."""
    return Screen("announcement_results-changed", {"words": filled(one.html, to)})


def ask_withdraw(one: Announcement, comes: Forecast) -> Screen:
    parts = (
        Say("announcement_results-will-delete", {"count": comes.deleted}),
        Say("announcement_results-will-replace", {"count": comes.replaced}) if comes.replaced else None,
        Say("announcement_results-will-stay", {"count": comes.stays}) if comes.stays else None,
        Say("announcement_results-will-be-unknown", {"count": comes.unknown}) if comes.unknown else None,
    )
    rows = (row(Button("keep", ShowAnnouncement(one.id))), row(Button("yes", links.WithdrawAnnouncement(one.id))))
    return Screen("announcement_results-ask-withdraw", {"number": one.number, "comes": lines(*parts)}, rows)


def over(one: Announcement, by: str) -> Screen:
    """To whoever wanted to change it."""
    return Screen("announcement_results-over", {"number": one.number, "who": called(by)}, (_back(one),))


def withdraws(one: Announcement) -> Screen:
    return Screen("announcement_results-withdraws", {"number": one.number}, (_back(one),))


def instead(_one: Announcement) -> Screen:
    """What stands where Telegram deletes nothing any more."""
    return Screen("announcement_results-instead")


def withdrawn(one: Announcement, tally: Mapping[Unsent, int]) -> Screen:
    parts = (
        Say(f"announcement_results-unsent-{what}", {"count": tally[what]})
        for what in (Unsent.DELETED, Unsent.REPLACED, Unsent.LEFT)
        if tally.get(what)
    )
    args: dict[str, Value] = {"number": one.number, "became": lines(*parts)}
    return Screen("announcement_results-withdrawn", args, (_back(one),))
