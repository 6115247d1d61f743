### Die Worte der Web-Tür: Knöpfe, Hinweise, Seiten rund um den Chat.

web-brand = Projektschmiede
web-tongues = Sprache
web-tongue-de = Deutsch
web-tongue-en = English

## Eingang

web-start-title = Vom Einfall zum Projekt
web-start-what = Hier begleitet euch der Bot der Projektschmiede: Schritt für Schritt, bis eure Projektskizze fertig ist.
web-start-how = Ihr könnt jederzeit aufhören und später weitermachen. Alles bleibt da.
web-start-known = Weiter zum Chat
web-code-label = Einladungscode
web-code-hint = 8 Zeichen aus eurer Einladung. Groß oder klein ist egal.
web-code-send = Eintreten
web-around = Ohne Einladung umsehen
web-around-why = Noch keine Einladung? Seht euch um: was die Projektschmiede ist und ob eure Idee passt.

web-door-title = Schön, dass ihr da seid
web-door-what = Dieser Link führt in euren Chat. Ein Klick, und er ist offen.
web-door-open = Chat öffnen
web-door-own = Ein persönlicher Link gilt nur für eine Person. Eine Einladung an euren Verein gebt ihr nur Menschen aus eurem Verein.
web-door-known = In diesem Browser ist schon ein Chat offen. Ihr könnt dort weitermachen. Der Link bleibt dann gültig.
web-door-anew = Mit diesem Link neu anmelden

web-cookies-title = Euer Browser merkt sich nichts
web-cookies-what = Damit ich euch wiedererkenne, brauche ich ein Merkzeichen (Cookie). Euer Browser hat es nicht behalten. So geht es meistens:
web-cookies-private = Öffnet den Link in einem gewöhnlichen Fenster, nicht in einem privaten.
web-cookies-inside = Habt ihr den Link in WhatsApp, Facebook oder einer Mail-App angetippt? Kopiert ihn und öffnet ihn in Safari, Chrome oder Firefox.
web-cookies-settings = Erlaubt in den Einstellungen des Browsers Cookies für diese Seite.
web-cookies-kept = Euer Link oder Code gilt weiter. Es ist nichts verloren.
web-cookies-again = Noch einmal versuchen

web-closed-title = Diese Tür geht gerade nicht auf
web-closed-what = Der Link oder der Code passt nicht (mehr). Bittet eure Koordination um einen neuen, oder gebt euren Code noch einmal ein.

web-slowed-title = Das waren viele Versuche
web-slowed-what = Ab { $until } Uhr könnt ihr wieder einen Code eingeben. Ein Link aus einer Einladung geht auch jetzt.

## Chat

web-log = Chat
web-skips = Sprungmarken
web-to-text = Zum Textfeld
web-to-newest = Zur neuesten Nachricht
web-copy = Kopieren
web-copy-text = Text kopieren
web-copied = Kopiert.
web-marked = Der Text ist markiert. Jetzt könnt ihr ihn kopieren.
web-older = Ältere zeigen
web-newer = Zu den neuesten Nachrichten
web-draft = Text ins Schreibfeld holen
web-kept = Im Schreibfeld steht schon etwas. Ich habe es stehen lassen.
web-more = Mehr
web-from-you = Ihr
web-from-bot = Projektschmiede
web-message = Nachricht
web-placeholder = Schreibt einfach …
web-send = Senden
web-sending = wird gesendet …
web-menu = Menü
web-devices = Wo du angemeldet bist
web-leave = Abmelden auf diesem Gerät
web-new-message = Neue Nachricht
web-new-window = neues Fenster
web-noscript = Neue Nachrichten seht ihr nach dem Neuladen.
web-reload = Neu laden
web-offline = Ihr seid offline. Eure Nachricht geht von selbst raus, sobald das Netz wieder da ist.
web-down = Ich bin gerade nicht erreichbar. Eure Nachricht bleibt hier und geht von selbst raus.
web-many = Ihr schreibt schneller, als ich lesen kann. Was noch offen ist, schicke ich gleich von selbst. Lasst die Seite bitte offen.
web-too-long = Das ist zu lang für eine Nachricht. Bitte teilt den Text auf.
web-moved = Die Knöpfe sind jetzt andere. Bitte tippt noch einmal.
web-files-many = Das waren sehr viele Dateien auf einmal. Wartet bitte ein paar Minuten, und schickt die letzte noch einmal.
web-failed = Das hat nicht geklappt. Bitte versucht es noch einmal.
web-table = Tabelle, seitlich verschiebbar
web-file = Datei senden (.ics oder .xlsx)
web-file-table = Tabelle senden (.xlsx, .ods oder .csv)
web-file-along = Bild, Aufnahme oder PDF senden
web-file-send = Abschicken
web-file-large = Diese Datei ist zu groß. Ich nehme Dateien bis 1 MB.
web-file-size = { $size } KB

