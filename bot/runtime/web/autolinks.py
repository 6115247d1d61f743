"""What a finger may follow or take along: addresses, commands that this person knows, and codes."""

import re
from collections.abc import Iterator, Set

from markupsafe import Markup, escape

from bot.runtime.web.contract import Translate

_TAG = re.compile(r"(<[^>]*>)")
_ADDRESS = re.compile(r"https?://(?:(?!&(?:lt|gt|quot|#\d+);)[^\s<>\"„“”»«])+", re.IGNORECASE)
_COMMAND = re.compile(r"(?<![\w/.:&;@-])/([a-z][a-z_]{1,31})(?![\w/])")
_LINK = '<a href="{0}" target="_blank" rel="noopener noreferrer">{0}</a>'
_BUTTON = '<button class="command" form="commands" name="text" value="{0}">{0}</button>'
_CLOSES = ".,;:!?…'*_"
"""Ends a sentence rather than an address."""


def linked(html: str, commands: Set[str], say: Translate) -> Markup:
    """`html` is clean; what stands in an <a> already stays as it is."""
    return Markup("".join(_walked(html, commands, say)))  # noqa: S704 - only our own tags were added


def _walked(html: str, commands: Set[str], say: Translate) -> Iterator[str]:
    inside: list[str] = []
    for part in _TAG.split(html):
        if part.startswith("<"):
            _note(part, inside)
            yield part
            if part == "</code>" and "pre" not in inside:
                label = escape(say("web-copy"))
                picture = '<svg class="mark" aria-hidden="true"><use href="#mark-copy"/></svg>'
                yield f'<button type="button" class="copy" aria-label="{label}" title="{label}">{picture}</button>'
        else:
            yield part if "a" in inside else _with_addresses(part, commands if "code" not in inside else set())


def _note(tag: str, inside: list[str]) -> None:
    name = tag.strip("</>").split()[0].lower() if tag.strip("</>") else ""
    if tag.startswith("</"):
        if name in inside:
            inside.remove(name)
    elif name in {"a", "code", "pre"}:
        inside.append(name)


def _with_addresses(text: str, commands: Set[str]) -> str:
    pieces, end = [], 0
    for found in _ADDRESS.finditer(text):
        address = _ended(found[0])
        empty = address.partition("//")[2] == ""
        pieces += [_with_commands(text[end : found.start()], commands), address if empty else _LINK.format(address)]
        end = found.start() + len(address)
    return "".join([*pieces, _with_commands(text[end:], commands)])


def _ended(address: str) -> str:
    while address[-1] in _CLOSES or (address[-1] in ")]" and _unopened(address)):
        address = address[:-1]
    return address


def _unopened(address: str) -> bool:
    closing = address[-1]
    return address.count(closing) > address.count({")": "(", "]": "["}[closing])


def _with_commands(text: str, commands: Set[str]) -> str:
    return _COMMAND.sub(lambda found: _BUTTON.format(found[0]) if found[1] in commands else found[0], text)
