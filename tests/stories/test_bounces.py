"""A tap means what its finger saw: the second half of a double tap lands on other buttons and does nothing."""

from datetime import timedelta

import pytest

from bot.domain.messages import Received
from bot.terms import MemberRole
from tests.kit.acts import answers_all
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town
from tests.kit.people import Seen, Someone
from tests.kit.traces import rows

SOON, LATE = (0.05, 0.25, 0.45), (0.5, 0.6, 3.0)
"""Seconds after the buttons changed."""


async def at_the_door(house: StoryHouse, channel: str) -> tuple[Town, Someone]:
    """Somebody with an invitation, at the question for their language."""
    town = await a_town(house)
    if channel == "web":
        return town, await house.web(town.ticket.token)
    anna = house.telegram("Anna")
    await anna.says(f"/start {town.ticket.token}")
    return town, anna


DOORS = pytest.mark.parametrize("channel", ["telegram", "web"])


@DOORS
@pytest.mark.parametrize("after", SOON)
async def test_the_language_tapped_twice_does_not_decline_the_invitation(
    house: StoryHouse, channel: str, after: float
) -> None:
    _, anna = await at_the_door(house, channel)
    await anna.taps("Deutsch")
    before = anna.chat
    await anna.taps("Nein danke", after=after)
    assert anna.chat == before
    await anna.taps("Einverstanden", after=0.5 - after)
    anna.sees("Ich bin die Ansprechperson")


@DOORS
@pytest.mark.parametrize("after", LATE)
async def test_who_has_read_the_new_buttons_may_press_them(house: StoryHouse, channel: str, after: float) -> None:
    _, anna = await at_the_door(house, channel)
    await anna.taps("Deutsch")
    await anna.taps("Nein danke", after=after)
    anna.sees("kein Konto für dich angelegt")


async def test_the_telephone_is_told_at_once_that_a_bounce_was_heard(house: StoryHouse) -> None:
    _, anna = await at_the_door(house, "telegram")
    await anna.taps("Deutsch")
    await anna.taps("Nein danke", after=0.25)
    assert house.world.unanswered() == []


@pytest.mark.parametrize("after", SOON)
async def test_handed_in_is_not_taken_back_by_the_same_double_tap(house: StoryHouse, after: float) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await answers_all(anna)
    await anna.taps("Zur Durchsicht geben")
    await anna.taps("Ja, abschicken")
    await anna.taps("Doch zurückholen", after=after)
    assert await rows(house, "SELECT decision FROM review") == [("waiting",)]
    heard = [seen for seen in town.coordinator.chat if "zurückgeholt" in seen.text]
    assert heard == []
    await anna.taps("Doch zurückholen")
    assert await rows(house, "SELECT decision FROM review") != [("waiting",)]


@pytest.mark.parametrize("after", SOON)
async def test_a_name_tapped_twice_keeps_the_role_of_its_owner(house: StoryHouse, after: float) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await a_member(house, town, "Jonas", MemberRole.WORKER)
    await anna.says("/team")
    await anna.taps("Jonas")
    await anna.taps("Darf ab jetzt nur lesen", after=after)
    assert ("lesen",) not in await rows(house, "SELECT role FROM member")


@pytest.mark.parametrize("after", SOON)
async def test_the_wish_to_invite_tapped_twice_makes_no_invitation(house: StoryHouse, after: float) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/team")
    before = await rows(house, "SELECT id FROM invitation")
    await anna.taps("Jemanden einladen")
    await anna.taps("Eine Person", after=after)
    assert await rows(house, "SELECT id FROM invitation") == before


