"""A seed file is right, or every mistake in it is named with what to do."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.programme import Programme
from bot.domain.seed.file import read_seed
from bot.domain.seed.records import Seed, SeedFault
from bot.domain.stable_id import stable_id
from bot.programme.load import load
from bot.terms import DateKind, MemberRole

COHORT = """
[[cohort]]
id = "nord"
title = "Schmiede Nord"
carrier = "Träger Nord"
land = "ni"
deadline = 2027-06-30
"""
ASSOCIATION = COHORT + '[[association]]\nname = "Brücke"\nland = "NI"\ncohort = "nord"\n'
EVENT = COHORT + '[[event]]\ncohort = "nord"\ntitle = "Workshop"\n'


@pytest.fixture(scope="module")
def programme() -> Programme:
    return load()


def faults(text: str, programme: Programme, known: tuple[str, ...] = ()) -> list[str]:
    with pytest.raises(SeedFault) as caught:
        read_seed(text, "mine.toml", programme, known)
    return str(caught.value).splitlines()


def read(text: str, programme: Programme) -> Seed:
    return read_seed(text, "mine.toml", programme)


def test_the_smallest_cohort(programme: Programme) -> None:
    (cohort,) = read(COHORT, programme).cohorts
    assert (cohort.land, cohort.deadline, cohort.programme) == ("NI", date(2027, 6, 30), "default")


def test_who_is_responsible_may_leave_out_what_the_koordination_tells(programme: Programme) -> None:
    (carrier,) = read('[[carrier]]\ntitle = "Träger Nord"\nmail = "info@traeger.example"\n', programme).carriers
    assert (carrier.id, carrier.mail) == (stable_id("carrier", "Träger Nord"), "info@traeger.example")
    assert carrier.missing == ("address", "privacy_officer", "authority")
    twice = '[[carrier]]\ntitle = "Nord"\n' * 2
    assert faults(twice, programme) == [
        'mine.toml: the carrier "Nord" stands twice in the file. Delete one, or rename it.'
    ]
    assert "is unknown here" in faults('[[carrier]]\ntitle = "Nord"\nphone = "1"\n', programme)[0]


def test_a_stage_by_number_and_by_name(programme: Programme) -> None:
    for stage in ("3", '"3"', '"konzept"'):
        assert read(ASSOCIATION + f"stage = {stage}\n", programme).associations[0].stage == "konzept"
    assert read(ASSOCIATION, programme).associations[0].stage == "idee"


def test_members_work_along_unless_said_otherwise(programme: Programme) -> None:
    text = ASSOCIATION + 'members = [{name = "Anna", role = "kontakt", telegram = "0042"}, {name = "Ben"}]\n'
    anna, ben = read(text, programme).associations[0].members
    assert (anna.telegram, anna.role, ben.telegram, ben.role) == ("42", MemberRole.CONTACT, "", MemberRole.WORKER)


def test_a_registered_name_is_taken_whole(programme: Programme) -> None:
    assert read(ASSOCIATION.replace("Brücke", "ü" * 200), programme).associations[0].name == "ü" * 200


def test_a_date_stands_in_german_time(programme: Programme) -> None:
    text = EVENT + 'start = 2027-03-12T17:30:00\nend = "2027-03-12 19:00"\nkind = "Sprechstunde"\n'
    (event,) = read(text, programme).dates
    assert event.starts_at == datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
    assert event.ends_at == datetime(2027, 3, 12, 18, 0, tzinfo=UTC)
    assert event.kind is DateKind.CONSULTATION


def test_a_known_cohort_need_not_be_written_again(programme: Programme) -> None:
    text = '[[coordinator]]\nname = "Karin"\ncohorts = ["sued"]\n'
    assert read_seed(text, "mine.toml", programme, known=("sued",)).coordinators[0].cohorts == ("sued",)


READING = (
    ASSOCIATION + '[[reading]]\ncohort = "nord"\nanswer_by = 2027-03-05\nread_by = 2027-03-26\n[[reading.circles]]\n'
)
MISTAKES = [
    (READING + 'associations = ["Brücke"]\n', 'A circle needs at least 2 names in "associations"'),
    (READING + 'associations = ["Brücke", "Garten"]\n', 'The association "Garten" is not in this cohort'),
    (READING + 'associations = ["Brücke"]\nremarks = [{by = "Brücke", of = "Garten"}]\n', 'of = "Garten" is unknown'),
    (READING + 'associations = ["Brücke"]\nremarks = [{section = "nowhere"}]\n', "Choose one of: titelblatt"),
    (ASSOCIATION + f'logic = [{{goal = 1, sign = "{"x" * 301}"}}]\n', '"sign" is too long: at most 300 characters'),
    (ASSOCIATION + 'second_try = "ja"\n', '"second_try" must be true or false'),
    ("[[cohort]\n", "This is no TOML"),
    ("[[associations]]\n", '"associations" is unknown. Use cohort, coordinator'),
    ("cohort = 3\n", "Begin each one with [[cohort]]"),
    (COHORT.replace('"nord"', '"nord nord"'), 'id = "nord nord" is not allowed'),
    (COHORT.replace('title = "Schmiede Nord"', ""), '"title" is missing. Add title = "..."'),
    (COHORT.replace('"Schmiede Nord"', '"   "'), '"title" must be a text that is not empty'),
    (COHORT.replace('"ni"', '"XX"'), 'land = "XX" is unknown. Choose one of: BW'),
    (ASSOCIATION.replace("Brücke", "ü" * 201), '"name" is too long: at most 200 characters'),
    (ASSOCIATION.replace("Brücke", "\u3164\u200b"), '"name" must be a text that is not empty'),
    (ASSOCIATION + f'members = [{{name = "{"a" * 65}"}}]\n', '"name" is too long: at most 64 characters'),
    (COHORT.replace("Schmiede Nord", "x" * 121), '"title" is too long: at most 120 characters'),
    (COHORT.replace("2027-06-30", '"30.06.2027"'), '"deadline" must be a day. Write deadline = 2027-06-30'),
    (COHORT + 'colour = "red"\n', '"colour" is unknown here'),
    (COHORT + COHORT, 'the cohort "nord" stands twice in the file'),
    (COHORT + 'programme = "other"\n', 'programme = "other" is unknown'),
    (ASSOCIATION.replace('cohort = "nord"', 'cohort = "sued"'), 'The cohort "sued" is unknown. Choose one of: nord.'),
    (ASSOCIATION + "stage = 99\n", "stage = 99 is unknown. Write a number from 1 to 9"),
    (ASSOCIATION + 'stage = "nowhere"\n', "or one of: idee, bedarf"),
    (ASSOCIATION + 'members = [{name = "Anna", role = "chef"}]\n', 'role = "chef" is unknown. Choose one of: kontakt'),
    (ASSOCIATION + 'members = ["Anna"]\n', 'must be a list of tables. Write members = [{ name = "..." }].'),
    (ASSOCIATION + f"members = [{{name = 'A', telegram = {'9' * 20}}}]\n", "is no Telegram number. Write digits only"),
    (ASSOCIATION + f"members = [{{name = 'A', telegram = '{'9' * 5000}'}}]\n", "is no Telegram number"),
    (ASSOCIATION + f"stage = '{'9' * 5000}'\n", "is unknown. Write a number from 1 to 9"),
    (ASSOCIATION + f"stage = {'9' * 5000}\n", "a number in it that is too long"),
    (ASSOCIATION + f"quiet_days = {'9' * 20}\n", '"quiet_days" must be a whole number from 0 to 10000'),
    (f"a = {'[' * 3000}{']' * 3000}\n", "too many brackets one inside the other"),
    (f"a = {'{a=' * 3000}1{'}' * 3000}\n", "too many brackets one inside the other"),
    ("", "There is nothing in it. Use cohort"),
    ("# nothing yet\n", "There is nothing in it. Use cohort"),
    (COHORT.replace('"nord"', f'"{"n" * 300}"'), '"id" is too long: at most 24 characters'),
    (COHORT.replace("2027-06-30", "1027-06-30"), '"deadline" is in the year 1027. Write a year from 2000 to 2199.'),
    (COHORT.replace("2027-06-30", "9999-12-31"), '"deadline" is in the year 9999'),
    (EVENT + "start = 0001-01-01T00:00:00\n", '"start" is in the year 1.'),
    (EVENT + "start = 9999-12-31T23:59:59\n", '"start" is in the year 9999'),
    (EVENT + "start = 9999-12-31\n", '"start" is in the year 9999'),
    (EVENT + 'start = "0001-01-01T00:00:00+14:00"\n', '"start" is in the year 1.'),
    (EVENT + "start = 2027-03-12T17:30:00\nend = 9999-12-31T23:59:59Z\n", '"end" is in the year 9999'),
    (ASSOCIATION + 'members = [{name = "Anna", telegram = "@anna"}]\n', "is no Telegram number. Write digits only"),
    (ASSOCIATION + 'members = [{name = "Anna"}, {name = "Anna"}]\n', '"Anna" in the association "Brücke" stands twice'),
    (ASSOCIATION + 'members = [{name = "A", role = "kontakt"}, {name = "B", role = "kontakt"}]\n', "more than one"),
    (ASSOCIATION + 'members = [{name = "A", telegram = 7}, {name = "B", telegram = 7}]\n', "belongs to A and to B"),
    (ASSOCIATION + 'answers = {nothing = "x"}\n', 'no question "nothing"'),
    (ASSOCIATION + 'examples = "yes"\n', '"examples" must be true or false'),
    ('[[coordinator]]\nname = "Karin"\n', '"cohorts" is missing'),
    ('[[coordinator]]\nname = "Karin"\ncohorts = ["sued"]\n', "Add a [[cohort]] with this id"),
    ('[[alumna]]\nname = "Elif"\nunits = -1\n', '"units" must be a whole number from 0'),
    (f'[[alumna]]\nname = "Elif"\nunits = {"9" * 20}\n', '"units" must be a whole number from 0 to 10000'),
    ('[[alumna]]\nname = "Elif"\ntopics = [1]\n', '"topics" must be a list of texts'),
    (EVENT, '"start" must be a day with a time'),
    (EVENT + "start = 2027-03-12T17:30:00\nend = 2027-03-12T16:30:00\n", '"end" must be after "start"'),
]


@pytest.mark.parametrize("text, said", MISTAKES)
def test_a_mistake_is_named(programme: Programme, text: str, said: str) -> None:
    found = faults(text, programme)
    assert all(fault.startswith("mine.toml: ") for fault in found)
    assert any(said in fault for fault in found), found


def test_every_mistake_is_named_at_once(programme: Programme) -> None:
    found = faults("[[cohort]]\n[[event]]\n", programme)
    assert {fault.split(": ")[1] for fault in found} == {"cohort 1", "event 1"}
    assert len(found) == 8


@given(st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=4))
def test_an_id_is_the_same_for_the_same_words_and_fits_into_a_button(parts: list[str]) -> None:
    id = stable_id(*parts)
    assert id == stable_id(*parts)
    assert len(id) == 10
    assert set(id) <= set("abcdefghijklmnopqrstuvwxyz234567")


SPARRING = '[[sparring]]\nname = "Rosa"\ntitle = "Fachstelle"\ncohort = "nord"\ntopics = ["Ehrenamt und Migration"]\n'
SLOTS = '[[consultation]]\ncohort = "nord"\ncoordinator = "Karin"\nstart = 2027-03-16T17:00:00\nplace = "Büro"\n'


def test_a_sparring_partner_and_slots_are_read(programme: Programme) -> None:
    seed = read(COHORT + SPARRING + 'place = "0511 123456"\n' + SLOTS + "minutes = 30\ncount = 2\n", programme)
    [rosa], [slots] = seed.partners, seed.slots
    assert (rosa.name, rosa.title, rosa.topics, rosa.place) == ("Rosa", "Fachstelle", ("ehrenamt",), "0511 123456")
    assert [(span.begins, span.minutes) for span in slots.spans] == [
        (datetime(2027, 3, 16, 16, tzinfo=UTC), 30),
        (datetime(2027, 3, 16, 16, 30, tzinfo=UTC), 30),
    ]


@pytest.mark.parametrize(
    "text, said",
    [
        (SPARRING.replace("Ehrenamt und Migration", "Kochen"), '"Kochen" in "topics" is unknown. Choose from: beteil'),
        (SPARRING.replace('topics = ["Ehrenamt und Migration"]\n', ""), '"topics" is missing'),
        (SPARRING + 'place = "im Park"\n', "a phone number or the link to a video call"),
        (SPARRING + SPARRING, 'the sparring partner "Rosa" stands twice'),
        (SPARRING.replace('"nord"', '"sued"'), 'The cohort "sued" is unknown'),
        (SLOTS + "count = 99\n", '"count" 1 to 24'),
        (SLOTS + "minutes = 2\n", '"minutes" must be 5 to 240'),
        (SLOTS.replace('place = "Büro"\n', ""), '"place" is missing'),
    ],
)
def test_what_is_wrong_about_sparring_and_slots(programme: Programme, text: str, said: str) -> None:
    with pytest.raises(SeedFault) as fault:
        read(COHORT + text, programme)
    assert said in str(fault.value)
