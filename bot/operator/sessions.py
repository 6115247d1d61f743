"""`projektschmiede sessions end --all`: after a breach, nothing that was handed out opens anything."""

import asyncio

from bot.config import Settings
from bot.operator.console import Exit, Stop, say
from bot.operator.database import opened
from bot.runtime.process.clock import Clock

SAID = "Browsers signed out {sessions}, personal links {links}, calendar addresses {feeds}"


def end(settings: Settings, *, everybody: bool, invitations: bool) -> None:
    if not everybody:
        raise Stop(Exit.USAGE, "This signs everybody out. Say so: projektschmiede sessions end --all")
    ended = asyncio.run(_ended(settings, invitations))
    say(SAID.format(**ended) + (f", invitations {ended['invitations']}" if invitations else ""))
    say(
        "Whoever uses Telegram goes on there, and gets a new way into the browser with /web.",
        "Whoever has only a browser needs a new link: projektschmiede invite NAME",
        "If the bot runs, restart it: pages that are open just now end then.",
    )


async def _ended(settings: Settings, invitations: bool) -> dict[str, int]:
    now = Clock().now()
    async with opened(settings) as database, database.work() as work:
        found = {
            "sessions": await work.breach.end_sessions(),
            "links": await work.breach.drop_links(),
            "feeds": await work.breach.drop_feeds(),
            "invitations": await work.breach.revoke_invitations(now) if invitations else 0,
        }
        await work.breach.move_home()
        numbers = ", ".join(f"{what} {count}" for what, count in found.items())
        await work.reviews.note(None, "sessions.end", "all", numbers, now)
        await work.commit()
    return found
