"""Times of day inside a longer text, as people type them: "17-19 Uhr", "halb sechs", "5:30pm", "17 Uhr c.t."."""

import re
from datetime import date, datetime, time, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.typed_dates import clock_forms as forms


class WallHours(Struct, frozen=True):
    """Wall times, and where in the text they stood."""

    begins: time
    ends: time | None
    span: tuple[int, int]
    only_end: bool = False
    """They said "bis", and nothing of a beginning: `begins` is that end."""


def find_hours(text: str) -> WallHours | None:
    """The first time of day, or times from and to. A bare number is an hour only with `Uhr` or beside another sign."""
    text = forms.bridged(text)
    for found in forms.HOURS.finditer(text):
        hours = None if not _meant(text, found) else _both(found) if found["begins"] else _alone(found)
        if hours:
            return _with_length(text, hours)
    found_words = next((hours for found in forms.WORDS.finditer(text) if (hours := _spoken(found))), None)
    return _with_length(text, found_words) if found_words else None


def hours_at(text: str, start: int) -> WallHours | None:
    """The time that stands exactly at `start`; any number that can be an hour is one here, as it follows a day."""
    found = forms.HOURS.match(text, start)
    return _both(found) or _alone(found) if found else None


def loose_hours(text: str) -> list[str]:
    """What still looks like a time of day."""
    text = forms.bridged(text)
    numbers = [found[0].strip() for found in forms.HOURS.finditer(text) if _looks_like_time(text, found)]
    spoken = [found[0].strip() for found in forms.WORDS.finditer(text) if found["shift"] or found["sure"]]
    known = [*numbers, *spoken]
    odd = [one for one in _odd(text) if not any(one in other or other in one for other in known)]
    return [*known, *(one for one in odd if not any(one != other and one in other for other in odd))]


def _odd(text: str) -> list[str]:
    """What is no time, and was perhaps meant for one; times of another zone."""
    bare = [found[1] for found in forms.BARE.finditer(text) if not forms.COUNTED.match(text, found.end())]
    odd = [found for found in forms.NO_CLOCK.finditer(text) if not forms.is_numbered(text, found.start())]
    other = [found[1] for found in forms.OTHER.finditer(text)]
    zones = [found[0] for found in forms.OTHER_ZONE.finditer(text)]
    return [*(found[0].strip() for found in odd), *bare, *(one.strip() for one in other), *zones]


def _meant(text: str, found: re.Match[str]) -> bool:
    """Whether the numbers are times: by what they are called, by their minutes, or right behind the day."""
    names = ("begins", "ends") if found["begins"] else ("alone",)
    if any(found[f"{name}_{sign}"] for name in names for sign in ("half", "sure", "mark")):
        return True
    if forms.is_numbered(text, found.start()) or forms.COUNTED.match(text, found.end()):
        return False
    if any(re.search("[:h]", found[name], re.IGNORECASE) for name in names):
        return True
    ahead = forms.before(text, found.start()).rstrip(forms.EDGES)
    near = not ahead or ahead.endswith(forms.CUT) or bool(found["lead"])
    return near and (len(names) > 1 or "." in found["alone"] or _ends_here(text, found))


def _ends_here(text: str, found: re.Match[str]) -> bool:
    """A single bare number: only as in "um 17" with nothing behind it that it could count; "um 7" could be evening."""
    led = (found["lead"] or "").casefold() in ("um", "at", "ab")
    sure = found["alone"].isdecimal() and int(found["alone"]) > forms.HALF_DAY_UNSURE
    return led and sure and not forms.GOES_ON.match(text, found.end())


def _looks_like_time(text: str, found: re.Match[str]) -> bool:
    names = ("begins", "ends") if found["begins"] else ("alone",)
    if any(found[f"{name}_{sign}"] or re.search(":", found[name]) for name in names for sign in ("half", "sure")):
        return True
    if forms.is_numbered(text, found.start()) or forms.COUNTED.match(text, found.end()):
        return False
    if any(re.search(r"[.h][0-5][05]$", found[name], re.IGNORECASE) for name in names):
        return True
    return len(names) > 1 and forms.DAWN <= int(found["begins"].split(".")[0]) < int(found["ends"].split(".")[0])


