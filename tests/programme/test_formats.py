"""What we write ourselves is what Babel writes; what is not ours, Babel writes."""

from datetime import date

import pytest
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from bot.programme.formats import OURS, both_in, day_in, either_in, month_in, number_in

LOCALES = {"de": "de", "en": "en_GB", "uk": "uk", "fr": "fr"}
"""Those of the programme; English is written as in Europe."""


@pytest.mark.parametrize("language, locale", LOCALES.items())
def test_days(language: str, locale: str) -> None:
    for month in range(1, 13):
        day = date(2027, month, 1 + 2 * month)
        assert day_in(day, language) == format_date(day, "d. MMMM y" if language == "de" else "d MMMM y", locale=locale)
        assert month_in(day, language) == format_date(day, "LLLL y", locale=locale)


@pytest.mark.parametrize("language, locale", LOCALES.items())
@pytest.mark.parametrize("number", [0, 7, 999, 1_000, 50_000, 12_345_678, -1_000])
def test_numbers(language: str, locale: str, number: int) -> None:
    assert number_in(number, language) == format_decimal(number, locale=locale)


@pytest.mark.parametrize("language, locale", LOCALES.items())
@pytest.mark.parametrize("names", ["a", "ab", "abc", "abcd"])
def test_lists(language: str, locale: str, names: str) -> None:
    assert both_in([*names], language) == format_list([*names], locale=locale)
    assert either_in([*names], language) == format_list([*names], "or", locale=locale)


def test_ours_are_the_languages_that_every_start_needs() -> None:
    assert OURS.keys() == {"de", "en"}
