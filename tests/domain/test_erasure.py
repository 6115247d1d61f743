"""A name is taken out of what people read, and nothing else is touched by it."""

import pytest

from bot.domain.privacy.erasure import clear_calls, is_telling, nameless
from tests.kit.makers import HOSTILE

SHOWN = {
    "text": '<code>Zoé</code> <a href="https://bot.example/code">amp; code</a> &amp;',
    "blocks": [{"kind": "steps", "items": [{"label": "Schritt", "state": "done"}]}],
    "buttons": [[{"text": "Weiter", "data": "d.steps.code"}]],
}


@pytest.mark.parametrize("name", ["steps", "kind", "done", "https", "href", "items", "bot.example", "label"])
def test_whoever_is_called_like_a_part_of_a_message_breaks_none(name: str) -> None:
    assert nameless(SHOWN, [name], "gelöschte Person") == SHOWN


def test_a_tag_stays_where_somebody_is_called_like_it() -> None:
    assert nameless("<code>code</code> &amp; amp", ["code"], "?") == "<code>?</code> &amp; amp"
    assert nameless("<code>code</code> &amp; amp", ["amp"], "?") == "<code>code</code> &amp; ?"


@pytest.mark.parametrize("text", ['&lt;b&gt;Zoé &amp; "Co" 🎉', HOSTILE])
def test_a_name_with_markup_is_found_in_any_writing(text: str) -> None:
    assert nameless({"text": f"Von {text}, heute"}, [HOSTILE], "?") == {"text": "Von ?, heute"}


@pytest.mark.parametrize("name, telling", [("Verein", False), ("Zoé", False), ("Zoé Klein", True), (HOSTILE, True)])
def test_a_single_word_may_mean_anything(name: str, telling: bool) -> None:
    assert is_telling(name) is telling


def test_a_message_that_was_changed_is_deleted_once() -> None:
    assert clear_calls(["1", "1 2", "2"]) == ["1 2"]
