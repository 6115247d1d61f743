"""What is still to be encoded, in portions that a question can wait for."""

from collections.abc import Iterable, Iterator, Mapping

from bot.search.corpus import Sample
from bot.search.encoder import Encoder, EncoderGone
from bot.search.vectors import Prefix, Stored, packed

Wanted = Mapping[str, Sample]
"""By the key of their vector."""
ROOM = 600
"""Characters of a portion: about a tenth of a second of the encoder's time."""


def portions(wanted: Wanted) -> Iterator[Wanted]:
    """Each of one prefix, with texts of about the same length: those are encoded together faster."""
    for prefix in Prefix:
        alike = sorted((len(one.text), key) for key, one in wanted.items() if one.prefix is prefix)
        yield from _filled(alike, wanted)


def _filled(sizes: Iterable[tuple[int, str]], wanted: Wanted) -> Iterator[Wanted]:
    portion: dict[str, Sample] = {}
    room = ROOM
    for size, key in sizes:
        if portion and size > room:
            yield portion
            portion, room = {}, ROOM
        portion[key] = wanted[key]
        room -= size
    if portion:
        yield portion


def encoded(encoder: Encoder, portion: Wanted) -> Stored:
    """Empty when the encoder is gone."""
    prefix = next(iter(portion.values())).prefix
    try:
        vectors = encoder.encode([one.text for one in portion.values()], prefix)
    except EncoderGone:
        return {}
    return {key: packed(vector) for key, vector in zip(portion, vectors, strict=True)}
