"""What leaves with the commit of its cause, and what has to stand in line."""

from dataclasses import dataclass, field

import pytest

from bot.domain.messages import Act, Card, Fate, Outgoing, Priority
from bot.domain.people import Address, Channel
from bot.runtime.outbox.delivery import Flight
from bot.runtime.outbox.express import Express
from bot.terms import Language
from storage.unit_of_work import Database
from tests.runtime.sending import Post

REPLY, NOTICE = Priority.REPLY, Priority.NOTICE


@dataclass
class Strip:
    """A runway on which there is always room."""

    started: list[list[str]] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    followers: bool = True

    def offer(self, _message: Outgoing) -> float | None:
        return 1.0

    def follow(self, _message: Outgoing) -> float | None:
        return 2.0 if self.followers else None

    def start(self, flight: Flight, *following: Flight) -> None:
        self.started.append([one.message.key for one in (flight, *following)])

    def withdraw(self, chat: str) -> None:
        self.withdrawn.append(chat)


@dataclass
class Cause:
    post: Post
    strip: Strip = field(default_factory=Strip)

    async def says(self, *messages: Outgoing) -> list[bool]:
        with Express(self.strip) as express:
            async with self.post.database.work() as work:
                taken = [await express.takes(work, one, []) for one in messages]
                await work.commit()
        return taken

    def reply(self, chat: str = "1") -> Outgoing:
        return self.post.message(f"reply{chat}", chat, REPLY)

    def edit(self, chat: str = "1", priority: Priority = NOTICE) -> Outgoing:
        return self.post.message(f"edit{chat}", chat, priority, act=Act.EDIT, message="7")


@pytest.fixture
def cause(database: Database) -> Cause:
    return Cause(Post(database))


async def test_an_edit_follows_the_reply_of_its_cause(cause: Cause) -> None:
    assert await cause.says(cause.reply(), cause.edit(), cause.reply("2")) == [True, True, True]
    assert cause.strip.started == [["reply1", "edit1"], ["reply2"]]
    assert await cause.post.state("reply1") is Fate.CLAIMED
    assert await cause.post.state("edit1") is Fate.WAITING
    assert not cause.strip.withdrawn


async def test_nothing_else_follows(cause: Cause) -> None:
    """A second message might come twice, an edit alone is no reply, and without its card a renewal is a message."""
    second = cause.post.message("second", "1", NOTICE)
    renewal = cause.post.message("renewal", "2", REPLY, act=Act.REFRESH, card="map")
    taken = await cause.says(cause.reply(), second, cause.edit(), cause.reply("2"), renewal, cause.edit("3"))
    assert taken == [True, False, False, True, False, False]
    assert cause.strip.started == [["reply1"], ["reply2"]]


async def test_a_card_that_is_there_is_renewed_behind_the_reply(cause: Cause) -> None:
    async with cause.post.database.work() as work:
        await work.people.save_address(Address("t1", Channel.TELEGRAM, "1", None, Language.GERMAN))
        await work.outbox.put(cause.post.message("old", "1", REPLY))
        await work.outbox.save_card(Card("t1", "map", "old", "7"))
        await work.commit()
    renewal = cause.post.message("renewal", "1", NOTICE, act=Act.REFRESH, card="map")
    assert await cause.says(cause.reply(), renewal) == [True, True]
    assert cause.strip.started == [["reply1", "renewal"]]


async def test_without_room_it_stands_in_line(cause: Cause) -> None:
    cause.strip.followers = False
    assert await cause.says(cause.reply(), cause.edit(), cause.edit(priority=REPLY)) == [True, False, False]
    assert cause.strip.started == [["reply1"]]


async def thinks_again(cause: Cause) -> None:
    with Express(cause.strip) as express:
        async with cause.post.database.work() as work:
            await express.takes(work, cause.reply(), [])
            await express.takes(work, cause.edit(), [])
            raise ValueError("thinks again")


async def test_when_the_cause_fails_nothing_leaves(cause: Cause) -> None:
    with pytest.raises(ValueError, match="thinks again"):
        await thinks_again(cause)
    assert cause.strip.started == []
    assert cause.strip.withdrawn == ["1"]
    assert await cause.post.states() == {}
