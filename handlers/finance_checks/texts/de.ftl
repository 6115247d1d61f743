finance_checks-menu-pruefen = Euren Finanzplan prüfen
finance_checks-step-wish = Was wäre, wenn

finance_checks-found =
    <b>Finanzplan prüfen</b> · { $association }
    { $verdict }

    { $found }

    { $years }
    .wish = Was wäre, wenn …
finance_checks-verdict =
    .faults = { $faults ->
        [one] Ein Punkt stimmt noch nicht.
       *[other] { $faults } Punkte stimmen noch nicht.
    } { $hints ->
        [0] { "" }
        [one] Dazu ein Hinweis.
       *[other] Dazu { $hints } Hinweise.
    }
    .hints = Nach den Regeln, die ich kenne, stimmt alles. { $hints ->
        [one] Ein Hinweis bleibt.
       *[other] { $hints } Hinweise bleiben.
    }
    .empty = Der Plan ist noch fast leer. Darum kann ich wenig prüfen.
    .fine = Nach den Regeln, die ich kenne, stimmt alles.
finance_checks-promise = Das ist keine Zusage.
finance_checks-rounded =
    .years = Gerechnet ist je Jahr, euer Anteil auf den Cent aufgerundet. Das ist keine Zusage.
    .whole = Gerechnet ist auf den Cent. Das ist keine Zusage.
    .untouched = Am Plan habe ich nichts geändert.
finance_checks-kept =
    .named = ✅ <b>Das passt:</b> { $rules }
    .counted = ✅ { $count ->
        [one] Ein Punkt passt.
       *[other] { $count } Punkte passen.
    }
finance_checks-earlier = ‹ Davor
finance_checks-later = Weiter ›
finance_checks-cover = Zum Geld (Deckung)
finance_checks-all-items = Zu den Posten
finance_checks-item = Zum Posten: { $title }
finance_checks-period = Laufzeit ändern
finance_checks-add = Posten eintippen
finance_checks-measures = Maßnahmen aufschreiben

## Was wäre, wenn

finance_checks-share =
    <b>Was wäre, wenn …</b> · { $association }
    Ihr und andere tragt <b>{ $percent } Prozent</b>.

    Kosten: { $costs } Euro
    Vom Bund höchstens: { $federal } Euro
    Von euch und anderen mindestens: { $rest } Euro
    { $missing }

    { $notes }
finance_checks-money =
    .missing = Davon steht im Plan schon: { $have } Euro. <b>Es fehlen { $missing } Euro.</b>
    .spare = Das habt ihr. Im Plan stehen sogar { $spare } Euro mehr: Dann gibt der Bund so viel weniger.
    .enough = Das habt ihr schon im Plan.
    .none = Im Plan stehen noch keine Kosten. Erst dann gibt es etwas zu rechnen.
finance_checks-limit = Hier entscheidet die Grenze: Der Bund gibt höchstens { $year } Euro im Jahr und { $all } Euro insgesamt.
finance_checks-below = Weniger als { $percent } Prozent reichen nach den Regeln nicht.
finance_checks-size =
    <b>Was wäre, wenn …</b>
    Ihr und andere gebt <b>{ $own } Euro</b> für das ganze Projekt, das sind mindestens { $percent } Prozent.

    Dann darf es höchstens { $costs } Euro kosten.
    Davon vom Bund: { $federal } Euro
    In eurem Plan stehen jetzt { $now } Euro Kosten.

    { $notes }
finance_checks-compared =
    <b>Was wäre, wenn …</b>
    { $what }

    Kosten: { $costs } Euro
    Vom Bund höchstens: { $federal } Euro
    Von euch und anderen mindestens { $percent } Prozent: { $rest } Euro
    Davon fehlen noch: { $missing } Euro

    { $notes }
finance_checks-without = Ohne „{ $item }“ ({ $amount } Euro)
finance_checks-with = Ihr bekommt { $amount } Euro dazu, im ersten Jahr
finance_checks-turned = { $old } → <b>{ $new }</b>
finance_checks-percent = { $percent } %
finance_checks-type = Selbst schreiben
finance_checks-less = Ein Posten weniger
finance_checks-back = Zur Prüfung
finance_checks-ask =
    <b>Was wäre, wenn …</b> · { $association }
    Schreibt, was ihr ausprobieren wollt:

    • 12 Prozent
    • 8.000 Euro (so viel habt ihr)
    • ohne Küche
    • +2.000 Euro von der Stiftung
finance_checks-missed =
    Das kann ich nicht ausrechnen. Schreibt einen Anteil (12 Prozent), einen Betrag (8.000 Euro), „ohne“ und den Namen eines Postens, oder „+“ und einen Betrag.
    .back = Zurück
finance_checks-items =
    { $count ->
        [0] Im Plan stehen noch keine Kosten.
       *[other] Welcher Posten fällt weg? Am Plan ändert sich dadurch nichts.
    }
    .back = Zurück
finance_checks-drop = { $item }: { $amount }
