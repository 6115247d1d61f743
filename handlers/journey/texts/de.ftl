# Der Weg eines Vereins: Karte, Schritte, Aufgaben, Arbeitsblatt, Durchsicht.

journey-menu-stand = Wo wir stehen
journey-menu-schritt = Der Schritt, an dem ihr arbeitet
journey-menu-aufgaben = Aufgaben und wer sie macht
journey-menu-pause_runde = Diese Runde aussetzen

# --- die Karte

journey-map = <b>{ $association }</b> · Schritt { $number } von { $whole }
    .after = { $news }
    .next = Weiter: { $title }
    .handin = Zur Durchsicht geben
    .stage = { $title }
    .post = Abschicken: was noch zu tun ist
    .tasks = Aufgaben ({ $number })
    .dates = Termine
    .steps = Alle Schritte
    .outline = Skizze
    .finance = Finanzplan
    .team = Team
    .resume = Wieder einsteigen
journey-rework = Antworten ändern
journey-finance-plan = Finanzplan öffnen
journey-more-steps = { $number ->
        [one] noch ein Schritt
       *[other] noch { $number } Schritte
    }
journey-progress = { $done } von { $whole } Fragen
journey-step-handed-in = { $title } · in Durchsicht
journey-step-released = { $title } · { $at }
journey-step-from = { $title } · ab { $day }
journey-glance-stage = Schritt { $number } von { $whole }
journey-glance-answers = { $done } von { $whole }
journey-glance-handed-in = in Durchsicht
journey-glance-paused = Pause
journey-glance-days = { $days ->
    [0] Abgabe heute
    [one] 1 Tag
   *[other] { $days } Tage
}
journey-glance-posted = in der Post
journey-glance-over = Abgabe vorbei
journey-deadline = { $days ->
        [0] Abgabe ist heute: { $day }
        [1] Abgabe ist morgen: { $day }
       *[other] Abgabe in { $days } Tagen: { $day }
    }
journey-next-date = Nächster Termin: { $at } · { $title }
journey-deadline-over = Die Abgabe war am { $day }.
journey-note-paused = Ihr setzt diese Runde aus. Alles bleibt gespeichert.
journey-note-returned = „{ $title }“ kam zurück. { $open ->
        [0] Die Koordination hat etwas dazu geschrieben.
        [one] Eine Anmerkung der Koordination ist noch offen.
       *[other] { $open } Anmerkungen der Koordination sind noch offen.
    }
journey-mend = Ändern: { $title }
journey-note-post =
    Eure Skizze ist freigegeben, aber noch nicht abgeschickt. Offen ist:
    { $tasks }
journey-posted = ✅ Eure Skizze ist in der Post
journey-submission = Zur Abgabe
journey-note-waiting = Eure Texte liegen bei der Koordination. Gerade ist nichts zu tun.

journey-steps = <b>{ $association }</b>: euer ganzer Weg
    .after = { $before }
    .stage = { $title }
    .pause = Wir schaffen diese Runde nicht
    .resume = Wieder einsteigen
journey-steps-before = Die offenen Schritte davor haben andere schon. Schaut hinein, wann es euch passt.

# --- wann ein Schritt öffnet

journey-opens-on = Der nächste Schritt öffnet am { $day }, wenn der davor abgegeben ist.
journey-opens-free = Der nächste Schritt öffnet, sobald ihr den davor zur Durchsicht gebt.
journey-opens-release = Der nächste Schritt öffnet, wenn die Koordination den davor freigegeben hat.
journey-opens-date = Der nächste Schritt öffnet an einem Tag, den die Koordination noch festlegt.

# --- ein Schritt

journey-stage = <b>Schritt { $number } von { $whole }: { $title }</b>

    { $why }

    { $state }

    <b>Aufgaben</b>
    { $tasks }
    .next = Weiter: { $title }
    .handin = Zur Durchsicht geben
    .stage = { $title }
    .guide = Anleitung
    .simply = Einfacher gesagt
    .tasks = Aufgaben ({ $number })
    .sheet = Arbeitsblatt
    .material = Material
    .takeback = Doch zurückholen
    .posted = Warten, Zusage, Absage
journey-preview = <b>Schritt { $number } von { $whole }: { $title }</b>

    Das ist ein Blick voraus. { $opens }

    { $why }

    <b>Diese Fragen kommen</b>
    { $questions }

    <b>Diese Aufgaben kommen</b>
    { $tasks }
    .guide = Anleitung
    .simply = Einfacher gesagt
