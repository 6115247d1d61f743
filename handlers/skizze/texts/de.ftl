skizze-menu-skizze = Eure Projektskizze ansehen
skizze-menu-dokument = Eure Projektskizze als Word-Datei

skizze-overview =
    <b>Projektskizze</b> von { $association }
    { $title }

    { $written } von { $questions } Fragen sind beantwortet. { $length }
    { $stand }
    .after = { $note }
    .read = Abschnitte lesen
skizze-go-on = Weiter: { $question }
skizze-send = Fassung zum Abgeben
skizze-file = Arbeitsfassung (Word)
skizze-to-overview = Übersicht
skizze-assess = Probe-Gutachten
skizze-title = „{ $title }“
skizze-stand = Zuletzt geändert: { $at }
skizze-no-stand = Noch steht nichts darin. Was ihr in den Arbeitsblättern zu diesen Abschnitten schreibt, erscheint hier von selbst.
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
skizze-remarks =
    <b>Ein anderer Verein schreibt</b>
    { $list }

skizze-document =
    <b>Arbeitsfassung</b> der Projektskizze von { $association }, Stand { $day }.

    Gebt diese Datei nicht ab. Dafür gibt es in der Übersicht die Fassung zum Abgeben.

skizze-lacking =
    <b>Fassung zum Abgeben</b> von { $association }

    { $lacks }

    In dieser Fassung steht nur, was ihr geschrieben habt: keine Hinweise, keine grauen Lücken, keine Überschrift ohne Text.
    .anyway = Trotzdem holen
skizze-lacks-texts =
    { $count ->
        [one] Eine Antwort fehlt:
       *[other] { $count } Antworten fehlen:
    }
    { $gaps }
skizze-lacks-logic = { $count ->
    [one] In „Wirkung auf einen Blick“ ist eine Stelle offen.
   *[other] In „Wirkung auf einen Blick“ sind { $count } Stellen offen.
}

skizze-to-send =
    <b>Fassung zum Abgeben</b> von { $association }, Stand { $day }.
    { $state }

    Lest sie auf Papier, bevor ihr unterschreibt. Obenauf gehört das amtliche Titelblatt. Unser Deckblatt könnt ihr dann weglassen.
    .bundle = Alles in einer Datei
skizze-bundle =
    <b>Alles in einer Datei</b> für { $association }, Stand { $day }. Darin sind:
    { $names }
    { $plan }

    { $state }

    Eine ZIP-Datei öffnet ihr am Computer mit einem Doppelklick. Das amtliche Titelblatt ist nicht dabei.
skizze-no-plan = ⚠️ Der Finanzierungsplan fehlt: Darin steht noch nichts.
skizze-without = { $count ->
    [one] ⚠️ Darin fehlt noch eine Antwort.
   *[other] ⚠️ Darin fehlen noch { $count } Antworten.
}
skizze-renumbered-goal = Ihr schreibt „Ziel { $own }“, im Dokument ist es Ziel { $number }. Prüft, wo ihr die Nummer sonst nennt.
skizze-renumbered-measure = Ihr schreibt „Maßnahme { $own }“, im Dokument ist es M { $number }. Prüft, wo ihr die Nummer sonst nennt.
skizze-pdf-not-installed = Nur als Word-Datei: Auf diesem Server fehlt das Programm, das PDF macht.
skizze-pdf-failed = Nur als Word-Datei: Das PDF hat gerade nicht geklappt. Versucht es später noch einmal.

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
