"""From a question to an outcome, in one go. It blocks while the encoder works: call it in a thread."""

from collections.abc import Sequence

import numpy as np
from msgspec.structs import replace

from bot.domain.asking import asked_parts
from bot.domain.faq.advice import is_advice
from bot.domain.faq.caution import Caution
from bot.domain.faq.search import Match, SearchMode, SearchOutcome
from bot.search.calibration import SHOWN, match, mode, probability
from bot.search.classifier import Matrix
from bot.search.encoder import Encoder, EncoderGone
from bot.search.index import Index
from bot.search.text import same
from bot.search.vectors import Prefix

NONE = Caution()


def answer(index: Index, encoder: Encoder, question: str, stage: str = "", caution: Caution = NONE) -> SearchOutcome:
    """A text that tells more than its question, or asks several, is looked for as a whole and by what it asks."""
    if not index.entries:
        return SearchOutcome(Match.UNKNOWN, (), 0.0, SearchMode.LEXICAL)
    whole = _answer(index, encoder, question, stage, caution)
    if index.alike(question):
        return whole
    parts = [_answer(index, encoder, part, stage, caution) for part in asked_parts(question)]
    return _together(whole, parts, sure=not is_advice(question)) if parts else whole


def _together(whole: SearchOutcome, parts: Sequence[SearchOutcome], *, sure: bool) -> SearchOutcome:
    """Clear only where everything leads to the same answer: half an answer is none."""
    known = [part for part in parts if part.match is not Match.UNKNOWN]
    if not known:
        return whole if whole.match is not Match.CLEAR else replace(whole, match=Match.CHOOSE)
    firsts = dict.fromkeys(part.entries[0] for part in known)
    clear = sure and len(firsts) == 1 and all(part.match is Match.CLEAR for part in parts)
    ids = dict.fromkeys((*firsts, *whole.entries, *(id for part in known for id in part.entries)))
    found = Match.CLEAR if clear and known[0].entries[0] in whole.entries else Match.CHOOSE
    return replace(whole, match=found, entries=tuple(ids)[:SHOWN])


def _answer(index: Index, encoder: Encoder, question: str, stage: str, caution: Caution) -> SearchOutcome:
    prepared = index.prepared(question)
    ranking = index.rank(prepared, _vector(index, encoder, prepared), stage)
    ranked = [index.entries[place] for place in ranking.order]
    alike = index.alike(question)
    ids = tuple(dict.fromkeys(entry.id for entry in (*alike, *ranked)))[:SHOWN]
    if alike:
        return SearchOutcome(Match.CLEAR if len(alike) == 1 else Match.CHOOSE, ids, 1 / len(alike), mode(ranking))
    found = match(ranking, ranked[0].sensible, caution.of(ranked[0].id)) if same(prepared) else Match.UNKNOWN
    named = index.names.named(prepared, ranking.order) if found is not Match.CLEAR else ()
    if named:
        called = [index.entries[place].id for place in named]
        return SearchOutcome(Match.CHOOSE, tuple(dict.fromkeys((*called, *ids)))[:SHOWN], 0.0, mode(ranking))
    found = Match.CHOOSE if found is Match.CLEAR and is_advice(question) else found
    return SearchOutcome(found, ids, probability(ranking), mode(ranking))


def _vector(index: Index, encoder: Encoder, prepared: str) -> Matrix | None:
    if index.semantic is None:
        return None
    try:
        vectors = encoder.encode([prepared], Prefix.QUERY)
    except EncoderGone:
        return None
    return np.asarray(vectors[0], np.float32)
