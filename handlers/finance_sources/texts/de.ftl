finance_sources-menu-deckung = Woher das Geld für euer Projekt kommt
finance_sources-step-new = Geld für euer Projekt

finance_sources-cover =
    <b>Woher das Geld kommt</b> · { $association }
    Kosten: { $costs }

    { $cover }

    { $state }{ $turn }
    .check = Prüfen
finance_sources-sum = { $amount } Euro
finance_sources-years = ({ $years })
finance_sources-heading = <b>{ $heading }:</b> { $sum }
finance_sources-rest = <b>{ $heading }:</b> { $sum }, der Rest
finance_sources-line =
    .certain = • { $title }: { $amount }
    .hoped = • { $title }: { $amount }, noch nicht zugesagt
finance_sources-each =
    .year = { $each } Euro jedes Jahr, zusammen { $amount }
    .month = { $each } Euro jeden Monat, zusammen { $amount }
finance_sources-often =
    .once = Zählt nur einmal
    .year = Zählt jedes Jahr
finance_sources-state =
    .none = Im Plan stehen noch keine Kosten.
    .missing = <b>Es fehlen { $amount } Euro.</b>
    .spare = <b>{ $amount } Euro sind zu viel.</b>
    .rest = Der Bund müsste { $amount } Euro geben, dann reicht es. Ob das nach den Regeln geht, zeigt /pruefen.
    .all = Der Bund müsste alles zahlen, { $amount } Euro. Das geht nicht: { $why } Was zu tun ist, zeigt /pruefen.
    .too-much = Der Bund müsste { $amount } Euro geben. Das geht nicht: { $why } Was zu tun ist, zeigt /pruefen.
    .even = Das Geld reicht genau für die Kosten.
    .even-wrong = Geld und Kosten sind gleich, aber so geht es nicht: { $why } Was zu tun ist, zeigt /pruefen.
    .years = Zusammen passt es, aber nicht in jedem Jahr.
finance_sources-why =
    .part = Euer eigener Anteil ist zu klein.
    .year = In einem Jahr ist es zu viel.
    .all = Zusammen ist es zu viel.
finance_sources-turn = { " " }Seite { $page } von { $pages }.
finance_sources-earlier = ‹ Davor
finance_sources-later = Weiter ›
finance_sources-more = + { $heading }

finance_sources-ask-own =
    <b>Eigenmittel</b> · { $association }
    Welches Geld gebt ihr selbst? Eine Quelle in jeder Zeile, zum Beispiel:

    • Mitgliedsbeiträge 3.000 pro Jahr
    • Spenden 1.400 einmalig, zugesagt
    { $years }
finance_sources-ask-income =
    <b>Einnahmen</b> · { $association }
    Was nehmt ihr mit dem Projekt ein? Eine Quelle in jeder Zeile, zum Beispiel:

    • Teilnahmebeiträge 20 x 15 pro Jahr
    • Flohmarkt 400 einmalig
finance_sources-ask-third =
    <b>Drittmittel</b> · { $association }
    Wer gibt noch Geld dazu, zum Beispiel eine Stiftung oder die Stadt? Eine Quelle in jeder Zeile:

    • Stiftung 2.000 pro Jahr, beantragt
    • Stadt 500 einmalig, zugesagt
finance_sources-ask-federal =
    <b>Geld vom Bund</b> · { $association }
    Ihr müsst nichts schreiben: Sonst ist es, was von den Kosten übrig bleibt. Wollt ihr einen festen Betrag? Zum Beispiel:

    • 45.000 pro Jahr
    { $years }
    • Rest
    .rest = Der Rest
finance_sources-example =
    .own = • Rücklage { $first }: 2.000, { $second }: 1.500
    .federal = • { $first }: 45.000, { $second }: 42.300
finance_sources-missed = { $unread }Daraus lese ich keinen Betrag. Schreibt einen Namen und einen Betrag in Euro, nicht kleiner als 0. Zum Beispiel: { $heading } 2.000 pro Jahr.
finance_sources-added =
    { $count ->
        [one] Das steht jetzt im Plan:
       *[other] Diese { $count } stehen jetzt im Plan:
    }
    { $items }

    { $unread }{ $state }
    .cover = Zum Geld
finance_sources-twice = ⚠️ Dieselbe Zeile steht jetzt zweimal im Plan. War das ein Versehen? Dann löscht eine.
finance_sources-drop = Doppelt: { $title } löschen
finance_sources-unread =
    Das habe ich nicht verstanden:
    { $lines }

    { "" }
finance_sources-corrected =
    ✅ Eure geänderte Nachricht gilt. So steht es jetzt im Plan:
    { $items }

    { $stays }{ $unread }{ $state }
    .undo = Zurücknehmen
finance_sources-stays =
    Das hat seitdem jemand geändert, es bleibt so: { $titles }

    { "" }
finance_sources-edit-unread = Du hast eine Nachricht geändert, aber so kann ich sie nicht lesen. Im Plan bleibt alles, wie es war.
finance_sources-unread-line = „{ $line }“: { $why }
finance_sources-unread-more = … und noch { $number }
finance_sources-certain = Ist zugesagt
finance_sources-hoped = Ist noch nicht zugesagt
