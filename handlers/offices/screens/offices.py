"""What an association sees: who can be asked directly, and by which rule."""

from collections.abc import Sequence
from functools import partial

from bot.domain.cohorts import Association
from bot.domain.names import short
from bot.domain.office import OfficeQuestion
from bot.domain.people import Member
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.card import enumerated, topics_of
from bot.domain.volunteering.listing import Listing
from bot.domain.way import today
from bot.domain.wording import HOME, labelled, leaves, lines
from bot.links.offices import AskOffice, OfficeIsWrong, Offices, ShowOffice, TakeBackOfficeQuestion
from bot.links.sparring import SparringHome
from bot.terms import Language
from bot.terms.talks import ListingKind

LABEL = 36


def offices(association: Association, found: Sequence[Listing], number: int, pages: int) -> Screen:
    picks = tuple(row(labelled(short(one.title, LABEL), ShowOffice(association.id, one.id))) for one in found)
    turn = leaves(partial(Offices, association.id), number, pages - 1, "offices-")
    args: dict[str, Value] = {"lines": lines(*map(line, found)) if found else Say("offices-none")}
    rows: Rows = (*picks, turn, row(Button("sparring", SparringHome())), HOME)
    return Screen("offices-all", args, tuple(one for one in rows if one), place=Place.HERE, even=True)


def line(office: Listing) -> Say:
    return Say("offices-line", {"title": office.title, "kind": kind_of(office)})


def kind_of(office: Listing) -> Say:
    return Say(f"offices-kind-{office.kind}")


def facts(office: Listing, talks: TalkTopics, language: Language) -> Value:
    topics = topics_of(office, talks, language)
    land = Say(f"common-land-{office.land.value.lower()}") if office.land else Say("offices-everywhere")
    return lines(
        Say("offices-where", {"land": land}),
        Say("offices-topics", {"topics": enumerated(topics)}) if topics else None,
        Say("offices-direct", {"address": office.direct}),
    )


def checked(office: Listing) -> Say:
    return Say("offices-checked", {"at": today(office.checked_at)}) if office.checked_at else Say("offices-unchecked")


def one(association: Association, member: Member, office: Listing, talks: TalkTopics, language: Language) -> Screen:
    federal = office.kind is ListingKind.FEDERAL
    leave = row(Button("ask", AskOffice(association.id, office.id))) if federal and member.may_write else ()
    wrong = row(Button("wrong", OfficeIsWrong(association.id, office.id)))
    rows: Rows = (leave, wrong, row(_to_all(association)))
    args: dict[str, Value] = {
        "title": office.title,
        "kind": kind_of(office),
        "facts": facts(office, talks, language),
        "rule": Say(f"offices-rule-{office.kind}"),
        "checked": checked(office),
    }
    return Screen("offices-one", args, tuple(line for line in rows if line), place=Place.HERE, even=True)


def _to_all(association: Association) -> Button:
    return Button("offices-back", Offices(association.id))


def wrong_noted(association: Association, office: Listing) -> Screen:
    return Screen("offices-wrong-noted", {"title": office.title}, (row(_to_all(association)),))


def ask_question(association: Association, office: Listing) -> Screen:
    back = row(Button("common-back", ShowOffice(association.id, office.id)))
    return Screen("offices-ask-question", {"title": office.title}, (back,))


def question_left(association: Association, office: Listing, left: OfficeQuestion) -> Screen:
    more = Button("more", AskOffice(association.id, office.id))
    rows = (row(more), row(Button("undo", TakeBackOfficeQuestion(left.id))), row(_to_all(association)))
    return Screen("offices-question-left", {"title": office.title, "text": left.text}, rows, even=True)


def taken_back(association: Association, *, done: bool) -> Screen:
    return Screen(f"offices-{'taken-back' if done else 'asked-already'}", rows=(row(_to_all(association)),))
