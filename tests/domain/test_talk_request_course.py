"""Whom a request goes to next."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState
from bot.domain.talks.limits import TalkLimits, TalksUsed
from bot.domain.talks.request import OfferState, TalkOffer, TalkRequest
from bot.domain.talks.request_course import NextStep, course
from bot.domain.volunteering.directory import Asker, LookedFor, in_view, may_meet
from bot.domain.volunteering.listing import Listing, ListingState
from bot.terms import Land
from bot.terms.talks import ListingKind, Region

NOW, DAY = datetime(2027, 3, 15, 9, tzinfo=UTC), date(2027, 3, 15)
GROUP = Association("bruecke", "Verein Brücke", "nord", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
REQUEST = TalkRequest("r1", "bruecke", "anna", "kostenplan", NOW, "Wie?", first="b")


def listing(id: str, days: int | None = None, **other: object) -> Listing:
    """Asked so many days ago."""
    at = None if days is None else NOW - timedelta(days=days)
    made = Listing(id, ListingKind.ALUMNA, f"p{id}", "nord", NOW, ListingState.LISTED, topics=("kostenplan",), units=2)
    return replace(made, **{"asked_at": at, "languages": ("de",), "region": Region.WEST, **other})


FREE = [listing("a", 1), listing("b", 2), listing("c", 9), listing("d"), listing("e", 3)]


def offer(id: str, state: OfferState) -> TalkOffer:
    return TalkOffer(id, "r1", id, NOW, NOW, NOW, state)


EXPIRED, DECLINED, RELEASED, OPEN = OfferState.EXPIRED, OfferState.DECLINED, OfferState.RELEASED, OfferState.OPEN


@pytest.mark.parametrize(
    "first, offers, step, whom",
    [
        ("b", {}, NextStep.ASK, "b"),
        ("b", {"b": OPEN}, NextStep.WAIT, ""),
        ("b", {"b": EXPIRED}, NextStep.ASK, "d"),
        ("b", {"b": DECLINED}, NextStep.ASK, "d"),
        ("b", {"b": RELEASED}, NextStep.ASK, "b"),
        ("b", {"b": EXPIRED, "d": EXPIRED}, NextStep.POOL, "cea"),
        ("b", {"b": DECLINED, "d": EXPIRED}, NextStep.POOL, "cea"),
        (None, {}, NextStep.POOL, "dce"),
        (None, {"d": DECLINED, "c": OPEN}, NextStep.WAIT, ""),
        (None, {"d": EXPIRED, "c": DECLINED, "e": EXPIRED}, NextStep.POOL, "ba"),
        (None, dict.fromkeys("abcde", EXPIRED), NextStep.DESK, ""),
    ],
)
def test_one_then_another_then_all_then_the_koordination(
    first: str | None, offers: dict[str, OfferState], step: NextStep, whom: str
) -> None:
    on = course(replace(REQUEST, first=first), [offer(*one) for one in offers.items()], FREE, most=3)
    assert (on.step, "".join(one.id for one in on.whom)) == (step, whom)


def test_topic_and_language_must_fit_and_the_region_decides_the_order() -> None:
    free = [listing("a", languages=("tr",)), listing("b", 1, region=Region.SOUTH), listing("c", topics=("team",))]
    asked = replace(REQUEST, first=None, language="de", region=Region.WEST)
    assert [one.id for one in course(asked, [], [*free, listing("d", 0)], most=5).whom] == ["d", "b"]
    assert [one.id for one in in_view([*free, listing("d", 0)], LookedFor("kostenplan", Region.WEST, "de"))] == ["d"]


@pytest.mark.parametrize(
    "other, expected",
    [
        ({}, True),
        ({"state": ListingState.PAUSED}, False),
        ({"units": 0}, False),
        ({"used": 1, "busy": 1}, False),
        ({"units_until": DAY}, True),
        ({"units_until": DAY - timedelta(days=1)}, False),
        ({"not_lands": (Land.NI,)}, False),
        ({"not_lands": (Land.BY,)}, True),
        ({"not_names": ("BRÜCKE",)}, False),
        ({"not_names": ("  ",)}, True),
        ({"not_association": "bruecke"}, False),
        ({"person": "anna"}, False),
        ({"person": None}, False),
        ({"kind": ListingKind.SPARRING}, False),
        ({"id": "often"}, False),
    ],
)
def test_who_may_meet(other: dict[str, Any], expected: bool) -> None:
    asker = Asker(GROUP, frozenset({"anna"}), TalksUsed(6, {"often": 5}))
    assert (
        may_meet(listing("a", **other) if "id" not in other else listing("often"), asker, TalkLimits(), DAY) is expected
    )
