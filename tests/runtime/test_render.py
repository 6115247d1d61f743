"""What people wrote is shown as they wrote it; what does not fit is cut; what is missing is an error."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.app import text_folders
from bot.domain.names import short
from bot.domain.screen import (
    Button,
    File,
    Lines,
    Markup,
    Picture,
    Progress,
    Say,
    Screen,
    Step,
    Steps,
    StepState,
    Table,
    row,
)
from bot.links.dialog import Cancel
from bot.links.home import Home
from bot.runtime.rendering.bundle import TextFault
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.split_html import units, visible
from bot.runtime.rendering.texts import Speech, Texts
from bot.terms import Language

GERMAN = Speech(Language.GERMAN)
HOSTILE = ('<b>Zoé & "Co" 🎉', "</b></a><a href='https://evil.example'>Koordination</a>", "&lt;", "\u202eabc", "{ $x }")
GOOD = """
try-hello = Hallo <b>{ $name }</b>
    .go = Los, { $name }
    .after = Bis { $when }
try-plain = Nur Text
try-nested = ({ $inner })
try-reference = Ja: { try-plain }
"""


def texts(folder: Path, german: str = GOOD, english: str = GOOD) -> Texts:
    (folder / "de.ftl").write_text(german, encoding="utf-8")
    (folder / "en.ftl").write_text(english, encoding="utf-8")
    return Texts([folder])


@pytest.fixture
def renderer(tmp_path: Path) -> Renderer:
    return Renderer(texts(tmp_path))


def hello(name: str) -> Screen:
    when = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
    return Screen("try-hello", {"name": name, "when": when}, rows=(row(Button("go", Home())),))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_only_a_name(renderer: Renderer, name: str) -> None:
    [message] = renderer.telegram(hello(name), GERMAN)
    assert visible(message.payload.text) == f"Hallo {name}\n\nBis Fr 12.03.2027, 17:30"
    assert message.payload.text.count("<") == 2
    assert message.payload.buttons == [[{"text": f"Los, {name}", "data": "h"}]]


@pytest.mark.parametrize("name", HOSTILE)
def test_the_same_in_the_browser(renderer: Renderer, name: str) -> None:
    payload = renderer.web(hello(name), GERMAN).payload
    assert payload.text.count("<") == 2
    assert visible(payload.text) == f"Hallo {name}"


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=9000))
def test_any_name_arrives(renderer: Renderer, name: str) -> None:
    messages = renderer.telegram(hello(name), GERMAN)
    assert all(units(visible(message.payload.text)) <= 4096 for message in messages)
    assert [bool(message.payload.buttons) for message in messages] == [False] * (len(messages) - 1) + [True]
    said = "".join(visible(message.payload.text) for message in messages)
    assert "".join(name.split()) in "".join(said.split())


class TestBlocks:
    def lines(self, renderer: Renderer, *blocks: Steps | Progress | Table | Picture) -> str:
        [message] = [
            one for one in renderer.telegram(Screen("try-plain", blocks=blocks), GERMAN) if one.payload.kind == "text"
        ]
        return str(message.payload.text).removeprefix("Nur Text").strip()

    def test_steps(self, renderer: Renderer) -> None:
        steps = Steps((Step("<Idee>", StepState.DONE), Step("Bedarf", StepState.NOW), Step("Ziele", StepState.LOCKED)))
        assert self.lines(renderer, steps) == "✅ &lt;Idee&gt;\n🟡 Bedarf\n🔒 Ziele"

    @pytest.mark.parametrize("done, whole, bar", [(0, 0, "▱" * 10), (1, 4, "▰▰" + "▱" * 8), (9, 4, "▰" * 10)])
    def test_progress(self, renderer: Renderer, done: int, whole: int, bar: str) -> None:
        assert self.lines(renderer, Progress(done, whole, Say("try-plain"))) == f"{bar} Nur Text"

    def test_a_table_fits_on_a_phone(self, renderer: Renderer) -> None:
        table = Table(("Verein", "Tage"), (("Ein sehr langer Name <e. V.> aus dem Norden", 3), ("B & C", 12)))
        assert self.lines(renderer, table) == (
            "<pre>Verein                  Tage\nEin sehr langer Name …  3\nB &amp; C                   12</pre>"
        )

    def test_pictures_come_first_and_files_last(self, renderer: Renderer) -> None:
        screen = Screen(
            "try-plain", blocks=(Picture("p.png", b"png", "alt"),), files=(File("s.docx", b"docx", "application/x"),)
        )
        kinds = [message.payload.kind for message in renderer.telegram(screen, GERMAN)]
        assert kinds == ["photo", "text", "document"]
        web = renderer.web(screen, GERMAN)
        assert [file.name for file in web.files] == ["p.png", "s.docx"]
        assert [block["place"] for block in web.payload.blocks] == [0]
        assert [file["place"] for file in web.payload.files] == [1]


class TestValues:
    @pytest.mark.parametrize(
        "value, said",
        [
            ("<x>", "(&lt;x&gt;)"),
            (7, "(7)"),
            (date(2027, 3, 12), "(Fr 12.03.2027)"),
            (datetime(2027, 3, 12, 16, 30, tzinfo=UTC), "(Fr 12.03.2027, 17:30)"),
            (Markup("<b>x</b>"), "(<b>x</b>)"),
            (Say("try-plain"), "(Nur Text)"),
            (Say("try-hello.go", {"name": "<"}), "(Los, &lt;)"),
            (Lines(("a", Say("try-plain"), "<")), "(a\nNur Text\n&lt;)"),
            (Lines(()), "()"),
        ],
    )
    def test_each_kind(self, renderer: Renderer, value: str, said: str) -> None:
        assert renderer.texts.say("try-nested", GERMAN, {"inner": value}) == said

    @pytest.mark.parametrize(
        "at, said",
        [
            (datetime(2027, 3, 28, 0, 59, tzinfo=UTC), "So 28.03.2027, 01:59"),
            (datetime(2027, 3, 28, 1, 0, tzinfo=UTC), "So 28.03.2027, 03:00"),
            (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "So 25.10.2026, 02:30"),
        ],
    )
    def test_wall_time(self, renderer: Renderer, at: datetime, said: str) -> None:
        assert renderer.texts.value(at, GERMAN) == said

    def test_the_reader_decides(self, renderer: Renderer) -> None:
        at = datetime(2027, 3, 12, 23, 30, tzinfo=UTC)
        assert renderer.texts.value(at, Speech(Language.ENGLISH, "America/New_York")) == "Fri 12 March 2027, 18:30"


class TestStrictness:
    @pytest.mark.parametrize("text", ["try-missing", "try-hello.missing", "try-plain.go", ""])
    def test_a_missing_text(self, renderer: Renderer, text: str) -> None:
        with pytest.raises(TextFault):
            renderer.texts.say(text, GERMAN)

    def test_a_missing_argument(self, renderer: Renderer) -> None:
        with pytest.raises(TextFault, match="name"):
            renderer.texts.say("try-hello", GERMAN)

    def test_a_text_that_refers_to_another(self, renderer: Renderer) -> None:
        assert renderer.texts.say("try-reference", GERMAN) == "Ja: Nur Text"

    @pytest.mark.parametrize("broken", ["try-a = 1\ntry-a = 2\n", "das ist kein Fluent\n", "= try-a\n"])
    def test_broken_files_are_refused_at_the_start(self, tmp_path: Path, broken: str) -> None:
        with pytest.raises(TextFault):
            texts(tmp_path, broken)

    def test_a_file_in_another_encoding_is_named(self, tmp_path: Path) -> None:
        file = tmp_path / "de.ftl"
        file.write_bytes("try-a = Übung\n".encode("latin-1"))
        with pytest.raises(TextFault, match=r"de\.ftl is not saved as UTF-8"):
            Texts([tmp_path])

    @pytest.mark.parametrize("broken", ["try-a = { $x\n", "try-a = { -nothing", "try-a =\n", "try-a = 1\n.b = 2\n"])
    def test_broken_entries_are_found_by_the_check(self, tmp_path: Path, broken: str) -> None:
        with pytest.raises(TextFault):
            texts(tmp_path, broken).parse_all()

    def test_a_broken_entry_is_never_said(self, tmp_path: Path) -> None:
        broken = texts(tmp_path, "try-a = Text { $x\n")
        for _ in range(2):
            with pytest.raises(TextFault):
                broken.say("try-a", GERMAN, {"x": "1"})

    def test_the_same_id_in_two_folders(self, tmp_path: Path) -> None:
        for name in ("a", "b"):
            (tmp_path / name).mkdir()
            texts(tmp_path / name)
        with pytest.raises(TextFault, match="try-hello"):
            Texts([tmp_path / "a", tmp_path / "b"])

    def test_a_language_that_is_missing(self, tmp_path: Path) -> None:
        (tmp_path / "de.ftl").write_text(GOOD, encoding="utf-8")
        with pytest.raises(TextFault, match=r"en\.ftl"):
            Texts([tmp_path])


def test_a_line_from_right_to_left_is_apart_only_inside_a_sentence(renderer: Renderer) -> None:
    arabic = "جمعية النور"
    [message] = renderer.telegram(hello(arabic), GERMAN)
    assert visible(message.payload.text).startswith(f"Hallo \u2068{arabic}\u2069\n")
    assert renderer.texts.value(arabic, GERMAN) == arabic
    assert renderer.texts.value(Lines((arabic, "x")), GERMAN) == f"{arabic}\nx"


LONG = "Interkultureller Frauentreff Regnitz-Aue und Umgebung e. V."


def test_a_name_is_cut_on_telegram_and_whole_in_the_browser(renderer: Renderer) -> None:
    screen = Screen(
        "try-hello", {"name": "A", "when": "morgen"}, (row(Button("go", Home(), {"name": short(LONG, 20)})),)
    )
    (message,) = renderer.telegram(screen, GERMAN)
    assert message.payload.buttons[0][0]["text"] == "Los, Interkultureller Fr…"
    assert renderer.web(screen, GERMAN).payload.buttons[0][0]["text"] == f"Los, {LONG}"


def test_numbers_stand_one_below_the_other_on_a_narrow_telephone(renderer: Renderer) -> None:
    rows = (("Miete", "200"), ("Honorar Dolmetschen für <b>36 & mehr", "12.400,50"), ("x" * 99, "1"), ("", "7"))
    screen = Screen("try-hello", {"name": "A", "when": "morgen"}, blocks=(Table(("Was", "Euro"), rows, numbers=1),))
    (message,) = renderer.telegram(screen, GERMAN)
    lines = visible(message.payload.text.partition("<pre>")[2].partition("</pre>")[0]).split("\n")
    assert lines[:5] == [
        "Was                           Euro",
        "Miete                          200",
        "Honorar Dolmetschen für  12.400,50",
        "  <b>36 & mehr",
        "xxxxxxxxxxxxxxxxxxxxxxx          1",
    ]
    assert max(map(len, lines)) == 34
    assert lines[-2].endswith("…")
    assert lines[-1].strip() == "7"
    assert renderer.web(screen, GERMAN).payload.blocks[0]["numbers"] == 1


def test_a_way_back_is_quiet_in_the_browser(renderer: Renderer) -> None:
    screen = Screen(
        "try-hello",
        {"name": "A", "when": "morgen"},
        (row(Button("go", Cancel(), {"name": "A"}), Button("go", Home())),),
    )
    (first, second) = renderer.web(screen, GERMAN).payload.buttons[0]
    assert first["quiet"] is True
    assert "quiet" not in second
    assert all(one["quiet"] for one in renderer.web(replace(screen, even=True), GERMAN).payload.buttons[0])


def test_a_draft_is_to_be_copied_on_telegram_and_goes_to_the_field_in_the_browser() -> None:
    renderer = Renderer(Texts(text_folders()))
    screen = Screen("settings-name-empty", draft="<b>Zoé & Co")
    (message,) = renderer.telegram(screen, GERMAN)
    assert "<code>&lt;b&gt;Zoé &amp; Co</code>" in message.payload.text
    assert "Antippen kopiert den Text." in message.payload.text
    assert renderer.web(screen, GERMAN).payload.draft == "<b>Zoé & Co"


def test_what_lasts_is_said_once_in_each_language(tmp_path: Path) -> None:
    renderer = Renderer(texts(tmp_path, "hello = Hallo, { $name }.", "hello = Hello, { $name }."))
    screen, other = Screen("hello", {"name": "Anna"}, lasting=True), Screen("hello", {"name": "Zoé"}, lasting=True)
    said = [
        renderer.telegram(one, Speech(language))[0]
        for one in (screen, screen, other)
        for language in (Language.GERMAN, Language.ENGLISH)
    ]
    words = ["Hallo, Anna.", "Hello, Anna.", "Hallo, Anna.", "Hello, Anna.", "Hallo, Zoé.", "Hello, Zoé."]
    assert [one.payload.text for one in said] == words
    assert said[0] is said[2]
