"""A personal line: proposed, read once more, as it arrives, and the answer to it."""

from collections.abc import Sequence

from bot.domain.cohorts import Association
from bot.domain.desk.personal_word import Draft, Occasion, PersonalWord, ReadyLine, recipients
from bot.domain.names import short
from bot.domain.people import Member, Person
from bot.domain.questions.enquiry import Enquiry
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.stand import Stand
from bot.domain.wording import called, lines, stage_said
from bot.links.desk import DeskAssociation
from bot.links.home import Home
from bot.links.personal_words import (
    AnswerPersonalWord,
    ChangePersonalWord,
    SendPersonalWord,
    TakeReadyLine,
)
from bot.links.questions import ShowEnquiry
from bot.terms import MemberRole, Whom

NAME = 24


def write(stand: Stand, draft: Draft, last: PersonalWord | None, language: str) -> Screen:
    """`last`: what went to them before."""
    args: dict[str, Value] = {
        "association": stand.association.name,
        "why": lines(Say(f"personal_words-why-{draft.line.occasion}", _missed(draft.line)), *_before(last)),
    }
    take = row(Button("take", TakeReadyLine(stand.id, draft.line.mark)))
    ready = line(draft.line, stand, language)
    return Screen("personal_words-write", args, rows=(take, _back(stand)), draft=ready)


def reword(stand: Stand, words: str) -> Screen:
    args: dict[str, Value] = {"association": stand.association.name}
    return Screen("personal_words-reword", args, rows=(_back(stand),), draft=words)


def confirm(stand: Stand, draft: Draft, team: Sequence[tuple[Member, Person]], id: str, language: str) -> Screen:
    args: dict[str, Value] = {
        "association": stand.association.name,
        "words": _words(draft, stand, language),
        "warning": Say("personal_words-today", _by(draft.today)) if draft.today else "",
    }
    change = row(Button("change", ChangePersonalWord(stand.id)), Button("common-back", DeskAssociation(stand.id)))
    return Screen("personal_words-confirm", args, rows=(*_sends(stand, draft, team, id), change))


def _sends(stand: Stand, draft: Draft, team: Sequence[tuple[Member, Person]], id: str) -> Rows:
    contact = next((person for member, person in team if member.role is MemberRole.CONTACT), None)
    everybody = recipients(team, Whom.ALL)
    to_all = SendPersonalWord(id, stand.id, Whom.ALL, draft.mark(everybody))
    if len(everybody) == 1:
        return (row(Button("one", to_all, {"name": _short(everybody[0])})),)
    all_ = row(Button("all", to_all, {"count": len(everybody)}))
    if contact is None:
        return (all_,)
    to_contact = SendPersonalWord(id, stand.id, Whom.CONTACT, draft.mark(recipients(team, Whom.CONTACT)))
    return (row(Button("one", to_contact, {"name": _short(contact)})), all_)


def _short(person: Person) -> Value:
    return short(person.name, NAME) if person.name else called("")


def sent(stand: Stand, word: PersonalWord) -> Screen:
    args: dict[str, Value] = {"association": stand.association.name, "count": word.people}
    return Screen("personal_words-sent", args, rows=(_back(stand, "association"),))


def told(stand: Stand, draft: Draft, word: PersonalWord, language: str) -> Screen:
    """As a member reads it, signed."""
    args: dict[str, Value] = {
        "association": stand.association.name,
        "who": called(word.author_name),
        "words": _words(draft, stand, language),
    }
    return Screen("personal_words-told", args, rows=(row(Button("answer", AnswerPersonalWord(word.id))),))


def ask_answer(author: str, association: Association) -> Screen:
    """`author`: of the message; empty when it is answered by others."""
    args: dict[str, Value] = {"to": _answers(author), "association": association.name}
    return Screen("personal_words-ask-answer", args, rows=(row(Button("common-back", Home())),))


def answered(author: str, enquiry: Enquiry, *, goes_on: bool) -> Screen:
    """`goes_on`: what is typed next belongs to it."""
    args: dict[str, Value] = {
        "to": _answers(author),
        "number": enquiry.number,
        "danger": Say("common-danger") if enquiry.in_danger else "",
        "more": Say("common-goes-on") if goes_on else "",
    }
    return Screen("personal_words-answered", args, rows=(row(Button("status", ShowEnquiry(enquiry.id))),))


def _answers(author: str) -> Say:
    return Say("personal_words-to-author", {"who": author}) if author else Say("personal_words-to-desk")


def words_only() -> Screen:
    return Screen("personal_words-words-only", rows=(row(Button("common-back", Home())),), missed=True)


def line(of: ReadyLine, stand: Stand, language: str) -> Say:
    """In the language of whoever reads it."""
    step = stage_said(stand.way, of.stage, language)
    args: dict[str, Value] = {"association": of.association, "step": step, **_missed(of)}
    return Say(f"personal_words-line-{of.occasion}", args)


def _missed(of: ReadyLine) -> dict[str, Value]:
    if of.occasion is Occasion.DATE:
        return {"title": of.title, "day": of.day or ""}
    return {"day": of.day} if of.day else {}


def _words(draft: Draft, stand: Stand, language: str) -> Value:
    return draft.words or line(draft.line, stand, language)


def _before(last: PersonalWord | None) -> tuple[Value, ...]:
    return (Say("personal_words-before", _by(last)),) if last else ()


def _by(word: PersonalWord) -> dict[str, Value]:
    return {"who": called(word.author_name), "at": word.at}


def _back(stand: Stand, label: str = "common-back") -> tuple[Button, ...]:
    return row(Button(label, DeskAssociation(stand.id)))
