"""An invitation to help, for one person of an earlier year."""

from bot.domain.cohorts import Cohort
from bot.domain.desk.ways import to_desk
from bot.domain.joining.invitations import Invitation, Ticket, shown
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.links.invitations import CohortInvitations
from bot.links.volunteer_desk import InviteToHelp, MakeHelpInvitation, RevokeHelpInvitation


def invite(cohort: Cohort, id: str) -> Screen:
    rows = (
        row(Button("make", MakeHelpInvitation(cohort.id, id))),
        row(Button("common-back", CohortInvitations(cohort.id, 0))),
    )
    return Screen("volunteer_desk-invite", {"cohort": cohort.title}, rows, place=Place.HERE)


def invited(cohort: Cohort, made: Invitation, ticket: Ticket, telegram: str, browser: str) -> Screen:
    """What is shown once, and below it a text to send on."""
    ways = [
        Say("common-letter-telegram", {"link": telegram}) if telegram else None,
        Say("common-letter-browser", {"link": browser}) if browser else None,
        Say("volunteer_desk-letter-code", {"code": shown(ticket.code)}),
    ]
    args: dict[str, Value] = {"ways": Lines(tuple(way for way in ways if way), gap="\n\n"), "until": made.expires_at}
    rows = (
        row(Button("again", InviteToHelp(cohort.id))),
        row(Button("revoke", RevokeHelpInvitation(cohort.id, made.id))),
        row(to_desk(cohort)),
    )
    letter = Screen("volunteer_desk-letter", args, copy=True)
    return Screen("volunteer_desk-invited", {"until": made.expires_at}, rows, place=Place.HERE, more=(letter,))


def made_before(cohort: Cohort, made: Invitation) -> Screen:
    """Its link was shown once and stands nowhere any more."""
    state = "revoked" if made.revoked_at else "used" if made.used else "open"
    revoke = (row(Button("volunteer_desk-invited.revoke", RevokeHelpInvitation(cohort.id, made.id))),)
    rows = (
        row(Button("volunteer_desk-invited.again", InviteToHelp(cohort.id))),
        *(revoke if state == "open" else ()),
        row(to_desk(cohort)),
    )
    return Screen(f"volunteer_desk-invitation-{state}", {"until": made.expires_at}, rows, place=Place.HERE)
