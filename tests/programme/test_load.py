"""Each fault that an editor can make, and the sentence that helps."""

import re
from pathlib import Path

import pytest

from bot.programme.load import ProgrammeFault, load
from bot.terms import Opens

MAIN = """\
id = "small"
title.de = "Klein"
page_limit = 10
characters_per_page = 100
stages = ["idee"]
outline_note.de = "Arbeitsgliederung"

[[sections]]
id = "bedarf"
title.de = "Bedarf"

[call]
valid_for = 2031
checked = 2030-03-02
deadline = 2030-06-30
start = 2031-01-01
address = "Amt, 00000 Musterstadt"
most_a_year = 70000
most_in_all = 210000
most_months = 36
own_percent = 10
outlines = 500
outlines_in = 2029
place_deadlines = [2028-02-18, 2029-02-16]
carriers = ["Eins", "Zwei"]
mail = "post@amt.example"
phone = "0000"

[[priorities]]
name = "Zufälle"
meaning.en = "chance"
example = true

[[priorities]]
name = "Demokratie"

[[excluded]]
name.de = "Sport"
name.en = "sport"

[[excluded]]
name.de = "Arbeit"
"""

STAGE = """\
+++
title.de = "Idee"
why.de = "Darum."
control_question.de = "Wirklich?"

[[tasks]]
id = "reden"
title.de = "Reden"
minutes = 10

[[questions]]
id = "was"
section = "bedarf"
title.de = "Was fehlt"
title.en = "What is missing"
ask.de = "Was fehlt?"
example.de = \"\"\"
Ein Raum.
id = "this is part of the text"
[[questions]]\"\"\"
budget = 900

[[questions]]
id = "wer"
section = ""
title.de = "Wer"
ask.de = "Wer?"
example.de = "Wir."
budget = 50
+++

## Worum es geht

Um die **Idee**.

## Einfacher gesagt

Eine Idee.

## Material: Liste

- eins
"""
IDEA = "stages/idee.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "stages").mkdir()
    (tmp_path / "programme.toml").write_text(MAIN, encoding="utf-8")
    (tmp_path / IDEA).write_text(STAGE, encoding="utf-8")
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def complaints(folder: Path) -> list[str]:
    with pytest.raises(ProgrammeFault) as fault:
        load(folder)
    assert str(fault.value) == "\n".join(map(str, fault.value.faults))
    return [str(one) for one in fault.value.faults]


def test_a_small_programme_is_read_as_written(folder: Path) -> None:
    programme = load(folder)
    stage = programme.stage("idee")
    material = stage.materials[0]
    assert programme.question("was").title.in_("en") == ("What is missing", False)
    assert programme.question("was").example.in_("de")[0].startswith("Ein Raum.")
    assert programme.question("wer").section == ""
    assert stage.guide.in_("de") == ("Um die **Idee**.", False)
    assert (material.title.in_("de")[0], material.text.in_("de")[0]) == ("Liste", "- eins")
    assert stage.opens is Opens.FREE


def test_blanks_are_filled_with_what_the_call_says(folder: Path) -> None:
    change(folder / IDEA, "Um die **Idee**.", "Bis {deadline}, {most_a_year} Euro, nicht {excluded}, seit {year-4}.")
    change(folder / IDEA, 'example.de = "Wir."', 'example.de = "{priority}, ab {start}"')
    translated = "## Worum es geht\n\nBy {deadline}, {most_a_year} euros, as of {checked}, {year+1}:\n\n{priorities}\n"
    (folder / "stages/idee.en.md").write_text(translated, encoding="utf-8")
    programme = load(folder)
    guide = programme.stage("idee").guide
    assert guide.in_("de")[0] == "Bis 30. Juni 2030, 70.000 Euro, nicht Sport oder Arbeit, seit 2027."
    assert programme.question("wer").example.in_("de")[0] == "Zufälle, ab 1. Januar 2031"
    assert guide.in_("en")[0] == (
        "By 30 June 2030, 70,000 euros, as of March 2030, 2032:\n\n- Zufälle (chance)\n- Demokratie"
    )


