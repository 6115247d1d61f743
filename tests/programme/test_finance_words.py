"""The words by which a heading is guessed: what is wrong in the file is named with its line."""

from pathlib import Path

from bot.domain.finance_lines.words import guessed_heading
from bot.programme.faults import Fault
from bot.programme.finance_words_file import FILE, read_finance_words
from bot.terms.finance import SOURCES, FinanceHeading

GOOD = "\n".join(f'{key} = ["{key}*"]' for key in (*FinanceHeading, "units"))


def test_the_longest_word_wins_and_what_nobody_knows_is_a_thing(tmp_path: Path) -> None:
    faults: list[Fault] = []
    words = read_finance_words(tmp_path, faults)
    titles = {
        "Drucker": "invest",
        "Druckkosten": "material",
        "Tischleitung": "staff",
        "Spenden": "own",
        "Xyz": "material",
    }
    assert (faults, {title: guessed_heading(title, words) for title in titles}) == ([], titles)
    assert guessed_heading("Drucker", words, SOURCES) is FinanceHeading.OWN


def test_what_is_wrong_is_named(tmp_path: Path) -> None:
    faults: list[Fault] = []
    (tmp_path / FILE).write_text(GOOD.replace("own*", "Eigen*mittel").replace("units", "einheiten"), encoding="utf-8")
    read_finance_words(tmp_path, faults)
    assert [fault.what.partition(".")[0] for fault in faults] == [
        '"Eigen*mittel" is no word',
        '"units" is missing',
        '"einheiten" is unknown here',
    ]
