# Termine einer Kohorte: was ansteht, wer kommt, der Rückwärtsplan, und was danach kommt.

dates-menu-termine = Termine: was ansteht und wer kommt
dates-menu-kalender = Termine in deinem Kalender
dates-menu-plan = Rückwärtsplan bis zur Abgabe

# --- Wörter für viele Bildschirme

dates-elsewhere = Auf deiner Uhr: { $at }
dates-kind-workshop = Workshop
dates-kind-consultation = Beratung
dates-kind-deadline = Frist
dates-kind-network = Netzwerktreffen
dates-kind-other = Anderer Termin
dates-is-over = Dieser Termin ist vorbei.
dates-was = Dieser Termin ist vorbei. Das wurde gemacht:
    <blockquote>{ $summary }</blockquote>

dates-to-dates = Termine
dates-to-own = Termine unseres Vereins
dates-to-desk = Als Koordination ansehen
dates-to-list = Alle Termine
dates-to-plan = Rückwärtsplan
dates-to-feed = Kalender-Abo
dates-to-material = Material zum Schritt
dates-to-who = Wer kommt: { $title }
dates-back = Alle Termine
dates-back-to-date = Zum Termin
dates-again = Noch einmal von vorn
dates-look = Termin ansehen
dates-after-all = Doch noch zusagen

# --- für Vereine

dates-mine =
    <b>{ $association }</b>: eure Termine

    { $dates }

    Abgabe: { $deadline }

    { common-not-found }
dates-mine-empty =
    <b>{ $association }</b>: eure Termine

    Gerade steht kein Termin im Kalender. Wenn die Koordination einen einträgt, seht ihr ihn hier.

    Abgabe: { $deadline }

    { common-not-found }
dates-one =
    <b>{ $title }</b>
    { $facts }

    { $state }
    .file = In meinen Kalender
dates-no =
    Schade, dass es nicht klappt. Ich habe notiert: Ihr könnt nicht zu „{ $title }“ ({ $when }).

    Was ihr verpasst, schreibt euch die Koordination nach dem Termin.
dates-no-but =
    Schade, dass es nicht klappt. Ich habe notiert: Ihr könnt nicht zu „{ $title }“ ({ $when }).

    Vielleicht passt euch ein anderer Termin dieser Art. Was ihr verpasst, schreibt euch die Koordination.
dates-moved-meanwhile =
    Dieser Termin ist inzwischen verschoben. Deshalb habe ich eure Antwort nicht übernommen.

    <b>{ $title }</b>
    Jetzt: { $when }
dates-file =
    Öffnet die Datei, dann steht „{ $title }“ ({ $when }) in eurem Kalender.

    Wird der Termin verschoben, holt euch die Datei noch einmal. Sie ersetzt den alten Eintrag. Mit dem Kalender-Abo geht das von allein.
dates-file-off =
    „{ $title }“ ({ $when }) fällt aus. Mit dieser Datei streicht euer Kalender den Eintrag.

# --- Rückwärtsplan

dates-plan =
    <b>{ $association }</b>: Rückwärtsplan

    Abgabe am { $deadline } (es zählt der Poststempel). { $free }
    .after =
        Es bleiben { $working } Arbeitstage. { $holidays } Für alles, was noch offen ist, braucht ihr etwa { $needed } Tage mit je { $minutes } Minuten.
        Ändert sich etwas, rechne ich den Plan neu.
    .picture = Als Bild
dates-plan-free = { $days ->
        [0] Es geht genau auf, ohne freie Tage.
        [one] Ihr habt einen freien Tag.
       *[other] Ihr habt { $days } freie Tage.
    }
dates-plan-tight = { $days ->
        [one] Es wird eng: Es fehlt ein Tag. Macht an einem Tag mehr, oder sprecht mit der Koordination.
       *[other] Es wird eng: Es fehlen { $days } Tage. Macht an einem Tag mehr, oder sprecht mit der Koordination.
    }
