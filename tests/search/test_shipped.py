"""Vectors that come with the bot. `make vectors` writes those of new answers."""

import os
from collections.abc import Mapping
from pathlib import Path

from bot.search import shipped
from bot.search.corpus import Sample, samples
from bot.search.encoder import NoEncoder
from bot.search.portions import encoded, portions
from bot.search.process import encoder
from tests.kit.faq import answers, search_of

MOST = 0.95
"""So many must be there: what is missing is made at the first start, which takes a second for each twenty."""
HERE = Path(shipped.__file__).with_name(shipped.NAME)


def _write(wanted: Mapping[str, Sample]) -> None:
    engine, kept = encoder(), {key: vector for key, vector in shipped.shipped().items() if key in wanted}
    for portion in portions({key: sample for key, sample in wanted.items() if key not in kept}):
        kept |= encoded(engine, portion)
    engine.close()
    shipped.write(kept, HERE)
    shipped.shipped.cache_clear()


def test_the_answers_that_come_with_the_bot_are_there() -> None:
    wanted = {sample.key: sample for sample in samples(answers(), ())}
    if os.environ.get("VECTORS"):
        _write(wanted)
    there = shipped.shipped().keys()
    assert len(wanted.keys() & there) >= MOST * len(wanted), "run: make vectors"
    assert len(there - wanted.keys()) <= (1 - MOST) * len(wanted), "run: make vectors"


def test_what_was_written_is_what_is_read(tmp_path: Path) -> None:
    vectors = dict(list(shipped.shipped().items())[:3])
    shipped.write(vectors, tmp_path / "some.npy")
    assert (tmp_path / "some.npy").stat().st_size < HERE.stat().st_size
    assert len(vectors) == 3
    assert all(len(vector) == 768 for vector in vectors.values())


async def test_without_the_encoder_they_are_not_compared_with_anything() -> None:
    async with search_of(answers(), NoEncoder("none here")) as search:
        assert search.mode().reason == "none here"
