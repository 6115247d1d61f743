"""How well answers are found, with phrasings that are none of the entries' variants. The figures are regressions:
the same texts and weights find the same, so one that falls says what a change has cost.

The vectors of the questions are kept, see `tests/kit/kept_vectors.py`; `make vectors` writes those of new ones.
"""

import asyncio
import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.search.corpus import Kind, samples
from bot.search.encoder import Encoder, NoEncoder
from bot.search.figures import Expectation, Figures, Judged, figures
from bot.search.process import encoder
from bot.search.text import same
from bot.search.vectors import Prefix, unpacked
from tests.kit.faq import Row, answers, mistyped, rows, search_of
from tests.kit.kept_vectors import KeptEncoder, kept

pytestmark = pytest.mark.xdist_group("encoder")
needs_model = pytest.mark.skipif(isinstance(encoder(), NoEncoder), reason=encoder().trouble())
SLIPS = "de, mistyped"
LANGUAGES = ("en", "uk", "ru", "tr", "ar")
MOST = 0.95
"""So many vectors must be kept: each that is missing is made anew with each run."""
A_HANDFUL = 24
SAME = 0.999
"""Cosine of a vector to itself, made anew on a processor of another kind."""
Vectors = NDArray[np.float32]


@cache
def _covering() -> dict[str, str]:
    return {id: entry.id for entry in answers() for id in (entry.id, *entry.covers)}


def _of(*kinds: str) -> list[Row]:
    return [row for row in rows() if row.kind in kinds]


@cache
def _asked(*, by_meaning: bool) -> Mapping[str, list[Judged]]:
    """All of the set, and the German ones once more, mistyped; by kind."""
    slips = [Row(mistyped(row.question), row.expected, SLIPS) for row in _of("de")]
    unseen = [replace(row, kind=f"unseen {row.kind}") for row in rows("unseen")]
    return asyncio.run(_ask(_model() if by_meaning else NoEncoder("a test"), [*rows(), *slips, *unseen]))


@cache
def _model() -> KeptEncoder:
    return KeptEncoder({} if os.environ.get("VECTORS") else kept())


async def _ask(engine: Encoder, asked: Sequence[Row]) -> Mapping[str, list[Judged]]:
    found: dict[str, list[Judged]] = defaultdict(list)
    async with search_of(answers(), engine) as search:
        for row in asked:
            about = Expectation(row.question, _covering().get(row.expected, ""))
            found[row.kind].append(Judged(about, await search.ask(row.question), 0.0))
    return found


def _by_meaning(*kinds: str) -> Figures:
    return figures([one for kind in kinds for one in _asked(by_meaning=True)[kind]])


def _by_letters(*kinds: str) -> Figures:
    return figures([one for kind in kinds for one in _asked(by_meaning=False)[kind]])


def test_the_set_is_large_and_none_of_it_stands_in_an_entry() -> None:
    written = {same(one.text) for one in samples(answers(), ()) if one.kind is Kind.PHRASING}
    assert len(rows()) >= 500
    assert len(_of("de")) >= 300
    assert all(row.expected in _covering() for row in rows() if row.kind not in {"near", "far"})
    assert [row.question for row in rows() if same(row.question) in written] == []
    assert len({same(row.question) for row in rows()}) == len(rows())
    assert len([row for row in rows("unseen") if same(row.question) in written]) <= 1, "whoever wrote them did not look"
    assert len(rows("unseen")) == 150


def _cosines(ones: Vectors, others: Vectors) -> Vectors:
    lengths = np.linalg.norm(ones, axis=1) * np.linalg.norm(others, axis=1)
    found: Vectors = (ones * others).sum(axis=1) / lengths
    return found


@needs_model
def test_the_vectors_of_the_questions_are_there_and_as_the_model_makes_them() -> None:
    model = _model()
    _asked(by_meaning=True)
    if os.environ.get("VECTORS"):
        model.write()
    there = kept()
    assert len(model.asked.keys() & there) >= MOST * len(model.asked), "run: make vectors"
    assert len(there.keys() - model.asked) <= (1 - MOST) * len(model.asked), "run: make vectors"
    some = sorted(there.keys() & model.asked)[:: len(model.asked) // A_HANDFUL]
    real = encoder()
    anew = np.concatenate([real.encode([model.asked[key]], Prefix.QUERY) for key in some])
    real.close()
    assert len(some) >= A_HANDFUL
    assert _cosines(anew, np.array([unpacked(there[key]) for key in some])).min() >= SAME


@needs_model
def test_by_meaning() -> None:
    """In one test: the whole set is asked only once, whichever worker it falls to."""
    german = _by_meaning("de")
    assert german.recall_1 >= 0.84
    assert german.recall_3 >= 0.95
    assert german.answered >= 0.38
    assert german.right >= 0.97

    mistyped_ = _by_meaning(SLIPS)
    assert mistyped_.recall_1 >= german.recall_1 - 0.03
    assert mistyped_.recall_3 >= german.recall_3 - 0.03
    assert mistyped_.right >= 0.96

    other = {language: _by_meaning(language) for language in LANGUAGES}
    assert {language: found.recall_3 for language, found in other.items() if found.recall_3 < 0.90} == {}
    assert {language: found.right for language, found in other.items() if found.right < 1} == {}

    assert _by_meaning("near").wrongly_answered <= 0.03
    assert _by_meaning("far").wrongly_answered <= 0.01
    assert _by_meaning("far").unknown_recall >= 0.75


@needs_model
def test_what_was_written_without_looking_at_the_answers() -> None:
    """Also about our own subject, where no answer says anything ("open"), and about its neighbours ("near")."""
    asked = _by_meaning(*(f"unseen {kind}" for kind in ("de", *LANGUAGES)))
    assert asked.recall_1 >= 0.77
    assert asked.recall_3 >= 0.93
    assert asked.answered >= 0.25
    assert asked.right == 1
    others = _by_meaning("unseen open", "unseen near", "unseen far")
    assert others.unanswerable == 76
    assert others.wrongly_answered <= 0.02


class TestByLetters:
    def test_german(self) -> None:
        found = _by_letters("de")
        assert found.recall_1 >= 0.74
        assert found.recall_3 >= 0.87
        assert 0.2 <= found.answered <= 0.42
        assert found.right >= 0.95

    def test_typing_errors_cost_little(self) -> None:
        assert _by_letters(SLIPS).recall_3 >= 0.83

    def test_what_no_entry_answers_is_not_answered(self) -> None:
        assert _by_letters("near").wrongly_answered <= 0.05
        assert _by_letters("far").wrongly_answered <= 0.03

    def test_another_language_leads_to_a_person(self) -> None:
        assert _by_letters("uk", "ru", "ar").answered == 0
