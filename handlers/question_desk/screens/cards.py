"""The card of one question, as each of the Koordination has it."""

from collections.abc import Iterable, Iterator

from bot.domain.questions.desk import EnquiryAtDesk
from bot.domain.questions.enquiry import Concern, Enquiry, EnquiryState
from bot.domain.questions.screens import EnquiryCard, in_a_line, words
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import called, quoted
from bot.links.desk import DeskAssociation
from bot.links.faq_desk import PromoteEnquiry
from bot.links.question_desk import (
    AnswerEnquiry,
    ChooseEntry,
    CorrectAnswer,
    DeskEnquiry,
    GiveAwayEnquiry,
    MergeEnquiry,
    TakeEnquiry,
    TakeOver,
)
from bot.links.saved_replies import KeepReply

LINE = 80
"""Characters of a question that asks the same."""
MOST_SAME = 5
KINDS = ("voice", "photo")
"""Of what comes with a question; all else is a file."""


def card(seen: EnquiryAtDesk) -> Screen:
    enquiry = seen.enquiry
    args: dict[str, Value] = {
        "number": enquiry.number,
        "who": who(enquiry, seen.association),
        "lines": Lines((*_warning(enquiry), *_stands(seen), *_asked(enquiry), *_about(seen), *_answered(seen))),
    }
    rows = tuple(line for line in _rows(seen) if line)
    return Screen("question_desk-card", args, rows, place=Place.CARD, card=EnquiryCard.DESK.of(enquiry.id))


def merged(enquiry: Enquiry, first: Enquiry) -> Screen:
    """What became of a question that asks the same as an earlier one."""
    args: dict[str, Value] = {
        "number": enquiry.number,
        "first": first.number,
        "text": words(enquiry.text, enquiry.media),
    }
    rows: Rows = (row(Button("first", DeskEnquiry(first.id), {"first": first.number})),)
    return Screen("question_desk-merged", args, rows, place=Place.CARD, card=EnquiryCard.DESK.of(enquiry.id))


def who(enquiry: Enquiry, association: str) -> Say:
    """`association`: empty when it is asked without its name."""
    if association:
        name: Value = enquiry.asker or Say("common-unknown-name")
        return Say("question_desk-who", {"name": name, "association": association})
    if enquiry.person is None and enquiry.association is None:
        return Say("question_desk-who-unknown")
    return Say("question_desk-who-person", {"name": enquiry.asker}) if enquiry.asker else Say("question_desk-who-not")


def _warning(enquiry: Enquiry) -> Iterator[Value]:
    if enquiry.concern is not Concern.PLAIN:
        yield Say(f"question_desk-{enquiry.concern}")


def _stands(seen: EnquiryAtDesk) -> Iterator[Value]:
    """In danger no day is named: it is now."""
    enquiry = seen.enquiry
    if enquiry.is_free:
        yield Say("question_desk-open")
    elif enquiry.waits:
        yield Say("question_desk-taken-own" if seen.own else "question_desk-taken", {"who": _holder(seen)})
    elif enquiry.state is EnquiryState.WITHDRAWN:
        yield Say("question_desk-withdrawn")
    if enquiry.waits:
        danger = enquiry.in_danger or enquiry.due_on is None
        due: dict[str, Value] = {"at": enquiry.at, "due": enquiry.due_on or enquiry.at}
        yield Say("common-asked-at" if danger else "question_desk-asked-due", due)


def _holder(seen: EnquiryAtDesk) -> Value:
    """With the day until which they are away."""
    name: Value = seen.enquiry.holder_name or Say("common-unknown-name")
    absence = seen.away.get(seen.enquiry.holder or "")
    return Say("question_desk-away", {"who": name, "until": absence.until}) if absence else name


def _asked(enquiry: Enquiry) -> Iterator[Value]:
    if enquiry.media:
        kind = enquiry.media.partition(":")[0]
        yield Say(f"question_desk-media-{kind if kind in KINDS else 'file'}")
    if enquiry.before and enquiry.waits:
        yield Say("question_desk-before", {"text": excerpt(enquiry.before)})
    if enquiry.text:
        yield quoted(excerpt(enquiry.text))


