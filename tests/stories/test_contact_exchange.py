"""Two who talk tell each other who they are: when both say yes, what each chose, in the same moment."""

import pytest

from bot.links.base import pack
from bot.links.contact_exchange import CancelContact, ContactOffer, TypeContact, YesToExchange
from bot.links.talk_closing import EndTalk
from bot.terms.talks import ContactPart
from tests.kit.acts import through_the_other_door
from tests.kit.edits import changes, types
from tests.kit.helping import Pair, a_pair, both_talk, presses
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_neighbour
from tests.kit.people import OnTelegram, Someone
from tests.kit.postgres import on_both_engines
from tests.kit.traces import rows

GONE = "Das gibt es so nicht mehr"


async def chooses(somebody: Someone, pair: Pair, **parts: str) -> None:
    await presses(somebody, ContactOffer(pair.talk.id))
    for words, value in parts.items():
        await somebody.taps({"name": "Name", "phone": "Telefonnummer", "mail": "E-Mail"}[words])
        await somebody.says(value)


async def kept(house: StoryHouse) -> int:
    [(count,)] = await rows(house, "SELECT count(*) FROM talk_contact")
    return int(str(count))


async def consents(house: StoryHouse) -> list[tuple[object, ...]]:
    """Version, and whether it was taken back, oldest first."""
    found = "SELECT version, revoked_at IS NOT NULL FROM consent WHERE purpose = 'exchange' ORDER BY given_at, id"
    return await rows(house, found)


@pytest.mark.parametrize("doors", [("telegram", "telegram"), ("telegram", "web"), ("web", "web")])
async def test_both_say_yes_and_read_it_in_the_same_moment(house: StoryHouse, doors: tuple[str, str]) -> None:
    pair = await a_pair(house, doors[1])
    anna: Someone = pair.anna if doors[0] == "telegram" else await through_the_other_door(house, pair.anna)
    await chooses(anna, pair, name=f"Anna {HOSTILE}", phone="0511 / 12 34 56")
    anna.sees(f"Name: Anna {HOSTILE}", "Telefon: 0511 / 12 34 56", "[Ja, das tauschen]")
    await house.restarts()
    await anna.taps("Ja, das tauschen")
    anna.sees("Dein Ja in Gespräch 1 steht bis Mi 17.03.2027")
    await pair.elif_.waits()
    assert "ist vorgeschlagen, Kontaktdaten zu tauschen" in pair.elif_.last.text
    assert not any("0511" in seen.text or "Anna" in seen.text for seen in pair.elif_.chat)
    await pair.elif_.taps("Ansehen")
    await pair.elif_.taps("E-Mail")
    await pair.elif_.says("elif@example.org")
    await pair.elif_.taps("Ja, das tauschen")
    pair.elif_.sees("Ihr habt beide Ja gesagt", f"Name: Anna {HOSTILE}", "Telefon: 0511 / 12 34 56")
    await anna.waits()
    assert "E-Mail: elif@example.org" in anna.last.text
    assert await kept(house) == 0
    assert await consents(house) == [("kontakt-1", 0)] * 2
    await presses(anna, CancelContact(pair.talk.id))
    anna.sees("steht kein Ja von dir")


