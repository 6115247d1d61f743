"""Who is meant by an announcement: how a choice changes, and how it is said."""

import re
from collections.abc import Container, Iterable, Mapping
from typing import TypeVar

from msgspec.structs import replace

from bot.domain.announcements.announcement import Audience
from bot.domain.late_pattern import late_pattern
from bot.domain.programme import Programme
from bot.domain.screen import Lines, Say, Value
from bot.domain.typed_text import folded
from bot.terms import MemberRole
from bot.terms.announcements import AudienceGroup

T = TypeVar("T")
_ONLY = late_pattern(r"^(?:(?:bitte|nur|an|der|den|die|f\xfcr|only|to|for|just|please)\s+)+", re.IGNORECASE)
_EVERYBODY = frozenset(("alle", "allen", "allevereine", "allenvereinen", "everybody", "all", "everyone"))


def named(text: str) -> str:
    """What is typed of the name of an association, without the "nur" before it."""
    return folded(_ONLY.sub("", text.strip()))


def means_everybody(text: str) -> bool:
    return named(text) in _EVERYBODY


def everybody(cohorts: Iterable[str]) -> Audience:
    """All members."""
    return Audience(tuple(cohorts))


def within(audience: Audience, own: Container[str]) -> Audience:
    """Without cohorts that are not their own any more."""
    kept = tuple(one for one in audience.cohorts if one in own)
    return audience if kept == audience.cohorts else replace(audience, cohorts=kept)


def with_cohort(audience: Audience, own: Iterable[str], cohort: str) -> Audience:
    """One of their own is in or out; the last one stays. Single associations are chosen anew."""
    allowed = tuple(own)
    chosen = tuple(one for one in _switched(audience.cohorts, cohort) if one in allowed)
    return replace(audience, cohorts=chosen, chosen=()) if chosen else audience


def with_stage(audience: Audience, stage: str) -> Audience:
    """Former participants are at no step: they are out."""
    return _of_associations(replace(audience, stages=_switched(audience.stages, stage), chosen=()))


def _of_associations(audience: Audience) -> Audience:
    return replace(audience, groups=(AudienceGroup.MEMBERS,))


def with_land(audience: Audience, land: str) -> Audience:
    return replace(audience, lands=_switched(audience.lands, land), chosen=())


def with_role(audience: Audience, role: MemberRole) -> Audience:
    """All roles are the same as none; members are in then."""
    chosen = _switched(audience.roles, role)
    groups = tuple(one for one in AudienceGroup if one in {*audience.groups, AudienceGroup.MEMBERS})
    return replace(audience, roles=() if len(chosen) == len(MemberRole) else chosen, groups=groups)


def with_group(audience: Audience, group: AudienceGroup) -> Audience:
    """The last one stays. With former participants, who are in none, steps and single associations do not narrow it."""
    chosen = _switched(audience.groups, group)
    groups = tuple(one for one in AudienceGroup if one in chosen)
    if not groups:
        return audience
    wider = replace(audience, stages=(), chosen=()) if AudienceGroup.ALUMNI in groups else audience
    return replace(wider, groups=groups)


def with_association(audience: Audience, association: str) -> Audience:
    """Single ones take the place of steps and Länder."""
    chosen = _switched(audience.chosen, association)
    return _of_associations(replace(audience, chosen=chosen, stages=(), lands=(), unanswered=None))


def without_answer(audience: Audience, announcement: str) -> Audience:
    """Those who have not answered it; a second time: whether they have or not."""
    other = None if audience.unanswered == announcement else announcement
    return replace(audience, unanswered=other, chosen=())


def _switched(chosen: tuple[T, ...], one: T) -> tuple[T, ...]:
    return tuple(it for it in chosen if it != one) if one in chosen else (*chosen, one)


def said(audience: Audience, programme: Programme, cohorts: Mapping[str, str], number: int = 0) -> Value:
    """In a line. `cohorts`: titles by id. `number`: of the announcement that was not answered."""
    known = {stage.id: programme.number(stage.id) for stage in programme.stages}
    numbers = sorted(known[stage] for stage in audience.stages if stage in known)
    parts: tuple[Value | None, ...] = (
        _groups(audience),
        ", ".join(cohorts[one] for one in audience.cohorts if one in cohorts),
        Say("common-audience-stages", {"numbers": ", ".join(map(str, numbers))}) if numbers else None,
        Lines(tuple(land(one) for one in audience.lands), gap=", ") if audience.lands else None,
        Say("common-audience-chosen", {"count": len(audience.chosen)}) if audience.chosen else None,
        Say("common-audience-unanswered", {"number": number}) if audience.unanswered else None,
    )
    return Lines(tuple(part for part in parts if part), gap=" · ")


def _groups(audience: Audience) -> Value:
    members = [Say(f"common-audience-role-{one}") for one in MemberRole if one in audience.roles]
    said = {
        AudienceGroup.MEMBERS: members or [Say("common-audience-members")],
        AudienceGroup.ALUMNI: [Say("common-audience-alumni")],
    }
    return Lines(tuple(it for group in audience.groups for it in said[group]), gap=", ")


def land(code: str) -> Say:
    """A Land in words."""
    return Say(f"common-land-{code.lower()}")


def counted(people: int, associations: int) -> Say:
    """`41 Personen in 23 Vereinen`."""
    return Say("common-audience-count", {"people": people, "associations": associations})
