"""Where a fault is said to be."""

import json
from collections.abc import Callable

import pytest

from bot.runtime.process.tracing import place_of
from bot.runtime.rendering.texts import Speech, Texts


def fault_of(run: Callable[[], object]) -> Exception:
    with pytest.raises(Exception) as caught:
        run()
    return caught.value


def test_a_place_in_the_house_is_named_with_its_folders() -> None:
    fault = fault_of(lambda: Texts(()).plain("nobody-wrote-this", Speech("de")))  # type: ignore[arg-type]
    kind, _, place = place_of(fault).partition(" at ")
    assert kind == type(fault).__name__
    assert place.startswith("bot/runtime/")
    assert place.rpartition(":")[2].isdecimal()


def test_a_fault_outside_the_house_is_named_by_its_file() -> None:
    assert place_of(fault_of(lambda: json.loads("{"))).startswith("JSONDecodeError at decoder.py:")


def test_the_words_of_a_fault_stay_out() -> None:
    def speaks() -> None:
        raise ValueError("Anna Beispiel")

    assert "Anna" not in place_of(fault_of(speaks))
    assert place_of(ValueError("Anna")) == "ValueError"
