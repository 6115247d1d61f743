"""A text that was planned says what Fluent says."""

from functools import cache
from unicodedata import bidirectional

import pytest

from bot.domain.screen import Lines, Markup, Say, Value
from bot.runtime.rendering.arguments import _MAY_BE_RIGHT_TO_LEFT
from bot.runtime.rendering.texts import Speech, Texts, _names
from bot.terms import Language

HOSTILE = '<b>Zoé & "Co" 🎉'
VALUES: tuple[Value, ...] = (
    "Brücke e. V.",
    HOSTILE,
    "جمعية الجسر",
    3,
    12_000,
    Say("common-gone"),
    Lines((Say("common-gone"), "Zeile.")),
    Markup("<i>schräg</i>"),
)


@cache
def ids(texts: Texts, language: Language) -> list[str]:
    texts.parse_all()
    bundle = texts._books[language].bundle
    found: list[str] = []
    for name, message in bundle._messages.items():
        found += [name] if message.value else []
        found += [f"{name}.{attribute.id.name}" for attribute in message.attributes]
    return [name for name in found if not name.startswith("-")]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_every_text_says_the_same_planned_or_not(texts: Texts, language: Language, value: Value) -> None:
    speech = Speech(language)
    planned = 0
    for text in ids(texts, language):
        texts._plans.pop((text, language), None)
        pattern = texts._pattern(text, language)
        args = _anything(texts, text, language, value)
        said = texts._say(text, speech, args)
        plan = texts._plans[text, language]
        if plan is not None and not isinstance(plan, str):
            planned += 1
            assert said == texts._by_fluent(text, speech, args), (text, pattern)
    assert planned > 300


def test_what_decides_is_left_to_fluent(texts: Texts) -> None:
    decides = [text for text in ids(texts, Language.GERMAN) if _selects(texts, text)]
    for text in decides:
        texts._say(text, Speech(Language.GERMAN), _anything(texts, text, Language.GERMAN, 1))
        assert texts._plans[text, Language.GERMAN] is None
    assert len(decides) > 10


def test_every_letter_from_right_to_left_is_looked_for() -> None:
    letters = (chr(code) for code in range(0x110000) if bidirectional(chr(code)) in {"R", "AL"})
    assert [letter for letter in letters if not _MAY_BE_RIGHT_TO_LEFT.match(letter)] == []


def _anything(texts: Texts, text: str, language: Language, value: Value) -> dict[str, Value]:
    names = _names(texts._books[language], texts._pattern(text, language))
    return {name: 1 if name in names.counted else value for name in names.found}


def _selects(texts: Texts, text: str) -> bool:
    return bool(_names(texts._books[Language.GERMAN], texts._pattern(text, Language.GERMAN)).counted)
