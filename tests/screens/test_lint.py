"""The lint finds what it says it finds."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from bot.app import text_folders
from bot.domain.screen import Button, Screen
from bot.links.home import Home
from bot.links.team import TeamOf
from bot.operator.lint import examples, wrong_screens, wrong_texts
from bot.runtime.feature import Feature
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Texts
from bot.runtime.routes import Routes


def texts(folder: Path, german: str, english: str) -> Path:
    (folder / "de.ftl").write_text(german, encoding="utf-8")
    (folder / "en.ftl").write_text(english, encoding="utf-8")
    return folder


def lint(folder: Path, german: str, english: str) -> list[str]:
    folders = [texts(folder, german, english)]
    return wrong_texts(folders, Texts(folders))


@pytest.mark.parametrize(
    "german, english, said",
    [
        ("a = x\n", "", "a is missing"),
        ("", "a = x\n", "a has no German original"),
        ("a = x\n    .b = y\n", "a = x\n", "a.b is missing"),
        ("a = { $name }\n", "a = nobody\n", "uses [], the German text uses ['name']"),
        (
            "a = { $n ->\n    [one] eins\n   *[other] { $n }\n }\n",
            "a = { $m }\n",
            "uses ['m'], the German text uses ['n']",
        ),
    ],
)
def test_languages_that_differ(tmp_path: Path, german: str, english: str, said: str) -> None:
    (fault,) = lint(tmp_path, german, english)
    assert said in fault


@pytest.mark.parametrize(
    "german",
    [
        "a = Frist: 30.06.2025\n",
        "a = x\n    .b = Stand 1999\n",
        'a = { "2026" }\n',
        "a = { $n ->\n    [one] 2026\n   *[other] x\n }\n",
    ],
)
def test_a_year_in_a_text(tmp_path: Path, german: str) -> None:
    faults = lint(tmp_path, german, "a = x\n    .b = x\n")
    assert any("a says " in fault and "years come from programme.toml" in fault for fault in faults)


def test_amounts_and_postcodes_are_no_years(tmp_path: Path) -> None:
    words = "a = 2.000 Euro, 20264 Musterstadt, <code>12.03. 17:30-19:30</code>\n"
    assert lint(tmp_path, words, words) == []


WORDS = """
lint-plain = Hallo
    .next = Weiter
    .long = Das ist ein Knopf mit viel zu vielen Wörtern darauf
lint-tag = <h1>Hallo</h1>
lint-wants = Hallo { $name }
"""


def showing(screen: Screen) -> Feature:
    gallery = ModuleType("lint_gallery")
    vars(gallery)["examples"] = lambda: [("one", screen)]
    sys.modules[gallery.__name__] = gallery
    return Feature("lint", gallery=gallery.__name__)


def test_a_good_screen_is_left_in_peace(tmp_path: Path) -> None:
    assert faults(tmp_path, Screen("lint-plain", rows=((Button("next", Home()),),))) == []


@pytest.mark.parametrize(
    "screen, said",
    [
        (Screen("lint-nothing"), "there is no text"),
        (Screen("lint-wants"), "lint-wants"),
        (Screen("lint-tag"), "<h1> is unknown to Telegram"),
        (Screen("lint-plain", rows=((Button("long", Home()),),)), "40 are shown"),
        (Screen("lint-plain", rows=((Button("next", TeamOf("a")),),)), "no feature answers the button TeamOf"),
        (Screen("lint-plain", rows=((Button("next", "example.org"),),)), "is no address"),
    ],
)
def test_a_bad_screen_is_named(tmp_path: Path, screen: Screen, said: str) -> None:
    found = faults(tmp_path, screen)
    assert any(said in fault for fault in found), found


def faults(folder: Path, screen: Screen) -> list[str]:
    words = Texts([*text_folders()[:1], texts(folder, WORDS, WORDS)])
    feature = showing(screen)
    return wrong_screens(examples([feature]), Routes.of([feature]), Renderer(words))
