"""All wiring, by hand, readable top to bottom; the only file that knows everything."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from telegram.request import BaseRequest

import handlers
from bot.config import Settings
from bot.domain.glossary import Word
from bot.domain.people import Channel
from bot.domain.programme import Programme
from bot.lifecycle import App
from bot.programme.curriculum import Curriculum, load_curriculum
from bot.runtime.dispatch import Visits
from bot.runtime.feature import Feature, House, needs_of
from bot.runtime.intake.inbox import Intake
from bot.runtime.intake.lanes import Lanes
from bot.runtime.live_cards import Cards
from bot.runtime.outbox.backoff import Reach
from bot.runtime.outbox.buffer import Hand
from bot.runtime.outbox.choice import Choice
from bot.runtime.outbox.outcome import Settling
from bot.runtime.outbox.rate_limit import Pace
from bot.runtime.outbox.sender import Sender
from bot.runtime.process.clock import Clock
from bot.runtime.process.disk_reserve import Ballast
from bot.runtime.process.incidents import Incidents
from bot.runtime.process.leader import Leading
from bot.runtime.process.supervisor import Nursery
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Texts
from bot.runtime.routes import Routes
from bot.runtime.shared.erasing import Farewells
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.deliver import Courier
from bot.runtime.telegram.door import Groups, TelegramDoor, again
from bot.runtime.telegram.enclosing import Enclosing, look_up
from bot.runtime.telegram.poller import WAIT, Poller
from bot.runtime.telegram.profile import Introduction
from bot.runtime.telegram.talk_files import made_anew
from bot.runtime.telegram.transport import AiohttpRequest
from bot.runtime.upkeep.alerts import Alarm, Maintenance, SecondWay, watched
from bot.runtime.upkeep.erase_mirror import EraseMirror
from bot.runtime.upkeep.faq_shelf import FaqShelf, Searching
from bot.runtime.upkeep.health import Gauges
from bot.runtime.upkeep.jobs import Jobs
from bot.runtime.upkeep.metrics import Metrics
from bot.runtime.upkeep.retention import Keeping
from bot.runtime.upkeep.scheduler import Metronome
from bot.runtime.upkeep.shared_work import SharedWork
from bot.runtime.upkeep.spent_secrets import SpentSecrets
from bot.runtime.web.chats import WebChats
from bot.runtime.web.door import WebDoor
from bot.runtime.web.public_pages.answers import WebAnswers
from bot.runtime.web.public_pages.notice_book import WebNotice
from bot.runtime.web.sessions import WebSessions
from bot.runtime.web.side_pages.announcement_book import WebAnnouncements
from bot.runtime.web.side_pages.desk_book import WebDesk
from bot.runtime.web.side_pages.finance_book import WebFinance
from bot.runtime.web.wakeups import Hub
from storage.location import Where
from storage.schema import newest
from storage.unit_of_work import Database

if TYPE_CHECKING:
    from aiohttp import web

    from bot.runtime.telegram.webhook import Webhook
    from bot.runtime.web.annex import Annex

HERE = Path(__file__).parent
FEATURES = handlers.FEATURES
NO_TOKEN = "0:none"  # noqa: S105 - the bot of a house without Telegram


def text_folders() -> list[Path]:
    """Where the words are: the shared ones, those of some rooms, and one folder of each feature."""
    features = Path(handlers.__file__).parent
    own = [features / feature.name / "texts" for feature in FEATURES]
    rooms = [HERE, HERE / "runtime" / "web", HERE / "operator", HERE / "demo"]
    return [*(room / "texts" for room in rooms), *own]


def build(
    settings: Settings,
    database: Database,
    clock: Clock,
    request: BaseRequest,
    poll_request: BaseRequest,
    *,
    texts: Texts | None = None,
    curriculum: Curriculum | None = None,
    folder: Path | None = None,
    poll_wait: int = WAIT,
    make_search: Callable[[Nursery], Searching] | None = None,
    features: Sequence[Feature] = FEATURES,
) -> App:
    """The house from its foundation up. `folder`: of the data; without one there is no ballast."""
    # what one process needs
    nursery = Nursery(clock)
    incidents = Incidents()
    leading = Leading(database=database, clock=clock, nursery=nursery)
    ballast = Ballast(folder) if folder else None

    # what is said, and what leads where
    curriculum = curriculum or load_curriculum(settings.programme_dir)
    texts = texts or Texts(text_folders())
    routes = Routes.of(features)
    renderer = Renderer(texts, needs_of(routes.taps))
    shelf = FaqShelf(
        database=database,
        make_search=partial(make_search or partial(_search, database), nursery),
        nursery=nursery,
        filed=curriculum.answers,
        topics=curriculum.topics,
    )

    # Telegram's side of the wire
    token = settings.secret_token()
    reach = Reach()
    bot = HouseBot(
        token or NO_TOKEN,
        base_url=f"{settings.telegram_api}/bot",
        base_file_url=f"{settings.telegram_api}/file/bot",
        request=request,
        get_updates_request=poll_request,
    )
    introduction = Introduction(bot=bot, routes=routes, texts=texts, database=database, nursery=nursery)
    house = partial(
        _house,
        bot=bot,
        programme=curriculum.programme,
        words=curriculum.words,
        shelf=shelf,
        routes=routes,
        web_url=settings.public_web_url,
    )

    # the outbox, and whom a commit wakes
    hub = Hub()
    metrics = Metrics()
    courier = Courier(bot=bot, enclosing=Enclosing(bot, partial(look_up, database)), pinned=routes.cards)
    pace = Pace()
    sender = Sender(
        database=database,
        clock=clock,
        nursery=nursery,
        deliver=watched(courier.deliver, settings.alert_chat),
        choice=Choice(clock, Hand(pace)),
        settling=Settling(clock=clock, pace=pace, report=incidents, reach=reach),
        noted=metrics.noted,
        leads=leading,
    )
    committed = partial(_committed, hub, sender)

    # whoever decides what the operators hear
    alarm = Alarm(
        database=database,
        renderer=renderer,
        clock=clock,
        nursery=nursery,
        chat=settings.alert_chat,
        said=sender.nudge,
        directly=bot.ring,
        second_way=SecondWay.at(settings.alert_url),
    )
    incidents.told_to(alarm.ring)
    maintenance = Maintenance(report=incidents, clock=clock, texts=texts, ballast=ballast, directly=bot.say_at_once)
    database.engine.troubled, database.engine.heard = maintenance.troubled, partial(_heard, hub, sender)

    # the inbox: doors, lanes, visits
    visits = Visits(
        database=database,
        routes=routes,
        renderer=renderer,
        clock=clock,
        house=house,
        committed=committed,
        met=introduction.met if token else _nobody,
        runway=sender,
        search=shelf.ask,
        clean=partial(made_anew, bot),
    )
    telegram_door = TelegramDoor(
        bot=bot,
        nursery=nursery,
        groups=Groups(bot=bot, texts=texts, alert_chat=settings.alert_chat),
        handle=visits.handle,
        finish=visits.finish,
        reads_files_of=visits.reads_files_of,
    )
    lanes = Lanes(
        database=database,
        clock=clock,
        nursery=nursery,
        report=incidents,
        took=metrics.handling.observe,
        unhandled=visits,
        doors={Channel.TELEGRAM: telegram_door, Channel.WEB: WebDoor(visits)},
    )
    intake = Intake(database=database, clock=clock, lanes=lanes)
    poller = Poller(
        bot=bot,
        request=poll_request,
        intake=intake,
        clock=clock,
        nursery=nursery,
        report=incidents,
        introduce=introduction.give,
        regret=maintenance.regret,
        reach=reach,
        wait=poll_wait,
        leads=leading,
    )
    webhook = _webhook(
        token,
        settings.webhook_url,
        bot=bot,
        intake=intake,
        clock=clock,
        nursery=nursery,
        introduction=introduction,
        report=incidents,
        reach=reach,
    )

    # what happens by itself
    keeping = Keeping(report=incidents, ballast=ballast)
    health = Gauges(
        database=database,
        clock=clock,
        nursery=nursery,
        metrics_=metrics,
        alarms=alarm.count,
        schema=newest(),
        silence=partial(_silence, reach, clock),
        search=shelf.mode,
    )
    farewells = Farewells(database.engine.scrub, database.engine.scrub_every)
    own_ticks = [
        *keeping.ticks(),
        farewells.tick(),
        SpentSecrets(texts).tick(),
        EraseMirror(folder).tick(),
        health.tick(),
        shelf.tick(),
    ]
    metronome = Metronome(
        ticks=[*(tick for feature in features for tick in feature.ticks), *own_ticks],
        database=database,
        looking=SharedWork(database, clock),
        renderer=renderer,
        clock=clock,
        nursery=nursery,
        house=house,
        committed=committed,
        report=incidents,
        cards=Cards(routes.cards),
        leads=leading,
    )

    # the web door
    chats = WebChats(
        database=database,
        intake=intake,
        clock=clock,
        hub=hub,
        routes=routes,
        texts=texts,
        house=house,
        at_telegram=partial(again, bot),
    )
    sessions = WebSessions(database=database, intake=intake, clock=clock, hub=hub)
    site = partial(
        _site,
        database,
        clock,
        webhook,
        chats=chats,
        sessions=sessions,
        answers=WebAnswers(database=database, clock=clock, texts=texts, house=house, ask=shelf.ask),
        notice=WebNotice(database, texts, house, telegram=bool(token)),
        books=(
            WebDesk(database=database, clock=clock, house=house),
            WebAnnouncements(database=database, clock=clock, house=house),
            WebFinance(database=database, house=house),
            renderer,
        ),
        words=texts.words,
        secure=settings.public_web_url.startswith("https://"),
        public_url=settings.public_web_url,
        health=health,
        proxies=settings.proxies,
    )

    return App(
        settings=settings,
        database=database,
        clock=clock,
        nursery=nursery,
        programme=curriculum.programme,
        texts=texts,
        routes=routes,
        house=house,
        shelf=shelf,
        hub=hub,
        leading=leading,
        bot=bot,
        introduction=introduction,
        sender=sender,
        alarm=alarm,
        visits=visits,
        intake=intake,
        poller=poller,
        webhook=webhook,
        health=health,
        metronome=metronome,
        jobs=Jobs(bot),
        chats=chats,
        sessions=sessions,
        web=site,
    )


def _search(database: Database, nursery: Nursery) -> Searching:
    from bot.search.process import encoder
    from bot.search.service import FaqSearch
    from storage.stored_vectors import StoredVectors

    return FaqSearch(StoredVectors(database), encoder(), nursery.spawn)


def _webhook(token: str | None, url: str, **parts: Any) -> "Webhook | None":
    if not token or not url:
        return None
    from bot.runtime.telegram.webhook import Webhook, secret_of

    return Webhook(url=url, secret=secret_of(token), **parts)


def _site(
    database: Database,
    clock: Clock,
    webhook: "Webhook | None",
    *,
    books: tuple[WebDesk, WebAnnouncements, WebFinance, Renderer],
    annex: "Annex | None" = None,
    **parts: Any,
) -> "web.Application":
    """Without a web door, none of this is loaded."""
    from bot.runtime.web import app as web_app
    from bot.runtime.web.public_pages import feeds
    from bot.runtime.web.side_pages.side_pages import SidePages

    more = [*feeds.routes(database, clock), *(webhook.routes() if webhook else ())]
    return web_app.build(annex=annex, more=more, beside=SidePages(*books), **parts)


def _house(
    bot: HouseBot, programme: Programme, words: tuple[Word, ...], shelf: FaqShelf, routes: Routes, web_url: str
) -> House:
    """Asked anew for each visit: Telegram tells us our name only after the start, and answers change."""
    name, menu = bot.bot.username or "", tuple(routes.known)
    return House(programme, web_url, name, menu, words, shelf.entries, shelf.topics, shelf.filed, routes.withdrawals)


def _committed(hub: Hub, sender: Sender, touched: Iterable[str]) -> None:
    """Something new may be said: at these doors of the web, and on Telegram."""
    hub.wake(touched)
    sender.nudge()


def _heard(hub: Hub, sender: Sender, where: str) -> None:
    """Another process has said something: in the web chat of `web:VISITOR`, on Telegram, or who knows where."""
    _, _, visitor = where.partition(":")
    if visitor:
        hub.wake([visitor])
        return
    sender.nudge()
    if not where:
        hub.wake_everybody()


def _nobody(*_known: object) -> None:
    """Without Telegram there are no command menus."""


def _silence(reach: Reach, clock: Clock) -> float | None:
    return reach.silence(clock.beat())


async def open_app(settings: Settings, where: Where, clock: Clock | None = None) -> App:
    """An app over a database with the newest schema. A `clock` of its own: nothing of it stays, so no ballast."""
    folder = where.parent if isinstance(where, Path) else settings.data_dir
    database = await Database.open(where, folder)
    try:
        return build(
            settings=settings,
            database=database,
            clock=clock or Clock(),
            request=AiohttpRequest(),
            poll_request=AiohttpRequest(),
            folder=None if clock else folder,
        )
    except BaseException:
        await database.close()
        raise
