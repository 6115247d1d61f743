"""Who gets a Rundruf: chosen step by step, counted at once, with names and reasons."""

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.cohorts import AssociationState, Cohort
from bot.domain.people import Member, MemberState
from bot.links.announcement_audience import (
    ChooseAudience,
    ToggleAssociation,
    ToggleCohort,
    ToggleUnanswered,
    WhoGetsIt,
)
from bot.links.base import pack
from bot.terms import DeskRole, MemberRole
from bot.terms.announcements import AnnouncementState, RecipientState
from tests.kit.asking import rows
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    Town,
    a_colleague,
    a_member,
    a_neighbour,
    a_stranger_to_the_cohort,
    a_town,
    add_association,
    add_person,
)


async def the_draft(house: StoryHouse) -> str:
    return str((await rows(house, "SELECT id FROM announcement WHERE state = 'draft'"))[0][0])


async def a_full_town(house: StoryHouse) -> Town:
    """Anna and Boris in two associations, one that pauses, one to which nobody came, one of somebody blocked."""
    town = await a_town(house)
    await a_member(house, town)
    await a_neighbour(house, "Boris")
    await (await a_neighbour(house, "Dora")).blocks()
    async with house.database.work() as work:
        now = house.clock.now()
        await add_association(work, house, "Verein Leer")
        quiet = await add_association(work, house, "Verein Ruhe")
        reader = await add_person(work, "Cem", "777", now)
        await work.members.save(Member(quiet.id, reader.id, MemberRole.READER, MemberState.ACTIVE, now))
        await work.associations.save(replace(quiet, state=AssociationState.PAUSED))
        await work.members.save(Member(town.association.id, reader.id, MemberRole.READER, MemberState.ACTIVE, now))
        await work.commit()
    await house.restarts()
    await town.coordinator.waits()
    return town


async def test_it_is_narrowed_down_and_widened_again(house: StoryHouse) -> None:
    karin = (await a_full_town(house)).coordinator
    await karin.says("/rundruf Hallo")
    await karin.taps("Weiter: An wen?")
    karin.sees("3 Personen in 2 Vereinen", "Nicht dabei: 1 Person")
    await karin.taps("Wer ist dabei?")
    karin.sees("Anna, Verein Brücke e. V.", "Boris, Verein von Boris", "Cem, Verein Brücke e. V.")
    await karin.taps("Zurück")
    await karin.taps("Mehr")
    await karin.taps("Wer ist nicht dabei?")
    await karin.taps("Nicht erreichbar: 1")
    karin.sees("Dora, Verein von Dora", "Ruf am besten an")
    await karin.taps("Zurück")
    await karin.taps("Noch niemand angekommen: 1")
    karin.sees("Verein Leer", "/einladung")
    await karin.taps("Zurück")
    await karin.taps("Zurück")
    await karin.taps("Mehr")
    await karin.taps("Wer im Verein")
    await karin.taps("✅ Mitlesende")
    karin.sees("1 Person in 1 Verein")
    await karin.taps("Ansprechpersonen")
    await karin.taps("✅ Mitlesende")
    karin.sees("2 Personen in 2 Vereinen")
    await karin.taps("Fertig")
    karin.sees("Ansprechpersonen")
    await karin.taps("Nach Schritt")
    await karin.taps("2.")
    karin.sees("0 Personen in 0 Vereinen")
    await karin.taps("Fertig")
    await karin.taps("Mehr")
    await karin.taps("Alle Mitglieder")
    karin.sees("3 Personen in 2 Vereinen")


async def test_single_associations_by_name_and_from_the_list(house: StoryHouse) -> None:
    karin = (await a_full_town(house)).coordinator
    await karin.says("/rundruf Hallo")
    await karin.taps("Weiter: An wen?")
    await karin.taps("Einzelne Vereine")
    await karin.taps("Verein suchen")
    await karin.says("gibt es nicht")
    karin.sees("So heißt kein Verein")
    await karin.says("VEREIN VON")
    karin.sees("Das passt auf mehrere")
    await karin.says("brücke e.v.")
    karin.sees("Verein Brücke e. V. ist dabei", "2 Personen in 1 Verein")
    await karin.says("von boris")
    karin.sees("3 Personen in 2 Vereinen")
    await karin.taps("Alle Vereine")
    await karin.taps("✅ Verein Brücke e. V.")
    karin.sees("1 Person in 1 Verein")
    await karin.taps("Fertig")
    await karin.taps("Fertig")
    karin.sees("1 ausgewählter Verein", "1 Person in 1 Verein")


