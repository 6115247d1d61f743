"""The web door: browsers that are known, and one-time links between the doors."""

from datetime import datetime

from bot.domain.door_links import ANSWER_MAY_BE_LOST, WebSession
from bot.domain.people import Channel
from storage.columns import to_ms
from storage.ids import Hidden, hashed
from storage.query import Query
from storage.rows import Repository, to_row


class WebAccess(Repository):
    """Cookies and tokens are 128-bit secrets, so a plain hash is enough to hide them."""

    async def start_session(self, cookie: str, session: WebSession) -> None:
        await self.queries.start_session(self.connection, cookie_hash=hashed(cookie), **to_row(session))

    session = Query[[Hidden, datetime], WebSession | None]("session", "cookie_hash", "since")
    """None when it is unknown, ended, or was not started after `since`."""
    end_session = Query[[Hidden], None]("end_session", "cookie_hash")
    end_sessions_of = Query[[str], int]("end_sessions_of", "person")
    """Signs all browsers of somebody out; how many there were."""
    drop_links_of = Query[[str], None]("drop_links_of", "person")
    """Those that nobody has used yet."""

    async def save_link(self, token: str, person: str, channel: Channel | None, expires_at: datetime) -> None:
        """For one door; None: for whichever they choose."""
        await self.queries.save_link(
            self.connection,
            token_hash=hashed(token),
            person=person,
            channel=channel or "",
            expires_at=to_ms(expires_at),
        )

    async def link_leads_to(self, token: str, channel: Channel, now: datetime) -> str | None:
        """To whom, as long as nobody has spent it; it stays unspent."""
        found: str | None = await self.queries.link_leads_to(
            self.connection, token_hash=hashed(token), channel=channel, now=to_ms(now)
        )
        return found

    async def spend_link(self, token: str, channel: Channel, now: datetime, mark: str = "") -> str | None:
        """`mark` is what our page gave a browser that has no session yet: to it, the link opens again for a moment."""
        row = await self.queries.spend_link(
            self.connection,
            token_hash=hashed(token),
            channel=channel,
            now=to_ms(now),
            mark_hash=hashed(mark) if mark else "",
            lost_since=to_ms(now - ANSWER_MAY_BE_LOST),
        )
        return row["person"] if row else None

    async def forget(self, sessions: datetime, links: datetime, tries: datetime) -> int:
        """Drops what is older than these instants, wrong tries too; returns how many rows."""
        dropped = (
            await self.queries.drop_old_sessions(self.connection, before=to_ms(sessions)),
            await self.queries.drop_old_links(self.connection, before=to_ms(links)),
            await self.queries.drop_old_tries(self.connection, before=to_ms(tries)),
        )
        return sum(dropped)

    forget_strangers = Query[[datetime, datetime], int]("drop_strangers", "silent_before", "before")
    """Browsers of people whom nobody knows: those that began before the first and wrote nothing, and all that began
    before the second."""
