"""Where somebody is signed in, and what follows from signing out."""

from datetime import datetime

from bot.domain.people import Address
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.sessions.links import WebSession
from bot.domain.sessions.own_doors import OwnDoors
from bot.domain.way import today
from bot.domain.wording import HOME, lines, paragraphs
from bot.domain.wording import listed as dotted
from bot.links import sessions as links
from bot.links.settings import ToWeb

MOST_SHOWN = 5
"""Browsers that are named; all of them can be signed out."""
BACK = row(Button("sessions-again", links.OwnSessions()))
OTHERS_ENDED = Screen("sessions-ended-others", rows=(BACK, HOME))
CHAT_ENDED = Screen("sessions-ended-chat", rows=(BACK, HOME))
PARTED = Screen("sessions-parted")
LAST_CHAT = Screen("sessions-last-chat", rows=(row(Button("web", ToWeb())), BACK))


def listed(doors: OwnDoors, now: datetime) -> Screen:
    chats = dotted(Say("sessions-chat-here" if one.id == doors.chat else "sessions-chat") for one in doors.chats)
    more = len(doors.browsers) - MOST_SHOWN
    text = paragraphs(
        lines(chats if doors.chats else None, *_browsers(doors, now)),
        Say("sessions-more", {"count": more}) if more > 0 else None,
        None if doors.browsers else Say("sessions-no-browser"),
        Say("sessions-feed") if doors.feed else None,
    )
    return Screen("sessions-list", {"doors": text}, (*_everywhere(doors), *_each(doors), HOME), even=True)


def _browsers(doors: OwnDoors, now: datetime) -> list[Say]:
    """By number, because two may look alike."""
    shown = enumerate(doors.browsers[:MOST_SHOWN], 1)
    return [_browser(number, one, now, here=one.id == doors.browser) for number, one in shown]


def _everywhere(doors: OwnDoors) -> Rows:
    return (row(Button("everywhere", links.AskEverywhere())),) if doors.browsers else ()


def _each(doors: OwnDoors) -> Rows:
    ends = [
        Button("end", links.AskBrowser(one.id), {"number": number, "device": device(one)})
        for number, one in enumerate(doors.browsers[:MOST_SHOWN], 1)
    ]
    return (*map(row, ends), *(row(Button("chat", links.AskChat(one.id))) for one in doors.chats))


def device(one: WebSession) -> Value:
    if one.browser and one.system:
        return Say("sessions-device", {"browser": str(one.browser), "system": str(one.system)})
    if one.system:
        return Say("sessions-device-system", {"system": str(one.system)})
    return str(one.browser) or Say("sessions-device-unknown")


def _browser(number: int, one: WebSession, now: datetime, *, here: bool) -> Say:
    since, seen = today(one.created_at), today(one.seen_at or one.created_at)
    args: dict[str, Value] = {"number": number, "device": device(one), "since": since, "seen": seen}
    when = "-here" if here else "-today" if seen == today(now) else ""
    return Say(f"sessions-browser{when}", args)


def ask_browser(doors: OwnDoors, one: WebSession) -> Screen:
    args: dict[str, Value] = {"device": device(one), "back": _back(doors, len(doors.browsers) - 1)}
    text = "sessions-ask-here" if one == doors.here else "sessions-ask-browser"
    return Screen(text, args, (row(Button("no", links.OwnSessions()), Button("yes", links.EndBrowser(one.id))),))


def ask_everywhere(doors: OwnDoors) -> Screen:
    others = row(Button("others", links.EndOthers())) if doors.here and doors.others else ()
    feed = row(Button("feed", links.EndEverywhere(1))) if doors.feed else ()
    answer = row(Button("no", links.OwnSessions()), Button("yes", links.EndEverywhere(0)))
    args: dict[str, Value] = {"count": len(doors.browsers), "back": _back(doors, 0)}
    return Screen("sessions-ask-everywhere", args, tuple(filter(None, (answer, feed, others))))


def _back(doors: OwnDoors, browsers: int) -> Say:
    """How they come in again. `browsers`: in which they stay signed in."""
    if any(not one.blocked for one in doors.chats):
        return Say("sessions-back-telegram")
    if browsers:
        return Say("sessions-back-browser")
    return Say("sessions-back-operator" if doors.desk else "sessions-back-desk")


def ended(one: WebSession) -> Screen:
    return Screen("sessions-ended", {"device": device(one)}, (BACK, HOME))


def everywhere_ended(*, feed: bool) -> Screen:
    return Screen("sessions-ended-all-feed" if feed else "sessions-ended-all", rows=(BACK, HOME))


def ask_chat(chat: Address, *, here: bool) -> Screen:
    answer = row(Button("no", links.OwnSessions()), Button("yes", links.EndChat(chat.id)))
    return Screen("sessions-ask-chat-here" if here else "sessions-ask-chat", rows=(answer,))