dates-plan-holidays = { $days ->
        [0] Wochenenden sind nicht mitgezählt.
        [one] Wochenenden und ein Feiertag sind nicht mitgezählt.
       *[other] Wochenenden und { $days } Feiertage sind nicht mitgezählt.
    }
dates-plan-step = { $title } · bis { $until }
dates-plan-done =
    <b>{ $association }</b>: Rückwärtsplan

    Bis zur Abgabe am { $deadline } ist kein Schritt mehr offen.
dates-plan-over =
    <b>{ $association }</b>: Rückwärtsplan

    Die Abgabe war am { $deadline }.
dates-picture =
    <b>{ $association }</b>: euer Weg bis zum { $deadline }
dates-picture-alt = Rückwärtsplan von { $association } als Bild: für jeden Schritt ein Balken mit dem letzten Tag, dazu Feiertage, heute und die Abgabe am { $deadline }. { $free }

# --- Kalender-Abo

dates-feed-none =
    <b>Kalender-Abo</b>

    Ich kann deine Termine in deinen eigenen Kalender bringen. Wird etwas verschoben, ändert sich dein Kalender von allein.

    Dafür bekommst du eine geheime Adresse. Wer sie kennt, sieht deine Termine. Gib sie also nicht weiter.
    .make = Adresse holen
dates-feed-there =
    <b>Kalender-Abo</b>

    Du hast ein Abo seit { $since }. Die Adresse ist bei mir nicht lesbar gespeichert. Brauchst du sie wieder, hole eine neue. Die alte gilt dann nicht mehr.
    .new = Neue Adresse holen
    .drop = Abo abschalten
dates-feed-made =
    <b>Dein Kalender-Abo</b>

    <code>{ $address }</code>

    So geht es: Öffne deinen Kalender. Wähle dort „Abo hinzufügen“ oder „Kalender aus dem Internet“. Füge dann diese Adresse ein. Ich zeige sie nur jetzt.
    .open = Im Browser öffnen
    .drop = Abo abschalten
dates-feed-dropped =
    Das Abo ist abgeschaltet. Die alte Adresse zeigt nichts mehr.
    .make = Neue Adresse holen
dates-feed-no-web =
    Ein Kalender-Abo gibt es hier gerade nicht, weil der Bot ohne Webseite läuft. In jedem Termin könnt ihr die Kalender-Datei holen.

# --- was Vereine hören

dates-announced =
    <b>{ $title }</b>
    { $when }
    { $facts }

    Seid ihr dabei? { $why }
dates-announced-plain =
    <b>{ $title }</b>
    { $when }
    { $facts }

    { $why }
dates-nudged =
    Eure Antwort fehlt noch:

    <b>{ $title }</b>
    { $when }
    { $facts }

    Seid ihr dabei? Auch „Wir können nicht“ hilft beim Planen. { $why }
dates-told-moved =
    <b>{ $title }</b> ist verschoben.

    Neu: <b>{ $when }</b>
    (statt { $old })
    { $facts }

    { $note } { $why }
dates-note-again = Passt euch die neue Zeit? Bitte antwortet noch einmal.
dates-note-holds = Eure Zusage gilt weiter.
dates-note-nothing = Bitte notiert euch die neue Zeit. Mehr müsst ihr nicht tun.
dates-told-detail =
    Zu <b>{ $title }</b> ({ $when }) hat sich etwas geändert. Jetzt gilt:

    { $facts }

    { $why }
dates-told-cancelled =
    <b>{ $title }</b> fällt aus.

    Das war geplant: { $when }
    { $reason }

    { $why }
dates-reason = Grund: { $reason }
dates-no-reason = Ein Grund ist nicht genannt.
dates-told-refusal =
    <b>{ $association }</b> kann doch nicht kommen: { $title }, { $when }.

    Abgesagt hat { $who }. Du bekommst das sofort, weil der Termin bald ist.

# --- danach

