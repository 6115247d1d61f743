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
from msgspec import Struct

from bot.domain.people import ZONE
from bot.domain.privacy.own_data import OwnData, OwnTable

MOST_BYTES = 45 * 1024**2
"""Of one file; Telegram takes 50 MB."""
FIRST_INSTANT = 10**12
"""Milliseconds since 1970: no number of anything else is as big."""
WORDS: Mapping[str, Any] = tomli.loads((files("bot.documents") / "own_data.toml").read_text(encoding="utf-8"))
FIRST: Sequence[str] = WORDS["first"]
TECHNICAL: Sequence[str] = WORDS["technical"]
CODES: Sequence[str] = WORDS["codes"]
TITLED: Sequence[str] = WORDS["titled"]
UNREAD: Sequence[str] = WORDS["unread"]
_STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
h2 { margin: 2rem 0 .5rem; border-bottom: 1px solid } article { margin: 0 0 1rem; padding: .5rem 0 }
nav { columns: 12rem } nav a { display: block; padding: .35rem 0 } section > details > summary { padding: .5rem 0 }
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


class Reader(Struct, frozen=True):
    """Who looks at the page, and how."""

    language: str
    names: Mapping[str, str]
    """By id: of themselves and of their associations."""
    own: str
    titles: Mapping[str, str]
    """By id: what the programme calls it."""

    @property
    def words(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = WORDS[self.language]
        return found


def as_page(found: OwnData, language: str, now: datetime, titles: Mapping[str, str]) -> bytes:
    """HTML that needs nothing else: first what says most, last what only the machine needs."""
    tables = sorted(found, key=lambda one: FIRST.index(one.name) if one.name in FIRST else len(FIRST))
    plain = [one for one in tables if one.name not in TECHNICAL]
    technical = [one for one in tables if one.name in TECHNICAL]
    reader = _reader(found, language, titles)
    title, text = escape(reader.words["title"]), escape(reader.words["made"].format(at=_said(now, language)))
    links = "".join(f'<a href="#{one.name}">{_heading(one, language)}</a>' for one in plain)
    body = "".join(_section(one, reader) for one in plain)
    if technical:
        summary, rest = escape(reader.words["technical"]), "".join(_section(one, reader) for one in technical)
        body += f"<section><details><summary>{summary}</summary>{rest}</details></section>"
    page = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{title}</h1><p>{text}</p><nav>{links}</nav>{body}</body></html>"
    )
    return page.encode("utf-8", "replace")


def _reader(found: OwnData, language: str, titles: Mapping[str, str]) -> Reader:
    rows = {one.name: one.rows for one in found}
    own = next((str(row["id"]) for row in rows.get("person", ()) if "id" in row), "")
    named = {str(row["id"]): str(row["name"]) for row in rows.get("association", ()) if {"id", "name"} <= row.keys()}
    return Reader(language, {own: WORDS[language]["you"]} | named, own, titles)


def _heading(table: OwnTable, language: str) -> str:
    count = f" ({len(table.rows)})" if len(table.rows) > 1 else ""
    return escape(table.title[language]) + count


def _section(table: OwnTable, reader: Reader) -> str:
    heading = _heading(table, reader.language)
    return f'<section id="{table.name}"><h2>{heading}</h2>{"".join(_rows(table, reader))}</section>'


def _rows(table: OwnTable, reader: Reader) -> Iterator[str]:
    """What has a word of its own first; the rest behind a fold."""
    for row in table.rows:
        read = {name for name in row if _is_read(table, name, row[name], reader)}
        said = {name: _shown(name, value, reader) for name, value in row.items()}
        named = [(reader.words["columns"][name], text) for name, text in said.items() if name in read]
        other = [(name, text) for name, text in said.items() if name not in read]
        summary = escape(reader.words["more"])
        fold = f"<details><summary>{summary}</summary>{_list(other)}</details>" if other else ""
        yield f"<article>{_list(named)}{fold}</article>"


def _is_read(table: OwnTable, name: str, value: Any, reader: Reader) -> bool:
    """Not that it is theirs, and no number that says nothing."""
    if f"{table.name}.{name}" in UNREAD or (value == 0 and name.endswith(("_at", "version"))):
        return False
    return name in reader.words["columns"] and not (name == "person" and value == reader.own)


def _list(pairs: Sequence[tuple[str, str]]) -> str:
    lines = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in pairs)
    return f"<dl>{lines}</dl>" if lines else ""


def _shown(name: str, value: Any, reader: Reader) -> str:
    if isinstance(value, bytes):
        return str(reader.words["bytes"]).format(count=len(value))
    if at := _instant(value):
        return _said(at, reader.language)
    return str(_known(name, str(value), reader) or value)


def _known(name: str, value: str, reader: Reader) -> str | None:
    """What people call an id or a word of the house."""
    if name in TITLED:
        return reader.titles.get(value)
    known: str | None = reader.words["values"].get(value) if name in CODES else None
    return reader.names.get(value) or known


def _said(at: datetime, language: str) -> str:
    local = at.astimezone(ZoneInfo(ZONE))
    return f"{local:%d.%m.%Y, %H:%M}" if language == "de" else f"{local:%Y-%m-%d %H:%M}"
