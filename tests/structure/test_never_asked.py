"""No text of the bot asks for a password, a bank account or a code: whoever asks for one is somebody else."""

import re
from pathlib import Path

import pytest

from tests.structure.reading import ROOT, tracked

SECRET = re.compile(
    r"passwor[dt]|kennwort|passphrase|\bIBAN\b|\bBIC\b|\bPIN\b|\bTANs?\b|bankverbindung|bankdaten|kontonummer|kreditkarte"
    r"|credit card|bank (?:details|account)|account number|ausweisnummer|passport number|bestätigungscode"
    r"|verification code|token",
    re.IGNORECASE,
)
SAID = {
    # What the guard found in somebody's own words, so that they can take it out.
    "web-questions-without-iban", "talks-datum-iban", "talk_requests-datum-iban", "questions-datum-iban",
    "faq_desk-look-at-data",
    # A file that cannot be opened: the password is to be taken out, not told.
    "talks-file-locked", "date_desk-file-no-sheet", "finance_plan-file-no-sheet",
    # What the operators hear when the bot's own one is refused or used twice.
    "common-alarm-refused", "common-alarm-second-reader",
}  # fmt: skip
"""What speaks of one without asking for it."""
SHOWN = {".ftl", ".md", ".html"}
PLACES = ("bot", "handlers")
OPERATORS = ("bot/operator", "bot/demo")
"""Read by whoever runs the bot, at their own terminal."""
ENTRY = re.compile(r"^(?P<id>[a-z][\w-]*) =(?P<text>.*(?:\n(?:[ \t].*|(?=\n[ \t])))*)", re.MULTILINE)


def shown() -> list[Path]:
    ours = [path for path in tracked() if path.suffix in SHOWN and path.parts[0] in PLACES and path.name != "README.md"]
    return [path for path in ours if not path.as_posix().startswith(OPERATORS)]


def asked_in(path: Path, text: str) -> list[str]:
    if path.suffix != ".ftl":
        return [f"{path}: {found[0]}" for found in SECRET.finditer(re.sub(r"\{[{%].*?[}%]\}", "", text))]
    entries = ((entry["id"], words(entry["text"])) for entry in ENTRY.finditer(text))
    return [f"{path}: {id}: {found[0]}" for id, said in entries if id not in SAID and (found := SECRET.search(said))]


def words(entry: str) -> str:
    """Without the arguments and functions of Fluent, whose names nobody reads."""
    return re.sub(r"\{[^{}]*\$[^{}]*\}", "", entry)


def test_no_text_asks_for_a_secret() -> None:
    assert [fault for path in shown() for fault in asked_in(path, (ROOT / path).read_text(encoding="utf-8"))] == []
    assert len(shown()) > 100


def test_what_speaks_of_one_is_still_there() -> None:
    written = {
        entry["id"] for path in shown() if path.suffix == ".ftl"
        for entry in ENTRY.finditer((ROOT / path).read_text(encoding="utf-8"))
    }  # fmt: skip
    assert written >= SAID


@pytest.mark.parametrize(
    "text",
    [
        "a-b = Schick mir deine IBAN.",
        "a-b =\n    Hallo.\n\n    Wie lautet dein Passwort?",
        "a-b = Ja\n    .c = PIN eingeben",
    ],
)
def test_a_question_for_one_is_found(text: str) -> None:
    assert len(asked_in(Path("x.ftl"), text)) == 1
