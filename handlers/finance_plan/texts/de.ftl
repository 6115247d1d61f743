finance_plan-menu-finanzplan = Euren Finanzplan ansehen und ändern
finance_plan-step-add = Posten für den Finanzplan
finance_plan-step-amount = Betrag: { $title }
finance_plan-step-title = Neuer Name: { $title }
finance_plan-step-period = Laufzeit des Projekts

finance_plan-overview =
    <b>Finanzplan</b> · { $association }
    { $period }

    { $notes }
finance_plan-empty =
    <b>Finanzplan</b> · { $association }
    { $period }

    Hier steht noch nichts. { $how }
finance_plan-plans = Von welchem Verein möchtest du den Finanzplan sehen? { $turn }
finance_plan-plans-many = Das sind viele Vereine. Such den Verein am Pult: Tipp ihn an, dann „Mehr“ und „Finanzplan“.
finance_plan-plans-none = In deinen Runden gibt es noch keinen Verein.
finance_plan-how = Schreibt eure Kosten so, wie ihr sie im Kopf habt, und woher das Geld kommt. Der Bot rechnet und ordnet.
finance_plan-period = Laufzeit: { $from } bis { $to } ({ $months ->
    [one] 1 Monat
   *[other] { $months } Monate
})
finance_plan-period-assumed = Laufzeit: { $from } bis { $to } ({ $months ->
    [one] 1 Monat
   *[other] { $months } Monate
}). Das ist angenommen, ihr habt sie noch nicht gesagt.
finance_plan-counts = { $costs ->
    [0] Noch keine Kosten
    [one] 1 Posten Kosten
   *[other] { $costs } Posten Kosten
}{ $sources ->
    [0] . Woher das Geld kommt, steht noch nicht da.
    [one] , 1 Quelle.
   *[other] , { $sources } Quellen.
}
finance_plan-federal-rest = Was fehlt, ist als Geld vom Bund gerechnet, bis ihr einen Betrag nennt.
finance_plan-missing = ⚠️ Es fehlen { $amount } Euro: Die Kosten sind höher als das Geld.
finance_plan-over = ⚠️ Es sind { $amount } Euro zu viel: Das Geld ist mehr als die Kosten.
finance_plan-guesses = { $number ->
    [one] Bei 1 Posten ist
   *[other] Bei { $number } Posten ist
} nur geraten, wohin er gehört.
finance_plan-opens = ⚠️ { $number ->
    [one] Bei 1 Posten fehlt
   *[other] Bei { $number } Posten fehlt
} der Betrag.
finance_plan-outsiders = ⚠️ { $number ->
    [one] Bei 1 Posten
   *[other] Bei { $number } Posten
} liegt Geld in einem Jahr, in dem das Projekt nicht läuft. Es zählt nicht mit.
finance_plan-add = Posten eintippen
finance_plan-send-table = Tabelle schicken
finance_plan-all-items = Alle Posten
finance_plan-cover = Woher das Geld kommt
finance_plan-check = Prüfen
finance_plan-browser = Im Browser
finance_plan-table = Als Tabelle
finance_plan-sheet = Excel
finance_plan-to-period = Laufzeit
finance_plan-to-history = Wer hat was geändert?

finance_plan-items =
    <b>Alle Posten</b> · { $association }
    { $number ->
    [0] Noch keiner.
    [one] Ein Posten.
   *[other] { $number } Posten. Tippt einen an.
} { $turn }
finance_plan-pick = { $title } · { $amount }

finance_plan-item =
    <b>{ $title }</b>
    { $heading }
    { $worth } · { $often }
    { $years }
    { $more }
finance_plan-changed =
    ✅ Geändert.
    <b>{ $title }</b>
    { $heading }
    { $worth } · { $often }
    { $years }
    { $more }
