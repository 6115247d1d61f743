"""Nobody changes a text that people say yes to without saying so.

Another meaning: a new edition behind the others in `bot/domain/privacy/consents.py`, and its mark here. A slip of the
pen: the mark here alone.
"""

from hashlib import sha256

import pytest
from fluent.syntax import serializer

from bot.app import text_folders
from bot.domain.people import Channel
from bot.domain.privacy.cohort_end import COHORT_KEPT, DRAFTS_KEPT
from bot.domain.privacy.consents import TEXTS, former_versions, version_of
from bot.domain.privacy.retention import RULES
from bot.runtime.rendering.texts import Texts
from bot.terms import Language, Purpose

MARKS = {
    (Purpose.PROGRAMME, "2026-12"): ("1d1a551eefcfb0ba", "25329467e452ff00"),
    (Purpose.DIRECTORY, "2026-11"): ("a8d60b5baa6e3bb6", "5c362bda026a17d7"),
    (Purpose.EXCHANGE, "kontakt-1"): ("f2110ca8c12863a4", "7eb0037fc9c58cd4"),
    (Purpose.QUOTATION, "2026-11"): ("a3715d2af85bbe3b", "348dbaadd2ba8ef5"),
    (Purpose.SPARRING, "1"): ("0ad457eb58c08b4f", "6ef975c4c8930918"),
}
"""By purpose and edition, and language."""


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts(text_folders())


HOURS = {
    "left_members": 90 * 24, "web_chats": 365 * 24, "message_files": 30 * 24, "questions": 365 * 24,
    "reminders": 180 * 24, "recipients": 180 * 24, "consultations": 180 * 24, "sparring": 30 * 24,
    "talks": 30 * 24, "wrong_tries": 1,
}  # fmt: skip
"""As the third page of the notice says it, by the rule that keeps it."""


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


def test_the_notice_says_how_long_as_it_is_kept() -> None:
    assert {rule.name: rule.keeps.total_seconds() / 3600 for rule in RULES if rule.name in HOURS} == HOURS
    assert (DRAFTS_KEPT.days // 30, COHORT_KEPT.days // 30) == (3, 6)
