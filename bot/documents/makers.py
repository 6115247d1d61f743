"""Every file that the bot makes, as bytes. What takes long is made in a thread."""

import asyncio
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

import msgspec

from bot.documents.contents import WORDS, HandInDay, PlanRow
from bot.domain.consultations.appointment import Appointment
from bot.domain.dates.calendar import CohortDate, DateState, between
from bot.domain.desk.cohort_book import CohortBook
from bot.domain.desk.funnel import ActivityWeek, Funnel
from bot.domain.finance.plan import FinancePlan
from bot.domain.finance.table import FinanceTitle
from bot.domain.privacy.own_data import OwnData
from bot.domain.skizze.outline import Outline, TitleSheet

CALENDAR_MIME = "text/calendar"
SHEET_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCUMENT_MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


async def skizze_docx(draft: Outline, sheet: TitleSheet, *, to_send: bool = False) -> bytes:
    """The Projektskizze as a Word document: with its gaps, or as it is posted."""

    def made() -> bytes:
        from bot.documents.skizze import write

        return write(draft, sheet, to_send=to_send)

    return await asyncio.to_thread(made)


async def cohort_xlsx(book: CohortBook, by: str) -> bytes:
    """Where a cohort stands, as a workbook for a spreadsheet. `by`: who takes it along."""

    def made() -> bytes:
        from bot.documents.cohort_book import write

        return write(book, by)

    return await asyncio.to_thread(made)


async def finance_xlsx(plan: FinancePlan, title: FinanceTitle) -> bytes:
    """The Finanzierungsplan as a workbook that goes on computing."""

    def made() -> bytes:
        from bot.documents.finance.book import write

        return write(plan, title)

    return await asyncio.to_thread(made)


async def finance_png(plan: FinancePlan, title: str, language: str) -> bytes:
    """Costs and cover of each year, as a picture."""

    def made() -> bytes:
        from bot.documents.finance.picture import draw

        return draw(plan, title, language)

    return await asyncio.to_thread(made)


async def plan_png(
    rows: Sequence[PlanRow], today: date, deadline: date, holidays: Sequence[date], language: str
) -> bytes:
    """The backward plan as a picture."""

    def made() -> bytes:
        from bot.documents.plan_picture import draw

        return draw(rows, today, deadline, holidays, language)

    return await asyncio.to_thread(made)


async def funnel_png(title: str, found: Funnel, stages: Mapping[str, str], language: str) -> bytes:
    """How far the associations of a cohort are, as a picture. `stages`: their titles."""

    def made() -> bytes:
        from bot.documents.cohort_picture import draw_funnel

        return draw_funnel(title, found, stages, language)

    return await asyncio.to_thread(made)


async def activity_png(title: str, weeks: Sequence[ActivityWeek], language: str) -> bytes:
    """What happened in a cohort week by week, as a picture."""

    def made() -> bytes:
        from bot.documents.cohort_picture import draw_activity

        return draw_activity(title, weeks, language)

    return await asyncio.to_thread(made)


def calendar_file(
    dates: Iterable[CohortDate], language: str, now: datetime, deadlines: Iterable[HandInDay] = ()
) -> bytes:
    """iCalendar (RFC 5545)."""
    from bot.documents.calendars.ics import write

    return write(dates, language, now, deadlines)


def appointment_file(one: Appointment, other: str, language: str, now: datetime) -> bytes:
    """iCalendar of an appointment with a time. `other`: whom they meet; the same entry after every change."""
    title = ": ".join(filter(None, (WORDS[language][one.kind], other)))
    state = DateState.PLANNED if one.booked else DateState.CANCELLED
    when = between(one.begins_at, one.ends_at)
    date = CohortDate(one.id, "", title, when, one.place, sequence=one.sequence, state=state, changed_at=now)
    return calendar_file([date], language, now)


async def packed_files(found: OwnData, language: str, now: datetime, titles: Mapping[str, str]) -> bytes:
    """What is stored of somebody, as `own_files` unpacks it: a page to read, and JSON in parts of at most 45 MB."""

    def made() -> bytes:
        from bot.documents.own_data import as_json, as_page

        parts = as_json(found)
        named = [f"-{number}" for number in range(1, len(parts) + 1)] if len(parts) > 1 else [""]
        sheets = [(f"{name}.json", "application/json", part) for name, part in zip(named, parts, strict=True)]
        return msgspec.msgpack.encode([(".html", "text/html", as_page(found, language, now, titles)), *sheets])

    return await asyncio.to_thread(made)


def own_files(packed: bytes) -> list[tuple[str, str, bytes]]:
    """Of each file the ending of its name, its kind, and its bytes."""
    return msgspec.msgpack.decode(packed, type=list[tuple[str, str, bytes]])


def qr_png(address: str) -> bytes:
    """An address as a picture to point a phone at: black on white with the quiet zone that scanners want; survives a
    fold in the paper (15 % damage)."""
    import segno

    picture = io.BytesIO()
    segno.make(address, error="m", micro=False).save(picture, kind="png", scale=10, border=4)
    return picture.getvalue()
