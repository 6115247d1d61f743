desk_export-menu-export = Kohorte als Excel-Tabelle holen

desk_export-ask =
    <b>{ $cohort }</b> als Excel-Tabelle

    Darin { $count ->
        [one] steht ein Verein
       *[other] stehen { $count } Vereine
    } mit Namen der Ansprechperson, Schritten, Terminen und Nummern der Fragen. Antworten, Texte von Fragen, Gespräche und Notizen sind nicht dabei.

    Damit verlassen Namen den Bot. Gib die Datei nur an Menschen weiter, die sie brauchen, und lösche sie danach. Die anderen der Koordination erfahren, dass du sie geholt hast.
    .make = Tabelle machen
desk_export-made = Hier ist die Tabelle von <b>{ $cohort }</b>. Das erste Blatt sagt, was darin steht und was nicht.
desk_export-made-before =
    Diese Tabelle von <b>{ $cohort }</b> hast du schon bekommen: { $at }.
    .again = Neue Tabelle
desk_export-told =
    { $who } hat <b>{ $cohort }</b> als Excel-Tabelle geholt: { $at }.

    <i>Du bekommst das, weil du { $cohort } mit koordinierst.</i>
desk_export-enough =
    In den letzten 24 Stunden hast du diese Kohorte schon { $most }-mal als Tabelle geholt. Morgen geht es wieder.
