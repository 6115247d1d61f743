"""Who is in: roles, invitations, handing over the contact, and leaving."""

from functools import partial

from bot.domain.people import Role
from bot.links.team import (
    AskLeave,
    AskRemove,
    AskRole,
    BackToTeam,
    CloseInvitations,
    DeclineContact,
    InviteMates,
    Leave,
    MakeInvitation,
    OfferContact,
    Remove,
    SetRole,
    ShowMate,
    TakeContact,
    TeamOf,
    WithdrawContact,
)
from bot.runtime.feature import Feature
from handlers.team import ticks
from handlers.team.actions import contact, inviting, people

feature = Feature(
    name="team",
    needs=Role.MEMBER,
    commands={"team": partial(people.show_team, TeamOf(""))},
    taps={
        TeamOf: people.show_team,
        BackToTeam: people.back,
        ShowMate: people.mate,
        SetRole: people.set_role,
        AskRole: people.ask_role,
        AskRemove: people.ask_remove,
        Remove: people.remove,
        InviteMates: inviting.invite,
        MakeInvitation: inviting.make_invitation,
        CloseInvitations: inviting.close_invitations,
        OfferContact: contact.offer_contact,
        TakeContact: contact.take_contact,
        DeclineContact: contact.decline_contact,
        WithdrawContact: contact.withdraw_contact,
        AskLeave: people.ask_leave,
        Leave: people.leave,
    },
    ticks=ticks.ALL,
)
