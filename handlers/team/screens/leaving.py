"""Getting out."""

from collections.abc import Sequence
from functools import partial

from bot.domain.cohorts import Association, Cohort
from bot.domain.joining.team import Team, active
from bot.domain.names import short
from bot.domain.screen import Button, Place, Rows, Screen, Value, row
from bot.domain.wording import HOME, called
from bot.links import team as links
from bot.links.base import Link
from bot.links.desk import DeskAssociation
from bot.links.desk_roles import AskLeaveDesk
from bot.links.volunteering import AskStopHelping
from handlers.team.screens.people import about_me

NOWHERE = Screen("team-leave-nowhere", rows=(HOME,))
MOST = 5
"""Of each kind, on one screen."""
ROOM = 22
"""Characters of a name on a button."""
somebody_left = partial(about_me, "team-somebody-left")


def what(own: Sequence[Association], cohorts: Sequence[Cohort], *, helps: bool) -> Screen:
    ways: list[tuple[str, Link, str]] = [
        *(("association", links.AskLeave(one.id), one.name) for one in own[:MOST]),
        *(("desk", AskLeaveDesk(one.id), one.title) for one in cohorts[:MOST]),
        *([("help", AskStopHelping(), "")] if helps else []),
    ]
    rows: Rows = (HOME, *(row(Button(label, to, {"name": short(name, ROOM)})) for label, to, name in ways))
    return Screen("team-leave-what", rows=rows, even=True)


def hand_over_first(team: Team) -> Screen:
    id = team.association.id
    others = sorted((one for one in active(team.members) if one != team.me), key=lambda one: not one.may_write)
    offers = (
        ()
        if team.handover
        else tuple(
            row(Button("offer", links.OfferContact(id, one.person), {"name": called(short(one.name, ROOM))}))
            for one in others[:MOST]
            if not one.paused_at
        )
    )
    waits = {"name": called(team.name(team.handover.taker)), "until": team.handover.expires_at} if team.handover else {}
    args: dict[str, Value] = {"association": team.association.name, **waits}
    text = "team-leave-handover-waits" if team.handover else "team-leave-handover"
    return Screen(text, args, (row(Button("team-button", links.TeamOf(id))), *offers), even=True)


def ask_leave(team: Team) -> Screen:
    alone = len(active(team.members)) == 1
    buttons = row(Button("no", links.BackToTeam(team.association.id)), Button("yes", links.Leave(team.association.id)))
    text = "team-ask-leave-last" if alone else "team-ask-leave"
    return Screen(text, {"association": team.association.name}, rows=(buttons,), place=Place.HERE)


def you_left(association: Association) -> Screen:
    return Screen("team-you-left", {"association": association.name}, rows=(HOME,), place=Place.HERE)


def nobody_left(team: Team) -> Screen:
    """To the Koordination."""
    args: dict[str, Value] = {"association": team.association.name, "name": called(team.me.name)}
    return Screen("team-nobody-left", args, rows=(row(Button("open", DeskAssociation(team.association.id))),))