dates-survey =
    <b>{ $title }</b> ({ $when })

    Hat sich die Zeit gelohnt? Die Koordination sieht die Antworten ohne Namen. <i>Ihr bekommt das, weil { $association } dabei war.</i>
dates-score-good = Ja
dates-score-middling = Teils
dates-score-bad = Eher nicht
dates-rated =
    Danke. Magst du noch einen Satz dazu schreiben? Was war gut, was hat gefehlt?

    Schreib ihn einfach hierher, oder lass es dabei.
dates-rated-only = Danke, das hilft. Die Antwort zu „{ $title }“ ist notiert.
dates-words-kept = Danke. Dein Satz ist notiert, ohne Namen.
dates-account =
    Ihr wart bei <b>{ $title }</b> ({ $when }) nicht dabei. Das haben wir gemacht:

    <blockquote>{ $summary }</blockquote>

    { $why }

# --- Koordination: Liste und Karte

dates-desk =
    <b>{ $cohort }</b>: Termine

    { $dates }

    Abgabe: { $deadline }
    .new = Termine eintragen
    .file = Aus einer Datei
    .past = Vergangene
    .coming = Kommende
dates-desk-empty =
    <b>{ $cohort }</b>: Termine

    Hier steht noch nichts. Abgabe: { $deadline }
    .new = Termine eintragen
    .file = Aus einer Datei
    .past = Vergangene
    .coming = Kommende
