"""What may stand in the directory as an office, and who sees it."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState
from bot.domain.errors import Refusal
from bot.domain.office import about, checked, made, renamed, shown_to, typed
from bot.domain.volunteering.listing import MOST_TOPICS, Listing, ListingState
from bot.terms import Land
from bot.terms.talks import ListingKind

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
OFFICE = Listing("l", ListingKind.MUNICIPALITY, None, "nord", NOW, ListingState.LISTED, "Amt", "amt@stadt.example")
BRIDGE = Association("a", "Brücke", "nord", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)


@pytest.mark.parametrize(
    "raw, found",
    [
        ("Amt\namt@stadt.example", ("Amt", "amt@stadt.example")),
        ("  Amt für   Vieles \n\n https://stadt.example/amt ", ("Amt für Vieles", "https://stadt.example/amt")),
        ("Amt\nwww.stadt.example\n04131 309-0", ("Amt", "www.stadt.example · 04131 309-0")),
        ("Amt\n030 1650-0", ("Amt", "030 1650-0")),
        ("Amt\n+49 4131 3090", ("Amt", "+49 4131 3090")),
    ],
)
def test_a_name_and_an_official_address(raw: str, found: tuple[str, str]) -> None:
    assert typed(raw) == found


@pytest.mark.parametrize(
    "raw, why",
    [
        ("Amt", "offices-two-lines"),
        ("", "offices-two-lines"),
        ("Amt\nim Rathaus", "offices-no-address"),
        ("Amt\n0171 1234567", "offices-private"),
        ("Amt\n+49 (0) 160 1234567", "offices-private"),
        ("Amt\n0049 151 23456789", "offices-private"),
        ("Amt\namt@stadt.example, 0152-34567890", "offices-private"),
        ("Amt\nfrau.amt@GMAIL.com", "offices-private"),
        ("Amt\nfrau.amt@web.de", "offices-private"),
        ("Amt\n@frau_amt", "offices-private"),
        ("Amt\nhttps://t.me/frau_amt", "offices-private"),
        ("A" * 101 + "\namt@stadt.example", "offices-too-long"),
        ("Amt\nhttps://stadt.example/" + "a" * 160, "offices-too-long"),
    ],
)
def test_what_no_office_has(raw: str, why: str) -> None:
    with pytest.raises(Refusal) as no:
        typed(raw)
    assert no.value.text == why


@pytest.mark.parametrize(
    "office, sees",
    [
        (OFFICE, True),
        (replace(OFFICE, land=Land.NI), True),
        (replace(OFFICE, land=Land.BY), False),
        (replace(OFFICE, cohort=None), True),
        (replace(OFFICE, cohort="sued"), False),
        (replace(OFFICE, state=ListingState.WAITING), False),
        (replace(OFFICE, state=ListingState.WITHDRAWN), False),
        (replace(OFFICE, kind=ListingKind.FEDERAL), True),
        (replace(OFFICE, kind=ListingKind.ALUMNA), False),
        (replace(OFFICE, kind=ListingKind.SPARRING), False),
    ],
)
def test_who_sees_it(office: Listing, sees: bool) -> None:
    assert shown_to(office, BRIDGE) is sees


def test_new_words_are_checked_anew() -> None:
    new = made("l", ListingKind.FEDERAL, "nord", "Amt\namt@bund.example", NOW)
    assert new.state is ListingState.WAITING
    known = checked(new, "karin", NOW)
    assert (known.state, known.checked_at, known.confirmed_by) == (ListingState.LISTED, NOW, "karin")
    assert renamed(known, "Amt 2\namt@bund.example").state is ListingState.WAITING


def test_topics_come_once_and_are_never_too_many() -> None:
    office = OFFICE
    for topic in ("a", "b", "a", "c", "d", "e", "f"):
        office = about(office, topic, yes=True)
    assert len(office.topics) == MOST_TOPICS == 5
    assert about(office, "b", yes=False).topics == tuple(one for one in office.topics if one != "b")
