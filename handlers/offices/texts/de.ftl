# Anlaufstellen: Kommune und Bundesamt, direkt gefragt; die Koordination pflegt sie.

offices-menu-anlaufstellen = Wer direkt ansprechbar ist
offices-step-question = Eure Frage für das Netzwerktreffen
offices-step-new = Name und Adresse der Stelle
offices-step-change = Name und Adresse der Stelle, neu
offices-earlier = ‹ Davor
offices-later = Danach ›
offices-back = Alle Stellen
offices-card = Zur Stelle
offices-desk-all = Alle Stellen

offices-kind-municipality = Kommune
offices-kind-federal = Bundesamt
offices-everywhere = allen Ländern
offices-where = Für Vereine aus: { $land }
offices-topics = Themen: { $topics }
offices-direct = Adresse: { $address }
offices-checked = geprüft am { $at }
offices-unchecked = noch nicht geprüft
offices-rule-municipality = Diese Stelle fragt ihr selbst, unter dieser Adresse und mit eurem Namen. Der Bot schickt nichts weiter.
offices-rule-federal = Dieses Amt fragt ihr selbst, unter dieser Adresse und mit eurem Namen. Oder ihr hinterlasst hier eine Frage: Die Koordination nimmt sie mit zum nächsten Netzwerktreffen.

offices-all =
    <b>Auch ansprechbar</b>

    { $lines }

    Kommunen und Ämter fragt ihr direkt, nicht über den Bot. Sparring-Partner bucht ihr hier, für feste Zeiten.
    .sparring = Zu den Sparring-Partnern
offices-none = Für euer Land ist noch keine Stelle eingetragen. Fragt gern die Koordination, sie kann eine eintragen.
offices-line = • { $title } ({ $kind })
offices-one =
    <b>{ $title }</b> · { $kind }
    { $facts }

    { $rule }

    <i>Von der Koordination { $checked }.</i>
    .ask = Frage für das Netzwerktreffen
    .wrong = Stimmt nicht mehr
offices-wrong-noted = Danke. Die Koordination schaut nach, ob bei „{ $title }“ noch alles stimmt.
offices-ask-question = Was möchtet ihr <b>{ $title }</b> beim Netzwerktreffen fragen? Schreib eine Frage, bitte ohne Namen und ohne Kontakte. Die Koordination sieht, von welchem Verein sie kommt.
offices-question-long = Die Frage hat mindestens ein Wort und höchstens { $most } Zeichen.
offices-question-personal = In der Frage steht ein Name oder ein Kontakt. Schreib sie bitte ohne.
offices-question-left =
    Notiert für <b>{ $title }</b>:

    <blockquote>{ $text }</blockquote>
    Die Koordination nimmt die Frage mit zum nächsten Netzwerktreffen.
    .more = Noch eine Frage
    .undo = Zurücknehmen
offices-taken-back = Die Frage ist zurückgenommen.
offices-asked-already = Die Frage war schon beim Netzwerktreffen. Zurücknehmen geht nicht mehr.

offices-desk =
    <b>Anlaufstellen</b> · { $cohort }

    { $lines }

    Vereine fragen diese Stellen direkt.
    .new = Neue Stelle
    .questions = Fragen fürs Netzwerktreffen ({ $count })
    .helping = Wer hilft
offices-desk-none = Noch ist keine Stelle eingetragen. Trag die erste ein, zum Beispiel die Kommune eurer Vereine.
offices-desk-line = • { $title } ({ $kind }), { $checked }
offices-which-kind = Was für eine Stelle ist es?
offices-new-municipality = Kommune
offices-new-federal = Bundesamt
offices-ask-new =
    Schreib zwei Zeilen ({ $kind }): zuerst den Namen der Stelle, darunter die Adresse.

    <code>Ehrenamtsstelle Musterstadt
    ehrenamt@musterstadt.example</code>

    Nur amtliche Adressen: das Postfach der Stelle, ihre Webseite, ihr Festnetz. Keine Handynummer und keine private Adresse.
offices-ask-change =
    Bisher steht da:

    <code>{ $title }
    { $address }</code>

    Schreib beide Zeilen neu. Danach prüfst du die Stelle noch einmal, bis dahin sehen Vereine sie nicht.
offices-two-lines = Ich brauche zwei Zeilen: den Namen der Stelle und darunter ihre Adresse.
offices-too-long = Das ist zu lang. Der Name hat höchstens { $title } Zeichen, die Adresse höchstens { $address }.
offices-private = Das sieht nach einer privaten Adresse aus. Hier stehen nur amtliche Adressen: das Postfach der Stelle, ihre Webseite, ihr Festnetz.
offices-no-address = In der zweiten Zeile finde ich keine Adresse. Schreib die E-Mail-Adresse, die Webseite oder das Festnetz der Stelle.
offices-many = Mehr als { $most } Stellen passen nicht in die Liste. Nimm zuerst eine heraus.
offices-desk-one =
    <b>{ $title }</b> · { $kind }
    { $facts }

    { $checked }. { $shown }
    .checked = Geprüft, stimmt
    .change = Ändern
    .topics = Themen
    .land = Land
    .drop = Herausnehmen
offices-shown = Vereine sehen diese Stelle.
offices-not-shown = Vereine sehen sie erst, wenn du „Geprüft, stimmt“ antippst.
offices-lands =
    Für Vereine aus welchem Land ist <b>{ $title }</b> da?
    .every = Für alle Länder
offices-which-topics = Wozu kann man <b>{ $title }</b> fragen?
offices-tick-on = ✓ { $name }
offices-tick-off = { $name }
offices-ask-drop =
    <b>{ $title }</b> aus dem Verzeichnis nehmen? Vereine sehen die Stelle dann nicht mehr.
    .drop = Herausnehmen
offices-dropped = <b>{ $title }</b> steht nicht mehr im Verzeichnis.
offices-wrong =
    Ein Verein sagt: Bei <b>{ $title }</b> stimmt etwas nicht mehr.

    Adresse: { $address }

    <i>Du bekommst das, weil du koordinierst.</i>
offices-questions =
    <b>Fragen fürs Netzwerktreffen</b> · { $cohort }

    { $list }

    Tipp an, was beim Treffen gefragt wurde.
    .taken = { $number } wurde gefragt
offices-question =
    <b>{ $number }</b> { $office } · { $association }
    { $text }
offices-no-questions =
    <b>Fragen fürs Netzwerktreffen</b> · { $cohort }

    Gerade wartet keine Frage. Vereine hinterlassen sie bei einem Bundesamt unter „Auch ansprechbar“.
