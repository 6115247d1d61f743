"""Offices at the desk of the Koordination, and what was left for them."""

from collections.abc import Iterator, Sequence
from functools import partial

from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import page as cut
from bot.domain.names import short
from bot.domain.office import OFFICES, OfficeQuestion
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.wording import labelled, leaves, lines, pairs
from bot.links import offices as links
from bot.links.volunteer_desk import Volunteers
from bot.terms import Land, Language
from bot.terms.talks import ListingKind
from handlers.offices.screens.offices import LABEL, checked, facts, kind_of

TOPICS = 8


def offices(cohort: Cohort, found: Sequence[Listing], number: int, pages: int, questions: int) -> Screen:
    picks = tuple(row(labelled(short(one.title, LABEL), links.DeskOffice(one.id))) for one in found)
    turn = leaves(partial(links.DeskOffices, cohort.id), number, pages - 1, "offices-")
    rows: Rows = (
        *picks,
        turn,
        row(Button("new", links.NewOffice(cohort.id))),
        row(Button("questions", links.OfficeQuestions(cohort.id), {"count": questions})),
        row(Button("helping", Volunteers(cohort.id))),
    )
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "lines": lines(*map(_line, found)) if found else Say("offices-desk-none"),
    }
    return Screen("offices-desk", args, tuple(one for one in rows if one), place=Place.HERE, even=True)


def _line(office: Listing) -> Say:
    args: dict[str, Value] = {"title": office.title, "kind": kind_of(office), "checked": checked(office)}
    return Say("offices-desk-line", args)


def which_kind(cohort: Cohort) -> Screen:
    kinds = row(*(Button(f"offices-new-{kind}", links.NewOfficeOf(cohort.id, kind)) for kind in OFFICES))
    return Screen("offices-which-kind", rows=(kinds, _all(cohort.id)), place=Place.HERE, even=True)


def _all(cohort: str) -> tuple[Button, ...]:
    return row(Button("offices-desk-all", links.DeskOffices(cohort)))


def ask_new(cohort: Cohort, kind: ListingKind) -> Screen:
    return Screen("offices-ask-new", {"kind": Say(f"offices-kind-{kind}")}, (_all(cohort.id),))


def ask_change(office: Listing) -> Screen:
    args: dict[str, Value] = {"title": office.title, "address": office.direct}
    return Screen("offices-ask-change", args, (row(_to_card(office)),))


def _to_card(office: Listing) -> Button:
    return Button("offices-card", links.DeskOffice(office.id))


def one(office: Listing, talks: TalkTopics, language: Language) -> Screen:
    id = office.id
    rows: Rows = (
        row(Button("checked", links.OfficeChecked(id, office.version)), Button("change", links.ChangeOffice(id))),
        row(Button("topics", links.OfficeTopics(id)), Button("land", links.OfficeLand(id))),
        row(Button("drop", links.AskDropOffice(id))),
        _all(office.cohort or ""),
    )
    args: dict[str, Value] = {
        "title": office.title,
        "kind": kind_of(office),
        "facts": facts(office, talks, language),
        "checked": checked(office),
        "shown": Say(f"offices-{'shown' if office.state is ListingState.LISTED else 'not-shown'}"),
    }
    return Screen("offices-desk-one", args, rows, place=Place.HERE, even=True)


def lands(office: Listing) -> Screen:
    picks = pairs(Button(f"common-land-{one.value.lower()}", links.SetOfficeLand(office.id, one)) for one in Land)
    rows = (*picks, row(Button("every", links.OfficeEverywhere(office.id))), row(_to_card(office)))
    return Screen("offices-lands", {"title": office.title}, rows, place=Place.HERE, even=True)


def topics(office: Listing, talks: TalkTopics, number: int, language: Language) -> Screen:
    at, pages, part = cut(number, len(talks.topics), TOPICS)
    ticks = pairs(_ticks(office, talks, part, at, language))
    turn = leaves(partial(links.OfficeTopics, office.id), at, pages - 1, "offices-")
    rows: Rows = (*ticks, turn, row(_to_card(office)))
    return Screen(
        "offices-which-topics", {"title": office.title}, tuple(one for one in rows if one), place=Place.HERE, even=True
    )


def _ticks(office: Listing, talks: TalkTopics, part: slice, page: int, language: Language) -> Iterator[Button]:
    for topic in talks.topics[part]:
        on = topic.id in office.topics
        to = links.SetOfficeTopic(office.id, topic.id, 0 if on else 1, page)
        yield Button(f"offices-tick-{'on' if on else 'off'}", to, {"name": short(topic.name.in_(language)[0], LABEL)})


def ask_drop(office: Listing) -> Screen:
    rows = (row(_to_card(office), Button("drop", links.DropOffice(office.id))),)
    return Screen("offices-ask-drop", {"title": office.title}, rows, even=True)


def dropped(office: Listing) -> Screen:
    return Screen("offices-dropped", {"title": office.title}, (_all(office.cohort or ""),), place=Place.HERE)


def wrong(office: Listing) -> Screen:
    """Unasked."""
    args: dict[str, Value] = {"title": office.title, "address": office.direct}
    return Screen("offices-wrong", args, (row(_to_card(office)),))


def questions(cohort: Cohort, found: Sequence[OfficeQuestion], number: int, pages: int) -> Screen:
    picks = tuple(
        Button("taken", links.OfficeQuestionTaken(one.id), {"number": at}) for at, one in enumerate(found, start=1)
    )
    turn = leaves(partial(links.OfficeQuestions, cohort.id), number, pages - 1, "offices-")
    rows: Rows = (*pairs(picks), turn, _all(cohort.id))
    args: dict[str, Value] = {"cohort": cohort.title, "list": Lines(tuple(_questions(found)), gap="\n\n")}
    kind = "questions" if found else "no-questions"
    return Screen(f"offices-{kind}", args, tuple(one for one in rows if one), place=Place.HERE, even=True)


def _questions(found: Sequence[OfficeQuestion]) -> Iterator[Say]:
    for at, one in enumerate(found, start=1):
        args: dict[str, Value] = {
            "number": at,
            "office": one.office,
            "association": one.association_name,
            "text": one.text,
        }
        yield Say("offices-question", args)
