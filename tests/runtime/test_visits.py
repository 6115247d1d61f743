"""One event, one transaction: everything or nothing, once."""

import json
from collections.abc import Awaitable, Callable

import pytest

from bot.domain.dates.file import Upload
from bot.domain.errors import Refusal
from bot.domain.faq.search import Match, SearchMode, SearchOutcome
from bot.domain.messages import Outgoing, Received
from bot.domain.people import Address, Channel, Person, Role
from bot.domain.screen import Place, Screen
from bot.domain.talks.file import Unclean
from bot.runtime.conversation.floor import NeverRegistered
from bot.runtime.dispatch import Visits
from bot.runtime.faults import apology
from bot.runtime.feature import Feature, House, Visit
from bot.runtime.inputs import Commanded, Event, Input, Left, Said
from bot.runtime.outbox.delivery import Flight
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Texts
from bot.runtime.routes import Routes
from bot.terms import Language
from storage.unit_of_work import Database
from tests.kit.clock import StoryClock

Do = Callable[[Visit], Awaitable[Screen | None]]


class Nowhere:
    """Everything stands in line."""

    def offer(self, message: Outgoing) -> float | None:
        return None

    def follow(self, message: Outgoing) -> float | None:
        return None

    def start(self, flight: Flight, *following: Flight) -> None: ...
    def withdraw(self, chat: str) -> None: ...


async def finds_nothing(_question: str, _stage: str) -> SearchOutcome:
    return SearchOutcome(Match.UNKNOWN, (), 0.0, SearchMode.LEXICAL)


async def cleans_nothing(_media: str, _brought: Upload | None) -> Unclean:
    return Unclean.NOT_HERE


