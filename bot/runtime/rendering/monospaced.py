"""A table as characters of one width, as a telephone shows it."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

COLUMN = 22
"""Widest column."""
PHONE = 34
"""Characters of one line on a narrow telephone."""
NARROWEST = 12
GAP = "  "
MOST_LINES = 3
"""Of one cell; what is longer ends with a mark."""


def monospaced(cells: Sequence[Sequence[str]], numbers: int) -> str:
    """`numbers`: how many of the last columns are set to the right, beside a first one that takes several lines."""
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    if numbers:
        beside = sum(len(GAP) + width for width in widths[1:])
        widths[0] = min(widths[0], max(NARROWEST, PHONE - beside))
        lines = (line for row in cells for line in _wrapped(row, widths, numbers))
    else:
        widths = [min(COLUMN, width) for width in widths]
        lines = (GAP.join(map(_fit, row, widths)) for row in cells)
    return "<pre>" + "\n".join(map(_escaped, lines)) + "</pre>"


def _wrapped(row: Sequence[str], widths: Sequence[int], numbers: int) -> Iterator[str]:
    first, *rest = row
    label, *more = wrap(first, widths[0], subsequent_indent=GAP, max_lines=MOST_LINES, placeholder="…") or [""]
    left = len(row) - numbers
    beside = [
        cell.rjust(width) if place >= left else _fit(cell, width)
        for place, (cell, width) in enumerate(zip(rest, widths[1:], strict=True), 1)
    ]
    yield GAP.join([label.ljust(widths[0]), *beside])
    yield from more


def _escaped(line: str) -> str:
    return line.rstrip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _fit(cell: str, width: int) -> str:
    return cell.ljust(width) if len(cell) <= width else cell[: width - 1] + "…"
