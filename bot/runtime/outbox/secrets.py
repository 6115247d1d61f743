"""Notes which messages show a link or a code, so that they show it for no longer than needed."""

from collections.abc import Iterator

from bot.domain.messages import Outgoing
from bot.domain.privacy.shown_secret import mark, secrets_behind, secrets_in, typed_secret
from bot.runtime.rendering.payload import Payload
from storage.unit_of_work import Work


async def note_secrets(work: Work, message: Outgoing, *, codes: bool) -> None:
    """`codes`: some are to be expected there. What only looks like one is none unless it opens something now."""
    sure = _sure(message)
    for secret in sure:
        await work.shown_secrets.note(message.id, mark(secret), True)
    if message.mine:
        return
    for secret, in_words in _perhaps(message.payload, sure, codes=codes or bool(sure)):
        if await work.shown_secrets.opens(mark(secret), message.created_at):
            await work.shown_secrets.note(message.id, mark(secret), in_words)


def _sure(message: Outgoing) -> tuple[str, ...]:
    if message.mine:
        typed = typed_secret(Payload.from_json(message.payload).text)
        return (typed,) if typed else ()
    return secrets_in(message.payload)


def _perhaps(payload: str, sure: tuple[str, ...], *, codes: bool) -> Iterator[tuple[str, bool]]:
    """With whether people can read it."""
    yield from ((code, True) for code in (secrets_in(payload, codes=True) if codes else sure))
    yield from ((carried, False) for carried in secrets_behind(payload))