class Stage:
    """A bot with one action, `do`."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self.database, self.clock = database, StoryClock()
        self.do: Do = says_gone
        self.committed = 0
        feature = Feature("try", needs=Role.ANYONE, commands={"do": self.act}, anything={Role.ANYONE: self.act})
        self.visits = Visits(
            database,
            Routes.of([feature]),
            Renderer(texts),
            self.clock,
            self.house,
            self._count,
            lambda *_: None,
            Nowhere(),
            finds_nothing,
            cleans_nothing,
        )

    async def act(self, visit: Visit) -> Screen | None:
        return await self.do(visit)

    def house(self) -> House:
        return House(None, "", "")  # type: ignore[arg-type]

    def _count(self, _touched: set[str]) -> None:
        self.committed += 1

    async def takes(self, number: int = 1) -> Received:
        update = Received("telegram", str(number), "telegram:1", "{}", self.clock.now())
        async with self.database.work() as work:
            [taken] = await work.inbox.take([update]) or [update]
            await work.commit()
        return taken

    async def hears(self, said: Input | None = None, number: int = 1) -> None:
        await self.visits.handle(await self.takes(number), event(said or Said("x")))

    async def rows(self, table: str) -> int:
        async with self.database.work() as work:
            found = work._transaction.connection.raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        return int(found)

    async def said(self) -> list[str]:
        async with self.database.work() as work:
            rows = work._transaction.connection.raw.execute("SELECT payload FROM outbox ORDER BY position").fetchall()
        return [json.loads(payload)["text"] for (payload,) in rows]

    async def states(self) -> list[str]:
        async with self.database.work() as work:
            rows = work._transaction.connection.raw.execute("SELECT state FROM inbox ORDER BY position").fetchall()
        return [state for (state,) in rows]


def event(said: Input) -> Event:
    return Event(Channel.TELEGRAM, "1", "1", said, "Anna", "de")


async def says_gone(_visit: Visit) -> Screen | None:
    return Screen("common-gone")


async def saves(visit: Visit) -> Screen | None:
    await visit.uow.people.save(Person(visit.uow.new_id(), "Anna", Language.GERMAN, Channel.TELEGRAM, None, visit.now))
    return Screen("common-gone")


@pytest.fixture
def stage(database: Database, texts: Texts) -> Stage:
    return Stage(database, texts)


async def test_effects_answer_and_done_together(stage: Stage) -> None:
    stage.do = saves
    await stage.hears()
    assert (await stage.rows("person"), await stage.rows("outbox"), await stage.states()) == (1, 1, ["done"])
    assert stage.committed == 1


async def test_on_the_web_too_a_reply_is_seen_when_the_card_that_it_renews_is_not_there(stage: Stage) -> None:
    async def renews(visit: Visit) -> Screen | None:
        return Screen("common-gone", place=Place.REFRESH, card="sheet")

    async with stage.database.work() as work:
        await work.people.save(Person("p", "Zoé & Co", Language.GERMAN, Channel.WEB, None, stage.clock.now()))
        await work.people.save_address(Address("w1", Channel.WEB, "1", "p", Language.GERMAN))
        await work.commit()
    stage.do = renews
    for number in (1, 2):
        said = Event(Channel.WEB, str(number), "1", Said("x"), "", "de", quiet=True)
        await stage.visits.handle(await stage.takes(number), said)
    assert len(await stage.said()) == 1


async def test_the_same_update_again_does_nothing(stage: Stage) -> None:
    stage.do = saves
    for _ in range(3):
        await stage.hears()
    assert (await stage.rows("person"), await stage.rows("outbox")) == (1, 1)


async def test_a_refusal_takes_everything_back_and_says_why(stage: Stage) -> None:
    async def refuses(visit: Visit) -> Screen | None:
        await saves(visit)
        await visit.ask("try.step")
        visit.uow.say("nobody", Screen("common-gone"), key="k")
        raise Refusal("common-no-such-command")

    stage.do = refuses
    await stage.hears()
    assert (await stage.rows("person"), await stage.rows("dialog"), await stage.states()) == (0, 0, ["done"])
    [words] = await stage.said()
    assert "/hilfe" in words


async def test_a_mistake_takes_everything_back_and_leaves_the_update(stage: Stage) -> None:
    async def breaks(visit: Visit) -> Screen | None:
        await saves(visit)
        raise RuntimeError("x")

    stage.do = breaks
    with pytest.raises(RuntimeError):
        await stage.hears()
    assert (await stage.rows("person"), await stage.rows("outbox"), await stage.states()) == (0, 0, ["new"])
    assert stage.committed == 0


async def test_a_screen_that_cannot_be_said_takes_everything_back(stage: Stage) -> None:
    async def mumbles(visit: Visit) -> Screen | None:
        await saves(visit)
        return Screen("there-is-no-such-text")

    stage.do = mumbles
    with pytest.raises(Exception, match="there-is-no-such-text"):
        await stage.hears()
    assert (await stage.rows("person"), await stage.states()) == (0, ["new"])


async def test_a_question_that_nobody_would_hear_the_answer_to_takes_everything_back(stage: Stage) -> None:
    async def asks(visit: Visit) -> Screen:
        await visit.ask("try.nmae")
        return Screen("common-gone")

    stage.do = asks
    with pytest.raises(NeverRegistered, match=r"try\.nmae"):
        await stage.hears()
    assert await stage.rows("dialog") == 0
    assert await stage.rows("outbox") == 0


async def test_an_action_that_says_nothing_is_done_all_the_same(stage: Stage) -> None:
    async def silent(_visit: Visit) -> Screen | None:
        return None

    stage.do = silent
    await stage.hears()
    assert (await stage.rows("outbox"), await stage.states()) == (0, ["done"])


async def test_a_dead_letter_keeps_its_body_and_the_person_hears_of_it_once(stage: Stage) -> None:
    update = await stage.takes()
    for _ in range(2):
        await stage.visits.apologise(update, event(Said("x")), apology("K-000007"), "RuntimeError")
    assert await stage.states() == ["dead"]
    [words] = await stage.said()
    assert "K-000007" in words


async def test_what_nobody_can_read_is_buried_without_words(stage: Stage) -> None:
    await stage.visits.apologise(await stage.takes(), None, apology("K-1"), "Poison")
    assert (await stage.states(), await stage.said()) == (["dead"], [])


async def test_one_too_many_is_done_and_answered_once(stage: Stage) -> None:
    update = await stage.takes()
    for _ in range(2):
        await stage.visits.hush(update, event(Said("x")), Screen("common-flood", {"words": "x"}))
    assert (await stage.states(), len(await stage.said())) == (["done"], 1)


async def test_an_unknown_command_is_answered(stage: Stage) -> None:
    await stage.hears(Commanded("gibtsnicht", ""))
    assert "Diesen Befehl kenne ich nicht" in (await stage.said())[0]


async def test_nothing_is_kept_of_somebody_unknown(stage: Stage) -> None:
    await stage.hears()
    assert (await stage.rows("person"), await stage.rows("address")) == (0, 0)


async def test_whoever_leaves_is_not_answered(stage: Stage) -> None:
    await stage.hears(Left(gone=True))
    assert (await stage.said(), await stage.states()) == ([], ["done"])


async def test_an_open_question_ends_in_time(stage: Stage) -> None:
    seen: list[bool] = []

    async def asks(visit: Visit) -> Screen | None:
        seen.append(visit.dialog is not None)
        await visit.ask("try.step", days=30)
        return None

    stage.do = asks
    await stage.hears(number=1)
    await stage.hears(number=2)
    stage.clock.forward(days=31)
    await stage.hears(number=3)
    assert seen == [False, True, False]