finance_plan-heading = { $name }
finance_plan-heading-guessed = { $name } (geraten)
finance_plan-euro = { $amount } Euro
finance_plan-open = Betrag fehlt
finance_plan-product = { $count } × { $price }
finance_plan-by-year = Betrag für jedes Jahr einzeln
finance_plan-often-each = wie eingetippt
finance_plan-often-once = einmal, { $year }
finance_plan-often-month = jeden Monat
finance_plan-often-year = jedes Jahr
finance_plan-of-year = { $months ->
    [0] { $year } (läuft nicht): { $amount } Euro
    [12] { $year }: { $amount } Euro
    [one] { $year } (1 Monat): { $amount } Euro
   *[other] { $year } ({ $months } Monate): { $amount } Euro
}
finance_plan-no-measure = Noch keiner Maßnahme zugeordnet
finance_plan-measure = Maßnahme { $number }: { $title }
finance_plan-unwritten = steht noch nicht im Arbeitsblatt
finance_plan-certain = Zugesagt
finance_plan-hoped = Gehofft, noch nicht zugesagt
finance_plan-outside = ⚠️ { $years } liegt nicht in eurer Laufzeit und zählt nicht mit.
finance_plan-line = <b>{ $title }</b>: { $worth }, { $often } · { $heading }
finance_plan-part =
    .heading = Wohin gehört er?
    .often = Wie oft?
    .measure = Maßnahme
    .amount = Betrag
    .title = Name
finance_plan-remove = Posten löschen
finance_plan-undo = Zurücknehmen
finance_plan-redo = Doch wieder so
finance_plan-set-certain = Ist zugesagt
finance_plan-set-hoped = Nur gehofft
finance_plan-read-only = Du liest hier mit. Ändern können den Finanzplan alle im Verein, die mitarbeiten.

finance_plan-ask-add =
    Schreibt einen Posten, oder mehrere untereinander. Zum Beispiel:
    <blockquote>Honorar Dolmetschen 2.400
    36 Abende Kinderbetreuung x 75
    Raum 12 Monate à 200 €
    Laptop 600 einmalig
    Mitgliedsbeiträge 3.000 sicher</blockquote>
    Zeilen aus einer Tabelle könnt ihr auch einfügen. Oder schickt die ganze Datei.
finance_plan-done = Fertig
finance_plan-right = Stimmt so
finance_plan-confirmed = Gut, gemerkt. Schreibt gleich den nächsten Posten, oder tippt auf „Fertig“.
finance_plan-added =
    ✅ <b>{ $title }</b> steht im Finanzplan.
    { $heading }
    { $worth } · { $often }
    { $years }
    { $more }

    { $rest }
finance_plan-added-several =
    ✅ <b>{ $number } Posten</b> stehen im Finanzplan.
    { $lines }

    { $rest }
finance_plan-go-on = Stimmt das? Dann schreibt gleich den nächsten Posten.
finance_plan-go-on-several = Stimmt das? Dann schreibt gleich weiter. Einen davon ändern: antippen.
finance_plan-and-more = … und noch { $number }
finance_plan-heading-now = { $heading } – ändern
finance_plan-more = Mehr ändern
finance_plan-correct = { $title } ändern
finance_plan-undo-all = Alle wieder löschen
finance_plan-offer =
    .share = Davon { $percent } %: { $amount } Euro
    .times = { $number } mal so viel: { $amount } Euro
    .stated = { $amount } Euro gelten
    .comma = Nur { $amount } Euro
    .whole = { $amount } Euro zusammen
    .other = { $amount } Euro für „{ $title }“
