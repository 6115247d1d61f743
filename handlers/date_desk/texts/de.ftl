# Termine einer Kohorte am Pult: eintragen, ändern, absagen, ankündigen, und wer da war.

# --- Wörter für viele Bildschirme

date_desk-kind-workshop = Workshop
date_desk-kind-consultation = Beratung
date_desk-kind-deadline = Frist
date_desk-kind-network = Netzwerktreffen
date_desk-kind-other = Anderer Termin
date_desk-to-own = Termine unseres Vereins
date_desk-to-list = Alle Termine
date_desk-back-to-date = Zum Termin
date_desk-again = Noch einmal von vorn
date_desk-look = Termin ansehen

# --- was Vereine hören

date_desk-announced =
    <b>{ $title }</b>
    { $when }
    { $facts }

    Seid ihr dabei? { $why }
date_desk-announced-plain =
    <b>{ $title }</b>
    { $when }
    { $facts }

    { $why }
date_desk-nudged =
    Eure Antwort fehlt noch:

    <b>{ $title }</b>
    { $when }
    { $facts }

    Seid ihr dabei? Auch „Wir können nicht“ hilft beim Planen. { $why }
date_desk-told-moved =
    <b>{ $title }</b> ist verschoben.

    Neu: <b>{ $when }</b>
    (statt { $old })
    { $facts }

    { $note } { $why }
date_desk-note-again = Passt euch die neue Zeit? Bitte antwortet noch einmal.
date_desk-note-holds = Eure Zusage gilt weiter.
date_desk-note-nothing = Bitte notiert euch die neue Zeit. Mehr müsst ihr nicht tun.
date_desk-told-detail =
    Zu <b>{ $title }</b> ({ $when }) hat sich etwas geändert. Jetzt gilt:

    { $facts }

    { $why }
date_desk-told-cancelled =
    <b>{ $title }</b> fällt aus.

    Das war geplant: { $when }
    { $reason }

    { $why }
date_desk-reason = Grund: { $reason }
date_desk-no-reason = Ein Grund ist nicht genannt.

# --- Liste und Karte

date_desk-list =
    <b>{ $cohort }</b>: Termine

    { $dates }

    Abgabe: { $deadline }
    .new = Termine eintragen
    .file = Aus einer Datei
    .past = Vergangene
    .coming = Kommende
date_desk-list-empty =
    <b>{ $cohort }</b>: Termine

    Hier steht noch nichts. Abgabe: { $deadline }
    .new = Termine eintragen
    .file = Aus einer Datei
    .past = Vergangene
    .coming = Kommende
date_desk-counts = { $coming ->
        [0] ❔ noch keine Zusage
        [one] ✅ ein Verein mit { $heads ->
            [one] einer Person
           *[other] { $heads } Personen
        }
       *[other] ✅ { $coming } Vereine mit { $heads } Personen
    } · { $refused ->
        [0] keine Absage
        [one] eine Absage
       *[other] { $refused } Absagen
    } · { $silent } ohne Antwort
date_desk-one =
    <b>{ $title }</b> · { $kind }
    { $facts }

    { $state }
    .who = Wer kommt
    .announce = Jetzt allen ankündigen
    .change = Ändern
    .cancel = Absagen
    .there = Wer war da
    .account = Was wir gemacht haben
    .feedback = Rückmeldungen
date_desk-were-there = { $count ->
        [0] Noch ist niemand als anwesend notiert.
        [one] Ein Verein war da.
       *[other] { $count } Vereine waren da.
    } { $closed ->
        [0] Das ist noch nicht bestätigt.
       *[other] Das ist bestätigt.
    }