web-step-done = erledigt
web-step-review = in Durchsicht
web-step-now = jetzt
web-step-open = offen
web-step-locked = verschlossen

web-mark-done = Häkchen
web-mark-open = offen
web-mark-unsure = noch offen
web-mark-review = in Durchsicht
web-mark-now = in Arbeit
web-mark-locked = verschlossen
web-mark-no = nein
web-mark-remark = Anmerkung
web-mark-warning = Achtung
web-mark-new = neu
web-mark-voice = Mikrofon
web-mark-picture = Bilderrahmen
web-mark-file = Büroklammer

web-today = Heute
web-yesterday = Gestern
web-day = { NUMBER($day, minimumIntegerDigits: 2) }.{ NUMBER($month, minimumIntegerDigits: 2) }
web-date = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
} { web-day }.{ $year }
web-clock = { web-date }, { $time }

web-notice-title = Datenschutz

## Fragen und Antworten

web-questions-title = Fragen und Antworten
web-questions-link = Fragen und Antworten durchsuchen
web-questions-start = Zum Eingang
web-questions-label = Was möchtest du wissen?
web-questions-hint = Schreib es so, wie du es sagen würdest. Antworten kommen, während du schreibst.
web-questions-search = Suchen
web-questions-clear = Eine Antwort: { $question }
web-questions-choose = { $count ->
    [one] Diese Frage könnte passen. Tipp sie an.
   *[other] { $count } Fragen könnten passen. Tipp eine an.
}
web-questions-unknown = Das weiß ich noch nicht.
web-questions-person = Dazu antwortet kein Automat, sondern ein Mensch.
web-questions-without-phone = Darin steht eine Telefonnummer.
web-questions-without-mail = Darin steht eine E-Mail-Adresse.
web-questions-without-iban = Darin steht eine Kontonummer.
web-questions-without-name = Darin steht der Name einer Person.
web-questions-without = Ich habe ohne diese Angabe gesucht.
web-questions-slow = Ich suche noch …
web-questions-offline = Du bist offline. Ich suche, sobald das Netz wieder da ist.
web-questions-down = Ich bin gerade nicht erreichbar. Versuch es gleich noch einmal.
web-questions-many = Das waren viele Suchen auf einmal. Warte kurz, dann geht es weiter.
web-questions-once = Du liest die Frage im Chat noch einmal, bevor sie abgeschickt wird. Dort kommt auch die Antwort.
web-questions-browse = Stöbern
web-questions-topics = Nach Thema
web-questions-stages = Nach Schritt
web-questions-words = Wörterbuch

## Pult

