"""Every message once, in order, and a reply before everything else; what failed according to how it failed."""

import asyncio
from datetime import datetime, timedelta
from functools import partial

import pytest
from msgspec.structs import replace

from bot.domain.messages import Act, Fate, Priority
from bot.domain.people import Address, Channel
from bot.runtime.outbox.delivery import Flight
from bot.runtime.outbox.outcome import Settling
from bot.runtime.outbox.rate_limit import Pace
from bot.runtime.outbox.results import Delivered, Lost, Moved, NotSent, Rejected, Result, Slower, Unreachable
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident
from bot.runtime.process.supervisor import Nursery
from bot.terms import Language
from storage.trouble import Line, Trouble
from storage.unit_of_work import Database, Work
from tests.runtime.sending import Post

SAFE = (Priority.REPLY, Priority.NOTICE, Priority.REMINDER)
ONCE = (Priority.RELAY, Priority.BROADCAST)


@pytest.fixture
def post(database: Database) -> Post:
    return Post(database)


async def test_urgent_first_and_in_order(post: Post) -> None:
    await post.puts("b1", "2", Priority.BROADCAST)
    await post.puts("n1", "1", Priority.NOTICE)
    await post.puts("r1", "1")
    await post.puts("r2", "1")
    assert await post.sends() == ["r1", "r2", "n1", "b1"]
    assert set((await post.states()).values()) == {"sent"}


async def test_the_same_key_is_said_once(post: Post) -> None:
    await post.puts("a")
    async with post.database.work() as work:
        assert not await work.outbox.put(post.message("a", "1", Priority.REPLY))
    assert await post.sends() == ["a"]
    assert await post.sends() == []


async def test_nothing_before_its_time_and_nothing_after_it(post: Post) -> None:
    now = post.clock.now()
    await post.puts("later", not_before=now + timedelta(minutes=5))
    await post.puts("over", valid_until=now)
    assert await post.sends() == []
    assert await post.state("over") is Fate.EXPIRED
    assert await post.waits(300) == ["later"]


async def test_a_reply_overtakes_a_broadcast_under_way(post: Post) -> None:
    """With a whole hand of broadcast, a new reply leaves at the next turn."""
    for number in range(60):
        await post.puts(f"b{number}", str(100 + number), Priority.BROADCAST)
    for _ in range(10):
        await one_turn(post)
    began = post.clock.beat()
    await post.puts("reply", "1")
    await post.sends()
    at = next(when for when, key in post.arrived if key == "reply")
    assert at - began <= 2 / 28
    assert len(post.arrived) == 61


async def one_turn(post: Post) -> None:
    wait = post.sender._wait_for_turn()
    await post.clock.sleep(wait or 0.0)
    await post.sender.turn()
    for _ in range(5):
        await post.clock.sleep(0)


@pytest.mark.parametrize("priority, state", [(Priority.REPLY, Fate.CLAIMED), (Priority.NOTICE, Fate.WAITING)])
async def test_the_next_reply_is_chosen_where_the_last_one_is_saved(
    post: Post, priority: Priority, state: Fate
) -> None:
    """One transaction for both; what is no reply waits for its turn, because a reply may come before it."""
    await post.puts("a", "1", Priority.RELAY)
    await one_turn(post)
    assert post.noted
    await post.puts("b", "2", priority)
    assert await post.sender.turn()
    assert await post.states() == {"a": Fate.SENT, "b": state}
    await post.sends()
    assert [key for _, key in post.arrived] == ["a", "b"]
    assert post.arrived[1][0] - post.arrived[0][0] >= 1 / 28


