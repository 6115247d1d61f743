from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.joining.invitations import (
    CODE_ALPHABET,
    Invitation,
    fingerprint,
    make_ticket,
    shown,
    still_good,
    ticket_in,
)
from bot.terms import MemberRole

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
TOKEN = "aB3-_xYzaB3-_xYzaB3-_x"
GOOD = Invitation("i", "a", None, MemberRole.CONTACT, 1, 0, NOW + timedelta(days=1), NOW)


def secrets() -> Iterator[str]:
    return (f"secret {number}" for number in count())


@pytest.mark.parametrize(
    "typed, ticket",
    [
        ("ABCD2345", "ABCD2345"),
        (" abcd-2345 ", "ABCD2345"),
        ("abcd 2345", "ABCD2345"),
        ("ab cd\u201323 45", "ABCD2345"),
        ("AB1D2345", "ABLD2345"),
        ("ABiD2345", "ABLD2345"),
        ("AB0D2345", "AB0D2345"),
        ("ABCD234", "ABCD234"),
        ("ABCD23456", "ABCD23456"),
        (TOKEN, TOKEN),
        (f"https://t.me/bot?start={TOKEN}", TOKEN),
        (f"Hier: https://schmiede.example/tuer/{TOKEN} Grüße", TOKEN),
        (f"<https://schmiede.example/tuer/{TOKEN}>.", TOKEN),
        (f"HTTPS://SCHMIEDE.EXAMPLE/TUER/{TOKEN}/?fbclid=IwAR0x&utm_source=wa#x", TOKEN),
        (f"https://schmiede.example/tuer/{TOKEN}%20", TOKEN),
        (f"https://schmiede.example/tuer/{TOKEN}%2520%E2%80%8B", TOKEN),
        (f"https://t.me/bot?start={TOKEN}&x=1).", TOKEN),
        (f"https://other.example/?start=abc https://t.me/bot?start={TOKEN}", TOKEN),
        (f"„{TOKEN}“", TOKEN),
        (f"_{TOKEN}_", TOKEN),
        (f"*{TOKEN}*, ", TOKEN),
        (f"{TOKEN}-", TOKEN),
        (f"{TOKEN[:9]}\u200b{TOKEN[9:]}\ufeff", TOKEN),
        ("-" + TOKEN[1:], "-" + TOKEN[1:]),
        ("_" + TOKEN[1:21] + "_", "_" + TOKEN[1:21] + "_"),
        ("(abcd-2345).", "ABCD2345"),
        ("„ABCD\u20112345“", "ABCD2345"),
        ("AB\u00adCD2345!", "ABCD2345"),
        ("https://schmiede.example/tuer/abcd-2345,", "ABCD2345"),
        ("Mach mit bei Brücke! Oder beim Bot diesen Code eintippen: ABCD-2345\n\nBis 12.03.2027.", "ABCD2345"),
    ],
)
def test_a_ticket_is_found_however_it_was_typed(typed: str, ticket: str) -> None:
    assert ticket_in(typed) == ticket


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "Guten Tag",
        "bewerben",
        "FRAGEN",
        "30.06.2026",
        "2 Personen",
        "Wir sind 25 Leute",
        "Wir sind 25",
        "Am 20-21.3. in 2027-2028, Raum AB-12345",
        "https://t.me/bot?start=",
        "ABCDEFGH",
        "🎉" * 8,
        "ＡＢＣＤ２３４５",
        "Hallo <b>1</b>",
        f"https://t.me/bot?start={TOKEN}zu-lang",
        "x" * 9000,
    ],
)
def test_a_sentence_is_no_ticket(typed: str) -> None:
    assert ticket_in(typed) is None


def test_a_ticket_is_recognised_by_its_hash_only() -> None:
    ticket = make_ticket(secrets().__next__)
    for typed in (ticket.code, shown(ticket.code), ticket.code.lower(), f" {shown(ticket.code).lower()} "):
        assert fingerprint(typed) == fingerprint(ticket.code)
    assert fingerprint(TOKEN) == fingerprint(f" {TOKEN}\n") != fingerprint(TOKEN.lower())


@given(st.integers(min_value=0))
def test_every_code_can_be_typed_and_is_no_word(seed: int) -> None:
    code = make_ticket((f"{seed} {number}" for number in count()).__next__).code
    assert set(code) <= set(CODE_ALPHABET)
    assert ticket_in(code) == ticket_in(shown(code).lower()) == code
    assert any(map(str.isdigit, code))
    assert any(map(str.isalpha, code))


@given(st.text())
def test_what_is_found_fits_into_a_link(typed: str) -> None:
    ticket = ticket_in(typed)
    assert ticket is None or (len(ticket) <= 22 and ticket.isascii() and not set(ticket) & set(": "))


@pytest.mark.parametrize(
    "invitation, good",
    [
        (GOOD, True),
        (replace(GOOD, uses_left=0), False),
        (replace(GOOD, expires_at=NOW), False),
        (replace(GOOD, revoked_at=NOW), False),
    ],
)
def test_an_invitation_is_good_until_it_is_used_over_or_revoked(invitation: Invitation, good: bool) -> None:
    assert still_good(invitation, NOW) is good
