"""What is meant for the house in a talk, and what for the other side."""

import pytest

from bot.domain.talks.leaving import leaves


@pytest.mark.parametrize(
    "text",
    [
        "melden",
        "Meldung",
        "beenden",
        "Gespräch beenden",
        "ich will das Gespräch beenden!",
        "Ich möchte diese Person melden",
        "ihn blockieren",
        "Bitte das Gespräch 27 abbrechen",
        "nie wieder mit dieser Person reden",
        "melde ihn",
        "Blockier diese Person bitte",
        "Beende das Gespräch!",
        "Nutzer melden",
        "jemanden melden",
        "Belästigung melden",
        "melden und blockieren",
        "Kann ich das melden?",
        "Wie kann ich diesen Menschen blockieren?",
        "Ich will mit ihm nicht mehr reden",
        "Ich will hier raus",
        "report",
        "I want to end this talk",
    ],
)
def test_they_want_out(text: str) -> None:
    assert leaves(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ich muss mich beim Amt melden",
        "Können wir das Projekt vorzeitig beenden?",
        "Meldet euch, wenn ihr Fragen habt",
        "Den Antrag könnt ihr noch abbrechen",
        "Ich will sie am Montag anrufen",
        "Danke, dann sind wir am Ende",
        "stop",
        "Melde dich gern!",
        "Melde es bitte beim Amt",
        "Kann ich mich bei dir melden?",
        "Wie kann man das Projekt beenden?",
    ],
)
def test_it_is_for_the_other_side(text: str) -> None:
    assert not leaves(text)
