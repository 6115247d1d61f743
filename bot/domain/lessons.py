"""A lesson in pages: a guide or a material is read on a phone, one page at a time."""

import re

LONGEST_PAGE = 560
"""Characters that are read; with title and page number it stays one phone screen."""
_HEADING = re.compile(r"^(?=### )", re.MULTILINE)
_MARKS = re.compile(r"\*+|^### |^> ", re.MULTILINE)


def pages(markdown: str) -> tuple[str, ...]:
    """Each "### " begins a page; what stands before the first belongs to it."""
    before, *headed = _HEADING.split(markdown.strip())
    if not before.strip() or not headed:
        return tuple(page.strip() for page in (before, *headed) if page.strip())
    return (f"{before.strip()}\n\n{headed[0].strip()}", *(page.strip() for page in headed[1:]))


def page_length(page: str) -> int:
    return len(_MARKS.sub("", page).strip())
