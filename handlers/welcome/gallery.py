"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec.structs import replace

from bot.domain.cohorts import Carrier
from bot.domain.people import Channel
from bot.domain.privacy.notice import PAGES, RIGHTS, NoticeFacts
from bot.domain.screen import Screen
from bot.programme.invented import CALL, HOSTILE
from bot.terms import About, Language, MemberRole
from handlers.welcome import screens

TICKET = "AAAAAAAAAAAAAAAAAAAAAA"
CODE = "ABCD2345"
CARRIER = Carrier(
    "haus",
    "Haus der Vereine Nord e. V.",
    "Musterweg 1, 30159 Hannover",
    "info@haus.example",
    "Dana Muster, datenschutz@haus.example",
    "Landesbeauftragte für den Datenschutz Niedersachsen",
)
ROLES = (MemberRole.CONTACT, MemberRole.WORKER, MemberRole.READER)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "stranger", screens.stranger(Language.GERMAN)
    yield "language", screens.language(TICKET)
    yield from _notices()
    yield from _reading()
    yield from _arriving()
    yield from _tickets()
    for what in About:
        yield f"about {what}", screens.about(what, CALL, Language.GERMAN, stranger=what is not About.WHOM)


def _notices() -> Iterator[tuple[str, Screen]]:
    yield "notice on telegram", screens.notice(Channel.TELEGRAM, screens.invited(HOSTILE), TICKET)
    yield (
        "notice with a personal line",
        screens.notice(Channel.TELEGRAM, screens.invited("Verein Brücke e. V.", "Liebe Aylin."), TICKET),
    )
    yield "notice on the web", screens.notice(Channel.WEB, screens.invited("Verein Brücke e. V."), CODE)
    yield "notice for another door", screens.notice(Channel.TELEGRAM, screens.DOOR_CHANGE, TICKET)
    yield "notice of an invitation to help", screens.notice(Channel.TELEGRAM, screens.HELP, TICKET)
    yield "notice again", screens.notice(Channel.WEB, screens.AGAIN, "")
    yield "other door with a link", screens.other_door("https://projektschmiede.example", TICKET)
    yield "other door with a code", screens.other_door("https://projektschmiede.example", CODE)
    yield "no other door", screens.other_door("", TICKET)
    yield "no thanks", screens.no_thanks(TICKET, known=False)
    yield "no thanks of somebody known", screens.no_thanks("", known=True)


def _reading() -> Iterator[tuple[str, Screen]]:
    for channel in Channel:
        yield f"privacy {channel}", screens.privacy(channel)
    for page in range(1, PAGES + 1):
        yield f"privacy page {page}", screens.privacy_page(Channel.TELEGRAM, page, TICKET, _facts(Channel.TELEGRAM))
    yield "privacy page 1, nobody known", screens.privacy_page(Channel.WEB, 1, "", _facts(Channel.WEB))
    several = _facts(Channel.TELEGRAM, replace(CARRIER, mail=""), replace(CARRIER, title=HOSTILE, authority=""))
    yield "privacy page 1, two carriers", screens.privacy_page(Channel.TELEGRAM, 1, "", several, anew=1)
    many = _facts(Channel.WEB, *(replace(CARRIER, title=f"Träger {number}") for number in range(1, 4)))
    yield "privacy page 1, many carriers", screens.privacy_page(Channel.WEB, 1, "", many)
    for channel in Channel:
        yield f"chat number {channel}", screens.chat_number(channel, "123456789")
    yield "privacy page 4 on the web", screens.privacy_page(Channel.WEB, 4, "", _facts(Channel.WEB))


def _facts(door: Channel, *carriers: Carrier) -> NoticeFacts:
    mine = carriers or ((CARRIER,) if door is Channel.TELEGRAM else ())
    return NoticeFacts(mine, (door,), RIGHTS, "https://projektschmiede.example/datenschutz")


def _arriving() -> Iterator[tuple[str, Screen]]:
    yield "roles", screens.roles(HOSTILE, ROLES, "abcdefghij", second=False)
    yield "roles for a second association", screens.roles("Verein Brücke e. V.", ROLES[1:], "abcdefghij", second=True)
    yield (
        "roles with a personal line",
        screens.roles("Herz e. V.", ROLES, "abcdefghij", second=True, greeting=f"Liebe Aylin. {HOSTILE}"),
    )
    yield "already here", screens.ALREADY_HERE
    yield "bound", screens.BOUND
    yield "to help others", screens.TO_HELP
    yield "through the door", screens.through_door(Channel.TELEGRAM)


def _tickets() -> Iterator[tuple[str, Screen]]:
    yield "a link of somebody else", screens.FOR_ANOTHER
    yield "wrong ticket", screens.WRONG_TICKET
    yield "later", screens.later(datetime(2027, 3, 12, 16, 30, tzinfo=UTC))
    yield "enter code", screens.ENTER_CODE
    yield "not a code", screens.NOT_A_CODE
    yield "loose text of a stranger", screens.loose_text(known=False)
    yield "loose text of somebody known", screens.loose_text(known=True)
    yield "loose text amid the fit check", screens.loose_fit("jj")
    yield "loose file", screens.LOOSE_FILE
    yield "loose text of somebody who helps", screens.LOOSE_HELPER