journey-preview-on = Dieser Schritt öffnet am { $day }, wenn der davor abgegeben ist.
journey-preview-free = Dieser Schritt öffnet, sobald ihr den davor zur Durchsicht gebt.
journey-preview-release = Dieser Schritt öffnet, wenn die Koordination den davor freigegeben hat.
journey-preview-date = Dieser Schritt öffnet an einem Tag, den die Koordination noch festlegt.
journey-state-handed-in = 🔵 Liegt seit { $at } bei der Koordination. Bis sie entscheidet, könnt ihr ihn zurückholen.
journey-state-released = ✅ Freigegeben: { $at }
journey-state-returned = Kam zurück, ihr arbeitet weiter daran. Die Koordination schreibt:
    <blockquote>{ $reason }</blockquote>
    { $body }
journey-remark-line = ✏️ <b>{ $title }</b>: { $text }
journey-remarks-done = Zu allen Anmerkungen habt ihr etwas geschrieben.
journey-progress-sentence = { $done } von { $whole } Fragen sind beantwortet.

journey-guide = <b>{ $title }</b>

    { $guide }
    .simply = Einfacher gesagt
    .full = Ausführliche Anleitung
    .stage = Zum Schritt
    .sheet = Zum Arbeitsblatt
journey-page-of = <i>Seite { $page } von { $pages }</i>
journey-materials = <b>{ $title }: Material</b>

    Zum Lesen, Kopieren und Mitnehmen.
    .open = { $name }
journey-material = <b>{ $title }</b>

    { $text }
    .list = Anderes Material
    .stage = Zum Schritt

# --- Aufgaben

journey-task-open = ⬜ { $task } · etwa { $minutes } Minuten
journey-task-held = ⬜ { $task } · macht { $who }
journey-task-done = ✅ { $task } · { $who }, { $at }
journey-tasks = <b>{ $title }: Aufgaben</b>

    { $tasks }
    .tick = Erledigt: { $task }
    .untick = Doch offen: { $task }
    .who = Geht an …
    .stage = Zum Schritt
journey-tasks-elsewhere = <b>Noch offen aus anderen Schritten</b>
    { $tasks }
journey-holder = Wer macht das?

    <b>{ $task }</b>
    .person = { $name }
    .all = Wer gerade kann
journey-given = { $who } hat dir in <b>{ $association }</b> eine Aufgabe gegeben:

    { $task }

    <i>Du bekommst das, weil du jetzt dafür eingetragen bist. Passt es nicht, gib sie weiter.</i>
    .tasks = Zu den Aufgaben

# --- das Arbeitsblatt

journey-sheet = <b>{ $title }: Arbeitsblatt</b>
    { $done } von { $whole } Fragen sind beantwortet.

    { $questions }
    .open = { $title }
    .done = ✓ { $title }
    .remarked = ✏️ { $title }
    .handin = Zur Durchsicht geben
    .stage = Zum Schritt
journey-line-open = ⬜ { $title }
journey-line-remarked = ✏️ { $title } · mit einer Anmerkung der Koordination
journey-line-done = ✅ { $title } · { $who }, { $length } Zeichen
journey-room =
    .longer = Eure Antwort darf länger sein als das Beispiel: Platz ist für etwa { $budget } Zeichen.
    .enough = Platz ist für etwa { $budget } Zeichen.
journey-how =
    .first = Schreibt einfach los, auch in mehreren Nachrichten.{" "}
    .later = {""}
journey-question = Frage { $number } von { $whole }: <b>{ $title }</b>

    { $ask }

    Zum Beispiel:
    <blockquote>{ $example }</blockquote>

    { $how }{ $room }
    .after = { $remarks }
    .later = Später, nächste Frage
    .all = Alle Fragen
journey-change = <b>{ $title }</b>{ $remarks }

    Schickt die neue Fassung. Sie ersetzt die alte, und die alte bleibt gespeichert. So steht es jetzt da:
    .keep = So lassen
journey-question-released =
    ✅ Dieser Schritt ist schon freigegeben. Wenn ihr hier schreibt, ändert ihr einen freigegebenen Text.

    { journey-question }
journey-change-released =
    ✅ Dieser Schritt ist schon freigegeben. Wenn ihr hier schreibt, ändert ihr einen freigegebenen Text.

    { journey-change }
journey-saved = Gespeichert: <b>{ $title }</b>
    <blockquote>{ $text }</blockquote>
    { $notes }
    .after = { $on }
    .question = Das war eine Frage
    .next = Weiter: { $title }
    .handin = Zur Durchsicht geben
    .change = Ändern
    .undo = Rückgängig
    .versions = Frühere Fassungen
    .all = Alle Fragen
