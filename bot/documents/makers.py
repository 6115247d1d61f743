"""Every file that the bot makes, as bytes. What takes long is made in a thread."""

import asyncio
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from bot.documents.parts import HandInDay, PlanRow
from bot.domain.calendar import CohortDate
from bot.domain.skizze import Outline, TitleSheet


async def skizze_docx(draft: Outline, sheet: TitleSheet) -> bytes:
    """The Projektskizze as a Word document."""
    return await asyncio.to_thread(_docx, draft, sheet)


def _docx(draft: Outline, sheet: TitleSheet) -> bytes:
    from bot.documents.skizze import write

    return write(draft, sheet)


async def plan_png(
    rows: Sequence[PlanRow], today: date, deadline: date, holidays: Sequence[date], language: str
) -> bytes:
    """The backward plan as a picture."""
    return await asyncio.to_thread(_png, rows, today, deadline, holidays, language)


def _png(rows: Sequence[PlanRow], today: date, deadline: date, holidays: Sequence[date], language: str) -> bytes:
    from bot.documents.plan_picture import draw

    return draw(rows, today, deadline, holidays, language)


def calendar_file(
    dates: Iterable[CohortDate], language: str, now: datetime, deadlines: Iterable[HandInDay] = ()
) -> bytes:
    """iCalendar (RFC 5545)."""
    from bot.documents.ics import write

    return write(dates, language, now, deadlines)


def qr_png(address: str) -> bytes:
    """An address as a picture to point a phone at: black on white with the quiet zone that scanners want; survives a
    fold in the paper (15 % damage)."""
    import segno

    picture = io.BytesIO()
    segno.make(address, error="m", micro=False).save(picture, kind="png", scale=10, border=4)
    return picture.getvalue()
