"""Whatever Telegram might send: an update is understood, concerns nobody, or is put aside; nothing ends the poller."""

import json
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.runtime.intake.door import Poison
from bot.runtime.telegram.door import _parsed
from bot.runtime.telegram.poller import received_of
from tests.fuzz.updates import UPDATES
from tests.kit.clock import StoryClock
from tests.kit.fuzzing import JUNK, few, in_time, mutant

ANYTHING = st.recursive(
    st.sampled_from(JUNK), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=9
)


def takes(body: Any) -> None:
    with in_time():
        received = received_of(body, StoryClock())
        if received is None:
            return
        try:
            event = _parsed(received)[1]
        except Poison:
            return
        assert event is None or event.external


@given(st.sampled_from(UPDATES), st.randoms(use_true_random=False), st.integers(1, 4))
@few(150)
def test_an_update_with_something_wrong_in_it(update: dict[str, Any], dice: Random, times: int) -> None:
    for _ in range(times):
        update = mutant(update, dice)
    takes(update)


@given(ANYTHING)
@few(40)
def test_anything_at_all(body: Any) -> None:
    takes(body)
    takes({"update_id": 3, "message": body})


def test_deep_and_wide() -> None:
    deep: Any = "x"
    for _ in range(400):
        deep = {"reply_to_message": deep, "entities": [deep]} if isinstance(deep, str) else {"reply_to_message": deep}
    for part in ("message", "edited_message", "callback_query", "my_chat_member", "message_reaction"):
        takes({"update_id": 3, part: deep})
        takes({"update_id": 3, part: {str(number): number for number in range(9000)}})
    takes(json.loads("[" * 500 + "]" * 500))