class TestWhatArrived:
    """It is saved with the choice of the next, if that comes in a moment."""

    @pytest.mark.parametrize("priority", [Priority.REPLY, Priority.NOTICE])
    async def test_it_shares_the_transaction_of_the_next(self, post: Post, priority: Priority) -> None:
        await post.puts("a", "1", priority)
        await post.puts("b", "1", Priority.NOTICE)
        await one_turn(post)
        assert not await post.sender.turn()
        assert await post.states() == {"a": Fate.CLAIMED, "b": Fate.WAITING}
        await post.clock.sleep(1 / 28)
        assert await post.sender.turn()
        assert await post.states() == {"a": Fate.SENT, "b": Fate.CLAIMED}
        await post.sends()
        assert await post.states() == {"a": Fate.SENT, "b": Fate.SENT}

    async def test_after_a_card_which_counts_for_two_as_well(self, post: Post) -> None:
        await post.puts("a", "1", act=Act.CARD, card="map")
        await post.puts("b", "1", Priority.NOTICE)
        await one_turn(post)
        assert not await post.sender.turn()
        await post.clock.sleep(2 / 28)
        assert await post.sender.turn()
        assert await post.states() == {"a": Fate.SENT, "b": Fate.CLAIMED}

    async def test_it_is_saved_at_once_when_nothing_follows(self, post: Post) -> None:
        await post.puts("a", "1")
        await one_turn(post)
        assert await post.sender.turn()
        assert await post.state("a") is Fate.SENT

    @pytest.mark.parametrize("priority", ONCE)
    async def test_or_when_it_must_not_come_twice(self, post: Post, priority: Priority) -> None:
        await post.puts("a", "1", priority)
        await post.puts("b", "1", priority)
        await one_turn(post)
        assert await post.sender.turn()
        assert await post.states() == {"a": Fate.SENT, "b": Fate.WAITING}

    @pytest.mark.parametrize("failed", [NotSent("x"), Lost("x"), Slower(1.0), Rejected("x")])
    async def test_or_when_it_did_not_arrive(self, post: Post, failed: Result) -> None:
        post.answers["1"] = [failed]
        await post.puts("a", "1")
        await post.puts("b", "2", Priority.NOTICE)
        await one_turn(post)
        assert await post.sender.turn()
        assert await post.state("a") is not Fate.CLAIMED

    async def test_it_waits_for_nobody_in_a_pause(self, post: Post) -> None:
        post.answers["1"] = [Delivered("1", pause=5.0)]
        await post.puts("a", "1")
        await post.puts("b", "1", Priority.NOTICE)
        await one_turn(post)
        post.sender.pace.close(post.clock.beat() + 5.0)
        assert await post.sender.turn()
        assert await post.state("a") is Fate.SENT

    async def test_nor_when_the_house_closes(self, post: Post) -> None:
        await post.puts("a", "1")
        await post.puts("b", "1", Priority.NOTICE)
        await one_turn(post)
        assert not await post.sender.turn()
        await post.sender.close()
        assert await post.states() == {"a": Fate.SENT, "b": Fate.WAITING}


async def test_the_pace_is_kept(post: Post) -> None:
    for number in range(90):
        await post.puts(f"m{number}", str(number), Priority.BROADCAST)
    await post.sends()
    times = [at for at, _ in post.arrived]
    assert max(sum(1 for other in times if at <= other < at + 0.999) for at in times) <= 30
    assert times[-1] - times[0] <= 90 / 28 + 0.1


async def test_what_was_held_up_on_its_way_leaves_in_no_burst(post: Post) -> None:
    """The machine was busy for two seconds: all of these should have left by now."""
    for number in range(60):
        message = replace(post.message(f"m{number}", str(number), Priority.BROADCAST), state=Fate.CLAIMED)
        post.sender.start(Flight(post.clock.beat(), message, [], None))
    await post.sends()
    times = [at for at, _ in post.arrived]
    assert len(times) == 60
    assert max(sum(1 for other in times if at <= other < at + 0.999) for at in times) <= 30
    assert times[-1] - times[0] <= 2 + 0.1


async def test_a_living_card_counts_for_two(post: Post) -> None:
    await post.puts("card", "1", act=Act.CARD, card="map")
    await post.puts("next", "2")
    await post.sends()
    assert post.arrived[1][0] - post.arrived[0][0] >= 2 / 28 - 0.001


