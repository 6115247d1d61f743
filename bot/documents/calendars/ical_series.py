"""What repeats in a calendar (RRULE): only rules that can be counted out in no time; all others are asked about."""

import re
from collections.abc import Mapping
from datetime import datetime
from itertools import product

from dateutil.rrule import rrule, rrulestr

_KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS"}
_DAYS = re.compile(r"[+-]?[1-5]?\d?(?:MO|TU|WE|TH|FR|SA|SU)")
_NUMBER = re.compile(r"[+-]?\d{1,9}")
_LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def parts_of(rule: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in rule.upper().replace(" ", "").split(";"))
    return {name: value for name, _, value in pairs if name and value}


def rule_of(rule: str, start: datetime) -> rrule | None:
    """None: not a rule, or one of a shape that might never come true, which would count up to the year 9999."""
    parts = parts_of(rule)
    if not _usual(parts) or not _comes_true(parts):
        return None
    text = ";".join(f"{name}={value}" for name, value in parts.items() if name not in {"RSCALE", "SKIP"})
    try:
        found = rrulestr(text, dtstart=start)
    except (ValueError, TypeError, KeyError, IndexError, OverflowError):
        return None
    return found if isinstance(found, rrule) else None


def _usual(parts: Mapping[str, str]) -> bool:
    numbers = [*(parts.get(name, "1") for name in ("INTERVAL", "COUNT")), *_numbers(parts, "BYSETPOS")]
    return (
        parts.keys() <= _KNOWN
        and parts.get("FREQ") in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
        and all(_NUMBER.fullmatch(one) and int(one) for one in numbers)
        and all(int(parts.get(name, "1")) > 0 for name in ("INTERVAL", "COUNT"))
        and all(_DAYS.fullmatch(one) for one in parts.get("BYDAY", "MO").split(","))
    )


def _numbers(parts: Mapping[str, str], name: str) -> list[str]:
    return parts[name].split(",") if name in parts else []


def _comes_true(parts: Mapping[str, str]) -> bool:
    steps, freq = int(parts.get("INTERVAL", "1")), parts["FREQ"]
    if steps > 1 and freq in {"DAILY", "MONTHLY"} and parts.keys() & {"BYDAY", "BYMONTH", "BYMONTHDAY"} - _safe(freq):
        return False
    if "BYSETPOS" in parts and not _picks(parts):
        return False
    return _has_days(parts)


def _safe(freq: str) -> set[str]:
    """With every second or third month, weekdays come in each of them."""
    return {"BYDAY"} if freq == "MONTHLY" else set()


def _picks(parts: Mapping[str, str]) -> bool:
    """The first to the fourth, or the last, of some weekdays of a month."""
    monthly = parts["FREQ"] == "MONTHLY" or (parts["FREQ"] == "YEARLY" and "BYMONTH" in parts)
    plain = "BYDAY" in parts and not re.search(r"\d", parts["BYDAY"]) and "BYMONTHDAY" not in parts
    return monthly and plain and all(abs(int(one)) <= 4 for one in _numbers(parts, "BYSETPOS"))


def _has_days(parts: Mapping[str, str]) -> bool:
    months, days = _numbers(parts, "BYMONTH"), _numbers(parts, "BYMONTHDAY")
    if not all(_NUMBER.fullmatch(one) for one in (*months, *days)):
        return False
    if not all(1 <= int(month) <= 12 for month in months):
        return False
    counted = [int(found[0]) for found in re.finditer(r"\d+", parts.get("BYDAY", ""))]
    if counted and (days or max(counted) > (53 if parts["FREQ"] == "YEARLY" and not months else 5)):
        return False
    pairs = product(months or [str(month) for month in range(1, 13)], days or ["1"])
    return any(1 <= abs(int(day)) <= _LONGEST_MONTH[int(month) - 1] for month, day in pairs)
