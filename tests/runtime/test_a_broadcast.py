"""An announcement to many, with all that goes wrong meanwhile: small, and by a clock that stands still."""

from collections import Counter
from collections.abc import Sequence

from bot.domain.messages import Attachment, Card, Fate, Outgoing, Priority
from bot.domain.screen import Markup, Screen
from bot.runtime.outbox.results import Result
from bot.runtime.outbox.writer import Post
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town, add_person
from tests.kit.telegram import forbidden

RECIPIENTS, BLOCKED, SLOWED, LOST = 60, 3, 2, 1
TURNS_BEFORE_THE_CRASH = 15
WORDS = "Am Dienstag um 18 Uhr ist die nächste Werkstatt."


async def test_everybody_is_accounted_for(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    chat_of = await announced(house)
    chats = list(chat_of.values())
    weather = house.world.weather
    for chat in chats[:BLOCKED]:
        weather.fail(forbidden("bot was blocked by the user"), "sendMessage", chat=chat)
    for chat in chats[10 : 10 + SLOWED]:
        weather.flood(1, "sendMessage", chat=chat)
    for chat in chats[20 : 20 + LOST]:
        weather.reset("sendMessage", chat=chat, after=True)
    left: list[float] = []
    watch(house, left)

    for _ in range(TURNS_BEFORE_THE_CRASH):
        await house.app.sender.turn()
        await house.clock.sleep(0.02)
    assert len(left) > 5
    await house.restarts()
    again = await house.app.sender.recover()
    assert again == [], "what may have left is not said again"
    watch(house, left)
    await anna.says("/hilfe")
    for _ in range(20):
        house.clock.forward(seconds=1)
        await house.settle()

    async with house.database.work() as work:
        reports = await work.broadcasts.outcomes("an")
    fates = Counter(report.state for report in reports)
    unclear = fates[Fate.UNCLEAR]
    assert fates.total() == RECIPIENTS
    assert fates == {Fate.BLOCKED: BLOCKED, Fate.UNCLEAR: unclear, Fate.SENT: RECIPIENTS - BLOCKED - unclear}
    assert LOST <= unclear <= LOST + 9
    arrived = Counter(chat for chat in chats for one in house.world.chat(chat) if one.text == WORDS)
    assert set(arrived.values()) == {1}, "nobody hears it twice"
    sent = {chat_of[report.person] for report in reports if report.state is Fate.SENT}
    assert sent <= set(arrived), "nobody is missing"
    assert max(sum(at <= other < at + 1 for other in left) for at in left) <= 30


async def announced(house: StoryHouse) -> dict[str, int]:
    """To people who have talked to the bot before; their chats by person."""
    somebody = [house.telegram(f"P{number}") for number in range(RECIPIENTS)]
    for who in somebody:
        house.world.say(who.them, "Hallo")
    house.world.state.updates.clear()
    now, screen = house.clock.now(), Screen("common-choice", {"words": Markup(WORDS)})
    chat_of: dict[str, int] = {}
    async with house.database.work() as work:
        for who in somebody:
            person = await add_person(work, who.name, str(who.them.id), now)
            chat_of[person.id] = who.them.id
            work.say(person.id, screen, f"an/{person.id}", Priority.BROADCAST, origin="an")
        post = Post(work, house.app.visits.renderer)
        for message in work.messages:
            await post.say(message, now)
        await work.commit()
    house.app.sender.nudge()
    return chat_of


def watch(house: StoryHouse, left: list[float]) -> None:
    """When each message left."""
    deliver = house.app.sender.deliver

    async def delivering(message: Outgoing, files: Sequence[Attachment], card: Card | None) -> Result:
        left.append(house.clock.beat())
        return await deliver(message, files, card)

    house.app.sender.deliver = delivering
