"""The same world behind HTTP on loopback, for bots in other processes.

``python -m tests.kit.telegram.server --port 8081`` prints its address and serves until it is ended.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys

from aiohttp import web

from tests.kit.telegram.control import routes
from tests.kit.telegram.errors import ConnectionLostError, too_large
from tests.kit.telegram.service import TOKEN
from tests.kit.telegram.state import MAX_UPLOAD
from tests.kit.telegram.values import Json, Upload
from tests.kit.telegram.webhook import Pusher
from tests.kit.telegram.world import World

ROOM_FOR_FORM = 1024 * 1024


class Server:
    """A running double; ``address`` is what ``Bot.base_url`` needs, without ``/bot``."""

    def __init__(self, world: World, runner: web.AppRunner, address: str, pusher: Pusher) -> None:
        self.world = world
        self.address = address
        self._runner = runner
        self._pusher = pusher

    @property
    def base_url(self) -> str:
        return f"{self.address}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.address}/file/bot"

    async def stop(self) -> None:
        """Close the door; open calls are ended."""
        await self._pusher.stop()
        self.world.weather.release()
        await self._runner.cleanup()

    async def __aenter__(self) -> Server:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


async def serve(world: World, port: int = 0) -> Server:
    """Listen on loopback; port 0 takes a free one."""
    runner = web.AppRunner(_application(world), access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    bound = runner.addresses[0][1]
    pusher = Pusher(world)
    pusher.start()
    return Server(world, runner, f"http://127.0.0.1:{bound}", pusher)


def _application(world: World) -> web.Application:
    async def call(request: web.Request) -> web.StreamResponse:
        return await _call(world, request)

    async def file(request: web.Request) -> web.StreamResponse:
        return _file(world, request)

    app = web.Application(client_max_size=MAX_UPLOAD + ROOM_FOR_FORM)
    app.router.add_route("*", "/bot{token}/{method}", call)
    app.router.add_get("/file/bot{token}/{path:.+}", file)
    app.add_routes(routes(world))
    return app


async def _call(world: World, request: web.Request) -> web.StreamResponse:
    try:
        params, files = await _body(request)
    except web.HTTPRequestEntityTooLarge:
        return web.json_response(too_large().payload(), status=413)
    try:
        info = request.match_info
        answer = await world.call(info["method"], params, files, token=info["token"])
    except ConnectionLostError:
        return _hang_up(request)
    return web.Response(status=answer.status, body=answer.body, content_type="application/json")


async def _body(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    params: Json = dict(request.query)
    if not request.can_read_body:
        return params, {}
    if request.content_type == "application/json":
        return params | await request.json(), {}
    form = await request.post()
    files = {name: _upload(part) for name, part in form.items() if isinstance(part, web.FileField)}
    return params | {name: part for name, part in form.items() if name not in files}, files


def _upload(part: web.FileField) -> Upload:
    return Upload(part.filename, part.file.read(), part.content_type)


def _hang_up(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _file(world: World, request: web.Request) -> web.StreamResponse:
    info = request.match_info
    status, body = world.download(info["path"]) if info["token"] == world.token else (401, b"{}")
    return web.Response(status=status, body=body)


async def run(options: argparse.Namespace) -> None:
    """Serve until somebody ends the process."""
    world = World(options.token, strict=not options.lenient)
    world.weather.latency = options.latency
    async with await serve(world, options.port) as server:
        _tell({"address": server.address, "token": world.token})
        await asyncio.Event().wait()


def _tell(facts: Json) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.kit.telegram.server", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--lenient", action="store_true", help="check nothing, be fast")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    return parser


if __name__ == "__main__":
    asyncio.run(run(options().parse_args()))