async def test_second_thoughts_before_the_other_yes_and_nobody_hears_of_it(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await chooses(pair.anna, pair, mail="anna@example.org")
    await pair.anna.taps("Ja, das tauschen")
    stands = pair.anna.last
    await pair.elif_.waits()
    invitation, heard = pair.elif_.last, len(pair.elif_.chat)
    await pair.anna.taps("Doch nicht")
    pair.anna.sees("Zurückgenommen und gelöscht")
    await pair.anna.taps_old(stands, "Doch nicht")
    pair.anna.sees("steht kein Ja von dir")
    await pair.elif_.waits()
    assert len(pair.elif_.chat) == heard
    assert await kept(house) == 0
    assert await consents(house) == [("kontakt-1", 1)]
    await pair.elif_.taps_old(invitation, "Ansehen")
    pair.elif_.sees("Du wählst, was die andere Seite erfährt")
    await pair.elif_.taps("Name angeben")
    await pair.elif_.says("Elif")
    await pair.elif_.taps("Ja, das tauschen")
    pair.elif_.sees("Dein Ja in Gespräch 1 steht bis")
    await pair.anna.waits()
    assert "ist vorgeschlagen" in pair.anna.last.text
    assert not any("Elif" in seen.text for seen in pair.anna.chat)


async def test_after_a_week_it_is_over_and_only_she_who_said_yes_hears_it(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    await chooses(pair.anna, pair, name="Anna")
    await pair.anna.taps("Ja, das tauschen")
    await pair.elif_.waits()
    invitation, heard = pair.elif_.last, len(pair.elif_.chat)
    house.clock.forward(days=6, hours=23)
    await pair.anna.waits()
    assert await kept(house) == 1
    house.clock.forward(hours=2)
    await pair.anna.waits()
    pair.anna.sees("sind keine Kontaktdaten getauscht worden", "gelöscht")
    await pair.elif_.waits()
    assert len(pair.elif_.chat) == heard
    assert await kept(house) == 0
    assert await consents(house) == [("kontakt-1", 1)]
    await pair.elif_.taps_old(invitation, "Lieber nicht")
    pair.elif_.sees("Die andere Seite in Gespräch 1 erfährt davon nichts.")


async def test_a_yes_that_is_too_old_shows_nothing_even_before_it_is_cleaned_up(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await chooses(pair.elif_, pair, name="Elif")
    await chooses(pair.anna, pair, name="Anna")
    await pair.anna.taps("Ja, das tauschen")
    async with house.database.work() as work:
        old = await work.talk_contacts.of(pair.talk.id, "asker")
        assert old
        assert old.offered_at
    house.app.metronome.ticks = [one for one in house.app.metronome.ticks if one.name != "contact_exchange.expire"]
    house.clock.forward(days=7)
    await pair.elif_.taps("Ja, das tauschen")
    pair.elif_.sees("Dein Ja in Gespräch 1 steht bis")
    assert not any("Name: Anna" in seen.text for seen in pair.elif_.chat)


@pytest.mark.parametrize(
    "part, words, refused",
    [
        ("Telefonnummer", "ruf mich an", "Das ist keine Telefonnummer"),
        ("Telefonnummer", "12.03.2027", "Das ist keine Telefonnummer"),
        ("E-Mail", "anna bei example", "Das ist keine E-Mail-Adresse"),
        ("Name", "…" * 70, "Das ist kein Name"),
    ],
)
async def test_what_does_not_look_like_it_is_not_taken(house: StoryHouse, part: str, words: str, refused: str) -> None:
    pair = await a_pair(house)
    await presses(pair.anna, ContactOffer(pair.talk.id))
    await pair.anna.taps(part)
    await pair.anna.says(words)
    pair.anna.sees(refused)
    assert await kept(house) == 0


async def test_a_contact_counts_only_if_it_is_ones_own(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await presses(pair.anna, TypeContact(pair.talk.id, ContactPart.PHONE))
    foreign = {"phone_number": "4917011111", "first_name": "Fremd"}
    for contact in (foreign, foreign | {"user_id": 4711}):
        await pair.anna.sends("contact", **contact)
        assert "Das ist nicht dein eigener Kontakt" in pair.anna.last.text
        assert await kept(house) == 0
    await pair.anna.sends("sticker")
    assert "Das kann ich hier nicht nehmen" in pair.anna.last.text
    await pair.anna.sends("contact", phone_number="4917022222", first_name="Anna", user_id=pair.anna.them.id)
    assert "Telefon: +4917022222" in pair.anna.last.text


async def test_a_contact_that_nobody_asked_for_is_not_read(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await pair.anna.sends("contact", phone_number="4917022222", first_name="Anna", user_id=pair.anna.them.id)
    await presses(pair.anna, TypeContact(pair.talk.id, ContactPart.MAIL))
    await pair.anna.sends("contact", phone_number="4917022222", first_name="Anna", user_id=pair.anna.them.id)
    assert await kept(house) == 0
    assert "Das kann ich hier nicht nehmen" in pair.anna.last.text


async def test_parts_are_left_out_again_and_nothing_is_no_yes(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await chooses(pair.anna, pair, name="Anna")
    chosen = pair.anna.last
    await pair.anna.taps("Name weglassen")
    pair.anna.sees("Was möchtest du angeben?")
    await pair.anna.taps_old(chosen, "Ja, das tauschen")
    pair.anna.sees("Du hast noch nichts angegeben")
    assert await consents(house) == []


async def test_text_instead_of_a_tap_says_no_yes(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await chooses(pair.anna, pair, name="Anna")
    await pair.anna.says("Na gut, von mir aus machen wir das")
    assert await consents(house) == []


async def test_what_was_written_and_never_offered_is_gone_after_a_day(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await chooses(pair.anna, pair, name="Anna")
    heard = len(pair.anna.chat)
    house.clock.forward(days=1, minutes=6)
    await pair.anna.waits()
    assert await kept(house) == 0
    assert len(pair.anna.chat) == heard


async def test_the_end_of_the_talk_deletes_it(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    await chooses(pair.anna, pair, name="Anna")
    chosen = pair.anna.last
    await pair.anna.taps("Ja, das tauschen")
    await presses(pair.elif_, EndTalk(pair.talk.id))
    house.clock.forward(minutes=6)
    await pair.anna.waits()
    assert await kept(house) == 0
    await pair.anna.taps_old(chosen, "Ja, das tauschen")
    pair.anna.sees("geht das gerade nicht")
    await presses(pair.elif_, ContactOffer(pair.talk.id))
    pair.elif_.sees("geht das gerade nicht")


async def test_a_double_tap_is_one_yes_and_the_other_side_hears_once_a_day(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await chooses(pair.anna, pair, name="Anna")
    chosen = pair.anna.last
    await pair.anna.taps("Ja, das tauschen")
    await pair.anna.taps_old(chosen, "Ja, das tauschen")
    pair.anna.sees("Dein Ja in Gespräch 1 steht bis")
    assert await consents(house) == [("kontakt-1", 0)]
    for _ in range(3):
        await presses(pair.anna, CancelContact(pair.talk.id))
        await chooses(pair.anna, pair, name="Anna")
        await pair.anna.taps("Ja, das tauschen")
    await pair.elif_.waits()
    assert sum("ist vorgeschlagen" in seen.text for seen in pair.elif_.chat) == 1


@on_both_engines
async def test_both_say_yes_at_once(house: StoryHouse) -> None:
    pair = await a_pair(house)
    for one, name in ((pair.anna, "Anna"), (pair.elif_, "Elif")):
        await chooses(one, pair, name=name)
    yes = pack(YesToExchange(pair.talk.id))
    house.clock.forward(seconds=1)
    for one in (pair.anna, pair.elif_):
        assert isinstance(one, OnTelegram)
        house.world.forge_tap(one.them, 1, yes)
    await house.settle()
    for one, other in ((pair.anna, "Elif"), (pair.elif_, "Anna")):
        told = [seen.text for seen in one.chat if "Ihr habt beide Ja gesagt" in seen.text]
        assert len(told) == 1
        assert f"Name: {other}" in told[0]
    assert await kept(house) == 0


async def test_strangers_have_nothing_to_do_with_it(house: StoryHouse) -> None:
    pair = await a_pair(house)
    mia = await a_neighbour(house, "Mia")
    for somebody in (mia, pair.town.coordinator):
        for link in (ContactOffer(pair.talk.id), YesToExchange(pair.talk.id), CancelContact(pair.talk.id)):
            await presses(somebody, link)
            somebody.sees(GONE)


async def test_a_message_that_is_changed_changes_what_is_told_until_the_yes_stands(house: StoryHouse) -> None:
    pair = await a_pair(house)
    anna = pair.anna
    await presses(anna, ContactOffer(pair.talk.id))
    await anna.taps("E-Mail")
    said = await types(house, anna, "anna@exampel.org")
    await anna.taps("Telefonnummer angeben")
    await changes(house, anna, said, "anna@example.org")
    anna.sees("E-Mail: anna@example.org", "[Ja, das tauschen]")
    await changes(house, anna, said, "anna")
    anna.sees("Das ist keine E-Mail-Adresse.")
    await anna.taps("Ja, das tauschen")
    await changes(house, anna, said, "other@example.org")
    anna.sees("Dein Ja in Gespräch 1 steht bis", "E-Mail: anna@example.org")
    await anna.taps("Doch nicht")
    await changes(house, anna, said, "third@example.org")
    anna.sees("Dafür ist es zu spät")
    assert await kept(house) == 0
