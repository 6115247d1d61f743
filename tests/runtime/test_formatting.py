"""What somebody formatted, as HTML: what Telegram reads in it is what they had made, whatever they wrote."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.names import clean_text
from bot.runtime.rendering.split_html import cut, visible
from bot.runtime.telegram.formatting import FORMATS, html_of
from bot.runtime.web.sanitize import paragraphs
from tests.kit.telegram.entities import parse


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    "text, entities, html",
    [
        ("Hallo", [], ""),
        ("Schreibt an /hilfe", [entity("bot_command", 12, 6)], ""),
        ("fett & kursiv", [entity("bold", 0, 4), entity("italic", 7, 6)], "<b>fett</b> &amp; <i>kursiv</i>"),
        ("🎉 Los", [entity("bold", 3, 3)], "🎉 <b>Los</b>"),
        ("alles", [entity("bold", 0, 5), entity("italic", 0, 5)], "<b><i>alles</i></b>"),
        ("innen", [entity("italic", 1, 2), entity("bold", 0, 5)], "<b>i<i>nn</i>en</b>"),
        ("Wort", [entity("text_link", 0, 4, url="https://a.example/?x=1&y=%22")], '<a href="https://a.example/?x=1&amp;y=%22">Wort</a>'),
        ("Wort", [entity("text_link", 0, 4, url='https://a.example/"><b>')], '<a href="https://a.example/&quot;&gt;&lt;b&gt;">Wort</a>'),
        ("Wort", [entity("text_link", 0, 4, url="javascript:alert(1)")], ""),
        ("Wort", [entity("text_link", 0, 4, url="tg://user?id=1")], ""),
        ("Wort", [entity("custom_emoji", 0, 4, custom_emoji_id="1"), entity("text_mention", 0, 4, user={"id": 1})], ""),
        ("x = 1", [entity("pre", 0, 5, language='py"><b>')], "<pre>x = 1</pre>"),
        ("Zitat\nweiter", [entity("blockquote", 0, 5)], "<blockquote>Zitat</blockquote>\nweiter"),
        ("kreuz", [entity("bold", 0, 3), entity("italic", 2, 3)], "<b>kre</b>uz"),
        ("zu weit", [entity("bold", 3, 90), entity("italic", -1, 3), entity("bold", 0, 0)], ""),
        ("🎉", [entity("bold", 1, 1)], ""),
    ],
)  # fmt: skip
def test_as_html(text: str, entities: list[dict[str, Any]], html: str) -> None:
    assert html_of({"text": text, "entities": entities}) == html
    assert html_of({"caption": text, "caption_entities": entities}) == html


PIECES = [*"ab<>&\"'/ \n🎉é\u202e{}", "</b>", "<script>", "&lt;", "</a>"]
HOSTILE = st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join)
FOUND = {"url", "email", "mention", "hashtag", "cashtag", "bot_command", "phone_number"}
"""By Telegram itself, in any text."""
ENTITIES = st.lists(
    st.builds(
        entity,
        st.sampled_from([*map(str, sorted(FORMATS)), "url", "mention"]),
        st.integers(-1, 30),
        st.integers(-1, 30),
        url=st.sampled_from(["https://a.example/<\"'>&", "javascript:x", "mailto:a@b.example"]),
    ),
    max_size=6,
)


@settings(max_examples=150)
@given(HOSTILE, ENTITIES)
def test_whatever_comes_telegram_reads_the_same_words(text: str, entities: list[dict[str, Any]]) -> None:
    html = clean_text(html_of({"text": text, "entities": entities}))
    if not html:
        return
    for piece in cut(html):
        read = parse(piece, "HTML", None)
        assert read.text.split() == clean_text(text).split()
        assert {one["type"] for one in read.entities} <= {*map(str, FORMATS)} | FOUND
    page = paragraphs(html)
    assert "<script" not in page
    assert 'href="javascript' not in page
    assert "".join(visible(page).split()) == "".join(clean_text(text).split())
