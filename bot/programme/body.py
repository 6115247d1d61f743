"""The Markdown of a stage: a guide, the same in simple words, and materials, each under its fixed heading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.programme.faults import Fault

GUIDE, SIMPLY, MATERIAL = "Worum es geht", "Einfacher gesagt", "Material: "
KNOWN = f'"## {GUIDE}", "## {SIMPLY}" or "## {MATERIAL}..."'
LONGEST = 3500
"""Characters of a text under one heading: it is one Telegram message, together with a title and tags."""
UNSHOWABLE = {
    re.compile(r"#\s|#{4,}"): 'Only "### " makes a heading inside a text. Use three # signs.',
    re.compile(r"\s*(\d+\.|[*+])\s"): 'Lists start with "- " here. Use a hyphen.',
    re.compile(r"\s*\|"): "The bot cannot show tables. Write a list instead.",
    re.compile(r".*!\["): "The bot cannot show pictures in a text. Describe it in words.",
    re.compile(r".*\]\((?!https://)"): "The link does not start with https://. Write the full address.",
    re.compile(r"\s*```"): "The bot cannot show blocks of code. Write plain text.",
    re.compile(r".*<[a-zA-Z/!]"): "The bot cannot show HTML. Use only Markdown.",
}


@dataclass(slots=True)
class Body:
    guide: str = ""
    simply: str = ""
    materials: list[tuple[str, str]] = field(default_factory=list)
    """Title and text."""


def read_body(file: str, lines: list[str], first: int, faults: list[Fault]) -> Body:
    """`lines` are the end of the file, from line number `first`."""
    body = Body()
    for heading, number, text in _blocks(lines, first):
        for what in _put(body, heading, text):
            faults.append(Fault(file, number, what))
    faults.extend(Fault(file, number, what) for number, what in _unshowable(lines, first))
    return body


def _blocks(lines: list[str], first: int) -> Iterator[tuple[str, int, str]]:
    """Heading, its line, the text under it."""
    starts = [index for index, line in enumerate(lines) if line.startswith("## ")]
    if "".join(lines[: starts[0] if starts else None]).strip():
        yield "", first, ""
    for start, end in zip(starts, [*starts[1:], None], strict=True):
        yield lines[start][3:].strip(), first + start, "\n".join(lines[start + 1 : end]).strip()


def _put(body: Body, heading: str, text: str) -> Iterator[str]:
    if not heading:
        yield f"This text stands under no heading. Put {KNOWN} above it."
    elif not text:
        yield f'There is no text under "## {heading}". Write one or delete the heading.'
    elif len(text) > LONGEST:
        yield f'The text under "## {heading}" has {len(text)} characters, a message has room for {LONGEST}. Shorten it.'
    elif heading.startswith(MATERIAL):
        body.materials.append((heading.removeprefix(MATERIAL).strip(), text))
    elif heading not in (GUIDE, SIMPLY):
        yield f'The heading "## {heading}" is unknown. Use {KNOWN}.'
    elif heading == GUIDE:
        yield from _twice(heading, body.guide)
        body.guide = text
    else:
        yield from _twice(heading, body.simply)
        body.simply = text


def _twice(heading: str, already: str) -> Iterator[str]:
    if already:
        yield f'The heading "## {heading}" stands twice. Keep one of them.'


def _unshowable(lines: list[str], first: int) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, first):
        for pattern, what in UNSHOWABLE.items():
            if pattern.match(line):
                yield number, what
