"""What every feature owes: a story that uses it, and an answer to each question that it asks."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from bot.runtime.feature import Feature
from handlers import FEATURES
from tests.structure.reading import ROOT, nodes, tracked

LABEL = re.compile(r"(?m)^ +\.[\w-]+ = (?P<words>[^{\n]{3,})")
"""Of a button, as far as it is always the same."""
DOES = {"says", "taps", "taps_old"}


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_every_feature_has_a_story_that_uses_it(feature: Feature) -> None:
    story = Path(f"tests/stories/test_{feature.name}.py")
    assert story in tracked(), f"nobody tells what people do with {feature.name}: write {story}"
    used = [words for words in _done(story) if _is_command(words, feature) or _is_label(words, feature)]
    assert used, f"{story} types no command of {feature.name} and taps none of its buttons"


def test_every_question_has_somewhere_to_put_its_answer() -> None:
    """A mistyped step would be asked, and what is typed would find nobody. (At run time the event fails.)"""
    asked = {step for path in tracked() if path.is_relative_to("handlers") for step in _asked(path)}
    registered = {step for feature in FEATURES for step in feature.steps}
    assert len(asked) > 15
    assert asked == registered, "asked but in no feature's steps, or never asked: is the feature in FEATURES?"


def _done(story: Path) -> Iterator[str]:
    """What somebody types or taps in it."""
    for call in nodes(story):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in DOES:
            yield from (str(part.value) for part in call.args if isinstance(part, ast.Constant) and part.value)


def _is_command(words: str, feature: Feature) -> bool:
    return words.startswith("/") and words[1:].split(maxsplit=1)[0] in feature.commands


def _is_label(words: str, feature: Feature) -> bool:
    text = (ROOT / "handlers" / feature.name / "texts" / "de.ftl").read_text(encoding="utf-8")
    return any(label["words"].strip().startswith(words) for label in LABEL.finditer(text))


def _is_asking(called: ast.expr) -> bool:
    """`visit.ask`; to write all that is called takes seconds."""
    return isinstance(called, ast.Attribute) and called.attr == "ask" and ast.unparse(called) == "visit.ask"


def _asked(path: Path) -> Iterator[str]:
    if path.suffix != ".py":
        return
    for call in nodes(path):
        if isinstance(call, ast.Call) and _is_asking(call.func):
            step = call.args[0]
            yield str(step.value if isinstance(step, ast.Constant) else getattr(_module(path), ast.unparse(step)))


def _module(path: Path) -> object:
    return import_module(".".join(path.with_suffix("").parts))
