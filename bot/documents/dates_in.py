"""Reads dates out of a file that somebody sent, whatever is in it."""

import asyncio
from datetime import date

from bot.domain.date_file import MOST_ENTRIES, Entry, FileFlaw, Unusable
from bot.domain.uploads import Upload


async def read_dates(upload: Upload, today: date) -> tuple[Entry, ...]:
    """Off the event loop: a full table takes a while. Raises Unusable."""
    return await asyncio.to_thread(read, upload, today)


def read(upload: Upload, today: date) -> tuple[Entry, ...]:
    if not upload.content.strip():
        raise Unusable(FileFlaw.EMPTY)
    found = _table(upload, today) if upload.ends(".xlsx") else _calendar(upload)
    if not found:
        raise Unusable(FileFlaw.NO_DATES)
    if len(found) > MOST_ENTRIES:
        raise Unusable(FileFlaw.TOO_MANY)
    return found


def _table(upload: Upload, today: date) -> tuple[Entry, ...]:
    from bot.documents.sheet_in import read_sheet

    return read_sheet(upload.content, today)


def _calendar(upload: Upload) -> tuple[Entry, ...]:
    from bot.documents.calendar_in import read_calendar

    return read_calendar(upload.content)