@pytest.mark.parametrize("blank", ["{jahr}", "{deadline+1}", "{}", "{Year}"])
def test_an_unknown_blank_is_named_or_left_as_it_is(folder: Path, blank: str) -> None:
    change(folder / IDEA, "- eins", f"- {blank}")
    if blank in ("{jahr}", "{deadline+1}"):
        assert complaints(folder)[0].startswith(f"{IDEA}:42: {blank} is unknown. Use one of: {{year}}, ")
    else:
        assert load(folder).stage("idee").materials[0].text.in_("de")[0] == f"- {blank}"


def test_the_words_of_the_programme_have_blanks_too(folder: Path) -> None:
    change(folder / "programme.toml", '"Arbeitsgliederung"', '"Gliederung für {year}"')
    change(folder / "programme.toml", 'title.de = "Bedarf"', 'title.de = "Bedarf {year+1}"')
    change(folder / "programme.toml", 'name = "Demokratie"', 'name = "Demokratie 2031"')
    programme = load(folder)
    assert programme.outline_note.in_("de")[0] == "Gliederung für 2031"
    assert programme.section("bedarf").title.in_("de")[0] == "Bedarf 2032"
    assert programme.call.priorities[1].name == "Demokratie 2031"


def test_amounts_are_no_years(folder: Path) -> None:
    change(folder / IDEA, "- eins", "- 2.000 Euro, 20264 Musterstadt, 12000, 0911 943-0")
    assert load(folder).stage("idee").id == "idee"


def test_a_translation_may_be_partial(folder: Path) -> None:
    translated = "## Einfacher gesagt\n\nAn idea.\n\n## Material: List\n\n- one\n"
    (folder / "stages/idee.en.md").write_text(translated, encoding="utf-8")
    stage = load(folder).stage("idee")
    assert stage.simply.in_("en") == ("An idea.", False)
    assert stage.guide.in_("en") == ("Um die **Idee**.", True)
    assert stage.materials[0].title.in_("en") == ("List", False)


def test_what_editors_on_windows_add_does_no_harm(folder: Path) -> None:
    text = STAGE.replace("+++", "+++  ").replace("\n", "\r\n")
    (folder / IDEA).write_bytes(text.encode("utf-8-sig"))
    assert load(folder).stage("idee").guide.in_("de") == ("Um die **Idee**.", False)


def test_hidden_files_of_the_computer_are_no_stages(folder: Path) -> None:
    (folder / "stages/.idee.md.swp").write_bytes(b"\xff")
    assert load(folder).number("idee") == 1