def _about(seen: EnquiryAtDesk) -> Iterator[Value]:
    enquiry = seen.enquiry
    yield from _where(seen)
    if enquiry.language != seen.reader.language:
        yield Say(f"question_desk-reads-{enquiry.language}")
    yield from mails((enquiry, *seen.same))
    yield from _same(seen)
    if seen.near and enquiry.waits:
        yield Say("question_desk-near")
        yield from (Say("question_desk-one", {"text": one.question[seen.reader.language]}) for one in seen.near)


def mails(enquiries: Iterable[Enquiry]) -> Iterator[Value]:
    """The bot sends none."""
    for mail in dict.fromkeys(one.mail for one in enquiries if one.mail):
        yield Say("question_desk-mail", {"mail": mail})


def _where(seen: EnquiryAtDesk) -> Iterator[Value]:
    if seen.announcement:
        yield Say("question_desk-announcement", {"number": seen.announcement})
    if seen.word:
        by: dict[str, Value] = {"who": called(seen.word.author_name), "at": seen.word.at}
        yield Say("question_desk-word", by)
    if seen.follows:
        yield Say("question_desk-follows", {"number": seen.follows})
    if seen.date:
        yield Say("question_desk-date", {"title": seen.date})
    if seen.stage:
        yield Say("common-of-stage", {"stage": seen.stage})


def _same(seen: EnquiryAtDesk) -> Iterator[Value]:
    if not seen.same:
        return
    yield Say("question_desk-same", {"count": len(seen.same)})
    for one in seen.same[:MOST_SAME]:
        yield Say("question_desk-same-one", {"number": one.number, "text": in_a_line(one, LINE)})


def _answered(seen: EnquiryAtDesk) -> Iterator[Value]:
    enquiry = seen.enquiry
    if enquiry.state is not EnquiryState.ANSWERED:
        return
    by: dict[str, Value] = {"who": enquiry.answerer or Say("common-unknown-name")}
    id = "question_desk-corrected" if enquiry.corrected_at else "question_desk-answered"
    yield Say(id, {**by, "at": enquiry.corrected_at or enquiry.answered_at or enquiry.at})
    if enquiry.answer:
        yield quoted(excerpt(enquiry.answer))
    if seen.entry:
        yield Say("question_desk-with-entry", {"question": seen.entry.question[seen.reader.language]})


def _rows(seen: EnquiryAtDesk) -> Iterator[tuple[Button, ...]]:
    id = seen.enquiry.id
    if seen.enquiry.waits:
        yield (*_take(seen), Button("answer", AnswerEnquiry(id)))
        yield row(Button("entry", ChooseEntry(id))) if seen.near else ()
        yield (*_give(seen), *_merge(seen))
    if seen.enquiry.state is EnquiryState.ANSWERED:
        yield row(Button("faq", PromoteEnquiry(id)), Button("correct", CorrectAnswer(id)))
        yield keep(seen.enquiry)
    if seen.association and seen.enquiry.association:
        yield row(Button("look", DeskAssociation(seen.enquiry.association)))


def _take(seen: EnquiryAtDesk) -> tuple[Button, ...]:
    if seen.enquiry.is_free:
        return row(Button("take", TakeEnquiry(seen.enquiry.id)))
    if seen.own or not seen.enquiry.holder:
        return ()
    return row(Button("over", TakeOver(seen.enquiry.id, seen.enquiry.holder)))


def _give(seen: EnquiryAtDesk) -> tuple[Button, ...]:
    return row(Button("give", GiveAwayEnquiry(seen.enquiry.id))) if seen.colleagues else ()


def _merge(seen: EnquiryAtDesk) -> tuple[Button, ...]:
    return row(Button("merge", MergeEnquiry(seen.enquiry.id))) if seen.alike else ()


def keep(enquiry: Enquiry) -> tuple[Button, ...]:
    """Words of one's own may become a Baustein."""
    return row(Button("common-keep", KeepReply(enquiry.id))) if enquiry.answer else ()
