"""One contact as long as anybody is in, whatever people press."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import team
from bot.domain.cohorts import Association, AssociationState
from bot.domain.errors import Refusal
from bot.domain.invitations import Invitation
from bot.domain.journey import Handover
from bot.domain.people import Channel, Member, MemberRole, MemberState, Person
from bot.links import Language

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
CONTACT, WORKER, READER = MemberRole.CONTACT, MemberRole.WORKER, MemberRole.READER


def member(person: str, role: MemberRole = WORKER, state: MemberState = MemberState.ACTIVE) -> Member:
    return Member("bruecke", person, role, state, NOW, person.title())


SAMIRA, JONAS, OLENA = member("samira", CONTACT), member("jonas"), member("olena", READER)
GUEST = member("guest", state=MemberState.ASKED)
ALL = [SAMIRA, JONAS, OLENA, GUEST]


@pytest.mark.parametrize(
    "by, who, role, text",
    [
        ("jonas", "olena", WORKER, "team-only-contact"),
        ("olena", "jonas", READER, "team-only-contact"),
        ("samira", "samira", READER, "team-hand-over-instead"),
        ("samira", "jonas", CONTACT, "team-hand-over-instead"),
        ("samira", "guest", READER, "common-gone"),
        ("samira", "nobody", READER, "common-gone"),
        ("guest", "jonas", READER, "common-gone"),
    ],
)
def test_a_role_that_nobody_may_give(by: str, who: str, role: MemberRole, text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        team.set_role(ALL, by, who, role)
    assert refusal.value.text == text


def test_the_contact_changes_a_role() -> None:
    assert team.set_role(ALL, "samira", "jonas", READER) == replace(JONAS, role=READER)
    assert team.set_role(ALL, "samira", "olena", WORKER) == replace(OLENA, role=WORKER)


@pytest.mark.parametrize(
    "by, who, text",
    [
        ("jonas", "olena", "team-only-contact"),
        ("samira", "samira", "team-hand-over-instead"),
        ("samira", "guest", "common-gone"),
    ],
)
def test_somebody_whom_nobody_may_remove(by: str, who: str, text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        team.remove(ALL, by, who)
    assert refusal.value.text == text


@pytest.mark.parametrize(
    "members, who, goes",
    [
        (ALL, "jonas", True),
        (ALL, "olena", True),
        (ALL, "samira", False),
        ([SAMIRA], "samira", True),
        ([SAMIRA, GUEST], "samira", True),
        ([SAMIRA, OLENA], "samira", False),
        ([SAMIRA, member("zoe", CONTACT)], "samira", True),
        ([JONAS, OLENA], "jonas", True),
    ],
)
def test_who_may_leave(members: list[Member], who: str, goes: bool) -> None:
    if goes:
        assert team.leave(members, who).state is MemberState.LEFT
    else:
        with pytest.raises(Refusal) as refusal:
            team.leave(members, who)
        assert refusal.value.text == "team-hand-over-first"


def test_handing_over_changes_both() -> None:
    handover = team.offer(ALL, "samira", "jonas", NOW)
    assert handover == Handover("bruecke", "samira", "jonas", NOW, NOW + timedelta(days=14))
    assert team.take(ALL, handover, "jonas") == [replace(JONAS, role=CONTACT), replace(SAMIRA, role=WORKER)]


@pytest.mark.parametrize(
    "by, who, text",
    [
        ("jonas", "olena", "team-only-contact"),
        ("samira", "samira", "team-is-contact-already"),
        ("samira", "guest", "common-gone"),
    ],
)
def test_an_offer_that_nobody_may_make(by: str, who: str, text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        team.offer(ALL, by, who, NOW)
    assert refusal.value.text == text


@pytest.mark.parametrize("handover, who", [(None, "jonas"), (Handover("bruecke", "samira", "olena", NOW, NOW), "jonas")])
def test_only_who_was_asked_takes_over(handover: Handover | None, who: str) -> None:
    with pytest.raises(Refusal):
        team.take(ALL, handover, who)


@pytest.mark.parametrize(
    "members, who, may",
    [
        (ALL, JONAS, False),
        ([JONAS, OLENA], JONAS, True),
        ([JONAS, OLENA], OLENA, False),
        ([OLENA], OLENA, True),
        ([OLENA, GUEST], GUEST, False),
    ],
)
def test_who_steps_in_where_the_contact_is_missing(members: list[Member], who: Member, may: bool) -> None:
    assert team.may_step_in(members, who) is may


def test_out_of_reach() -> None:
    assert not team.out_of_reach(ALL, {"olena"})
    assert team.out_of_reach(ALL, {"guest"})
    assert team.out_of_reach([], set())


def test_only_own_open_invitations() -> None:
    own = Invitation("a", "bruecke", None, WORKER, 2, 0, NOW + timedelta(days=1), NOW, created_by="samira")
    foreign, used = replace(own, created_by="koordination"), replace(own, uses_left=0)
    assert team.own_invitations(ALL, [own, foreign, used, replace(own, revoked_at=NOW)], NOW) == [own]


def association(id: str) -> Association:
    return Association(id, id, "k", "BY", "idee", AssociationState.ACTIVE, NOW, NOW)


@pytest.mark.parametrize("chosen, seen", [("b", "b"), (None, "a"), ("gone", "a")])
def test_the_association_in_front(chosen: str | None, seen: str) -> None:
    person = Person("samira", "Samira", Language.GERMAN, Channel.WEB, chosen, NOW)
    assert team.looked_at(person, [association("a"), association("b")]) == association(seen)
    assert team.looked_at(person, []) is None


NAMES = ["a", "b", "c", "d"]
PRESSES = st.lists(
    st.tuples(
        st.sampled_from(["role", "remove", "leave", "offer", "take", "join", "erase"]),
        st.sampled_from(NAMES),
        st.sampled_from(NAMES),
        st.sampled_from(list(MemberRole)),
    ),
    max_size=40,
)


class Table:
    """A team around which people press everything they find."""

    def __init__(self) -> None:
        self.members = {"a": member("a", CONTACT)}
        self.handover: Handover | None = None

    def press(self, what: str, by: str, who: str, role: MemberRole) -> None:
        everyone = list(self.members.values())
        match what:
            case "role":
                self.put(team.set_role(everyone, by, who, role))
            case "remove":
                self.put(team.remove(everyone, by, who))
            case "leave":
                self.put(team.leave(everyone, by))
            case "offer":
                self.handover = team.offer(everyone, by, who, NOW)
            case "take":
                self.put(*team.take(everyone, self.handover, by))
                self.handover = None
            case "join":
                if team.active(everyone) and who not in {one.person for one in team.active(everyone)}:
                    self.put(member(who, role if role is not CONTACT else WORKER))
            case "erase":
                self.members.pop(who, None)

    def put(self, *changed: Member) -> None:
        self.members |= {one.person: one for one in changed}

    @property
    def contacts(self) -> int:
        return sum(one.is_contact for one in self.members.values())


def walk(presses: list[tuple[str, str, str, MemberRole]]) -> Table:
    table = Table()
    for press in presses:
        try:
            table.press(*press)
        except Refusal:
            continue
    return table


@given(PRESSES)
def test_whoever_is_in_has_one_contact(presses: list[tuple[str, str, str, MemberRole]]) -> None:
    table = walk([press for press in presses if press[0] != "erase"])
    assert table.contacts == (1 if team.active(table.members.values()) else 0)


@given(PRESSES)
def test_after_an_erasure_somebody_can_become_the_contact(presses: list[tuple[str, str, str, MemberRole]]) -> None:
    table = walk(presses)
    everyone = list(table.members.values())
    inside = team.active(everyone)
    ways = table.contacts + any(team.may_step_in(everyone, one) for one in inside)
    assert ways == (1 if inside else 0)
