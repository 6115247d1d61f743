"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.domain.cohorts import Cohort
from bot.domain.desk.role import PROPOSAL_LASTS, DeskSeat, KnownPerson, ProposalState, RoleProposal, settled
from bot.domain.names import NoName
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW
from bot.terms import DeskRole, RoleChange
from handlers.desk_roles.screens import leaving, looking, proposing, resting

COHORT = Cohort("kohorte1", "Projektschmiede 2027 Bamberg", "ib", "BY", date(2027, 6, 30), "p")
KARIN = DeskSeat("karin", "Karin", DeskRole.LEADS, None, "", agreed=True)
JONAS = DeskSeat("jonas", "Jonas", DeskRole.LEADS, NOW - timedelta(days=40), "", agreed=True)
ZOE = DeskSeat("zoe", HOSTILE, DeskRole.LOOKS, NOW - timedelta(days=3), "Karin", agreed=True)
NEW = DeskSeat("neu", "", DeskRole.LOOKS, NOW, "Karin", agreed=False)
SEATS = (KARIN, JONAS, ZOE, NEW)
GIVE = RoleProposal("p1", COHORT.id, DeskRole.LEADS, RoleChange.GIVE, "zoe", HOSTILE, "jonas", NOW)
TAKE = RoleProposal("p2", COHORT.id, DeskRole.LOOKS, RoleChange.TAKE, "zoe", HOSTILE, "jonas", NOW)
NEWCOMER = RoleProposal("p3", COHORT.id, DeskRole.LOOKS, RoleChange.GIVE, None, "Mia", "jonas", NOW)
FOUND = (KnownPerson("zoe", HOSTILE, "Brücke e. V."), KnownPerson("elif", "Elif", ""))
BOTH = ("Jonas", HOSTILE)


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _looks()
    yield from _proposals()
    yield from _decisions()
    yield "leave?", leaving.ask(COHORT, ZOE)
    yield "left", leaving.left(COHORT, ZOE)
    yield "somebody left", leaving.told(COHORT, ZOE)
    yield "a chat that lay still", Screen("desk_roles-chat-rests")
    yield "a chat that lay still, and is parted", resting.CHAT_PARTED
    yield "the other chat lay still", resting.OTHER_CHAT_PARTED
    yield "the role rests", resting.rests(COHORT, KARIN)
    yield "somebody's role rests", resting.told(COHORT, ZOE)


def _looks() -> Iterator[tuple[str, Screen]]:
    yield "who has a role", looking.overview(COHORT, SEATS, (GIVE, TAKE), alone=False)
    yield "who has a role, alone", looking.overview(COHORT, (KARIN,), (), alone=True)
    yield "who has a role, for an observer", looking.for_observers(COHORT, SEATS)
    yield "an observer", looking.seat(COHORT, ZOE, own=False)
    yield "somebody who has not come", looking.seat(COHORT, NEW, own=False)
    yield "oneself", looking.seat(COHORT, KARIN, own=True)
    letter = looking.with_letter(
        looking.link_made(COHORT, NEW), NEW, "https://t.me/x?start=y", "https://schmiede.example/tuer/y", NOW
    )
    yield "a new link", letter
    yield "a new link, to the others", looking.told_link(COHORT, NEW, HOSTILE)
    yield "what to pass on", letter.more[0]


def _proposals() -> Iterator[tuple[str, Screen]]:
    yield "nobody else", proposing.alone(COHORT)
    yield "whom", proposing.ask_whom(COHORT)
    for why in (NoName.EMPTY, NoName.LONG, NoName.MOVE):
        yield f"no name: {why}", proposing.no_name(COHORT, why)
    yield "who is meant", proposing.choose(COHORT, HOSTILE, FOUND)
    yield "nobody found", proposing.choose(COHORT, "Mia", ())
    yield "which role", proposing.which(COHORT, "zoe", HOSTILE)
    yield "which role, somebody new", proposing.which(COHORT, "", "Mia")
    yield "shall somebody lose it", proposing.ask_taking(COHORT, ZOE)
    yield "proposed", proposing.put(COHORT, GIVE, BOTH)
    yield "asked", proposing.told(COHORT, TAKE, "Jonas")


def _decisions() -> Iterator[tuple[str, Screen]]:
    agreed = settled(GIVE, ProposalState.AGREED, "karin", NOW)
    dropped = settled(TAKE, ProposalState.DROPPED, "karin", NOW)
    yield "waits", proposing.proposal(COHORT, GIVE, "Jonas", "", "karin", NOW)
    yield "waits, one's own", proposing.proposal(COHORT, GIVE, "Jonas", "", "jonas", NOW)
    yield "run out", proposing.proposal(COHORT, GIVE, "Jonas", "", "karin", NOW + PROPOSAL_LASTS)
    yield "decided already", proposing.proposal(COHORT, agreed, "Jonas", "Karin", "karin", NOW)
    yield "dropped already", proposing.proposal(COHORT, dropped, "Jonas", "", "karin", NOW)
    yield "given", proposing.agreed(COHORT, GIVE)
    yield "given to somebody new", proposing.agreed_new(COHORT, NEWCOMER)
    yield "taken", proposing.agreed(COHORT, TAKE)
    yield "to whoever proposed", proposing.told_yes(COHORT, GIVE, HOSTILE)
    yield "to whoever proposed somebody new", proposing.told_yes(COHORT, NEWCOMER, HOSTILE)
    yield "a no", proposing.told_no(COHORT, TAKE, HOSTILE)
    for role in DeskRole:
        yield f"you are {role}", proposing.told_given(COHORT, role, BOTH)
    yield "yours no more", proposing.told_taken(COHORT, DeskRole.LOOKS, BOTH)
    yield "you are an observer, by the command line", proposing.told_given(COHORT, DeskRole.LOOKS)
    yield "yours no more, by the command line", proposing.told_taken(COHORT, DeskRole.LEADS)
