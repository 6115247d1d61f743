"""What a page sends, read carefully."""

import asyncio
from collections.abc import Mapping
from typing import Any

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from bot.runtime.web.contract import Chosen, Entered

PATIENCE = 120.0
"""Seconds for all that one post brings: a megabyte over a bad line."""
Form = Mapping[str, Any]


def plain(form: Form, name: str) -> str:
    value = form.get(name, "")
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else ""


async def posted(request: web.Request, most: int) -> Form:
    """Raises as `posted_pairs`. No file is left behind."""
    return dict(await posted_pairs(request, most))


async def entered(request: web.Request, most: int) -> Entered:
    """Raises as `posted_pairs`. A field for files in which none was chosen is left out."""
    pairs = await posted_pairs(request, most)
    fields = tuple((name, value.replace("\r\n", "\n")) for name, value in pairs if isinstance(value, str))
    return Entered(fields, tuple(one for _, one in pairs if isinstance(one, Chosen) and one.name))


async def posted_pairs(request: web.Request, most: int) -> list[tuple[str, Any]]:
    """Raises 413 as soon as more than `most` bytes came, 408 when that takes too long, and 400 when they are no form or
    the line is cut. No file is left behind."""
    try:
        async with asyncio.timeout(PATIENCE):
            form = await request.clone(client_max_size=most).post()
        return [(name, _whole(field)) for name, field in form.items()]
    except (LookupError, ValueError, BadHttpMessage, ConnectionError):
        raise web.HTTPBadRequest from None
    except TimeoutError:
        raise web.HTTPRequestTimeout from None


def _whole(field: str | bytes | bytearray | web.FileField) -> Any:
    """Raises ValueError for what looks like text and is none."""
    if isinstance(field, str):
        return field.encode().decode()
    if isinstance(field, web.FileField):
        with field.file as file:
            return Chosen(field.filename.encode().decode(), file.read())
    return field


def chosen(form: Form, name: str) -> Chosen:
    field = form.get(name)
    return field if isinstance(field, Chosen) else Chosen()


def key(form: Form) -> str:
    """Every page gives a key; one without is a request nobody's page made."""
    key = plain(form, "key")
    if not 8 <= len(key) <= 64 or "\0" in key:
        raise web.HTTPBadRequest
    return key