async def test_a_new_message_below_does_not_make_old_buttons_new(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/team")
    team = anna.last
    await anna.says("/einstellungen")
    await anna.forges(dict(team.buttons)["Jemanden einladen"], team.id, after=0.05)
    anna.sees("Für wie viele")


async def test_a_message_that_has_just_come_may_be_pressed(house: StoryHouse) -> None:
    """Its buttons stand where nothing stood before."""
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/team")
    await anna.taps("Jemanden einladen", after=0.05)
    anna.sees("Für wie viele")


async def test_a_card_taken_anew_is_read_before_it_is_pressed(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    old = anna.last
    await anna.says("/stand")
    before = anna.chat
    await anna.taps("Team", after=0.25)
    await anna.forges(dict(old.buttons)["Team"], old.id, after=0.2)
    assert anna.chat == before
    await anna.taps("Team", after=0.05)
    anna.sees("wer mitmacht")


async def test_what_others_do_to_my_card_counts_only_when_its_buttons_change(house: StoryHouse) -> None:
    """The words above unchanged buttons may change as they like."""
    town = await a_town(house)
    anna = await a_member(house, town)
    boris = await a_member(house, town, "Boris", MemberRole.WORKER)
    await boris.taps("Weiter")
    await boris.says("Unsere Idee.")
    await anna.taps("Team", after=0.25)
    anna.does_not_see("wer mitmacht")
    await boris.says("Und noch ein Satz.")
    await anna.taps("Team", after=0.25)
    anna.sees("wer mitmacht")


async def _both_at_once(anna: Someone, words: str) -> Seen:
    """The second tap is there before the first is handled: it carries what stood there when it was made."""
    message, data = anna._button(words)
    await anna._tap(message, data)
    await anna._tap(message, data)
    await anna.waits()
    return anna.last


@DOORS
async def test_a_second_tap_that_is_quicker_than_the_answer_does_nothing_twice(house: StoryHouse, channel: str) -> None:
    _, anna = await at_the_door(house, channel)
    await _both_at_once(anna, "Deutsch")
    anna.sees("Einverstanden")
    house.clock.forward(seconds=1)
    await _both_at_once(anna, "Einverstanden")
    assert sum("Ich bin die Ansprechperson" in str(seen.buttons) for seen in anna.chat) == 1


@pytest.mark.parametrize("after", [0.0, 0.15, 0.45])
async def test_a_double_tap_that_waits_in_line_is_answered_once(house: StoryHouse, after: float) -> None:
    """Both were pressed before the first was handled: the second finds nothing left, and says nothing of it."""
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("Das Plakat ist fertig.")
    message, data = anna._button("An die Koordination")
    house.clock.forward(seconds=1)
    for pause in (after, 0.0, 0.0):
        await anna._tap(message, data)
        await house.app.poller.round()
        house.clock.forward(seconds=pause)
    await anna.waits()
    assert [seen.text for seen in anna.chat if "gibt es so nicht mehr" in seen.text] == []
    assert anna.last.text.startswith("Das geht an die Koordination")
    assert house.world.unanswered() == []


async def test_the_same_button_half_a_second_later_is_pressed_again(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    question = anna.last
    skip = dict(question.buttons)["Später, nächste Frage"]
    shown = []
    for after in (1.0, 0.3, 0.3):
        await anna.forges(skip, question.id, after=after)
        shown.append(bool(anna.news))
    assert shown == [True, False, True]


async def taken_in(house: StoryHouse, data: str, message: str, external: str, after: timedelta) -> None:
    """The tap is committed, and the process ends before it is handled."""
    body = f'{{"tapped": "{data}", "message": "{message}", "visitor": "{external}"}}'
    update = Received("web", f"late{after}", f"web:{external}", body, house.clock.now() + after)
    async with house.database.work() as work:
        await work.inbox.take([update])
        await work.commit()


@pytest.mark.parametrize("after, declined", [(0.25, False), (0.6, True)])
async def test_neither_a_queue_nor_a_restart_changes_what_a_tap_was(
    house: StoryHouse, after: float, declined: bool
) -> None:
    town = await a_town(house)
    berta = await house.web(town.ticket.token)
    await berta.taps("Deutsch")
    data = dict(berta.last.buttons)["Nein danke"]
    await taken_in(house, data, berta.last.id, berta.visitor, timedelta(seconds=after))
    house.clock.forward(hours=3)
    await house.restarts()
    await berta.waits()
    assert any("kein Konto für dich angelegt" in seen.text for seen in berta.chat) is declined


async def test_on_telegram_the_half_second_begins_when_the_edit_has_arrived(house: StoryHouse) -> None:
    """An answer that Telegram takes late: until then the old buttons stand there, after it they are new."""
    _, anna = await at_the_door(house, "telegram")
    message, data = anna._button("Deutsch")
    house.world.weather.hang("editMessageText", seconds=0.5)
    await anna._tap(message, data)
    await house.app.poller.round()
    await house.app.intake.rest()
    house.clock.forward(seconds=5)
    await house.settle()
    await anna.taps("Nein danke", after=0.25)
    anna.does_not_see("kein Konto")
    await anna.taps("Nein danke", after=0.25)
    anna.sees("kein Konto")
