"""Telegram has bad days: the bot waits, tries again, and says everything once it can."""

from pathlib import Path

import pytest

from tests.faults.rig import THOROUGH, Bot, Ledger, Telegram, a_bot, eventually, people
from tests.kit.ports import free_port

pytestmark = pytest.mark.faults
ANNA, BERTA = people(2)


def test_telegram_comes_later_than_the_bot(tmp_path: Path) -> None:
    """Scaled: six seconds instead of sixty; the longest pause is thirty."""
    with a_bot(tmp_path) as (bot, _):
        absent = free_port()
        bot.more["TELEGRAM_API"] = f"http://127.0.0.1:{absent}"
        bot.starts()
        assert bot.process
        with pytest.raises(AssertionError):
            eventually(lambda: bot.process and bot.process.poll() is not None, within=6)
        late = Telegram.starts(absent)
        try:
            ledger = Ledger(Bot(late, bot.data))
            late.order("person", id=ANNA, first_name="Anna")
            ledger.says(ANNA)
            assert eventually(ledger.bot.said) <= 35
            ledger.check()
        finally:
            bot.kill()
            late.stops()


def test_all_kinds_of_refusals_in_a_row(tmp_path: Path) -> None:
    """R5: 401, twice 502, 409, and a connection that breaks: each would end somebody's polling for ever."""
    with a_bot(tmp_path) as (bot, ledger):
        bot.starts()
        bot.is_up()
        for status, words in ((401, "Unauthorized"), (502, "Bad Gateway"), (502, "Bad Gateway"), (409, "Conflict")):
            bot.telegram.weather(do="fail", method="getUpdates", error={"status": status, "description": words})
        bot.telegram.weather(do="reset", method="getUpdates")
        if THOROUGH:
            bot.telegram.weather(do="garbage", method="getUpdates")
        ledger.says(ANNA)
        assert eventually(bot.said) <= 60
        ledger.check()
        assert bot.process
        assert bot.process.poll() is None


@pytest.mark.parametrize("harm", ["reset", "gateway", *(("refuse", "garbage-502") if THOROUGH else ())])
def test_an_outage_of_everything(tmp_path: Path, harm: str) -> None:
    with a_bot(tmp_path) as (bot, ledger):
        bot.starts()
        bot.is_up()
        for method in (None, "getUpdates"):
            order = {"method": method, "times": 10_000}
            match harm:
                case "gateway":
                    bot.telegram.weather(do="fail", error={"status": 502, "description": "Bad Gateway"}, **order)
                case "garbage-502":
                    bot.telegram.weather(do="garbage", status=502, **order)
                case _:
                    bot.telegram.weather(do=harm, **order)
        for _ in range(3):
            ledger.says(ANNA)
            ledger.says(BERTA)
        with pytest.raises(AssertionError):
            eventually(bot.said, within=5)
        bot.telegram.weather(do="clear")
        assert eventually(bot.said) <= 35
        ledger.arrived()


def test_a_fifth_of_the_answers_is_lost(tmp_path: Path) -> None:
    """R8: accepted, but never confirmed. Nothing is missing, nothing comes a third time."""
    with a_bot(tmp_path, 20) as (bot, ledger):
        bot.starts()
        bot.is_up()
        bot.telegram.weather(do="random_hangs", share=0.2, seconds=12)
        for number in range(60 if THOROUGH else 30):
            ledger.says(people(20)[number % 20])
        eventually(bot.said, within=150)
        assert max(ledger.arrived().values()) <= 2


def test_slower_please(tmp_path: Path) -> None:
    """R9 and R10, against a Telegram that enforces its limits."""
    with a_bot(tmp_path, 30) as (bot, ledger):
        bot.starts()
        bot.is_up()
        bot.telegram.weather(limit={"per_second": 30})
        bot.telegram.weather(do="flood", method="sendMessage", seconds=3)
        for number in range(120):
            ledger.says(people(30)[number % 30])
        eventually(bot.said)
        ledger.check()
        refused = [call for call in bot.telegram.calls("sendMessage") if call["status"] == 429]
        assert len(refused) == 1
        sent = [call["at"] for call in bot.telegram.calls("sendMessage") if call["ok"]]
        assert not [at for at in sent if refused[0]["at"] + 0.05 < at < refused[0]["at"] + 3]
        assert max(sum(1 for other in sent if at <= other < at + 1) for at in sent) <= 31


