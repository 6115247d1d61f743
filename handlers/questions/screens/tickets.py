"""On the way to a person, and where a question stands."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from bot.domain.funding_call import Call
from bot.domain.names import short
from bot.domain.questions.draft import QuestionDraft
from bot.domain.questions.enquiry import Concern, Enquiry, EnquiryState
from bot.domain.questions.screens import EnquiryCard, words
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.links.home import Home
from bot.links.questions import (
    AskSomething,
    DropDraft,
    FollowUp,
    GiveMail,
    RewordDraft,
    RewordEnquiry,
    SendEnquiry,
    ShowEnquiry,
    WithdrawEnquiry,
)

MOST = 8
"""Own questions in a list."""
BEGINNING = 60


def ask() -> Screen:
    return Screen("questions-ask-person", rows=(row(Button("common-back", Home())),))


def reword(draft: QuestionDraft) -> Screen:
    rows = (row(Button("common-back", Home())),)
    return Screen("questions-reword", {"text": words(draft.text, draft.media)}, rows, draft=draft.text)


def reword_sent(enquiry: Enquiry) -> Screen:
    rows = (row(Button("common-back", ShowEnquiry(enquiry.id))),)
    return Screen("questions-reword", {"text": words(enquiry.text, enquiry.media)}, rows, draft=enquiry.text)


class DraftPreview(Struct, frozen=True):
    draft: QuestionDraft
    place: Value = ""
    """The step or the date about which it is; empty for neither."""
    about: Concern = Concern.PLAIN
    follows: int = 0
    """The number of the answered question to which this is the next one; 0 for none."""


def preview(asked: DraftPreview, association: str, due: Value, id: str, call: Call) -> Screen:
    """`association`: its name, empty for somebody without one. `id`: what the question will be called."""
    mark = asked.draft.mark
    send = [Button("named", SendEnquiry(id, 1, mark)), Button("nameless", SendEnquiry(id, 0, mark))]
    ways: Rows = tuple(row(one) for one in send) if association else (row(Button("send", SendEnquiry(id, 1, mark))),)
    rows = (*ways, row(Button("change", RewordDraft()), Button("away", DropDraft(mark))))
    args: dict[str, Value] = {
        "text": words(asked.draft.text, asked.draft.media),
        "due": Say("questions-due-now" if asked.about is Concern.EMERGENCY else "questions-due", {"due": due}),
        "kept": Say("questions-kept-association", {"association": association})
        if association
        else Say("questions-kept"),
        "about": Lines((*_follows(asked.follows), *about(asked.about, call).items, Say("questions-goes"))),
        "place": Lines(tuple(_more(asked))),
    }
    return Screen("questions-preview", args, rows, place=Place.NEW)


def _more(asked: DraftPreview) -> Iterator[Value]:
    """Lines of their own, below what is asked."""
    if asked.draft.media or asked.place:
        yield ""
    if asked.draft.media:
        yield Say("questions-as-it-is")
    if asked.place:
        yield Say("questions-place", {"place": asked.place})


def not_passed_on() -> Screen:
    return Screen("questions-not-passed-on", rows=(row(Button("common-back", Home())),))


def not_taken(lack: str) -> Screen:
    """Of a file from a browser."""
    why = Say(f"questions-file-{lack}")
    return Screen("questions-file-not-taken", {"why": why}, (row(Button("common-back", Home())),))


def _follows(number: int) -> tuple[Value, ...]:
    return (Say("questions-follows", {"number": number}),) if number else ()


def about(concern: Concern, call: Call) -> Lines:
    """What comes before all else when it is about danger, law or distress."""
    if concern is Concern.PLAIN:
        return Lines(())
    return Lines((Say(f"common-about-{concern}", {"phone": call.phone, "mail": call.mail}),))


def status(enquiry: Enquiry, *, already: bool = False) -> Screen:
    """One message for each question, which shows how it stands. `already`: instead of a second one."""
    state = Say("questions-number", {"number": enquiry.number, "state": _state(enquiry)})
    before = (Say("common-danger"),) if enquiry.waits and enquiry.in_danger else ()
    before = (*before, Say("questions-already")) if already else before
    args: dict[str, Value] = {"text": words(enquiry.text, enquiry.media), "state": Lines((*before, state))}
    return Screen(
        "questions-status", args, _status_rows(enquiry), place=Place.CARD, card=EnquiryCard.STATUS.of(enquiry.id)
    )


def _state(enquiry: Enquiry) -> Say:
    args: dict[str, Value] = {
        "who": enquiry.holder_name or Say("common-unknown-name"),
        "due": enquiry.due_on or enquiry.at,
    }
    if enquiry.state is EnquiryState.ANSWERED:
        args = {"who": enquiry.answerer or Say("common-unknown-name"), "at": enquiry.answered_at or enquiry.at}
    now = "-now" if enquiry.waits and enquiry.in_danger else ""
    return Say(f"questions-state-{enquiry.state}{now}", args)


def _status_rows(enquiry: Enquiry) -> Rows:
    if enquiry.waits:
        mail = (row(Button("mail", GiveMail(enquiry.id))),) if enquiry.address and not enquiry.mail else ()
        change, withdraw = Button("change", RewordEnquiry(enquiry.id)), Button("withdraw", WithdrawEnquiry(enquiry.id))
        return (*mail, row(change, withdraw))
    if enquiry.state is EnquiryState.ANSWERED:
        return (row(Button("again", FollowUp(enquiry.id))),)
    return (row(Button("common-home", Home())),)


def ask_mail(enquiry: Enquiry) -> Screen:
    return Screen(
        "questions-ask-mail", {"number": enquiry.number}, (row(Button("common-back", ShowEnquiry(enquiry.id))),)
    )


def dropped() -> Screen:
    return Screen("questions-dropped", rows=(row(Button("common-home", Home())),), place=Place.HERE)


def enough(enquiry: Enquiry) -> Screen:
    rows = (row(Button("common-home", Home())),)
    return Screen("questions-enough", {"number": enquiry.number}, rows)


def mine(enquiries: Sequence[Enquiry]) -> Screen:
    if not enquiries:
        return Screen("questions-none", rows=(row(Button("ask", AskSomething())),))
    lines = (
        Say("questions-line", {"number": one.number, "text": _beginning(one), "state": _short(one)})
        for one in enquiries[:MOST]
    )
    buttons = [Button("common-enquiry-number", ShowEnquiry(one.id), {"number": one.number}) for one in enquiries[:MOST]]
    pairs = tuple(tuple(buttons[at : at + 4]) for at in range(0, len(buttons), 4))
    args: dict[str, Value] = {"lines": Lines(tuple(lines)), "more": max(0, len(enquiries) - MOST)}
    return Screen("questions-mine", args, (*pairs, row(Button("ask", AskSomething()))))


def _short(enquiry: Enquiry) -> Say:
    return Say(f"questions-short-{enquiry.state}")


def _beginning(enquiry: Enquiry) -> Value:
    return short(enquiry.text, BEGINNING) if enquiry.text else words("", enquiry.media)