FAULTS_OF_A_STAGE = {
    "year in a text": (
        "- eins",
        "- 30. Juni 2025",
        (
            f"{IDEA}:42: The year 2025 grows old here. "
            "Write {year}, {year+1} or {year-2}; amounts get a dot: 2.000."
        ),
    ),
    "year in an example": (
        'example.de = "Wir."',
        'example.de = "Seit 1999."',
        (
            f"{IDEA}:28: The year 1999 grows old here. "
            "Write {year}, {year+1} or {year-2}; amounts get a dot: 2.000."
        ),
    ),
    "unknown entry": (
        'why.de = "Darum."',
        'why.de = "Darum."\nwy.en = "That is why."',
        (
            f'{IDEA}:4: "wy" is unknown here. Correct it or delete it; known are: '
            "title, why, opens, control_question, tasks, questions."
        ),
    ),
    "unknown entry of a question": (
        "budget = 50",
        'budget = 50\nhint = "x"',
        (
            f'{IDEA}:30: "hint" is unknown here. Correct it or delete it; known are: '
            "id, section, title, ask, example, budget, label."
        ),
    ),
    "missing text": (
        'ask.de = "Wer?"\n',
        "",
        f'{IDEA}:23: "ask" is missing. Add a line ask.de = "...".',
    ),
    "empty text": (
        'ask.de = "Wer?"',
        'ask.de = " "',
        f'{IDEA}:27: "ask.de" is no text. Write a text in quotes after the equal sign.',
    ),
    "number for a text": (
        'ask.de = "Wer?"',
        "ask.de = 7",
        f'{IDEA}:27: "ask.de" is no text. Write a text in quotes after the equal sign.',
    ),
    "no German": (
        'ask.de = "Wer?"',
        'ask.en = "Who?"',
        f'{IDEA}:27: "ask" has no German text. Add a line ask.de = "...".',
    ),
    "unknown language": (
        'ask.de = "Wer?"',
        'ask.de = "Wer?"\nask.xx = "Who?"',
        f'{IDEA}:28: "ask.xx": the language is unknown. Use one of: de, en, uk, ru, tr, ar, fa, fr.',
    ),
    "section missing": (
        'section = ""\n',
        "",
        f'{IDEA}:23: "section" is missing. Add a line section = "...".',
    ),
    "section unknown": (
        'section = "bedarf"',
        'section = "beddarf"',
        f'{IDEA}:13: "beddarf" is no section of the outline. Use one of: bedarf; or "" for none.',
    ),
    "question twice": (
        'id = "wer"',
        'id = "was"',
        f'{IDEA}:24: The id "was" stands twice, first in {IDEA}:12. Choose another one.',
    ),
    "id not allowed": (
        'id = "wer"',
        'id = "Wer ist es"',
        f'{IDEA}:24: The id "Wer ist es" is not allowed. Use 2 to 24 small letters, digits and hyphens.',
    ),
    "id is a number": (
        'id = "wer"',
        "id = 12",
        f'{IDEA}:24: "id" is no text. Write a text in quotes after the equal sign.',
    ),
    "title too long": (
        'title.en = "What is missing"',
        f'title.en = "{"x" * 31}"',
        f'{IDEA}:15: "title.en" has 31 characters, the button has room for 30. Shorten it.',
    ),
    "budget zero": (
        "budget = 50",
        "budget = 0",
        f'{IDEA}:29: "budget" is no whole number above 0. Write only digits, without quotes.',
    ),
    "budget a text": (
        "budget = 50",
        'budget = "50"',
        f'{IDEA}:29: "budget" is no whole number above 0. Write only digits, without quotes.',
    ),
    "budget a truth": (
        "budget = 50",
        "budget = true",
        f'{IDEA}:29: "budget" is no whole number above 0. Write only digits, without quotes.',
    ),
    "opening unknown": (
        'why.de = "Darum."',
        'why.de = "Darum."\nopens = "later"',
        f'{IDEA}:4: "opens" has an unknown value. Use one of: free, date, release.',
    ),
    "bad TOML": (
        'ask.de = "Wer?"',
        'ask.de = "Wer?',
        (
            f"{IDEA}:27: This is not valid TOML (Illegal character '\\n'). "
            "Check quotes, brackets and equal signs here and just above."
        ),
    ),
    "head not closed": (
        "+++\n\n## Worum",
        "\n\n## Worum",
        f'{IDEA}:1: The head is not between two lines of "+++". Put one above and one below it.',
    ),
    "no tasks": (
        '[[tasks]]\nid = "reden"\ntitle.de = "Reden"\nminutes = 10\n',
        "",
        f"{IDEA}:2: There is no block [[tasks]]. Add at least one.",
    ),
    "guide missing": (
        "## Worum es geht\n\nUm die **Idee**.\n",
        "",
        f'{IDEA}:30: The heading "## Worum es geht" is missing. Add it with a text.',
    ),
    "heading empty": (
        "Eine Idee.\n",
        "",
        f'{IDEA}:36: There is no text under "## Einfacher gesagt". Write one or delete the heading.',
    ),
    "heading unknown": (
        "## Material: Liste",
        "## Liste",
        (
            f'{IDEA}:40: The heading "## Liste" is unknown. '
            'Use "## Worum es geht", "## Einfacher gesagt" or "## Material: ...".'
        ),
    ),
    "heading twice": (
        "## Material: Liste",
        "## Einfacher gesagt",
        f'{IDEA}:40: The heading "## Einfacher gesagt" stands twice. Keep one of them.',
    ),
    "text without heading": (
        "## Worum es geht",
        "Hallo.\n\n## Worum es geht",
        (
            f"{IDEA}:32: This text stands under no heading. "
            'Put "## Worum es geht", "## Einfacher gesagt" or "## Material: ..." above it.'
        ),
    ),
    "page too long": (
        "Um die **Idee**.",
        "Kurz.\n\n### Eins\n\nKurz.\n\n### Zwei\n\n" + "x" * 560,
        (
            f'{IDEA}:32: The page "### Zwei" under "## Worum es geht" has 566 characters, '
            'a page has room for 560. Shorten it or begin another page with "### ".'
        ),
    ),
    "material too long": (
        "- eins",
        "y" * 561,
        (
            f'{IDEA}:40: The page "{"y" * 40}" under "## Material: Liste" has 561 characters, '
            'a page has room for 560. Shorten it or begin another page with "### ".'
        ),
    ),
    "numbered list": ("- eins", "1. eins", f'{IDEA}:42: Lists start with "- " here. Use a hyphen.'),
    "table": ("- eins", "| eins |", f"{IDEA}:42: The bot cannot show tables. Write a list instead."),
    "picture": (
        "- eins",
        "![eins](https://a.example/b.png)",
        f"{IDEA}:42: The bot cannot show pictures in a text. Describe it in words.",
    ),
    "unsafe link": (
        "- eins",
        "- [eins](http://a.example)",
        f"{IDEA}:42: The link does not start with https://. Write the full address.",
    ),
    "HTML": ("- eins", "- <b>eins</b>", f"{IDEA}:42: The bot cannot show HTML. Use only Markdown."),
    "code": ("- eins", "```", f"{IDEA}:42: The bot cannot show blocks of code. Write plain text."),
    "big heading": (
        "- eins",
        "# eins",
        f'{IDEA}:42: Only "### " makes a heading inside a text. Use three # signs.',
    ),
}


