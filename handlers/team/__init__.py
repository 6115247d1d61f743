"""Who is in: roles, invitations, handing over the contact, and leaving."""

from functools import partial

from bot.domain.people import Role
from bot.links import team as links
from bot.runtime.feature import Feature
from handlers.team import ticks
from handlers.team.actions import contact, people

feature = Feature(
    name="team",
    needs=Role.MEMBER,
    commands={"team": partial(people.show_team, links.TeamOf(""))},
    taps={
        links.TeamOf: people.show_team,
        links.BackToTeam: people.back,
        links.ShowMate: people.mate,
        links.SetRole: people.set_role,
        links.AskRole: people.ask_role,
        links.AskRemove: people.ask_remove,
        links.Remove: people.remove,
        links.InviteMates: contact.invite,
        links.MakeInvitation: contact.make_invitation,
        links.CloseInvitations: contact.close_invitations,
        links.OfferContact: contact.offer_contact,
        links.TakeContact: contact.take_contact,
        links.DeclineContact: contact.decline_contact,
        links.WithdrawContact: contact.withdraw_contact,
        links.AskLeave: people.ask_leave,
        links.Leave: people.leave,
    },
    ticks=ticks.ALL,
)
