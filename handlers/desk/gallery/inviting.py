"""Invitations and new associations, with made-up values."""

from collections.abc import Iterator
from datetime import timedelta

from msgspec.structs import replace

from bot.domain.names import NoName
from bot.domain.screen import Screen
from bot.links.desk import PrepareInvitation
from bot.programme.invented import HOSTILE, NOW
from bot.terms import MemberRole
from handlers.desk.gallery.values import BRIDGE, COHORT, HOSTS, INVITATION, TICKET
from handlers.desk.screens import inviting


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _invitations()
    yield from _newcomers()


def _invitations() -> Iterator[tuple[str, Screen]]:
    one = BRIDGE.association
    spent = replace(INVITATION, uses_left=0, used=3)
    over = replace(INVITATION, expires_at=NOW - timedelta(days=1))
    revoked = replace(INVITATION, revoked_at=NOW, used=0)
    listed = [(INVITATION, one.name), (spent, HOSTS[1].association.name), (over, one.name), (revoked, one.name)]
    doors = inviting.InvitationLinks("https://t.me/schmiede_bot?start=AbC", "https://schmiede.example/tuer/AbC", b"png")
    wish = PrepareInvitation(one.id, MemberRole.WORKER, 3, 30)
    yield "invitations", inviting.overview(COHORT, listed, 0, 1, 7, NOW)
    yield "no invitations", inviting.overview(COHORT, [], 0, 1, 0, NOW)
    yield "whom to invite", inviting.whom(COHORT, [(stand.association, False) for stand in HOSTS], 0, 1)
    yield "invitation to make", inviting.prepare(BRIDGE, wish, "inv2")
    yield "invitation to make, with a line", inviting.prepare(BRIDGE, wish, "inv2", HOSTILE)
    yield "personal line asked", inviting.ask_greeting(BRIDGE, wish, "")
    yield "personal line asked again", inviting.ask_greeting(BRIDGE, wish, "Liebe Aylin, wie besprochen.")
    yield "no personal line", inviting.no_greeting(wish, 412)
    greeted = replace(INVITATION, greeting=f"Liebe Aylin. {HOSTILE}")
    yield "invitation made with a line", inviting.created(HOSTS[1], greeted, TICKET, doors)
    yield "invitation made", inviting.created(HOSTS[1], INVITATION, TICKET, doors)
    yield (
        "invitation made without doors",
        inviting.created(BRIDGE, INVITATION, TICKET, inviting.InvitationLinks("", "", b"")),
    )
    yield "invitation", inviting.show(BRIDGE, INVITATION, [(HOSTILE, NOW), ("", NOW)], NOW)
    yield "invitation withdrawn", inviting.show(BRIDGE, revoked, [], NOW)
    yield "withdraw?", inviting.ask_revoke(BRIDGE, INVITATION)


def _newcomers() -> Iterator[tuple[str, Screen]]:
    yield "name asked", inviting.ask_name(COHORT)
    for why in (NoName.EMPTY, NoName.LONG):
        yield f"no name: {why}", inviting.no_name(COHORT, why)
    yield "land asked", inviting.choose_land(COHORT, HOSTILE, (), "neu1")
    yield "land asked, name known", inviting.choose_land(COHORT, HOSTILE, (HOSTS[1].association,), "neu1")
