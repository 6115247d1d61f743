"""Amounts and quantities as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.money import MOST, MOST_QUANTITY, money, parse_money, parse_quantity, quantity, speaks_of_money

AMOUNTS = {
    "2.400": 2400_00,
    "2400": 2400_00,
    "2.400,50": 2400_50,
    "2400,5": 2400_50,
    "2400.5": 2400_50,
    "2,400.50": 2400_50,
    "2,400": 2400_00,
    "2'400": 2400_00,
    "2’400.05": 2400_05,
    "2 400 €": 2400_00,
    "€ 2\u202f400,00": 2400_00,
    "2.400,-": 2400_00,
    "2.400,– EUR": 2400_00,
    "31.500 Euro": 31500_00,
    "1.234.567,89": 1234567_89,
    "0,5": 50,
    "0.500": 50,
    "0": 0,
    "007": 7_00,
    "12345.678": None,
    "1.2.3": None,
    "1.234.56": None,
    "1.234.567.89": None,
    "2,400,50": None,
    "-5": None,
    "": None,
    "zwölf": None,
    "5 %": None,
    "10.000.000": MOST,
    "10.000.000,01": None,
    "9" * 40: None,
    "٣٠": None,
    ",5": None,
    "5,": None,
}
QUANTITIES = {"36": 36_000, "0,5": 500, "0,125": 125, "1,5": 1500, "2.400": 2_400_000, "1,1250": 1125, "1,0001": None}


@pytest.mark.parametrize("text, cents", AMOUNTS.items())
def test_an_amount_is_read(text: str, cents: int | None) -> None:
    assert parse_money(text) == cents


@pytest.mark.parametrize("text, thousandths", QUANTITIES.items())
def test_a_quantity_is_read(text: str, thousandths: int | None) -> None:
    assert parse_quantity(text) == thousandths


def test_whole_euros_have_no_cents() -> None:
    assert [money(cents) for cents in (0, 5, 2400_00, -1234_56)] == ["0", "0,05", "2.400", "-1.234,56"]
    assert [quantity(thousandths) for thousandths in (500, 125, 1125, 36_000)] == ["0,5", "0,125", "1,1250", "36"]


@given(st.integers(0, MOST))
def test_money_is_read_as_it_was_written(cents: int) -> None:
    assert parse_money(money(cents)) == cents


@given(st.integers(0, MOST_QUANTITY))
def test_a_quantity_is_read_as_it_was_written(thousandths: int) -> None:
    assert parse_quantity(quantity(thousandths)) == thousandths


@given(st.text(max_size=40))
def test_nothing_that_somebody_types_is_an_error(text: str) -> None:
    for found in (parse_money(text), parse_quantity(text)):
        assert found is None or found >= 0


@pytest.mark.parametrize(
    "text, so",
    [
        ("300 Euro", True), ("300€", True), ("EUR 300", True), ("80 Cent", True), ("300euro", True),
        ("Neurologie 5", False), ("Europa 2027", False), ("Center 3", False), ("", False),
    ],
)  # fmt: skip
def test_money_is_named(text: str, so: bool) -> None:
    assert speaks_of_money(text) is so