async def test_only_ones_own_cohorts_and_announcements(house: StoryHouse) -> None:
    town = await a_full_town(house)
    karin, mia = town.coordinator, await a_stranger_to_the_cohort(house)
    await karin.says("/rundruf Hallo")
    id = await the_draft(house)
    (foreign,) = await rows(house, "SELECT id FROM cohort WHERE id = 'sued2027'")
    await mia.forges(pack(ChooseAudience(id)))
    mia.sees("gibt es so nicht mehr")
    for link in (ToggleCohort(id, str(foreign[0])), ToggleAssociation(id, "x", 0), ToggleUnanswered(id, "x")):
        await karin.forges(pack(link))
        karin.sees("gibt es so nicht mehr")
    karin_id = str((await rows(house, "SELECT author FROM announcement"))[0][0])
    async with house.database.work() as work:
        await work.cohorts.save(Cohort("ost2027", "Schmiede Ost", "carrier", "NI", town.cohort.deadline, "default"))
        await work.people.make_coordinator(karin_id, "ost2027")
        await work.commit()
    await karin.forges(pack(ChooseAudience(id)))
    await karin.taps("Mehr")
    await karin.taps("Kohorten")
    await karin.taps("Schmiede Ost")
    await karin.taps("✅ Schmiede Nord")
    karin.sees("0 Personen in 0 Vereinen")
    await karin.taps("✅ Schmiede Ost")
    assert "✅ Schmiede Ost" in karin.buttons


async def test_a_cohort_that_is_no_longer_theirs_is_not_meant(house: StoryHouse) -> None:
    """Not by a draft that was for it, and nobody agrees to one that was asked for before."""
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await a_member(house, town)
    await a_stranger_to_the_cohort(house)
    await karin.says("/rundruf Hallo")
    id, author = (await rows(house, "SELECT id, author FROM announcement"))[0]
    async with house.database.work() as work:
        now = house.clock.now()
        group, sven = (
            await add_association(work, house, "Verein Süd", "sued2027"),
            await add_person(work, "Sven", "9", now),
        )
        await work.members.save(Member(group.id, sven.id, MemberRole.CONTACT, MemberState.ACTIVE, now))
        await work.people.make_coordinator(str(author), "sued2027")
        await work.commit()
    await karin.forges(pack(ToggleCohort(str(id), "sued2027")))
    karin.sees("2 Personen in 2 Vereinen")
    await karin.taps("Fertig")
    await karin.taps("Fertig")
    await karin.taps("Weiter: Welche Art?")
    for words in ("Info", "Ohne Ende", "Fertig", "Weiter zum Senden", "Zweite Person bitten"):
        await karin.taps(words)
    async with house.database.work() as work:
        await work.desk_roles.take(DeskRole.LEADS, str(author), "sued2027")
        await work.commit()
    await jonas.waits()
    await jonas.taps("Freigeben")
    jonas.sees("nicht mehr bei allen Kohorten")
    await karin.taps("Doch noch ändern")
    await karin.forges(pack(WhoGetsIt(str(id))))
    karin.sees("Anna")
    karin.does_not_see("Sven")


async def test_those_who_have_not_answered_yet(house: StoryHouse) -> None:
    town = await a_full_town(house)
    karin = town.coordinator
    await karin.says("/rundruf Hallo")
    id = await the_draft(house)
    now, author = house.clock.now(), str((await rows(house, "SELECT author FROM announcement"))[0][0])
    async with house.database.work() as work:
        old = Announcement(
            "a0",
            town.cohort.id,
            author,
            now,
            Audience((town.cohort.id,)),
            AnnouncementState.DONE,
            number=14,
            started_at=now,
        )
        await work.announcements.add(old)
        await work.announcements.save(old)
        await work.recipients.fix("a0")
        await work.recipients.put_back("a0", RecipientState.QUEUED, RecipientState.SENT)
        await work.commit()
    await karin.forges(pack(ChooseAudience(id)))
    await karin.taps("Mehr")
    await karin.taps("Noch ohne Antwort")
    await karin.taps("Rundruf 14")
    karin.sees("3 Personen in 2 Vereinen")
    await karin.taps("Fertig")
    karin.sees("ohne Antwort auf Rundruf 14")
