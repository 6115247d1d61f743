"""PTB's requests over aiohttp: a fifth of the CPU of the default, and errors that say whether anything was sent."""

from typing import Any

from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.domain.json_text import encode, read
from bot.runtime.process.http_client import aiohttp

CONNECTIONS = 100
KEEP_ALIVE = 60
DEFAULT_TIMEOUT = 10.0
UPLOAD_TIMEOUT = 60.0


MOST_DOWNLOAD = 20 * 1024 * 1024
"""Bytes: Telegram hands no larger files to bots."""


class NoConnection(NetworkError):
    """Surely nothing was sent."""


class AnswerLost(TimedOut):
    """Perhaps something was sent."""


class TooLarge(NetworkError):
    """A file goes on after the end of what we take."""


class AiohttpRequest(BaseRequest):
    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=KEEP_ALIVE)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        if self._session:
            await self._session.close()
            self._session = None

    @property
    def read_timeout(self) -> float | None:
        return DEFAULT_TIMEOUT

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """PTB's own would log what it could not read, and with it what people wrote."""
        try:
            return read(payload)
        except ValueError:
            raise AnswerLost("Telegram's answer is no JSON") from None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NoConnection("The transport is closed")
        uploads = request_data is not None and request_data.contains_files
        read = _seconds(read_timeout, UPLOAD_TIMEOUT if uploads else DEFAULT_TIMEOUT)
        timeout = aiohttp.ClientTimeout(sock_connect=_seconds(connect_timeout, 5.0), sock_read=read, connect=10.0)
        try:
            async with self._session.request(method, url, **_body(request_data), timeout=timeout) as response:
                return response.status, await (_file(response) if method == "GET" else response.read())
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as fault:
            raise NoConnection("Telegram cannot be reached") from fault
        except (aiohttp.ClientError, TimeoutError) as fault:
            raise AnswerLost("Telegram's answer was lost") from fault


async def _file(response: aiohttp.ClientResponse) -> bytes:
    """No more of a file is taken in than we would read."""
    content = bytearray()
    async for chunk in response.content.iter_any():
        content += chunk
        if len(content) > MOST_DOWNLOAD:
            raise TooLarge("The file is too large")
    return bytes(content)


def _seconds(given: Any, otherwise: float) -> float | None:
    if given is None or isinstance(given, DefaultValue):
        return otherwise
    return float(given)


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": encode(data.parameters), "headers": {"Content-Type": "application/json"}}
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, mime) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=file_name, content_type=mime)
    return {"data": form}