dates-counts = { $coming ->
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
dates-desk-one =
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
dates-were-there = { $count ->
        [0] Noch ist niemand als anwesend notiert.
        [one] Ein Verein war da.
       *[other] { $count } Vereine waren da.
    } { $closed ->
        [0] Das ist noch nicht bestätigt.
       *[other] Das ist bestätigt.
    }
dates-later = am { $at }, weil gerade Ruhezeit ist
dates-at-once = jetzt
dates-ask-announce =
    <b>{ $title }</b>
    { $facts }

    { $people ->
        [0] In euren Vereinen ist noch niemand, der es erfahren könnte. Kündige den Termin später an.
        [one] Eine Person bekommt eine Nachricht. Soll ich den Termin ankündigen?
       *[other] { $people } Personen bekommen eine Nachricht. Soll ich den Termin ankündigen?
    }
    .yes = Ja, ankündigen
    .no = Noch nicht
dates-note-announced = { $people ->
        [0] Hier ist noch niemand, der es erfahren könnte.
        [one] Angekündigt. Eine Person erfährt es { $later }. Änderungen sage ich von selbst weiter.
       *[other] Angekündigt. { $people } Personen erfahren es { $later }. Änderungen sage ich von selbst weiter.
    }
dates-note-told = Gespeichert. { $people ->
        [0] Hier ist noch niemand, der es erfahren könnte.
        [one] Eine Person erfährt es { $later }.
       *[other] { $people } Personen erfahren es { $later }.
    }

# --- Koordination: eintragen

dates-new =
    Neue Termine für <b>{ $cohort }</b>

    Schreib jeden Termin in eine Zeile, zum Beispiel:
    <code>Workshop 3, 12.03. 17:30-19:30, Zoom https://…, mitbringen: Laptop</code>

    Mehrere Zeilen gehen auch, und mehrere Tage: „12.-14.03.“ ist ein langer Termin, „12.03. und 19.03.“ sind zwei. Eine Kalender-Datei (.ics) oder Tabelle (.xlsx) kannst du mir auch schicken. Ich lese alles vor, bevor ich es speichere.
dates-file-ask =
    Termine aus einer Datei für <b>{ $cohort }</b>

    Schick mir eine Kalender-Datei (.ics) oder eine Tabelle (.xlsx, .ods, .csv), höchstens 1 MB.

    In der Tabelle steht jeder Termin in einer Zeile. Über den Spalten stehen Wörter wie <b>Titel</b>, <b>Datum</b> und wenn du magst <b>Beginn</b>, <b>Ende</b>, <b>Ort</b>, <b>Art</b>, <b>Mitbringen</b>.

    Ich lese alles vor, bevor ich es speichere.
dates-file-which = Für wen sind diese Termine? Wähle zuerst, und schick mir die Datei dann noch einmal.
dates-file-too-large = „{ $file }“ ist größer als 1 MB. Schick mir bitte eine kleinere Datei, zum Beispiel nur mit den nächsten Monaten.
dates-file-lost = „{ $file }“ ist nicht bei mir angekommen. Schick mir die Datei bitte noch einmal.
dates-file-unreadable = „{ $file }“ kann ich nicht lesen. Ich lese Kalender-Dateien (.ics) und Tabellen (.xlsx, .ods, .csv). { $ending ->
        [xls] Öffne die Tabelle und speichere sie noch einmal als .xlsx.
        [numbers] Öffne die Tabelle in Numbers und exportiere sie als Excel-Datei (.xlsx).
        [zip] Entpacke sie zuerst, und schick mir dann die Datei, die darin ist.
       *[other] Im Kalender oder in der Tabelle findest du sie unter „Exportieren“ oder „Speichern unter“. Du kannst mir die Termine auch schreiben, jeden in eine Zeile.
    }
dates-file-picture = Daraus kann ich keine Termine lesen. Schick mir eine Kalender-Datei (.ics) oder eine Tabelle (.xlsx, .ods, .csv), als Datei. Oder schreib mir die Termine, jeden in eine Zeile.
dates-file-old-calendar = „{ $file }“ ist in einem alten Format (vCalendar 1.0). Exportiere den Kalender bitte als .ics-Datei (iCalendar), oder schreib mir die Termine.
dates-file-empty = „{ $file }“ ist leer. Gespeichert ist nichts.
dates-file-no-calendar = „{ $file }“ kann ich nicht als Kalender lesen. Speichere den Kalender noch einmal als .ics-Datei, oder schreib mir die Termine.
dates-file-no-sheet = „{ $file }“ kann ich nicht als Tabelle lesen. Speichere sie noch einmal als .xlsx-Datei, ohne Passwort, oder schreib mir die Termine.
dates-file-no-header = In „{ $file }“ finde ich die Überschriften nicht. Über den Spalten sollen Wörter wie Titel, Datum, Beginn, Ende und Ort stehen.
dates-file-no-dates = In „{ $file }“ steht kein Termin.
dates-file-too-many = In „{ $file }“ stehen zu viele Termine. Ich lese höchstens { $most } auf einmal. Teile die Datei bitte auf.
dates-file-swollen = „{ $file }“ ist ausgepackt zu groß für mich. Kopiere die Termine bitte in eine neue Tabelle.
dates-read =
    Das habe ich gelesen:

    { $dates }

    { $question }
    .save = { $count ->
            [one] Termin speichern
           *[other] { $count } Termine speichern
        }
dates-read-ready = Stimmt das? Weitere Zeilen kannst du einfach dazuschreiben. Eine Zeile mit demselben Titel ersetzt die alte.
dates-read-question = Tag und Wochentag passen nicht zusammen. Was stimmt?
dates-trust-day = Das Datum stimmt
dates-trust-weekday = Der Wochentag stimmt
dates-read-unsure = Da bin ich nicht sicher. Ist alles so richtig? Sonst schreib die Zeile einfach noch einmal, mit demselben Titel.
dates-trust-all = Ja, so ist es richtig
dates-read-told = { $people ->
        [one] Beim Speichern bekommt eine Person Bescheid über das, was sich ändert.
       *[other] Beim Speichern bekommen { $people } Personen Bescheid über das, was sich ändert.
    }
dates-nothing-new =
    Hier ist nichts Neues für <b>{ $cohort }</b>.

    { $dates }
dates-none-chosen =
    Ausgewählt ist bisher nichts für <b>{ $cohort }</b>.

    { $dates }
dates-unread =
    Darin finde ich keinen Termin:

    { $dates }

    Versuch es so: <code>Workshop 3, 12.03. 17:30-19:30, Raum 2</code>
dates-line-read = <b>{ $title }</b> · { $kind }
dates-line-doubt = ⚠️ { $day } ist kein { $weekday }.
dates-line-unused = ⚠️ Das habe ich nicht verwendet: „{ $words }“
dates-line-year = ⚠️ Das Jahr habe ich ergänzt: { $day }
dates-line-order = ⚠️ Zuerst der Tag, dann der Monat? Ich lese: { $day }
dates-line-called = ⚠️ „{ $words }“ lese ich als { $day }.
dates-line-beginning = ⚠️ Da steht nur, wann es aufhört. Wann fängt es an?
dates-line-past = ⚠️ Das ist schon vorbei.
dates-line-unread = ⚠️ „{ $line }“: { $flaw }
dates-line-unread-several = ⚠️ { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }: { $flaw }
dates-name = „{ $name }“
dates-line-off-file = ✖️ <b>{ $title }</b>, { $when }, ist in der Datei abgesagt. Willst du den Termin auch hier absagen?
dates-line-off-later = ✖️ <b>{ $title }</b>, { $when }, ist in der Datei abgesagt. Hier steht er noch. Absagen kannst du im Termin selbst.
dates-line-out = Bleibt draußen: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
dates-asks-zone = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }: Die Zeitzone in der Datei kenne ich nicht sicher. Ich lese { $first }. Stimmt das auf der Uhr in Berlin? Dann nimm es mit „Auswählen“ dazu.
dates-asks-order = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }: Steht da zuerst der Tag oder der Monat? Ich lese { $first }. Stimmt das? Dann nimm es mit „Auswählen“ dazu.
dates-asks-year = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }: Das Jahr fehlt. Ich lese { $first }. Stimmt das? Dann nimm es mit „Auswählen“ dazu.
dates-asks-repeats = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }: Das wiederholt sich. { $count ->
        [one] Ein Termin,
       *[other] { $count } Termine, zuerst
    } { $first }, zuletzt { $last }. Was davon für alle ist, nimmst du mit „Auswählen“ dazu.
