"""Nobody misses the workshop, the task or the postmark, and nobody is spoken to at night."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import AssociationState
from bot.domain.dates.calendar import CohortDate, Rsvp, When, between
from bot.domain.journey import TaskStatus
from bot.domain.people import Channel, MemberState
from bot.domain.quiet_hours import Hours, Window
from bot.domain.reminders.plan import POSTING
from bot.domain.reminders.reminder import Manner, State
from bot.programme.public_holidays import of_land
from bot.terms import Coming, DateKind, MemberRole, Mode, ReminderKind
from storage.unit_of_work import Work
from tests.kit.acts import a_date
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town, add_association, add_invitation
from tests.kit.people import OnTelegram
from tests.kit.postgres import on_both_engines
from tests.kit.sql import ask

BERLIN = ZoneInfo("Europe/Berlin")


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


async def until(house: StoryHouse, text: str) -> None:
    """Everything happens that happens by itself up to then, each at its time."""
    end = wall(text)
    await house.settle()
    while house.clock.now() < end:
        event = await house.app.metronome.next_event()
        ahead = event[0] if event and event[0] > house.clock.now() else end
        soon = min(ahead, end, house.clock.now() + timedelta(hours=12))
        house.clock.forward(seconds=max(1.0, (soon - house.clock.now()).total_seconds()))
        await house.settle()


async def person_of_in(work: Work, someone: OnTelegram) -> str:
    address = await work.people.address(Channel.TELEGRAM, str(someone.them.id))
    assert address
    assert address.person
    return address.person


async def a_task_with_a_day(house: StoryHouse, town: Town, day: date, holder: str | None = None) -> None:
    task = house.app.programme.stages[0].tasks[0].id
    async with house.database.work() as work:
        await work.reminders.save_task_date(town.association.id, task, day)
        await work.journey.save_task(TaskStatus(town.association.id, task, holder, None, None))
        await work.commit()


async def a_workshop(house: StoryHouse, town: Town, at: str, id: str = "w3") -> None:
    starts = wall(at)
    when = between(starts, starts + timedelta(hours=2))
    async with house.database.work() as work:
        place = "Zoom https://zoom.example/j/1"
        await work.events.save(CohortDate(id, town.cohort.id, f"Workshop {HOSTILE}", when, place, DateKind.WORKSHOP))
        await work.commit()


async def a_reader(
    house: StoryHouse, town: Town, name: str = "Anna", role: MemberRole = MemberRole.CONTACT
) -> OnTelegram:
    """A member who does not want to hear of steps and silence, so that a story can speak of one thing."""
    anna = await a_member(house, town, name, role)
    modes = {ReminderKind.STAGE: Mode.OFF, ReminderKind.SILENCE: Mode.OFF}
    async with house.database.work() as work:
        await work.reminders.save_manner(Manner(await person_of_in(work, anna), modes=modes))
        await work.reminders.touch(town.association.id)
        await work.commit()
    return anna


def reminded(anna: OnTelegram) -> list[str]:
    """What came unasked, as she reads it."""
    return [seen.text for seen in anna.chat if "bekommst das, weil" in seen.text or "bekommt das, weil" in seen.text]


@on_both_engines
async def test_a_task_is_reminded_of_put_off_and_done(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    samira = await a_reader(house, town, "Samira", MemberRole.WORKER)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await until(house, "2027-03-18 08:59")
    assert reminded(anna) == []
    await until(house, "2027-03-18 09:01")
    assert len(reminded(anna)) == 1
    assert "Noch offen" in anna.last.text
    assert "verspätet" not in anna.last.text
    await anna.taps("Erinnern: morgen, Fr 19.03.2027")
    anna.sees("Ich melde mich wieder: Fr 19.03.2027, 09:00")
    await until(house, "2027-03-19 09:01")
    assert "Noch offen" in anna.last.text
    await anna.taps("Erledigt")
    anna.sees("Erledigt. Danke.")
    await until(house, "2027-03-22 12:00")
    assert reminded(anna) == []
    assert reminded(samira) == []


async def test_whoever_only_reads_is_reminded_of_a_date_and_not_asked(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, rita = await a_reader(house, town), await a_reader(house, town, "Rita", MemberRole.READER)
    await a_date(house, town)
    await until(house, "2027-03-18 09:01")
    await anna.waits()
    await rita.waits()
    assert "Seid ihr dabei?" in anna.last.text
    assert "Ob ihr kommt, sagen die anderen in eurem Team." in rita.last.text
    assert not {"Wir kommen", "Wir können nicht", "Zusagen oder absagen"} & {words for words, _ in rita.last.buttons}
    await rita.taps("Zum Termin")
    rita.sees("Workshop 3")


@on_both_engines
async def test_nobody_is_interrupted_within_an_answer(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await until(house, "2027-03-18 08:59")
    await anna.says("/schritt")
    await anna.taps("Weiter")
    await until(house, "2027-03-18 09:01")
    assert reminded(anna) == []
    await anna.says("Ein Café für alle.")
    anna.sees("1 von 6 Fragen")
    await until(house, "2027-03-18 09:03")
    assert reminded(anna) == []
    await until(house, "2027-03-18 09:05")
    assert len(reminded(anna)) == 1
    assert "verspätet" not in anna.last.text


async def test_however_many_answers_follow_the_reminder_comes_in_the_same_quarter_of_an_hour(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await until(house, "2027-03-18 08:59")
    await anna.says("/schritt")
    await anna.taps("Weiter")
    for minute in range(14):
        await until(house, f"2027-03-18 09:{minute:02}")
        assert len(reminded(anna)) == (minute >= 12)
        await anna.says("/schritt")
        await anna.taps("Weiter")


async def test_an_old_button_says_who_did_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    samira = await a_reader(house, town, "Samira", MemberRole.WORKER)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await until(house, "2027-03-18 09:01")
    old = anna.last
    task = house.app.programme.stages[0].tasks[0].id
    async with house.database.work() as work:
        by = await person_of_in(work, samira)
        await work.journey.save_task(TaskStatus(town.association.id, task, None, house.clock.now(), by))
        await work.commit()
    house.clock.forward(days=21)
    await anna.taps_old(old, "Erledigt")
    anna.sees("Erledigt von Samira")
    await anna.taps_old(old, "Mehr")
    assert "Erledigt von Samira" in anna.last.text


async def test_put_off_in_own_words_but_never_past_the_day(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await until(house, "2027-03-18 09:01")
    await anna.taps("Mehr")
    await anna.taps("Selbst wählen")
    await anna.says("irgendwann")
    anna.sees("verstehe ich nicht")
    await anna.says("in 2 Wochen")
    anna.sees("Später geht nicht", "19.03.2027, 23:59")
    await anna.says("heute 20 uhr")
    anna.sees("Ich melde mich wieder: Do 18.03.2027, 20:00")
    await until(house, "2027-03-18 19:59")
    assert "Ich melde mich wieder" in anna.last.text
    await until(house, "2027-03-18 20:01")
    assert "Noch offen" in anna.last.text


async def test_it_is_given_away_and_follows_the_holder(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    samira = await a_reader(house, town, "Samira", MemberRole.WORKER)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await until(house, "2027-03-18 09:01")
    await anna.taps("Mehr")
    await anna.taps("Geht an")
    await anna.taps("Samira")
    anna.sees("liegt jetzt bei Samira")
    await samira.waits()
    assert [seen for seen in samira.chat if "gibt dir eine Aufgabe weiter" in seen.text]
    await until(house, "2027-03-19 09:01")
    assert reminded(anna) == []
    assert "Noch offen" in samira.last.text


async def test_help_reaches_the_koordination_once_a_day(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await until(house, "2027-03-18 09:01")
    old = anna.last
    await anna.taps("Mehr")
    await anna.taps("Hilfe")
    anna.sees("der Koordination gesagt")
    await anna.taps_old(old, "Mehr")
    await anna.waits()
    calls = [seen for seen in town.coordinator.chat if "bittet um Hilfe" in seen.text]
    assert len(calls) == 1


async def test_workshop_a_week_a_day_and_a_quarter_of_an_hour_before(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_workshop(house, town, "2027-03-22 17:30")
    await until(house, "2027-03-15 09:01")
    assert "Seid ihr dabei?" in anna.last.text
    assert HOSTILE in anna.last.text
    await until(house, "2027-03-20 09:01")
    assert len(reminded(anna)) == 2
    await until(house, "2027-03-22 17:16")
    assert "Gleich geht es los" in anna.last.text
    assert "https://zoom.example/j/1" in anna.last.text
    assert len(reminded(anna)) == 3


@pytest.mark.parametrize("words, coming", [("Wir kommen", Coming.YES), ("Wir können nicht", Coming.NO)])
async def test_a_reminder_is_answered_with_one_tap(house: StoryHouse, words: str, coming: Coming) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_workshop(house, town, "2027-03-22 17:30")
    await until(house, "2027-03-15 09:01")
    reminder = anna.last
    await anna.taps(words)
    async with house.database.work() as work:
        [said] = (await work.events.answers("w3")).values()
    assert (said.coming, said.count) == (coming, int(coming is Coming.YES))
    await anna.taps_old(reminder, words)
    await until(house, "2027-03-20 09:01")
    if coming is Coming.YES:
        assert "Wir kommen" not in [text for text, _ in anna.last.buttons]


async def test_who_said_no_hears_no_more_of_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_workshop(house, town, "2027-03-22 17:30")
    await until(house, "2027-03-15 09:01")
    async with house.database.work() as work:
        await work.events.save_answer(Rsvp("w3", town.association.id, Coming.NO, 0, None, house.clock.now()))
        await work.commit()
    await until(house, "2027-03-23 12:00")
    assert len(reminded(anna)) == 1


async def test_a_moved_date_leaves_nothing_stale(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_workshop(house, town, "2027-03-22 17:30")
    await until(house, "2027-03-19 12:00")
    before = len(reminded(anna))
    await a_workshop(house, town, "2027-04-12 17:30")
    await until(house, "2027-03-23 12:00")
    assert not [text for text in reminded(anna)[before:] if "22.03.2027" in text]
    await until(house, "2027-04-12 17:16")
    assert "Gleich geht es los" in anna.last.text


async def test_several_at_once_are_one_message(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_task_with_a_day(house, town, date(2027, 3, 23))
    await a_workshop(house, town, "2027-03-23 17:30")
    await until(house, "2027-03-21 12:00")
    before = len(reminded(anna))
    await until(house, "2027-03-22 09:01")
    assert len(reminded(anna)) == before + 1
    assert "Mehreres auf einmal" in anna.last.text
    await anna.taps("Einzeln ansehen")
    task = next(words for words in anna.buttons if words.endswith("Aufgabe"))
    await anna.taps(task)
    anna.sees("Noch offen")


async def test_one_unasked_message_a_day(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await until(house, "2027-03-18 09:01")
    await a_workshop(house, town, "2027-03-25 17:30")
    await until(house, "2027-03-18 18:59")
    assert len(reminded(anna)) == 1
    await until(house, "2027-03-19 09:01")
    assert "Mehreres" in anna.last.text


async def test_how_somebody_wants_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await anna.says("/erinnerungen")
    anna.sees("Termine: sofort", "Montag bis Samstag")
    await anna.taps("Termine")
    await anna.taps("Daran nicht erinnern")
    anna.sees("Termine: gar nicht")
    await anna.taps("Zurück")
    await anna.taps("Abgabe")
    anna.sees("Ganz still wird")
    assert "Daran nicht erinnern" not in anna.buttons[:3]
    await anna.says("/erinnerungen")
    await anna.taps("Wann")
    await anna.taps("16–21 Uhr")
    anna.sees("zwischen 16:00 und 21:00 Uhr")
    await a_workshop(house, town, "2027-03-22 17:30")
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await until(house, "2027-03-18 15:59")
    assert reminded(anna) == []
    await until(house, "2027-03-18 16:01")
    assert len(reminded(anna)) == 1


async def test_stop_means_stop_except_for_the_postmark(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_workshop(house, town, "2027-03-22 17:30")
    await anna.says("/erinnerungen")
    await anna.taps("Alles still")
    anna.sees("nicht mehr von selbst", "Nur die Abgabe bleibt")
    await until(house, "2027-05-31 12:00")
    assert reminded(anna) == []
    await until(house, "2027-06-14 09:01")
    assert "Eure Woche" in anna.last.text
    assert "noch 16 Tage" in anna.last.text
    await until(house, "2027-06-30 09:01")
    assert "Heute ist der letzte Tag" in anna.last.text
    await anna.taps("Ist in der Post")
    anna.sees("Erledigt")
    await until(house, "2027-07-07 12:00")
    assert "letzte Tag" not in anna.last.text


async def test_a_task_gets_its_day_in_the_chat(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    task = house.app.programme.stages[0].tasks[0].title.texts["de"]
    await anna.says("/erinnerungen")
    await anna.taps("Tage für Aufgaben")
    await anna.taps(task[:20])
    await anna.says("quatsch")
    anna.sees("verstehe ich nicht")
    await anna.says("am 19.3.")
    anna.sees("bis Fr 19.03.2027")
    await until(house, "2027-03-18 09:01")
    assert task in anna.last.text


async def test_others_see_nothing_of_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await until(house, "2027-03-18 09:01")
    old = anna.last
    stranger = await a_member(house, town, "Fremd", MemberRole.WORKER)
    for _, data in old.buttons:
        await stranger.forges(data)
        stranger.sees("Das gibt es so nicht mehr")
    async with house.database.work() as work:
        left = await work.members.in_any_state(town.association.id, await person_of_in(work, anna))
        assert left
        await work.members.save(replace(left, state=MemberState.LEFT))
        await work.commit()
    await anna.taps_old(old, "Mehr")
    anna.does_not_see("Verein Brücke")


async def test_the_koordination_sees_what_comes_and_who_does_not_react(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    house.clock.forward(seconds=2)
    karin = town.coordinator
    await karin.waits()
    await karin.says("/ausblick")
    karin.sees("Verein Brücke", "Aufgaben mit Datum → Anna", "18.03.2027, 09:00")
    await until(house, "2027-03-25 12:00")
    await karin.says("/ausblick")
    await karin.taps("Wer sich nicht meldet")
    karin.sees("nach zwei Wochen Stille einmal gefragt")


async def test_six_hours_without_power(house: StoryHouse) -> None:
    """Late ones say so, pointless ones are marked, none is silent."""
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_task_with_a_day(house, town, date(2027, 3, 19))
    await a_workshop(house, town, "2027-03-18 11:00")
    await until(house, "2027-03-18 08:00")
    before = len(reminded(anna))
    house.clock.forward(hours=6)
    await house.restarts()
    house.clock.forward(seconds=1)
    await anna.waits()
    assert len(reminded(anna)) == before + 1
    assert "(verspätet)" in anna.last.text
    assert "Noch offen" in anna.last.text
    async with house.database.work() as work:
        missed = await work.reminders.expired(town.cohort.id, house.clock.now() - timedelta(days=1), 9)
        assert [one.planned.kind for one in missed] == [ReminderKind.WORKSHOP]
    await town.coordinator.says("/ausblick")
    await town.coordinator.taps("Wer sich nicht meldet")
    town.coordinator.sees("Nicht mehr rechtzeitig verschickt", "Termine → Anna")


async def test_six_weeks_without_power(house: StoryHouse) -> None:
    """Longer than reminders are kept ahead: the same as after six hours."""
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_workshop(house, town, "2027-04-20 11:00")
    await until(house, "2027-03-12 12:00")
    house.clock.forward(days=38)
    await house.restarts()
    house.clock.forward(seconds=1)
    await anna.waits()
    told = [text for text in reminded(anna) if "Workshop" in text]
    assert len(told) == 1
    assert "(verspätet)" in told[0]
    await town.coordinator.says("/ausblick")
    await town.coordinator.taps("Wer sich nicht meldet")
    town.coordinator.sees("Nicht mehr rechtzeitig verschickt", "Termine → Anna")
    await until(house, "2027-04-21 12:00")
    assert len([text for text in reminded(anna) if "Workshop" in text]) == 2


async def test_the_koordination_sees_two_weeks_ahead_on_each_day(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_reader(house, town)
    await a_workshop(house, town, "2027-04-20 11:00")
    for day, seen in (("2027-03-29 23:59", False), ("2027-03-30 09:30", True), ("2027-04-02 09:30", True)):
        await until(house, day)
        await town.coordinator.says("/ausblick")
        assert ("Di 13.04." in town.coordinator.last.text) is seen


async def test_half_a_year_of_a_cohort(house: StoryHouse) -> None:
    """Never at night, never on Sunday, never on a public holiday, never twice a day unless it is urgent."""
    town = await a_town(house)
    anna = await a_member(house, town)
    samira = await a_member(house, town, "Samira", MemberRole.WORKER)
    for number, at in enumerate(("2027-03-22 17:30", "2027-04-16 10:00", "2027-05-18 17:30", "2027-10-28 10:00")):
        await a_workshop(house, town, at, f"w{number}")
    await a_task_with_a_day(house, town, date(2027, 4, 5))
    await until(house, "2027-06-29 12:00")
    task = TaskStatus(town.association.id, POSTING, None, house.clock.now(), None)
    async with house.database.work() as work:
        await work.journey.save_task(task)
        await work.commit()
    await until(house, "2027-09-10 12:00")
    window = Window(Hours(time(9), time(19)), of_land("NI"))
    async with house.database.work() as work:
        asked = "SELECT person, bundle, min(sent_at), max(urgent) FROM reminder WHERE sent_at IS NOT NULL GROUP BY 1, 2"
        said = await ask(work, asked)
        left = await work.reminders.of_association(town.association.id)
    moments = [datetime.fromtimestamp(ms / 1000, UTC) for _, _, ms, _ in said]
    assert len(said) > 15
    assert all(window.allows(at) for at in moments)
    days = Counter(
        (person, window.day(datetime.fromtimestamp(ms / 1000, UTC))) for person, _, ms, urgent in said if not urgent
    )
    assert set(days.values()) == {1}
    assert not [one for one in left if one.state is State.EXPIRED]
    assert not [text for text in reminded(anna) if "verspätet" in text]
    assert len([text for text in reminded(anna) if "wochen" in text.casefold() and "still" in text]) == 1
    assert "Heute ist der letzte Tag" not in "".join(reminded(samira))
    assert any("Drucken und unterschreiben lassen" in text for text in reminded(samira))


async def test_a_whole_day_has_no_hour(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    days = When(date(2027, 3, 19), date(2027, 3, 20))
    async with house.database.work() as work:
        await work.events.save(
            CohortDate("netz", town.cohort.id, "Netzwerktreffen", days, "Nürnberg", DateKind.NETWORK)
        )
        await work.commit()
    await until(house, "2027-03-22 12:00")
    told = [text for text in reminded(anna) if "Netzwerktreffen" in text]
    assert told
    assert all("Fr 19.03.2027 bis Sa 20.03.2027" in text and "00:00" not in text for text in told)
    assert not [text for text in told if "Gleich geht es los" in text]


async def test_what_a_card_says_of_today_is_renewed_with_the_day(house: StoryHouse) -> None:
    """On both doors, without a word to anybody."""
    town = await a_town(house)
    anna = await a_reader(house, town)
    await anna.says("/stand")
    async with house.database.work() as work:
        group = await add_association(work, house, "Herz e. V.")
        ticket = await add_invitation(work, group.id, house.clock.now())
        await work.commit()
    berta = await house.web(ticket.token)
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await berta.taps(words)
    await berta.says("Berta")
    await berta.says("/stand")
    for somebody in (anna, berta):
        somebody.sees("Abgabe in 112 Tagen")
    shown = len(anna.chat), len(berta.chat)
    await until(house, "2027-03-10 23:50")
    await until(house, "2027-03-11 00:10")
    for somebody in (anna, berta):
        await somebody.waits()
        cards = [seen.text for seen in somebody.chat if "Abgabe in" in seen.text]
        assert "Abgabe in 111 Tagen" in cards[-1]
    assert (len(anna.chat), len(berta.chat)) == shown


async def test_who_pauses_hears_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await a_workshop(house, town, "2027-03-22 17:30")
    house.clock.forward(seconds=2)
    await house.settle()
    async with house.database.work() as work:
        group = await work.associations.get(town.association.id)
        assert group
        await work.associations.save(replace(group, state=AssociationState.PAUSED))
        await work.commit()
    await until(house, "2027-07-02 12:00")
    assert reminded(anna) == []


async def test_a_clock_that_was_a_year_ahead_for_a_while_takes_no_reminder_away(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_reader(house, town)
    await a_workshop(house, town, "2027-03-19 18:00")
    house.clock.forward(minutes=10)
    await house.settle()
    planned = await waiting(house)
    assert planned
    house.clock.forward(days=365)
    await house.settle()
    house.clock.forward(days=-365)
    await house.settle()
    assert await waiting(house) == planned
    await until(house, "2027-03-18 12:00")
    assert len([text for text in reminded(anna) if "Workshop" in text]) == 2


async def waiting(house: StoryHouse) -> list[tuple[object, ...]]:
    async with house.database.work() as work:
        return await ask(work, "SELECT key FROM reminder WHERE state = 'waiting' ORDER BY key")
