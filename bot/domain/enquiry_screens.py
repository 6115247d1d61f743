"""What the Koordination and whoever asked read about a question: both sides show the same words."""

from collections.abc import Sequence

from bot.domain.enquiry import Concern, Enquiry
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.links.desk import AnswerEnquiry, DeskAssociation
from bot.links.questions import AnswerEnough, FollowUp


def desk_card(
    enquiry: Enquiry, association: str, stage: Value, nearest: Sequence[str] = (), follows: int = 0
) -> Screen:
    """To the Koordination. `association`: its name, empty when it is asked without; `nearest`: questions of the FAQ."""
    near = [Say("common-enquiry-near", {"question": one}) for one in nearest]
    near = [Say("common-enquiry-nearest"), *near] if near else []
    words = Say("common-enquiry-text", {"text": excerpt(enquiry.text)})
    args: dict[str, Value] = {
        "number": enquiry.number,
        "who": _who(enquiry, association),
        "lines": Lines((*_about(stage, follows), words, *_warning(enquiry), *near)),
    }
    look: Rows = (row(Button("look", DeskAssociation(enquiry.association))),) if enquiry.association else ()
    return Screen("common-enquiry-card", args, (row(Button("answer", AnswerEnquiry(enquiry.id))), *look))


def _about(stage: Value, follows: int) -> tuple[Value, ...]:
    """`follows`: the number of the question after whose answer this one came."""
    later: tuple[Value, ...] = (Say("common-enquiry-follows", {"number": follows}),) if follows else ()
    return (*later, Say("common-enquiry-stage", {"stage": stage})) if stage else later


def _who(enquiry: Enquiry, association: str) -> Say:
    if association:
        return Say(
            "common-enquiry-who", {"name": enquiry.asker or Say("common-unknown-name"), "association": association}
        )
    if enquiry.person is None:
        return Say("common-enquiry-who-unknown")
    return Say("common-enquiry-who-person", {"name": enquiry.asker}) if enquiry.asker else Say("common-enquiry-who-not")


def _warning(enquiry: Enquiry) -> tuple[Value, ...]:
    mail: tuple[Value, ...] = (Say("common-enquiry-mail", {"mail": enquiry.mail}),) if enquiry.mail else ()
    return mail if enquiry.concern is Concern.PLAIN else (Say(f"common-enquiry-{enquiry.concern}"), *mail)


def changed(enquiry: Enquiry, before: str) -> Screen:
    """To the Koordination: its writer changed it."""
    args: dict[str, Value] = {"number": enquiry.number, "before": excerpt(before), "text": excerpt(enquiry.text)}
    return Screen("common-enquiry-changed", args, (row(Button("answer", AnswerEnquiry(enquiry.id))),))


def by_mail(enquiry: Enquiry) -> Screen:
    """To the Koordination: somebody unknown has given an address for this one answer."""
    args: dict[str, Value] = {"number": enquiry.number, "text": excerpt(enquiry.text), "mail": enquiry.mail}
    return Screen("common-enquiry-by-mail", args, (row(Button("answer", AnswerEnquiry(enquiry.id))),))


def withdrawn(enquiry: Enquiry) -> Screen:
    """To the Koordination."""
    return Screen("common-enquiry-withdrawn", {"number": enquiry.number, "text": excerpt(enquiry.text)})


def told(enquiry: Enquiry, answer: Value) -> Screen:
    """To whoever asked. `answer`: the words of the Koordination, the answer of the FAQ, or both."""
    args: dict[str, Value] = {
        "number": enquiry.number,
        "by": enquiry.answerer or Say("common-unknown-name"),
        "question": excerpt(enquiry.text),
        "answer": answer,
    }
    again = Button("again", FollowUp(enquiry.id))
    id = "common-enquiry-told-corrected" if enquiry.corrected_at else "common-enquiry-told"
    return Screen(id, args, (row(Button("enough", AnswerEnough(enquiry.id)), again),), place=Place.NEW)
