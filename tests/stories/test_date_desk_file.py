"""Dates from a file: Karin sends what she has in her calendar or in a table, on either door."""

from datetime import date, time

import pytest
from msgspec.structs import replace

from bot.documents.dates_in import read_in
from bot.documents.makers import calendar_file
from bot.domain.cohorts import Cohort
from bot.domain.dates.calendar import CohortDate
from bot.domain.dates.file import MOST_BYTES, Upload
from bot.domain.people import Address, Channel
from bot.terms import Language
from handlers.date_desk.actions import from_file
from tests.documents.sheets import ics, xlsx
from tests.kit.acts import a_date
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_neighbour_in_the_browser, a_town
from tests.kit.people import OnTelegram, OnWeb
from tests.kit.telegram.errors import bad_request
from tests.kit.traces import dates_of

FRIDAY = date(2027, 3, 19)
TABLE = xlsx(
    ("Workshop 3", FRIDAY, time(17, 30), time(19, 30), "Raum 2", None, "Laptop"),
    (HOSTILE, "20.03.2027", "18 Uhr"),
    ("quatsch",),
)
Karin = OnTelegram | OnWeb


async def on_the_web(house: StoryHouse, town: Town) -> OnWeb:
    """The same Karin in a browser."""
    karin = await house.web()
    async with house.database.work() as work:
        known = await work.people.address(Channel.TELEGRAM, str(town.coordinator.them.id))
        assert known
        address = Address(f"w{karin.visitor}", Channel.WEB, karin.visitor, known.person, Language.GERMAN)
        await work.people.save_address(address)
        await work.commit()
    return karin


async def either(house: StoryHouse, town: Town, door: str) -> Karin:
    return town.coordinator if door == "telegram" else await on_the_web(house, town)


async def exported(house: StoryHouse, *, moved: tuple[str, str] = ("", ""), sequence: str = "") -> bytes:
    """What our own calendar says, changed in somebody's program."""
    text = calendar_file(await dates_of(house), "de", house.clock.now()).decode().replace(*moved)
    return text.replace("SEQUENCE:0", sequence or "SEQUENCE:0").encode()


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_table_is_read_back_before_it_is_saved(house: StoryHouse, door: str) -> None:
    karin = await either(house, await a_town(house), door)
    await karin.says("/termine")
    await karin.taps("Aus einer Datei")
    karin.sees("Termine aus einer Datei", "Titel, Datum")
    await karin.sends("document", file_name="termine.xlsx", data=TABLE)
    karin.sees(
        "Fr 19.03.2027, 17:30–19:30 Uhr", "Raum 2", "Mitbringen: Laptop", HOSTILE, "„quatsch“: Ich finde kein Datum"
    )
    assert await dates_of(house) == []
    await house.restarts()
    await karin.taps("2 Termine speichern")
    karin.sees("2 Termine sind gespeichert")
    assert [one.title for one in await dates_of(house)] == ["Workshop 3", HOSTILE]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_file_may_come_at_any_time_and_twice(house: StoryHouse, door: str) -> None:
    karin = await either(house, await a_town(house), door)
    for _ in range(2):
        await karin.sends(
            "document", file_name="Termine.ICS", data=ics("UID:1\nSUMMARY:Treffen\nDTSTART:20270319T173000")
        )
    karin.sees("Treffen", "Schon im Kalender: Treffen")
    read_back = karin.last
    await karin.taps("Termin speichern")
    await karin.taps_old(read_back, "Termin speichern")
    await karin.sends("document", file_name="b.ics", data=ics("UID:1\nSUMMARY:Treffen\nDTSTART:20270319T173000"))
    karin.sees("Hier ist nichts Neues", "Schon im Kalender: Treffen")
    assert not any("speichern" in words for words, _ in karin.last.buttons)
    assert len(await dates_of(house)) == 1


