"""What is stored of somebody, as a page to read and as JSON."""

import base64
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import tomli

from bot.domain.own_data import OwnData, OwnTable
from bot.domain.people import ZONE

MOST_BYTES = 45 * 1024**2
"""Of one file; Telegram takes 50 MB."""
FIRST_INSTANT = 10**12
"""Milliseconds since 1970: no number of anything else is as big."""
WORDS: Mapping[str, Any] = tomli.loads((files("bot.documents") / "own_data.toml").read_text(encoding="utf-8"))
_STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
h2 { margin: 2rem 0 .5rem; border-bottom: 1px solid } article { margin: 0 0 1rem; padding: .5rem 0 }
dt { font-weight: 600 } dd { margin: 0 0 .4rem; white-space: pre-wrap } summary { opacity: .8; cursor: pointer }
:root { color-scheme: light dark }
"""


def as_json(found: OwnData, most: int = MOST_BYTES) -> list[bytes]:
    """One file, or several where it is too big for one: {"table": [{"column": value}]}. Instants are ISO 8601 in UTC,
    bytes are base64."""
    parts: list[dict[str, list[Any]]] = [{}]
    room = most
    for table in found:
        for row in map(_plain, table.rows):
            size = len(json.dumps(row)) + len(table.name) + 8
            if size > room and parts[-1]:
                parts.append({})
                room = most
            parts[-1].setdefault(table.name, []).append(row)
            room -= size
    return [json.dumps(part, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass") for part in parts]


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: Any) -> Any:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    at = _instant(value)
    return at.isoformat() if at else value


def _instant(value: Any) -> datetime | None:
    """What counts milliseconds; numbers of accounts are kept as text."""
    if isinstance(value, int) and value >= FIRST_INSTANT:
        return datetime.fromtimestamp(value / 1000, UTC)
    return None


def as_page(found: OwnData, language: str, now: datetime) -> bytes:
    """HTML that needs nothing else."""
    words = WORDS[language]
    head = f"<h1>{escape(words['title'])}</h1><p>{escape(words['made'].format(at=_said(now, language)))}</p>"
    body = "".join(_section(table, language) for table in found)
    page = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(words['title'])}</title><style>{_STYLE}</style></head><body>{head}{body}</body></html>"
    )
    return page.encode("utf-8", "replace")


def _section(table: OwnTable, language: str) -> str:
    return f"<section><h2>{escape(table.title[language])}</h2>{''.join(_rows(table.rows, language))}</section>"


def _rows(rows: Sequence[Mapping[str, Any]], language: str) -> Iterator[str]:
    """What has a word of its own first; the rest behind a fold."""
    labels, words = WORDS[language]["columns"], WORDS[language]
    for row in rows:
        named = [(labels[name], value) for name, value in row.items() if name in labels]
        other = [(name, value) for name, value in row.items() if name not in labels]
        fold = f"<details><summary>{escape(words['more'])}</summary>{_list(other, language)}</details>" if other else ""
        yield f"<article>{_list(named, language)}{fold}</article>"


def _list(pairs: Sequence[tuple[str, Any]], language: str) -> str:
    lines = "".join(f"<dt>{escape(name)}</dt><dd>{escape(_shown(value, language))}</dd>" for name, value in pairs)
    return f"<dl>{lines}</dl>" if lines else ""


def _shown(value: Any, language: str) -> str:
    if isinstance(value, bytes):
        return str(WORDS[language]["bytes"]).format(count=len(value))
    at = _instant(value)
    return _said(at, language) if at else str(WORDS[language]["values"].get(str(value), value))


def _said(at: datetime, language: str) -> str:
    local = at.astimezone(ZoneInfo(ZONE))
    return f"{local:%d.%m.%Y, %H:%M}" if language == "de" else f"{local:%Y-%m-%d %H:%M}"