finance_plan-doubt-share = Gezählt sind { $amount } Euro, so wie geschrieben. Sind nur { $percent } % davon gemeint?
finance_plan-doubt-times = Gezählt sind { $amount } Euro zusammen. Oder für jedes der { $number }?
finance_plan-doubt-stated = Geschrieben habt ihr { $stated } Euro, gerechnet sind es { $amount } Euro.
finance_plan-doubt-counts = Gezählt sind { $amount } Euro zusammen. In der Zeile stehen noch Anzahlen: { $numbers }. Gilt der Betrag für jedes davon?
finance_plan-doubt-comma = Gelesen: { $amount } Euro. Das Komma trennt dabei die Tausender. Ist es anders gemeint?
finance_plan-doubt-other = Gelesen: { $amount } Euro für „{ $title }“. Gehört die Zahl anders zusammen?
finance_plan-doubt-whole = Gerechnet ist der Betrag für jede Stunde. Oder gilt er für alle zusammen?
finance_plan-doubt-measures = Ein Posten gehört zu einer Maßnahme. Notiert ist M { $first }, nicht { $others }. Gehört er zu mehreren, teilt ihn auf.
finance_plan-doubt-often = Wie oft das anfällt, habe ich angenommen.
finance_plan-doubt-longer = In der Zeile stehen { $said } Monate, euer Projekt läuft { $months }. Gezählt ist nur, was in die Laufzeit fällt.
finance_plan-doubt-of = · { $title }: { $doubt }
finance_plan-to-mend = <b>{ $number ->
    [one] Eine Zeile ist noch kein Posten
   *[other] { $number } Zeilen sind noch keine Posten
}.</b> Schreibt sie bitte neu:
finance_plan-unread = · „{ $line }“: { $why }
finance_plan-left-out = { $number ->
    [one] Eine Überschrift, Summe oder Bemerkung ist
   *[other] { $number } Überschriften, Summen oder Bemerkungen sind
} nicht dabei: Die Summen rechnet der Bot.
finance_plan-nothing =
    Daraus ist noch kein Posten geworden.
    { $unread }

    Am leichtesten geht es so: Name, dann Betrag. „Miete 200 pro Monat“
finance_plan-twins =
    Das steht schon im Finanzplan:
    { $twins }

    Habt ihr es aus Versehen noch einmal geschickt? Dann ist alles gut. Kommt es wirklich zweimal vor, tippt auf den Knopf.

    { $unread }
finance_plan-twins-too =
    <b>Schon da</b> und nicht noch einmal aufgenommen:
    { $twins }
finance_plan-after-all =
    .again = { $number ->
        [one] Noch einmal aufnehmen
       *[other] Noch einmal aufnehmen: { $number } Posten
    }
    .open = { $number ->
        [one] Ohne Betrag aufnehmen
       *[other] Ohne Betrag aufnehmen: { $number } Posten
    }
    .mixed = Trotzdem aufnehmen: { $number } Posten
finance_plan-kept-open =
    ✅ <b>{ $title }</b> steht im Finanzplan, der Betrag fehlt noch.
    { $heading }

    Wie viel ist es? So geht es: „2.400“, „36 Abende x 75“, „200 pro Monat“.
finance_plan-later-on = Weiß ich noch nicht
finance_plan-wish-change =
    „{ $line }“ klingt nach einer Änderung. { $number ->
        [0] Mehrere Posten passen dazu. Tippt auf „Alle Posten“.
        [one] Ist dieser Posten gemeint? Dann tippt ihn an.
       *[other] Welcher Posten ist gemeint? Tippt ihn an.
    }
    { $lines }
finance_plan-wish-remove =
    „{ $line }“: { $number ->
        [0] Mehrere Posten passen dazu. Tippt auf „Alle Posten“.
        [one] Soll dieser Posten weg? Dann tippt ihn an.
       *[other] Welcher Posten soll weg? Tippt ihn an.
    }
    { $lines }
finance_plan-wish-nothing = „{ $line }“ klingt nach einer Änderung. Einen Posten „{ $words }“ gibt es im Finanzplan aber nicht.
finance_plan-wish-way =
    .change = { $title }: { $worth }
    .remove = { $title } löschen
