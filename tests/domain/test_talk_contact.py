"""What counts as a name, a number or an address, and how long a yes stands."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.talks.contact import TalkContact, called_up, offered, stands, with_part, without_part
from bot.domain.talks.talk import Side
from bot.terms.talks import ContactPart

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
NOTHING = TalkContact("t", Side.ASKER, NOW)


@pytest.mark.parametrize(
    "part, words, kept",
    [
        (ContactPart.PHONE, "0511 123456", "0511 123456"),
        (ContactPart.PHONE, " 0511 /\n12 34 56 ", "0511 / 12 34 56"),
        (ContactPart.PHONE, "+49 (0) 511 123456", "+49 (0) 511 123456"),
        (ContactPart.PHONE, "511", None),
        (ContactPart.PHONE, "meine Nummer ist 0511 123456", None),
        (ContactPart.PHONE, "12.03.2027", None),
        (ContactPart.MAIL, "anna@example.org", "anna@example.org"),
        (ContactPart.MAIL, "anna.b+c@sub.example.org", "anna.b+c@sub.example.org"),
        (ContactPart.MAIL, "anna", None),
        (ContactPart.MAIL, "anna@example.org, ben@example.org", None),
        (ContactPart.FULL_NAME, '<b>Zoé & "Co" 🎉', '<b>Zoé & "Co" 🎉'),
        (ContactPart.FULL_NAME, "\u202eAnna", "Anna"),
        (ContactPart.FULL_NAME, "   ", None),
        (ContactPart.FULL_NAME, "x" * 65, None),
    ],
)
def test_what_is_taken(part: ContactPart, words: str, kept: str | None) -> None:
    try:
        found = with_part(NOTHING, part, words, NOW).get(part)
    except Refusal:
        found = None
    assert found == kept


@pytest.mark.parametrize("number, up", [("4917022222", "+4917022222"), ("+49170", "+49170"), ("0170", "0170")])
def test_numbers_of_telegram_get_their_plus(number: str, up: str) -> None:
    assert called_up(number) == up


def test_a_yes_needs_something_to_tell() -> None:
    with pytest.raises(Refusal):
        offered(NOTHING, "c", NOW)
    assert offered(replace(NOTHING, name="Anna"), "c", NOW).offered_at == NOW


@given(st.lists(st.sampled_from(ContactPart)), st.integers(0, 20))
def test_who_changes_anything_says_yes_anew(parts: list[ContactPart], days: int) -> None:
    """And a yes never stands without anything to tell, or longer than a week."""
    words = {ContactPart.FULL_NAME: "Anna", ContactPart.PHONE: "0511 123456", ContactPart.MAIL: "anna@example.org"}
    own = replace(NOTHING, name="Anna", offered_at=NOW)
    assert stands(own, NOW + timedelta(days=days)) is (days < 7)
    for part in parts:
        own = without_part(own, part, NOW) if own.get(part) else with_part(own, part, words[part], NOW)
        assert not stands(own, NOW)
