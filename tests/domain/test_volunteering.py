"""An offer of help: what is said in which order, what must be said, what it becomes, and when it rests."""

from datetime import UTC, date, datetime, time

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState
from bot.domain.errors import Refusal
from bot.domain.journey import Review
from bot.domain.volunteering import parts as listing_parts
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.listing import Listing, ListingState, Story, hidden_from
from bot.domain.volunteering.story_cards import set_back, told_to
from bot.terms import DaySet, Decision, Land
from bot.terms.talks import ListingKind, ListingPart, Region, TalkForm

NOW, DAY = datetime(2027, 3, 10, 18, tzinfo=UTC), date(2027, 3, 10)
EMPTY = Listing("l", ListingKind.ALUMNA, "elif", "nord", NOW)
FULL = replace(EMPTY, agreed_at=NOW, topics=("idee",), region=Region.WEST, languages=("de",), units=2, ask_me="Geld")
LISTED = replace(FULL, state=ListingState.LISTED, confirmed_at=NOW, story=Story("idee", "Tee"))
BRUECKE = Association("b", "Verein Brücke Bonn e. V.", "nord", "NW", "idee", AssociationState.ACTIVE, NOW, NOW)


def refused(says: str) -> "pytest.RaisesExc[Refusal]":
    return pytest.raises(Refusal, match=says)


def test_the_sign_up_asks_nine_things_one_after_the_other() -> None:
    listing = replace(volunteering.agreed(EMPTY, NOW), topics=("idee",), region=Region.WEST, languages=("de",), units=1)
    asked = []
    while listing.step:
        asked.append(listing.step)
        listing = volunteering.gone_on(listing, listing.step)
    assert asked == list(ListingPart)
    assert len(asked) == 9


@pytest.mark.parametrize(
    "part, lacking",
    [
        (ListingPart.TOPICS, {"topics": ()}),
        (ListingPart.LAND, {"region": None}),
        (ListingPart.LANGUAGES, {"languages": ()}),
        (ListingPart.FORMS, {"forms": ()}),
        (ListingPart.UNITS, {"units": 0}),
    ],
)
def test_what_must_be_said_is_asked_for(part: ListingPart, lacking: dict[str, object]) -> None:
    listing = replace(FULL, step=part, **lacking)
    with refused(f"volunteering-need-{part.name.lower()}"):
        volunteering.gone_on(listing, part)
    with refused(f"volunteering-need-{part.name.lower()}"):
        volunteering.handed_over(listing)
    assert volunteering.missing(listing) is part


def test_a_part_that_is_changed_later_leads_nowhere_further() -> None:
    assert volunteering.gone_on(FULL, ListingPart.HOURS) == FULL
    ahead = replace(FULL, step=ListingPart.UNITS)
    assert volunteering.gone_on(ahead, ListingPart.TOPICS) == ahead


def test_five_topics_and_not_more() -> None:
    listing = EMPTY
    for topic in "abcde":
        listing = listing_parts.with_topic(listing, topic)
    with refused("volunteering-most-topics"):
        listing_parts.with_topic(listing, "f")
    assert listing_parts.with_topic(listing, "a").topics == ("b", "c", "d", "e")


@pytest.mark.parametrize(
    "typed, units, until",
    [
        ("4 Gespräche bis 30.06.", 4, date(2027, 6, 30)),
        ("4 bis zum 30.6.2027", 4, date(2027, 6, 30)),
        ("so 3 mal", 3, None),
        ("10", 10, None),
        ("4 talks until 30.06.2027", 4, date(2027, 6, 30)),
        ("bis 30.06.", None, date(2027, 6, 30)),
        ("30.06.", None, date(2027, 6, 30)),
        ("2 bis irgendwann", 2, None),
        ("vier Gespräche bis 30.06.", 4, date(2027, 6, 30)),
        ("Ein Gespräch", 1, None),
        ("ein paar", None, None),
        ("ein Gespräch im Monat", None, None),
        ("in zwei Wochen", None, None),
        ("viele", None, None),
        ("", None, None),
        ('<b>Zoé & "Co" 🎉', None, None),
    ],
)
def test_an_offer_is_read_as_people_write_it(typed: str, units: int | None, until: date | None) -> None:
    assert listing_parts.offer_in(typed, DAY) == (units, until)