@pytest.mark.parametrize("old, new, message", FAULTS_OF_A_STAGE.values(), ids=FAULTS_OF_A_STAGE)
def test_a_fault_in_a_stage_is_named(folder: Path, old: str, new: str, message: str) -> None:
    change(folder / IDEA, old, new)
    assert complaints(folder) == [message]


FAULTS_OF_THE_PROGRAMME = {
    "year in a note": (
        'outline_note.de = "Arbeitsgliederung"',
        'outline_note.de = "Arbeitsgliederung 2026"',
        (
            "programme.toml:6: The year 2026 grows old here. "
            "Write {year}, {year+1} or {year-2}; amounts get a dot: 2.000."
        ),
    ),
    "deadline a text": (
        "deadline = 2030-06-30",
        'deadline = "30.6.2030"',
        'programme.toml:15: "deadline" is no day. Write year-month-day without quotes, for example 2030-06-30.',
    ),
    "deadline an instant": (
        "deadline = 2030-06-30",
        "deadline = 2030-06-30T12:00:00",
        'programme.toml:15: "deadline" is no day. Write year-month-day without quotes, for example 2030-06-30.',
    ),
    "deadline after the start": (
        "deadline = 2030-06-30",
        "deadline = 2031-06-30",
        'programme.toml:15: "deadline" does not come before "start". Correct one of them.',
    ),
    "start in another year": (
        "start = 2031-01-01",
        "start = 2032-01-01",
        'programme.toml:16: "start" is not in the year 2031 of "valid_for". Correct one of them.',
    ),
    "no percentage": (
        "own_percent = 10",
        "own_percent = 110",
        'programme.toml:21: "own_percent" is no percentage. Write a number from 1 to 99.',
    ),
    "less in all than in a year": (
        "most_in_all = 210000",
        "most_in_all = 21000",
        'programme.toml:19: "most_in_all" is less than "most_a_year". Correct one of them.',
    ),
    "more in all than in all years": (
        "most_in_all = 210000",
        "most_in_all = 2100000",
        'programme.toml:19: "most_in_all" is more than "most_a_year" in all years of "most_months". Correct one of them.',  # noqa: E501
    ),
    "days no list": (
        "place_deadlines = [2028-02-18, 2029-02-16]",
        'place_deadlines = ["18.2."]',
        'programme.toml:24: "place_deadlines" is no list of days. Write days like 2030-06-30, with commas, inside [ ].',
    ),
    "no example among the priorities": (
        "example = true\n",
        "",
        ("programme.toml:29: 0 priorities say example = true. Exactly one must: the one that the examples speak of."),
    ),
    "two examples among the priorities": (
        'name = "Demokratie"',
        'name = "Demokratie"\nexample = true',
        ("programme.toml:29: 2 priorities say example = true. Exactly one must: the one that the examples speak of."),
    ),
    "a meaning in no language": (
        'meaning.en = "chance"',
        'meaning.xx = "chance"',
        ('programme.toml:31: "meaning.xx": the language is unknown. Use one of: de, en, uk, ru, tr, ar, fa, fr.'),
    ),
    "unknown entry": (
        "page_limit = 10",
        "page_limit = 10\npages = 3",
        (
            'programme.toml:4: "pages" is unknown here. Correct it or delete it; known are: '
            "call, priorities, excluded, sections, id, title, page_limit, characters_per_page, outline_note, stages."
        ),
    ),
    "missing entry": (
        "page_limit = 10\n",
        "",
        'programme.toml:1: "page_limit" is missing. Add a line page_limit = 10.',
    ),
    "section twice": (
        "[[sections]]",
        '[[sections]]\nid = "bedarf"\ntitle.de = "Not"\n\n[[sections]]',
        'programme.toml:13: The id "bedarf" stands twice, first in programme.toml:9. Choose another one.',
    ),
    "counts is no truth": (
        'title.de = "Bedarf"',
        'title.de = "Bedarf"\ncounts = "no"',
        'programme.toml:11: "counts" is neither true nor false. Write one of the two, without quotes.',
    ),
    "stage twice": (
        '["idee"]',
        '["idee", "idee"]',
        'programme.toml:5: The stage "idee" stands twice in the list. Delete one.',
    ),
    "stage without file": (
        '["idee"]',
        '["idee", "bedarf"]',
        'programme.toml:5: The stage "bedarf" has no file. Add stages/bedarf.md or delete it from the list.',
    ),
    "stages no list": (
        '["idee"]',
        '"idee"',
        'programme.toml:5: "stages" is no list of names. Write names in quotes, with commas, inside [ ].',
    ),
    "bad TOML": (
        "page_limit = 10",
        "page_limit = = 10",
        (
            "programme.toml:3: This is not valid TOML (Invalid value). "
            "Check quotes, brackets and equal signs here and just above."
        ),
    ),
    "bad TOML at the very end": (
        'name.de = "Arbeit"\n',
        'name.de = """',
        (
            "programme.toml:42: This is not valid TOML (Unterminated string). "
            "Check quotes, brackets and equal signs here and just above."
        ),
    ),
    "section that nobody feeds": (
        "[[sections]]",
        '[[sections]]\nid = "ziele"\ntitle.de = "Ziele"\n\n[[sections]]',
        'programme.toml:8: No question writes into the section "ziele". Add one or delete it.',
    ),
    "too many characters": (
        "characters_per_page = 100",
        "characters_per_page = 80",
        (
            "programme.toml:3: The budgets of all questions add up to 900 characters, the pages have room for 800. "
            "Lower some budgets."
        ),
    ),
}


