"""Vectors that come with the bot. `make vectors` writes those of new answers."""

import os
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

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


@pytest.mark.parametrize("kept", [0, 5, 500])
def test_a_file_that_was_cut_is_named(tmp_path: Path, kept: int) -> None:
    (tmp_path / "cut.npy").write_bytes(HERE.read_bytes()[:kept])
    with pytest.raises(shipped.VectorFault, match=r"shipped\.npy is damaged"):
        shipped.read(tmp_path / "cut.npy")


def test_a_file_of_something_else_is_named(tmp_path: Path) -> None:
    np.save(tmp_path / "other.npy", np.zeros(3))
    with pytest.raises(shipped.VectorFault, match=r"shipped\.npy is damaged"):
        shipped.read(tmp_path / "other.npy")


def test_without_the_file_all_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "NAME", "nothing.npy")
    shipped.shipped.cache_clear()
    with pytest.raises(shipped.VectorFault, match=r"nothing\.npy is missing"):
        shipped.at_hand()
    assert shipped.shipped() == {}
    shipped.shipped.cache_clear()


async def test_without_the_encoder_they_are_not_compared_with_anything() -> None:
    async with search_of(answers(), NoEncoder("none here")) as search:
        assert search.mode().reason == "none here"