dates-cancel-one = Absagen: { $title }
dates-pick-open = Auswählen
dates-pick-in = ✅ { $day } { $title }
dates-pick-out = ⬜ { $day } { $title }
dates-pick-before = ‹ Davor
dates-pick-more = Weitere ›
dates-pick =
    Was soll in den Kalender? Ein Tipp nimmt einen Termin dazu oder lässt ihn weg.

    Ausgewählt: { $taken } von { $count }
    .all = Alle dazu
    .none = Alle weglassen
    .done = Fertig
dates-line-changes = <b>{ $title }</b> · Änderung
dates-line-renamed = bisher: { $title }
dates-line-moves = Neu: <b>{ $new }</b>, statt { $old }
dates-line-left = { $count ->
        [one] Ein Termin ist noch übrig. Er kommt nach dem Speichern dran.
       *[other] { $count } Termine sind noch übrig. Sie kommen nach dem Speichern dran.
    }
dates-line-known = Schon im Kalender: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
dates-line-older = Im Kalender steht schon eine neuere Fassung: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
dates-flaw-no-day = Ich finde kein Datum.
dates-flaw-no-such-day = Diesen Tag gibt es nicht.
dates-flaw-several = In einem Feld stehen mehrere Tage oder Zeiten. Schreib mir diese Termine bitte selbst.
dates-flaw-unclear = Da stehen mehrere Tage oder Zeiten. Schreib bitte nur die neue Zeit.
dates-flaw-no-title = Der Titel fehlt.
dates-flaw-backwards = Das Ende liegt vor dem Anfang.
dates-flaw-too-long = Das Ende liegt vor dem Anfang, oder es sind mehr als 31 Tage.
dates-flaw-too-many = Das sind zu viele auf einmal. Speichere zuerst die anderen.
dates-flaw-over = Das ist schon vorbei.
dates-flaw-no-time = Die Uhrzeit verstehe ich nicht.
dates-flaw-repeats = Das wiederholt sich zu oft, oder ich verstehe die Regel nicht. Trag die Tage bitte einzeln ein.
dates-flaw-off = Das ist abgesagt. Ich trage es nicht ein.
dates-flaw-reply = Das ist eine Antwort auf eine Einladung. Ich trage es nicht ein.
dates-flaw-counter = Das ist ein Vorschlag für eine andere Zeit. Ich trage es nicht ein.
dates-flaw-tentative = Das steht in der Datei nur mit Vorbehalt. Ich trage es nicht ein.
dates-flaw-private = Das ist in der Datei als privat markiert. Ich trage es nicht ein.
dates-flaw-no-event = Das ist kein Termin, sondern eine Aufgabe, eine Notiz oder belegte Zeit.
dates-flaw-cut = Hier bricht die Datei ab. Was danach kommt, fehlt.
dates-flaw-damaged = Das steht in der Datei unvollständig oder doppelt. Schreib mir diesen Termin bitte.
dates-flaw-order = Ist das Tag/Monat oder Monat/Tag?
dates-flaw-year = Das Jahr fehlt.
dates-flaw-hidden = Das ist in der Tabelle ausgeblendet. Ich lese es nicht.
dates-flaw-column = Diese Spalte lese ich nicht.
dates-flaw-no-header = In diesem Blatt finde ich keine Überschriften wie Titel und Datum. Ich lese es nicht.
dates-flaw-zone = Die Zeitzone kenne ich nicht.
dates-saved =
    { $count ->
        [one] Der Termin ist gespeichert.
       *[other] { $count } Termine sind gespeichert.
    } Die Vereine von „{ $cohort }“ sehen das ab jetzt unter /termine. Angekündigt wird erst, wenn du im Termin „Jetzt allen ankündigen“ wählst.
    .more = Noch mehr eintragen
    .on = { $count ->
            [one] Den letzten ansehen
           *[other] Die anderen { $count } ansehen
        }
