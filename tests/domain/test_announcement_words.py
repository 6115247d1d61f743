"""How an announcement looks for each recipient."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from bot.app import text_folders
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.words import AnnouncedTo, first_name, said_to, unknown_blanks
from bot.domain.screen import Screen
from bot.links.announcement_replies import AskAbout, LessOfThis, SaidNo, SaidYes, SeenIt
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Speech, Texts
from bot.terms import Language
from bot.terms.announcements import AnnouncementKind, ReplyButton

ONE = Announcement("a1", "nord", "karin", datetime(2027, 3, 10, 18, 42, tzinfo=UTC), kind=AnnouncementKind.INFO)
ANNA = AnnouncedTo("Anna Kaya", ("Verein Brücke e. V.",))
BOTH = AnnouncedTo("Anna", ("Brücke", 'Zoé & "Co" 🎉'))
RENDERER = Renderer(Texts(text_folders()))


def read(screen: Screen) -> str:
    return RENDERER.reading(screen, Speech(Language.GERMAN))


@pytest.mark.parametrize(
    "html, to, said",
    [
        ("Hallo {vorname}, es geht los.", ANNA, "Hallo Anna, es geht los."),
        ("Hallo {Vorname}, es geht los.", ANNA, "Hallo Anna, es geht los."),
        ("Hallo { name }!", ANNA, "Hallo Anna!"),
        ("Hallo {firstname}!", ANNA, "Hallo Anna!"),
        ("Hallo {vorname}!", AnnouncedTo(), "Hallo zusammen!"),
        ("{vorname|Ihr Lieben}, es geht los.", AnnouncedTo(), "Ihr Lieben, es geht los."),
        ("{vorname|Ihr &amp; wir}", AnnouncedTo(), "Ihr &amp; wir"),
        ("{vorname|Ihr Lieben}, es geht los.", ANNA, "Anna, es geht los."),
        ("Für {verein}.", ANNA, "Für Verein Brücke e. V."),
        ("Für {Vereins-Name}!", BOTH, 'Für Brücke und Zoé &amp; "Co" 🎉!'),
        ("Für {verein}", AnnouncedTo("Elif", ("A", "B", "C")), "Für A, B und C"),
        ("Für {verein}.", AnnouncedTo("Elif"), "Für euren Verein."),
        ("Kommt jemand von {verein}?", AnnouncedTo("Elif"), "von eurem Verein?"),
        ("Ist <b>{verein}</b> dabei?", AnnouncedTo("Elif"), "Ist <b>euer Verein</b> dabei?"),
        ("{verein} ist dabei", AnnouncedTo("Elif"), "euer Verein ist dabei"),
        ("<b>Hallo {vorname}</b>, <i>{verein}</i>", ANNA, "<b>Hallo Anna</b>, <i>Verein Brücke e. V.</i>"),
        ("Hallo {vorname}", AnnouncedTo("<b>Zoé 🎉"), "Hallo &lt;b&gt;Zoé"),
        ("{vorname}{verein}", BOTH, 'AnnaBrücke und Zoé &amp; "Co" 🎉'),
        ('<a href="https://a.org/{vorname}">hier</a>', ANNA, '<a href="https://a.org/{vorname}">hier</a>'),
    ],
)
def test_blanks_are_filled(html: str, to: AnnouncedTo, said: str) -> None:
    assert said in read(said_to(replace(ONE, html=html), to))


@pytest.mark.parametrize(
    "name, first",
    [
        ("Anna", "Anna"),
        ("Anna Kaya", "Anna"),
        ("Dr. Anna Kaya", "Anna"),
        ("Prof. Dr. Anna Kaya", "Anna"),
        ("Frau Kaya", "Frau Kaya"),
        ("Dr.", "Dr."),
        ("", ""),
    ],
)
def test_first_names(name: str, first: str) -> None:
    assert first_name(name) == first


@pytest.mark.parametrize(
    "html, unknown",
    [
        ("Hallo {vorname}, {verein|ihr}", ()),
        ("Hallo {vornahme}", ("{vornahme}",)),
        ("Hallo {name_der_person} und {ort}, {ort}", ("{name_der_person}", "{ort}")),
        ("Hallo {<b>vorname</b>}", ()),
        ("Hallo {vorname} und {vor<b>name</b>}", ("{vorname}",)),
        ("Hallo {}, 3 { 4", ()),
        ("Preis {&lt;5}", ("{<5}",)),
    ],
)
def test_unknown_blanks_are_found(html: str, unknown: tuple[str, ...]) -> None:
    assert unknown_blanks(html) == unknown


def test_who_it_is_from_and_where_an_answer_goes() -> None:
    said = read(said_to(replace(ONE, html="Bitte <b>lesen</b>."), ANNA))
    assert said.startswith("<b>Rundruf der Koordination</b> · Info\n\nBitte <b>lesen</b>.\n\n")
    assert "Deine Antwort geht an die Koordination." in said


@pytest.mark.parametrize(
    "html, said",
    [
        ("Hallo {<b>vorname</b>}!", "Hallo <b>Anna</b>!"),
        ('{<a href="https://a.de"><i>vorname|du</i></a>}', '<a href="https://a.de"><i>Anna</i></a>'),
    ],
)
def test_of_a_blank_only_the_word_may_be_bold(html: str, said: str) -> None:
    assert said in read(said_to(replace(ONE, html=html), ANNA))


@pytest.mark.parametrize(
    "html, associations, head",
    [
        ("Hallo", ("Brücke",), "<b>Rundruf der Koordination</b> · Info · Nr. 14\n\nHallo"),
        ("Hallo", ("Brücke", "Herz & <b>"), "· Nr. 14\nFür Brücke und Herz &amp; &lt;b&gt;\n\nHallo"),
        ("Hallo {verein}", ("Brücke", "Herz"), "· Nr. 14\n\nHallo Brücke und Herz"),
    ],
)
def test_whoever_is_in_two_associations_reads_for_which(html: str, associations: tuple[str, ...], head: str) -> None:
    assert head in read(said_to(replace(ONE, html=html, number=14), AnnouncedTo("Anna", associations)))


def test_buttons_stand_below_it() -> None:
    whole = replace(ONE, buttons=tuple(ReplyButton), link="https://a.org/x", link_label="Zum Formular")
    rows = [row for row in said_to(whole, ANNA).rows if row]
    assert [[button.to for button in row] for row in rows] == [
        ["https://a.org/x"],
        [SaidYes("a1"), SaidNo("a1")],
        [SeenIt("a1"), AskAbout("a1")],
        [LessOfThis("a1")],
    ]
    assert "[Zum Formular]" in read(said_to(whole, ANNA))


def test_nobody_switches_off_what_is_important() -> None:
    important = replace(ONE, kind=AnnouncementKind.IMPORTANT, buttons=(ReplyButton.READ,))
    assert [button.to for row in said_to(important, ANNA).rows for button in row] == [SeenIt("a1")]