@pytest.mark.parametrize("old, new, message", FAULTS_OF_THE_PROGRAMME.values(), ids=FAULTS_OF_THE_PROGRAMME)
def test_a_fault_in_the_programme_is_named(folder: Path, old: str, new: str, message: str) -> None:
    change(folder / "programme.toml", old, new)
    assert complaints(folder) == [message]


FAULTS_OF_FILES = {
    "not in the list": (
        "stages/ziele.md",
        STAGE.encode(),
        (
            'stages/ziele.md:1: This stage is not in the list "stages" of programme.toml. '
            'Add "ziele" there or delete the file.'
        ),
    ),
    "strange name": (
        "stages/ziele.docx",
        b"",
        (
            'stages/ziele.docx:1: This file name is unknown here. Name it like "idea.md", '
            'or "idea.en.md" for a translation.'
        ),
    ),
    "wrong encoding": (
        "stages/idee.en.md",
        "## Einfacher gesagt\n\nSchön".encode("latin-1"),
        "stages/idee.en.md:1: The file is not saved as UTF-8. Save it again with the encoding UTF-8.",
    ),
    "wrong encoding of the German file": (
        IDEA,
        STAGE.replace("Idee", "Müll").encode("latin-1"),
        f"{IDEA}:1: The file is not saved as UTF-8. Save it again with the encoding UTF-8.",
    ),
    "empty file": (
        IDEA,
        b"",
        f'{IDEA}:1: The head is not between two lines of "+++". Put one above and one below it.',
    ),
    "materials half translated": (
        "stages/idee.en.md",
        b"## Material: One\n\nText\n\n## Material: Two\n\nText",
        "stages/idee.en.md:1: It has not as many materials as the German file. Translate all or none.",
    ),
}


