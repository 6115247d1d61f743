"""python-telegram-bot's transport, without a network."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import unquote

from bot.runtime.telegram.transport import AnswerLost, NoConnection
from telegram.request import BaseRequest, RequestData
from tests.kit.telegram.errors import ConnectionLostError, NoConnectionError
from tests.kit.telegram.values import Json, Upload
from tests.kit.telegram.world import World


class OfflineRequest(BaseRequest):
    """Calls a World in this process and fails in the words of the bot's own transport."""

    def __init__(self, world: World, read_timeout: float = 5.0) -> None:
        self._world = world
        self._read_timeout = read_timeout

    @property
    def read_timeout(self) -> float:
        return self._read_timeout

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One call; the read timeout is the only one that can strike without a network."""
        timeout = self._read_timeout if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        try:
            async with asyncio.timeout(timeout):
                return await self._answer(url, request_data)
        except NoConnectionError as error:
            raise NoConnection("Telegram cannot be reached") from error
        except (TimeoutError, ConnectionLostError) as error:
            raise AnswerLost("Telegram's answer was lost") from error

    async def _answer(self, url: str, data: RequestData | None) -> tuple[int, bytes]:
        head, _, path = unquote(url).partition("/bot")
        token, _, rest = path.partition("/")
        if head.endswith("/file"):
            return self._world.download(rest) if token == self._world.token else (401, b"{}")
        answer = await self._world.call(rest, _parameters(data), _files(data), token=token)
        return answer.status, answer.body


def _parameters(data: RequestData | None) -> Json:
    return dict(json.loads(json.dumps(data.parameters))) if data else {}


def _files(data: RequestData | None) -> dict[str, Upload]:
    parts = data.multipart_data if data and data.contains_files else {}
    return {name: Upload(part[0], _content(part[1]), part[2]) for name, part in parts.items()}


def _content(content: Any) -> bytes:
    return content if isinstance(content, bytes) else bytes(content.read())
