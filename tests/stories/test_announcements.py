"""A Rundruf is composed: sent as it shall arrive, asked about, tried, summed up, and nothing leaves."""

from base64 import b64decode
from typing import Any

import pytest
from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience
from bot.links.announcement_compose import DiscardDraft, ReuseAnnouncement, SetKind, ShowDraft, UseSavedText
from bot.links.base import pack
from bot.terms.announcements import AnnouncementKind, AnnouncementState, ReplyButton
from tests.kit.acts import a_date, through_the_other_door
from tests.kit.asking import asked, rows
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_colleague, a_member, a_neighbour, a_stranger_to_the_cohort, a_town
from tests.kit.people import OnTelegram
from tests.kit.telegram.people import write

PICTURE = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==")
WORDS = f"Hallo {{vorname}}, am Fr 19.03.2027 ist der Workshop 3. {HOSTILE}"
HERE = Audience(("nord2027",), lands=("NI",))


async def draft_of(house: StoryHouse, number: int = 0) -> Announcement:
    ids = await rows(house, "SELECT id FROM announcement ORDER BY at, id")
    async with house.database.work() as work:
        found = await work.announcements.get(str(ids[number][0]))
    assert found
    return found


async def begun(karin: OnTelegram, words: str = "Hallo {vorname}, alles gut bei {verein}?") -> None:
    await karin.says("/rundruf")
    await karin.says(words)