date_desk-later = am { $at }, weil gerade Ruhezeit ist
date_desk-at-once = jetzt
date_desk-ask-announce =
    <b>{ $title }</b>
    { $facts }

    { $people ->
        [0] In euren Vereinen ist noch niemand, der es erfahren könnte. Kündige den Termin später an.
        [one] Eine Person bekommt eine Nachricht. Soll ich den Termin ankündigen?
       *[other] { $people } Personen bekommen eine Nachricht. Soll ich den Termin ankündigen?
    }
    .yes = Ja, ankündigen
    .no = Noch nicht
date_desk-note-announced = { $people ->
        [0] Hier ist noch niemand, der es erfahren könnte.
        [one] Angekündigt. Eine Person erfährt es { $later }. Änderungen sage ich von selbst weiter.
       *[other] Angekündigt. { $people } Personen erfahren es { $later }. Änderungen sage ich von selbst weiter.
    }
date_desk-note-told = Gespeichert. { $people ->
        [0] Hier ist noch niemand, der es erfahren könnte.
        [one] Eine Person erfährt es { $later }.
       *[other] { $people } Personen erfahren es { $later }.
    }

# --- eintragen

date_desk-new =
    Neue Termine für <b>{ $cohort }</b>

    Schreib jeden Termin in eine Zeile, zum Beispiel:
    <code>Workshop 3, 12.03. 17:30-19:30, Zoom https://…, mitbringen: Laptop</code>

    Mehrere Zeilen gehen auch, und mehrere Tage: „12.-14.03.“ ist ein langer Termin, „12.03. und 19.03.“ sind zwei. Eine Kalender-Datei (.ics) oder Tabelle (.xlsx) kannst du mir auch schicken. Ich lese alles vor, bevor ich es speichere.
date_desk-file-ask =
    Termine aus einer Datei für <b>{ $cohort }</b>

    Schick mir eine Kalender-Datei (.ics) oder eine Tabelle (.xlsx, .ods, .csv), höchstens 1 MB.

    In der Tabelle steht jeder Termin in einer Zeile. Über den Spalten stehen Wörter wie <b>Titel</b>, <b>Datum</b> und wenn du magst <b>Beginn</b>, <b>Ende</b>, <b>Ort</b>, <b>Art</b>, <b>Mitbringen</b>.

    Ich lese alles vor, bevor ich es speichere.
date_desk-file-which = Für wen sind diese Termine? Wähle zuerst, und schick mir die Datei dann noch einmal.
date_desk-file-too-large = „{ $file }“ ist größer als 1 MB. Schick mir bitte eine kleinere Datei, zum Beispiel nur mit den nächsten Monaten.
date_desk-file-lost = „{ $file }“ ist nicht bei mir angekommen. Schick mir die Datei bitte noch einmal.
date_desk-file-unreadable = „{ $file }“ kann ich nicht lesen. Ich lese Kalender-Dateien (.ics) und Tabellen (.xlsx, .ods, .csv). { $ending ->
        [xls] Öffne die Tabelle und speichere sie noch einmal als .xlsx.
        [numbers] Öffne die Tabelle in Numbers und exportiere sie als Excel-Datei (.xlsx).
        [zip] Entpacke sie zuerst, und schick mir dann die Datei, die darin ist.
       *[other] Im Kalender oder in der Tabelle findest du sie unter „Exportieren“ oder „Speichern unter“. Du kannst mir die Termine auch schreiben, jeden in eine Zeile.
    }