class TestSurelyNotSent:
    """R8: retried for as long as it takes, whatever its class."""

    @pytest.mark.parametrize("priority", list(Priority))
    async def test_it_is_sent_again(self, post: Post, priority: Priority) -> None:
        post.answers["1"] = [NotSent("down")] * 4
        await post.puts("a", "1", priority)
        assert await post.sends() == ["a"]
        for seconds in (1, 2, 5, 10):
            assert await post.waits(seconds) == ["a"]
        assert await post.state("a") is Fate.SENT

    async def test_a_broadcast_that_was_not_sent_is_not_in_doubt_after_a_crash(self, post: Post) -> None:
        post.answers["1"] = [NotSent("down")]
        await post.puts("a", "1", Priority.BROADCAST)
        await post.sends()
        post.restart()
        await post.sender.recover()
        assert await post.waits(60) == ["a"]

    async def test_the_order_is_kept(self, post: Post) -> None:
        post.answers["1"] = [NotSent("down")]
        await post.puts("a")
        await post.puts("b")
        assert await post.sends() == ["a"]
        await post.puts("c")
        assert await post.sends() == []
        assert await post.waits(1) == ["a", "b", "c"]

    async def test_others_do_not_wait(self, post: Post) -> None:
        post.answers["1"] = [NotSent("down")] * 3
        await post.puts("a", "1")
        await post.puts("b", "2")
        assert await post.sends() == ["a", "b"]

    async def test_in_an_outage_everybody_waits(self, post: Post) -> None:
        for chat in range(40):
            post.answers[str(chat)] = [NotSent("down")]
            await post.puts(f"m{chat}", str(chat))
        await post.sends()
        times = [at for at, _ in post.arrived]
        assert times[-1] - times[0] >= 60
        assert len(await post.waits(60)) == 40


class TestAnswerLost:
    @pytest.mark.parametrize("priority", SAFE)
    async def test_replies_and_reminders_once_more(self, post: Post, priority: Priority) -> None:
        post.answers["1"] = [Lost("timeout")]
        await post.puts("a", "1", priority)
        assert await post.sends() == ["a"]
        assert await post.waits(1) == ["a"]
        assert await post.state("a") is Fate.SENT

    @pytest.mark.parametrize("priority", SAFE)
    async def test_but_never_a_third_time(self, post: Post, priority: Priority) -> None:
        post.answers["1"] = [Lost("timeout")] * 3
        await post.puts("a", "1", priority)
        await post.sends()
        post.sender.settling.reach.sign()
        assert await post.waits(1) == ["a"]
        assert await post.waits(3600) == []
        assert await post.state("a") is Fate.UNCLEAR
        assert post.alarm.rang == [Incident.MESSAGE_UNCLEAR]

    async def test_in_an_outage_it_is_tried_until_telegram_is_back(self, post: Post) -> None:
        """Nothing at all gets through: that says nothing about this message."""
        post.answers["1"] = [Lost("timeout")] * 8
        await post.puts("a", "1")
        await post.puts("b", "1")
        await post.sends()
        for _ in range(8):
            await post.waits(15)
        assert await post.states() == {"a": "sent", "b": "sent"}

    async def test_few_broadcasts_are_on_their_way_at_once(self, post: Post) -> None:
        """So many may get lost when Telegram falls silent."""
        for number in range(40):
            post.answers[str(number)] = [never]
            await post.puts(f"m{number}", str(number), Priority.BROADCAST)
        for _ in range(30):
            await one_turn(post)
        assert len(post.arrived) == 9
        await post.puts("reply", "100")
        await one_turn(post)
        assert post.arrived[-1][1] == "reply"
        await post.nursery.stop(0.1)

    async def test_other_failures_do_not_use_up_the_second_try(self, post: Post) -> None:
        post.answers["1"] = [NotSent("down"), Slower(2.0), NotSent("down"), Lost("timeout")]
        await post.puts("a")
        await post.sends()
        for _ in range(4):
            await post.waits(20)
        assert await post.state("a") is Fate.SENT

    @pytest.mark.parametrize("priority", ONCE)
    async def test_relay_and_broadcast_are_left_to_a_person(self, post: Post, priority: Priority) -> None:
        post.answers["1"] = [Lost("timeout")]
        await post.puts("a", "1", priority)
        assert await post.sends() == ["a"]
        assert await post.waits(3600) == []
        assert await post.state("a") is Fate.UNCLEAR

    async def test_an_edit_may_be_made_again_and_again(self, post: Post) -> None:
        post.answers["1"] = [Lost("timeout")] * 4
        await post.puts("a", act=Act.EDIT, message="7")
        await post.sends()
        for _ in range(4):
            post.sender.settling.reach.sign()
            await post.waits(15)
        assert await post.state("a") is Fate.SENT

    @pytest.mark.parametrize("fault", [KeyError("result"), asyncio.CancelledError()], ids=repr)
    async def test_a_delivery_that_breaks_is_one_whose_answer_was_lost(self, post: Post, fault: BaseException) -> None:
        """Also when it says that somebody has cancelled it, and nobody has."""
        post.answers["1"] = [fault]
        await post.puts("a", "1", Priority.BROADCAST)
        await post.puts("b", "2")
        assert set(await post.sends()) == {"a", "b"}
        assert await post.state("a") is Fate.UNCLEAR


