"""The Markdown of a stage: a guide, the same in simple words, and materials, each under its fixed heading."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice, pairwise

from msgspec import Struct

from bot.programme.blanks import flaws
from bot.programme.faults import Fault
from bot.programme.markup import LONGEST_PAGE, page_length, pages
from bot.programme.sheet import Fill

GUIDE, SIMPLY, MATERIAL = "Worum es geht", "Einfacher gesagt", "Material: "
KNOWN = f'"## {GUIDE}", "## {SIMPLY}" or "## {MATERIAL}..."'
_TWICE = 'The heading "## {}" stands twice. Keep one of them.'
UNSHOWABLE = {
    re.compile(r"#\s|#{4,}"): 'Only "### " makes a heading inside a text. Use three # signs.',
    re.compile(r"\s*(\d+\.|[*+])\s"): 'Lists start with "- " here. Use a hyphen.',
    re.compile(r"\s*\|"): "The bot cannot show tables. Write a list instead.",
    re.compile(r".*!\["): "The bot cannot show pictures in a text. Describe it in words.",
    re.compile(r".*\]\((?!https://)"): "The link does not start with https://. Write the full address.",
    re.compile(r"\s*```"): "The bot cannot show blocks of code. Write plain text.",
    re.compile(r".*<[a-zA-Z/!]"): "The bot cannot show HTML. Use only Markdown.",
}
_UNSHOWABLE = re.compile("|".join(pattern.pattern for pattern in UNSHOWABLE))
"""Any of them: most lines are well, and this is one look instead of seven."""


class Body(Struct, frozen=True):
    texts: Mapping[str, str]
    """Heading and the text under it."""

    @property
    def materials(self) -> list[tuple[str, str]]:
        """Title and text of each."""
        return [(name[len(MATERIAL) :].strip(), text) for name, text in self.texts.items() if name.startswith(MATERIAL)]


def read_body(file: str, language: str, lines: list[str], first: int, fill: Fill, faults: list[Fault]) -> Body:
    """`lines` are the end of the file, from line number `first`."""
    texts: dict[str, str] = {}
    for heading, number, raw in _blocks(lines, first):
        text = fill(raw, language)
        if what := _wrong(heading, text) or (_TWICE.format(heading) if heading in texts else ""):
            faults.append(Fault(file, number, what))
        texts[heading] = text
    faults.extend(Fault(file, number, what) for number, what in unshowable(lines, first))
    return Body(texts)


def _blocks(lines: list[str], first: int) -> Iterator[tuple[str, int, str]]:
    """Heading, its line, the text under it."""
    starts = [index for index, line in enumerate(lines) if line.startswith("## ")]
    stray = (index for index, line in enumerate(lines[: starts[0] if starts else None]) if line.strip())
    yield from (("", first + index, "") for index in islice(stray, 1))
    for start, end in pairwise([*starts, len(lines)]):
        yield lines[start][3:].strip(), first + start, "\n".join(lines[start + 1 : end]).strip()


def _wrong(heading: str, text: str) -> str:
    """What is wrong with one block, or nothing."""
    if not heading:
        return f"This text stands under no heading. Put {KNOWN} above it."
    if heading not in (GUIDE, SIMPLY) and not heading.startswith(MATERIAL):
        return f'The heading "## {heading}" is unknown. Use {KNOWN}.'
    if not text:
        return f'There is no text under "## {heading}". Write one or delete the heading.'
    longest = max(pages(text), key=page_length)
    if page_length(longest) > LONGEST_PAGE:
        begins = longest.splitlines()[0]
        return (
            f'The page "{begins:.40}" under "## {heading}" has {page_length(longest)} characters, '
            f'a page has room for {LONGEST_PAGE}. Shorten it or begin another page with "### ".'
        )
    return ""


def unshowable(lines: list[str], first: int) -> Iterator[tuple[int, str]]:
    """The line and what is wrong with it, of all that the bot cannot show or that grows old."""
    for number, line in enumerate(lines, first):
        if _UNSHOWABLE.match(line):
            yield from ((number, what) for pattern, what in UNSHOWABLE.items() if pattern.match(line))
        yield from ((number, what) for what in flaws(line))
