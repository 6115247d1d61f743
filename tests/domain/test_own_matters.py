"""What only the pages of one's own association know, and what is asked about the programme instead."""

import pytest

from bot.domain.questions.own_matters import OwnMatter, own_matters


@pytest.mark.parametrize(
    "text, matter",
    [
        ("wo stehen wir?", OwnMatter.STANDING),
        ("Hallo, wie weit sind wir eigentlich?", OwnMatter.STANDING),
        ("in welchem schritt sind wir", OwnMatter.STANDING),
        ("where are we", OwnMatter.STANDING),
        ("was muss ich jetzt noch tun", OwnMatter.TASKS),
        ("welche aufgaben haben wir noch", OwnMatter.TASKS),
        ("What do we have to do next?", OwnMatter.TASKS),
        ("was fehlt noch", OwnMatter.MISSING),
        ("ist unsere skizze schon fertig", OwnMatter.MISSING),
        ("wann ist der nächste workshop", OwnMatter.DATES),
        ("wann treffen wir uns nächste woche", OwnMatter.DATES),
        ("wie viele tage haben wir noch", OwnMatter.DATES),
        ("wer macht bei uns mit", OwnMatter.TEAM),
        ("wann ist die sprechstunde", OwnMatter.CONSULTATION),
        ("wurde meine frage schon gelesen", OwnMatter.ENQUIRIES),
    ],
)
def test_their_own(text: str, matter: OwnMatter) -> None:
    assert own_matters(text)[0] is matter


@pytest.mark.parametrize(
    "text",
    [
        "",
        "wo steht das im leitfaden",
        "was fehlt in den meisten skizzen",
        "was muss ich beim finanzplan machen",
        "wann ist das netzwerktreffen",
        "wann ist die frist",
        "wie lange haben projekte noch geld",
        "wer macht bei der auswahl mit",
        "welche aufgaben hat das bamf",
        "was kommt nach der förderung",
    ],
)
def test_about_the_programme(text: str) -> None:
    assert own_matters(text) == ()
