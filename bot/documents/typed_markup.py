"""Light Markdown, as somebody types it in a browser: **bold**, _slanted_, ~~struck~~, `code`, [word](https://address)."""

from collections.abc import Callable, Mapping
from functools import cache
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

OUTSIDE = ("https://", "http://", "mailto:")
_TAGS: Mapping[str, str] = {
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
    "s_open": "<s>",
    "s_close": "</s>",
    "link_close": "</a>",
}


def typed_html(text: str) -> str:
    """HTML in Telegram's subset, with the lines as they were typed and all else escaped; empty when nothing is
    formatted. Like all that people type, the text is cleaned before (`Visit.text`)."""
    [inline] = _parser().parseInline(text)
    tokens = inline.children or []
    formatted = any(token.type in _TAGS or token.type == "code_inline" for token in tokens)
    return "".join(map(_html, tokens)) if formatted else ""


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    rules = ["emphasis", "strikethrough", "backticks", "link", "escape", "balance_pairs", "fragments_join"]
    parser = MarkdownIt("zero").enable(rules, ignoreInvalid=True)
    parser.validateLink = _outside  # type: ignore[method-assign, assignment]
    parser.normalizeLink = str  # type: ignore[method-assign, assignment]
    return parser


def _outside(address: str) -> bool:
    return address.lower().startswith(OUTSIDE)


def _html(token: "Token") -> str:
    make: dict[str, Callable[[], str]] = {
        "code_inline": lambda: f"<code>{escape(token.content, quote=False)}</code>",
        "link_open": lambda: f'<a href="{escape(str(token.attrGet("href")))}">',
    }
    if token.type in make:
        return make[token.type]()
    return _TAGS.get(token.type) or escape(token.content, quote=False)
