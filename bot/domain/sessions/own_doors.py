"""Where somebody is signed in: chats and browsers that show what is theirs."""

from msgspec import Struct

from bot.domain.people import Address, Channel
from bot.domain.sessions.links import WebSession


class OwnDoors(Struct, frozen=True):
    browsers: tuple[WebSession, ...]
    """The one that was used last first."""
    chats: tuple[Address, ...]
    """Of Telegram."""
    browser: str = ""
    """The id of the one in which they are just now."""
    chat: str = ""
    """The id of the Telegram chat in which they are just now."""
    feed: bool = False
    """A calendar shows their dates by a secret address."""
    desk: bool = False
    """Nobody of the Koordination may make them a new link."""

    @property
    def others(self) -> tuple[WebSession, ...]:
        return tuple(one for one in self.browsers if one.id != self.browser)

    @property
    def here(self) -> WebSession | None:
        return next((one for one in self.browsers if one.id == self.browser), None)

    def is_last(self, door: WebSession | Address) -> bool:
        return len(self.browsers) + len(self.chats) == 1 and door in (*self.browsers, *self.chats)

    def open_without(self, chat: Address) -> bool:
        """Whether they get in when this chat does not lead to them any more."""
        return bool(self.browsers) or any(one != chat and not one.blocked for one in self.chats)


def own_doors(
    browsers: list[WebSession], addresses: list[Address], at: Address, browser: str, *, feed: bool, desk: bool
) -> OwnDoors:
    """`at`: where they write just now."""
    chats = tuple(one for one in addresses if one.channel is Channel.TELEGRAM)
    here = at.id if at.channel is Channel.TELEGRAM else ""
    return OwnDoors(tuple(browsers), chats, browser, here, feed=feed, desk=desk)