def test_somebody_has_blocked_the_bot(tmp_path: Path) -> None:
    with a_bot(tmp_path) as (bot, ledger):
        bot.starts()
        bot.is_up()
        ledger.says(ANNA)
        ledger.says(BERTA)
        eventually(bot.said)
        bot.telegram.say(ANNA, "one more word")
        bot.telegram.order("block", person=ANNA)
        eventually(bot.handled)
        ledger.says(BERTA)
        eventually(bot.said)
        blocked = bot.rows("SELECT external, blocked FROM address WHERE blocked = 1")
        assert blocked == [{"external": str(ANNA), "blocked": 1}]
        bot.telegram.order("block", person=ANNA, undo=True)
        eventually(lambda: not bot.rows("SELECT 1 FROM address WHERE blocked = 1"))


def test_poison_blocks_nobody(tmp_path: Path) -> None:
    """R6: updates that cannot be read, and good ones behind them."""
    with a_bot(tmp_path) as (bot, ledger):
        bot.starts()
        bot.is_up()
        deep: dict[str, object] = {}
        for _ in range(200):
            deep = {"a": deep, "b": "x" * 250}
        for poison in (
            {"message": {"from": {"id": ANNA}, "text": "no date, no chat"}},
            {"message": "a message?"},
            {"something_new": {"from": {"id": ANNA}, "x": 1}},
            {"message": deep},
            {"update_id": 2**53 - 1, "message": {"text": 7, "chat": [], "date": "today"}},
        ):
            bot.telegram.order("raw", **poison)
        ledger.says(ANNA)
        assert eventually(bot.said) <= 10
        ledger.check()
        assert not bot.rows("SELECT 1 FROM inbox WHERE state = 'new'")


def test_the_same_update_again_and_a_lower_one(tmp_path: Path) -> None:
    """R7, across a restart: ids are never compared by size."""
    with a_bot(tmp_path) as (bot, _):
        update = {
            "update_id": 900_000_000,
            "message": {
                "message_id": 1,
                "date": 1_800_000_000,
                "chat": {"id": ANNA, "type": "private", "first_name": "Anna"},
                "from": {"id": ANNA, "is_bot": False, "first_name": "Anna"},
                "text": "w0001",
            },
        }
        lower = update | {"update_id": 12_345, "message": {**update["message"], "text": "w0002"}}  # type: ignore[dict-item]
        bot.starts()
        bot.is_up()
        bot.telegram.say(ANNA, "w0000")
        for _ in range(5):
            bot.telegram.order("raw", **update)
            eventually(bot.said)
        bot.kill()
        bot.telegram.order("raw", **update)
        bot.telegram.order("raw", **lower)
        bot.starts()
        eventually(bot.said)
        assert Ledger(bot).kept() == {ANNA: ["w0000", "w0001", "w0002"]}


def test_a_changed_message_corrects_what_it_had_said(tmp_path: Path) -> None:
    """Once, whether the change comes before or after the answer: the old words are kept nowhere."""
    with a_bot(tmp_path) as (bot, ledger):
        bot.starts()
        bot.is_up()
        number = bot.telegram.order("say", person=ANNA, text="w0001")[0]
        bot.telegram.order("edit", person=ANNA, message_id=number, text="w0009")
        eventually(lambda: ledger.kept() == {ANNA: ["w0009"]})
        eventually(bot.said)
        assert [text for chat, text in bot.telegram.sent() if chat == ANNA and "w0009" in text]


def test_a_webhook_from_another_life_is_put_away(tmp_path: Path) -> None:
    with a_bot(tmp_path) as (bot, ledger):
        elsewhere = "https://elsewhere.example/hook"
        assert bot.telegram.order("weather", do="clear") is None
        call(bot.telegram, "setWebhook", url=elsewhere)
        bot.starts()
        ledger.says(ANNA)
        eventually(bot.said)
        ledger.check()


def call(telegram: Telegram, method: str, **given: str) -> None:
    import json
    import urllib.request

    from tests.faults.rig import NO_PROXY

    request = urllib.request.Request(
        f"{telegram.address}/bot{telegram.token}/{method}",
        json.dumps(given).encode(),
        {"Content-Type": "application/json"},
    )
    NO_PROXY.open(request, timeout=10).close()


def test_two_bots_with_one_token_are_noticed_and_make_no_storm(tmp_path: Path) -> None:
    """A forgotten old machine, or a thief: both know it within six minutes, and Telegram is left in peace."""
    with a_bot(tmp_path / "one") as (bot, _):
        other = Bot(bot.telegram, tmp_path / "two" / "data")
        (tmp_path / "two").mkdir()
        try:
            bot.starts()
            other.starts()
            bot.is_up()
            began = len(bot.telegram.calls("getUpdates"))
            seconds = eventually(lambda: all("second_reader" in one.log.read_text() for one in (bot, other)), 360)
            asked = len(bot.telegram.calls("getUpdates")) - began
            assert asked <= 20 + seconds
        finally:
            other.kill()