dates-saved-changes =
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

# --- Koordination: ändern und absagen

dates-change =
    <b>{ $title }</b>
    { $when }
    { $facts }

    Was soll anders werden? Unten kannst du auch die Art ändern.
dates-part-when = Zeit
dates-part-place = Ort
dates-part-title = Titel
dates-part-bring = Mitbringen
dates-ask-when =
    <b>{ $title }</b>, bisher: { $when }
    { $facts }

    Wann ist der Termin jetzt? Zum Beispiel: <code>19.03. 18:00-20:00</code>. Nur Tag oder nur Uhrzeit geht auch.
dates-ask-place =
    <b>{ $title }</b>, { $when }
    { $facts }

    Wo ist der Termin jetzt? Schreib den Raum oder die Adresse der Videokonferenz.
dates-ask-title =
    <b>{ $title }</b>, { $when }
    { $facts }

    Wie heißt der Termin jetzt?
dates-ask-bring =
    <b>{ $title }</b>, { $when }
    { $facts }

    Was sollen die Vereine mitbringen?
dates-when-unread =
    { $flaw } Schreib die neue Zeit zum Beispiel so: <code>19.03. 18:00-20:00</code>
dates-confirm-move =
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
dates-move-doubt = ⚠️ Du schreibst { $weekday }, aber das ist ein anderer Tag. Was stimmt?
dates-answers-kept = Zusagen bleiben gültig.
dates-answers-lost = Das sind mehr als zwei Stunden Unterschied: Ich frage alle noch einmal, ob sie kommen.
dates-confirm-detail =
    <b>{ $title }</b>, { $when }
    { $facts }

    { $part } neu: <b>{ $words }</b>

    { $people ->
        [0] Noch ist niemand da, der es erfahren könnte.
        [one] Eine Person bekommt Bescheid.
       *[other] { $people } Personen bekommen Bescheid.
    }
    .save = So speichern
