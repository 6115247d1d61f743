"""Every screen of the bot on one page, as the web door shows it, with nothing to be fetched from anywhere."""

import base64
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from msgspec.structs import replace

from bot.operator.lint import Example, examples
from bot.runtime.feature import Feature
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.web.assets import Assets
from bot.runtime.web.contract import ChatMessage
from bot.runtime.web.templates import HERE as WEB
from bot.runtime.web.templates import Pages
from bot.runtime.web.times import Times
from bot.terms import Language

HERE = Path(__file__).parent
SHOWN_AT = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
STYLES = ("style.css", "talk.css")


def write(known: Iterable[Feature], texts: Texts, file: Path) -> int:
    """Returns how many screens there are. A place that takes no file is told before the work."""
    shots = list(examples(known))
    with file.open("w", encoding="utf-8") as opened:
        opened.write(_page(shots, texts))
    return len(shots)


def _page(shots: Sequence[Example], texts: Texts) -> str:
    pages = Pages(
        lambda text, language, **args: texts.plain(text, Speech(Language(language)), args),
        ("de", "en"),
        Assets(WEB / "static"),
    )
    features = [
        {"name": name, "shots": [_shot(example, Renderer(texts), pages) for example in group]}
        for name, group in groupby(shots, key=lambda example: example.feature)
    ]
    environment = Environment(loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined)
    template = environment.get_template("gallery.html")
    return template.render(
        features=features,
        count=len(shots),
        languages=[str(language) for language in Language],
        style="\n".join((WEB / "static" / name).read_text(encoding="utf-8") for name in STYLES),
        marks=(WEB / "pages" / "marks.html").read_text(encoding="utf-8"),
    )


def _shot(example: Example, renderer: Renderer, pages: Pages) -> dict[str, Any]:
    anchor = re.sub(r"[^a-z0-9]+", "-", f"{example.feature} {example.name}".lower()).strip("-")
    pictures = [_picture(example, renderer, pages, language) for language in Language]
    return {"name": example.name, "anchor": anchor, "pictures": pictures}


def _picture(example: Example, renderer: Renderer, pages: Pages, language: Language) -> str:
    rendered = renderer.web(example.screen, Speech(language))
    payload = _with_ids(replace(rendered.payload, card=bool(example.screen.card)))
    times = Times(pages.say(language), "Europe/Berlin", SHOWN_AT)
    parts: Any = pages.parts(language, base="", csrf="", commands=frozenset[str](), times=times)
    html = str(parts.message(ChatMessage("1", 1, 1, False, SHOWN_AT, payload)))
    for place, file in enumerate(rendered.files):
        data = base64.b64encode(file.content).decode()
        html = html.replace(f'"/chat/ablage/file{place}"', f'"data:{file.mime};base64,{data}"')
    return html


def _with_ids(payload: Payload) -> Payload:
    """What is not stored has no id; its place will do."""
    blocks = [_named(block, "file") for block in payload.blocks]
    return replace(payload, blocks=blocks, files=[_named(file, "id") for file in payload.files])


def _named(part: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {**part, key: f"file{part['place']}"} if "place" in part else dict(part)
