from collections.abc import Iterable
from datetime import timedelta

from msgspec.structs import replace

from bot.domain.people import Address, Channel
from bot.domain.screen import Screen
from bot.domain.sessions.links import WebSession
from bot.domain.sessions.own_doors import OwnDoors
from bot.programme.invented import NOW
from bot.terms import Language
from bot.terms.devices import Browser, System
from handlers.sessions import screens

_CHAT = Address("t1", Channel.TELEGRAM, "1", "anna", Language.GERMAN)
_PHONE = WebSession("v", "c", NOW - timedelta(days=9), "s1", Browser.FIREFOX, System.ANDROID, seen_at=NOW)
_LONG = replace(_PHONE, id="s2", browser=Browser.SAMSUNG, seen_at=NOW - timedelta(days=4))
_PLAIN = replace(_PHONE, id="s3", browser=Browser.OTHER, system=System.OTHER, seen_at=NOW - timedelta(days=8))
_IPAD = replace(_PLAIN, id="s4", system=System.IPAD)
_MANY = tuple(replace(_LONG, id=f"m{number}") for number in range(9))
_BOTH = OwnDoors((_PHONE, _LONG, _PLAIN, _IPAD), (_CHAT,), "s1", feed=True)
_ALONE = OwnDoors((_PHONE,), (), "s1")


def examples() -> Iterable[tuple[str, Screen]]:
    yield "both doors, in the browser", screens.listed(_BOTH, NOW)
    yield "both doors, on Telegram", screens.listed(replace(_BOTH, browser="", chat="t1"), NOW)
    yield "Telegram only", screens.listed(OwnDoors((), (_CHAT,), chat="t1"), NOW)
    yield "very many browsers", screens.listed(OwnDoors(_MANY, ()), NOW)
    yield "sign out here?", screens.ask_browser(_BOTH, _PHONE)
    yield "sign out here, the last way in?", screens.ask_browser(_ALONE, _PHONE)
    yield "sign out the last browser, from a page?", screens.ask_browser(replace(_ALONE, browser=""), _PHONE)
    yield "sign out here, others stay?", screens.ask_browser(replace(_BOTH, chats=()), _PHONE)
    yield "sign out everywhere?", screens.ask_everywhere(_BOTH)
    yield "sign out everywhere, without Telegram?", screens.ask_everywhere(_ALONE)
    yield "sign out everywhere, of the Koordination?", screens.ask_everywhere(replace(_ALONE, desk=True))
    yield "signed out", screens.ended(_LONG)
    yield "all others signed out", screens.OTHERS_ENDED
    yield "all signed out", screens.everywhere_ended(feed=False)
    yield "all signed out, and the calendar", screens.everywhere_ended(feed=True)
    yield "disconnect Telegram?", screens.ask_chat(_CHAT, here=False)
    yield "disconnect this chat?", screens.ask_chat(_CHAT, here=True)
    yield "the only way in", screens.LAST_CHAT
    yield "Telegram disconnected", screens.CHAT_ENDED
    yield "disconnected, the last message", screens.PARTED
