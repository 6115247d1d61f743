"""What operations asks for."""

from aiohttp import web

from bot import VERSION
from bot.runtime.web.contract import Health


def routes(health: Health) -> list[web.RouteDef]:
    async def alive(request: web.Request) -> web.Response:
        well = health.alive()
        return web.Response(text=f"{'ok' if well else 'stalled'} {VERSION}", status=200 if well else 503)

    async def ready(request: web.Request) -> web.Response:
        well, details = await health.ready()
        return web.json_response(details, status=200 if well else 503)

    async def metrics(request: web.Request) -> web.Response:
        return web.Response(body=health.metrics(), headers={"Content-Type": "text/plain; version=0.0.4"})

    return [web.get("/healthz", alive), web.get("/readyz", ready), web.get("/metrics", metrics)]