class TestSlower:
    """R9: nobody is written to before the time is over, and nothing is lost."""

    async def test_everybody_waits(self, post: Post) -> None:
        post.answers["1"] = [Slower(5.0)]
        for chat in range(10):
            await post.puts(f"m{chat}", str(chat + 1))
        await post.sends()
        asked, *rest = [at for at, _ in post.arrived]
        assert all(at >= asked + 5 for at in rest)
        assert max(rest) <= asked + 5 + 3
        assert await post.waits(5) == ["m0"]

    async def test_a_reply_whose_turn_was_kept_before_waits_too(self, post: Post) -> None:
        """Its cause was still being committed when Telegram asked for the pause."""
        post.answers["1"] = [Slower(5.0)]
        reply = replace(post.message("reply", "2", Priority.REPLY), state=Fate.CLAIMED)
        at = post.sender.offer(reply)
        assert at is not None
        await post.puts("asked", "1")
        post.clock.forward(seconds=0.05)
        await post.sender.turn()
        while not post.noted:
            await post.clock.sleep(0.01)
        async with post.database.work() as work:
            await work.outbox.put(reply)
            await work.commit()
        post.sender.start(Flight(at, reply, [], None))
        await post.sends()
        await post.waits(5)
        times = {key: when for when, key in reversed(post.arrived)}
        assert times["reply"] >= times["asked"] + 5
        assert await post.state("reply") is Fate.SENT

    async def test_the_pause_is_as_long_as_it_was_asked_for_and_ends_with_a_reply(self, post: Post) -> None:
        """However late it is noted, and although the reply was on its way already."""
        post.answers["1"] = [Slower(5.0)]
        for chat in ("1", "3", "4"):
            await post.puts(f"b{chat}", chat, Priority.BROADCAST)
        reply = replace(post.message("reply", "2", Priority.REPLY), state=Fate.CLAIMED)
        await post.sender.turn()
        while not post.noted:
            await post.clock.sleep(0.01)
        async with post.database.work() as work:
            await work.outbox.put(reply)
            await work.commit()
        post.sender.start(Flight(post.clock.beat(), reply, [], None))
        await post.clock.sleep(0)
        post.clock.forward(seconds=0.5)
        await post.sends()
        await post.waits(5)
        asked, first, *_others = post.arrived
        assert (asked[1], first[1]) == ("b1", "reply")
        assert first[0] - asked[0] == pytest.approx(5, abs=0.05)
        assert set((await post.states()).values()) == {Fate.SENT}

    async def test_what_is_planned_for_tomorrow_waits_for_tomorrow(self, post: Post) -> None:
        post.answers["1"] = [Slower(5.0)]
        tomorrow = post.clock.now() + timedelta(days=1)
        await post.puts("planned", "1", Priority.REMINDER, not_before=tomorrow)
        await post.puts("asked", "1")
        assert await post.sends() == ["asked"]
        assert await post.waits(60) == ["asked"]
        assert await post.waits(24 * 3600) == ["planned"]

    async def test_a_pause_asked_for_beside_a_success(self, post: Post) -> None:
        post.answers["1"] = [Delivered("9", pause=4.0)]
        await post.puts("a", "1")
        await post.puts("b", "2")
        await post.sends()
        assert await post.state("a") is Fate.SENT
        assert post.arrived[1][0] - post.arrived[0][0] >= 4


class TestUnreachable:
    async def test_nothing_else_is_sent_to_them(self, post: Post) -> None:
        async with post.database.work() as work:
            await work.people.save_address(Address("t1", Channel.TELEGRAM, "1", None, Language.GERMAN))
            await work.commit()
        post.answers["1"] = [Unreachable("blocked")]
        for key in ("a", "b", "c"):
            await post.puts(key)
        await post.puts("d", "2")
        assert await post.sends() == ["a", "d"]
        assert await post.states() == {"a": "blocked", "b": "blocked", "c": "blocked", "d": "sent"}
        async with post.database.work() as work:
            address = await work.people.address(Channel.TELEGRAM, "1")
        assert address
        assert address.blocked