date_desk-file-picture = Daraus kann ich keine Termine lesen. Schick mir eine Kalender-Datei (.ics) oder eine Tabelle (.xlsx, .ods, .csv), als Datei. Oder schreib mir die Termine, jeden in eine Zeile.
date_desk-file-old-calendar = „{ $file }“ ist in einem alten Format (vCalendar 1.0). Exportiere den Kalender bitte als .ics-Datei (iCalendar), oder schreib mir die Termine.
date_desk-file-empty = „{ $file }“ ist leer. Gespeichert ist nichts.
date_desk-file-no-calendar = „{ $file }“ kann ich nicht als Kalender lesen. Speichere den Kalender noch einmal als .ics-Datei, oder schreib mir die Termine.
date_desk-file-no-sheet = „{ $file }“ kann ich nicht als Tabelle lesen. Speichere sie noch einmal als .xlsx-Datei, ohne Passwort, oder schreib mir die Termine.
date_desk-file-no-header = In „{ $file }“ finde ich die Überschriften nicht. Über den Spalten sollen Wörter wie Titel, Datum, Beginn, Ende und Ort stehen.
date_desk-file-no-dates = In „{ $file }“ steht kein Termin.
date_desk-file-too-many = In „{ $file }“ stehen zu viele Termine. Ich lese höchstens { $most } auf einmal. Teile die Datei bitte auf.
date_desk-file-swollen = „{ $file }“ ist ausgepackt zu groß für mich. Kopiere die Termine bitte in eine neue Tabelle.
date_desk-read =
    Das habe ich gelesen:

    { $dates }

    { $question }
    .save = { $count ->
            [one] Termin speichern
           *[other] { $count } Termine speichern
        }
date_desk-read-ready = Stimmt das? Weitere Zeilen kannst du einfach dazuschreiben. Eine Zeile mit demselben Titel ersetzt die alte.
date_desk-read-question = Tag und Wochentag passen nicht zusammen. Was stimmt?
date_desk-trust-day = Das Datum stimmt
date_desk-trust-weekday = Der Wochentag stimmt
date_desk-read-unsure = Da bin ich nicht sicher. Ist alles so richtig? Sonst schreib die Zeile einfach noch einmal, mit demselben Titel.
date_desk-trust-all = Ja, so ist es richtig
date_desk-read-told = { $people ->
        [one] Beim Speichern bekommt eine Person Bescheid über das, was sich ändert.
       *[other] Beim Speichern bekommen { $people } Personen Bescheid über das, was sich ändert.
    }
date_desk-nothing-new =
    Hier ist nichts Neues für <b>{ $cohort }</b>.

    { $dates }
date_desk-none-chosen =
    Ausgewählt ist bisher nichts für <b>{ $cohort }</b>.

    { $dates }
date_desk-unread =
    Darin finde ich keinen Termin:

    { $dates }

    Versuch es so: <code>Workshop 3, 12.03. 17:30-19:30, Raum 2</code>
date_desk-line-read = <b>{ $title }</b> · { $kind }
date_desk-line-doubt = ⚠️ { $day } ist kein { $weekday }.
date_desk-line-unused = ⚠️ Das habe ich nicht verwendet: „{ $words }“
date_desk-line-year = ⚠️ Das Jahr habe ich ergänzt: { $day }
date_desk-line-order = ⚠️ Zuerst der Tag, dann der Monat? Ich lese: { $day }
date_desk-line-called = ⚠️ „{ $words }“ lese ich als { $day }.
date_desk-line-beginning = ⚠️ Da steht nur, wann es aufhört. Wann fängt es an?
date_desk-line-past = ⚠️ Das ist schon vorbei.
date_desk-line-unread = ⚠️ „{ $line }“: { $flaw }
date_desk-line-unread-several = ⚠️ { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }: { $flaw }
date_desk-name = „{ $name }“
date_desk-line-off-file = ✖️ <b>{ $title }</b>, { $when }, ist in der Datei abgesagt. Willst du den Termin auch hier absagen?
date_desk-line-off-later = ✖️ <b>{ $title }</b>, { $when }, ist in der Datei abgesagt. Hier steht er noch. Absagen kannst du im Termin selbst.
date_desk-line-out = Bleibt draußen: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
date_desk-asks-zone = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }: Die Zeitzone in der Datei kenne ich nicht sicher. Ich lese { $first }. Stimmt das auf der Uhr in Berlin? Dann nimm es mit „Auswählen“ dazu.
date_desk-asks-order = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }: Steht da zuerst der Tag oder der Monat? Ich lese { $first }. Stimmt das? Dann nimm es mit „Auswählen“ dazu.
date_desk-asks-year = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }: Das Jahr fehlt. Ich lese { $first }. Stimmt das? Dann nimm es mit „Auswählen“ dazu.
date_desk-asks-repeats = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }: Das wiederholt sich. { $count ->
        [one] Ein Termin,
       *[other] { $count } Termine, zuerst
    } { $first }, zuletzt { $last }. Was davon für alle ist, nimmst du mit „Auswählen“ dazu.
