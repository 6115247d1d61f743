"""A link or a code that opens nothing any more, or was shown for a week, is taken out of the messages that show it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from bot.domain.privacy.retention import SHOWN_FOR
from bot.domain.privacy.shown_secret import NOTHING, secrets_behind, secrets_in, typed_secret, without
from bot.runtime.feature import House, Tick
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.texts import Speech, Texts
from bot.stateful import Stateful
from storage.privacy.shown_secrets import ShownSecret
from storage.unit_of_work import Work

MOST = 100


class SpentSecrets(Stateful):
    texts: Texts

    def tick(self) -> Tick:
        return Tick("house.secrets", timedelta(minutes=1), self._run)

    async def _run(self, work: Work, now: datetime, _house: House) -> int:
        found = await work.shown_secrets.spent(now, now - SHOWN_FOR, MOST)
        for one in found:
            why = "common-secret-hidden" if one.opens else "common-secret-over"
            note = "" if one.mine or not one.in_words else self.texts.say(why, Speech(one.language))
            await work.shown_secrets.blank(one.id, blanked(one, note))
        return len(found)


def blanked(one: ShownSecret, note: str) -> str:
    """The payload without them; `note` says why, where there are words at all."""
    said = Payload.from_json(without(one.payload, _secrets(one)))
    blocks = [block for block in said.blocks if block["kind"] != "picture"]
    rows = [kept for row in said.buttons if (kept := [button for button in row if not _dead(button)])]
    text = f"{said.text}\n\n{note}" if said.text and note else said.text
    return replace(said, text=text, blocks=blocks, buttons=rows, files=[], copy=False).to_json()


def _secrets(one: ShownSecret) -> tuple[str, ...]:
    if one.mine and typed_secret(Payload.from_json(one.payload).text):
        return (Payload.from_json(one.payload).text,)
    return (*secrets_in(one.payload, codes=True), *secrets_behind(one.payload))


def _dead(button: Mapping[str, Any]) -> bool:
    return NOTHING in button.get("url", "") or NOTHING in button.get("data", "")