journey-saved-on = Fehlt noch etwas? Schreibt einfach weiter, ich hänge es an.
journey-length = { $length } von etwa { $budget } Zeichen.
journey-length-over = { $length } Zeichen, gedacht sind etwa { $budget }. Alles ist gespeichert. { $over } Zeichen sind zu viel, kürzen könnt ihr später.
journey-crossed-by = { $who } hat gleichzeitig geantwortet. Eure Fassung gilt jetzt, die andere steht bei den früheren Fassungen.
journey-answer = <b>{ $title }</b>

    { $text }

    { $who }, { $at } · { $length }
    .after = { $comments }
    .change = Ändern
    .next = Weiter: { $title }
    .versions = Frühere Fassungen
    .all = Alle Fragen
journey-remark = Anmerkung der Koordination ({ $who }):
    <blockquote>{ $text }</blockquote>
journey-unanswered = <b>{ $title }</b>

    { $ask }

    Hier steht noch keine Antwort.
    .all = Alle Fragen
journey-crossed = <b>{ $association }</b>: { $who } hat gleichzeitig mit dir „{ $title }“ beantwortet. Jetzt gilt die neuere Fassung. Deine steht bei den früheren Fassungen.

    <i>Du bekommst das, weil du diese Antwort geschrieben hast.</i>
    .read = Antwort lesen
    .versions = Frühere Fassungen
journey-undone = Zurückgenommen. Bei <b>{ $title }</b> steht jetzt wieder:

    { $text }
    .redo = Doch behalten
    .read = Zur Antwort
journey-undone-empty = Zurückgenommen. Bei <b>{ $title }</b> steht jetzt nichts mehr. Der Text steht bei den früheren Fassungen.
    .redo = Doch behalten
    .read = Zur Frage
journey-versions = <b>{ $title }</b>: { $number ->
        [0] noch keine Fassung
        [one] eine Fassung
       *[other] { $number } Fassungen
    }

    { $versions }
    .version = Fassung { $number } lesen
journey-version-counts = <b>Fassung { $number }, gilt jetzt</b> · { $who }, { $at }, { $length } Zeichen
    { $text }
journey-version-older = Fassung { $number } · { $who }, { $at }, { $length } Zeichen
    { $text }
journey-version-undone = Fassung { $number }, zurückgenommen · { $who }, { $at }, { $length } Zeichen
    { $text }
journey-version = <b>{ $title }</b>, Fassung { $number }
    { $who }, { $at }, { $length } Zeichen

    { $text }
    .take = Diese Fassung nehmen

# --- zur Durchsicht

journey-summary = <b>Schritt { $number }: { $title }</b>
    Das geht an die Koordination:

    { $answers }
journey-summary-answer = <b>{ $title }</b> ({ $who })
    { $text }
journey-control = Noch ist nichts abgeschickt. { $gaps }

    Prüft euch kurz selbst, eine Antwort braucht es hier nicht:
    <b>{ $control }</b>

    Soll der Schritt so zur Koordination?
    .yes = Ja, abschicken
    .notyet = Noch nicht
    .gap = Noch offen: { $title }
journey-no-gaps = Alle Fragen sind beantwortet.
journey-gaps = { $number ->
        [one] Eine Frage ist noch offen:
       *[other] { $number } Fragen sind noch offen:
    }
    { $names }
    Ihr dürft trotzdem abgeben.
journey-remarks-open = { $number ->
        [one] Zu einer Anmerkung der Koordination habt ihr noch nichts geschrieben:
       *[other] Zu { $number } Anmerkungen der Koordination habt ihr noch nichts geschrieben:
    }
    { $names }
journey-handed-in = Abgegeben. „{ $title }“ liegt jetzt bei der Koordination. Ich melde mich, sobald sie gelesen hat.
    .next = Weiter: { $title }
    .handin = Zur Durchsicht geben
    .stage = { $title }
    .look = Schritt ansehen
    .takeback = Doch zurückholen
journey-taken-back = „{ $title }“ ist wieder bei euch. Ihr könnt weiter daran arbeiten.
    .next = Weiter: { $title }
    .handin = Zur Durchsicht geben
    .stage = { $title }
journey-others-handed-in = <b>{ $association }</b>: { $who } hat Schritt { $number }, „{ $title }“, zur Durchsicht gegeben.

    <i>Du bekommst das, weil du zum Verein gehörst.</i>
    .stage = Zum Schritt
journey-opened = <b>{ $association }</b>: Schritt { $number }, „{ $title }“, ist jetzt offen.

    <i>Ihr bekommt das, weil heute der Tag dafür ist.</i>
    .next = Weiter: { $title }
    .handin = Zur Durchsicht geben
    .stage = { $title }
    .look = Schritt ansehen
journey-desk-handed-in = <b>{ $association }</b> hat „{ $title }“ zur Durchsicht gegeben.

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
    .read = Lesen