web-desk-title = Pult
web-desk-link = Pult als Tabelle
web-desk-chat = Zum Chat
web-desk-deadline = { $left ->
    [0] Abgabe ist heute, { $day }.
    [1] Abgabe ist morgen, { $day }.
   *[other] Abgabe am { $day }, noch { $left } Tage.
}
web-desk-over = Die Abgabe war am { $day }.
web-desk-cohorts = Kohorte wählen
web-desk-date = Nächster Termin: { $title }, { $day }
web-desk-no-date = Es steht kein Termin an.
web-desk-ways = Im Chat weitermachen
web-desk-way-durchsicht = Durchsicht ({ $count })
web-desk-way-anfragen = Offene Fragen ({ $count })
web-desk-way-termine = Termine
web-desk-way-ausblick = Was bald verschickt wird
web-desk-way-einladung = Verein einladen
web-desk-way-pult = Pult im Chat
web-desk-heaps = Nach Stand auswählen
web-desk-all = Alle
web-desk-search = Name des Vereins
web-desk-every-stage = Alle Schritte
web-desk-land = Land
web-desk-every-land = Alle Länder
web-desk-order = Sortieren nach
web-desk-up = { $column }, aufsteigend
web-desk-down = { $column }, absteigend
web-desk-show = Anzeigen
web-desk-count = { $count ->
    [0] Hier ist noch kein Verein.
    [one] Ein Verein
   *[other] { $count } Vereine
}
web-desk-found = { $count ->
    [0] Kein Verein passt dazu.
    [one] Ein Verein von { $whole }
   *[other] { $count } von { $whole } Vereinen
}
web-desk-unfilter = Wieder alle zeigen
web-desk-caption = Vereine. Ein Tipp auf den Namen öffnet den Verein im Chat.
web-desk-column-name = Verein
web-desk-column-stage = Schritt
web-desk-column-heap = Stand
web-desk-column-last = Zuletzt
web-desk-column-members = Mitglieder
web-desk-column-questions = Fragen
web-desk-pages = Seiten

## Rundruf

