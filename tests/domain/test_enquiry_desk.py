"""What the Koordination sees of a question, and who of it hears of it."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from bot.domain.consultations.absence import Absence
from bot.domain.people import Channel, Person
from bot.domain.questions.desk import alike, by_urgency, hears, joined, near, parted
from bot.domain.questions.enquiry import Concern, Enquiry, reworded, taken, withdrawn
from bot.programme.faq_file import load_faq
from bot.programme.load import load
from bot.terms import Language

NOW = datetime(2027, 3, 10, tzinfo=UTC)
DAY = date(2027, 3, 10)
FAQ = load_faq(load())
ASKED = Enquiry("q1", "k", "Dürfen Kinder mit?", NOW, nearest=tuple(one.id for one in FAQ[:4]))
KARIN, JONAS, MEHMET = DESK = tuple(
    Person(name.lower(), name, Language.GERMAN, Channel.WEB, None, NOW) for name in ("Karin", "Jonas", "Mehmet")
)


def away(who: Person, stand_in: Person | None = None) -> Absence:
    return Absence(who.id, DAY, stand_in.id if stand_in else None, NOW)


def test_three_answers_of_the_house_may_fit_none_that_is_gone_and_none_for_one_person() -> None:
    assert near(ASKED, FAQ, DAY) == FAQ[:3]
    assert near(replace(ASKED, nearest=("gone", FAQ[1].id)), FAQ, DAY) == (FAQ[1],)
    assert near(replace(ASKED, concern=Concern.PERSONAL), FAQ, DAY) == ()
    over = replace(FAQ[0], valid_until=date(2027, 3, 9))
    assert near(ASKED, (over, *FAQ[1:]), DAY) == FAQ[1:4]


@pytest.mark.parametrize(
    "enquiry, absences, heard",
    [
        (ASKED, [], DESK),
        (ASKED, [away(KARIN, MEHMET)], (JONAS, MEHMET)),
        (taken(ASKED, "karin", NOW), [], (KARIN,)),
        (taken(ASKED, "karin", NOW), [away(KARIN, MEHMET)], (MEHMET,)),
        (taken(ASKED, "karin", NOW), [away(KARIN)], (JONAS, MEHMET)),
        (replace(ASKED, concern=Concern.EMERGENCY), [away(KARIN), away(JONAS), away(MEHMET)], DESK),
    ],
)
def test_who_hears_of_it(enquiry: Enquiry, absences: list[Absence], heard: tuple[Person, ...]) -> None:
    assert hears(enquiry, DESK, absences, DAY) == heard


def test_when_the_first_leaves_the_next_one_that_waits_is_the_first() -> None:
    second, third, fourth = (replace(ASKED, id=id, same_as="q1") for id in ("q2", "q3", "q4"))
    together = [ASKED, withdrawn(second), third, fourth]
    assert parted(together, ASKED) == (replace(third, same_as=None), replace(fourth, same_as="q3"))
    assert parted(together, third) == ()
    assert parted([ASKED], ASKED) == ()


def test_other_words_are_not_what_others_asked() -> None:
    other = reworded(replace(ASKED, same_as="q0"), "Dürfen Hunde mit?", Concern.PLAIN)
    assert (other.text, other.before, other.same_as) == ("Dürfen Hunde mit?", "Dürfen Kinder mit?", None)


def test_danger_comes_first_then_distress_then_the_oldest() -> None:
    plain, late, personal, danger = (
        replace(ASKED, id=id, number=number, concern=about)
        for id, number, about in (
            ("a", 1, Concern.PLAIN),
            ("b", 2, Concern.PLAIN),
            ("c", 3, Concern.PERSONAL),
            ("d", 4, Concern.EMERGENCY),
        )
    )
    assert by_urgency([late, plain, personal, danger]) == (danger, personal, plain, late)


def test_what_is_worded_alike_is_offered_first_and_never_itself() -> None:
    texts = {"a": "Haltet ihr Vorträge?", "b": "Dürfen kleine Kinder mitkommen?", "c": "Darf ein Kind mit?", "d": ""}
    others = [replace(ASKED, id=id, text=text) for id, text in texts.items()]
    found = alike(ASKED, [ASKED, *others, withdrawn(replace(ASKED, id="e"))])
    assert [one.id for one in found][:2] == ["b", "c"]
    assert len(alike(ASKED, [replace(ASKED, id=str(number)) for number in range(9)])) == 5
    assert {one.id for one in alike(replace(ASKED, text=""), others)} == {"a", "b", "c", "d"}


def test_who_is_merged_keeps_the_holder_and_the_urgency() -> None:
    mine, follower = taken(replace(ASKED, id="q2", concern=Concern.PERSONAL), "karin", NOW), replace(ASKED, id="q3")
    first, *rest = joined([mine, replace(follower, same_as="q2"), withdrawn(follower)], ASKED, NOW)
    assert (first.id, first.holder, first.concern) == ("q1", "karin", Concern.PERSONAL)
    assert [(one.id, one.same_as, one.holder) for one in rest] == [("q2", "q1", "karin"), ("q3", "q1", "karin")]
    held = taken(ASKED, "jonas", NOW)
    assert joined([mine], held, NOW)[0].holder == "jonas"
