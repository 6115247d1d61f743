finance_files-menu-finanztabelle = Euren Finanzplan als Tabelle lesen
finance_files-menu-finanzexcel = Euren Finanzplan als Excel-Tabelle holen
finance_files-menu-finanzbild = Euren Finanzplan als Bild ansehen

finance_files-table =
    <b>Finanzplan</b> von { $association }
    { $period }
    .year = { $year }
    .all = Alle Jahre
finance_files-period = Laufzeit: { $from } bis { $to } ({ $months ->
    [one] 1 Monat
   *[other] { $months } Monate
})
finance_files-assumed = ⚠️ Wie lange das Projekt läuft, habt ihr noch nicht gesagt. Gerechnet ist mit { $from } bis { $to } ({ $months ->
    [one] 1 Monat
   *[other] { $months } Monate
}).
finance_files-as =
    .table = Im Chat lesen
    .sheet = Als Tabelle (Excel)
    .picture = Als Bild
    .plan = Zum Finanzplan
finance_files-sheet =
    Hier ist der Finanzplan von <b>{ $association }</b> als Excel-Tabelle: ein Blatt für alle Jahre, eins für jedes Jahr.

    Blaue Zahlen sind eingetippt, alles andere rechnet die Tabelle. Habt ihr etwas geändert, schickt mir die Datei zurück: Ich zeige euch dann, was sich im Plan ändert.

    { $notes }
finance_files-guessed = ⚠️ { $count ->
    [one] Bei einem Posten
   *[other] Bei { $count } Posten
} ist nur vermutet, wohin er gehört (zum Beispiel Personal oder Sachausgaben). Schaut ihn vor der Abgabe an.
finance_files-outside = ⚠️ { $count ->
    [one] Bei einem Posten
   *[other] Bei { $count } Posten
} liegt ein Betrag in einem Jahr, in dem das Projekt nicht läuft. Er zählt nicht mit.
finance_files-picture =
    Finanzplan von <b>{ $association }</b>

    Oben für jedes Jahr: was das Projekt kostet, und darunter, woher das Geld kommt. Unten steht, was das in allen Jahren zusammen ist.
finance_files-year-said = { $year }: Ausgaben { $needed } Euro ({ $costs }), Deckungsmittel { $there } Euro ({ $cover }).
finance_files-part-said = { $what } { $amount }
finance_files-empty = Im Finanzplan von <b>{ $association }</b> steht noch nichts. Wenn dort die ersten Kosten stehen, gibt es hier die Tabelle und das Bild.
