"""How one person can be reached, in words."""

from bot.domain.desk import Mate
from bot.domain.people import MemberState
from bot.domain.screen import Lines, Say


def state_of(mate: Mate) -> Say:
    if mate.member.state is not MemberState.ACTIVE:
        return Say("desk-mate-asked")
    doors = Lines(tuple(Say(f"desk-door-{door}") for door in mate.doors), gap=", ")
    return Say("desk-mate-reached", {"doors": doors}) if mate.doors else Say("desk-mate-lost")
