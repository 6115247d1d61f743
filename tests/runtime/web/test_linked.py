"""Addresses, commands and codes in the text of a message."""

from html import escape

import pytest

from bot.runtime.web.autolinks import linked
from tests.runtime.web.markup import tags_of

COMMANDS = frozenset({"hilfe", "termine", "pause_runde"})


def shown(text: str, commands: frozenset[str] = COMMANDS) -> str:
    return str(linked(text, commands, lambda text, **_: text))


def addresses(text: str) -> list[str]:
    return [attributes["href"] for tag, attributes in tags_of(shown(escape(text, quote=False))) if tag == "a"]


@pytest.mark.parametrize(
    "text, address",
    [
        ("https://zoom.us/j/123?pwd=a%20b", "https://zoom.us/j/123?pwd=a%20b"),
        ("Kommt: https://example.org.", "https://example.org"),
        ("(siehe https://example.org/a)", "https://example.org/a"),
        ("https://de.wikipedia.org/wiki/Verein_(Recht)!", "https://de.wikipedia.org/wiki/Verein_(Recht)"),
        ("„https://example.org/a“, sagt sie", "https://example.org/a"),
        ('"https://example.org/a"', "https://example.org/a"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2"),
        ("HTTPS://EXAMPLE.ORG/A", "HTTPS://EXAMPLE.ORG/A"),
        ("http://127.0.0.1:8080/tuer/abc_d-e", "http://127.0.0.1:8080/tuer/abc_d-e"),
        ("https://müller.de/ä?!", "https://müller.de/ä"),
    ],
)
def test_an_address_ends_where_a_reader_ends_it(text: str, address: str) -> None:
    assert addresses(text) == [address]


@pytest.mark.parametrize(
    "text", ["ftp://example.org", "javascript:alert(1)", "www.example.org", "https://", "http://.", "mailto:a@b.de"]
)
def test_nothing_else_is_an_address(text: str) -> None:
    assert addresses(text) == []


def test_an_address_cannot_break_out() -> None:
    html = shown(escape('https://example.org/"onmouseover="alert(1) <b>', quote=False))
    assert [tag for tag, _ in tags_of(html)] == ["a"]
    assert tags_of(html)[0][1].keys() == {"href", "target", "rel"}
    assert 'rel="noopener noreferrer"' in html


def test_an_anchor_that_is_there_stays_as_it_is() -> None:
    html = '<a href="https://example.org">https://example.org</a>'
    assert shown(html) == html


@pytest.mark.parametrize("text", ["/hilfe", "Schreibt /hilfe.", "(/hilfe)", "/hilfe – was du tun kannst"])
def test_a_command_is_a_button(text: str) -> None:
    assert ("button", "/hilfe") in [(tag, attributes.get("value")) for tag, attributes in tags_of(shown(text))]


@pytest.mark.parametrize(
    "text",
    ["/unbekannt", "und/termine", "https://example.org/hilfe", "/hilfe/mehr", "Mo/termine", "//hilfe", "&lt;/hilfe"],
)
def test_other_words_are_not(text: str) -> None:
    assert "button" not in [tag for tag, _ in tags_of(shown(text))]


def test_a_command_of_others_is_only_a_word() -> None:
    assert shown("/termine", frozenset()) == "/termine"


def test_a_code_can_be_copied() -> None:
    tags = tags_of(shown("Code: <code>ABCD-EFGH</code>"))
    assert ("button", "copy") in [(tag, attributes.get("class")) for tag, attributes in tags]
