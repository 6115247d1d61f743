"""Whoever tries tokens and codes at either door learns nothing, waits longer and longer, and hinders nobody."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from bot.domain.joining.invitations import Invitation, Ticket, make_ticket
from bot.domain.people import Channel
from bot.runtime.web.contract import Caller
from bot.terms import MemberRole
from tests.kit.house import StoryHouse, another_process
from tests.kit.makers import Town, a_town, add_person
from tests.kit.postgres import on_both_engines
from tests.kit.traces import rows

PEOPLE, EACH = 50, 20
"""A thousand tries."""
KINDS = ("never", "used", "expired", "revoked", "other door", "link used", "link expired")
JOINED = "SELECT (SELECT count(*) FROM member), (SELECT count(*) FROM person), (SELECT count(*) FROM invitation_use)"


async def an_invitation(house: StoryHouse, town: Town, **other: Any) -> Ticket:
    now = house.clock.now()
    fresh = {"association": town.association.id, "person": None, "role": MemberRole.CONTACT, "uses_left": 1, "used": 0}
    async with house.database.work() as work:
        ticket = make_ticket(work.new_secret)
        made = {"expires_at": now + timedelta(days=30), "created_at": now, **fresh, **other}
        await work.invitations.add(Invitation(work.new_id(), **made), ticket)
        await work.commit()
    return ticket


async def wrong_tickets(house: StoryHouse, town: Town, door: Channel) -> dict[str, Ticket]:
    """At this door one of each kind, but for those that were never made."""
    now = house.clock.now()
    async with house.database.work() as work:
        cem = await add_person(work, "Cem", f"777{door[0]}", now)
        elsewhere, used, expired = (make_ticket(work.new_secret) for _ in range(3))
        other = next(channel for channel in Channel if channel is not door)
        for link, channel, lasts in ((elsewhere, other, 1), (used, door, 1), (expired, door, -1)):
            await work.web.save_link(link.token, cem.id, channel, now + timedelta(days=lasts))
        assert await work.web.spend_link(used.token, door, now)
        await work.commit()
    return {
        "used": await an_invitation(house, town, uses_left=0, used=1),
        "expired": await an_invitation(house, town, expires_at=now),
        "revoked": await an_invitation(house, town, revoked_at=now),
        "other door": elsewhere,
        "link used": used,
        "link expired": expired,
    }


async def test_a_thousand_wrong_links_of_fifty_people_open_nothing_and_are_answered_alike(house: StoryHouse) -> None:
    town = await a_town(house)
    wrong = {door: await wrong_tickets(house, town, door) for door in Channel}
    before = await rows(house, JOINED)
    took: dict[str, list[float]] = {kind: [] for kind in KINDS}

    def token(door: Channel, number: int) -> str:
        kind = KINDS[number % len(KINDS)]
        return wrong[door][kind].token if kind in wrong[door] else secrets.token_urlsafe(16)

    guessers = [house.telegram(f"Gast {number}") for number in range(PEOPLE // 2)]
    began = house.clock.beat()
    for number in range(EACH):
        for place, guesser in enumerate(guessers):
            house.world.say(guesser.them, f"/start {token(Channel.TELEGRAM, place + number)}")
    await house.fetches(6)
    await house.settle()
    for number in range(EACH * PEOPLE // 2):
        who, at = Caller(f"10.0.{number % 25}.1", f"mark{number % 25}"), perf_counter()
        assert await house.app.sessions.enter(token(Channel.WEB, number), who) is None
        took[KINDS[number % len(KINDS)]].append(perf_counter() - at)

    answers = [(seen.text, seen.buttons) for guesser in guessers for seen in guesser.chat]
    assert len(answers) == EACH * PEOPLE // 2
    assert len(set(answers)) == 1
    assert "Diese Einladung passt nicht" in answers[0][0]
    times = [median(each) for each in took.values()]
    assert max(times) - min(times) < 0.05
    assert house.clock.beat() - began >= (EACH - 5) * 3, "after five, a stranger is read every three seconds"
    assert await rows(house, JOINED) == before
    for _ in range(3):
        house.clock.forward(seconds=20)
        await house.settle()
    assert house.app.alarm.count()["guessing"] == 1

    await guessers[0].says(f"/start {town.ticket.token}")
    guessers[0].sees("Welche Sprache?")
    berta = await house.web((await an_invitation(house, town)).token)
    berta.sees("Welche Sprache?")


async def test_codes_are_tried_five_times_an_hour_and_then_a_right_one_says_the_same(house: StoryHouse) -> None:
    town = await a_town(house)
    code, alike = town.ticket.code, set()
    gast, caller = house.telegram("Gast"), Caller("10.0.0.9", "mark")
    for number in range(5):
        await gast.says(f"ABCD234{number + 3}")
        gast.sees("Diese Einladung passt nicht")
        assert await house.app.sessions.enter(f"ABCD234{number + 3}", caller) is None
    await house.restarts()
    for said in ("ABCD2349", code, f"/start {code}", f"/code {code}"):
        await gast.says(said)
        alike.add((gast.last.text, gast.last.buttons))
    assert len(alike) == 1
    assert "später noch einmal" in gast.last.text
    assert await rows(house, "SELECT count(*) FROM invitation_use") == [(0,)]
    await gast.says(f"/start {town.ticket.token}")
    gast.sees("Welche Sprache?")


class SecondProcess(StoryHouse):
    """Serves browsers only: the first one polls, sends and beats time."""

    async def settle(self) -> None:
        await self.app.intake.rest()


@asynccontextmanager
async def beside(house: StoryHouse) -> AsyncIterator[StoryHouse]:
    """Another process on the same database, where there may be one."""
    if isinstance(house.where, Path):
        yield house
        return
    second = SecondProcess(await another_process(house), house.world, house.clock, house.where)
    try:
        yield second
    finally:
        await second._close()


@on_both_engines
async def test_of_two_with_the_same_invitation_for_one_exactly_one_comes_in(house: StoryHouse) -> None:
    """One at each door; on PostgreSQL in a process of their own."""
    town = await a_town(house)
    ticket = await an_invitation(house, town)
    async with beside(house) as elsewhere:
        boris, berta = house.telegram("Boris"), await elsewhere.web(ticket.token)
        await boris.says(f"/start {ticket.token}")
        for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
            await boris.taps(words)
            await berta.taps(words)
        await asyncio.gather(boris.taps("So passt es"), berta.says("Berta"))
        assert await rows(house, "SELECT state FROM member") == [("active",)]
        assert await rows(house, "SELECT uses_left, used FROM invitation WHERE used > 0") == [(0, 1)]
        assert sum("Das gibt es so nicht mehr" in somebody.news_text for somebody in (boris, berta)) == 1


async def test_a_personal_link_opens_for_one_of_two_browsers_at_once(house: StoryHouse) -> None:
    async with house.database.work() as work:
        token = work.new_secret()
        person = await add_person(work, "Anna", "888", house.clock.now())
        await work.web.save_link(token, person.id, Channel.WEB, house.clock.now() + timedelta(days=1))
        await work.commit()
    enter = house.app.sessions.enter
    cookies = await asyncio.gather(*(enter(token, Caller("10.0.0.1", f"mark{number}")) for number in range(20)))
    assert sum(cookie is not None for cookie in cookies) == 1
