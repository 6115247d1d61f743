announcement_results-step-words = Der neue Text des Rundrufs

announcement_results-more =
    <b>Rundruf { $number }</b>: Was möchtest du tun?
    .again = Fehler noch einmal senden
    .late = Nachsenden
    .remind = Erinnern, wer nicht antwortet
    .correct = Korrigieren
    .content = Inhalt ansehen
    .reuse = Noch einmal verwenden
    .withdraw = Zurückziehen
announcement_results-see-sent = Zugestellt ({ $count })
announcement_results-see-blocked = Blockiert ({ $count })
announcement_results-see-failed = Fehlgeschlagen ({ $count })
announcement_results-see-unclear = Unklar ({ $count })
announcement_results-see-expired = Zu spät ({ $count })
announcement_results-see-skipped = Ausgelassen ({ $count })
announcement_results-see-cancelled = Nicht gesendet ({ $count })
announcement_results-waits-correction = Wartende Korrektur ansehen
announcement_results-waits-late = Wartendes Nachsenden ansehen
announcement_results-kind-queued = Noch offen
announcement_results-kind-sending = Gerade unterwegs
announcement_results-kind-sent = Zugestellt
announcement_results-kind-blocked = Blockiert: Sie haben den Bot gesperrt oder gelöscht.
announcement_results-kind-failed = Fehlgeschlagen: Telegram hat die Nachricht abgelehnt.
announcement_results-kind-unclear = Unklar: Die Antwort von Telegram ging verloren. Vielleicht ist die Nachricht da, vielleicht nicht.
announcement_results-kind-expired = Zu spät: Sie hätten ihn erst bekommen, als er nicht mehr galt.
announcement_results-kind-skipped = Ausgelassen
announcement_results-kind-cancelled = Nicht mehr gesendet
announcement_results-names =
    <b>Rundruf { $number }</b>
    { $kind }

    { $names }
announcement_results-nobody =
    <b>Rundruf { $number }</b>
    { $kind }

    Hier steht niemand.
announcement_results-skipped = { $name }: { $why }
announcement_results-why-left = nicht mehr dabei
announcement_results-why-rests = macht Pause
announcement_results-why-stopped = möchte nichts von selbst bekommen
announcement_results-why-opted_out = möchte nichts davon
announcement_results-why-unreachable = nicht mehr erreichbar
announcement_results-why-not_agreed = keine Einwilligung mehr
announcement_results-why-answered = hat schon geantwortet
announcement_results-again-unclear = Noch einmal senden
announcement_results-earlier = Zurück blättern
announcement_results-later = Weiter blättern

announcement_results-answers =
    <b>Antworten auf Rundruf { $number }</b>
    { $counts }

    Gezählt wird nur, wer etwas antippt oder schreibt.
    .questions = Fragen dazu ({ $count })
    .remind = Wer fehlt, erinnern
    .missing = Wer fehlt?
announcement_results-count-read = { $count }-mal „Gelesen“
announcement_results-count-yes = { $count }-mal „Ja“
announcement_results-count-no = { $count }-mal „Nein“
announcement_results-count-seen = { $count } haben anders reagiert
announcement_results-count-silent = { $count } ohne Antwort
announcement_results-who-read = Wer hat gelesen?
announcement_results-who-yes = Wer sagt Ja?
announcement_results-who-no = Wer sagt Nein?
announcement_results-said-read = „Gelesen“ getippt haben:
announcement_results-said-yes = „Ja“ gesagt haben:
announcement_results-said-no = „Nein“ gesagt haben:
announcement_results-said-nothing = Ohne Antwort sind:

announcement_results-ask-unclear =
    Bei { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    } ist unklar, ob Rundruf <b>{ $number }</b> da ist. Wer ihn schon hat, bekommt ihn dann ein zweites Mal.
    .keep = Nein, so lassen
    .yes = Noch einmal senden
announcement_results-reminder =
    Ein neuer Entwurf ist da: Er erinnert an Rundruf <b>{ $number }</b> und geht an { $count ->
        [one] 1 Person, die
       *[other] { $count } Personen, die
    } noch nicht geantwortet { $count ->
        [one] hat
       *[other] haben
    }.

announcement_results-ask-words = Schreib den ganzen Text von Rundruf <b>{ $number }</b> neu, so wie er ankommen soll. Bilder und Dateien bleiben.
announcement_results-too-long = Der Text ist zu lang. Mehr als { $most } Zeichen passen nicht in eine Nachricht.
announcement_results-confirm-words =
    So sieht Rundruf <b>{ $number }</b> dann bei allen aus. Ändern?
    .yes = Bei allen ändern
announcement_results-corrected =
    Rundruf <b>{ $number }</b> ist bei allen geändert. { $anew ->
        [0] {""}
        [one] Bei 1 Person ließ sich die alte Nachricht nicht ändern. Sie hat den neuen Text als neue Nachricht bekommen.
       *[other] Bei { $anew } Personen ließ sich die alte Nachricht nicht ändern. Sie haben den neuen Text als neue Nachricht bekommen.
    }
announcement_results-changed =
    <b>Geändert:</b> Die Koordination hat einen wichtigen Rundruf an euch geändert. Jetzt steht dort:

    { $words }

announcement_results-ask-withdraw =
    Rundruf <b>{ $number }</b> zurückziehen?
    { $comes }

    Was jemand schon gelesen hat, bleibt gelesen.
    .keep = Nein, stehen lassen
    .yes = Ja, zurückziehen
announcement_results-will-delete = { $count ->
        [one] 1 wird gelöscht
       *[other] { $count } werden gelöscht
    }
announcement_results-will-replace = { $count ->
        [one] 1 wird durch „zurückgezogen“ ersetzt, weil sie älter als 48 Stunden ist
       *[other] { $count } werden durch „zurückgezogen“ ersetzt, weil sie älter als 48 Stunden sind
    }
announcement_results-will-stay = { $count ->
        [one] 1 bleibt stehen, weil sich ihr Bild oder ihre Datei nicht mehr löschen lässt
       *[other] { $count } bleiben stehen, weil sich ihr Bild oder ihre Datei nicht mehr löschen lässt
    }
announcement_results-will-be-unknown = { $count ->
        [one] 1 ist unklar oder lange her und bleibt vielleicht stehen
       *[other] { $count } sind unklar oder lange her und bleiben vielleicht stehen
    }
announcement_results-over = { $who } zieht Rundruf <b>{ $number }</b> zurück. Deine Änderung wartet damit nicht mehr.
announcement_results-withdraws = Rundruf <b>{ $number }</b> wird jetzt zurückgezogen. Ich sage dir, was daraus wurde.
announcement_results-instead = <i>(von der Koordination zurückgezogen)</i>
announcement_results-withdrawn =
    Rundruf <b>{ $number }</b> ist zurückgezogen:
    { $became }

    Was jemand schon gelesen hat, bleibt gelesen.
announcement_results-unsent-deleted = { $count } gelöscht
announcement_results-unsent-replaced = { $count } ersetzt
announcement_results-unsent-left = { $count ->
        [one] 1 bleibt stehen oder ist nicht erreichbar
       *[other] { $count } bleiben stehen oder sind nicht erreichbar
    }
