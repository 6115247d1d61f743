skizze-menu-skizze = Eure Projektskizze ansehen
skizze-menu-dokument = Eure Projektskizze als Word-Datei

skizze-overview =
    <b>Projektskizze</b> von { $association }
    { $title }

    { $written } von { $questions } Fragen sind beantwortet. { $length }
    { $stand }
    .after = { $note }
    .file = Als Word-Datei holen
    .read = Abschnitte lesen
    .gap = Weiter: { $question }
    .desk = Zum Verein
skizze-assess = Probe-Gutachten
skizze-title = „{ $title }“
skizze-no-title = Der Titel fehlt noch.
skizze-stand = Zuletzt geändert: { $at }
skizze-no-stand = Noch steht nichts darin. Jede Antwort aus euren Arbeitsblättern erscheint hier von selbst.
skizze-line = { $section }: { $done } von { $whole }
skizze-length = Das sind etwa { $whole },{ $tenth } von { $limit } Seiten (geschätzt).
skizze-too-long = ⚠️ Das ist zu lang: Kürzt um etwa { $characters } Zeichen.

skizze-part =
    <b>{ $section }</b>
    Projektskizze von { $association }

    { $pieces }
    .change = Ändern: { $question }
    .write = Schreiben: { $question }
    .back = ‹ Davor
    .next = Danach ›
    .overview = Übersicht
    .file = Word-Datei
skizze-piece =
    <i>{ $title }</i>
    { $text }
skizze-piece-cut =
    <i>{ $title }</i>
    { $text } …
    (Das ist nur der Anfang. Im Dokument steht der ganze Text.)
skizze-gap = ⬜ <i>Hier fehlt noch: { $title }</i>

skizze-document =
    Projektskizze von <b>{ $association }</b>, Stand { $day }.

    Das Deckblatt ist ein Platzhalter: Für die Abgabe gibt es ein amtliches Titelblatt.
    .overview = Übersicht
    .desk = Zum Verein

skizze-state =
    <b>Nur für euch, nicht zum Abgeben</b>
    { $length }

    { $count ->
        [0] Zu jeder Frage gibt es einen Text.
       *[other] Was noch fehlt, ist in der Datei grau markiert:
            { $gaps }
    }

    Deckblatt und Anlage sind nicht mitgezählt. Ob ihr die Anlage mitschicken dürft, steht im Aufruf für euer Jahr. { $note }
skizze-missing = • { $section }: { $what }
skizze-missing-texts = { $count ->
    [one] ein Text
   *[other] { $count } Texte
}
