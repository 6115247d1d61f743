"""What a page sends, read carefully."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

Form = Mapping[str, Any]


def plain(form: Form, name: str) -> str:
    value = form.get(name, "")
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else ""


def key(form: Form) -> str:
    """Every page gives a key; one without is a request nobody's page made."""
    key = plain(form, "key")
    if not 8 <= len(key) <= 64:
        raise web.HTTPBadRequest
    return key