def test_an_offer_counts_from_now_on() -> None:
    """Beside what was, and what runs."""
    listing = listing_parts.offered(replace(FULL, used=3, busy=1), 4, DAY, date(2027, 6, 30))
    assert (listing.units, listing.free, listing.units_until) == (8, 4, date(2027, 6, 30))
    assert listing_parts.offered(listing, 4, DAY).units_until == date(2027, 6, 30)
    assert listing_parts.offered(listing, 4, DAY, open_end=True).units_until is None
    assert listing_parts.offered(listing, 4, date(2027, 7, 1)).units_until is None


@pytest.mark.parametrize("units", [0, -1, 51])
def test_numbers_that_make_no_sense_are_refused(units: int) -> None:
    with refused("volunteering-units-wrong"):
        listing_parts.offered(FULL, units, DAY)


@pytest.mark.parametrize("until", [date(2027, 3, 9), date(2029, 3, 20)])
def test_days_that_make_no_sense_are_refused(until: date) -> None:
    with refused("volunteering-until-wrong"):
        listing_parts.offered(FULL, 2, DAY, until)
    with refused("volunteering-until-wrong"):
        volunteering.paused(LISTED, until, DAY)


@pytest.mark.parametrize(
    "day, ends",
    [
        (date(2027, 3, 10), (date(2027, 6, 30), date(2027, 9, 30), date(2027, 12, 31))),
        (date(2027, 1, 31), (date(2027, 3, 31), date(2027, 6, 30), date(2027, 9, 30))),
        (date(2027, 12, 20), (date(2028, 3, 31), date(2028, 6, 30), date(2028, 9, 30))),
    ],
)
def test_ends_of_quarters_are_offered(day: date, ends: tuple[date, ...]) -> None:
    assert listing_parts.last_days(day) == ends


def test_all_days_are_holidays_too() -> None:
    listing = listing_parts.reached(FULL, time(8), time(18), DaySet.ALL)
    assert (listing.hours.on_holidays, listing_parts.days_of(listing.hours)) == (True, DaySet.ALL)
    assert not listing_parts.reached(listing, time(8), time(18), DaySet.WEEK).hours.on_holidays


@pytest.mark.parametrize(
    "text, found",
    [
        ("Schreibt an anna@verein.example", ["anna@verein.example"]),
        ("Ruf an: 0171 2345678", ["0171 2345678"]),
        ("Ich bin @anna_berg auf Telegram", ["@anna_berg"]),
        ("Seht auf www.verein.example und https://t.me/anna", ["www.verein.example", "https://t.me/anna"]),
        ("Anna vom Verein Brücke weiß das", ["Anna", "Verein Brücke"]),
        ("Wie wir 2024 die 5.000 Euro gerechnet haben", []),
        ("Mit Anna-Lena nichts zu tun? Montag um 9@Rathaus", ["Anna"]),
    ],
)
def test_what_says_who_somebody_is_is_found(text: str, found: list[str]) -> None:
    spans = listing_parts.contacts(text, ["Anna"], ["Verein Brücke"])
    assert [text[one.start : one.end] for one in spans] == found


def test_only_words_in_force_wait_for_the_koordination() -> None:
    written = listing_parts.with_words(FULL, ListingPart.ASK_ME, "Neu")
    assert (written.ask_me, written.new_ask_me) == ("Neu", None)
    waits = listing_parts.with_words(LISTED, ListingPart.ASK_ME, "Neu")
    assert (waits.ask_me, waits.new_ask_me, volunteering.to_confirm(waits)) == ("Geld", "Neu", True)
    assert listing_parts.with_words(waits, ListingPart.ASK_ME, "Geld").new_ask_me is None
    assert listing_parts.with_words(waits, ListingPart.ASK_ME, "").ask_me == ""
    story = listing_parts.with_words(LISTED, ListingPart.STORY, "Kaffee")
    assert (story.story.helped, story.new_helped) == ("Tee", "Kaffee")
    assert volunteering.confirmed(story, "karin", NOW).story.helped == "Kaffee"
    assert volunteering.returned(story).new_helped is None


