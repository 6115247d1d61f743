"""From an empty checklist to the letter of the office, on both doors and by several people."""

from datetime import UTC, date, datetime, timedelta

from bot.domain.journey import TaskStatus
from bot.domain.reminders.plan import POSTING
from bot.links.base import pack
from bot.links.desk import DeskAssociation
from bot.links.journey import TickTask
from bot.links.submission import AskProof, AskReceived, NotPosted, PostedOn, TickItem
from bot.terms import MemberRole
from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_neighbour, a_town
from tests.kit.people import Someone

JUNE = datetime(2027, 6, 21, 9, 0, tzinfo=UTC)
"""A Monday, nine days before the deadline."""
CONGRATULATION = "Geschafft: Eure Skizze ist in der Post"


def in_june(house: StoryHouse, at: datetime = JUNE) -> None:
    house.clock.forward(seconds=(at - house.clock.now()).total_seconds())


async def tick_of(house: StoryHouse, town: Town, task: str) -> TaskStatus | None:
    async with house.database.work() as work:
        return (await work.journey.tasks(town.association.id)).get(task)


async def posted_on(house: StoryHouse, town: Town) -> date | None:
    async with house.database.work() as work:
        return (await work.submissions.of(town.association.id)).posted_on


def heard(somebody: Someone, words: str) -> int:
    return sum(words in seen.text for seen in somebody.chat)


async def test_from_an_empty_checklist_to_the_letter_of_the_office(house: StoryHouse) -> None:
    in_june(house)
    town = await a_town(house)
    anna = await a_member(house, town)
    ben = await a_member(house, town, HOSTILE, MemberRole.WORKER)
    await anna.says("/abgabe")
    anna.sees("Noch 9 Tage", "So war es für Förderjahr 2026", "im Aufruf für euer Jahr", "fehlen noch 38 Texte")
    anna.sees("Finanzierungsplan ist noch leer", "Checkliste: 0 von 8")
    await anna.taps("Checkliste")
    anna.sees("⬜ Anschrift zu zweit geprüft", "easy-Online", "zweiten Schritt")
    await anna.taps("☐ Amtliches Titelblatt")
    await ben.says("/abgabe")
    await ben.taps("Checkliste")
    ben.sees("✅ Amtliches Titelblatt ausgefüllt (Anna, Mo 21.06.2027)")
    await ben.taps("☐ Drucken und unterschreiben")
    signed = await tick_of(house, town, "unterschrift-holen")
    assert signed
    assert signed.done_by_name == HOSTILE
    await anna.taps("☑ Amtliches Titelblatt")
    anna.sees("⬜ Amtliches Titelblatt", f"✅ Drucken und unterschreiben lassen ({HOSTILE}")
    await anna.taps("☐ Ist in der Post")
    await anna.taps("Gestern, So 20.06.2027")
    anna.sees(CONGRATULATION, "Poststempel So 20.06.2027, Frist Mi 30.06.2027")
    await anna.taps("Beleg eintragen")
    await anna.sends("photo")
    await anna.says("RR 12 345, in der Mappe")
    anna.sees("Beleg: RR 12 345, in der Mappe", "noch keine Bestätigung")
    await anna.says("/stand")
    anna.sees("Eure Skizze ist in der Post")
    anna.does_not_see("Abgabe in")
    assert heard(ben, CONGRATULATION) == heard(anna, CONGRATULATION) == 1
    assert heard(town.coordinator, "hat die Projektskizze abgeschickt") == 1
    house.clock.forward(days=14)
    await ben.says("/abgabe")
    await ben.taps("Eingang bestätigt")
    await ben.says("2.7.")
    ben.sees("Eingang bestätigt: Fr 02.07.2027")
    assert heard(anna, "Das Bundesamt hat die Skizze") == 1
    await ben.taps("Doch keine Bestätigung")
    ben.sees("noch keine Bestätigung")
    await town.coordinator.forges(pack(DeskAssociation(town.association.id)))
    town.coordinator.sees("Die Skizze ist in der Post: Stempel So 20.06.2027")


