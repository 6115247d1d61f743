"""The web door, put together."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from time import monotonic

from aiohttp import web

from bot import VERSION
from bot.config_forms import Network
from bot.runtime.web import security as guard
from bot.runtime.web.annex import Annex
from bot.runtime.web.answer_contract import AnswerBook
from bot.runtime.web.assets import Assets
from bot.runtime.web.auth import by_cookie, renewing
from bot.runtime.web.chat import Chat
from bot.runtime.web.client_address import source_of
from bot.runtime.web.contract import Chats, Health, Sessions
from bot.runtime.web.cookies import Jar
from bot.runtime.web.desk_rooms import DeskRooms
from bot.runtime.web.login import Login
from bot.runtime.web.notice import NoticeBook, NoticePage
from bot.runtime.web.questions import QuestionPage
from bot.runtime.web.sse import Streams
from bot.runtime.web.templates import HERE, Pages, TextSource


def build(
    chats: Chats,
    sessions: Sessions,
    answers: AnswerBook,
    *,
    words: TextSource,
    secure: bool,
    public_url: str,
    languages: tuple[str, ...] = ("de", "en"),
    desk: DeskRooms | None = None,
    notice: NoticeBook | None = None,
    health: Health | None = None,
    annex: Annex | None = None,
    proxies: Sequence[Network] = (),
    beat: Callable[[], float] = monotonic,
    more: Iterable[web.RouteDef] = (),
) -> web.Application:
    """`proxies`: our own, who note the visitor's address in X-Forwarded-For. `more`: routes that need no page."""
    folders = [HERE, annex.folder] if annex else [HERE]
    assets = Assets(*(folder / "static" for folder in folders))
    pages = Pages(words, languages, assets, *(folder / "pages" for folder in folders))
    streams, jar, source = Streams(chats), Jar(secure), source_of(proxies)
    who = by_cookie(sessions, jar)
    guards = [guard.compressed, guard.kind_errors(pages), guard.foreign_posts(public_url), renewing(sessions, jar)]
    app = web.Application(middlewares=guards, client_max_size=guard.MOST_BYTES)
    guard.dress(app, secure=secure, framed=annex is not None)
    app.on_shutdown.append(streams.close)
    app.add_routes(Login(sessions, pages, jar, source, annex).routes())
    app.add_routes(Chat(chats, who, pages, streams).routes())
    page = QuestionPage(answers, chats, sessions, pages, jar=jar, source=source, beat=beat)
    app.add_routes([*page.routes(), *NoticePage(notice, pages).routes()])
    if desk:
        app.add_routes(desk.routes(chats, pages, who))
    app.add_routes(assets.routes())
    app.add_routes(more)
    if health:
        app.add_routes(_health(health))
    if annex:
        app.add_routes(annex.routes(chats, pages, streams, partial(desk.routes, chats, pages) if desk else None))
    return app


def _health(health: Health) -> list[web.RouteDef]:
    """What operations asks for."""

    async def alive(request: web.Request) -> web.Response:
        well = health.alive()
        return web.Response(text=f"{'ok' if well else 'stalled'} {VERSION}", status=200 if well else 503)

    async def ready(request: web.Request) -> web.Response:
        well, details = await health.ready()
        return web.json_response(details, status=200 if well else 503)

    async def metrics(request: web.Request) -> web.Response:
        return web.Response(body=health.metrics(), headers={"Content-Type": "text/plain; version=0.0.4"})

    return [web.get("/healthz", alive), web.get("/readyz", ready), web.get("/metrics", metrics)]