async def test_a_group_that_moved_gets_it_once_at_its_new_place(post: Post) -> None:
    post.answers["-5"] = [Moved("-1005")]
    await post.puts("a", "-5")
    await post.puts("b", "-5")
    await post.sends()
    async with post.database.work() as work:
        rows = work._transaction.connection.raw.execute("SELECT key, chat, state FROM outbox ORDER BY position")
        assert [tuple(row) for row in rows] == [("a", "-1005", "sent"), ("b", "-1005", "sent")]
    assert [key for _, key in post.arrived] == ["a", "a", "b"]


async def test_what_telegram_will_never_take_is_given_up_with_an_alarm(post: Post) -> None:
    post.answers["1"] = [Rejected("message is too long")]
    await post.puts("a")
    await post.puts("b")
    assert await post.sends() == ["a", "b"]
    assert await post.state("a") is Fate.FAILED
    assert post.alarm.rang == [Incident.MESSAGE_FAILED]


class TestARepliesCardThatNobodyKnows:
    """Somebody has answered, and sees it, whatever became of the card before."""

    @pytest.fixture(autouse=True)
    async def somebody(self, database: Database) -> None:
        async with database.work() as work:
            await work.people.save_address(Address("t1", Channel.TELEGRAM, "1", None, Language.GERMAN))
            await work.commit()

    async def test_the_reply_is_sent_anew_and_is_the_card_from_then_on(self, post: Post) -> None:
        await post.puts("a", act=Act.REFRESH, card="sheet")
        await post.puts("b", act=Act.REFRESH, card="sheet")
        await post.sends()
        assert post.acts == [Act.CARD, Act.REFRESH]

    async def test_after_two_crashes_in_a_row_the_next_three_answers_are_seen(self, post: Post) -> None:
        await post.puts("before", act=Act.CARD, card="sheet")
        await post.sends()
        await post.puts("card", act=Act.CARD, card="sheet")
        post.clock.forward(seconds=3)
        for _ in range(2):
            post.answers["1"] = [never]
            await post.sender.turn()
            post.restart()
            await post.sender.recover()
        assert await post.state("card") is Fate.UNCLEAR
        post.acts.clear()
        for key in ("1", "2", "3"):
            await post.puts(key, act=Act.REFRESH, card="sheet")
        await post.sends()
        assert post.acts == [Act.CARD, Act.REFRESH, Act.REFRESH]

    async def test_after_lost_answers_too(self, post: Post) -> None:
        await post.puts("before", act=Act.CARD, card="sheet")
        await post.sends()
        post.answers["1"] = [Lost("x"), Lost("x")]
        await post.puts("card", act=Act.CARD, card="sheet")
        await post.sends()
        post.sender.settling.reach.sign()
        await post.waits(5)
        assert await post.state("card") is Fate.UNCLEAR
        await post.puts("next", act=Act.REFRESH, card="sheet")
        await post.waits(5)
        assert post.acts[-1] is Act.CARD

    async def test_it_is_not_said_a_third_time_either(self, post: Post) -> None:
        await post.puts("a", act=Act.REFRESH, card="sheet")
        for _ in range(2):
            post.answers["1"] = [never]
            await post.sender.turn()
            post.restart()
            await post.sender.recover()
        assert await post.state("a") is Fate.UNCLEAR

    async def test_what_is_only_renewed_needs_no_message(self, post: Post) -> None:
        await post.puts("a", act=Act.REFRESH, card="map", priority=Priority.NOTICE)
        await post.sends()
        assert post.acts == [Act.REFRESH]


@pytest.mark.parametrize("result", [NotSent("x"), Lost("x"), Slower(5)])
async def test_what_failed_while_the_clock_was_a_year_ahead_does_not_wait_for_a_year(
    post: Post, result: Result
) -> None:
    post.clock.forward(days=365)
    post.answers["1"] = [result]
    await post.puts("a")
    await post.puts("b")
    await post.sends()
    post.clock.forward(days=-365)
    assert await post.waits(60) == ["a", "b"]


async def test_what_is_meant_for_next_year_waits(post: Post) -> None:
    await post.puts("a", not_before=post.clock.now() + timedelta(days=365))
    assert await post.sends() == []