def _alone(found: re.Match[str]) -> WallHours | None:
    begins = _time(found, "alone") if found["alone"] else None
    return WallHours(_later_start(found, begins), None, found.span(), only_end=bool(found["until"])) if begins else None


def _both(found: re.Match[str]) -> WallHours | None:
    if not found["begins"]:
        return None
    begins, ends = _time(found, "begins"), _time(found, "ends")
    if begins is None or ends is None:
        return None
    if found["ends"] == "00" and begins.minute == 0:
        return WallHours(begins, None, found.span())
    return WallHours(_later_start(found, _alike(found, begins, ends)), ends, found.span())


def _alike(found: re.Match[str], begins: time, ends: time) -> time:
    """ "5-7pm" begins after noon, too; "10-2pm" before."""
    if found["begins_half"] or found["begins_part"]:
        return begins
    half, part = found["ends_half"], found["ends_part"]
    same = _halved(begins, half) if half and begins.hour <= 12 else parted(begins, part or "")
    return same if same < ends else begins


def _time(found: re.Match[str], name: str) -> time | None:
    hour, _, minute = re.sub("[.h]", ":", found[name], flags=re.IGNORECASE).partition(":")
    if int(hour) == 24 and int(minute or 0) == 0:
        return time(23, 59)
    if int(hour) > 23:
        return None
    wall = time(int(hour), int(minute or 0))
    if half := found[f"{name}_half"]:
        return _halved(wall, half) if 1 <= wall.hour <= 12 else None
    return parted(wall, found[f"{name}_part"] or "")


def _later_start(found: re.Match[str], begins: time) -> time:
    marked = any(found[name] and _academic(found, name) for name in ("begins", "ends", "alone"))
    return later(begins, forms.ACADEMIC) if marked else begins


def _academic(found: re.Match[str], name: str) -> bool:
    """ "17 Uhr c.t." begins a quarter of an hour later."""
    return (found[f"{name}_mark"] or "").casefold().startswith("c")


def _halved(wall: time, half: str) -> time:
    return wall.replace(hour=wall.hour % 12 + (12 if half[0] in "pP" else 0))


def parted(wall: time, part: str) -> time:
    """ "8 Uhr abends" is 20:00."""
    meant = (
        part.casefold() in forms.LATER
        and 1 <= wall.hour < 12
        and not (part.casefold().startswith("mittag") and wall.hour > 3)
    )
    return wall.replace(hour=wall.hour + 12) if meant else wall


def _spoken(found: re.Match[str]) -> WallHours | None:
    """ "halb sechs" is 17:30; None where morning and evening are as likely."""
    if not (found["shift"] or found["sure"]):
        return None
    hour, part = (
        forms.SPOKEN.get(found["hour"].casefold()) or int(found["hour"]),
        (found["words_part"] or "").casefold(),
    )
    if not part and forms.EVENING_UNTIL < hour < 12:
        return None
    later_half = part in forms.LATER if part else hour <= forms.EVENING_UNTIL
    hour = hour % 12 + (12 if later_half or hour == 12 else 0)
    shift = forms.BEFORE_HOUR[" ".join((found["shift"] or "").casefold().split())]
    return WallHours(later(time(hour), timedelta(minutes=shift)), None, found.span())


def _with_length(text: str, hours: WallHours) -> WallHours:
    """ "17 Uhr, 2 Stunden" says the end as well."""
    if hours.ends or hours.only_end:
        return hours
    filling = forms.FILLING.match(text, hours.span[1])
    found = forms.LENGTH.match(text, filling.end() if filling else hours.span[1])
    if found is None:
        return hours
    raw = found["count"].casefold().replace(",", ".")
    count = forms.COUNTS.get(raw) or float(raw)
    length = timedelta(minutes=count) if found["unit"].casefold().startswith("min") else timedelta(hours=count)
    if not timedelta() < length < timedelta(hours=24):
        return hours
    return replace(hours, ends=later(hours.begins, length), span=(hours.span[0], found.end()))


def later(wall: time, by: timedelta) -> time:
    """On the clock, round midnight."""
    return (datetime.combine(date(2000, 1, 1), wall) + by).time()
