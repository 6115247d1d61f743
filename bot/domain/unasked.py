"""Text that nobody waits for: kept as a row until its writer says where it belongs, never filed silently."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import sha256

from msgspec.structs import replace

from bot.domain.dialog import Loose
from bot.domain.names import short
from bot.domain.people import Channel
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import HOME
from bot.domain.worksheet import ONE_BREATH, joined
from bot.links.announcement_replies import LooseToAnnouncement
from bot.links.base import Link
from bot.links.dialog import LooseAway, LooseLast, LooseToOpen
from bot.links.finance_plan import LooseToFinancePlan
from bot.links.journey import LooseToDesk, LooseToSheet
from bot.links.questions import LooseToQuestion
from bot.links.talks import LooseToTalk

KEPT_FOR = timedelta(days=30)
Destination = (
    LooseAway
    | LooseLast
    | LooseToAnnouncement
    | LooseToDesk
    | LooseToFinancePlan
    | LooseToOpen
    | LooseToQuestion
    | LooseToSheet
    | LooseToTalk
)

WELCOME, TO_NOTHING = Screen("common-welcome", rows=(HOME,)), Screen("common-to-nothing", rows=(HOME,))


def together(before: Loose | None, part: str, channel: Channel, now: datetime) -> str:
    """Several messages become one text."""
    return joined(before.text, part, cut_at(before.last_part, before.at, channel, now)) if before else part


def last_of(kept: Loose) -> str:
    """What came last, by itself; all of it where nothing came before."""
    return kept.text.encode("utf-16-le", "surrogatepass")[-2 * kept.last_part :].decode("utf-16-le", "surrogatepass")


def cut_at(last_part: int, at: datetime, channel: Channel, now: datetime) -> int:
    """Length of the part before, if a client may have cut there: only Telegram's do, and in one breath."""
    return last_part if now - at <= ONE_BREATH and channel is Channel.TELEGRAM else 0


def meant(near: Iterable[tuple[str, Link]], announcement: str) -> Rows:
    """Buttons that were in sight, and that the text may mean; then the announcement right above it, if there is one."""
    answers = (row(Button("common-loose.announcement", LooseToAnnouncement(announcement))),) if announcement else ()
    return (*(row(Button("common-loose.near", link, {"words": words})) for words, link in near), *answers)


def among_items(association: str) -> Rows:
    """For text that reads like items of the Finanzierungsplan."""
    return (row(Button("common-loose.items", LooseToFinancePlan(association))),)


def only_the_last(kept: Loose | None) -> Rows:
    """Where several texts came one after the other, and only the newest may be meant."""
    last = last_of(kept) if kept else ""
    return (row(Button("common-loose.last", LooseLast(), {"text": short(last)})),) if kept and last != kept.text else ()


def where(text: str, question: Say | None, token: str = "", more: Rows = (), why: Value = "") -> Screen:
    """Asks where it belongs: to the open question first, then `more`. `why` explains what went before."""
    open_ = [row(Button("common-loose.open", LooseToOpen(token), {"question": question}))] if question else []
    mark, every = mark_of(text), (*open_, *more, row(Button("common-loose.away", LooseAway())))
    rows = tuple(tuple(_mark(button, mark) for button in line) for line in every)
    args: dict[str, Value] = {"text": excerpt(text), "why": why}
    return Screen("common-loose-because" if why else "common-loose", args, rows, place=Place.CARD, card="loose")


def mark_of(text: str) -> str:
    """By it a button knows the text that stood above it."""
    return sha256(text.encode()).hexdigest()[:6]


def _mark(button: Button, mark: str) -> Button:
    to = button.to
    return replace(button, to=type(to)(**{**vars(to), "mark": mark})) if isinstance(to, Destination) else button