finance_plan-wish-new = Neuer Posten: { $line }
finance_plan-which-columns = Was bedeuten die Zahlen in eurer Tabelle? Tippt es an.
finance_plan-columns =
    .counted = Anzahl, dann Preis
    .priced = Preis, dann Anzahl
    .years = Ein Betrag für jedes Jahr
    .last = Nur die letzte Zahl zählt
finance_plan-ask-table =
    Schickt mir eure Tabelle als Datei: Excel (.xlsx), LibreOffice (.ods) oder .csv, höchstens { $most } MB. Ihr könnt auch die Zeilen kopieren und hier einfügen.

    Über den Spalten stehen Wörter wie Posten, Anzahl, Einzelpreis und Betrag. Eine Spalte für jedes Jahr geht auch.
    Ihr habt die Excel-Tabelle von hier geändert? Dann schickt sie so zurück.

    Gespeichert wird noch nichts: Ihr seht zuerst, was ich gelesen habe.
finance_plan-sent =
    Das habe ich in <b>{ $file }</b> gelesen, für den Finanzplan von { $association }. Gespeichert ist noch nichts.

    { $told }
finance_plan-sent-same =
    Alles aus <b>{ $file }</b> steht schon so im Finanzplan. Geändert ist nichts.

    { $told }
finance_plan-sent-nothing =
    In <b>{ $file }</b> finde ich keinen Posten. Gespeichert ist nichts.

    { $told }

    Über den Spalten sollen Wörter wie Posten und Betrag stehen. In jeder Zeile steht ein Name und ein Betrag.
finance_plan-sent-new = { $number ->
    [one] <b>Ein Posten ist neu:</b>
   *[other] <b>{ $number } Posten sind neu:</b>
}
finance_plan-sent-changes = { $number ->
    [one] <b>Ein Posten ändert sich:</b>
   *[other] <b>{ $number } Posten ändern sich:</b>
}
finance_plan-sent-change = { $now }
    → { $after }
finance_plan-sent-sums = In der Tabelle zusammen: { $costs } Euro Kosten, { $cover } Euro an Geld{ $years ->
    [one] .
   *[other] , über { $years } Jahre.
}
finance_plan-sent-each-year = Wo die Tabelle nichts anderes sagt, zählt ein Betrag für jedes Jahr.
finance_plan-sent-there = { $number ->
    [one] Ein Posten steht schon so da.
   *[other] { $number } Posten stehen schon so da.
}
finance_plan-sent-missing = Nicht mehr in der Tabelle: { $names }. Im Finanzplan bleibt das stehen. Löschen könnt ihr es dort.
finance_plan-sent-unread = { $number ->
    [one] <b>Eine Zeile habe ich nicht verstanden:</b>
   *[other] <b>{ $number } Zeilen habe ich nicht verstanden:</b>
}
finance_plan-sent-row = · Zeile { $row }, „{ $line }“: { $why }
finance_plan-sent-row-of = · Blatt „{ $sheet }“, Zeile { $row }, „{ $line }“: { $why }
finance_plan-sent-note-hidden = Ausgeblendet und nicht gelesen: { $sheets }.
finance_plan-sent-note-hidden-rows = Ausgeblendete Zeilen sind nicht dabei.
finance_plan-sent-note-summary = Nicht gezählt, weil es nur eine Übersicht ist: { $sheets }.
finance_plan-sent-note-unreckoned = In der Tabelle stehen Formeln ohne Ergebnis. Öffnet sie einmal in Excel oder LibreOffice, speichert sie, und schickt sie noch einmal.
finance_plan-take =
    .all = Ja, alles übernehmen
    .new = { $number ->
        [one] Ja, Posten aufnehmen
       *[other] Ja, { $number } Posten aufnehmen
    }
    .changes = { $number ->
        [one] Ja, Änderung übernehmen
       *[other] Ja, { $number } Änderungen übernehmen
    }
    .only = { $number ->
        [one] Nur den neuen aufnehmen
       *[other] Nur die { $number } neuen aufnehmen
    }
    .leave = Nein, nichts davon