@pytest.mark.parametrize("name, content, message", FAULTS_OF_FILES.values(), ids=FAULTS_OF_FILES)
def test_a_fault_with_a_file_is_named(folder: Path, name: str, content: bytes, message: str) -> None:
    (folder / name).write_bytes(content)
    assert complaints(folder) == [message]


def test_a_translation_needs_the_german_file(folder: Path) -> None:
    (folder / IDEA).rename(folder / "stages/idee.en.md")
    assert "stages/idee.md:1: There is a translation but no German file. Add it." in complaints(folder)


def test_a_missing_table_is_one_fault(folder: Path) -> None:
    """Whoever has a programme of their own from before there was one reads what to copy, not fifteen lines."""
    main = folder / "programme.toml"
    text = main.read_text(encoding="utf-8")
    main.write_text(re.sub(r"\[call\].*?(?=\n\[\[)", "", text, flags=re.DOTALL), encoding="utf-8")
    found = complaints(folder)
    assert found == ["programme.toml:1: There is no block [call]. Copy it from the programme that comes with the bot."]


def test_a_folder_in_the_place_of_a_file_is_named(folder: Path) -> None:
    (folder / IDEA).unlink()
    (folder / IDEA).mkdir()
    assert complaints(folder)[0].startswith(f"{IDEA}:1: The file cannot be read (")


def test_a_missing_programme_is_named(folder: Path) -> None:
    (folder / "programme.toml").unlink()
    assert complaints(folder) == ["programme.toml:1: The file is missing. Put it back."]


def test_all_faults_are_told_at_once_and_in_order(folder: Path) -> None:
    change(folder / IDEA, "budget = 50", "budget = -1")
    change(folder / IDEA, 'why.de = "Darum."', "")
    change(folder / "programme.toml", "page_limit = 10", 'page_limit = "10"')
    assert [one.split(": ")[0] for one in complaints(folder)] == [
        "programme.toml:3",
        "stages/idee.md:2",
        "stages/idee.md:29",
    ]


def test_the_same_name_may_be_a_task_and_a_question(folder: Path) -> None:
    change(folder / IDEA, 'id = "reden"', 'id = "was"')
    assert load(folder).task("was").minutes == 10