date_desk-cancel-one = Absagen: { $title }
date_desk-pick-open = Auswählen
date_desk-pick-in = ✅ { $day } { $title }
date_desk-pick-out = ⬜ { $day } { $title }
date_desk-pick-before = ‹ Davor
date_desk-pick-more = Weitere ›
date_desk-pick =
    Was soll in den Kalender? Ein Tipp nimmt einen Termin dazu oder lässt ihn weg.

    Ausgewählt: { $taken } von { $count }
    .all = Alle dazu
    .none = Alle weglassen
    .done = Fertig
date_desk-line-changes = <b>{ $title }</b> · Änderung
date_desk-line-renamed = bisher: { $title }
date_desk-line-moves = Neu: <b>{ $new }</b>, statt { $old }
date_desk-line-left = { $count ->
        [one] Ein Termin ist noch übrig. Er kommt nach dem Speichern dran.
       *[other] { $count } Termine sind noch übrig. Sie kommen nach dem Speichern dran.
    }
date_desk-line-known = Schon im Kalender: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
date_desk-line-older = Im Kalender steht schon eine neuere Fassung: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
date_desk-flaw-no-day = Ich finde kein Datum.
date_desk-flaw-no-such-day = Diesen Tag gibt es nicht.
date_desk-flaw-several = In einem Feld stehen mehrere Tage oder Zeiten. Schreib mir diese Termine bitte selbst.
date_desk-flaw-unclear = Da stehen mehrere Tage oder Zeiten. Schreib bitte nur die neue Zeit.
date_desk-flaw-no-title = Der Titel fehlt.
date_desk-flaw-backwards = Das Ende liegt vor dem Anfang.
date_desk-flaw-too-long = Das Ende liegt vor dem Anfang, oder es sind mehr als 31 Tage.
date_desk-flaw-too-many = Das sind zu viele auf einmal. Speichere zuerst die anderen.
date_desk-flaw-over = Das ist schon vorbei.
date_desk-flaw-no-time = Die Uhrzeit verstehe ich nicht.
date_desk-flaw-repeats = Das wiederholt sich zu oft, oder ich verstehe die Regel nicht. Trag die Tage bitte einzeln ein.
date_desk-flaw-off = Das ist abgesagt. Ich trage es nicht ein.
date_desk-flaw-reply = Das ist eine Antwort auf eine Einladung. Ich trage es nicht ein.
date_desk-flaw-counter = Das ist ein Vorschlag für eine andere Zeit. Ich trage es nicht ein.
date_desk-flaw-tentative = Das steht in der Datei nur mit Vorbehalt. Ich trage es nicht ein.
date_desk-flaw-private = Das ist in der Datei als privat markiert. Ich trage es nicht ein.
date_desk-flaw-no-event = Das ist kein Termin, sondern eine Aufgabe, eine Notiz oder belegte Zeit.
date_desk-flaw-cut = Hier bricht die Datei ab. Was danach kommt, fehlt.
date_desk-flaw-damaged = Das steht in der Datei unvollständig oder doppelt. Schreib mir diesen Termin bitte.
date_desk-flaw-order = Ist das Tag/Monat oder Monat/Tag?
date_desk-flaw-year = Das Jahr fehlt.
date_desk-flaw-hidden = Das ist in der Tabelle ausgeblendet. Ich lese es nicht.
date_desk-flaw-column = Diese Spalte lese ich nicht.
date_desk-flaw-no-header = In diesem Blatt finde ich keine Überschriften wie Titel und Datum. Ich lese es nicht.
date_desk-flaw-zone = Die Zeitzone kenne ich nicht.
date_desk-saved =
    { $count ->
        [one] Der Termin ist gespeichert.
       *[other] { $count } Termine sind gespeichert.
    } Die Vereine von „{ $cohort }“ sehen das ab jetzt unter /termine. Angekündigt wird erst, wenn du im Termin „Jetzt allen ankündigen“ wählst.
    .more = Noch mehr eintragen
    .on = { $count ->
            [one] Den letzten ansehen
           *[other] Die anderen { $count } ansehen
        }
