"""What was formatted can be typed again, and comes back the same."""

import pytest

from bot.documents.markup_back import can_be_typed, html_of, typed_of

SAME = [
    ("", ""),
    ("Zwei\n\nZeilen &lt;b&gt; &amp; mehr", "Zwei\n\nZeilen <b> & mehr"),
    ("<b>fett</b> und <i>schräg</i>", "**fett** und _schräg_"),
    ("<b><i>beides</i></b>", "**_beides_**"),
    ("<s>weg</s> <code>a_b</code>", "~~weg~~ `a_b`"),
    ('<a href="https://a.de/?a=1&amp;b=2">hier</a>', "[hier](https://a.de/?a=1&b=2)"),
    ("{vorname} <b>{verein}</b>", "{vorname} **{verein}**"),
    ("2 * 3 und snake_case", "2 * 3 und snake_case"),
    ("<b>a</b> *kein* Stern", r"**a** \*kein\* Stern"),
]


@pytest.mark.parametrize("html, typed", SAME)
def test_there_and_back(html: str, typed: str) -> None:
    assert typed_of(html) == typed
    assert html_of(typed) == html
    assert can_be_typed(html)


@pytest.mark.parametrize("html, typed", [("<u>unter</u>", "unter"), ("<blockquote>Zitat</blockquote>", "Zitat")])
def test_what_cannot_be_typed_keeps_its_words(html: str, typed: str) -> None:
    assert typed_of(html) == typed
    assert not can_be_typed(html)
