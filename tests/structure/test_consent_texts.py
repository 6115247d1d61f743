"""Nobody changes a text that people say yes to without saying so.

Another meaning: a new edition behind the others in `bot/domain/consents.py`, and its mark here. A slip of the pen: the
mark here alone.
"""

from hashlib import sha256

import pytest
from fluent.syntax import serializer

from bot.app import text_folders
from bot.domain.consents import TEXTS, former_versions, version_of
from bot.domain.people import Channel
from bot.runtime.speech.texts import Texts
from bot.terms import Language, Purpose

MARKS = {
    (Purpose.PROGRAMME, "2026-12"): ("78670394392a5551", "78d7a7dc7bdaa872"),
    (Purpose.DIRECTORY, "2026-11"): ("a8d60b5baa6e3bb6", "5c362bda026a17d7"),
    (Purpose.EXCHANGE, "kontakt-1"): ("f2110ca8c12863a4", "7eb0037fc9c58cd4"),
    (Purpose.QUOTATION, "2026-11"): ("a3715d2af85bbe3b", "348dbaadd2ba8ef5"),
    (Purpose.SPARRING, "1"): ("0ad457eb58c08b4f", "6ef975c4c8930918"),
}
"""By purpose and edition, and language."""


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts(text_folders())


def mark_of(texts: Texts, purpose: Purpose, language: Language) -> str:
    said = [
        f"{id} = {serializer.serialize_pattern(pattern)}"
        for text in TEXTS[purpose].texts
        for id, pattern in sorted(texts.patterns(text, language).items())
    ]
    return sha256("\n".join(said).encode()).hexdigest()[:16]


@pytest.mark.parametrize("purpose", list(Purpose))
def test_each_text_is_the_one_of_its_edition(texts: Texts, purpose: Purpose) -> None:
    marks = tuple(mark_of(texts, purpose, language) for language in Language)
    assert MARKS.get((purpose, TEXTS[purpose].edition)) == marks


def test_all_that_people_agree_to_is_there(texts: Texts) -> None:
    assert [text for one in TEXTS.values() for text in one.texts if not texts.patterns(text, Language.GERMAN)] == []


def test_a_former_version_is_never_the_one_of_today() -> None:
    for purpose in Purpose:
        assert version_of(purpose, Channel.WEB) not in former_versions(purpose)
    assert former_versions(Purpose.PROGRAMME) == ("2026-11-telegram", "2026-11-web")
    assert version_of(Purpose.PROGRAMME, Channel.WEB) != version_of(Purpose.PROGRAMME, Channel.TELEGRAM)
