"""Nothing of whoever wrote it comes over with a message of a talk, whatever Telegram lets it carry."""

import json
from datetime import time
from typing import Any

import pytest

from bot.domain.quiet_hours import Hours
from bot.links.base import pack
from bot.links.talks import WriteInTalk
from tests.kit.helping import Pair, a_pair
from tests.kit.house import StoryHouse
from tests.kit.people import OnTelegram
from tests.kit.sql import ask
from tests.kit.talking import got
from tests.kit.telegram.samples import CANARY, NUMBER, samples

pytestmark = pytest.mark.xdist_group("canary")
"""So that one process alone makes all the samples."""
ALWAYS = Hours(time.min, time.max, frozenset(range(7)), on_holidays=True)
FORWARDING = {"forwardMessage", "forwardMessages", "copyMessage", "copyMessages"}
HARMLESS = {
    "message_thread_id", "edit_date", "has_protected_content", "is_from_offline", "media_group_id", "is_topic_message",
    "link_preview_options", "effect_id", "quote", "show_caption_above_media", "has_media_spoiler", "reply_markup",
}  # fmt: skip
"""Form: the text below goes over, without them."""
REFUSED = (
    "contact", "location", "venue", "poll", "dice", "sticker", "voice", "video_note", "video", "audio", "animation",
    "document", "photo", "story", "game", "paid_media", "giveaway", "checklist", "invoice", "users_shared",
    "chat_shared", "live_photo", "gift",
)  # fmt: skip


def test_there_is_a_sample_of_each_part() -> None:
    found = dict(samples())
    assert len(found) > 90
    assert {"contact", "forward_origin", "users_shared", "story", "paid_media", "checklist", "giveaway"} <= set(found)


async def speaking(house: StoryHouse) -> Pair:
    pair = await a_pair(house, hours=ALWAYS)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    return pair


def delivers(house: StoryHouse, who: OnTelegram, number: int, **parts: Any) -> None:
    """Any message of theirs, as raw JSON."""
    chat = {"id": who.them.id, "type": "private", "first_name": CANARY, "username": CANARY}
    sender = {"id": who.them.id, "is_bot": False, "first_name": CANARY, "last_name": CANARY, "username": CANARY}
    message = {"message_id": 900_000 + number, "date": 1_800_000_000, "chat": chat, "from": sender, **parts}
    house.world.raw({"update_id": 700_000_000 + number, "message": message})
    house.clock.forward(minutes=1)


def leaks(house: StoryHouse, pair: Pair) -> list[str]:
    """Calls to the other side in which something of the sender stands; and forwards of any kind."""
    assert isinstance(pair.elif_, OnTelegram)
    calls = [call for call in house.world.calls if call.method in FORWARDING]
    theirs = [call for call in house.world.calls if str(call.params.get("chat_id")) == str(pair.elif_.them.id)]
    words = [json.dumps(call.params, default=str, ensure_ascii=False) for call in theirs]
    traces = (CANARY, str(NUMBER), "52.520008", str(pair.anna.them.id), "Anna")
    return [*(call.method for call in calls), *(text for text in words if any(one in text for one in traces))]


@pytest.mark.parametrize("with_text", [True, False], ids=["beside a text", "alone"])
async def test_no_part_of_a_message_unmasks(house: StoryHouse, with_text: bool) -> None:
    pair = await speaking(house)
    for number, (part, sample) in enumerate(sorted(samples())):
        words = f"Hallo {number}."
        delivers(house, pair.anna, number, **{part: sample}, **({"text": words} if with_text else {}))
        await pair.anna.waits()
        assert leaks(house, pair) == [], part
        assert len(got(pair.elif_, words)) == (with_text and part in HARMLESS), part
        if number % 10 == 9:
            await house.restarts()
    async with house.database.work() as work:
        kept = await ask(work, "SELECT body FROM talk_line") + await ask(work, "SELECT body FROM talk_draft")
    assert CANARY not in str(kept)


async def test_what_is_refused_is_said_to_be(house: StoryHouse) -> None:
    """Not in silence; only what no person sends on purpose is passed over."""
    pair, found = await speaking(house), dict(samples())
    for number, part in enumerate(REFUSED):
        before = len(pair.anna.chat)
        delivers(house, pair.anna, number, **{part: found[part]})
        await pair.anna.waits()
        assert "Nicht zugestellt" in pair.anna.last.text, part
        assert len(pair.anna.chat) == before + 1, part
