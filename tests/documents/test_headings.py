"""What stands above columns, as people write it, and what the columns hold."""

import pytest

from bot.documents.tables.headings import columns_of, meaning, plain

HEADINGS = """
Uhrzeit (von – bis)|begins
Thema / Inhalt|title
Termin|either
Beginn (Uhr)|begins
Ende (Uhr)|ends
Ort / Link|place
Start date|first
Start Date|first
End Date|last
Start Time|begins
End Time|ends
Veranstaltungsort|place
Veranstaltung|name
Veranstaltungstag|first
Veranstaltungsdatum|first
Datum|first
Datum von|first
Datum bis|last
von (Datum)|first
bis (Datum)|last
Von|begins
Bis|ends
Startdatum|first
Enddatum|last
Beginndatum|first
Bis-Datum|last
Startzeit|begins
Endzeit|ends
Beginnt am|first
Beginnt um|begins
Endet am|last
Endet um|ends
Ganztägiges Ereignis|whole
All Day Event|whole
All day|whole
Betreff|title
Subject|title
Title|title
TITEL:|title
Tag|first
Tag / Datum|first
Datum / Uhrzeit|first
Datum & Uhrzeit|first
Wann?|first
Wann|first
Wo?|place
Was?|name
Wochentag|weekday
Weekday|weekday
Mitbringen|bring
Bitte mitbringen|bring
Was ist mitzubringen?|bring
Art|kind
Art der Veranstaltung|kind
Terminart|kind
Kategorie|kind
Categories|kind
Location|place
Venue|place
Raum|place
Seminarraum|place
Adresse|place
Treffpunkt|place
Zoom-Link|place
Tagungsort|place
Anmeldung bis|
Anmeldeschluss|
Rückmeldung bis|
Referent*in|
Leitung|
Dauer|
Dauer (Std.)|
Nr.|
Lfd. Nr.|
Bemerkungen|
Teilnehmer|
Erinnerung am|
Erinnerung um|
Reminder Date|
Zeitspanne zeigen als|
Show time as|
Private|private
Privat|private
Uhrzeit|begins
Zeit|begins
Time|begins
Beginn|begins
Ende|ends
Anfang|begins
Start|begins
End|ends
Schluss|ends
Letzter Tag|last
Last day|last
Zeitraum|first
Workshop|name
Modul|name
Name|name
Name der Veranstaltung|name
Programmpunkt|content
Description|content
Beschreibung|content
Startuhrzeit|begins
Ende Uhrzeit|ends
Uhrzeit Beginn|begins
Uhrzeit Ende|ends
Beginn / Ende|begins
From|begins
To|ends
When|first
Where|place
What|name
Event|name
Event name|name
Kurstitel|title
Seminartitel|title
Thema des Treffens|title
Themen|title
Termine 2027|either
Datum 2027|first
Kontakt|
E-Mail|
Preis|
Material|
KW|
Kalenderwoche|
Created|
Zeitzone|
Timezone|
Ort|place
Ort (Raum)|place
Präsenzort|place
Sport|
Report|
Link zum Meeting|place
Videokonferenz|place
Frist|
Erstellt am|
Uhr|begins
von Uhr|begins
bis Uhr|ends
Start (Datum)|first
Ende (Datum)|last
Date & Time|first
Start Date/Time|first
End Date/Time|last
Beginn (Datum und Uhrzeit)|first
Ende (Datum und Uhrzeit)|last
Gesprächstermin|either
Uhrzeit von|begins
Uhrzeit bis|ends
ab|begins
Tagesordnung|
Tage|first
Ortsteil|
PLZ Ort|place
Straße|
Treffen|either
Sitzung|either
Datum der Sitzung|first
Beginn der Veranstaltung|begins
Ende der Veranstaltung|ends
Ort der Veranstaltung|place
Titel der Veranstaltung|title
Datum der Veranstaltung|first
Name des Workshops|name
Workshop-Titel|title
Workshoptag|first
Inhalt|content
""".strip()


@pytest.mark.parametrize("line", HEADINGS.splitlines())
def test_a_heading_is_recognised_by_its_parts(line: str) -> None:
    heading, _, expected = line.partition("|")
    assert meaning(plain(heading)) == expected


@pytest.mark.parametrize(
    "row, expected",
    [
        (("Thema / Inhalt", "Termin"), {"title": (0,), "first": (1,)}),
        (("Termin", "Datum"), {"title": (0,), "first": (1,)}),
        (("Termin", "Wann", "Wo"), {"title": (0,), "first": (1,), "place": (2,)}),
        (("Veranstaltung", "Titel", "Datum"), {"title": (1,), "first": (2,)}),
        (("Titel", "Beschreibung", "Datum"), {"title": (0,), "content": (1,), "first": (2,)}),
        (("Beschreibung", "Datum"), {"title": (0,), "first": (1,)}),
        (("Titel", "Datum", "Ort", "Link"), {"title": (0,), "first": (1,), "place": (2, 3)}),
        (("Titel", "Datum", "Datum"), {"title": (0,), "first": (1,)}),
        (("Betreff", "Beginnt am", "Beginnt um", "Endet am", "Endet um", "Ganztägiges Ereignis"),
         {"title": (0,), "first": (1,), "begins": (2,), "last": (3,), "ends": (4,), "whole": (5,)}),
        (("Titel", "Anmeldung bis", "Datum"), {"title": (0,), "first": (2,)}),
        (("Titel", "Tag", "Datum"), {"title": (0,), "weekday": (1,), "first": (2,)}),
        (("Titel", "Tag", "Uhrzeit"), {"title": (0,), "first": (1,), "begins": (2,)}),
    ],
)  # fmt: skip
def test_headings_beside_each_other(row: tuple[str, ...], expected: dict[str, tuple[int, ...]]) -> None:
    assert columns_of(row).at == expected


def test_what_is_not_read_keeps_its_name() -> None:
    assert columns_of(("Titel", "Datum", "Nr.", "Foo", "", None, 7)).unread == {2: "Nr.", 3: "Foo"}
