"""What a page sends, read carefully."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

Form = Mapping[str, Any]


def plain(form: Form, name: str) -> str:
    value = form.get(name, "")
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A file that somebody chose on the page."""

    name: str = ""
    content: bytes = b""


async def posted(request: web.Request, most: int) -> Form:
    """Raises 413 as soon as more than `most` bytes came, and 400 when they are no form; no file is left behind."""
    try:
        form = await request.clone(client_max_size=most).post()
    except (LookupError, ValueError, BadHttpMessage):
        raise web.HTTPBadRequest from None
    return {name: _whole(field) if isinstance(field, web.FileField) else field for name, field in form.items()}


def _whole(field: web.FileField) -> Chosen:
    with field.file as file:
        return Chosen(field.filename, file.read())


def chosen(form: Form, name: str) -> Chosen:
    field = form.get(name)
    return field if isinstance(field, Chosen) else Chosen()


def key(form: Form) -> str:
    """Every page gives a key; one without is a request nobody's page made."""
    key = plain(form, "key")
    if not 8 <= len(key) <= 64:
        raise web.HTTPBadRequest
    return key
