"""Ready-made situations, written straight into the database."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.joining.invitations import Invitation, Ticket, make_ticket
from bot.domain.journey import Answer, StageState, StageStatus
from bot.domain.people import Address, Channel, Consent, Member, MemberState, Person
from bot.terms import Language, MemberRole, Purpose
from storage.unit_of_work import Work
from tests.kit.house import StoryHouse
from tests.kit.people import OnTelegram, OnWeb

HOSTILE = '<b>Zoé & "Co" 🎉'


@dataclass(frozen=True)
class Town:
    """One cohort with one association, a coordinator on Telegram, and an invitation for the association."""

    cohort: Cohort
    association: Association
    ticket: Ticket
    coordinator: OnTelegram


async def a_town(house: StoryHouse, association: str = "Verein Brücke e. V.", uses: int = 5) -> Town:
    now = house.clock.now()
    karin = house.telegram("Karin")
    async with house.database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        cohort = Cohort("nord2027", "Schmiede Nord 2027", "carrier", "NI", date(2027, 6, 30), "default")
        await work.cohorts.save(cohort)
        group = await add_association(work, house, association)
        ticket = await add_invitation(work, group.id, now, uses)
        person = await add_person(work, "Karin", str(karin.them.id), now)
        await work.people.make_coordinator(person.id, cohort.id)
        await work.commit()
    await karin.says("/start")
    return Town(cohort, group, ticket, karin)


async def add_association(work: Work, house: StoryHouse, name: str, cohort: str = "nord2027") -> Association:
    now = house.clock.now()
    first = house.app.programme.stages[0].id
    group = Association(work.new_id(), name, cohort, "NI", first, AssociationState.ACTIVE, now, now)
    await work.associations.add(group)
    await work.journey.save_stage(StageStatus(group.id, first, StageState.OPEN, now, None))
    return group


async def answered(house: StoryHouse, town: Town, number: int = 1, **texts: str) -> None:
    """The worksheet of its association, by questions with _ instead of -; `number`: of the version."""
    async with house.database.work() as work:
        for name, text in texts.items():
            id, question = work.new_id(), name.replace("_", "-")
            await work.journey.add_answer(
                Answer(id, town.association.id, question, text, None, house.clock.now(), number)
            )
        await work.commit()


async def add_invitation(work: Work, association: str, now: datetime, uses: int = 5) -> Ticket:
    ticket = make_ticket(work.new_secret)
    invitation = Invitation(
        work.new_id(), association, None, MemberRole.CONTACT, uses, 0, now + timedelta(days=30), now
    )
    await work.invitations.add(invitation, ticket)
    return ticket


async def add_person(
    work: Work, name: str, telegram: str, now: datetime, language: Language = Language.GERMAN
) -> Person:
    person = Person(work.new_id(), name, language, Channel.TELEGRAM, None, now)
    await work.people.save(person)
    await work.people.save_address(Address(f"t{telegram}", Channel.TELEGRAM, telegram, person.id, language))
    await work.people.agree(work.new_id(), Consent(person.id, Purpose.PROGRAMME, "test", now))
    return person


async def a_member(
    house: StoryHouse, town: Town, name: str = "Anna", role: MemberRole = MemberRole.CONTACT
) -> OnTelegram:
    """Somebody on Telegram who belongs to the town's association already."""
    anna = house.telegram(name)
    async with house.database.work() as work:
        person = await add_person(work, name, str(anna.them.id), house.clock.now())
        await work.members.save(Member(town.association.id, person.id, role, MemberState.ACTIVE, house.clock.now()))
        await work.commit()
    await anna.says("/start")
    return anna


async def a_neighbour(house: StoryHouse, name: str) -> OnTelegram:
    """Somebody on Telegram who belongs to an association of their own, in the town's cohort."""
    somebody = house.telegram(name)
    async with house.database.work() as work:
        now = house.clock.now()
        group = await add_association(work, house, f"Verein von {name}")
        person = await add_person(work, name, str(somebody.them.id), now)
        await work.members.save(Member(group.id, person.id, MemberRole.CONTACT, MemberState.ACTIVE, now))
        await work.commit()
    await somebody.says("/start")
    return somebody


async def a_colleague(house: StoryHouse, town: Town, name: str = "Jonas") -> OnTelegram:
    """Somebody else who coordinates the town's cohort."""
    jonas = house.telegram(name)
    async with house.database.work() as work:
        person = await add_person(work, name, str(jonas.them.id), house.clock.now())
        await work.people.make_coordinator(person.id, town.cohort.id)
        await work.commit()
    await jonas.says("/start")
    return jonas


async def a_stranger_to_the_cohort(house: StoryHouse) -> OnTelegram:
    """A coordinator of another cohort."""
    mia = house.telegram("Mia")
    async with house.database.work() as work:
        await work.cohorts.save(Cohort("sued2027", "Schmiede Sued 2027", "carrier", "BY", date(2027, 6, 30), "bgz"))
        person = await add_person(work, "Mia", str(mia.them.id), house.clock.now())
        await work.people.make_coordinator(person.id, "sued2027")
        await work.commit()
    await mia.says("/start")
    return mia


async def a_neighbour_in_the_browser(house: StoryHouse, town: Town) -> OnWeb:
    """A second association, with somebody who uses a browser only."""
    async with house.database.work() as work:
        group = await add_association(work, house, "Herz e. V.")
        ticket = await add_invitation(work, group.id, house.clock.now())
        await work.commit()
    berta = await house.web(ticket.token, "Berta")
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await berta.taps(words)
    await berta.says("Berta")
    return berta


async def moves_to_the_browser(house: StoryHouse, somebody: OnTelegram) -> OnWeb:
    """They read there from now on."""
    visitor = f"{somebody.name.lower()}-im-browser"
    async with house.database.work() as work:
        address = await work.people.address(Channel.TELEGRAM, str(somebody.them.id))
        assert address
        person = await work.people.get(str(address.person))
        assert person
        await work.people.save_address(Address(f"w{visitor}", Channel.WEB, visitor, person.id, Language.GERMAN))
        await work.people.save(replace(person, home=Channel.WEB))
        await work.commit()
    return OnWeb(house, somebody.name, visitor=visitor)
