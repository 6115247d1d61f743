"""Files on their way to a browser: handed over to be saved, never run as a page."""

import re
from urllib.parse import quote

from aiohttp import web

from bot.runtime.web.contract import ChatFile

_MIME = re.compile(r"[a-z]+/[a-z0-9.+-]+")
_UNKNOWN = "application/octet-stream"


def disposition(name: str) -> str:
    """Both spellings of RFC 6266: a plain one for the old, a UTF-8 one for all others."""
    plain = re.sub(r"[^ !#-\[\]-~]|[/%]", "_", name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def handed_over(file: ChatFile) -> web.Response:
    """Raises 410 when it was kept long enough."""
    if file.content is None:
        raise web.HTTPGone
    mime = file.mime if _MIME.fullmatch(file.mime) else _UNKNOWN
    return web.Response(
        body=file.content, headers={"Content-Type": mime, "Content-Disposition": disposition(file.name)}
    )
