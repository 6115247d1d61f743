"""The buttons that somebody sees, and which of them was typed."""

from collections.abc import Iterator, Mapping, Sequence

from bot.domain.messages import Act, Outgoing, Sight
from bot.domain.typed_text import is_yes, same_words, says_yes
from bot.runtime.speech.payload import Payload

RECENT = 6
"""Messages back: what stands further up is not in sight."""
PackedButton = Mapping[str, str]


def in_sight(shown: Sequence[Outgoing | Sight], question: str = "") -> list[PackedButton]:
    """Of messages that were shown, the newest first. With `question`, only those of that open question."""
    own = [message for message in _standing(shown) if not question or message.question == question]
    rows = [row for message in own for row in Payload.from_json(message.payload).buttons]
    return [button for row in rows for button in row if "data" in button]


def typed(text: str, buttons: Sequence[PackedButton]) -> str:
    """Data of the button that somebody typed; empty when it was none."""
    return next((button["data"] for button in buttons if same_words(text, button["text"])), "")


def agreed(text: str, buttons: Sequence[PackedButton]) -> str:
    """Data of the one button to which somebody typed yes; empty when there is none, or a choice of them."""
    found = [button["data"] for button in buttons if says_yes(button["text"])]
    return found[0] if is_yes(text) and len(found) == 1 else ""


def _standing(shown: Sequence[Outgoing | Sight]) -> Iterator[Outgoing | Sight]:
    """Each message as it stands now: an edit hides what stood there, a newer card the older one's buttons."""
    seen: set[str] = set()
    for message in shown:
        marks = {mark for mark in (_place(message), message.card and f"card:{message.card}") if mark}
        if marks.isdisjoint(seen):
            yield message
        seen |= marks


def _place(message: Outgoing | Sight) -> str:
    return f"at:{message.message}" if message.message or message.act is Act.EDIT else ""
