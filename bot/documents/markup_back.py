"""What was formatted, as somebody types it in a browser: the way back of `typed_markup`."""

import re
from html import escape, unescape

from bot.documents.typed_markup import typed_html

_PIECE = re.compile(r"<[^>]*>|[^<]+")
_HREF = re.compile(r'href="([^"]*)"')
_SIGNS = {"b": "**", "strong": "**", "i": "_", "em": "_", "s": "~~", "del": "~~", "strike": "~~", "code": "`"}
_SPECIAL = re.compile(r"([\\*_`~\[\]])")


def html_of(typed: str) -> str:
    """In Telegram's subset, all else escaped."""
    return typed_html(typed) or escape(typed, quote=False)


def typed_of(html: str) -> str:
    """`html_of` of it is the same again, except what cannot be typed: there only the words are kept."""
    bare = _typed(html, guarded=False)
    return bare if html_of(bare) == html else _typed(html, guarded=True)


def can_be_typed(html: str) -> bool:
    return html_of(typed_of(html)) == html


def _typed(html: str, *, guarded: bool) -> str:
    said: list[str] = []
    links: list[str] = []
    inside: list[str] = []
    for piece in _PIECE.findall(html):
        if piece.startswith("<"):
            said.append(_sign(piece, links, inside))
        else:
            words = unescape(piece)
            said.append(_SPECIAL.sub(r"\\\1", words) if guarded and "code" not in inside else words)
    return "".join(said)


def _sign(tag: str, links: list[str], inside: list[str]) -> str:
    closes, name = tag.startswith("</"), re.sub(r"[</>]", " ", tag).split()[0].lower()
    if closes:
        inside[:] = [one for one in inside if one != name]
    else:
        inside.append(name)
    if name != "a":
        return _SIGNS.get(name, "")
    if closes:
        return f"]({links.pop()})" if links else ""
    found = _HREF.search(tag)
    links.append(unescape(found[1]) if found else "")
    return "["
