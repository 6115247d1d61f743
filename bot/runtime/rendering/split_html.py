"""Cuts HTML in Telegram's subset into messages that Telegram takes: tags closed and opened again at every cut."""

import re
from collections.abc import Iterator
from html import unescape

LONGEST = 4096
"""Telegram counts characters after parsing; counting UTF-16 units is never less."""
_TAG = re.compile(r"<[^>]+>")
_TOKEN = re.compile(r"<[^>]+>|&[#\w]+;|\n\n+|\n| +|[^<&\n ]+")


_ENDS = frozenset(".!?:)")
"""Of a sentence, never of a tag or an escape."""


def units(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def visible(html: str) -> str:
    """What is left to read."""
    return unescape(_TAG.sub("", html))


def visible_length(html: str) -> int:
    return units(visible(html))


def cut(html: str, longest: int = LONGEST) -> list[str]:
    """Pieces of at most `longest` units after parsing, cut at paragraphs if possible; none is empty."""
    bare = html.strip()
    if 2 * len(bare) <= longest and (bare[-1:].isalnum() or bare[-1:] in _ENDS):
        return [bare]
    if visible_length(html) <= longest:
        return [html.strip()] if visible(html).strip() else []
    piece = _Piece(longest)
    for token in _tokens(html, longest):
        piece.add(token)
    return piece.finish()


def _tokens(html: str, longest: int) -> Iterator[str]:
    for token in _TOKEN.findall(html):
        if token.startswith("<") or visible_length(token) <= longest:
            yield token
        else:
            size = longest // 2
            yield from (token[start : start + size] for start in range(0, len(token), size))


class _Piece:
    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._done: list[str] = []
        self._tokens: list[str] = []
        self._length = 0

    def add(self, token: str) -> None:
        length = 0 if token.startswith("<") else visible_length(token)
        if length and self._length + length > self._longest:
            self._break(length)
        self._tokens.append(token)
        self._length += length

    def finish(self) -> list[str]:
        self._close(self._tokens)
        return self._done

    def _break(self, following: int) -> None:
        """Ends the piece at the last paragraph if that leaves it more than half full, else at the last line or word.

        What is carried over must leave room for the `following` units.
        """
        at = self._best_cut()
        if visible_length("".join(self._tokens[at:])) + following > self._longest:
            at = len(self._tokens)
        kept, rest = self._tokens[:at], self._tokens[at:]
        open_then = _open_after(kept)
        self._close([*kept, *(f"</{tag[1:-1].split(maxsplit=1)[0]}>" for tag in reversed(open_then))])
        self._tokens = [*open_then, *rest]
        while len(self._tokens) > len(open_then) and self._tokens[len(open_then)].isspace():
            del self._tokens[len(open_then)]
        self._length = visible_length("".join(self._tokens))

    def _best_cut(self) -> int:
        half = len(self._tokens) // 2
        for mark in ("\n\n", "\n", " "):
            for at in range(len(self._tokens) - 1, half, -1):
                if self._tokens[at].startswith(mark):
                    return at
        return len(self._tokens)

    def _close(self, tokens: list[str]) -> None:
        text = "".join(tokens).strip()
        if visible(text).strip():
            self._done.append(text)


def _open_after(tokens: list[str]) -> list[str]:
    opened: list[str] = []
    for token in tokens:
        if token.startswith("</"):
            opened.pop()
        elif token.startswith("<"):
            opened.append(token)
    return opened