finance_plan-sent-and-changed = { $number ->
    [one] ✅ Ein Posten ist geändert: { $names }.
   *[other] ✅ { $number } Posten sind geändert: { $names }.
}
finance_plan-sent-changed = { $changes }
finance_plan-sent-gone = Diese Tabelle wartet nicht mehr: Sie ist schon übernommen, oder es kam etwas anderes. Fehlt noch etwas, schickt sie noch einmal. Was schon da ist, kommt nicht doppelt.
finance_plan-sent-left = Gut, davon ist nichts im Finanzplan.
finance_plan-file-picture = Daraus kann ich keine Posten lesen. Schickt mir die Tabelle als Datei (.xlsx, .ods oder .csv). Oder schreibt die Posten, jeden in eine Zeile.
finance_plan-file-unreadable = „{ $file }“ kann ich nicht lesen. Ich lese Tabellen: .xlsx, .ods und .csv. { $ending ->
        [xls] Öffnet die Tabelle, und speichert sie noch einmal als .xlsx.
        [xlsb] Öffnet die Tabelle, und speichert sie noch einmal als .xlsx.
        [numbers] Öffnet die Tabelle in Numbers, und exportiert sie als Excel-Datei (.xlsx).
        [pdf] Schickt die Tabelle, aus der das PDF gemacht ist. Oder kopiert die Zeilen heraus, und fügt sie hier ein.
       *[other] Oder kopiert die Zeilen, und fügt sie hier ein.
    }
finance_plan-file-too-large = „{ $file }“ ist größer als { $most } MB. Kopiert nur die Kosten in eine neue Tabelle, ohne Bilder, und schickt sie mir.
finance_plan-file-lost = „{ $file }“ ist nicht bei mir angekommen. Schickt mir die Datei bitte noch einmal.
finance_plan-file-empty = „{ $file }“ ist leer. Gespeichert ist nichts.
finance_plan-file-no-sheet = „{ $file }“ kann ich nicht als Tabelle öffnen. Hat sie ein Passwort? Dann nehmt es heraus. Sonst speichert sie noch einmal als .xlsx.
finance_plan-file-too-many = „{ $file }“ hat zu viele Zeilen. In einen Finanzplan passen { $items } Posten. Kopiert nur die Kosten in eine neue Tabelle.
finance_plan-file-swollen = „{ $file }“ ist ausgepackt zu groß für mich. Kopiert nur die Kosten in eine neue Tabelle.
finance_plan-lines-undone = { $number ->
    [0] Diese Posten sind schon gelöscht oder wurden seitdem geändert.
    [one] Der Posten ist wieder gelöscht.
   *[other] { $number } Posten sind wieder gelöscht.
} Schreibt neue, oder tippt auf „Fertig“.

finance_plan-corrected =
    ✅ Eure geänderte Nachricht gilt. So steht es jetzt im Finanzplan:
    { $lines }

    { $rest }
finance_plan-corrected-nothing =
    Eure Nachricht ist geändert, am Finanzplan ändert das nichts:
    { $lines }

    { $rest }
finance_plan-corrected-stays = „{ $title }“ bleibt, wie es seitdem geändert wurde: { $what }.
finance_plan-corrected-removed = „{ $title }“ steht nicht mehr in der Nachricht und ist gelöscht.
finance_plan-corrected-kept = „{ $title }“ bleibt im Plan. Soll es weg, löscht es dort.
finance_plan-corrected-gone = „{ $title }“ ist schon gelöscht und bleibt es.
finance_plan-corrected-unread =
    Eure Nachricht ist geändert, aber so kann ich sie nicht lesen. Im Finanzplan bleibt alles, wie es war.
    { $unread }
