"""Invitations and new associations, with made-up values."""

from collections.abc import Iterator
from datetime import timedelta

from msgspec.structs import replace

from bot.domain.joining.invitations import Invitation, Ticket
from bot.domain.names import NoName
from bot.domain.screen import Screen
from bot.links.invitations import PrepareInvitation
from bot.programme.invented import HOSTILE, NOW
from bot.programme.invented_cohort import BRIDGE, COHORT, HOSTS
from bot.terms import MemberRole
from handlers.invitations import screens

INVITATION = Invitation("inv1", "bruecke", None, MemberRole.WORKER, 2, 1, NOW + timedelta(days=12), NOW)
TICKET = Ticket("AbCdEfGhIjKlMnOpQrStUv", "K7MPX2QR")


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _invitations()
    yield from _newcomers()


def _invitations() -> Iterator[tuple[str, Screen]]:
    one = BRIDGE.association
    spent = replace(INVITATION, uses_left=0, used=3)
    over = replace(INVITATION, expires_at=NOW - timedelta(days=1))
    revoked = replace(INVITATION, revoked_at=NOW, used=0)
    listed = [(INVITATION, one.name), (spent, HOSTS[1].association.name), (over, one.name), (revoked, one.name)]
    doors = screens.InvitationLinks("https://t.me/schmiede_bot?start=AbC", "https://schmiede.example/tuer/AbC", b"png")
    wish = PrepareInvitation(one.id, MemberRole.WORKER, 3, 30)
    yield "invitations", screens.overview(COHORT, listed, 0, 1, 7, NOW)
    yield "no invitations", screens.overview(COHORT, [], 0, 1, 0, NOW)
    yield "whom to invite", screens.whom(COHORT, [(stand.association, False) for stand in HOSTS], 0, 1)
    yield "invitation to make", screens.prepare(BRIDGE, wish, "inv2")
    yield "invitation to make, with a line", screens.prepare(BRIDGE, wish, "inv2", HOSTILE)
    yield "personal line asked", screens.ask_greeting(BRIDGE, wish, "")
    yield "personal line asked again", screens.ask_greeting(BRIDGE, wish, "Liebe Aylin, wie besprochen.")
    yield "no personal line", screens.no_greeting(wish, 412)
    greeted = replace(INVITATION, greeting=f"Liebe Aylin. {HOSTILE}")
    yield "invitation made with a line", screens.created(HOSTS[1], greeted, TICKET, doors)
    yield "invitation made", screens.created(HOSTS[1], INVITATION, TICKET, doors)
    yield (
        "invitation made without doors",
        screens.created(BRIDGE, INVITATION, TICKET, screens.InvitationLinks("", "", b"")),
    )
    yield "invitation", screens.show(BRIDGE, INVITATION, [(HOSTILE, NOW), ("", NOW)], NOW)
    yield "invitation withdrawn", screens.show(BRIDGE, revoked, [], NOW)
    yield "withdraw?", screens.ask_revoke(BRIDGE, INVITATION)


def _newcomers() -> Iterator[tuple[str, Screen]]:
    yield "name asked", screens.ask_name(COHORT)
    for why in (NoName.EMPTY, NoName.LONG, NoName.MOVE):
        yield f"no name: {why}", screens.no_name(COHORT, why)
    yield "land asked", screens.choose_land(COHORT, HOSTILE, (), "neu1")
    yield "land asked, name known", screens.choose_land(COHORT, HOSTILE, (HOSTS[1].association,), "neu1")
