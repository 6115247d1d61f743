"""What a visit knows of the open question, and what it says to others."""

import pytest
from msgspec.structs import replace

from bot.domain.dialog import Dialog
from bot.domain.people import Address, Channel
from bot.domain.screen import Screen
from bot.runtime.feature import House, Visit
from bot.terms import Language
from storage.unit_of_work import Database
from tests.kit.clock import START

ADDRESS = Address("t1", Channel.TELEGRAM, "1", None, Language.GERMAN)
VISIT = Visit(None, START, ADDRESS, None, frozenset(), None, "x", "", House(None, "", ""))  # type: ignore[arg-type]
REASON = Dialog("t1", "desk_stages.reason", {"association": "bruecke", "stage": "s2", "words": "Zu früh."})


@pytest.mark.parametrize(
    "step, same, words",
    [
        ("desk_stages.reason", {}, "Zu früh."),
        ("desk_stages.reason", {"association": "bruecke"}, "Zu früh."),
        ("desk_stages.reason", {"association": "bruecke", "stage": "s2"}, "Zu früh."),
        ("desk_stages.reason", {"association": "bruecke", "stage": "s3"}, ""),
        ("desk_stages.reason", {"review": "r1"}, ""),
        ("reviews.decision", {"association": "bruecke"}, ""),
    ],
)
def test_typed_for_exactly_this(step: str, same: dict[str, str], words: str) -> None:
    visit = replace(VISIT, dialog=REASON)
    assert visit.typed(step, **same) == words
    assert visit.asks(step, **same) is bool(words)


def test_nothing_is_typed_before_the_first_word_or_while_nothing_is_open() -> None:
    asked = replace(VISIT, dialog=Dialog("t1", "desk_stages.reason", {"stage": "s2"}))
    assert asked.asks("desk_stages.reason", stage="s2")
    assert asked.typed("desk_stages.reason", stage="s2") == ""
    assert not VISIT.asks("desk_stages.reason")
    assert VISIT.typed("desk_stages.reason") == ""


async def test_without_a_key_each_message_is_one_of_its_own(database: Database) -> None:
    async with database.work() as work:
        for _ in range(2):
            work.say("anna", Screen("common-gone"))
        work.say("anna", Screen("common-gone"), key="once")
    keys = [message.key for message in work.messages]
    assert keys[2] == "once"
    assert all(keys)
    assert len(set(keys)) == 3