async def whole(karin: OnTelegram, words: str = "Hallo {vorname}, alles gut bei {verein}?") -> None:
    """For all, an Info without an end or buttons."""
    await begun(karin, words)
    await karin.taps("Weiter: An wen?")
    await karin.taps("Fertig")
    await karin.taps("Weiter: Welche Art?")
    await karin.taps("Info")
    await karin.taps("Ohne Ende")
    await karin.taps("Fertig")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_from_the_first_word_to_the_summary(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin, anna = town.coordinator, await a_member(house, town)
    await a_date(house, town)
    writer = karin if door == "telegram" else await through_the_other_door(house, karin)
    await writer.says("/rundruf")
    writer.sees("Schick mir den Inhalt so, wie er ankommen soll", "{vorname}")
    await writer.says("   ")
    await writer.says(WORDS)
    writer.sees("Dein Rundruf", "Hallo {vorname}", HOSTILE, "An: noch nicht gewählt", "die Art")
    await writer.says("Bringt einen Laptop mit.")
    writer.sees("Bringt einen Laptop mit.")
    await house.restarts()
    await writer.says("/rundruf")
    writer.sees("Bringt einen Laptop mit.")
    await writer.taps("Weiter: An wen?")
    writer.sees("alle Mitglieder", "1 Person in 1 Verein")
    await writer.taps("Fertig")
    await writer.says("Weiter: Welche Art?")
    writer.sees("Niemand kann das abstellen")
    await writer.taps("Termin")
    await writer.taps("Bis Fr 19.03.2027")
    await writer.taps("Ja / Nein")
    await writer.taps("Frage dazu")
    await writer.taps("Knopf mit einem Link")
    await writer.says("nur Worte")
    writer.sees("keine Adresse")
    await writer.taps("Knopf mit einem Link")
    await writer.says("Zur Anmeldung https://example.org/a")
    await writer.taps("Fertig")
    writer.sees("1 Person in 1 Verein, ca. 1 s", "Art: Termin", "Gültig bis: Fr 19.03.2027", "Alles da")
    writer.sees("Knöpfe: Ja / Nein, Frage dazu, „Zur Anmeldung“")
    one = await draft_of(house)
    assert (one.kind, one.buttons, one.link) == (
        AnnouncementKind.DATE,
        (ReplyButton.YES_NO, ReplyButton.QUESTION),
        "https://example.org/a",
    )
    assert one.html.startswith("Hallo {vorname}, am Fr 19.03.2027 ist der Workshop 3. &lt;b&gt;Zoé &amp;")
    await anna.waits()
    anna.does_not_see("Laptop")
    await writer.taps("Weiter zum Senden")
    writer.sees("1 Person")
    anna.does_not_see("Laptop")


async def test_a_changed_message_changes_the_draft(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/rundruf Hallo {vornahme},")
    karin.sees("{vornahme} kann ich nicht ausfüllen, nur {vorname} und {verein}")
    await karin.says("bis bald")
    said = house.world.say(karin.them, "und liebe Grüße")
    await karin.waits()
    house.world.edit(karin.them, said[0], "und beste Grüße")
    await karin.waits()
    karin.sees("beste Grüße")
    assert (await draft_of(house)).html == "Hallo {vornahme},\n\nbis bald\n\nund beste Grüße"
    await karin.taps("Text ändern")
    await karin.says("Hallo {vorname}, kurz und gut.")
    assert not any(words in karin.last.text for words in ("Platzhalter", "beste Grüße"))
    house.world.edit(karin.them, said[0], "und gar keine Grüße")
    await karin.waits()
    karin.sees("Dafür ist es zu spät")
    await karin.says("/abbrechen")
    await karin.says("/rundruf")
    karin.sees("kurz und gut")
    await karin.taps("Text")
    await karin.taps("Etwas anfügen")
    said = house.world.say(karin.them, "Bis bald")
    await karin.waits()
    karin.sees("Bis bald")
    old = karin.last
    one = replace(await draft_of(house), kind=AnnouncementKind.INFO, number=14, started_at=house.clock.now())
    async with house.database.work() as work:
        await work.announcements.save(replace(one, state=AnnouncementState.DONE, audience=HERE))
        await work.commit()
    await karin.taps_old(old, "Test an mich")
    karin.sees("kein Entwurf mehr")
    house.world.edit(karin.them, said[0], "Bis {gleich}")
    await karin.waits()
    karin.sees("Diesen Platzhalter kenne ich nicht: {gleich}")
    house.world.edit(karin.them, said[0], "Bis gleich")
    await karin.waits()
    karin.sees("gehört. Er ist schon hinausgegangen")
    await karin.taps("Bei allen ändern")
    assert (await draft_of(house)).html.endswith("Bis gleich")


async def test_a_test_arrives_as_for_a_chosen_association(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await a_member(house, town)
    await a_neighbour(house, "Boris")
    await whole(karin)
    await karin.taps("Test an mich")
    karin.sees("Als wen soll ich dir den Rundruf zeigen?")
    await karin.taps("Verein Brücke")
    karin.sees("Nur ein Test.", "bei Anna (Verein Brücke e. V.)", "Rundruf der Koordination · Info")
    karin.sees("Hallo Anna, alles gut bei Verein Brücke e. V.?", "Deine Antwort geht an die Koordination.")
    marks, test = karin.chat[-2:]
    assert "Test" in marks.text
    assert "Test" not in test.text
    assert [words for words, _ in test.buttons] == ["Weniger davon"]
    await karin.taps("Noch ein Test")
    await karin.taps("Ohne Namen und Verein")
    karin.sees("Hallo zusammen, alles gut bei eurem Verein?")
    assert await rows(house, "SELECT count(*) FROM announcement_recipient") == [(0,)]


async def test_days_that_are_not_those_on_file_are_asked_about(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await a_member(house, town)
    await a_date(house, town)
    await whole(karin, "Der Workshop 3 ist am Sa 20.03.2027.")
    karin.sees("Workshop 3: Im Text steht Sa 20.03.2027, eingetragen ist Fr 19.03.2027")
    await karin.taps("Weiter zum Senden")
    karin.sees("Bitte schau noch einmal hin")
    await karin.taps("Text ändern")
    await karin.taps("Text neu schreiben")
    await karin.says("Der Workshop 3 ist am Fr 19.03.2027.")
    assert "⚠" not in karin.last.text
    karin.sees("Alles da")


async def test_the_same_to_the_same_people_is_asked_about(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await a_member(house, town)
    await whole(karin)
    first = await draft_of(house)
    async with house.database.work() as work:
        await work.recipients.fix(first.id)
        done = replace(first, state=AnnouncementState.DONE, number=14, started_at=house.clock.now())
        await work.announcements.save(replace(done, valid_until=house.clock.now()))
        await work.commit()
    house.clock.forward(hours=3)
    await karin.forges(pack(ReuseAnnouncement(first.id)))
    karin.sees("Dein Rundruf", "An: noch nicht gewählt")
    await karin.forges(pack(ReuseAnnouncement(first.id)))
    assert await rows(house, "SELECT count(*) FROM announcement") == [(2,)]
    await karin.taps("Weiter: An wen?")
    await karin.taps("Fertig")
    karin.sees("schon fast an dieselben Personen (Rundruf 14)")
    await karin.taps("Weiter zum Senden")
    karin.sees("Bitte schau noch einmal hin")
    assert "Trotzdem so" in karin.buttons
    house.clock.forward(hours=22)
    await karin.taps("Zurück")
    assert "⚠" not in karin.last.text


async def test_texts_are_kept_taken_renamed_and_deleted(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await a_member(house, town)
    await whole(karin)
    await karin.taps("Mehr")
    await karin.taps("Text merken")
    await karin.says(f"Gruß {HOSTILE}")
    karin.sees("Gespeichert als")
    await karin.taps("Zum Entwurf")
    await karin.taps("Mehr")
    await karin.taps("Text merken")
    await karin.says(f"Gruß {HOSTILE}")
    assert await rows(house, "SELECT count(*) FROM announcement_text") == [(1,)]
    await jonas.says("/rundruf")
    await jonas.taps("Gespeicherten Text nehmen")
    await jonas.taps("Gruß")
    taken = jonas.last
    await jonas.taps("Diesen nehmen")
    jonas.sees("alles gut bei {verein}?", "Art: Info")
    await jonas.taps_old(taken, "Diesen nehmen")
    texts = [str(one[0]) for one in await rows(house, "SELECT html FROM announcement")]
    assert texts == ["Hallo {vorname}, alles gut bei {verein}?"] * 2
    await jonas.taps_old(taken, "Umbenennen")
    await jonas.says("Frage")
    jonas.sees("Frage")
    await jonas.taps("Löschen")
    await jonas.taps("Ja, löschen")
    jonas.sees("gelöscht")
    await karin.forges(pack(UseSavedText("nothing")))
    karin.sees("gibt es so nicht mehr")


async def test_a_draft_is_its_authors_and_can_be_thrown_away(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, anna, jonas = town.coordinator, await a_member(house, town), await a_colleague(house, town)
    mia = await a_stranger_to_the_cohort(house)
    await begun(karin)
    one = await draft_of(house)
    for somebody in (anna, jonas, mia):
        for link in (ShowDraft(one.id), SetKind(one.id, 0, AnnouncementKind.INFO), DiscardDraft(one.id)):
            await somebody.forges(pack(link))
            somebody.sees("gibt es so nicht mehr")
            somebody.does_not_see("alles gut")
    await anna.says("/rundruf")
    anna.sees("Diesen Befehl kenne ich nicht")
    await begun(jonas, "Etwas anderes")
    assert await rows(house, "SELECT count(*) FROM announcement") == [(2,)]
    await karin.taps("Mehr")
    await karin.taps("Entwurf verwerfen")
    question = karin.last
    await karin.taps("Ja, verwerfen")
    karin.sees("Es ist nichts hinausgegangen")
    gone = karin.last
    await karin.taps_old(question, "Ja, verwerfen")
    karin.sees("gibt es so nicht mehr")
    await karin.taps_old(gone, "Neuer Rundruf")
    karin.sees("Schick mir den Inhalt")


async def test_an_album_is_one_content_with_one_answer(house: StoryHouse) -> None:
    """Formatting stays, too."""
    town = await a_town(house)
    karin = town.coordinator
    await a_member(house, town)
    await karin.says("/rundruf")
    bold = [{"type": "bold", "offset": 0, "length": 4}]
    write(house.world.state, karin.them, {"text": "Sehr schön", "entities": bold})
    await karin.waits()
    before = len(karin.chat)
    for number in range(3):
        more: dict[str, Any] = {"caption": "Drei Bilder"} if number == 0 else {}
        house.world.send(karin.them, "photo", data=PICTURE, media_group_id="77", **more)
    await karin.waits()
    assert len(karin.chat) == before + 1
    assert "3 Bilder" in karin.last.text
    karin.sees("Anhang und Text kommen als getrennte Nachrichten")
    one = await draft_of(house)
    assert (one.html, len(one.enclosures)) == ("<b>Sehr</b> schön\n\nDrei Bilder", 3)
    await karin.sends("photo", data=PICTURE, caption="/rundruf Und das")
    karin.sees("4 Bilder", "Und das")
    await karin.sends("sticker")
    karin.sees("Das kann ich nicht weitergeben")
    await karin.says("Und noch ein Satz")
    karin.sees("Und noch ein Satz", "4 Bilder")
    await karin.taps("Test an mich")
    assert len([message for message in house.world.chat(karin.them) if message.photo]) == 4
    await karin.taps("Zum Entwurf")
    await karin.taps("Text")
    await karin.taps("Anhänge entfernen")
    assert "Bilder" not in karin.last.text.replace("Drei Bilder", "")
    assert (await draft_of(house)).enclosures == ()


async def test_a_file_from_a_browser(house: StoryHouse) -> None:
    town = await a_town(house)
    web = await through_the_other_door(house, town.coordinator)
    await web.says("/rundruf")
    await web.sends("file", file_name="leer.pdf", data=b"")
    await web.sends("file", file_name="plan.pdf", data=b"%PDF-1.4 x")
    web.sees("1 Datei", "An: noch nicht gewählt")
    one = await draft_of(house)
    async with house.database.work() as work:
        (kept,) = await work.enclosures.many(one.enclosures)
    assert (kept.name, kept.mime, kept.size) == ("plan.pdf", "application/pdf", 10)
    await web.says("Der **Workshop** am 14.03. <fällt> aus, siehe [Plan](https://plan.example)")
    html = 'Der <b>Workshop</b> am 14.03. &lt;fällt&gt; aus, siehe <a href="https://plan.example">Plan</a>'
    assert (await draft_of(house)).html == html


async def test_an_album_as_the_first_content_and_one_that_no_longer_fits(house: StoryHouse) -> None:
    """Words below pictures can be changed, too."""
    karin = (await a_town(house)).coordinator
    await karin.says("/rundruf")
    sent = house.world.send(karin.them, "photo", data=PICTURE, media_group_id="77", caption="Unser Fest")
    for _ in range(8):
        house.world.send(karin.them, "photo", data=PICTURE, media_group_id="77")
    await karin.waits()
    karin.sees("9 Bilder", "Anhang und Text kommen als getrennte Nachrichten")
    house.world.edit(karin.them, sent, "Unser Sommerfest")
    await karin.waits()
    karin.sees("Unser Sommerfest")
    before = len(karin.chat)
    for number in range(5):
        more: dict[str, Any] = {"caption": "Bis dann"} if number == 1 else {}
        house.world.send(karin.them, "photo", data=PICTURE, media_group_id="78", **more)
    await karin.waits()
    assert len(karin.chat) == before + 2
    karin.sees("höchstens 10 Bilder und Dateien")
    await karin.taps("Zum Entwurf")
    karin.sees("Unser Sommerfest Bis dann", "10 Bilder")
    await karin.taps("Mehr")
    await karin.taps("Entwurf verwerfen")
    await karin.taps("Ja, verwerfen")
    assert await rows(house, "SELECT count(*) FROM shared_file") == [(0,)]


async def test_words_behind_the_command_keep_their_formatting_also_when_they_change(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    entities = [{"type": "bot_command", "offset": 0, "length": 8}, {"type": "bold", "offset": 9, "length": 5}]
    sent = write(house.world.state, karin.them, {"text": "/rundruf Hallo ihr", "entities": entities})
    await karin.waits()
    assert (await draft_of(house)).html == "<b>Hallo</b> ihr"
    house.world.edit(karin.them, sent.id, "/rundruf Hallo zusammen")
    await karin.waits()
    assert (await draft_of(house)).html == "Hallo zusammen"
    photo = house.world.send(karin.them, "photo", data=PICTURE, caption="/rundruf Unser Fest")
    await karin.waits()
    house.world.edit(karin.them, photo, "/rundruf Unser Sommerfest")
    await karin.waits()
    assert (await draft_of(house)).html == "Hallo zusammen\n\nUnser Sommerfest"


async def test_going_back_leaves_no_question_open(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await begun(karin)
    ways = (("Mehr", "Gültig bis", "Anderer Tag", "Zurück"), ("Mehr", "Knöpfe", "Knopf mit einem Link", "Zurück"))
    for number, way in enumerate((("Mehr", "Text merken"), *ways)):
        for words in way:
            await karin.taps(words)
        await karin.taps("Fertig" if "Knöpfe" in way else "Zurück")
        await karin.says(f"Satz {number}")
        karin.sees(f"Satz {number}", "An: noch nicht gewählt")
    assert (await draft_of(house)).html.endswith("Satz 0\n\nSatz 1\n\nSatz 2")


async def test_a_look_at_the_draft_leaves_another_question_open(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await begun(karin)
    await asked(house, town)
    await karin.waits()
    await karin.taps("Antworten")
    await karin.says("/rundruf")
    await karin.says("Ja, hinter dem Haus.")
    karin.sees("Wohin gehört das?", "[Zu:")
    assert "hinter" not in (await draft_of(house)).html


async def test_two_of_the_koordination_write_the_same(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await a_member(house, town)
    await whole(karin)
    await karin.taps("Weiter zum Senden")
    await karin.taps("Zweite Person bitten")
    await whole(jonas)
    jonas.sees("Dasselbe geht bald schon an fast dieselben Personen (Rundruf 1)")
    await jonas.taps("Weiter zum Senden")
    await jonas.taps("Trotzdem so")
    jonas.sees("Dasselbe geht bald schon hinaus, als Rundruf 1: an 1 von diesen Personen")


async def test_a_draft_of_last_week_is_not_valid_any_more(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await a_member(house, town)
    await whole(karin)
    await karin.taps("Mehr")
    await karin.taps("Gültig bis")
    await karin.taps("Anderer Tag")
    await karin.says("12.3.2027")
    karin.sees("Alles da")
    house.clock.forward(days=7)
    await karin.says("/rundruf")
    karin.sees("ein späterer Tag")
    await karin.taps("Gültig bis ändern")
    await karin.taps("Ohne Ende")
    karin.sees("Alles da")