class TestCrash:
    async def test_what_must_not_come_twice_is_in_doubt(self, post: Post) -> None:
        """Only what was on its way; what merely waited goes out."""
        post.answers["1"] = [never]
        await post.puts("flying", "1", Priority.BROADCAST)
        await post.puts("waiting", "2", Priority.BROADCAST)
        await post.sender.turn()
        post.restart()
        await post.sender.recover()
        assert await post.state("flying") is Fate.UNCLEAR
        assert post.alarm.rang == [Incident.MESSAGE_UNCLEAR]
        assert await post.sends() == ["waiting"]

    @pytest.mark.parametrize("priority", SAFE)
    async def test_replies_and_reminders_are_sent_again(self, post: Post, priority: Priority) -> None:
        post.answers["1"] = [never]
        await post.puts("a", "1", priority)
        await post.sender.turn()
        post.restart()
        await post.sender.recover()
        assert "a" in await post.sends()

    async def test_what_may_have_been_said_is_said_before_all_else(self, post: Post) -> None:
        post.answers["2"] = [never]
        await post.puts("n", "2", Priority.NOTICE)
        await post.sender.turn()
        await post.puts("a", "1")
        post.restart()
        post.sender.leads = lambda: False
        await post.sender.repeat(await post.sender.recover())
        assert [key for _, key in post.arrived] == ["n", "n"]
        assert await post.states() == {"n": "sent", "a": "waiting"}
        post.sender.leads = lambda: True
        assert await post.sends() == ["a"]

    async def test_who_does_not_lead_says_nothing_again(self, post: Post) -> None:
        post.answers["1"] = [never]
        await post.puts("a")
        await post.sender.turn()
        post.restart()
        await post.sender.recover()
        post.sender.leads = lambda: False
        assert not await post.sender.turn()

    async def test_a_start_waits_for_a_silent_telegram_for_a_moment_only(self, post: Post) -> None:
        post.answers["1"] = [never, never]
        await post.puts("a")
        await post.sender.turn()
        post.restart()
        began = post.clock.beat()
        await post.sender.repeat(await post.sender.recover())
        assert 3 <= post.clock.beat() - began <= 4

    async def test_after_a_second_crash_a_person_decides(self, post: Post) -> None:
        """A third copy would be one too many."""
        post.answers["1"] = [never, never]
        await post.puts("a")
        for _ in range(2):
            await post.sender.turn()
            post.restart()
            await post.sender.recover()
        assert await post.state("a") is Fate.UNCLEAR
        assert post.alarm.rang == [Incident.MESSAGE_UNCLEAR]
        assert await post.sends() == []

    async def test_an_edit_is_made_again_however_often(self, post: Post) -> None:
        post.answers["1"] = [never] * 3
        await post.puts("a", act=Act.EDIT, message="7")
        for _ in range(3):
            await post.sender.turn()
            post.restart()
            await post.sender.recover()
        await post.sends()
        assert await post.state("a") is Fate.SENT


async def never() -> Delivered:
    await asyncio.Event().wait()
    raise AssertionError


async def test_one_that_hangs_holds_up_its_own_chat_only(post: Post) -> None:
    post.answers["1"] = [never]
    await post.puts("hangs", "1")
    await post.puts("behind", "1")
    for number in range(5):
        await post.puts(f"m{number}", str(number + 2))
    for _ in range(12):
        await one_turn(post)
    assert [key for _, key in post.arrived] == ["hangs", "m0", "m1", "m2", "m3", "m4"]
    await post.nursery.stop(0.1)


async def test_the_words_are_gone_when_they_have_arrived(post: Post) -> None:
    await post.puts("a")
    await post.sends()
    async with post.database.work() as work:
        found = await work.outbox.get("a")
    assert found
    assert found.payload == "{}"


async def test_closing_settles_what_flies_and_leaves_the_rest(post: Post) -> None:
    for number in range(5):
        await post.puts(f"m{number}", str(number))
    await post.sender.turn()
    await post.sender.close()
    assert sorted((await post.states()).values()) == ["sent", *["waiting"] * 4]