date_desk-saved-changes =
    { $count ->
        [0] Neu ist kein Termin.
        [one] Ein neuer Termin ist gespeichert.
       *[other] { $count } neue Termine sind gespeichert.
    } { $changed ->
        [one] Ein Termin ist geändert.
       *[other] { $changed } Termine sind geändert.
    } Ändert sich Zeit oder Ort, sage ich es den Vereinen von „{ $cohort }“ selbst. Neue Termine kündigst du im Termin an.
    .more = Noch mehr eintragen
    .on = { $count ->
            [one] Den letzten ansehen
           *[other] Die anderen { $count } ansehen
        }

# --- ändern und absagen

date_desk-change =
    <b>{ $title }</b>
    { $when }
    { $facts }

    Was soll anders werden? Unten kannst du auch die Art ändern.
date_desk-part-when = Zeit
date_desk-part-place = Ort
date_desk-part-title = Titel
date_desk-part-bring = Mitbringen
date_desk-ask-when =
    <b>{ $title }</b>, bisher: { $when }
    { $facts }

    Wann ist der Termin jetzt? Zum Beispiel: <code>19.03. 18:00-20:00</code>. Nur Tag oder nur Uhrzeit geht auch.
date_desk-ask-place =
    <b>{ $title }</b>, { $when }
    { $facts }

    Wo ist der Termin jetzt? Schreib den Raum oder die Adresse der Videokonferenz.
date_desk-ask-title =
    <b>{ $title }</b>, { $when }
    { $facts }

    Wie heißt der Termin jetzt?
date_desk-ask-bring =
    <b>{ $title }</b>, { $when }
    { $facts }

    Was sollen die Vereine mitbringen?
date_desk-when-unread =
    { $flaw } Schreib die neue Zeit zum Beispiel so: <code>19.03. 18:00-20:00</code>
date_desk-confirm-move =
    <b>{ $title }</b>

    Neu: <b>{ $new }</b>
    (statt { $when })
    { $facts }

    { $answers } { $people ->
        [0] Noch ist niemand da, der es erfahren könnte.
        [one] Eine Person bekommt Bescheid.
       *[other] { $people } Personen bekommen Bescheid.
    }
    .save = Verschieben auf { $day }
    .other = Nein, auf { $day }
date_desk-move-doubt = ⚠️ Du schreibst { $weekday }, aber das ist ein anderer Tag. Was stimmt?
date_desk-answers-kept = Zusagen bleiben gültig.
date_desk-answers-lost = Das sind mehr als zwei Stunden Unterschied: Ich frage alle noch einmal, ob sie kommen.
date_desk-confirm-detail =
    <b>{ $title }</b>, { $when }
    { $facts }

    { $part } neu: <b>{ $words }</b>

    { $people ->
        [0] Noch ist niemand da, der es erfahren könnte.
        [one] Eine Person bekommt Bescheid.
       *[other] { $people } Personen bekommen Bescheid.
    }
    .save = So speichern
date_desk-confirm-quiet =
    <b>{ $title }</b>, { $when }
    { $facts }

    { $part } neu: <b>{ $words }</b>

    Dafür schreibe ich niemandem. In den Kalender-Abos ändert es sich von allein.
    .save = So speichern