def test_confirmed_is_listed_and_who_pauses_goes_on_pausing() -> None:
    waiting = volunteering.handed_over(FULL)
    listed = volunteering.confirmed(waiting, "karin", NOW)
    assert (listed.state, listed.confirmed_by, listed.checked_at) == (ListingState.LISTED, "karin", NOW)
    paused = volunteering.paused(listing_parts.with_words(listed, ListingPart.ASK_ME, "Neu"), None, DAY)
    assert volunteering.confirmed(paused, "karin", NOW).state is ListingState.PAUSED
    assert volunteering.returned(waiting).state is ListingState.DRAFT
    assert volunteering.returned(paused).state is ListingState.PAUSED


@pytest.mark.parametrize("state", [ListingState.DRAFT, ListingState.WAITING, ListingState.WITHDRAWN])
def test_only_who_is_listed_may_pause(state: ListingState) -> None:
    with refused("volunteering-not-listed"):
        volunteering.paused(replace(LISTED, state=state), None, DAY)


def test_who_stops_leaves_no_words_and_begins_anew() -> None:
    gone = volunteering.withdrawn(replace(LISTED, not_names=("Bonn",), new_ask_me="Neu"))
    assert (gone.ask_me, gone.story, gone.not_names, gone.new_ask_me, gone.agreed_at) == ("", Story(), (), None, None)
    again = volunteering.agreed(volunteering.anew(gone), NOW)
    assert (again.state, again.step, again.confirmed_at) == (ListingState.DRAFT, ListingPart.TOPICS, None)


@pytest.mark.parametrize(
    "hides, hidden",
    [
        ({"not_lands": (Land.NW,)}, True),
        ({"not_lands": (Land.BY,)}, False),
        ({"not_names": ("bonn",)}, True),
        ({"not_names": ("BRUECKE",)}, True),
        ({"not_names": ("Brück",)}, True),
        ({"not_names": ("e",)}, True),
        ({"not_names": ("b", "on")}, False),
        ({"not_names": ("Köln",)}, False),
        ({"not_names": ("...",)}, False),
        ({"not_association": "b"}, True),
    ],
)
def test_somebody_is_not_shown_where_they_do_not_want_to_be(hides: dict[str, object], hidden: bool) -> None:
    assert hidden_from(replace(LISTED, **hides), BRUECKE) is hidden


@pytest.mark.parametrize(
    "decisions, outcome, last, expected",
    [
        ([], "", False, False),
        ([Decision.RETURNED], "", False, False),
        ([Decision.RETURNED, Decision.WAITING, Decision.RETURNED], "", False, True),
        ([], "refused", True, True),
        ([], "refused", False, False),
        ([], "granted", True, False),
    ],
)
def test_a_set_back_is_a_second_return_or_a_refusal(
    decisions: list[Decision], outcome: str, last: bool, expected: bool
) -> None:
    reviews = [Review(str(at), "b", "idee", "anna", NOW, one) for at, one in enumerate(decisions)]
    assert set_back(reviews, outcome, last=last) is expected


def test_two_stories_and_after_a_refusal_those_who_know_it_first() -> None:
    plain = [replace(LISTED, id=f"p{at}", person=f"p{at}", story_shown=at) for at in range(3)]
    hurt = replace(LISTED, id="h", person="h", story=Story("", "Neu", True), story_shown=9)
    own = replace(LISTED, id="o", person="anna")
    for refused_now, ids in ((False, ["p0", "p1"]), (True, ["h", "p0"])):
        told = told_to(BRUECKE, [*plain, hurt, own], refused=refused_now, person="anna")
        assert [one.id for one in told] == ids


def test_forms_stand_in_their_order_and_names_are_split() -> None:
    assert listing_parts.with_form(FULL, TalkForm.MEETING).forms == (TalkForm.CHAT, TalkForm.MEETING)
    assert listing_parts.with_form(FULL, TalkForm.CHAT).forms == ()
    assert listing_parts.hidden_by_names(" Bonn,  Köln ;\nBonn, , !!") == ("Bonn", "Köln")
    assert len(listing_parts.hidden_by_names(",".join(f"Ort{at}" for at in range(40)))) == 10
    assert [listing_parts.year_in(text, 2027) for text in ("2024", " 2027 ", "2028", "1999", "24", "٢٠٢٤", "x")] == [
        2024,
        2027,
        None,
        None,
        None,
        None,
        None,
    ]
