"""The web door: browsers that are known, and one-time links between the doors."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.people import Channel
from bot.domain.sessions.links import ANSWER_MAY_BE_LOST, DESK_IDLES, SESSION_IDLES, SESSION_LASTS, WebSession
from storage.columns import to_ms
from storage.ids import Hidden, hashed
from storage.query import Query
from storage.rows import Repository, many, one, to_row


class WebAccess(Repository):
    """Cookies and tokens are 128-bit secrets, so a plain hash is enough to hide them."""

    async def start_session(self, cookie: str, session: WebSession) -> None:
        await self.queries.start_session(self.connection, cookie_hash=hashed(cookie), **to_row(session))

    async def session(self, cookie: str, now: datetime) -> WebSession | None:
        """None when it is unknown, has ended, or is too old."""
        found = self.queries.session(
            self.connection,
            cookie_hash=hashed(cookie),
            since=to_ms(now - SESSION_LASTS),
            seen_since=to_ms(now - SESSION_IDLES),
            desk_since=to_ms(now - DESK_IDLES),
            now=to_ms(now),
        )
        return await one(WebSession, found)

    async def browsers(self, person: str, now: datetime) -> list[WebSession]:
        """In which they are signed in, the one that was used last first."""
        rows = self.queries.browsers_of(
            self.connection,
            person=person,
            since=to_ms(now - SESSION_LASTS),
            seen_since=to_ms(now - SESSION_IDLES),
            desk_since=to_ms(now - DESK_IDLES),
        )
        return await many(WebSession, rows)

    note_seen = Query[[Hidden, datetime], None]("note_seen", "cookie_hash", "seen_at")

    async def replace_cookie(self, cookie: str, fresh: str, session: WebSession) -> None:
        """`fresh` opens the same chat from now on; the old one ends when it is used for the first time."""
        await self.queries.drop_follower(self.connection, cookie_hash=hashed(cookie))
        await self.start_session(fresh, replace(session, follows=hashed(cookie)))

    async def used_first(self, cookie: str, session: WebSession, until: datetime) -> None:
        """The one in whose place it comes opens the chat no longer than `until`."""
        await self.queries.used_first(self.connection, cookie_hash=hashed(cookie))
        await self.queries.end_soon(self.connection, cookie_hash=session.follows, until=to_ms(until))

    async def end_session(self, cookie: str) -> set[str]:
        """Returns the chat whose pages are to look again, none if it had ended already."""
        return {row["visitor"] async for row in self.queries.end_session(self.connection, cookie_hash=hashed(cookie))}

    async def end_browser(self, person: str, id: str) -> set[str]:
        """Signs one of their browsers out; returns the chat whose pages are to look again, none if it was none."""
        ended = [row async for row in self.queries.end_browser(self.connection, person=person, id=id)]
        return {row["visitor"] for row in ended if row["id"] == id}

    async def end_sessions_of(self, person: str, but: str = "") -> list[str]:
        """Signs all browsers of somebody out, but one of this id; returns the chat of each."""
        return [row["visitor"] async for row in self.queries.end_sessions_of(self.connection, person=person, but=but)]

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

    async def forget(self, now: datetime, tries: datetime) -> int:
        """Drops sessions and links that open nothing any more, and wrong tries before `tries`; returns how many."""
        dropped = (
            await self.queries.drop_old_sessions(
                self.connection,
                before=to_ms(now - SESSION_LASTS),
                seen_before=to_ms(now - SESSION_IDLES),
                now=to_ms(now),
            ),
            await self.queries.drop_old_links(self.connection, before=to_ms(now)),
            await self.queries.drop_old_tries(self.connection, before=to_ms(tries)),
        )
        return sum(dropped)

    forget_strangers = Query[[datetime, datetime], int]("drop_strangers", "silent_before", "before")
    """Browsers of people whom nobody knows: those that began before the first and wrote nothing, and all that began
    before the second."""
