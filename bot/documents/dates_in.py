"""Reads dates out of a file that somebody sent, whatever is in it."""

import asyncio
from datetime import date
from itertools import islice

from msgspec.structs import replace

from bot.documents.tables.grids_in import grids_of
from bot.domain.dates.file import MOST_ENTRIES, OURS, TABLES, FileEntry, FileFlaw, Unusable, Upload
from bot.domain.typed_dates.lines import Flaw, Unread
from bot.domain.typed_dates.reader import read_each

PATIENCE = 10.0
"""Seconds. Every file is bounded so that it takes less than one; this is for a machine that does nothing any more."""
MOST_TYPED = 500
LONGEST_TYPED = 2000
"""Of typed lines: how many, and how many characters."""
MOST_OF_LINES = 2000
"""Dates, also those that are over."""


async def read_in(upload: Upload, today: date) -> Upload:
    """Off the event loop: a full table takes a while. The content is let go of."""
    try:
        async with asyncio.timeout(PATIENCE):
            return replace(upload, content=b"", entries=await asyncio.to_thread(read, upload, today))
    except Unusable as fault:
        return replace(upload, content=b"", lack=fault.flaw)
    except TimeoutError:
        return replace(upload, content=b"", lack=FileFlaw.SWOLLEN)


def read(upload: Upload, today: date) -> tuple[FileEntry, ...]:
    """Raises Unusable. What is over is named, and does not count for what may be too many."""
    if not upload.content.strip():
        raise Unusable(FileFlaw.EMPTY)
    found = tuple(_past(entry, today) for entry in _entries(upload, today))
    if not found:
        raise Unusable(FileFlaw.NO_DATES)
    if sum(not entry.over for entry in found) > MOST_ENTRIES:
        raise Unusable(FileFlaw.TOO_MANY)
    return found


def _entries(upload: Upload, today: date) -> tuple[FileEntry, ...]:
    if upload.ends(*TABLES):
        from bot.documents.tables.csv_in import dates_understood
        from bot.documents.tables.sheet_in import read_sheet

        return read_sheet(grids_of(upload, dates_understood), today)
    if upload.ends(".txt"):
        return _lines(upload, today)
    from bot.documents.calendars.calendar_in import read_calendar

    return read_calendar(upload.content, today)


def _past(entry: FileEntry, today: date) -> FileEntry:
    """Not of our own calendar: there an old entry is simply known."""
    read = entry.read
    if isinstance(read, Unread) or read.when.last >= today or entry.uid.endswith(OURS):
        return entry
    return replace(entry, read=Unread(read.title, Flaw.OVER))


def _lines(upload: Upload, today: date) -> tuple[FileEntry, ...]:
    from bot.documents.text_in import text_of

    text = text_of(upload.content)
    lines = text.splitlines()
    if len(lines) > MOST_TYPED or max(map(len, lines), default=0) > LONGEST_TYPED:
        raise Unusable(FileFlaw.TOO_MANY)
    found = tuple(islice((FileEntry(read) for read in read_each(text, today)), MOST_OF_LINES + 1))
    if len(found) > MOST_OF_LINES:
        raise Unusable(FileFlaw.TOO_MANY)
    return found
