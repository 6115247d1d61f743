"""What is the same for every visit: the programme, and what can be typed."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from msgspec import Struct, field

from bot.domain.faq.entry import FaqEntry, Topic
from bot.domain.glossary import Word
from bot.domain.people import Channel, Role
from bot.domain.programme import Programme
from bot.terms import Purpose
from storage.unit_of_work import UnitOfWork

Withdrawal = Callable[[UnitOfWork, str, datetime, "House"], Awaitable[None]]
"""What a feature does when the consent of a person ends, taken back or lapsed; with the person's id."""


class MenuItem(Struct, frozen=True, eq=False):
    """A word that somebody may type, and what it does. There is one for each, so none is compared by its fields."""

    command: str
    text: str
    """Fluent id of the description."""
    needs: Role
    listed: bool
    """Stands in the menu; all others stand in the help only."""
    first: bool
    """The help says it at once."""
    away_from: Channel | None
    """The door at which it makes no sense, because it leads there."""


class House(Struct, frozen=True):
    """What is the same for every visit."""

    programme: Programme
    web_url: str
    """Public address of the web door without trailing slash; empty when there is none."""
    bot_name: str
    """The bot's Telegram user name without @; empty while it is unknown or there is none."""
    commands: tuple[MenuItem, ...] = ()
    """All that can be typed, in the order of the features."""
    words: tuple[Word, ...] = ()
    """The glossary."""
    faq: tuple[FaqEntry, ...] = ()
    """The answers in force, also those that are not valid today."""
    topics: tuple[Topic, ...] = ()
    """Of the answers, in their order."""
    faq_filed: tuple[FaqEntry, ...] = ()
    """The answers that come with the programme, whatever the Koordination made of them."""
    withdrawals: Mapping[Purpose, Withdrawal] = field(default_factory=dict)
    """What ends with a consent, by its purpose."""
