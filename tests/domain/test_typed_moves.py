"""Words that lead somewhere instead of being an answer."""

import pytest

from bot.domain.typed_moves import Move, about, closes, greets, is_done, leads, leads_on, move, skips, thanks


@pytest.mark.parametrize(
    "text, asked, meant",
    [
        ("Start", True, Move.HOME),
        ("  MENÜ! ", True, Move.HOME),
        ("zurück", True, Move.HOME),
        ("Hilfe!", True, Move.HELP),
        ("Abbrechen!", True, Move.CANCEL),
        ("cancel", False, Move.CANCEL),
        ("Please cancel", True, Move.CANCEL),
        ("help please", True, Move.HELP),
        ("We're done!", False, Move.HOME),
        ("Wir mussten das Fest abbrechen", True, None),
        ("was jetzt?", False, Move.HOME),
        ("Wie geht es weiter?", False, Move.HOME),
        ("weiter", False, Move.HOME),
        ("Fertig!", False, Move.HOME),
        ("weiter", True, None),
        ("Wie geht es weiter?", True, None),
        ("Ich weiß nicht, was ich machen soll", False, Move.HOME),
        ("Wie geht es mit dem Antrag weiter?", False, None),
        ("Wir brauchen Hilfe beim Aufbauen", False, None),
        ("", False, None),
    ],
)
def test_a_move_is_known_by_its_words_alone(text: str, asked: bool, meant: Move | None) -> None:
    assert move(text, asked=asked) is meant


@pytest.mark.parametrize(
    "text, button",
    [
        ("weiter", "Weiter: Eure Idee in einem Satz"),
        ("Next", "Next: Your idea"),
        ("next", "Continue"),
        ("next please", "Next ›"),
        ("weiter", "Go on"),
        ("done", "Done (tick it off)"),
        ("aufgaben", "Aufgaben (3)"),
        ("später", "Später, nächste Frage"),
        ("weiß ich nicht", "Später, nächste Frage"),
        ("überspringen", "Später, nächste Frage"),
        ("Gespräch 1", "Gespräch 1: Kostenplan"),
    ],
)
def test_the_beginning_of_a_button_stands_for_it(text: str, button: str) -> None:
    assert leads(text, button)


@pytest.mark.parametrize(
    "text, button",
    [
        ("ja", "Ja, aussetzen"),
        ("nein", "Nein, doch nicht"),
        ("weiter", "Später, nächste Frage"),
        ("done", "Tick off: Clean up"),
        ("next", "No, go on"),
        ("wir", "Wir kommen"),
        ("", ": leer"),
        ("🎉", ""),
        ("vielleicht", "Später, nächste Frage"),
        ("Weiter so, das ist schön", "Weiter: Eure Idee"),
    ],
)
def test_it_does_not_stand_for_any_other(text: str, button: str) -> None:
    assert not leads(text, button)


def test_on_leaves_for_later_where_nothing_leads_on() -> None:
    assert skips("weiter", "Später, nächste Frage")
    assert not skips("später", "Später, nächste Frage")
    assert leads_on("Weiter: Name eures Vereins")
    assert not leads_on("Weitergeben")


@pytest.mark.parametrize(
    "text", ["Danke!", "vielen lieben Dank", "ok danke", "👍", "alles klar", "Super", "Thank you so"]
)
def test_thanks_want_no_place(text: str) -> None:
    assert thanks(text)
    assert is_done(text)


@pytest.mark.parametrize(
    "text", ["", "Danke an alle Nachbarn, die kochen", "Gut ist unser Garten", "Supermarkt", "Dank Ehrenamt"]
)
def test_words_that_say_something_are_no_thanks(text: str) -> None:
    assert not thanks(text)
    assert not is_done(text)


@pytest.mark.parametrize(
    "text, says", [("Hallo", True), ("guten Abend!", True), ("Hallo zusammen", True), ("Hallo ihr beiden da", False)]
)
def test_a_greeting_is_short(text: str, says: bool) -> None:
    assert greets(text) is says


@pytest.mark.parametrize(
    "text, button, meant",
    [
        ("ansprechperson bin ich", "Ich bin die Ansprechperson", True),
        ("Ansprechperson", "Ich bin die Ansprechperson", True),
        ("ich arbeite da mit", "Ich arbeite mit", True),
        ("ich", "Ich arbeite mit", False),
        ("Hallo ich bin Oksana und möchte mitmachen", "Ich arbeite mit", False),
        ("", "Ich arbeite mit", False),
        ("Ich bin nicht die Ansprechperson", "Ich bin die Ansprechperson", False),
        ("Ich arbeite da nicht mit", "Ich arbeite mit", False),
        ("Bin ich die Ansprechperson?", "Ich bin die Ansprechperson", False),
    ],
)
def test_a_role_is_named_in_about_its_words(text: str, button: str, meant: bool) -> None:
    assert about(text, button) is meant


@pytest.mark.parametrize(
    "text",
    [
        "fertig",
        "nein",
        "Das war's",
        "das ist alles",
        "passt",
        "ja ok",
        "that's it",
        "nothing more",
        "all done",
        "I'm finished",
        "looks good",
    ],
)
def test_no_more_of_it_comes(text: str) -> None:
    assert is_done(text)


def test_on_ticks_off_no_task() -> None:
    assert closes("next", "Done")
    assert not closes("next", "Done (tick it off)")
