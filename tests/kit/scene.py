"""One town with everything that can belong to somebody, and the people around it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, get_type_hints

from msgspec.structs import replace

import handlers
from bot.domain.announcements.announcement import Announcement, AnnouncementText, Audience
from bot.domain.announcements.changes import WaitingChange
from bot.domain.cohorts import Cohort
from bot.domain.consultations.appointment import Appointment, AppointmentState, taken
from bot.domain.dates.calendar import CohortDate, When
from bot.domain.desk.note import DeskNote
from bot.domain.desk.personal_word import Occasion, PersonalWord
from bot.domain.desk.role import RoleProposal
from bot.domain.desk.saved_reply import saved_reply
from bot.domain.dialog import Loose
from bot.domain.errors import Refusal
from bot.domain.finance.edit import FinanceEdit, kept
from bot.domain.finance.plan import FinanceItem
from bot.domain.journey import Answer, Comment, Review, StageState, StageStatus
from bot.domain.logic_model.note import LogicNote
from bot.domain.office import OfficeQuestion
from bot.domain.peer_reading.reading import PeerReading, ReadingCircle, ReadingRemark, ReadingRound, ReadingSeat
from bot.domain.people import Address, Channel, Member, MemberState, Person
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.enquiry import taken as taken_question
from bot.domain.reminders.changes import said
from bot.domain.sessions.links import WebSession
from bot.domain.sparring.mock_assessment import MockAssessment, PointJudged
from bot.domain.sparring.sparring import Entitlement
from bot.domain.submission.second_try import SecondTry
from bot.domain.talks.closing import ended
from bot.domain.talks.quote import TalkQuote
from bot.domain.talks.report import TalkReport, decided
from bot.domain.talks.request import OfferState, TalkOffer, TalkRequest
from bot.domain.talks.request_draft import TalkRequestDraft
from bot.domain.talks.talk import Side, Talk, TalkLine
from bot.domain.volunteering.listing import Listing, ListingState
from bot.links import (
    announcement_audience,
    announcement_changes,
    announcement_compose,
    desk_roles,
    offices,
    talk_quotes,
)
from bot.links.base import Link, all_links
from bot.runtime.live_cards import eyes
from bot.runtime.outside import MakeFile
from bot.runtime.routes import Routes
from bot.runtime.visit import Visit
from bot.terms import DateKind, Decision, DeskRole, Language, MemberRole, RoleChange
from bot.terms.announcements import AnnouncementKind, ChangeSort
from bot.terms.appointments import AppointmentKind
from bot.terms.assessments import AssessorSide, Judgement
from bot.terms.finance import Every, FinanceHeading
from bot.terms.peer_reading import CircleState, RoundState
from bot.terms.talks import ListingKind, ReportReason, Ruling
from storage.unit_of_work import Work
from tests.kit.announced import add_announcement, to_the_town
from tests.kit.helping import add_listing
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town, add_association, add_invitation, add_person

ROUTES = Routes.of(handlers.FEATURES)
SECRET = "Kanarienvogel"
"""Stands in everything that somebody of the town wrote."""
OF_OFFICES: Mapping[str, Any] = {"listing": "office1", "kind": ListingKind.FEDERAL}
OF_QUOTES: Mapping[str, Any] = {"offer": "offer2"}
OF_CHANGES: Mapping[str, Any] = {"announcement": "ruf3", "what": ChangeSort.CORRECTION}
OF_DRAFTS: Mapping[str, Any] = {"announcement": "ruf2"}
COMPOSING = (announcement_compose.__name__, announcement_audience.__name__)


@dataclass(frozen=True)
class Scene:
    """All that belongs to one town, and the people around it."""

    house: StoryHouse
    ids: Mapping[str, Any]
    people: Mapping[str, Person]

    async def answer(self, who: str, link: Link) -> str:
        """The text of the refusal, or the screen; nothing is kept."""
        async with self.house.database.work() as work:
            visit = await self._visit(work, self.people[who])
            try:
                screen = await ROUTES.taps[type(link)].action(link, visit)
            except Refusal as refusal:
                return refusal.text
            except MakeFile:
                return "a file is made"
        return screen.id if screen else ""

    async def _visit(self, work: Work, person: Person) -> Visit:
        address = (await work.people.addresses(person.id))[0]
        visit = eyes(work, person, address, self.house.app.house(), self.house.clock.now())
        return replace(visit, roles=await work.people.roles(person.id))

    def link(self, kind: type[Link], **other: str) -> Link:
        other = {**(OF_OFFICES if kind.__module__ == offices.__name__ else {}), **other}
        other = {**({"person": self.people["Olga"].id} if kind.__module__ == desk_roles.__name__ else {}), **other}
        other = {**(OF_DRAFTS if kind.__module__ in COMPOSING else {}), **other}
        other = {**(OF_CHANGES if kind.__module__ == announcement_changes.__name__ else {}), **other}
        other = {**(OF_QUOTES if kind.__module__ == talk_quotes.__name__ else {}), **other}
        return kind(**{name: other.get(name, self._value(hints()[kind][name], name)) for name in kind.names})

    def _value(self, hint: Any, name: str) -> Any:
        return self.ids[name] if name in self.ids else next(iter(hint)) if issubclass(hint, StrEnum) else hint(1)


@cache
def hints() -> dict[type[Link], dict[str, Any]]:
    """Of all buttons. Finding them out takes longer than answering one."""
    return {kind: get_type_hints(kind) for kind in all_links().values()}


async def a_scene(house: StoryHouse) -> Scene:
    town = await a_town(house)
    await a_member(house, town, "Anna")
    await a_member(house, town, "Ben", MemberRole.WORKER)
    async with house.database.work() as work:
        people = await _people(house, work, town.association.id)
        ids = await _things(house, work, town.association.id, people)
        people = {**people, **await _sparring(house, work, town.association.id, people)}
        ids |= await _asked(house, work, town, people)
        await work.commit()
    house.clock.forward(minutes=1)
    await house.settle()
    async with house.database.work() as work:
        ids |= await _reminder(house, work, town.association.id, people["Anna"])
        await work.commit()
    return Scene(house, ids, people)


async def _people(house: StoryHouse, work: Work, group: str) -> dict[str, Person]:
    """Mia has an association and a cohort of her own, Nora an association next door; Lea left, Otto waits."""
    now = house.clock.now()
    people = {}
    for number, name in enumerate(("Mia", "Nora", "Lea", "Otto"), 900):
        people[name] = await add_person(work, name, str(number), now)
    await work.cohorts.save(Cohort("sued2027", "Schmiede Süd 2027", "carrier", "BY", date(2027, 6, 30), "default"))
    await work.people.make_coordinator(people["Mia"].id, "sued2027")
    own = await add_association(work, house, "Verein Fern", "sued2027")
    next_door = await add_association(work, house, "Verein Nebenan")
    for association, name, state in (
        (own.id, "Mia", MemberState.ACTIVE),
        (next_door.id, "Nora", MemberState.ACTIVE),
        (group, "Lea", MemberState.LEFT),
        (group, "Otto", MemberState.ASKED),
    ):
        await work.members.save(Member(association, people[name].id, MemberRole.CONTACT, state, now))
    for member in await work.members.team(group):
        people[member.name] = await _person(work, member.person)
    people["Karin"] = (await work.people.coordinators("nord2027"))[0]
    return people | await _hats(work, group, people["Karin"].id, now)


async def _hats(work: Work, group: str, karin: str, now: datetime) -> dict[str, Person]:
    """Rita reads along, Olga observes, Xaver coordinated once, Vera helps elsewhere."""
    found = {}
    for number, name in enumerate(("Rita", "Olga", "Xaver", "Vera"), 950):
        found[name] = await add_person(work, name, str(number), now)
    await work.members.save(Member(group, found["Rita"].id, MemberRole.READER, MemberState.ACTIVE, now))
    await work.desk_roles.give(DeskRole.LOOKS, found["Olga"].id, "nord2027", now, karin)
    for role in DeskRole:
        await work.desk_roles.give(role, found["Xaver"].id, "nord2027", now, karin)
        await work.desk_roles.take(role, found["Xaver"].id, "nord2027")
    helper = Listing("listing9", ListingKind.ALUMNA, found["Vera"].id, "sued2027", now, ListingState.LISTED)
    await work.listings.add(helper)
    give, name = RoleChange.GIVE, f"Neu {SECRET}"
    await work.desk_roles.propose(RoleProposal("proposal1", "nord2027", DeskRole.LOOKS, give, None, name, karin, now))
    return found


async def _person(work: Work, id: str) -> Person:
    found = await work.people.get(id)
    assert found
    return found


async def _plan(work: Work, group: str, person: str, now: datetime) -> None:
    item = FinanceItem("item1", group, 1, f"Miete {SECRET}", FinanceHeading.MATERIAL, 200_00, every=Every.MONTH)
    await work.finance.add(item)
    await work.finance.add_edit(FinanceEdit("edit1", group, 1, item.id, "", kept(item), person, now))
    note = LogicNote(group, 1, f"Nähe {SECRET}", {}, f"Namen {SECRET}", person=person, at=now)
    await work.logic_notes.save(note)
    await work.second_tries.add(SecondTry(group, None, person, now))


async def _things(house: StoryHouse, work: Work, group: str, people: Mapping[str, Person]) -> dict[str, Any]:
    now, stage, anna = house.clock.now(), house.app.programme.stages[0], people["Anna"].id
    question = stage.questions[0].id
    await work.journey.add_answer(Answer(work.new_id(), group, question, f"Ein Erzählcafé {SECRET}", anna, now, 1))
    seen = (await work.journey.stages(group))[stage.id]
    await work.journey.save_stage(StageStatus(group, stage.id, StageState.HANDED_IN, now, anna, seen.version))
    await work.reviews.add(Review("review1", group, stage.id, anna, now))
    remark = Comment("comment1", "review1", question, f"Für wen? {SECRET}", people["Karin"].id, now)
    await work.reviews.add_comment(remark)
    await work.enquiries.add(Enquiry("enquiry1", "nord2027", f"Wann? {SECRET}", now, association=group, person=anna))
    held = Enquiry("enquiry9", "nord2027", f"Wo? {SECRET}", now, association=group, person=anna)
    await work.enquiries.add(taken_question(held, people["Xaver"].id, now))
    word = PersonalWord("word1", group, people["Karin"].id, now, Occasion.QUIET, f"Wie geht es? {SECRET}", 2)
    await work.personal_words.add(word)
    await add_announcement(work, to_the_town(now, audience=Audience(("nord2027",), chosen=(group,))))
    await _drafts(work, now, group, people["Karin"].id)
    await work.desk_notes.save(DeskNote("note1", group, people["Karin"].id, now, f"Am Telefon {SECRET}"))
    await work.saved_replies.save(saved_reply("reply1", "nord2027", f"Ja. {SECRET}", people["Karin"].id, now))
    await _plan(work, group, anna, now)
    day = now.date() + timedelta(days=10)
    when = When(day, day, time(18), time(20))
    await work.events.add(CohortDate("date1", "nord2027", "Workshop", when, kind=DateKind.WORKSHOP, changed_at=now))
    await add_invitation(work, group, now)
    await _talk(house, work, group, people)
    await _appointments(house, work, group, people)
    await _office(work, group, anna, now)
    await _read(house, work, group, anna)
    await _assessed(work, now, group, anna, people["Karin"].id)
    chat = (await work.people.addresses(anna))[0].id
    await work.people.save_address(Address("wanna", Channel.WEB, "visitor1", anna, Language.GERMAN))
    await work.web.start_session("cookie1", WebSession("visitor1", "csrf1", now, "session1", known=True))
    await work.dialogs.keep_loose(Loose(anna, f"Wohin damit? {SECRET}", 12, "turn1", now))
    return {
        "association": group,
        "session": "session1",
        "address": chat,
        "cohort": "nord2027",
        "date": "date1",
        "review": "review1",
        "comment": "comment1",
        "enquiry": "enquiry1",
        "edit": "edit1",
        "into": "enquiry1",
        "reply": "reply1",
        "message": "word1",
        "announcement": "ruf1",
        "other": "ruf3",
        "change": "change1",
        "saved": "text1",
        "note": "note1",
        "talk": "talk1",
        "appointment": "appointment1",
        "slot": "slot1",
        "sparring": "sparring1",
        "partner": "partner1",
        "report": "report1",
        "listing": "listing1",
        "question_left": "left1",
        "proposal": "proposal1",
        "invitation": (await work.invitations.of_association(group))[0].id,
        "person": people["Ben"].id,
        "known": people["Ben"].id,
        "assessment": "assessment1",
        "round": "round1",
        "circle": "circle1",
        "reading": "reading1",
        "remark": "remark1",
        "got": "reading2",
        "shown": "reading2",
        "section": "bedarf",
        "point": "ort",
        "stage": stage.id,
        "task": stage.tasks[0].id,
        "question": question,
        "day": day.isoformat(),
        "first": day.isoformat(),
        "last": day.isoformat(),
        "begins": "18.00",
        "ends": "20.00",
        "uses": 3,
        "weeks": 0,
        "days": 30,
        "decision": Decision.RELEASED,
        "item": "item1",
        "check": "titelblatt",
        "was": "",
    }


async def _read(house: StoryHouse, work: Work, group: str, anna: str) -> None:
    """Anna reads the outline of another association, in which Paula is, who has read hers."""
    now = house.clock.now()
    next_door = (await add_association(work, house, "Verein Gegenüber")).id
    paula = (await add_person(work, "Paula", "993", now)).id
    await work.members.save(Member(next_door, paula, MemberRole.CONTACT, MemberState.ACTIVE, now))
    first, last = now.date() - timedelta(days=1), now.date() + timedelta(days=20)
    await work.reading_rounds.add(ReadingRound("round1", "nord2027", None, now, first, last, RoundState.READING))
    await work.readings.add_circle(ReadingCircle("circle1", "round1", CircleState.AGREED, 2, now, told=True))
    for association, person in ((group, anna), (next_door, paula)):
        await work.readings.save_seat(ReadingSeat("circle1", association, now, person))
    await work.readings.add(PeerReading("reading1", "circle1", group, next_door, now))
    await work.readings.save_remark(ReadingRemark("remark1", "reading1", "bedarf", f"Wo? {SECRET}", anna, now))
    await work.readings.add(PeerReading("reading2", "circle1", next_door, group, now))
    await work.readings.save_remark(ReadingRemark("remark2", "reading2", "bedarf", f"Wann? {SECRET}", paula, now))
    read = await work.readings.get("reading2")
    assert read
    await work.readings.save(replace(read, given_at=now, shown_at=now))


async def _assessed(work: Work, now: datetime, group: str, anna: str, karin: str) -> None:
    """What Anna said of her outline, and had said before; what Karin has not shown."""
    for number, closed_at in enumerate((now, None), 1):
        id = f"assessment{number}"
        made = MockAssessment(id, group, AssessorSide.TEAM, now, anna, given_at=now, closed_at=closed_at)
        await work.assessments.add(made)
        await work.assessments.put(PointJudged(id, "ort", Judgement.NO, f"Wo? {SECRET}", now, anna))
    await work.assessments.add(MockAssessment("assessment3", group, AssessorSide.DESK, now, karin))


async def _office(work: Work, group: str, anna: str, now: datetime) -> None:
    """With a question that waits for it."""
    office = Listing("office1", ListingKind.FEDERAL, None, "nord2027", now, ListingState.LISTED, "Amt", "a@b.example")
    await work.listings.add(office)
    await work.offices.ask(OfficeQuestion("left1", "office1", group, anna, now, f"Zählt Zeit? {SECRET}"))


async def _drafts(work: Work, now: datetime, group: str, karin: str) -> None:
    """One that Karin composes, an earlier one, and a text that is kept."""
    html, audience = f"Kommt vorbei. {SECRET}", Audience(("nord2027",), chosen=(group,))
    draft = Announcement("ruf2", "nord2027", karin, now, audience, html=html)
    await work.announcements.add(draft)
    await add_announcement(work, replace(to_the_town(now, audience=audience), id="ruf3", started_at=now))
    change = WaitingChange("change1", "ruf3", ChangeSort.CORRECTION, karin, now, html)
    await work.announcement_changes.put(change)
    kept = AnnouncementText("text1", "nord2027", "Einladung", html, AnnouncementKind.INVITATION, karin, now)
    await work.announcements.save_text(kept)


async def _talk(house: StoryHouse, work: Work, group: str, people: Mapping[str, Person]) -> None:
    """That is over."""
    now, anna, xaver = house.clock.now(), people["Anna"].id, people["Xaver"].id
    elif_ = await add_person(work, "Elif", "990", now)
    await work.listings.add(Listing("listing1", ListingKind.ALUMNA, elif_.id, "nord2027", now, ListingState.LISTED))
    talk = await work.talks.add(Talk("talk1", None, group, "listing1", anna, elif_.id, now, now))
    await work.talks.add_line(TalkLine("line1", talk.id, Side.VOLUNTEER, now, f"Guten Tag {SECRET}"))
    await work.talks.save(ended(talk, Side.ASKER, now))
    karin = (await work.people.coordinators("nord2027"))[0].id
    report = TalkReport(
        "report1", talk.id, Side.VOLUNTEER, ReportReason.RUDE, now, elif_.id, anna, karin, xaver, "nord2027", "nord2027"
    )
    await work.talk_reports.add(report)
    await work.talk_reports.save(decided(report, Ruling.WARN, karin, now))


async def _appointments(house: StoryHouse, work: Work, group: str, people: Mapping[str, Person]) -> None:
    """A consultation that is booked, and a free slot."""
    now = house.clock.now()
    kind, free, karin = AppointmentKind.CONSULTATION, AppointmentState.FREE, people["Karin"].id
    for id, days in (("appointment1", 3), ("slot1", 4)):
        at = now + timedelta(days=days)
        await work.appointments.add(Appointment(id, kind, now, free, karin, "nord2027", starts_at=at))
    xaver = people["Xaver"].id
    left = Appointment("appointment9", kind, now, free, xaver, "nord2027", starts_at=now + timedelta(days=5))
    await work.appointments.add(left)
    await work.appointments.save(taken(left, group, people["Anna"].id, "idee", f"Worum {SECRET}", now))
    found = await work.appointments.get("appointment1")
    assert found
    await work.appointments.save(taken(found, group, people["Anna"].id, "idee", f"Worum {SECRET}", now))


async def _sparring(house: StoryHouse, work: Work, group: str, people: Mapping[str, Person]) -> dict[str, Person]:
    """What an association asked a partner; and a partner of another cohort."""
    now = house.clock.now()
    rosa, emil = [await add_person(work, name, number, now) for name, number in (("Rosa", "991"), ("Emil", "992"))]
    for id, person, cohort in (("partner1", rosa, "nord2027"), ("partner2", emil, "sued2027")):
        kind, listed = ListingKind.SPARRING, ListingState.LISTED
        await work.listings.add(Listing(id, kind, person.id, cohort, now, listed, topics=("ehrenamt",)))
    await work.sparring.entitle(Entitlement(group, now))
    asked = Appointment("sparring1", AppointmentKind.SPARRING, now, AppointmentState.ASKED, rosa.id, "nord2027", group)
    wish = now + timedelta(days=5)
    await work.appointments.add(replace(asked, person=people["Anna"].id, listing="partner1", wish_at=wish))
    return {"Rosa": rosa, "Emil": emil}


async def _asked(house: StoryHouse, work: Work, town: Town, people: dict[str, Person]) -> dict[str, str]:
    """A request of Anna to Elif, who helps, and another one that Anna has not sent yet."""
    now, group, anna = house.clock.now(), town.association.id, people["Anna"].id
    people["Elif"] = await add_person(work, "Elif", "910", now)
    listing = await add_listing(work, house, town, people["Elif"].id)
    await work.talk_requests.add(TalkRequest("request1", group, anna, "kostenplan", now, f"Wie? {SECRET}"))
    ends = now + timedelta(days=4)
    await work.talk_requests.add_offer(TalkOffer("offer1", "request1", listing.id, now, ends, ends))
    await work.talk_requests.keep_draft(TalkRequestDraft(anna, group, "kostenplan", now, about=f"Wie? {SECRET}"))
    await work.talk_requests.add(TalkRequest("request2", group, anna, "kostenplan", now, f"Wie? {SECRET}"))
    short = TalkOffer("offer2", "request2", listing.id, now, ends, ends)
    await work.talk_requests.add_offer(short)
    await work.talk_requests.save_offer(replace(short, state=OfferState.DECLINED, answer=f"So. {SECRET}"))
    words = f"Wie? {SECRET}", f"So. {SECRET}"
    await work.faq.add_quote(TalkQuote("quote1", "talk1", "nord2027", anna, people["Elif"].id, *words, now))
    return {"request": "request1", "offer": "offer1", "topic": "kostenplan", "quote": "quote1"}


async def _reminder(house: StoryHouse, work: Work, group: str, anna: Person) -> dict[str, str]:
    found = next(one for one in await work.reminders.of_association(group) if one.planned.person == anna.id)
    await work.reminders.save(said(found, "bundle1", house.clock.now()))
    return {"reminder": found.id, "bundle": "bundle1"}
