"""One association from the invitation to the finished Projektskizze: the main job of the house."""

from datetime import timedelta
from io import BytesIO

from docx import Document

from bot.domain.messages import Message
from bot.domain.people import Channel
from bot.domain.screen import Screen
from bot.runtime.outbox.writer import Post
from bot.runtime.rendering.render import Renderer
from bot.terms import MemberRole, Purpose
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town
from tests.kit.people import OnTelegram
from tests.kit.postgres import on_both_engines

STAGES = 8
"""With a worksheet that the Koordination reads before the next one opens."""


async def anna_arrives(house: StoryHouse, town: Town) -> OnTelegram:
    anna = house.telegram("Anna")
    await anna.says(f"/start {town.ticket.token}")
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson", "So passt es", "Zum ersten Schritt"):
        await anna.taps(words)
    return anna


async def answers_the_worksheet(anna: OnTelegram, stage: int) -> None:
    await anna.says("/stand")
    number = 0
    while anna.buttons[0].startswith("Weiter"):
        number += 1
        await anna.taps("Weiter")
        await anna.says(f"Antwort {number} zu Schritt {stage}. " * 5)
        anna.sees("Gespeichert")


@on_both_engines
async def test_from_the_invitation_to_the_projektskizze(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await anna_arrives(house, town)
    for stage in range(1, STAGES + 1):
        await answers_the_worksheet(anna, stage)
        await anna.taps("Zur Durchsicht geben")
        anna.sees("Prüft euch kurz selbst")
        await anna.taps("Ja, abschicken")
        anna.sees("liegt jetzt bei der Koordination")
        assert stage < STAGES or not anna.buttons[0].startswith("Weiter"), "there is no way past the post office"
        await karin.waits()
        for words in ("Lesen", "Freigeben", "Ohne Worte freigeben"):
            await karin.taps(words)
        await house.restarts()
    await anna.says("/stand")
    anna.sees("Schritt 9 von 9")
    await anna.says("/skizze")
    await anna.taps("Arbeitsfassung")
    document = house.world.chat(anna.them)[-1].document
    assert document
    pages = "\n".join(paragraph.text for paragraph in Document(BytesIO(document.data)).paragraphs)
    assert all(f"zu Schritt {stage}." in pages for stage in (1, 2, 3, 4, 5, 7))
    assert not house.world.unanswered()


@on_both_engines
async def test_everybodys_living_card_follows_what_one_of_them_does(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await a_member(house, town, "Anna")
    berta = await a_member(house, town, "Berta", MemberRole.WORKER)
    await answers_the_worksheet(anna, 1)
    await berta.waits()
    assert any("6 von 6 Fragen" in seen.text for seen in berta.chat)
    await anna.taps("Zur Durchsicht geben")
    await anna.taps("Ja, abschicken")
    await karin.waits()
    assert "Durchsicht (1)" in karin.buttons
    for words in ("Lesen", "Freigeben", "Ohne Worte freigeben"):
        await karin.taps(words)
    assert "Durchsicht (0)" in karin.buttons
    await berta.waits()
    assert any("Schritt 2 von 9" in seen.text for seen in berta.chat)


async def test_what_has_its_hour_appears_in_the_browser_only_then(house: StoryHouse) -> None:
    town = await a_town(house)
    berta = await house.web(town.ticket.token)
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await berta.taps(words)
    await berta.says("Berta")
    async with house.database.work() as work:
        address = await work.people.address(Channel.WEB, berta.visitor)
        person = str(address and address.person)
        post = Post(work, Renderer(house.app.texts))
        now = house.clock.now()
        for key, hours in (("late", 14), ("over", 1)):
            at, until = now + timedelta(hours=hours), now + timedelta(hours=15 if key == "late" else 2)
            await post.say(Message(person, Screen("common-gone"), key, not_before=at, valid_until=until), now)
        await work.commit()
    await berta.waits()
    berta.does_not_see("Das gibt es so nicht mehr")
    house.clock.forward(hours=14, minutes=1)
    await berta.waits()
    assert berta.news_text.count("Das gibt es so nicht mehr") == 1


async def test_whoever_has_not_agreed_hears_nothing_unasked(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    async with house.database.work() as work:
        address = await work.people.address(Channel.TELEGRAM, str(anna.them.id))
        person = str(address and address.person)
        await work.people.withdraw(person, Purpose.PROGRAMME, house.clock.now())
        await Post(work, Renderer(house.app.texts)).say(Message(person, Screen("common-gone"), "x"), house.clock.now())
        await work.commit()
    await anna.waits()
    assert not anna.news