finance_plan-correction-undone = { $number ->
    [0] Daran wurde seitdem etwas geändert, oder es ist schon zurückgenommen.
   *[other] Zurückgenommen: Es steht wieder da wie vorher.
}
finance_plan-edit-parts = Diese Nachricht gehört mit anderen zusammen. Ändert die Posten bitte im Finanzplan.
finance_plan-side =
    .title = Name
    .worth = Betrag
    .often = Wie oft
    .heading = Wohin er gehört
    .measure = Maßnahme
    .certain = Zugesagt oder gehofft

finance_plan-ask-heading =
    Wohin gehört <b>{ $title }</b>? Jetzt: { $heading }

    Personal: Menschen, die gegen Geld mitarbeiten. Sachausgaben (sächliche Verwaltungsausgaben): was ihr laufend braucht. Investitionen: Dinge, die lange bleiben.
    Darunter steht, woher Geld kommt.
finance_plan-ask-often = Wie oft fällt <b>{ $title }</b> an?
finance_plan-each-year = Jedes Jahr
finance_plan-each-month = Jeden Monat
finance_plan-once-in = Einmal, { $year }
finance_plan-by-hand = Jedes Jahr anders: eintippen
finance_plan-ask-measure = Zu welcher Maßnahme gehört <b>{ $title }</b>?
finance_plan-ask-measure-none = Im Arbeitsblatt stehen noch keine Maßnahmen. Dort nummeriert der Bot sie, dann könnt ihr <b>{ $title }</b> zuordnen.
finance_plan-measure-choice = { $number }. { $title }
finance_plan-measure-none = Zu keiner
finance_plan-typed =
    .once = { $worth } einmalig { $year }
    .month = { $worth } pro Monat
    .year = { $worth } pro Jahr
finance_plan-no-amount = { $why } Schreibt den neuen Betrag für <b>{ $title }</b> noch einmal.
finance_plan-ask-amount =
    Schreibt den neuen Betrag für <b>{ $title }</b>. So geht es: „2.400“, „36 Abende x 75“, „200 pro Monat“.
    Für jedes Jahr einzeln: erst das Jahr, dann Doppelpunkt und Betrag, mit Komma dazwischen.
finance_plan-ask-title = Wie soll <b>{ $title }</b> heißen?
finance_plan-removed = <b>{ $title }</b> ist aus dem Finanzplan gelöscht.

finance_plan-history =
    <b>Wer hat was geändert?</b> { $turn }
    { $lines }
finance_plan-history-empty = Am Finanzplan hat noch niemand etwas geändert.
finance_plan-edit-line = { $number }. { $name }, { $at }: { $what }
finance_plan-did-added = „{ $title }“ dazu
finance_plan-did-removed = „{ $title }“ gelöscht
finance_plan-did-changed = „{ $title }“ geändert
finance_plan-did-period = Laufzeit
finance_plan-did-undo = zurückgenommen: { $what }
finance_plan-edit =
    { $line }

    Vorher: { $before }
    Nachher: { $after }
finance_plan-edit-nothing = nichts
finance_plan-to-item = Zum Posten
finance_plan-undone =
    Zurückgenommen.
    Vorher: { $before }
    Jetzt: { $after }

finance_plan-ask-period =
    Wann läuft euer Projekt?
    { $period }
    { $years }

    Tippt auf einen Knopf, oder schreibt es: „März bis Dezember“ mit den Jahren dazu, oder „24 Monate“.
    { $outside }
finance_plan-period-set =
    ✅ { $period }
    { $years }

    { $outside }
finance_plan-length = { $months } Monate
finance_plan-begins = Beginn { $month }
finance_plan-period-items = Das klingt nach Posten, nicht nach einer Laufzeit.
finance_plan-period-vague = Dafür brauche ich den Monat und das Jahr. Schreibt zum Beispiel: ab Juli { $year }, 24 Monate.
finance_plan-period-unclear = Das habe ich nicht als Laufzeit verstanden. Schreibt Monat und Jahr von Anfang und Ende, oder „24 Monate“. Es gehen bis zu { $most } Monate.
