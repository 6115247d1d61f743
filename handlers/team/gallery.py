from collections.abc import Iterable
from datetime import date, timedelta
from itertools import chain

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.joining.invitations import Ticket
from bot.domain.joining.team import Team, new_invitation
from bot.domain.journey import Handover
from bot.domain.people import MemberState
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW, association, member
from bot.terms import MemberRole
from handlers.team.screens import contact, leaving, people

_BRUECKE = association("bruecke", "Brücke e. V.")
_COHORT = Cohort("nord2027", "Schmiede Nord 2027", "carrier", "NI", date(2027, 6, 30), "default")


_SAMIRA = member("samira", "Samira", MemberRole.CONTACT)
_ZOE = member("zoe", HOSTILE, MemberRole.WORKER)
_QUIET = member("quiet", "", MemberRole.READER)
_GUEST = member("guest", "Max Mustermann-von-und-zu-Langenhagen-am-See", MemberRole.WORKER, MemberState.ASKED)
_ALL = (_SAMIRA, _ZOE, _QUIET, _GUEST)
_HANDOVER = Handover("bruecke", "samira", "zoe", NOW, NOW + timedelta(days=14))
_TEAM = Team(_BRUECKE, _ALL, _SAMIRA)
_CROWD = tuple(replace(_QUIET, person=f"p{number}", name=f"Person {number}") for number in range(40))
_TICKET = Ticket("AbCdEfGhIjKlMnOpQrStUv", "SCHMEDE2")
_MADE = new_invitation(_SAMIRA, "draft", 2, NOW)


def examples() -> Iterable[tuple[str, Screen]]:
    return chain(_people(), _going(), _inviting(), _contact())


def _people() -> Iterable[tuple[str, Screen]]:
    yield "team, as the contact sees it", people.team_(_TEAM)
    yield "team, while somebody is asked to take over", people.team_(replace(_TEAM, handover=_HANDOVER, several=True))
    yield "team, for the one who is asked", people.team_(replace(_TEAM, me=_ZOE, handover=_HANDOVER))
    yield "team, for a reader", people.team_(replace(_TEAM, me=_QUIET))
    yield "team without contact", people.team_(Team(_BRUECKE, (_ZOE, _QUIET), _ZOE))
    yield "a very large team", people.team_(Team(_BRUECKE, (_ZOE, *_CROWD), _ZOE))
    yield "a member", people.mate(_TEAM, _ZOE)
    yield "a reader", people.mate(_TEAM, _QUIET)


def _going() -> Iterable[tuple[str, Screen]]:
    yield "your role changed", people.your_role(_BRUECKE, MemberRole.READER)
    yield "somebody is to read only", people.ask_role(_TEAM, _ZOE)
    yield "remove somebody", people.ask_remove(_TEAM, _ZOE)
    yield "you were removed", people.you_are_out(_BRUECKE)
    yield "what to leave", leaving.what([_BRUECKE], [_COHORT], helps=True)
    yield "nothing to leave", leaving.NOWHERE
    yield "leave as the contact", leaving.hand_over_first(_TEAM)
    yield "leave as the contact, somebody is asked", leaving.hand_over_first(replace(_TEAM, handover=_HANDOVER))
    yield "nobody is left", leaving.nobody_left(replace(_TEAM, me=_ZOE))
    yield "leave", leaving.ask_leave(_TEAM)
    yield "leave as the last one", leaving.ask_leave(Team(_BRUECKE, (_SAMIRA,), _SAMIRA))
    yield "you left", leaving.you_left(_BRUECKE)
    yield "somebody left", leaving.somebody_left(replace(_TEAM, me=_ZOE))
    yield "nobody can be reached", people.out_of_reach(_BRUECKE)


def _inviting() -> Iterable[tuple[str, Screen]]:
    yield "invite", contact.invite(_TEAM, 0, "draft")
    yield "invite, with an open invitation", contact.invite(_TEAM, 2, "draft")
    yield "invitation", contact.invitation(_TEAM, _MADE, _TICKET, "https://schmiede.example", "schmiede_bot")
    yield "invitation without doors", contact.invitation(_TEAM, replace(_MADE, uses_left=1), _TICKET, "", "")
    yield "invited already", contact.invited_already(_TEAM)
    yield "invitations closed", contact.invitations_closed(_TEAM)


def _contact() -> Iterable[tuple[str, Screen]]:
    asked = replace(_TEAM, me=_ZOE, handover=_HANDOVER)
    yield "please take over", contact.please_take(_TEAM, _HANDOVER)
    yield "you are the contact", contact.you_are_contact(_BRUECKE)
    yield "taken over, to the desk", contact.desk_contact(asked)
    yield "taken over", contact.taken(asked)
    yield "declined", contact.declined(asked)
    yield "you declined", contact.you_declined(_BRUECKE)
    yield "taken back", contact.withdrawn(_TEAM)
