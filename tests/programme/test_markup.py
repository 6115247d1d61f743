"""Markdown of the programme becomes what Telegram shows, and nothing else."""

import re

import pytest

from bot.programme.load import load
from bot.programme.markup import telegram_html

SHOWN = re.compile(r"</?(?:b|i|s|code|blockquote)>|<a href=\"https://[^\"]+\">|</a>")


@pytest.mark.parametrize(
    "markdown, html",
    [
        ("eins\nzwei\n\ndrei", "eins zwei\n\ndrei"),
        ("### Kopf", "<b>Kopf</b>"),
        ("**a** *b* ~~c~~ `d`", "<b>a</b> <i>b</i> <s>c</s> <code>d</code>"),
        ("- a\n- b\n  - c\n\nEnde", "• a\n• b\n   • c\n\nEnde"),
        ("3. a\n4. b", "3. a\n4. b"),
        ("> Zitat\n\nEnde", "<blockquote>Zitat</blockquote>\n\nEnde"),
        ("a < b & <b>c</b>", "a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;"),
        ("[x](https://a.b/?c=1&d=2)", '<a href="https://a.b/?c=1&amp;d=2">x</a>'),
        ("", ""),
    ],
)
def test_what_it_becomes(markdown: str, html: str) -> None:
    assert telegram_html(markdown).html == html


def test_every_text_of_the_programme_can_be_shown() -> None:
    for stage in load().stages:
        materials = (text for material in stage.materials for text in material.text.texts.values())
        for text in (*stage.guide.texts.values(), *stage.simply.texts.values(), *materials):
            html = telegram_html(text).html
            assert html
            assert "<" not in SHOWN.sub("", html)
