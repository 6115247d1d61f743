"""What recipients do with an announcement: read, yes or no, a question by three ways, and less of it; both doors."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.domain.people import Member, MemberState
from bot.links.announcement_replies import AskAbout, NoMoreOfKind, SaidYes, SeenIt
from bot.links.base import pack
from bot.links.question_desk import QuestionsAbout
from bot.terms import MemberRole
from bot.terms.announcements import AnnouncementKind, AnnouncementState, RecipientState
from tests.kit.acts import through_the_other_door
from tests.kit.announced import announce
from tests.kit.announcing import a_draft, people_of, sends
from tests.kit.asking import card_of
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_stranger_to_the_cohort, a_town, add_association
from tests.kit.people import Someone
from tests.kit.talking import replies
from tests.kit.traces import rows

ANSWERS = (
    "SELECT person.name, answer, seen_at > 0 FROM announcement_recipient JOIN person ON person.id = person ORDER BY 1"
)


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_yes_then_no_then_a_question_until_it_is_answered(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna, ben = await a_member(house, town), await a_member(house, town, "Ben", MemberRole.READER)
    member: Someone = anna if door == "telegram" else await through_the_other_door(house, anna)
    await announce(house)
    await member.waits()
    message = member.last
    assert "Rundruf der Koordination" in message.text
    assert [words for words, _ in message.buttons] == ["Ja", "Nein", "Gelesen", "Frage dazu", "Weniger davon"]
    await member.taps("Gelesen")
    await member.taps_old(message, "Ja")
    await member.taps_old(message, "Ja")
    await member.taps_old(message, "Gelesen")
    await ben.taps("Ja")
    ben.sees("steht von dir: Ja")
    await ben.taps("Doch nein")
    assert await rows(house, ANSWERS) == [("Anna", "yes", 1), ("Ben", "no", 1)]
    await member.taps_old(message, "Frage dazu")
    member.sees("zu Rundruf 1")
    await house.restarts()
    await member.says(f"Gibt es Parkplätze? {HOSTILE}")
    member.sees("Deine Nachricht geht an die Koordination", "F-1")
    await member.says("Wir kommen zu fünft.")
    karin = town.coordinator
    card = card_of(karin).text
    for words in ("zu Rundruf 1", "Anna", "Verein Brücke e. V.", "Gibt es Parkplätze?", "Wir kommen zu fünft."):
        assert words in card
    assert await rows(house, "SELECT state, announcement FROM enquiry") == [("open", "ruf1")]
    await karin.forges(pack(QuestionsAbout("ruf1")))
    karin.sees("Fragen zu Rundruf 1", "noch niemand: Gibt es Parkplätze?", "[F-1]")
    await karin.taps("F-1")
    await karin.taps("Antworten")
    await karin.says("Ja, im Hof.")
    await karin.taps("So antworten")
    await member.waits()
    assert any("Ja, im Hof." in seen.text for seen in member.chat)


async def test_a_reply_text_below_it_and_two_associations(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    async with house.database.work() as work:
        second = await add_association(work, house, "Nordhang")
        person = (await work.members.team(town.association.id))[0].person
        await work.members.save(Member(second.id, person, MemberRole.WORKER, MemberState.ACTIVE, house.clock.now()))
        await work.commit()
    await announce(house)
    await anna.waits()
    message = anna.last
    await replies(house, anna, int(message.id), "Welcher Eingang?")
    anna.sees("Für welchen Verein schreibst du?", "[Nordhang]")
    choice = anna.last
    await house.restarts()
    await anna.taps("Nordhang")
    anna.sees("Deine Nachricht geht an die Koordination")
    await anna.taps_old(choice, "Nordhang")
    await anna.says("/abbrechen")
    house.clock.forward(days=1)
    await announce(house, id="ruf2", kind=AnnouncementKind.IMPORTANT, buttons=())
    await anna.waits()
    assert anna.last.buttons == ()
    await anna.says("Wann fangt ihr an?")
    anna.sees("Wohin gehört das?", "[Antwort auf den Rundruf]")
    await anna.taps("Antwort auf den Rundruf")
    await anna.taps("Verein Brücke")
    asked = await rows(
        house,
        "SELECT announcement, body, association.name FROM enquiry JOIN association ON association.id = association"
        " ORDER BY number",
    )
    assert asked == [("ruf1", "Welcher Eingang?", "Nordhang"), ("ruf2", "Wann fangt ihr an?", "Verein Brücke e. V.")]


async def test_less_of_it_and_more_again(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await announce(house)
    await anna.waits()
    message = anna.last
    await anna.reacts("👍", message)
    assert await rows(house, ANSWERS) == [("Anna", None, 1)]
    await anna.taps("Weniger davon")
    anna.sees("Keine Rundrufe mehr der Art Info?", "Das kommt weiter: Wichtig, Termin, Einladung")
    question = anna.last
    await anna.taps("Ja, abschalten")
    await anna.taps_old(question, "Ja, abschalten")
    anna.sees("keine Rundrufe der Art Info mehr")
    await anna.taps_old(message, "Weniger davon")
    anna.sees("Abgeschaltet")
    await anna.forges(pack(NoMoreOfKind(AnnouncementKind.IMPORTANT)))
    anna.sees("Wichtige Rundrufe kommen immer")
    assert await rows(house, "SELECT kind FROM announcement_opt_out") == [("info",)]
    await announce(house, id="ruf2")
    assert await rows(house, "SELECT count(*) FROM announcement_recipient WHERE announcement = 'ruf2'") == [(0,)]
    await anna.says("/einstellungen")
    await anna.taps("Rundrufe")
    anna.sees("Wichtig: kommt immer", "Info: aus", "Termin: an")
    await anna.taps("Info einschalten")
    anna.sees("Info: an")
    assert await rows(house, "SELECT kind FROM announcement_opt_out") == []


async def test_old_buttons_a_test_and_whoever_did_not_get_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia = await a_member(house, town), await a_stranger_to_the_cohort(house)
    await announce(house, valid_until=house.clock.now() + timedelta(days=2))
    await anna.waits()
    message = anna.last
    late = await a_member(house, town, "Lea")
    for somebody in (mia, late):
        await somebody.forges(pack(SaidYes("ruf1")))
        somebody.sees("Das gibt es so nicht mehr")
    for link in (SaidYes("ruf1"), AskAbout("ruf1"), SeenIt("ruf1")):
        await town.coordinator.forges(pack(link))
        town.coordinator.sees("Das ist nur ein Test")
    async with house.database.work() as work:
        await work.recipients.put_back("ruf1", RecipientState.SENT, RecipientState.SKIPPED)
        await work.commit()
    await anna.taps_old(message, "Ja")
    anna.sees("Das gibt es so nicht mehr")
    async with house.database.work() as work:
        await work.recipients.put_back("ruf1", RecipientState.SKIPPED, RecipientState.SENT)
        await work.commit()
    house.clock.forward(days=3)
    await anna.taps_old(message, "Ja")
    anna.sees("Rundruf 1 galt bis", "[Frage dazu]")
    async with house.database.work() as work:
        one = await work.announcements.get("ruf1")
        assert one
        await work.announcements.save(replace(one, state=AnnouncementState.WITHDRAWN))
        await work.commit()
    for words in ("Ja", "Gelesen", "Frage dazu"):
        await anna.taps_old(message, words)
        anna.sees("wurde zurückgezogen", "[An die Koordination]")
    assert await rows(house, ANSWERS) == [("Anna", None, 1)]
    assert await rows(house, "SELECT count(*) FROM enquiry") == [(0,)]


async def test_a_reply_to_one_that_was_really_sent(house: StoryHouse) -> None:
    """As it leaves, the message knows what a reply to it answers."""
    town = await a_town(house)
    (guest,) = await people_of(house, town, 1)
    house.clock.forward(hours=15)
    draft = await a_draft(house, town)
    await sends(house, town.coordinator, draft, 60)
    got = next(seen for seen in reversed(guest.chat) if "wir sehen uns bald" in seen.text)
    await replies(house, guest, int(got.id), "Wo ist der Eingang?")
    guest.sees("Deine Nachricht geht an die Koordination")
    assert await rows(house, "SELECT body, announcement FROM enquiry") == [("Wo ist der Eingang?", draft.id)]
    assert "zu Rundruf 1" in card_of(town.coordinator).text