async def test_lines_and_files_add_up(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says("Kick-off, 12.03.2027 18:00")
    await karin.sends("document", file_name="a.xlsx", data=TABLE)
    karin.sees("Kick-off", "Workshop 3")
    await karin.says("Workshop 3, 26.03.2027 17:30")
    karin.sees("Fr 26.03.2027, 17:30 Uhr", "Kick-off", HOSTILE)
    karin.does_not_see("Fr 19.03.2027")
    await karin.taps("3 Termine speichern")
    assert len(await dates_of(house)) == 3


async def test_a_wrong_weekday_in_a_table_is_questioned(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.sends("document", file_name="a.xlsx", data=xlsx(("Nacht", "Do 19.03.2027", "22:00", "1:00")))
    karin.sees("Fr 19.03.2027 ist kein Donnerstag")
    await karin.taps("Der Wochentag stimmt")
    karin.sees("Do 18.03.2027 bis Fr 19.03.2027, 22:00–01:00 Uhr")
    await karin.taps("Termin speichern")
    assert (await dates_of(house))[0].when.first == date(2027, 3, 18)


async def test_an_entry_of_ours_that_was_moved_is_a_move(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    date = await a_date(house, town)
    await anna.says("/termine")
    await anna.taps("Fr 19.03.2027")
    await anna.taps("Wir kommen zu zweit")
    await karin.sends("document", file_name="a.ics", data=await exported(house, moved=("20270319T", "20270326T")))
    karin.sees(
        "Workshop 3 · Änderung", "Neu: Fr 26.03.2027, 17:30–19:30 Uhr, statt Fr 19.03.2027", "eine Person Bescheid"
    )
    karin.sees("Ich frage alle noch einmal")
    assert await dates_of(house) == [date]
    read_back = karin.last
    await karin.taps("Termin speichern")
    karin.sees("Neu ist kein Termin", "Ein Termin ist geändert")
    await karin.taps_old(read_back, "Termin speichern")
    await anna.waits()
    assert len([seen for seen in anna.chat if "ist verschoben" in seen.text]) == 1
    assert "Bitte antwortet noch einmal" in anna.last.text
    (moved,) = await dates_of(house)
    assert (moved.id, moved.bring, str(moved.when.first)) == (date.id, "Laptop", "2027-03-26")


async def test_another_place_is_told_and_another_title_is_not(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await a_date(house, town)
    await karin.sends("document", file_name="a.ics", data=await exported(house, moved=("SUMMARY:W", "SUMMARY:Der W")))
    karin.sees("bisher: Workshop 3")
    karin.does_not_see("Bescheid")
    await karin.taps("Termin speichern")
    await anna.waits()
    assert not [seen for seen in anna.chat if "hat sich etwas geändert" in seen.text]
    sent = await exported(house, moved=("LOCATION:Zoom", "LOCATION:Jitsi"))
    await karin.sends("document", file_name="a.ics", data=sent)
    await karin.taps("Termin speichern")
    await anna.waits()
    assert "hat sich etwas geändert" in anna.last.text
    assert "Jitsi" in anna.last.text


async def test_an_old_file_does_not_turn_back_the_clock(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_date(house, town)
    old = await exported(house)
    karin = town.coordinator
    await karin.taps("Fr 19.03.2027")
    await karin.taps("Ändern")
    await karin.taps("Zeit")
    await karin.says("26.03.2027")
    await karin.taps("Verschieben auf")
    await karin.sends("document", file_name="a.ics", data=old)
    karin.sees("Hier ist nichts Neues", "schon eine neuere Fassung: Workshop 3")


async def test_what_changed_after_it_was_read_back_is_not_overwritten(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_date(house, town)
    karin = town.coordinator
    sent = await exported(house, moved=("20270319T", "20270326T"), sequence="SEQUENCE:9")
    await karin.sends("document", file_name="a.ics", data=sent)
    async with house.database.work() as work:
        (old,) = await work.events.of_cohort("nord2027")
        await work.events.change(_elsewhere(old), old.sequence)
        await work.commit()
    await karin.taps("Termin speichern")
    karin.sees("Jemand war schneller")
    assert (await dates_of(house))[0].place == "Rathaus"


def _elsewhere(old: CohortDate) -> CohortDate:
    return replace(old, place="Rathaus", sequence=old.sequence + 1)


async def test_more_than_fits_into_one_message_comes_in_turn(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.sends("document", file_name="a.xlsx", data=xlsx(*[(f"Treffen {n}", FRIDAY) for n in range(45)]))
    karin.sees("Treffen 29", "15 Termine sind noch übrig")
    await karin.taps("30 Termine speichern")
    await karin.taps("Die anderen 15 ansehen")
    await karin.taps("15 Termine speichern")
    assert len(await dates_of(house)) == 45


@pytest.mark.parametrize("door", ["telegram", "web"])
@pytest.mark.parametrize(
    "name, content, said",
    [
        ("a.xlsx", b"", "ist leer"),
        ("a.xlsx", b"kein Zip", "nicht als Tabelle lesen"),
        ("a.ics", b"\x89PNG", "nicht als Kalender lesen"),
        ("a.ics", b"x" * (MOST_BYTES + 1), "größer als 1 MB"),
        ("a.xlsx", xlsx(("a",), header=("Foo",)), "finde ich die Überschriften nicht"),
        (f"{HOSTILE}.ics", ics(*["SUMMARY:a\nDTSTART:20270319"] * 201), "höchstens 200"),
        ("a.pdf", b"%PDF", "Ich lese Kalender-Dateien (.ics) und Tabellen"),
        ("a.xls", b"\xd0\xcf\x11\xe0", "speichere sie noch einmal als .xlsx"),
        ("a.numbers", b"PK", "in Numbers"),
        ("a.zip", b"PK", "Entpacke sie zuerst"),
        ("Einladung.docx", b"PK", "unter „Exportieren“ oder „Speichern unter“"),
        ("IMG_1.heic", b"", "Ich lese Kalender-Dateien"),
        ("a.vcs", b"BEGIN:VCALENDAR\r\nVERSION:1.0\r\n", "vCalendar 1.0"),
        ("ohne Endung", ics("SUMMARY:a\nDTSTART:20270319"), "Ich lese Kalender-Dateien"),
    ],
    ids=lambda value: value if isinstance(value, str) else "content",  # a table holds the moment when it was made
)
async def test_what_cannot_be_read_is_said_and_nothing_is_lost(
    house: StoryHouse, door: str, name: str, content: bytes, said: str
) -> None:
    karin = await either(house, await a_town(house), door)
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says("Kick-off, 12.03.2027 18:00")
    await karin.sends("document", file_name=name, data=content)
    karin.sees(said)
    await karin.taps("Termin speichern")
    assert [one.title for one in await dates_of(house)] == ["Kick-off"]


async def test_a_file_that_claims_no_size_is_not_trusted(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.sends("document", file_name="a.ics", data=b"x" * (MOST_BYTES + 1), file_size=None)
    karin.sees("größer als 1 MB")
    await karin.sends("document", file_name="a.xlsx", data=TABLE, file_size=None)
    karin.sees("Workshop 3")


async def test_a_file_that_does_not_arrive_is_asked_for_again(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    house.world.weather.fail(bad_request("file is too big"), "getFile")
    await karin.sends("document", file_name="a.xlsx", data=TABLE)
    karin.sees("nicht bei mir angekommen")
    await karin.sends("document", file_name="a.xlsx", data=TABLE)
    karin.sees("Workshop 3")


async def test_the_files_of_members_are_not_even_fetched(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    house.world.weather.fail(bad_request("must not be asked"), "getFile")
    await anna.sends("document", file_name="a.xlsx", data=TABLE)
    anna.sees("Dateien bewahre ich nicht auf")
    assert house.world.weather.spells[0].times == 1


async def test_the_files_of_members_on_the_web_are_not_kept(house: StoryHouse) -> None:
    berta = await a_neighbour_in_the_browser(house, await a_town(house))
    await berta.sends("document", file_name="a.xlsx", data=TABLE)
    berta.sees("Dateien bewahre ich nicht auf")


async def test_with_two_cohorts_it_is_asked_for_whom(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    async with house.database.work() as work:
        known = await work.people.address(Channel.TELEGRAM, str(karin.them.id))
        assert known
        assert known.person
        await work.cohorts.save(Cohort("sued2027", "Schmiede Sued 2027", "carrier", "BY", date(2027, 6, 30), "bgz"))
        await work.people.make_coordinator(known.person, "sued2027")
        await work.commit()
    await karin.sends("document", file_name="a.xlsx", data=TABLE)
    karin.sees("Für wen sind diese Termine?")
    await karin.taps("Schmiede Nord 2027")
    await karin.sends("document", file_name="a.xlsx", data=TABLE)
    await karin.taps("2 Termine speichern")
    assert len(await dates_of(house)) == 2


async def test_on_the_web_a_file_stands_in_the_chat_by_its_name(house: StoryHouse) -> None:
    karin = await on_the_web(house, await a_town(house))
    await karin.sends("document", file_name=f"{HOSTILE}.xlsx", data=TABLE)
    history = await house.app.chats.history(karin.visitor)
    assert [message.payload.text for message in history if message.mine] == ['📎 &lt;b&gt;Zoé &amp; "Co" 🎉.xlsx']


STRANGE = ics(
    "UID:1\nSUMMARY:Treffen\nDTSTART;TZID=Nirgends:20270619T110000",
    "UID:2\nSUMMARY:Workshop\nDTSTART;TZID=Europe/Berlin:20270319T173000",
    "UID:3\nSUMMARY:Arzt\nDTSTART;TZID=Europe/Berlin:20270320T090000\nCLASS:PRIVATE",
    "UID:4\nSUMMARY:Runde\nDTSTART;TZID=Europe/Berlin:20270317T100000\nRRULE:FREQ=WEEKLY",
    *(f"UID:o{n}\nSUMMARY:Alt {n}\nDTSTART:20260107T100000" for n in range(45)),
)


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_what_asks_is_saved_only_when_it_is_taken_in(house: StoryHouse, door: str) -> None:
    karin = await either(house, await a_town(house), door)
    await karin.sends("document", file_name="a.ics", data=STRANGE)
    karin.sees("Workshop", "„Treffen“: Die Zeitzone", "„Arzt“: Das ist in der Datei als privat markiert")
    karin.sees("53 Termine", "„Alt 9“ und 35 weitere: Das ist schon vorbei", "Termin speichern")
    await karin.taps("Auswählen")
    karin.sees("Ausgewählt: 1 von 55")
    await house.restarts()
    await karin.taps("⬜ Sa 19.06.2027 Treffen")
    karin.sees("Ausgewählt: 2 von 55")
    await karin.taps("Weitere ›")
    await karin.taps("Fertig")
    await karin.taps("2 Termine speichern")
    assert sorted(one.title for one in await dates_of(house)) == ["Treffen", "Workshop"]


async def test_a_single_entry_is_left_out_and_comes_back(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.sends("document", file_name="a.xlsx", data=TABLE)
    await karin.taps("Auswählen")
    choice = karin.last
    await karin.taps("✅ Fr 19.03.2027 Workshop 3")
    await karin.taps_old(choice, "✅ Fr 19.03.2027 Workshop 3")
    assert "Ausgewählt: 1 von 2" in karin.last.text
    await karin.taps("Fertig")
    karin.sees("Bleibt draußen: Workshop 3", "Termin speichern")
    await karin.taps("Auswählen")
    await karin.taps("Alle weglassen")
    await karin.taps("Fertig")
    karin.sees("Ausgewählt ist bisher nichts", HOSTILE)
    await karin.taps("Auswählen")
    await karin.taps("Alle dazu")
    await karin.taps("Fertig")
    await karin.taps("2 Termine speichern")
    assert len(await dates_of(house)) == 2


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_cancellation_is_offered_as_one(house: StoryHouse, door: str) -> None:
    karin = await either(house, await a_town(house), door)
    entry = "UID:abc@verein.example\nSUMMARY:{}Treffen\nDTSTART:20270319T173000\nSEQUENCE:{}"
    await karin.sends("document", file_name="a.ics", data=ics(entry.format("", 0)))
    await karin.taps("Termin speichern")
    off = ics(entry.format("Abgesagt: ", 2), around="METHOD:CANCEL\n")
    await karin.sends("document", file_name="a.ics", data=off)
    karin.sees("ist in der Datei abgesagt")
    await karin.taps("Absagen: Treffen")
    assert (await dates_of(house))[0].planned
    await karin.taps("Ohne Grund absagen")
    assert not (await dates_of(house))[0].planned
    await karin.sends("document", file_name="a.ics", data=off)
    karin.sees("Schon im Kalender: Treffen")


async def test_an_entry_of_another_calendar_that_was_moved_is_a_move(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.sends(
        "document", file_name="a.ics", data=ics("UID:abc@x.example\nSUMMARY:Treffen\nDTSTART:20270319T173000")
    )
    await karin.taps("Termin speichern")
    moved = ics("UID:abc@x.example\nSUMMARY:Treffen\nDTSTART:20270326T173000\nSEQUENCE:1")
    await karin.sends("document", file_name="a.ics", data=moved)
    karin.sees("Treffen · Änderung", "statt Fr 19.03.2027")
    await karin.taps("Termin speichern")
    assert [str(one.when.first) for one in await dates_of(house)] == ["2027-03-26"]


async def test_the_same_id_for_several_entries_loses_none(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    same = [f"UID:x\nSUMMARY:Treffen {n}\nDTSTART:2027031{n}T173000" for n in range(1, 4)]
    await karin.sends("document", file_name="a.ics", data=ics(*same))
    await karin.taps("3 Termine speichern")
    assert len(await dates_of(house)) == 3


@pytest.mark.parametrize("kind", ["photo", "voice", "location"])
async def test_a_picture_is_no_file_and_the_question_stays_open(house: StoryHouse, kind: str) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/termine")
    await karin.taps("Aus einer Datei")
    await karin.sends(kind)
    karin.sees("Daraus kann ich keine Termine lesen", "als Datei")
    await karin.says("Treffen, 19.03.2027 17:30")
    karin.sees("Termin speichern")


async def test_a_file_is_read_while_nobody_waits_for_the_database(
    house: StoryHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    karin = (await a_town(house)).coordinator

    async def slowly(upload: Upload, today: date) -> Upload:
        async with house.database.work() as work:
            await work.cohorts.save(Cohort("neben", "Nebenan", "carrier", "BY", date(2027, 6, 30), "bgz"))
            await work.commit()
        return await read_in(upload, today)

    monkeypatch.setattr(from_file, "read_in", slowly)
    await karin.sends("document", file_name="a.xlsx", data=TABLE)
    karin.sees("Workshop 3")


@pytest.mark.parametrize(
    "event, around, said",
    [
        ("SUMMARY:Treffen\nDTSTART:20270319T173000\nSTATUS:CANCELLED", "", "Das ist abgesagt"),
        ("SUMMARY:Zugesagt: Treffen\nDTSTART:20270319T173000", "METHOD:REPLY\n", "eine Antwort auf eine Einladung"),
        (
            "SUMMARY:Neu: Treffen\nDTSTART:20270319T173000",
            "METHOD:COUNTER\n",
            "ein Vorschlag für eine andere Zeit",
        ),
        ("SUMMARY:Treffen\nDTSTART:20270319T173000\nSTATUS:TENTATIVE", "", "nur mit Vorbehalt"),
    ],
)
async def test_what_is_no_new_date_says_why(house: StoryHouse, event: str, around: str, said: str) -> None:
    karin = (await a_town(house)).coordinator
    await karin.sends("document", file_name="a.ics", data=ics(event, around=around))
    karin.sees("Hier ist nichts Neues", said)
    karin.does_not_see("Versuch es so")
    assert await dates_of(house) == []
