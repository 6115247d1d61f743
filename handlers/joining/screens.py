"""What a newcomer sees, and those who let them in."""

from functools import partial

from bot.domain.cohorts import Association
from bot.domain.joining.joining import RequestReason
from bot.domain.names import LONGEST, NoName
from bot.domain.people import Member, MemberState
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.wording import HOME, called
from bot.links.fitcheck import FitCheck
from bot.links.home import Home
from bot.links.joining import Admit, AskCoordination, CalledSo, Decline, Join, SamePerson, StopWaiting
from bot.links.welcome import EnterCode, TellAbout
from bot.terms import About, MemberRole


def _about(id: str, association: str, place: Place = Place.NEW) -> Screen:
    return Screen(id, {"association": association}, (HOME,), place=place)


second_device = partial(_about, "joining-second-device")
turned_down = partial(_about, "joining-turned-down")
withdrawn = partial(_about, "joining-withdrawn", place=Place.HERE)
coordination_asked = partial(_about, "joining-coordination-asked", place=Place.HERE)


def _role(role: MemberRole) -> Say:
    return Say(f"joining-role.{role.name.lower()}")


def ask_name(proposed: str, link: Join) -> Screen:
    if not proposed:
        return Screen("joining-name-empty")
    right = row(Button("right", CalledSo(link.invitation, link.role)))
    return Screen("joining-name", {"name": proposed}, (right,), place=Place.HERE)


def no_name(why: NoName, proposed: str, link: Join) -> Screen:
    rows = (row(Button("joining-name.right", CalledSo(link.invitation, link.role))),) if proposed else ()
    kept = Say("joining-name-kept", {"name": proposed}) if proposed else ""
    return Screen(f"joining-no-name-{why}", {"most": LONGEST, "kept": kept}, rows, missed=True)


def inside(association: str, name: str) -> Screen:
    args: dict[str, Value] = {"association": association, "name": called(name)}
    return Screen("joining-inside", args, (row(Button("go", Home())),))


def already(association: str, *, inside: bool) -> Screen:
    return Screen(
        f"joining-already-{'inside' if inside else 'waiting'}", {"association": association}, (HOME,), place=Place.HERE
    )


def asked(association: str, *, by_contact: bool) -> Screen:
    who = Say(f"joining-who.{'contact' if by_contact else 'coordination'}")
    return Screen("joining-asked", {"association": association, "who": who}, (HOME,))


def request(
    association: Association, member: Member, *, why: RequestReason, known: Member | None = None, mine: bool = False
) -> Screen:
    """`known`: somebody who may be the same person; `mine`: that is who reads this."""
    args: dict[str, Value] = {
        "name": called(member.name),
        "association": association.name,
        "role": _role(member.role),
        "why": Say(f"joining-why.{why}"),
        "question": Lines((*((_alike(known, mine),) if known else ()), Say("joining-know")), gap="\n\n"),
    }
    yes = Button("admit", Admit(member.association, member.person))
    no = Button("decline", Decline(member.association, member.person))
    same = SamePerson(member.association, member.person, known.person) if known else None
    one = (row(Button("me" if mine else "same", same)),) if same else ()
    return Screen("joining-request", args, (row(yes, no), *one))


def _alike(known: Member, mine: bool) -> Say:
    which = "me" if mine else "in" if known.state is MemberState.ACTIVE else "waiting"
    return Say(f"joining-alike.{which}", {"name": called(known.name), "since": known.joined_at})


def _decided(id: str, association: str, member: Member) -> Screen:
    return Screen(id, {"name": called(member.name), "association": association}, (HOME,), place=Place.HERE)


same = partial(_decided, "joining-same")
declined = partial(_decided, "joining-declined")


def admitted(association: str, member: Member) -> Screen:
    args: dict[str, Value] = {"name": called(member.name), "association": association, "role": _role(member.role)}
    return Screen("joining-admitted", args, (HOME,), place=Place.HERE)


def settled(association: str, member: Member) -> Screen:
    """Somebody else was faster, or the button is old."""
    state = "in" if member.state is MemberState.ACTIVE else "out"
    return _decided(f"joining-settled-{state}", association, member)


def let_in(association: str, member: Member) -> Screen:
    args: dict[str, Value] = {"association": association, "role": _role(member.role)}
    return Screen("joining-let-in", args, (row(Button("go", Home())),))


def arrived(association: str, name: str) -> Screen:
    return Screen("joining-arrived", {"association": association, "name": called(name)})


def waiting(association: Association, member: Member, *, may_ask: bool) -> Screen:
    ask = (row(Button("ask", AskCoordination(association.id))),) if may_ask else ()
    rows = (*ask, row(Button("stop", StopWaiting(association.id))))
    args: dict[str, Value] = {"association": association.name, "since": member.joined_at}
    return Screen("joining-waiting", args, rows, place=Place.HERE)


def nowhere() -> Screen:
    rows = (
        row(Button("code", EnterCode())),
        row(Button("fit", FitCheck(""))),
        row(Button("what", TellAbout(About.WHAT))),
    )
    return Screen("joining-nowhere", rows=rows, place=Place.HERE)
