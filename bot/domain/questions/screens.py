"""What both sides of a question share: its living messages, and the answer as whoever asked reads it."""

from enum import StrEnum

from bot.domain.names import short
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.file import QuestionFile, ending_of
from bot.domain.screen import Button, File, Lines, Place, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.links.questions import AnswerEnough, FollowUp

ASKED = "questions.asked"
"""What the message of a question has become, for as long as it may be changed."""


class EnquiryCard(StrEnum):
    """The living messages of one question."""

    STATUS = "enquiry"
    """To whoever asked: how it stands."""
    ANSWER = "enquiry-answer"
    """To whoever asked: what was answered."""
    DESK = "enquiry-desk"
    """To each of the Koordination."""

    def of(self, enquiry: str) -> str:
        """The name of the card."""
        return f"{self}:{enquiry}"


MEDIA = ("voice", "photo")
"""Kinds that have a word of their own; all else is a file."""


def words(text: str, media: str) -> Value:
    """What was asked, in words or otherwise."""
    if not media:
        return excerpt(text)
    brought = _brought(media)
    return Lines((brought, excerpt(text))) if text else brought


def in_a_line(enquiry: Enquiry, longest: int) -> Value:
    """The beginning of its words, or what came instead of words."""
    text = short(" ".join(enquiry.text.split()), longest)
    return text or (_brought(enquiry.media) if enquiry.media else "")


def _brought(media: str) -> Say:
    kind = media.partition(":")[0]
    return Say(f"common-media-{kind if kind in MEDIA else 'file'}")


def media_of(enquiry: Enquiry, brought: QuestionFile | None = None) -> Screen:
    """To the Koordination, above the card: what came with the question, as it came. Nobody is in its name."""
    args: dict[str, Value] = {"number": enquiry.number, "what": _brought(enquiry.media)}
    if brought is None:
        return Screen("common-enquiry-media", args, media=enquiry.media)
    name = f"F-{enquiry.number}{ending_of(brought.mime)}"
    return Screen("common-enquiry-media", args, brought=File(name, brought.content, brought.mime))


def told(enquiry: Enquiry, answer: Value) -> Screen:
    """To whoever asked. `answer`: the words of the Koordination, the answer of the FAQ, or both."""
    args: dict[str, Value] = {
        "number": enquiry.number,
        "by": enquiry.answerer or Say("common-unknown-name"),
        "question": words(enquiry.text, enquiry.media),
        "answer": answer,
    }
    rows = (row(Button("enough", AnswerEnough(enquiry.id)), Button("again", FollowUp(enquiry.id))),)
    id = "common-enquiry-told-corrected" if enquiry.corrected_at else "common-enquiry-told"
    return Screen(id, args, rows, place=Place.CARD, card=EnquiryCard.ANSWER.of(enquiry.id))
