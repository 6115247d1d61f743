"""Light Markdown of somebody at a browser, as HTML."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.typed_markup import typed_html
from bot.domain.names import clean_text
from bot.runtime.web.sanitize import paragraphs
from tests.kit.telegram.entities import parse


@pytest.mark.parametrize(
    "typed, html",
    [
        ("Hallo <b>du</b> & ich", ""),
        ("5 * 3 * 2 = 30, a_b_c, 1 < 2", ""),
        ("- eins\n- zwei\n\n# drei", ""),
        ("", ""),
        ("**fett** und _kursiv_", "<b>fett</b> und <i>kursiv</i>"),
        ("**fett & <b>**\n\nweiter  hier", "<b>fett &amp; &lt;b&gt;</b>\n\nweiter  hier"),
        ("~~weg~~ `a<b`", "<s>weg</s> <code>a&lt;b</code>"),
        ("[Wort](https://a.example/?x=1&y=2)", '<a href="https://a.example/?x=1&amp;y=2">Wort</a>'),
        ("[**Wort**](mailto:a@b.example)", '<a href="mailto:a@b.example"><b>Wort</b></a>'),
        ("[Wort](javascript:alert(1))", ""),
        ('[Wort](https://a.example/"onclick="x)', '<a href="https://a.example/&quot;onclick=&quot;x">Wort</a>'),
        ("[Wort](//a.example)", ""),
        ("\\*kein Stern\\* **ja**", "*kein Stern* <b>ja</b>"),
        ("**{vorname}**, hallo", "<b>{vorname}</b>, hallo"),
        ("![Bild](https://a.example/b.png)", '!<a href="https://a.example/b.png">Bild</a>'),
        ('**Zoé & "Co" 🎉**', '<b>Zoé &amp; "Co" 🎉</b>'),
    ],
)
def test_as_html(typed: str, html: str) -> None:
    assert typed_html(typed) == html


PIECES = [*"ab*_~`[]()<>&\"'\\!# \n🎉:/", "https://a.b", "javascript:", "**", "](", "<script>"]


@settings(max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_whatever_is_typed_telegram_takes_it(text: str) -> None:
    html = typed_html(clean_text(text))
    parse(html, "HTML", None)
    page = paragraphs(html)
    assert "<script" not in page
    assert 'href="javascript' not in page