async def test_a_locked_database_loses_no_result(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    await post.puts("a")
    await post.sender.turn()
    for _ in range(5):
        await post.clock.sleep(0)
    with monkeypatch.context() as broken:
        broken.setattr(type(post.database), "work", locked)
        with pytest.raises(Trouble):
            await post.sender.turn()
    assert await post.sends() == []
    assert await post.state("a") is Fate.SENT


async def test_a_chat_waits_for_a_result_that_could_not_be_saved(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    await post.puts("a")
    await post.puts("b")
    await one_turn(post)
    with monkeypatch.context() as broken:
        broken.setattr("storage.engines.sqlite_transaction.SqliteTransaction.commit", locked)
        for _ in range(3):
            await post.clock.sleep(1 / 28)
            with pytest.raises(Trouble):
                await post.sender.turn()
    assert [key for _, key in post.arrived] == ["a"]
    assert await post.sends() == ["b"]
    assert await post.states() == {"a": "sent", "b": "sent"}


async def test_the_sender_does_not_stand_behind_everybody(post: Post) -> None:
    turns: list[Line] = []

    async def takes_a_turn(line: Line) -> None:
        async with post.database.work(line):
            turns.append(line)
            await post.clock.sleep(0)

    await asyncio.gather(*(takes_a_turn(Line.DECIDING) for _ in range(10)), takes_a_turn(Line.SENDING))
    assert turns.index(Line.SENDING) <= 2
    assert len(turns) == 11


async def test_closing_waits_for_a_database_in_trouble(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    await post.puts("a")
    await one_turn(post)
    work, troubles = type(post.database).work, iter(range(3))

    def locked_for_a_while(database: Database, line: Line) -> object:
        if next(troubles, None) is not None:
            locked()
        return work(database, line)

    with monkeypatch.context() as broken:
        broken.setattr(type(post.database), "work", locked_for_a_while)
        await post.sender.close()
    assert await post.state("a") is Fate.SENT


def locked(*_: object) -> None:
    raise Trouble("locked")


async def test_what_arrives_while_others_are_settled_is_not_said_again(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server answers a statement after a while; meanwhile other messages arrive."""
    arrives, settle = asyncio.Event(), Settling.settle

    async def held() -> Delivered:
        await arrives.wait()
        return Delivered("2")

    async def slowly(self: Settling, work: Work, flight: Flight, result: Result) -> datetime | None:
        arrives.set()
        for _ in range(5):
            await post.clock.sleep(0.2)
        post.sender.nudge()
        return await settle(self, work, flight, result)

    monkeypatch.setattr(Settling, "settle", slowly)
    post.answers["2"] = [held]
    await post.puts("b", "2")
    await one_turn(post)
    await post.puts("a", "1")
    for _ in range(4):
        await one_turn(post)
    assert [key for _, key in post.arrived] == ["b", "a"]
    assert await post.states() == {"a": "sent", "b": "sent"}


async def test_a_thousand_a_second_if_it_was_paid_for(post: Post) -> None:
    post.restart(Pace(overall=1 / 1000))
    async with post.database.work() as work:
        for number in range(2000):
            await work.outbox.put(post.message(f"m{number}", str(number), Priority.BROADCAST))
        await work.commit()
    post.sender.nudge()
    await post.sends()
    times = [at for at, _ in post.arrived]
    assert len(times) == 2000
    assert times[-1] - times[0] <= 2.2


async def test_a_sender_with_nothing_to_do_looks_once_a_second(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = 0
    work = type(post.database).work

    def counted(database: Database, line: Line) -> object:
        nonlocal begun
        begun += 1
        return work(database, line)

    await post.sends()
    monkeypatch.setattr(type(post.database), "work", counted)
    monkeypatch.setattr("bot.runtime.outbox.sender.IDLE", 0.2)
    post.nursery.spawn("sender", post.sender.run())
    await asyncio.sleep(0.5)  # noqa: TID251 - the sender waits for real time here
    await post.nursery.stop(1)
    assert 1 <= begun <= 4


async def test_who_has_lost_the_lead_rests_whatever_it_had_chosen_from(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It knows of messages that may leave, and they are none of its own any more."""
    beats: list[str] = []
    for key in "ab":
        await post.puts(key)
    assert await post.sender.turn()
    await post.clock.sleep(5)
    assert not post.sender.hand.empty
    post.sender.leads = lambda: False
    monkeypatch.setattr(Nursery, "beat", lambda _nursery, name: beats.append(name))
    post.nursery.spawn("sender", post.sender.run())
    await asyncio.sleep(0.2)  # noqa: TID251 - the sender waits for real time here
    await post.nursery.stop(1)
    assert len(beats) <= 5
    assert [key for _, key in post.arrived] == ["a"]


async def test_what_comes_within_a_breath_shares_a_transaction(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = Post(database, Clock())  # type: ignore[arg-type]
    post.restart(Pace(overall=0.0))
    turns: list[Line] = []
    work = type(database).work

    def counted(database: Database, line: Line = Line.DECIDING) -> object:
        turns.append(line)
        return work(database, line)

    post.answers = {str(number): [partial(_arrives_after, post.clock, number)] for number in range(40)}
    for number in range(40):
        await post.puts(f"m{number}", str(number))
    monkeypatch.setattr(type(database), "work", counted)
    post.nursery.spawn("sender", post.sender.run())
    while set((await post.states()).values()) != {"sent"}:
        await post.clock.sleep(0.005)
    await post.nursery.stop(1)
    assert turns.count(Line.SENDING) <= 20


async def _arrives_after(clock: Clock, milliseconds: int) -> Delivered:
    await clock.sleep(milliseconds / 1000)
    return Delivered("1")


async def test_nothing_is_offered_to_a_chat_that_a_turn_has_just_chosen(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between its choice and the disk others decide, too; and what is not saved was not chosen."""
    post.restart(Pace(overall=0.0))
    await post.puts("first", chat="1")
    saves, offered = Work.commit, list[float | None]()

    async def and_somebody_replies(work: Work) -> None:
        offered.append(post.sender.offer(post.message("reply", "1", Priority.REPLY)))
        await saves(work)

    monkeypatch.setattr(Work, "commit", and_somebody_replies)
    await post.sender.turn()
    assert offered == [None]
    monkeypatch.undo()
    assert await post.sends() == ["first"]


class TestFollowing:
    """What the cause of a reply changes in the same chat leaves behind it."""

    async def leave(self, post: Post) -> None:
        """As the transaction of their cause puts them."""
        reply = replace(post.message("reply", "1", Priority.REPLY), state=Fate.CLAIMED)
        edit = post.message("edit", "1", Priority.NOTICE, act=Act.EDIT, message="7")
        first, then = post.sender.offer(reply), post.sender.follow(edit)
        assert first is not None
        assert then is not None
        assert then > first
        async with post.database.work() as work:
            await work.outbox.put_as(reply, Fate.CLAIMED)
            await work.outbox.put_as(edit, Fate.WAITING)
            await work.commit()
        post.sender.start(Flight(first, reply, [], None), Flight(then, edit, [], None))

    async def test_both_are_settled_with_one_commit(self, post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
        saves, saved = Work.commit, list[dict[str, str]]()

        async def counted(work: Work) -> None:
            await saves(work)
            saved.append(await post.states())

        await self.leave(post)
        monkeypatch.setattr(Work, "commit", counted)
        assert await post.sends() == ["reply", "edit"]
        assert post.arrived[1][0] - post.arrived[0][0] >= Pace().overall
        assert next(states for states in saved if states["reply"] == "sent")["edit"] == "sent"
        assert await post.sends() == []

    @pytest.mark.parametrize("result", [Lost("timeout"), NotSent("refused"), Slower(3.0), Delivered("9", pause=3.0)])
    async def test_it_waits_in_line_when_the_reply_does_not_get_through(self, post: Post, result: Result) -> None:
        post.answers["1"] = [result]
        await self.leave(post)
        await post.sends()
        while "edit" not in {key for _, key in post.arrived}:
            await post.waits(5)
        keys = [key for _, key in post.arrived]
        assert keys == ["reply", "edit"] if isinstance(result, Delivered) else keys == ["reply", "reply", "edit"]
        assert set((await post.states()).values()) == {"sent"}

    async def test_after_a_crash_both_are_said_once_more_and_in_order(self, post: Post) -> None:
        await self.leave(post)
        while len(post.arrived) < 2:
            await post.clock.sleep(0.01)
        post.restart()
        await post.sender.repeat(await post.sender.recover())
        await post.sends()
        assert [key for _, key in post.arrived] == ["reply", "edit"] * 2
        assert set((await post.states()).values()) == {"sent"}

    async def test_it_takes_no_turn_while_others_are_written_to(self, post: Post) -> None:
        post.restart(Pace(overall=0.0))
        edit = post.message("edit", "1", Priority.NOTICE, act=Act.EDIT, message="7")
        assert post.sender.offer(post.message("reply", "1", Priority.REPLY)) is not None
        assert post.sender.follow(edit) is not None
        assert post.sender.offer(post.message("another", "2", Priority.REPLY)) is not None
        assert post.sender.follow(edit) is None
