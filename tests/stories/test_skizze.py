"""The Projektskizze in the chat, and as a file."""

import pytest

from bot.documents import pdf
from bot.links.base import pack
from bot.links.skizze import SkizzeBundle, SkizzeFile, SkizzeOf, SkizzePart, SkizzeToSend
from bot.terms import MemberRole
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town, add_person, answered


async def test_from_an_empty_sheet_to_a_file(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/skizze")
    anna.sees("Der Titel fehlt noch", "Noch steht nichts darin", "⬜ Der Träger: 0 von 3")
    await anna.taps("Arbeitsfassung")
    anna.sees("Nur für euch, nicht zum Abgeben", "Was noch fehlt", "• Der Träger: 3 Texte", "[Übersicht]")
    assert anna.chat[-1].files[0].startswith("Projektskizze Arbeitsfassung Verein Brücke e. V. ")
    assert anna.chat[-1].files[0].endswith(".docx")


async def test_few_gaps_are_named(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    programme = house.app.programme
    left = ("bedarf-ort", "bedarf-luecke", "kontrolle-wie")
    texts = {one.id.replace("-", "_"): "Text." for one in programme.questions if one.section and one.id not in left}
    await answered(house, town, 1, **texts)
    await anna.says("/dokument")
    anna.sees("• Ausgangslage und Bedarf vor Ort: Euer Ort, Was fehlt", "• Erfolgskontrolle: Wie ihr nachschaut")
    await answered(house, town, bedarf_ort="x", bedarf_luecke="x", kontrolle_wie="x")
    await anna.says("/dokument")
    anna.sees("Zu jeder Frage gibt es einen Text.")
    anna.does_not_see("Was noch fehlt")


async def test_answers_are_read_section_by_section(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await answered(house, town, projekt_titel=HOSTILE, verein_profil="Wir sind sieben.", verein_staerken="x" * 9000)
    await anna.says("/skizze")
    anna.sees(f"„{HOSTILE}“", "🟡 Der Träger: 2 von 3", "von 10 Seiten")
    await anna.taps("Abschnitte lesen")
    anna.sees("Deckblatt", HOSTILE, "[Ändern: Titel des Projekts]", "[Schreiben: Laufzeit und Ort]")
    shown = len(anna.chat)
    await anna.taps("Danach")
    anna.sees("Das Projekt in Kürze")
    await anna.taps("Danach")
    anna.sees("Wer ihr seid", "Wir sind sieben.", "nur der Anfang", "[Ändern: Wer ihr seid]")
    await anna.taps("‹ Davor")
    await anna.taps("‹ Davor")
    anna.sees("Deckblatt")
    assert len(anna.chat) == shown
    await anna.says("/dokument")
    assert any(seen.files for seen in anna.news)


async def test_a_reader_reads_and_does_not_write(house: StoryHouse) -> None:
    town = await a_town(house)
    chris = await a_member(house, town, "Chris", MemberRole.READER)
    await chris.says("/skizze")
    chris.does_not_see("[Weiter")
    await chris.taps("Abschnitte lesen")
    chris.does_not_see("[Schreiben", "[Ändern")


async def test_the_coordination_reads_its_own_associations(house: StoryHouse) -> None:
    town = await a_town(house)
    await answered(house, town, verein_profil="Wir sind sieben.")
    karin = town.coordinator
    await karin.forges(pack(SkizzeOf(town.association.id)))
    karin.sees("Projektskizze von Verein Brücke", "[Zum Verein]")
    karin.does_not_see("[Weiter")
    await karin.taps("Arbeitsfassung")
    assert any(seen.files for seen in karin.news)


async def test_nobody_else_does(house: StoryHouse) -> None:
    town = await a_town(house)
    await answered(house, town, verein_profil="Geheim.")
    mira = house.telegram("Mira")
    async with house.database.work() as work:
        await add_person(work, "Mira", str(mira.them.id), house.clock.now())
        await work.commit()
    id = town.association.id
    for link in (SkizzeOf(id), SkizzePart(id, "traeger"), SkizzeFile(id), SkizzeToSend(id), SkizzeBundle(id, 1)):
        await mira.forges(pack(link))
        mira.sees("nicht mehr")
        mira.does_not_see("Geheim", "Brücke")
        assert not any(seen.files for seen in mira.news)


async def test_an_old_button_for_a_section_that_is_gone(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.forges(pack(SkizzePart(town.association.id, "gone")))
    anna.sees("Der Titel fehlt noch")


async def test_the_version_to_send_says_first_what_it_lacks(house: StoryHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/skizze")
    await anna.taps("Fassung zum Abgeben")
    anna.sees("Antworten fehlen:", "• Der Träger: 3 Texte")
    anna.does_not_see("[Trotzdem holen]")
    await answered(house, town, projekt_titel="Tisch", ziele_fern="Ziel 1: Mut", ziele_nah="Ziel 1: Nähe")
    await anna.says("/skizze")
    await anna.taps("Fassung zum Abgeben")
    await anna.taps("Trotzdem holen")
    anna.sees("Darin fehlen noch 35 Antworten", "Nur als Word-Datei: Auf diesem Server fehlt", "Ihr schreibt „Ziel 1“")
    assert anna.chat[-1].files == ("Projektskizze Verein Brücke e. V. 2027-03-10.docx",)
    monkeypatch.setattr(pdf, "office", lambda: "/bin/false")
    await anna.taps("Alles in einer Datei")
    anna.sees("Das PDF hat gerade nicht geklappt", "• Projektskizze Verein Brücke e. V. 2027-03-10.docx")
    assert anna.chat[-1].files == ("Abgabe Verein Brücke e. V. 2027-03-10.zip",)
    await town.coordinator.forges(pack(SkizzeToSend(town.association.id, 1)))
    assert any(seen.files for seen in town.coordinator.news)
