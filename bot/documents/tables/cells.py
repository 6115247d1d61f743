"""Days and times as cells of a table hold them."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.dates.file import countable, to_the_minute
from bot.domain.people import ZONE
from bot.domain.typed_dates.clock_forms import CUT
from bot.domain.typed_dates.clock_words import WallHours, find_hours, loose_hours
from bot.domain.typed_dates.line_words import TypedLine, comes_again
from bot.domain.typed_dates.lines import Flaw
from bot.domain.typed_dates.words import Days, find_all_days, loose_days

WHOLE_DAY = {"", "ganztägig", "ganztags", "ganzer tag", "all day", "whole day", "-", "–", "—"}
_ANY_DAY = date(2000, 1, 1)
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d\S*")
_SECONDS = re.compile(r"(?<![\d:])(\d{1,2}:\d\d):\d\d(?:[.,]\d+)?(?!\d)")
_HALVES = re.compile(r"(?<![\d:.])(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?\s?m\b\.?", re.IGNORECASE)
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)(?![\d/])")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[./](\d{1,2})[./](\d{1,2})\.?(?!\d)")
_DASHED = re.compile(r"(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)")
_QUARTERS = {0, 15, 30, 45}


def in_our_words(cell: Any, *, month_first: bool) -> Any:
    """What other programs and countries write, as we write it; other cells as they are."""
    if isinstance(cell, datetime) and cell.tzinfo:
        return cell.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None)
    if not isinstance(cell, str):
        return cell
    if _ISO.fullmatch(cell):
        try:
            found = datetime.fromisoformat(cell)
        except ValueError:
            return cell
        return in_our_words(found, month_first=False)
    text = _HALVES.sub(_of_24, _SECONDS.sub(r"\1", cell))
    text = _YEAR_FIRST.sub(r"\1-\2-\3", text)
    order = r"\2.\1.\3" if month_first else r"\1.\2.\3"
    return _DASHED.sub(r"\1.\2.\3", _SLASHED.sub(order, text))


def _of_24(found: re.Match[str]) -> str:
    hour, minute = int(found[1]), found[2] or "00"
    if not 1 <= hour <= 12:
        return found[0]
    return f"{hour % 12 + 12 * (found[3].lower() == 'p')}:{minute}"


def month_first(cells: Iterable[Any]) -> bool | None:
    """Which comes first in days with slashes; None where that cannot be known. False where there are none."""
    found = [(int(one[1]), int(one[2])) for cell in cells if isinstance(cell, str) for one in _SLASHED.finditer(cell)]
    open_ones = [pair for pair in found if pair[0] != pair[1]]
    if not open_ones or any(first > 12 for first, _ in open_ones):
        return False
    return True if any(second > 12 for _, second in open_ones) else None


def days_of(cell: Any, near: date) -> tuple[Days, ...]:
    """Several where a cell names several. `near`: without a year it is the next such day."""
    if isinstance(cell, date):
        day = cell.date() if isinstance(cell, datetime) else cell
        return (Days(day, day, (), (0, 0)),) if countable(day) else ()
    return find_all_days(cell, near) if isinstance(cell, str) and cell else ()


def dated(cell: Any) -> Any:
    """An end with a day of its own; in a column of times only, Excel knows days as well, long ago."""
    if isinstance(cell, datetime):
        return cell if cell.year > 1970 else None
    return cell if isinstance(cell, date) or (isinstance(cell, str) and find_all_days(cell, _ANY_DAY)) else None


def hours_of(cell: Any, day: Any) -> WallHours | None:
    """The time of a cell, or the one that stands beside the day."""
    wall, spoken = _wall(cell), _spoken(cell)
    if wall is not None:
        return WallHours(wall, None, (0, 0))
    if spoken not in WHOLE_DAY:
        return find_hours(spoken) or find_hours(f"{spoken} Uhr")
    beside = _wall(day) if isinstance(day, datetime) else None
    return WallHours(beside, None, (0, 0)) if beside else find_hours(_spoken(day))


def too_much(cell: Any) -> Flaw | None:
    """More days or times than are read out of a cell, or a day that comes again and again."""
    if not isinstance(cell, str):
        return None
    days = find_all_days(cell, _ANY_DAY)
    if len(days) < 2 and comes_again(TypedLine.of(cell)):
        return Flaw.REPEATS
    rest = _cut(cell, days[0].span[0], days[-1].span[1]) if days else cell
    hours = find_hours(rest)
    rest = _cut(rest, *hours.span) if hours else rest
    return Flaw.SEVERAL if (days and loose_days(rest)) or (hours and loose_hours(rest)) else None


def _cut(text: str, start: int, end: int) -> str:
    return f"{text[:start]} {CUT} {text[end:]}"


def unclear(cell: Any, found: WallHours | None) -> bool:
    """Something stands there, and it is no time."""
    said = isinstance(cell, timedelta) or _spoken(cell) not in WHOLE_DAY
    return found is None and _wall(cell) is None and not _only_day(cell) and said


def _only_day(cell: Any) -> bool:
    return isinstance(cell, date) and (not isinstance(cell, datetime) or cell.time() == time.min)


def _spoken(cell: Any) -> str:
    """A time in words or bare numbers, without the day, whose numbers could be taken for hours."""
    if isinstance(cell, int | float):
        # 17.3 is half past five, as it was typed; 17.5 could be that, too, or ten to six.
        hour, minute = divmod(round(cell * 100), 100)
        return str(cell) if isinstance(cell, int) else f"{hour}.{minute:02}" if minute in _QUARTERS else "?"
    text = cell.casefold() if isinstance(cell, str) else ""
    found = find_all_days(text, _ANY_DAY)
    return (f"{text[: found[0].span[0]]} {text[found[-1].span[1] :]}" if found else text).strip(" ,;")


def _wall(cell: Any) -> time | None:
    """Excel keeps a time as a part of a day, however it shows it. A day alone has none."""
    if isinstance(cell, datetime):
        return None if _only_day(cell) and cell.year > 1970 else to_the_minute(cell.time())
    if isinstance(cell, time):
        return to_the_minute(cell)
    if isinstance(cell, float) and 0 <= cell < 1:
        cell = timedelta(days=cell)
    if isinstance(cell, timedelta) and timedelta() <= cell <= timedelta(days=1):
        minutes = round(cell / timedelta(minutes=1))
        return time(minutes // 60 % 24, minutes % 60)
    return None
