"""Who answers while others of the Koordination are away."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.consultations.absence import Absence, away_until, in_place_of, last_days, there_on
from bot.domain.desk.saved_reply import put_into, renamed, reworded, saved_reply, with_words
from bot.domain.errors import Refusal
from bot.domain.people import Channel, Person
from bot.terms import Language

NOW = datetime(2027, 3, 10, tzinfo=UTC)
DAY = date(2027, 3, 10)
KARIN, JONAS, MEHMET = (
    Person(name.lower(), name, Language.GERMAN, Channel.WEB, None, NOW) for name in ("Karin", "Jonas", "Mehmet")
)
DESK = (KARIN, JONAS, MEHMET)


def away(who: Person, stand_in: Person | None = None, until: date = DAY) -> Absence:
    return Absence(who.id, until, stand_in.id if stand_in else None, NOW)


def test_who_is_away_is_not_asked_up_to_the_last_day() -> None:
    assert there_on(DESK, [], DAY) == DESK
    assert there_on(DESK, [away(KARIN)], DAY) == (JONAS, MEHMET)
    assert there_on(DESK, [away(KARIN)], date(2027, 3, 11)) == DESK


def test_when_nobody_is_there_everybody_hears_it() -> None:
    assert there_on((KARIN,), [away(KARIN)], DAY) == (KARIN,)


def test_a_stand_in_does_it_and_their_own_one_when_they_are_away_too() -> None:
    assert in_place_of("karin", DESK, [], DAY) == (KARIN,)
    assert in_place_of("karin", DESK, [away(KARIN, JONAS)], DAY) == (JONAS,)
    assert in_place_of("karin", DESK, [away(KARIN, JONAS), away(JONAS, MEHMET)], DAY) == (MEHMET,)


@pytest.mark.parametrize("circle", [(away(KARIN),), (away(KARIN, JONAS), away(JONAS, KARIN))])
def test_without_a_stand_in_the_others_do_it(circle: tuple[Absence, ...]) -> None:
    found = in_place_of("karin", DESK, circle, DAY)
    assert MEHMET in found
    assert KARIN not in found


def test_who_left_the_desk_stands_in_for_nobody() -> None:
    assert in_place_of("karin", (KARIN, JONAS), [away(KARIN, MEHMET)], DAY) == (JONAS,)


def test_the_first_words_of_a_kept_remark_are_its_title() -> None:
    kept = saved_reply("s", "k", " Der Eigenanteil:\nAuch Arbeit zählt. ", "karin", NOW)
    assert (kept.title, kept.text) == ("Der Eigenanteil:", "Der Eigenanteil:\nAuch Arbeit zählt.")
    assert len(saved_reply("s", "k", "wort " * 50, "karin", NOW).title) <= 40
    with pytest.raises(Refusal, match="common-loose-empty"):
        saved_reply("s", "k", " \n", "karin", NOW)


def test_a_remark_is_renamed_reworded_found_and_put_below_what_is_written() -> None:
    kept = saved_reply("b", "k", "Parken nur mit Genehmigung.", "karin", NOW)
    assert renamed(kept, " Parken \n ").title == "Parken"
    assert reworded(kept, "Bitte anrufen.").text == "Bitte anrufen."
    for change in (renamed, reworded):
        with pytest.raises(Refusal, match="common-loose-empty"):
            change(kept, "  ")
    assert with_words(" Parken nur mit Genehmigung. ", [kept]) == kept
    assert with_words("Anders.", [kept]) is None
    assert put_into("", kept) == kept.text
    assert put_into(put_into("Guten Tag!", kept), kept) == f"Guten Tag!\n\n{kept.text}"


def test_the_days_that_are_offered_and_those_that_are_refused() -> None:
    assert last_days(DAY) == (DAY, date(2027, 3, 14), date(2027, 3, 21))
    assert last_days(date(2027, 3, 14)) == (date(2027, 3, 14), date(2027, 3, 21))
    assert away_until("karin", DAY, "jonas", NOW, DAY) == Absence("karin", DAY, "jonas", NOW)
    for day in (date(2027, 3, 9), date(2028, 3, 12)):
        with pytest.raises(Refusal, match="absence-day-wrong"):
            away_until("karin", day, None, NOW, DAY)