async def test_in_the_browser_with_typed_days_and_a_change_of_mind(house: StoryHouse) -> None:
    in_june(house)
    town = await a_town(house)
    anna = await a_member(house, town)
    ben = await a_member(house, town, "Ben", MemberRole.WORKER)
    web = await through_the_other_door(house, anna)
    await web.says("/abgabe")
    await web.taps("Fürs Titelblatt")
    web.sees("Antragsteller", "Verein Brücke e. V.", "Noch offen", "Schreibt es ins Arbeitsblatt: Titel des Projekts")
    web.does_not_see("[Schreiben: Titel des Projekts]")
    await web.taps("Schreiben: Anschrift und Kontakt")
    await web.says("Nordhang 12, Hannover")
    await web.says("/abgabe")
    await web.taps("Was noch fehlt")
    web.sees("Deckblatt: 4 Texte", "Finanzierungsplan")
    await web.taps("Zum Finanzplan")
    web.sees("Finanzplan")
    await web.says("/abgabe")
    await web.taps("Alles zum Drucken")
    web.sees("[Trotzdem holen]")
    await web.says("/abgabe")
    await web.taps("Ist in der Post")
    await web.taps("Anderer Tag")
    for typed, answer in (
        ("bald", "Diesen Tag verstehe ich nicht"),
        ("25.6.", "kommt erst noch"),
        ("3.1.2020", "mehr als ein Jahr her"),
    ):
        await web.says(typed)
        web.sees(answer)
    await house.restarts()
    await web.says("Samstag")
    web.sees(CONGRATULATION, "Poststempel Sa 19.06.2027")
    await web.taps("Zur Abgabe")
    await web.taps("Doch nicht in der Post")
    web.sees("Noch 9 Tage", "Checkliste: 0 von 8")
    assert heard(ben, "hat zurückgenommen") == 1
    assert heard(town.coordinator, "doch noch nicht in der Post") == 1
    await web.taps("Ist in der Post")
    await web.says("vorgestern")
    assert heard(ben, CONGRATULATION) == 1
    assert heard(ben, "ist jetzt in der Post") == 1
    await web.taps("Beleg eintragen")
    await web.says("x" * 301)
    web.sees("301 Zeichen", "300")
    await web.says("/abgabe")
    await web.taps("Eingang bestätigt")
    await web.says("1.6.")
    web.sees("frühestens an diesem Tag")


async def test_two_at_once_old_buttons_and_the_wrong_person(house: StoryHouse) -> None:
    in_june(house)
    town = await a_town(house)
    anna = await a_member(house, town)
    ben = await a_member(house, town, "Ben", MemberRole.WORKER)
    chris = await a_member(house, town, "Chris", MemberRole.READER)
    berta = await a_neighbour(house, "Berta")
    for one in (anna, ben):
        await one.says("/abgabe")
        await one.taps("Ist in der Post")
    asked = ben.last
    today = pack(PostedOn(town.association.id, "2027-06-21", ""))
    await anna.forges(today)
    await anna.forges(today)
    assert heard(chris, CONGRATULATION) == 1
    await ben.taps_old(asked, "Gestern")
    ben.sees("Poststempel: Mo 21.06.2027 (eingetragen von Anna)")
    assert await posted_on(house, town) == date(2027, 6, 21)
    await ben.taps("Anderer Tag")
    await ben.taps("Gestern")
    ben.sees("Poststempel: So 20.06.2027")
    await chris.says("/abgabe")
    chris.does_not_see("[Beleg", "[Doch nicht")
    for link in (
        NotPosted(town.association.id),
        TickItem(town.association.id, "kopie", 1),
        AskProof(town.association.id),
    ):
        await chris.forges(pack(link))
        await berta.forges(pack(link))
    assert await posted_on(house, town) == date(2027, 6, 20)
    assert await tick_of(house, town, "check-kopie") is None
    await anna.forges(pack(TickTask(town.association.id, POSTING, 0)))
    assert await posted_on(house, town) is None
    await anna.forges(pack(AskReceived(town.association.id)))
    anna.sees("Tragt zuerst ein")
    await anna.forges(pack(TickTask(town.association.id, POSTING, 1)))
    assert await posted_on(house, town) == date(2027, 6, 21)


async def test_after_the_deadline_the_words_are_honest(house: StoryHouse) -> None:
    in_june(house, JUNE + timedelta(days=11))
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/abgabe")
    anna.sees("Die Frist war am Mi 30.06.2027", "sprecht mit der Koordination")
    await anna.taps("Ist in der Post")
    await anna.says("1.7.")
    anna.sees("nach eurer Frist", "entscheidet das Bundesamt", "Sagt es heute der Koordination")
    anna.does_not_see("Geschafft")
    assert heard(town.coordinator, "Das ist nach der Frist") == 1


async def test_a_week_before_it_is_said_what_is_open_and_who_goes_and_never_afterwards(house: StoryHouse) -> None:
    in_june(house)
    town = await a_town(house)
    anna = await a_member(house, town)
    ben = await a_member(house, town, "Ben", MemberRole.WORKER)
    async with house.database.work() as work:
        address = (await work.members.team(town.association.id))[1].person
        await work.journey.save_task(TaskStatus(town.association.id, POSTING, address, None, None))
        await work.commit()
    await anna.forges(pack(TickItem(town.association.id, "kopie", 1)))
    in_june(house, JUNE + timedelta(days=2))
    await anna.waits()
    (reminder,) = [seen.text for seen in anna.chat if "Noch offen:" in seen.text]
    assert "noch 7 Tage" in reminder
    assert "Ben bringt den Umschlag zur Post." in reminder
    assert "• Anschrift zu zweit geprüft" in reminder
    assert "Kopie" not in reminder
    assert heard(ben, "Du bringst den Umschlag zur Post.") == 1
    await ben.taps("Ist in der Post")
    assert heard(ben, CONGRATULATION) == heard(anna, CONGRATULATION) == 1
    assert await posted_on(house, town) == date(2027, 6, 23)
    before = heard(anna, "Poststempel"), heard(ben, "Poststempel")
    for _ in range(8):
        house.clock.forward(days=1)
        await house.settle()
    assert (heard(anna, "Poststempel"), heard(ben, "Poststempel")) == before
