"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator

from msgspec.structs import replace

from bot.domain.joining.joining import RequestReason
from bot.domain.names import NoName
from bot.domain.people import Member, MemberState
from bot.domain.screen import Screen
from bot.links.joining import Join
from bot.programme.invented import HOSTILE, NOW, association
from bot.terms import MemberRole
from handlers.joining import screens

BRIDGE = association("abcdefghij", "Verein Brücke e. V.")
ZOE = Member(BRIDGE.id, "klmnopqrst", MemberRole.WORKER, MemberState.ASKED, NOW, HOSTILE)
LINK = Join("abcdefghij", MemberRole.WORKER)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "ask name", screens.ask_name(HOSTILE, LINK)
    yield "ask name without a proposal", screens.ask_name("", LINK)
    for why in NoName:
        yield f"no name: {why}", screens.no_name(why, HOSTILE, LINK)
        yield f"no name and no proposal: {why}", screens.no_name(why, "", LINK)
    yield "inside", screens.inside(BRIDGE.name, HOSTILE)
    yield "already inside", screens.already(BRIDGE.name, inside=True)
    yield "already waiting", screens.already(BRIDGE.name, inside=False)
    yield "arrived", screens.arrived(HOSTILE, "Zoé")
    yield "nowhere", screens.nowhere()
    yield from _asking()


def _asking() -> Iterator[tuple[str, Screen]]:
    yield "asked the contact", screens.asked(BRIDGE.name, by_contact=True)
    yield "asked the coordination", screens.asked(BRIDGE.name, by_contact=False)
    for role, why in zip(MemberRole, RequestReason, strict=True):
        yield f"request {role}, {why}", screens.request(BRIDGE, replace(ZOE, role=role), why=why)
    for state, mine in ((MemberState.ACTIVE, False), (MemberState.ASKED, False), (MemberState.ACTIVE, True)):
        known = replace(ZOE, state=state)
        request = screens.request(BRIDGE, ZOE, why=RequestReason.CONTACT, known=known, mine=mine)
        yield f"request of a namesake who is {state}, me: {mine}", request
    yield "a second device", screens.second_device(BRIDGE.name)
    yield "the same person", screens.same(BRIDGE.name, ZOE)
    yield "admitted", screens.admitted(BRIDGE.name, ZOE)
    yield "declined", screens.declined(BRIDGE.name, ZOE)
    yield "settled in", screens.settled(BRIDGE.name, replace(ZOE, state=MemberState.ACTIVE))
    yield "settled out", screens.settled(BRIDGE.name, replace(ZOE, state=MemberState.LEFT))
    yield "let in", screens.let_in(BRIDGE.name, ZOE)
    yield "turned down", screens.turned_down(BRIDGE.name)
    yield "waiting", screens.waiting(BRIDGE, ZOE, may_ask=False)
    yield "waiting for long", screens.waiting(BRIDGE, ZOE, may_ask=True)
    yield "coordination asked", screens.coordination_asked(BRIDGE.name)
    yield "withdrawn", screens.withdrawn(BRIDGE.name)
