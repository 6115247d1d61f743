"""Three chats with invented people, as the mock shows them."""

from datetime import timedelta
from io import BytesIO

from PIL import Image

from bot.runtime.web.contract import ChatFile, ChatHead
from tests.runtime.web.fakes import COMMANDS, NOW, FakeChats, payload

STATES = ("done", "done", "review", "now", "open", "locked")
STAGES = (
    "Ankommen und Idee",
    "Bedarf und Zielgruppe",
    "Vom Einfall zum Konzept",
    "Ziele und Wirkung · 2 von 5 Fragen",
    "Maßnahmen und Zeitplan",
    "noch 4 Schritte",
)
DESK = (
    ("Verein Brücke", "Frage offen · Schritt 3"),
    ("Frauen am Fluss", "zur Durchsicht · Schritt 4"),
    ("Jugend ohne Grenzen", "still seit 9 Tagen · Schritt 3"),
    ("Garten für alle", "Schritt 5"),
)
PLAN = (
    ("Honorar Dolmetschen", "2.400 €", "2.400 €", "4.800 €"),
    ("Raummiete", "600 €", "600 €", "1.200 €"),
    ("Summe", "3.000 €", "3.000 €", "6.000 €"),
)


def _png() -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (640, 200), "#b8431f").save(buffer, "PNG")
    return buffer.getvalue()


def _buttons(*rows: str) -> list[list[dict[str, str]]]:
    return [[{"text": text.strip(), "data": f"d:{text.strip()}"} for text in row.split("|")] for row in rows]


def _association(chats: FakeChats, visitor: str) -> None:
    room = chats.rooms[visitor]
    room.head = ChatHead(
        "Anna, Verein Brücke e. V.",
        "Ansprechperson · Schmiede Nord 2027",
        "ember",
        "de",
        "Europe/Berlin",
        NOW,
        commands=COMMANDS,
    )
    room.files["f1"] = ChatFile("Projektskizze „Brücke“.docx", "application/msword", b"docx")
    room.files["p1"] = ChatFile("weg.png", "image/png", _png())
    steps = {
        "kind": "steps",
        "items": [{"label": label, "state": state} for label, state in zip(STAGES, STATES, strict=True)],
    }
    bar = {"kind": "progress", "done": 3, "whole": 9, "label": "3 von 9 Schritten"}
    chats.put(
        visitor,
        "karte",
        payload(
            "<b>Verein Brücke · Schritt 4 von 9</b>",
            card=True,
            blocks=[steps, bar],
            after="Nächster Termin: Fr 12.03., 17:30 (online) · Abgabe in 112 Tagen",
            buttons=_buttons("Weiter: Was ist neu an eurer Idee?", "Aufgaben (3)|Termine"),
        ),
        at=NOW - timedelta(days=3),
    )
    picture = {"kind": "picture", "file": "p1", "alt": "Der Weg: drei von neun Schritten sind erledigt"}
    chats.put(
        visitor,
        "skizze",
        payload(
            "Eure Skizze, Stand heute. <i>Zwei Lücken</i> sind markiert.\n\nHier noch der Weg als Bild:",
            blocks=[picture],
            files=[{"id": "f1", "name": "Projektskizze „Brücke“.docx", "mime": "application/msword", "size": 48000}],
        ),
        at=NOW - timedelta(days=1),
    )
    plan = {
        "kind": "table",
        "head": ["Posten", "2027", "2028", "gesamt"],
        "rows": [list(row) for row in PLAN],
    }
    chats.put(visitor, "plan", payload("<b>Finanzierungsplan</b>", blocks=[plan]), at=NOW - timedelta(days=1))
    chats.put(visitor, "frage", payload("zählt die arbeit von ehrenamtlichen als eigenmittel?"), mine=True)
    chats.put(
        visitor,
        "antwort",
        payload(
            "Das weiß ich nicht sicher. Im Leitfaden für euer Förderjahr steht, was als "
            "<b>eigener Anteil (Eigenmittel)</b> zählt.\n\nSoll ich die Koordination fragen?",
            buttons=[
                *_buttons("Ja, mit Vereinsname|Ja, ohne Namen", "Eine Ehemalige fragen"),
                [{"text": "Leitfaden lesen", "url": "https://example.org/leitfaden"}],
            ],
        ),
    )


def _coordination(chats: FakeChats, visitor: str) -> None:
    chats.rooms[visitor].head = ChatHead(
        "Koordination", "Schmiede Nord 2027 · 5 Vereine", "steel", "de", "Europe/Berlin", NOW, sends_files=True
    )
    desk = {"kind": "table", "head": ["Verein", "Stand"], "rows": [list(row) for row in DESK]}
    chats.put(
        visitor,
        "pult",
        payload(
            "<b>Pult</b>", card=True, blocks=[desk], buttons=_buttons("Durchsicht (1)|Fragen (1)", "Rundruf|Termine")
        ),
    )
    bar = {"kind": "progress", "done": 9, "whole": 12, "label": "9 von 12 zugestellt, 0 Fehler"}
    chats.put(
        visitor,
        "rundruf",
        payload("<b>Rundruf 14</b> · 5 Vereine, 12 Personen", blocks=[bar], buttons=_buttons("Anhalten|Abbrechen")),
    )


def _alumni(chats: FakeChats, visitor: str) -> None:
    chats.rooms[visitor].head = ChatHead(
        "Ehemalige", "Kostenplan · Ehrenamt · 3 von 4 Gesprächen frei", "done", "de", "Europe/Berlin", NOW
    )
    chats.put(
        visitor,
        "anfrage",
        payload(
            "<b>Anfrage zum Kostenplan</b>, Schritt 6, Region Süd\n"
            "<blockquote>Wir wissen nicht, wie wir die Stunden der Projektleitung berechnen.</blockquote>",
            after="Antwort bis Fr 18 Uhr, sonst frage ich weiter.",
            buttons=_buttons("Annehmen|Nicht ich", "Kurz antworten|Später: Mo"),
        ),
    )
    chats.put(visitor, "ja", payload("Annehmen"), mine=True)
    chats.put(
        visitor,
        "gespraech",
        payload("<b>Gespräch 27.</b> Ihr seid Grün, euer Gegenüber ist Blau. Namen und Nummern bleiben bei mir."),
    )


def fill(chats: FakeChats) -> None:
    for visitor in ("anna", "web:anna"):
        _association(chats, visitor)
    _coordination(chats, "web:kim")
    _alumni(chats, "web:elif")
    chats.put("web:neu", "gruss", payload("Willkommen. Welche Sprache sprecht ihr am liebsten?"))
