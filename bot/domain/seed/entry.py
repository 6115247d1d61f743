"""One table of a seed file, read strictly: every fault is noted with the entry and what to do."""

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.domain.names import LONGEST as LONGEST_PERSON
from bot.domain.names import NoName, name_in
from bot.domain.people import telegram_number

LONGEST = 120
"""Characters of a title in the file."""
MOST = 10_000
"""Of whatever is counted."""
YEARS = range(2000, 2200)
"""Others are a slip of the pen."""
NO_DAY = date(1970, 1, 1)
"""Until the file is mended."""
Day = TypeVar("Day", date, datetime)


class SeedEntry:
    def __init__(self, where: str, raw: Mapping[str, Any], faults: list[str]) -> None:
        """`where` names the entry, e.g. `association 2`."""
        self._raw, self._faults = dict(raw), faults
        title = self._raw.get("name") or self._raw.get("title") or self._raw.get("id")
        self.where = f'{where} ("{title}")' if isinstance(title, str) else where

    def complain(self, what: str) -> None:
        self._faults.append(f"{self.where}: {what}")

    def text(self, key: str, default: str | None = None, longest: int = LONGEST) -> str:
        """Required unless there is a default; never cut."""
        raw = self._raw.pop(key, default)
        if raw is None:
            self.complain(f'"{key}" is missing. Add {key} = "...".')
        elif not isinstance(raw, str):
            self.complain(f'"{key}" must be a text that is not empty. Write {key} = "...".')
        return self._line(key, raw, longest, default is not None) if isinstance(raw, str) else ""

    def _line(self, key: str, raw: str, longest: int, may_be_empty: bool) -> str:
        text = name_in(raw, longest)
        if text is NoName.LONG:
            self.complain(f'"{key}" is too long: at most {longest} characters. Write a shorter one.')
        elif text is NoName.EMPTY and not may_be_empty:
            self.complain(f'"{key}" must be a text that is not empty. Write {key} = "...".')
        return "" if isinstance(text, NoName) else text

    def person(self) -> str:
        """Their name."""
        return self.text("name", longest=LONGEST_PERSON)

    def choice(self, key: str, allowed: Collection[str], default: str | None = None) -> str:
        text = self.text(key, default)
        found = next((one for one in allowed if one.casefold() == text.casefold()), None)
        if text and found is None:
            self.complain(f'{key} = "{text}" is unknown. Choose one of: {", ".join(allowed)}.')
        return found or ""

    def texts(self, key: str) -> tuple[str, ...]:
        raw = self._raw.pop(key, [])
        items = [raw] if isinstance(raw, str) else raw
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            self.complain(f'"{key}" must be a list of texts. Write {key} = ["...", "..."].')
            return ()
        return tuple(dict.fromkeys(filter(None, (self._line(key, item, LONGEST, True) for item in items))))

    def number(self, key: str, default: int = 0) -> int:
        raw = self._raw.pop(key, default)
        if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= MOST:
            self.complain(f'"{key}" must be a whole number from 0 to {MOST}. Write {key} = {default}.')
            return default
        return raw

    def truth(self, key: str) -> bool:
        raw = self._raw.pop(key, False)
        if not isinstance(raw, bool):
            self.complain(f'"{key}" must be true or false.')
        return raw is True

    def telegram(self) -> str:
        """The number of a Telegram account; empty when there is none."""
        raw = self._raw.pop("telegram", "")
        text = str(raw).strip() if isinstance(raw, int | str) and not isinstance(raw, bool) else "?"
        number = telegram_number(text)
        if text and not number:
            self.complain(
                f'telegram = "{text[:LONGEST]}" is no Telegram number. Write digits only, or leave it out for a link.'
            )
        return number

    def day(self, key: str) -> date:
        raw = self._raw.pop(key, None)
        try:
            found = raw if isinstance(raw, date) else date.fromisoformat(raw)
        except (TypeError, ValueError):
            self.complain(f'"{key}" must be a day. Write {key} = 2027-06-30.')
            return NO_DAY
        return self._of_our_time(key, found.date() if isinstance(found, datetime) else found) or NO_DAY

    def is_day(self, key: str) -> bool:
        """A day without a time."""
        raw = self._raw.get(key)
        return isinstance(raw, date) and not isinstance(raw, datetime)

    def instant(self, key: str, zone: str, *, optional: bool = False) -> datetime | None:
        """Wall time of the zone, unless the file names an offset; UTC afterwards."""
        raw = self._raw.pop(key, None)
        if raw is None and optional:
            return None
        try:
            found = raw if isinstance(raw, datetime) else datetime.fromisoformat(raw)
        except (TypeError, ValueError):
            self.complain(f'"{key}" must be a day with a time. Write {key} = 2027-03-12T17:30:00.')
            return None
        known = self._of_our_time(key, found)
        return (known if known.tzinfo else known.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC) if known else None

    def _of_our_time(self, key: str, found: Day) -> Day | None:
        if found.year in YEARS:
            return found
        self.complain(f'"{key}" is in the year {found.year}. Write a year from {YEARS[0]} to {YEARS[-1]}.')
        return None

    def table(self, key: str) -> Mapping[str, str]:
        raw = self._raw.pop(key, {})
        if not isinstance(raw, dict) or not all(isinstance(value, str) for value in raw.values()):
            self.complain(f'"{key}" must be a table of texts.')
            return {}
        return raw

    def entries(self, key: str) -> "list[SeedEntry]":
        raw = self._raw.pop(key, [])
        return entries(raw, f"{self.where}, {key[:-1]}", self._faults, f'Write {key} = [{{ name = "..." }}].')

    def raw(self, key: str, default: Any) -> Any:
        return self._raw.pop(key, default)

    def close(self) -> None:
        """Whatever nobody asked for is a mistake."""
        for key in self._raw:
            self.complain(f'"{key}" is unknown here. Correct the spelling or delete it.')


def entries(raw: Any, kind: str, faults: list[str], remedy: str = "") -> list[SeedEntry]:
    if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
        faults.append(f"{kind}: this must be a list of tables. {remedy or f'Begin each one with [[{kind}]].'}")
        return []
    return [SeedEntry(f"{kind} {number}", item, faults) for number, item in enumerate(raw, start=1)]
