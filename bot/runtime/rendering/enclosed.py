"""Files that go to many, around the words of a screen."""

from msgspec.structs import replace

from bot.domain.enclosure import Enclosure, together
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.split_html import cut, visible_length

LONGEST_CAPTION = 1024
"""After parsing."""


def with_words(enclosed: tuple[Enclosure, ...], words: list[Payload]) -> list[Payload]:
    """As Telegram takes them: one carries few words, else the words follow in messages of their own."""
    if len(enclosed) == 1 and len(words) == 1 and visible_length(words[0].text) <= LONGEST_CAPTION:
        return [replace(words[0], kind=str(enclosed[0].kind), enclosed=[_named(enclosed[0])])]
    return [*(_message(album, protected=words[0].protected) for album in together(enclosed)), *words]


def as_caption(words: list[Payload]) -> list[Payload]:
    """Words that stand below a file: the first of them fit there."""
    first, rest = words[0], words[1:]
    if rest or visible_length(first.text) > LONGEST_CAPTION:
        pieces = cut(first.text, LONGEST_CAPTION)
        first, rest = replace(first, text=pieces[0], buttons=[]), [*_below(pieces[1:], first, last=not rest), *rest]
    return [replace(first, kind="caption"), *rest]


def _below(pieces: list[str], first: Payload, *, last: bool) -> list[Payload]:
    below = [Payload(piece, protected=first.protected) for piece in pieces]
    return [*below[:-1], replace(below[-1], buttons=first.buttons)] if below and last else below


def _message(album: tuple[Enclosure, ...], *, protected: bool) -> Payload:
    kind = str(album[0].kind) if len(album) == 1 else "album"
    return Payload(kind=kind, enclosed=[_named(one) for one in album], protected=protected)


def _named(one: Enclosure) -> dict[str, str]:
    return {"id": one.id, "kind": str(one.kind), "media": one.media}