journey-desk-handed-in-again = <b>{ $association }</b> hat „{ $title }“ überarbeitet und wieder zur Durchsicht gegeben.

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
    .read = Lesen
journey-desk-taken-back = <b>{ $association }</b> hat „{ $title }“ noch einmal zurückgeholt. Gerade ist dort nichts zu lesen.

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
    .look = Verein ansehen

# --- nach der Abgabe

# --- eine Runde aussetzen

journey-pause = Ihr schafft diese Runde nicht? Das kommt vor. Alles, was <b>{ $association }</b> geschrieben hat, bleibt hier, und ihr könnt jederzeit wieder einsteigen.

    Was ist der Hauptgrund? Tippt einen an oder schreibt ihn in eigenen Worten. Die Koordination liest ihn.
    .time = Zu wenig Zeit
    .people = Zu wenige Leute
    .idea = Die Idee passt noch nicht
    .money = Der eigene Anteil am Geld
    .stay = Wir bleiben dabei
journey-pause-words =
    Noch setzt <b>{ $association }</b> nicht aus. Das liest die Koordination, wenn du auf „Ja, aussetzen“ tippst:

    <blockquote>{ $words }</blockquote>

    Fehlt noch etwas? Schreib einfach weiter.
    .sure = Ja, aussetzen
journey-paused = <b>{ $association }</b> setzt diese Runde aus. Alles bleibt gespeichert, die Koordination weiß Bescheid.
    .resume = Wieder einsteigen
    .next = In einer späteren Runde mitmachen
journey-resumed = Schön, dass ihr wieder da seid. <b>{ $association }</b> macht da weiter, wo ihr aufgehört habt.
journey-others-paused = { $who } hat für <b>{ $association }</b> diese Runde ausgesetzt. Alles bleibt gespeichert, ihr könnt jederzeit wieder einsteigen.

    <i>Du bekommst das, weil du zum Verein gehörst.</i>
journey-others-resumed = { $who } hat <b>{ $association }</b> wieder in die Runde gebracht.

    <i>Du bekommst das, weil du zum Verein gehörst.</i>
journey-desk-paused = <b>{ $association }</b> setzt diese Runde aus ({ $who }). Der Grund:
    <blockquote>{ $reason }</blockquote>

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
    .look = Verein ansehen
journey-desk-resumed = <b>{ $association }</b> ist wieder dabei ({ $who }).

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
    .look = Verein ansehen
journey-reason-time = Zu wenig Zeit
journey-reason-people = Zu wenige Leute
journey-reason-idea = Die Idee passt noch nicht
journey-reason-money = Der eigene Anteil am Geld

# --- Text, auf den niemand wartet

journey-loose-sheet = Zu: { $title }
journey-question-taken =
    Bei <b>{ $title }</b> steht das nicht mehr. Ich habe es als Frage genommen:
    .read = Zur Antwort im Arbeitsblatt
journey-why-closed = Dieses Arbeitsblatt nimmt gerade nichts an. Euer Text ist nicht verloren.
journey-why-released = Dieser Schritt ist inzwischen freigegeben. Ich habe nichts daran geändert.
journey-step-answer = { $title }
journey-step-pause = Grund für die Pause

# --- warum etwas nicht geht

journey-who-contact = die Ansprechperson
journey-reader = Du liest hier mit. Schreiben und abhaken können die anderen im Team. Möchtest du mitarbeiten, sag es eurer Ansprechperson.
journey-empty = Da kam kein Text an. Schickt eure Antwort bitte als Worte.
journey-nothing-yet = Hier steht noch keine Antwort. Beantwortet mindestens eine Frage, dann könnt ihr abgeben.
journey-locked = Dieser Schritt ist noch nicht offen.
journey-lies-there = Dieser Schritt liegt gerade bei der Koordination. Zum Ändern holt ihn erst zurück.
journey-edit-closed = Du hast eine Nachricht geändert. Sie steht in einem Schritt, der abgegeben oder freigegeben ist. Dort habe ich nichts geändert.
journey-edit-replaced = Du hast eine Nachricht geändert. Die Antwort ist inzwischen eine andere. Ich habe nichts daran geändert.
journey-released-already = Dieser Schritt ist schon freigegeben.
journey-overtaken = Da war gerade jemand schneller. So steht es jetzt:
journey-not-handed-in = Dieser Schritt liegt nicht mehr zur Durchsicht.
journey-already-open = Dieser Schritt ist schon offen.
journey-not-released = Dieser Schritt ist nicht freigegeben.

journey-consultation = Beratung buchen
journey-consultation-line = Beratung am { $day }: { $text }

journey-closed = Hier stand der Weg eines Vereins, in dem du nicht mehr bist.