date_desk-ask-cancel =
    <b>{ $title }</b>, { $when }
    { $facts }

    Soll der Termin ausfallen? { $people ->
        [0] Noch ist niemand da, der es erfahren könnte.
        [one] Eine Person bekommt Bescheid.
       *[other] { $people } Personen bekommen Bescheid.
    } Wenn du magst, schreib jetzt den Grund in einem Satz.
    .without = Ohne Grund absagen
    .keep = Doch nicht
date_desk-confirm-cancel =
    <b>{ $title }</b>, { $when }
    { $facts }

    Grund: { $reason }

    { $people ->
        [0] Noch ist niemand da, der es erfahren könnte.
        [one] Eine Person bekommt Bescheid.
       *[other] { $people } Personen bekommen Bescheid.
    }
    .save = So absagen
    .keep = Doch nicht
date_desk-overtaken = Jemand war schneller und hat diesen Termin gerade geändert. Schau ihn dir noch einmal an.
date_desk-no-title = Ein Termin braucht einen Titel.
date_desk-not-over = Das geht erst, wenn der Termin vorbei ist.

# --- wer kommt, wer war da

date_desk-who =
    <b>{ $title }</b>, { $when }
    { $heads ->
        [0] Noch ist niemand angemeldet.
        [one] Eine Person ist angemeldet.
       *[other] { $heads } Personen sind angemeldet.
    }

    { $groups }
    .nudge = Alle ohne Antwort erinnern ({ $count })
date_desk-who-line = { $name }: { $answer }
date_desk-who-yes = <b>Dabei ({ $count })</b>
    { $names }
date_desk-who-no = <b>Können nicht ({ $count })</b>
    { $names }
date_desk-who-open = <b>Ohne Antwort ({ $count })</b>
    { $names }
date_desk-note-nudged = { $people ->
        [one] Eine Person bekommt heute eine Erinnerung, höchstens eine am Tag.
       *[other] { $people } Personen bekommen heute eine Erinnerung, höchstens eine am Tag.
    }
date_desk-note-nudged-today = Es ist niemand da, den ich erinnern könnte.
date_desk-there =
    <b>{ $title }</b>, { $when }

    Wer war da? Ein Tipp ändert die Zeile. Vorausgefüllt ist, was die Vereine zugesagt hatten.
    .done = So stimmt es
date_desk-was-there = ✅ { $name } ({ $count })
date_desk-was-away = ✖️ { $name }
date_desk-ask-account =
    <b>{ $title }</b>

    Schreib in ein paar Sätzen, was ihr gemacht habt und wo das Material liegt. Das bekommen die, die nicht da waren. { $known }
date_desk-account-known = Bisher steht da:
    <blockquote>{ $summary }</blockquote>
date_desk-account-none = Noch steht nichts da.
date_desk-confirm-account =
    <b>{ $title }</b>: Das haben wir gemacht

    <blockquote>{ $words }</blockquote>

    { $people ->
        [0] Alle Vereine waren da. Ich hebe den Text beim Termin auf.
        [one] Ein Verein war nicht da und bekommt das am nächsten Morgen.
       *[other] { $people } Vereine waren nicht da und bekommen das am nächsten Morgen.
    } Mehr Text kannst du einfach dazuschreiben.
    .save = Speichern
date_desk-feedback =
    <b>{ $title }</b>: Hat sich die Zeit gelohnt?

    Ja: { $good } · Teils: { $middling } · Eher nicht: { $bad }

    { $words }
date_desk-feedback-none =
    <b>{ $title }</b>: Hat sich die Zeit gelohnt?

    Noch hat niemand geantwortet. Ich frage am Morgen nach dem Termin.
date_desk-step-lines = Neue Termine
date_desk-step-part = Änderung am Termin
date_desk-step-reason = Grund für die Absage
date_desk-step-account = Das haben wir gemacht
