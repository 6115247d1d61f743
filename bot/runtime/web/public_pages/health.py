"""What operations asks for: how it is for everybody, figures only for machines of one's own."""

from aiohttp import web

from bot import VERSION
from bot.runtime.web.client_address import read
from bot.runtime.web.contract import Health

PASSED_ON = ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via")
"""With which a proxy says that somebody else is asking."""


def routes(health: Health) -> list[web.RouteDef]:
    async def alive(request: web.Request) -> web.Response:
        well = health.alive()
        said = "ok" if well else "stalled"
        return web.Response(text=f"{said} {VERSION}" if inside(request) else said, status=200 if well else 503)

    async def ready(request: web.Request) -> web.Response:
        check_inside(request)
        well, details = await health.ready()
        return web.json_response(details, status=200 if well else 503)

    async def metrics(request: web.Request) -> web.Response:
        check_inside(request)
        return web.Response(body=health.metrics(), headers={"Content-Type": "text/plain; version=0.0.4"})

    return [web.get("/healthz", alive), web.get("/readyz", ready), web.get("/metrics", metrics)]


def inside(request: web.Request) -> bool:
    """From a private address, and not through a proxy."""
    peer = read(request.remote or "")
    through = any(name in request.headers for name in PASSED_ON)
    return peer is not None and peer.is_private and not through


def check_inside(request: web.Request) -> None:
    """Raises 404: for everybody else there is no such page."""
    if not inside(request):
        raise web.HTTPNotFound