web-announce-title = Rundruf
web-announce-link = Rundruf schreiben, mit Vorschau
web-announce-head = Rundruf schreiben
web-announce-safe = Von hier geht nichts hinaus. „Weiter“ legt den Entwurf in den Chat. Dort testest und sendest du ihn.
web-announce-whose = Kohorte wählen
web-announce-faults = Das hat noch nicht geklappt. Was du geschrieben hast, ist noch da.
web-announce-text = Text
web-announce-hint = **fett**, _kursiv_, [Wort](https://…). Für alle passend ausgefüllt werden: { "{" }vorname{ "}" } und { "{" }verein{ "}" }
web-announce-untypable = Der Text hat Formatierungen aus Telegram, die man hier nicht tippen kann. Sie bleiben, solange du den Text nicht änderst.
web-announce-files = Bilder und Dateien
web-announce-files-hint = Höchstens { $most } MB zusammen. Die Vorschau zeigt neue Dateien erst im Chat.
web-announce-unpack = Diese Anhänge entfernen
web-announce-whom = An wen
web-announce-cohorts = { $count ->
    [one] Eine Kohorte
   *[other] { $count } Kohorten
}
web-announce-group-members = Mitglieder der Vereine
web-announce-group-alumni = Ehemalige
web-announce-roles = Wer in den Vereinen
web-announce-all = Alle
web-announce-contacts = Nur Ansprechpersonen
web-announce-kept = Wie im Chat gewählt
web-announce-stages = { $count ->
    [0] Alle Schritte
    [one] Ein Schritt gewählt
   *[other] { $count } Schritte gewählt
}
web-announce-lands = { $count ->
    [0] Alle Länder
    [one] Ein Land gewählt
   *[other] { $count } Länder gewählt
}
web-announce-associations = { $count ->
    [0] Einzelne Vereine
    [one] Ein Verein gewählt
   *[other] { $count } Vereine gewählt
}
web-announce-associations-hint = Wählst du hier etwas, zählen Schritt und Land nicht.
web-announce-unanswered = Nur, wer auf den früheren Rundruf noch nicht geantwortet hat
web-announce-how = Wie
web-announce-kind = Art
web-announce-no-kind = Noch offen
web-announce-kind-hint = „Wichtig“ ist für Fristen und Absagen. Niemand kann es abstellen.
web-announce-until = Gültig bis
web-announce-replies = Knöpfe zum Antworten
web-announce-reply-read = Gelesen
web-announce-reply-yes_no = Ja / Nein
web-announce-reply-question = Frage dazu
web-announce-label = Knopf mit Link: Aufschrift
web-announce-address = Knopf mit Link: Adresse
web-announce-protect = Weiterleiten auf Telegram sperren
web-announce-on = Weiter
web-announce-look = Vorschau
web-announce-preview = So kommt es an
web-announce-as = Gezeigt für
web-announce-as-nobody = Ohne Namen und Verein
web-announce-who = Wer ist dabei?
web-announce-more = und { $count } weitere
web-announce-length = { $count } von { $most } Zeichen
web-announce-unknown = Das kann ich nicht ausfüllen: { $blanks }. Es gehen nur { "{" }vorname{ "}" } und { "{" }verein{ "}" }.
web-announce-keys = Knöpfe unter dem Rundruf
web-announce-down = Die Vorschau ist gerade nicht erreichbar. Dein Text ist noch da.
web-announce-fault-long = Das ist zu viel Text. Kürze ihn, oder häng das Lange als Datei an.
web-announce-fault-day = Das ist kein Tag. Nimm einen aus dem Kalender.
web-announce-fault-past = Dieser Tag ist schon vorbei. Nimm einen späteren.
web-announce-fault-link = Der Knopf braucht eine Aufschrift bis 40 Zeichen und eine Adresse, die mit https:// anfängt.
web-announce-fault-files = Die Dateien sind zusammen zu groß. Es gehen höchstens { $most } MB. Wähle sie bitte neu aus.
web-announce-fault-many = Das sind zu viele Dateien. In einen Rundruf passen höchstens 10. Wähle sie bitte neu aus.
web-announce-fault-changed = Der Entwurf wurde inzwischen im Chat geändert. Drückst du noch einmal auf „Weiter“, gilt das, was hier steht.

## Finanzplan

web-plan-title = Finanzplan
web-plan-link = Finanzplan als Tabelle
web-plan-how = Tippt auf eine Zahl oder ein Wort und ändert es. Alles wird sofort gespeichert. Andere aus eurem Verein sehen es gleich.
web-plan-how-plain = Ändert, so viel ihr wollt, und drückt dann auf „Speichern“. Was andere ändern, seht ihr nach dem Neuladen.
web-plan-only-reader = Ihr könnt hier alles lesen. Ändern können es alle in eurem Verein, die mitarbeiten.
web-plan-only-pause = Du machst gerade Pause. Du kannst hier alles lesen und nichts ändern.
web-plan-only-desk = Der Verein schreibt seinen Finanzplan selbst. Die Koordination liest mit.
web-plan-way-tabelle = Als Excel-Datei in den Chat
web-plan-way-chat = Finanzplan im Chat
web-plan-way-pruefen = Prüfen im Chat
web-plan-save = Speichern
web-plan-saving = Wird gespeichert …
web-plan-saved = Gespeichert.
web-plan-waits = Angekommen. Es ist gleich gespeichert, ladet die Seite in einem Moment neu.
web-plan-look = Etwas ist noch nicht gespeichert. Seht bei den markierten Feldern nach.
web-plan-offline = Ihr seid offline. Sobald das Netz wieder da ist, wird gespeichert. Lasst die Seite bitte offen.
web-plan-down = Ich bin gerade nicht erreichbar. Ich versuche es weiter. Lasst die Seite bitte offen.
web-plan-many-at-once = Das war sehr viel auf einmal. Ich speichere gleich weiter. Lasst die Seite bitte offen.
web-plan-refused = Das ging nicht. Ladet die Seite neu.
web-plan-checks = Geprüft: { $faults ->
    [0] nichts ist falsch
    [one] eins ist falsch
   *[other] { $faults } sind falsch
}, { $hints ->
    [0] keine Hinweise
    [one] ein Hinweis
   *[other] { $hints } Hinweise
}
web-plan-caption = Oben stehen die Kosten, darunter das Geld, mit dem ihr sie bezahlt. Alle Beträge in Euro.
web-plan-column-titel = Wofür
web-plan-column-menge = Menge
web-plan-column-einheit = Einheit
web-plan-column-preis = Preis
web-plan-column-takt = Wie oft
web-plan-column-jahr = Jahr
web-plan-column-gruppe = Gruppe
web-plan-column-massnahme = Maßnahme
web-plan-column-zusage = Zusage
web-plan-column-summe = Summe
web-plan-column-beginn = Beginn (Monat und Jahr)
web-plan-column-monate = Wie viele Monate
web-plan-by-hand = { $year }, von Hand (leer: wieder gerechnet)
web-plan-every-once = einmal
web-plan-every-month = pro Monat
web-plan-every-year = pro Jahr
web-plan-heading-staff = Personal
web-plan-heading-material = Sächliche Verwaltungsausgaben
web-plan-heading-invest = Investitionen
web-plan-heading-federal = Bundeszuwendung
web-plan-heading-own = Eigenmittel
web-plan-heading-income = Einnahmen
web-plan-heading-third = Drittmittel
web-plan-certain-ja = zugesagt
web-plan-certain-nein = noch nicht zugesagt
web-plan-measure-none = keine
web-plan-measure = Maßnahme { $number }
web-plan-computed = gerechnet
web-plan-guessed = Gehört das zu „{ $heading }“? Ich habe geraten.
web-plan-right = Stimmt
web-plan-right-of = Stimmt: { $title }
web-plan-open = Betrag fehlt
web-plan-outside = { $year } liegt nicht in der Laufzeit
web-plan-more = Mehr
web-plan-more-of = Mehr zu: { $title }
web-plan-out = Entfernen
web-plan-out-of = Entfernen: { $title }
web-plan-new = Neue Zeile in { $heading }
web-plan-new-hint-staff = Neu: Projektleitung 2.600 pro Monat
web-plan-new-hint-material = Neu: Miete 200 pro Monat
web-plan-new-hint-invest = Neu: Beamer 600
web-plan-new-hint-federal = Neu: Bund 30.000 pro Jahr
web-plan-new-hint-own = Neu: Mitgliedsbeiträge 1.500 pro Jahr
web-plan-new-hint-income = Neu: Eintritt 20 x 5
web-plan-new-hint-third = Neu: Stiftung 2.000
web-plan-add = Hinzufügen
web-plan-full = Der Finanzplan ist voll. Es ist nichts dazugekommen. Fasst ein paar Zeilen zusammen.
web-plan-doubt-times = „{ $title }“: Gilt der Betrag für jedes von { $count }? Dann schreibt { $count } in die Menge.
web-plan-doubt-share = „{ $title }“: Ich habe den Betrag genommen, wie er da steht. Sind { $count } Prozent davon gemeint? Dann ändert den Preis.
web-plan-doubt-comma = „{ $title }“: Ich habe { $amount } Euro gelesen. Ein Komma vor drei Ziffern trennt dabei die Tausender. Ist es anders gemeint? Dann ändert Preis oder Menge.
web-plan-doubt-other = „{ $title }“: Ich habe { $amount } Euro gelesen. Gehört die Zahl anders zusammen? Dann ändert Name und Preis.
web-plan-doubt-whole = „{ $title }“: Ich habe { $amount } Euro für jede Stunde gerechnet. Gilt der Betrag für alle zusammen? Dann schreibt 1 in die Menge.
web-plan-doubt-measures = „{ $title }“: Ein Posten gehört zu einer Maßnahme. Notiert ist die erste. Gehört er zu mehreren, teilt ihn auf.
web-plan-doubt-stated = „{ $title }“: Die Zahlen in der Zeile ergeben etwas anderes als das Ergebnis dahinter. Seht bitte nach.
web-plan-sum = Summe { $heading }
web-plan-rest = Bundeszuwendung: was übrig bleibt
web-plan-costs = Kosten zusammen
web-plan-cover = Geld zusammen
web-plan-gap = Es fehlen
web-plan-totals = Kosten { $costs } Euro, Geld { $cover } Euro.
web-plan-missing = Es fehlen { $amount } Euro.
web-plan-too-much = Das sind { $amount } Euro mehr, als ihr braucht.
web-plan-even = Es geht auf.
web-plan-even-wrong = Kosten und Geld sind gleich, aber so geht es noch nicht. Darunter steht, warum.
web-plan-period = Laufzeit: ab { $begins }, { $months ->
    [one] ein Monat
   *[other] { $months } Monate
}
web-plan-assumed = Das habe ich angenommen. Stimmt es?
web-plan-edits = Wer was geändert hat
web-plan-nobody = Jemand
web-plan-edit-added = „{ $title }“ eingetragen
web-plan-edit-removed = „{ $title }“ entfernt
web-plan-edit-changed = „{ $title }“ geändert
web-plan-edit-period = Laufzeit geändert
web-plan-edit-back-added = „{ $title }“ zurückgeholt
web-plan-edit-back-removed = „{ $title }“ wieder entfernt
web-plan-edit-back-changed = Änderung an „{ $title }“ zurückgenommen
web-plan-edit-back-period = Änderung der Laufzeit zurückgenommen
web-plan-undo = Zurücknehmen
web-plan-undo-of = Änderung zurücknehmen: { $title }
web-plan-bring-back = Zeile zurückholen
web-plan-refused-undo = Das lässt sich nicht mehr zurücknehmen. Jemand hat seitdem dasselbe geändert.
web-plan-lost = { $who } hat „{ $title }“ inzwischen entfernt. Das hattet ihr getippt:
web-plan-lost-long-ago = Diese Zeile gibt es nicht mehr. Das hattet ihr getippt:
web-plan-clash = Jemand hat das inzwischen geändert. Jetzt steht dort: { $now }.
web-plan-mine = Meins nehmen
web-plan-leave = So lassen
web-plan-fault-name = Die Zeile braucht einen Namen. Zum Löschen: „Mehr“, dann „Entfernen“.
web-plan-fault-long = Das ist zu lang. Kürzt es bitte.
web-plan-fault-amount = Das ist kein Betrag. Schreibt zum Beispiel 2.400 oder 75,50.
web-plan-fault-negative = Kleiner als 0 geht hier nicht.
web-plan-fault-too-much = So viel kann nicht stimmen. Ist eine Null zu viel?
web-plan-fault-zero = Mit 0 zählt die Zeile nirgends mit. Braucht ihr sie nicht mehr: „Mehr“, dann „Entfernen“.
web-plan-fault-comma = Ein Komma vor drei Ziffern ist nicht klar. Schreibt 1.000 für Tausend oder 1,00.
web-plan-fault-count = Das ist keine Menge. Schreibt zum Beispiel 36 oder 0,5.
web-plan-fault-choice = Das kann man hier nicht wählen.
web-plan-fault-month = Schreibt Monat und Jahr, zum Beispiel { $example }.
web-plan-fault-months = Schreibt eine Zahl von 1 bis 60.
web-plan-unread = „{ $line }“: { $why }

## Wenn etwas nicht geht

web-problem-session = Euer Chat ist hier nicht mehr offen
web-problem-session-what = Öffnet ihn noch einmal mit eurem Link oder Code. Alles, was ihr geschrieben habt, ist noch da.
web-problem-words = Das habt ihr geschrieben. Kopiert es und schickt es danach noch einmal:
web-problem-stale = Diese Seite war zu lange offen
web-problem-stale-what = Geht zurück zum Chat und versucht es noch einmal.
web-problem-missing = Hier ist nichts
web-problem-missing-what = Diese Seite gibt es nicht, oder sie gehört euch nicht.
web-problem-long = Das ist zu lang
web-problem-long-what = Bitte teilt den Text in mehrere Nachrichten auf. Eine Datei darf höchstens 1 MB groß sein.
web-problem-busy = Gerade ist zu viel los
web-problem-busy-what = Schließt ein paar Fenster mit diesem Chat und versucht es noch einmal.
web-problem-crowd = Gerade schauen sich hier sehr viele um
web-problem-crowd-what = Versucht es in ein paar Minuten noch einmal. Mit einem Link oder Code von eurer Koordination kommt ihr sofort hinein.
web-problem-old = Diese Datei ist nicht mehr da
web-problem-old-what = Dateien bleiben hier 30 Tage. Geht zurück zum Chat und holt sie noch einmal.
web-problem-many = Ihr schreibt schneller, als ich lesen kann
web-problem-many-what = Diese Nachricht habe ich nicht gelesen. Geht zurück und schickt sie in ein paar Minuten noch einmal.
web-problem-broken = Das lag an uns
web-problem-broken-what = Etwas ist schiefgegangen. Bitte versucht es in ein paar Minuten noch einmal.
web-problem-maintenance = Wartung
web-problem-maintenance-what = Ich kann gerade nichts speichern. Bitte versucht es in ein paar Minuten noch einmal. Was schon da ist, bleibt.
web-problem-back = Zurück
