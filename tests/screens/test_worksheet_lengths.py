"""A question of the worksheet, with its example, is one phone screen."""

import pytest
from msgspec.structs import replace

from bot.domain.way import Way
from bot.programme.load import load
from bot.runtime.rendering.split_html import visible_length
from bot.runtime.rendering.texts import Speech
from bot.terms import Language
from handlers.journey.gallery.values import HERE
from handlers.journey.screens import sheet
from tests.screens.test_golden import renderer

PROGRAMME = load()
WHOLE = "the example shows a list whose points hang together; half of it would teach the wrong thing"
LONGER: dict[str, str] = {
    "konzept-kern": "asked for five sentences, and shows five",
    "ziele-nah": WHOLE,
    "massnahmen-liste": WHOLE,
    "massnahmen-faden": WHOLE,
    "zeitplan-schritte": WHOLE,
    "kosten-personal": "every sum is reckoned up, and the sums are those of the guide",
}


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_a_question_is_one_phone_screen(language: Language) -> None:
    here = replace(HERE, language=language, way=Way(PROGRAMME, {}), answers={})
    texts, speech = renderer().texts, Speech(language)
    shown = {asked.id: sheet.question(here, stage, asked) for stage in PROGRAMME.stages for asked in stage.questions}
    lengths = {id: visible_length(texts.say(screen.id, speech, screen.args)) for id, screen in shown.items()}
    assert set(LONGER) <= set(lengths)
    longer = {id: length for id, length in lengths.items() if length > 600}
    assert set(longer) <= set(LONGER), longer
