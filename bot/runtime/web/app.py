"""The web door, put together."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial
from time import monotonic

from aiohttp import web

from bot.config_forms import Network
from bot.runtime.process.clock import Clock
from bot.runtime.web import security as guard
from bot.runtime.web.annex import Annex
from bot.runtime.web.assets import Assets
from bot.runtime.web.auth import by_cookie, renewing
from bot.runtime.web.chat import Chat
from bot.runtime.web.client_address import source_of
from bot.runtime.web.contract import Chats, Health, Sessions
from bot.runtime.web.cookies import Jar
from bot.runtime.web.limits import Brake, unhurried
from bot.runtime.web.login import Login
from bot.runtime.web.public_pages.answer_contract import AnswerBook
from bot.runtime.web.public_pages.health import routes as health_routes
from bot.runtime.web.public_pages.notice import NoticePage
from bot.runtime.web.public_pages.notice_contract import NoticeBook
from bot.runtime.web.public_pages.questions import QuestionPage
from bot.runtime.web.side_pages.side_pages import SidePages
from bot.runtime.web.sse import Streams
from bot.runtime.web.templates import HERE, Pages, TextSource

_CLOCK = Clock()


def build(
    chats: Chats,
    sessions: Sessions,
    answers: AnswerBook,
    *,
    words: TextSource,
    secure: bool,
    public_url: str,
    languages: tuple[str, ...] = ("de", "en"),
    beside: SidePages | None = None,
    notice: NoticeBook | None = None,
    health: Health | None = None,
    annex: Annex | None = None,
    proxies: Sequence[Network] = (),
    beat: Callable[[], float] = monotonic,
    pause: Callable[[float], Awaitable[None]] = _CLOCK.sleep,
    more: Iterable[web.RouteDef] = (),
) -> web.Application:
    """`proxies`: our own, who note the visitor's address in X-Forwarded-For. `more`: routes that need no page."""
    folders = [HERE, annex.folder] if annex else [HERE]
    assets = Assets(*(folder / "static" for folder in folders))
    pages = Pages(words, languages, assets, *(folder / "pages" for folder in folders))
    more, jar, source = tuple(more), Jar(secure), source_of(proxies)
    streams, slow = Streams(chats, source), unhurried(source, beat, {route.path for route in more})
    who = by_cookie(sessions, jar)
    guards = guard.compressed, guard.kind_errors(pages), slow, guard.foreign_posts(public_url)
    app = web.Application(middlewares=(*guards, renewing(sessions, jar)), client_max_size=guard.MOST_BYTES)
    guard.dress(app, secure=secure, framed=annex is not None)
    app.on_shutdown.append(streams.close)
    app.add_routes(Login(sessions, pages, jar, source, Brake(beat, pause), annex).routes())
    app.add_routes(Chat(chats, who, pages, streams).routes())
    page = QuestionPage(answers, chats, sessions, pages, jar=jar, source=source, beat=beat)
    app.add_routes([*page.routes(), *NoticePage(notice, pages).routes()])
    if beside:
        app.add_routes(beside.routes(chats, pages, who))
    app.add_routes([*assets.routes(), *more])
    if health:
        app.add_routes(health_routes(health))
    if annex:
        app.add_routes(annex.routes(chats, pages, streams, partial(beside.routes, chats, pages) if beside else None))
    return app
