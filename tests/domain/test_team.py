"""One contact as long as anybody is in, whatever people press."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState
from bot.domain.errors import Refusal
from bot.domain.joining import team
from bot.domain.joining.invitations import Invitation
from bot.domain.journey import Handover
from bot.domain.people import Channel, Member, MemberState, Person
from bot.terms import Language, MemberRole

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


@pytest.mark.parametrize("handover", [None, Handover("bruecke", "samira", "olena", NOW, NOW)])
def test_only_who_was_asked_takes_over(handover: Handover | None) -> None:
    with pytest.raises(Refusal):
        team.take(ALL, handover, "jonas")


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


@pytest.mark.parametrize(
    "at, awake",
    [
        (datetime(2027, 3, 12, 7, 59, tzinfo=UTC), False),
        (datetime(2027, 3, 12, 8, 0, tzinfo=UTC), True),
        (datetime(2027, 3, 12, 17, 59, tzinfo=UTC), True),
        (datetime(2027, 3, 12, 18, 0, tzinfo=UTC), False),
        (datetime(2027, 3, 14, 11, 0, tzinfo=UTC), False),
        (datetime(2027, 7, 12, 7, 0, tzinfo=UTC), True),
    ],
)
def test_by_day_and_not_on_sunday(at: datetime, awake: bool) -> None:
    assert team.awake(at) is awake


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
        getattr(self, what)(by, who, role)

    def role(self, by: str, who: str, role: MemberRole) -> None:
        self.put(team.set_role(self.everyone, by, who, role))

    def remove(self, by: str, who: str, _role: MemberRole) -> None:
        self.put(team.remove(self.everyone, by, who))

    def leave(self, by: str, _who: str, _role: MemberRole) -> None:
        self.put(team.leave(self.everyone, by))

    def offer(self, by: str, who: str, _role: MemberRole) -> None:
        self.handover = team.offer(self.everyone, by, who, NOW)

    def take(self, by: str, _who: str, _role: MemberRole) -> None:
        self.put(*team.take(self.everyone, self.handover, by))
        self.handover = None

    def join(self, _by: str, who: str, role: MemberRole) -> None:
        inside = {one.person for one in team.active(self.everyone)}
        if inside and who not in inside:
            self.put(member(who, WORKER if role is CONTACT else role))

    def erase(self, _by: str, who: str, _role: MemberRole) -> None:
        self.members.pop(who, None)

    @property
    def everyone(self) -> list[Member]:
        return list(self.members.values())

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
