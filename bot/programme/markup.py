"""Markdown of the programme in pages, and as the HTML that Telegram shows: headings are bold lines, lists have dots."""

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from html import escape
from typing import TYPE_CHECKING

from bot.domain.screen import Markup

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_INLINE: dict[str, str] = {
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
    "s_open": "<s>",
    "s_close": "</s>",
    "link_close": "</a>",
    "softbreak": " ",
    "hardbreak": "\n",
}
_BLOCK: dict[str, str] = {
    "heading_open": "<b>",
    "heading_close": "</b>\n\n",
    "blockquote_open": "<blockquote>",
    "hr": "⸻\n\n",
}
LONGEST_PAGE = 560
"""Characters that are read; with title and page number it stays one phone screen."""
_HEADING = re.compile(r"^(?=### )", re.MULTILINE)


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("strikethrough")


@lru_cache(maxsize=512)
def telegram_html(markdown: str) -> Markup:
    html = "".join(_blocks(_parser().parse(markdown)))
    return Markup(html.replace("\n\n</blockquote>", "</blockquote>").strip())


def _blocks(tokens: "Iterable[Token]") -> Iterable[str]:
    lists: list[int | None] = []
    """The number of the next item for each list that is open; None has dots."""
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append(int(token.attrGet("start") or 1) if token.tag == "ol" else None)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
            yield "" if lists else "\n"
        else:
            yield _block(token, lists)


def _block(token: "Token", lists: list[int | None]) -> str:
    if token.type == "list_item_open":
        indent = "   " * (len(lists) - 1)
        number = lists[-1]
        if number is None:
            return f"{indent}• "
        lists[-1] = number + 1
        return f"{indent}{number}. "
    if token.type == "paragraph_close":
        return "\n" if lists else "\n\n"
    if token.type == "inline":
        return "".join(_inline(child) for child in token.children or ())
    if token.type in ("fence", "code_block"):
        return f"<code>{escape(token.content.rstrip(), quote=False)}</code>\n\n"
    return "</blockquote>\n\n" if token.type == "blockquote_close" else _BLOCK.get(token.type, "")


def _inline(token: "Token") -> str:
    make: dict[str, Callable[[], str]] = {
        "text": lambda: escape(token.content, quote=False),
        "code_inline": lambda: f"<code>{escape(token.content, quote=False)}</code>",
        "link_open": lambda: f'<a href="{escape(str(token.attrGet("href")))}">',
        "image": lambda: escape(token.content, quote=False),
    }
    return make[token.type]() if token.type in make else _INLINE.get(token.type, "")


def pages(markdown: str) -> tuple[str, ...]:
    """Each "### " begins a page; what stands before the first belongs to it."""
    before, *headed = _HEADING.split(markdown.strip())
    if not before.strip() or not headed:
        return tuple(page.strip() for page in (before, *headed) if page.strip())
    return (f"{before.strip()}\n\n{headed[0].strip()}", *(page.strip() for page in headed[1:]))


def page_length(page: str) -> int:
    """Without the marks that make a heading, a quotation or a bold word."""
    unheaded = f"\n{page}".replace("\n### ", "\n").replace("\n> ", "\n")
    return len(unheaded.replace("*", "").strip())
