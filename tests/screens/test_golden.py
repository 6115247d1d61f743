"""Every screen as a person reads it. `make golden` writes the files anew, git shows in words what changed.

The values are those of the galleries, so nothing depends on a clock or a database.
"""

import difflib
import os
from functools import cache
from pathlib import Path

import pytest

from bot.app import text_folders
from bot.operator.lint import examples, wrong_screens, wrong_texts
from bot.runtime.feature import Feature
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.split_html import visible_length
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.routes import Routes
from bot.terms import Language
from handlers import FEATURES

GOLDEN = Path(__file__).parent / "golden"
UPDATE = bool(os.environ.get("GOLDEN"))
LINE = "─" * 72


@cache
def renderer() -> Renderer:
    return Renderer(Texts(text_folders()))


def as_read(feature: Feature, language: Language) -> str:
    speech = Speech(language)
    shots = [f"{LINE}\n{one.name}\n{LINE}\n{renderer().reading(one.screen, speech)}" for one in examples([feature])]
    return "\n\n".join(shots) + "\n"


@pytest.mark.parametrize("language", list(Language), ids=str)
@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_screens_read_as_before(feature: Feature, language: Language) -> None:
    file = GOLDEN / f"{feature.name}.{language}.txt"
    now = as_read(feature, language)
    if UPDATE:
        file.write_text(now, encoding="utf-8")
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    changes = list(difflib.unified_diff(before.splitlines(), now.splitlines(), "before", "now", lineterm="", n=1))
    assert not changes, "Read what changed; if it is right, run `make golden`:\n" + "\n".join(changes[:60])


def test_no_golden_file_of_a_feature_that_is_gone() -> None:
    known = {f"{feature.name}.{language}.txt" for feature in FEATURES for language in Language}
    assert {file.name for file in GOLDEN.glob("*.txt")} == known


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_every_feature_shows_itself(feature: Feature) -> None:
    assert list(examples([feature]))


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_names_of_examples_are_their_own(feature: Feature) -> None:
    names = [one.name for one in examples([feature])]
    assert sorted(names) == sorted(set(names))


def test_every_language_says_the_same() -> None:
    assert wrong_texts(text_folders(), renderer().texts) == []


def test_every_screen_can_be_shown_and_every_button_leads_somewhere() -> None:
    assert wrong_screens(examples(FEATURES), Routes.of(FEATURES), renderer()) == []


def test_every_command_has_its_words() -> None:
    texts = renderer().texts
    silent = [item.text for item in Routes.of(FEATURES).known if not texts.has(item.text)]
    assert silent == [], f"write {silent} in the feature's de.ftl and en.ftl"
    for item in Routes.of(FEATURES).known:
        for language in Language:
            assert 5 <= len(texts.plain(item.text, Speech(language))) <= 45


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_no_screen_of_the_fit_check_is_longer_than_a_phone(language: Language) -> None:
    shown = [one for feature in FEATURES if feature.name == "fitcheck" for one in examples([feature])]
    lengths = {
        one.name: visible_length(renderer().texts.say(one.screen.id, Speech(language), one.screen.args))
        for one in shown
    }
    assert len(lengths) > 15
    assert {name: length for name, length in lengths.items() if length > 600} == {}


WRITTEN = "what somebody wrote is shown whole, or as far as the screen says"
NOTICE = "whoever agrees must have read all of it; nothing may hide behind a button"
CONFIRMED = "whoever confirms, or has changed it, reads the whole card as others will"
LONGER_THAN_A_PHONE: dict[str, str] = {
    "announcement_audience: nobody there, many": "thirty names, which the Koordination calls",
    "announcements: draft, doubtful": "all that can be wrong with it at once",
    "announcements: whole, too long": WRITTEN,
    "date_desk: a file read back": "every date of the file is named before it is saved",
    "date_desk: a file with doubts": "every date of the file is named before it is saved",
    "reviews: review for the second time": WRITTEN,
    "erasure: what goes of the last one, who coordinates too": "all that somebody has to know before it is gone",
    "finance_plan: a table was read": "what is new beside the plan, and what was not read",
    "finance_plan: all kinds of news": "what is new beside the plan, what would change in it, and what was not read",
    "finance_plan: only changes": "what would change in the plan, and what was not read",
    "finance_plan: a message was changed": "what became of each line of the message",
    "finance_plan: several items": "how each line was understood, and what is to be mended",
    "finance_plan: several with two readings": "how each line was understood, and what is to be mended",
    "journey: last answer kept, too long": WRITTEN,
    "journey: undone": WRITTEN,
    "journey: hand in, with an open remark": WRITTEN,
    "journey: hand in": WRITTEN,
    "question_desk: before it is sent, with an entry": WRITTEN,
    "submission: checklist": "every point of the envelope, with who did it",
    "submission: checklist, begun": "every point of the envelope, with who did it",
    "submission: checklist, done, in English": "every point of the envelope, with who did it",
    "submission: checklist for a reader": "every point of the envelope, with who did it",
    "submission: title sheet": "every field of a form, to be copied",
    "submission: title sheet, empty": "every field of a form, to be copied",
    "question_desk: changed, and asked by others": WRITTEN,
    "reminders: outlook": "everything that the bot will say in two weeks, once for each day",
    "mock_assessment: what was said": "each point that is not good yet, and who says so",
    "profile: of every hat, while they pause": WRITTEN,
    "settings: loose words and an open question": WRITTEN,
    "skizze: long, section bedarf": WRITTEN,
    "team: a very large team": "a team of forty; each has a line",
    "volunteer_desk: to confirm": CONFIRMED,
    "volunteer_desk: words to confirm": CONFIRMED,
    "volunteering: preview": CONFIRMED,
    "volunteering: words changed": CONFIRMED,
    "welcome: notice on telegram": NOTICE,
    "welcome: notice with a personal line": NOTICE,
    "welcome: notice on the web": NOTICE,
    "welcome: notice for another door": NOTICE,
    "welcome: notice of an invitation to help": NOTICE,
    "welcome: notice again": NOTICE,
    **{f"welcome: privacy page {page}": NOTICE for page in ("2", "3", "4", "5", "1, two carriers")},
    "welcome: privacy web": NOTICE,
    "welcome: through the door": NOTICE,
}


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_no_screen_is_longer_than_a_phone_without_a_reason(language: Language) -> None:
    shown = [(f"{feature.name}: {one.name}", one.screen) for feature in FEATURES for one in examples([feature])]
    texts, speech = renderer().texts, Speech(language)
    lengths = {name: visible_length(texts.say(screen.id, speech, screen.args)) for name, screen in shown}
    assert set(LONGER_THAN_A_PHONE) <= set(lengths)
    longer = {name: length for name, length in lengths.items() if length > 600}
    assert set(longer) <= set(LONGER_THAN_A_PHONE), longer
