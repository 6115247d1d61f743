"""What takes something back never stands where something was just confirmed: in the first or the last row.

There people tap, and there the next buttons appear under their finger. The rows between are the quiet ones.
"""

from collections.abc import Iterator

import pytest

from bot.domain.screen import Button, Place, Screen
from bot.links.base import Link
from bot.links.date_desk import AnnounceNow, AskCancelDate, CancelDate, DeskDate
from bot.links.directory import OffTheList
from bot.links.invitations import RevokeInvitation, RevokeNow
from bot.links.journey import TakeBack, TickTask
from bot.links.talk_requests import DropRequestDraft, WithdrawRequest
from bot.links.team import AskRemove, AskRole, CloseInvitations, Leave, MakeInvitation, Remove, SetRole, WithdrawContact
from bot.links.welcome import NoThanks
from bot.operator.lint import examples
from bot.terms import MemberRole
from handlers import FEATURES

TAKES_BACK: tuple[type[Link], ...] = (
    NoThanks,
    TakeBack,
    AskRemove,
    CloseInvitations,
    MakeInvitation,
    RevokeInvitation,
    AskCancelDate,
    WithdrawContact,
    OffTheList,
    DropRequestDraft,
)
QUESTIONS = {
    "team-ask-role",
    "team-ask-remove",
    "team-ask-leave",
    "team-ask-leave-last",
    "date_desk-ask-announce",
    "invitations-ask-revoke",
    "talk_requests-ask-withdraw",
}
"""Nothing but yes and no in one row: the no comes first."""
YES: tuple[type[Link], ...] = (SetRole, Remove, Leave, AnnounceNow, RevokeNow, WithdrawRequest)


def _shown() -> Iterator[tuple[str, Screen]]:
    """What appears in the place of something else, with what follows it."""
    for one in examples(FEATURES):
        for screen in (one.screen, *one.screen.more):
            if screen.place is not Place.NEW:
                yield f"{one.name}: {screen.id}", screen


def _takes_back(button: Button) -> bool:
    if isinstance(button.to, SetRole | AskRole):
        return button.to.role is MemberRole.READER
    if isinstance(button.to, TickTask):
        return not button.to.done
    return isinstance(button.to, TAKES_BACK)


def test_not_in_the_first_and_not_in_the_last_row() -> None:
    wrong = [
        f"{name} [{button.label}]"
        for name, screen in _shown()
        if screen.id not in QUESTIONS and screen.rows
        for line in (screen.rows[0], screen.rows[-1])
        for button in line
        if _takes_back(button)
    ]
    assert wrong == []


@pytest.mark.parametrize("question", sorted(QUESTIONS))
def test_a_question_has_its_no_first(question: str) -> None:
    asked = [screen for _, screen in _shown() if screen.id == question]
    assert asked
    for screen in asked:
        [buttons] = screen.rows
        assert [isinstance(button.to, YES) for button in buttons] == [False, True]


def test_the_way_out_of_cancelling_a_date_comes_first() -> None:
    [asked] = [one.screen for one in examples(FEATURES) if one.screen.id == "date_desk-ask-cancel"]
    assert [type(button.to) for line in asked.rows for button in line] == [DeskDate, CancelDate]


def test_the_rule_still_finds_something_to_look_at() -> None:
    found = {type(button.to) for _, screen in _shown() for line in screen.rows for button in line}
    assert {TakeBack, NoThanks, MakeInvitation, AskRemove} <= found
