"""What is taken for a question, typed on a telephone, and what is none."""

from time import process_time

import pytest

from bot.domain.asking import asked_parts
from bot.domain.typed_text import asks, may_be_name


@pytest.mark.parametrize(
    "text",
    [
        "bis wann geht die anmeldung",
        "ab wan zählt das",
        "fürs team: für wen ist der raum gedacht",
        "wieviel stühle brauchen wir",
        "kostet des ebbes",
        "gibts einen parkplatz",
        "geht das auch nächste woche",
        "dürfen gäste kommen",
        "zahlt ihr den bus",
        "kriegen die kinder was zu essen",
        "hallo ihr lieben, dürfen wir hunde mitbringen",
        "Moin, kurze Frage: zählt das noch",
        "der beamer, darf man den behalten",
        "raum zu klein was tun",
        "hausschlüssel wo ist der",
        "tür kaputt und jetzt",
        "kommt die presse oder nicht",
        "hab den schlüssel verloren, ist das schlimm",
        "anbest hä",
        "Wir waren gestern im Rathaus. Könnt ihr uns sagen, wer zuständig ist? Vielen Dank, Ayşe",
        "Ich bin neu hier. Ich möchte gern wissen, ob das stimmt. Liebe Grüße",
        "we lost the key, can we get a new one",
        "park yeri var mı",
        "kaç kişi gelebilir",
        "можно ли прийти вдвоём",
        "скільки це коштує",
        "متى يبدأ اللقاء",
    ],
)
def test_it_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wenn es regnet, können wir drinnen kochen.",
        "Da wir wachsen, brauchen wir Räume.",
        "Wir zeigen, wie man kocht und was das kostet.",
        "In unserem Garten können wir mit allen kochen",
        "Wir sparen, das können wir gut.",
        "Viele wissen nicht, was sie tun sollen, und wie man einen Antrag schreibt.",
        "Wir wollen ein Café. Menschen lernen sich kennen. Was wir brauchen, sind Räume.",
        "Das war die Frage: wer kocht mit? Das haben wir uns gefragt, und seitdem kochen wir jeden Freitag.",
        "Es gibt viele einsame Menschen bei uns",
        "kochen oder backen",
        "Geht das im Haus nicht, kochen wir draußen.",
        "Zuerst sammeln wir alles. Sind die Listen da, teilen wir sie auf.",
        "Wir erklären, was das heißt. Wer neu ist, wird begleitet.",
        "haben wir schon",
        "machen wir gerne",
        "ist erledigt",
        "Bin krank, komme nicht",
        "Danke, das hilft",
        "Und dann essen wir zusammen",
        "Liebe Koordination, wir kommen am Montag nicht.",
        "Miete 300 Euro",
        "Frage",
    ],
)
def test_it_says(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize("name", ["Gibts Doch Gar Nicht", "Kim Park", "Ben Oder", "Ayşe Mi", "Hangi Kunst"])
def test_a_name_is_still_a_name(name: str) -> None:
    assert may_be_name(name, 5)


@pytest.mark.parametrize(
    "text",
    [
        "a?" + "b" * 4000 + " c d e f g h",
        "can i " + "a" * 4000 + " b c d e f",
        "und " * 1000,
        "wer" + " " * 20_000 + "x",
    ],
)
def test_nonsense_is_looked_through_at_once(text: str) -> None:
    before = process_time()
    asks(text)
    asked_parts(text)
    assert process_time() - before < 0.5
