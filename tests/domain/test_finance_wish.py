"""What people type to try."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.finance.wish import MoreWish, OwnWish, ShareWish, WithoutWish, read_wish
from bot.domain.money import money
from tests.kit.typed_plans import plan

PLAN = plan(
    "2028-01 24",
    "staff 36.000 Koordination Stelle:50%",
    "material 900 Druck",
    "invest 3.000 Küche once",
    "own 500 Küche",
)


def in_words(text: str) -> str:
    match read_wish(text, PLAN):
        case ShareWish(share=share):
            return f"{share / 100} %"
        case OwnWish(cents=cents):
            return f"own {money(cents)}"
        case WithoutWish(item=item):
            return f"without {item.id}"
        case MoreWish(item=item):
            return f"more {money(item.price)}"
    return "?"


@pytest.mark.parametrize(
    "text, meant",
    [
        ("12 %", "12.0 %"),
        ("12%", "12.0 %"),
        ("und bei 12,5 Prozent?", "12.5 %"),
        ("what about 20 percent", "20.0 %"),
        ("100 Prozent", "100.0 %"),
        ("0 %", "?"),
        ("101 %", "?"),
        ("-3 %", "?"),
        ("- 12 Prozent", "12.0 %"),
        ("-500", "?"),
        ("ohne Koordination Stelle: 50 %", "without i1"),
        ("8.000 Euro", "own 8.000"),
        ("8000", "own 8.000"),
        ("wir haben 8.000,50 € auf dem Konto", "own 8.000,50"),
        ("ohne Küche", "without i3"),
        ("Ohne die Küche?", "without i3"),
        ("was ohne druck", "without i2"),
        ("without koordination", "without i1"),
        ("ohne", "?"),
        ("ohne Herd", "?"),
        ("+2.000 Euro von der Stiftung", "more 2.000"),
        ("die Stadt gibt 500 dazu", "more 500"),
        ("5.000 und 3.000", "?"),
        ("keine Ahnung", "?"),
        ("", "?"),
        ("99999999999999 Euro", "?"),
    ],
)
def test_a_wish_is_understood(text: str, meant: str) -> None:
    assert in_words(text) == meant


@given(st.text())
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    in_words(text)