dates-confirm-quiet =
    <b>{ $title }</b>, { $when }
    { $facts }

    { $part } neu: <b>{ $words }</b>

    Dafür schreibe ich niemandem. In den Kalender-Abos ändert es sich von allein.
    .save = So speichern
dates-ask-cancel =
    <b>{ $title }</b>, { $when }
    { $facts }

    Soll der Termin ausfallen? { $people ->
        [0] Noch ist niemand da, der es erfahren könnte.
        [one] Eine Person bekommt Bescheid.
       *[other] { $people } Personen bekommen Bescheid.
    } Wenn du magst, schreib jetzt den Grund in einem Satz.
    .without = Ohne Grund absagen
    .keep = Doch nicht
dates-confirm-cancel =
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
dates-overtaken = Jemand war schneller und hat diesen Termin gerade geändert. Schau ihn dir noch einmal an.
dates-no-title = Ein Termin braucht einen Titel.
dates-not-over = Das geht erst, wenn der Termin vorbei ist.

# --- Koordination: wer kommt, wer war da

dates-who =
    <b>{ $title }</b>, { $when }
    { $heads ->
        [0] Noch ist niemand angemeldet.
        [one] Eine Person ist angemeldet.
       *[other] { $heads } Personen sind angemeldet.
    }

    { $groups }
    .nudge = Alle ohne Antwort erinnern ({ $count })
dates-who-line = { $name }: { $answer }
dates-who-yes = <b>Dabei ({ $count })</b>
    { $names }
dates-who-no = <b>Können nicht ({ $count })</b>
    { $names }
dates-who-open = <b>Ohne Antwort ({ $count })</b>
    { $names }
dates-note-nudged = { $people ->
        [one] Eine Person bekommt heute eine Erinnerung, höchstens eine am Tag.
       *[other] { $people } Personen bekommen heute eine Erinnerung, höchstens eine am Tag.
    }
dates-note-nudged-today = Es ist niemand da, den ich erinnern könnte.
dates-there =
    <b>{ $title }</b>, { $when }

    Wer war da? Ein Tipp ändert die Zeile. Vorausgefüllt ist, was die Vereine zugesagt hatten.
    .done = So stimmt es
dates-was-there = ✅ { $name } ({ $count })
dates-was-away = ✖️ { $name }
dates-ask-account =
    <b>{ $title }</b>

    Schreib in ein paar Sätzen, was ihr gemacht habt und wo das Material liegt. Das bekommen die, die nicht da waren. { $known }
dates-account-known = Bisher steht da:
    <blockquote>{ $summary }</blockquote>
dates-account-none = Noch steht nichts da.
dates-confirm-account =
    <b>{ $title }</b>: Das haben wir gemacht

    <blockquote>{ $words }</blockquote>

    { $people ->
        [0] Alle Vereine waren da. Ich hebe den Text beim Termin auf.
        [one] Ein Verein war nicht da und bekommt das am nächsten Morgen.
       *[other] { $people } Vereine waren nicht da und bekommen das am nächsten Morgen.
    } Mehr Text kannst du einfach dazuschreiben.
    .save = Speichern
dates-feedback =
    <b>{ $title }</b>: Hat sich die Zeit gelohnt?

    Ja: { $good } · Teils: { $middling } · Eher nicht: { $bad }

    { $words }
dates-feedback-none =
    <b>{ $title }</b>: Hat sich die Zeit gelohnt?

    Noch hat niemand geantwortet. Ich frage am Morgen nach dem Termin.

dates-step-lines = Neue Termine
dates-step-part = Änderung am Termin
dates-step-reason = Grund für die Absage
dates-step-account = Das haben wir gemacht
dates-step-words = Rückmeldung zum Termin
