"""Every payload as every argument of every screen: at both doors they are words, and nothing else."""

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any

import pytest
from msgspec.structs import replace

from bot.app import text_folders
from bot.domain.names import clean_text
from bot.domain.screen import Lines, Progress, Say, Screen, Step, Steps, Table
from bot.operator.lint import examples
from bot.runtime.feature import Feature
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.web.sanitize import inline, paragraphs
from bot.terms import Language
from handlers import FEATURES
from tests.kit.fuzzing import TIMES
from tests.kit.payloads import ELSEWHERE, PAYLOADS
from tests.kit.telegram.entities import parse

AT_A_TIME = len(PAYLOADS) if TIMES else 4
SPOKEN: Mapping[type, str] = {
    Say: "args",
    Lines: "items",
    Steps: "steps",
    Step: "label",
    Table: "rows",
    Progress: "label",
}
TAGS = {"a", "b", "i", "u", "s", "code", "pre", "blockquote", "p", "br"}
LINKING = {"text_link", "text_mention", "custom_emoji"}


def typed(number: int) -> str:
    """What is typed into the arguments of this screen; each screen in its turn has other ones."""
    turned = PAYLOADS[(at := number * AT_A_TIME % len(PAYLOADS)) :] + PAYLOADS[:at]
    return clean_text(f"Qa {' ¦ '.join(turned[:AT_A_TIME])} Qz")


def hostile(value: Any, words: str) -> Any:
    """The same with `words` in the place of everything that may be typed."""
    if isinstance(value, str):
        return words
    if isinstance(value, tuple):
        return tuple(hostile(one, words) for one in value)
    if isinstance(value, Mapping):
        return {name: hostile(one, words) for name, one in value.items()}
    part = next((part for kind, part in SPOKEN.items() if isinstance(value, kind)), "")
    return replace(value, **{part: hostile(getattr(value, part), words)}) if part else value


def attacked(screen: Screen, words: str) -> Screen:
    return replace(screen, args=hostile(screen.args, words), blocks=hostile(screen.blocks, words))


def solid(text: str) -> str:
    """Without blanks, and marks of direction that we put around."""
    return "".join(text.translate(dict.fromkeys(map(ord, "\u2068\u2069"))).split())


class Page(HTMLParser):
    """What a browser makes of it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not [name for name, _ in attrs if name not in {"href", "target", "rel", "dir"}], attrs
        assert ELSEWHERE not in str(attrs), attrs

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def in_browser(payload: Payload) -> Page:
    page = Page()
    for html in (payload.text, payload.after):
        page.feed(str(paragraphs(html)))
    for block in payload.blocks:
        for words in spoken(block):
            page.feed(str(inline(words)))
    return page


def spoken(block: Mapping[str, Any]) -> Iterator[str]:
    yield str(block.get("label", ""))
    yield from (item["label"] for item in block.get("items", ()))
    yield from (cell for row in block.get("rows", ()) for cell in row)


def on_telegram(renderer: Renderer, screen: Screen) -> str:
    words = []
    for one in renderer.telegram(screen, Speech(Language.GERMAN)):
        formatted = parse(one.payload.text, "HTML", None)
        words.append(formatted.text)
        tied = str([entity for entity in formatted.entities if entity["type"] in LINKING])
        assert ELSEWHERE not in tied
        assert "tg://" not in tied
    return "".join(words)


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(Texts(text_folders()))


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_what_people_type_is_shown_literally(renderer: Renderer, feature: Feature) -> None:
    for number, one in enumerate(examples([feature]), FEATURES.index(feature)):
        words = typed(number)
        screen = attacked(one.screen, words)
        if screen == one.screen:
            continue
        page = in_browser(renderer.web(screen, Speech(Language.GERMAN)).payload)
        for shown in (on_telegram(renderer, screen), "".join(page.words)):
            cut = shown.count("…")
            assert solid(shown).count(solid(words)) >= shown.count("Qa") - cut, one.name
        assert page.tags <= TAGS, one.name
