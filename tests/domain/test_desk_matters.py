"""What only the desk of the Koordination knows or does, and what is asked about the programme instead."""

import pytest

from bot.domain.questions.desk_matters import DeskMatter, desk_matters


@pytest.mark.parametrize(
    "text, matter",
    [
        ("wer wartet noch auf mich?", DeskMatter.READING),
        ("was muss ich noch lesen", DeskMatter.READING),
        ("wer hat noch nicht abgegeben?", DeskMatter.STANDING),
        ("Hallo, welche Vereine haben sich noch nicht gemeldet?", DeskMatter.STANDING),
        ("welche vereine sind still", DeskMatter.STANDING),
        ("wo stehen die vereine?", DeskMatter.STANDING),
        ("wie weit sind alle", DeskMatter.STANDING),
        ("wie viele Vereine habe ich?", DeskMatter.STANDING),
        ("who has not handed in yet?", DeskMatter.STANDING),
        ("neuer termin", DeskMatter.DATES),
        ("ich will einen Termin verschieben", DeskMatter.DATES),
        ("Termin absagen", DeskMatter.DATES),
        ("den workshop am freitag verschieben", DeskMatter.DATES),
        ("wer kommt morgen?", DeskMatter.DATES),
        ("wann ist der nächste Workshop?", DeskMatter.DATES),
        ("rundruf an alle", DeskMatter.WRITING),
        ("Ich möchte einen Rundruf schreiben", DeskMatter.WRITING),
        ("an alle", DeskMatter.WRITING),
        ("allen Vereinen schreiben", DeskMatter.WRITING),
        ("wer hat nicht geantwortet?", DeskMatter.ANNOUNCED),
        ("den Rundruf korrigieren", DeskMatter.ANNOUNCED),
        ("einladen", DeskMatter.INVITING),
        ("ich will einen neuen Verein einladen", DeskMatter.INVITING),
        ("Einladung zurückziehen", DeskMatter.INVITING),
        ("neuer verein", DeskMatter.INVITING),
        ("offene Fragen", DeskMatter.ENQUIRIES),
        ("Notiz", DeskMatter.NOTES),
        ("notizen zu Brücke", DeskMatter.NOTES),
        ("ich will anna zur koordination machen", DeskMatter.ROLES),
        ("wer hilft uns?", DeskMatter.VOLUNTEERS),
        ("als Tabelle", DeskMatter.TABLE),
        ("Runde abschließen", DeskMatter.END),
    ],
)
def test_of_the_desk(text: str, matter: DeskMatter) -> None:
    assert desk_matters(text)[0] is matter


@pytest.mark.parametrize(
    "text",
    [
        "",
        "wer kann gefördert werden",
        "was muss in die skizze",
        "wie viele personen dürfen kommen",
        "Der Rundruf von gestern war falsch, bitte meldet euch bei mir",
        "Bitte gebt eure Idee bis Freitag ab.",
        "wann ist die frist",
        "Ich lade euch herzlich zum Workshop ein",
        "Wir sehen uns an alle denkend wieder",
        "Die Tabelle im Anhang ist neu",
    ],
)
def test_about_anything_else(text: str) -> None:
    assert desk_matters(text) == ()
