"""Between the columns of a table and the values of the domain."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol

Row = Mapping[str, Any]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Queries(Protocol):
    """One file of `sql/`; each query is a coroutine function named as in the file."""

    def __getattr__(self, name: str) -> Any: ...


@dataclass(frozen=True, slots=True)
class Repository:
    """A connection inside one transaction, and the queries of one file."""

    connection: Any
    queries: Queries


def to_ms(at: datetime) -> int:
    """Exact milliseconds; microseconds are cut off."""
    return (at - _EPOCH) // timedelta(milliseconds=1)


def maybe_ms(at: datetime | None) -> int | None:
    return None if at is None else to_ms(at)


def from_ms(ms: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=ms)


def maybe_at(ms: int | None) -> datetime | None:
    return None if ms is None else from_ms(ms)


def maybe_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def to_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Any:
    return json.loads(text)
