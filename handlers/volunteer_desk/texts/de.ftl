# Die Koordination sieht, wer hilft und wie viel: nur Zahlen, nie Gespräche.

volunteer_desk-menu-helfende = Ehemalige, die helfen
volunteer_desk-step-reason = Der Grund, warum jemand aus dem Verzeichnis geht
volunteer_desk-earlier = ‹ Davor
volunteer_desk-later = Danach ›

volunteer_desk-all =
    <b>Wer hilft</b> · { $cohort }
    { $count ->
        [one] Eine Person hilft.
       *[other] { $count } Personen helfen.
    }

    { $lines }

    Du siehst Zahlen. Was in Gesprächen steht, liest hier niemand.
volunteer_desk-nobody =
    <b>Wer hilft</b> · { $cohort }

    Noch hilft hier niemand. Lade jemanden aus einem früheren Jahr ein: Die Person füllt ihr Profil selbst aus, danach liest du es und bestätigst.
volunteer_desk-line = <b>{ $name }</b>: { $used } von { $units } Gesprächen genutzt, { $busy ->
        [0] keines läuft
        [one] eines läuft
       *[other] { $busy } laufen
    }{ $more }
volunteer_desk-waits = { " " }· { $count ->
        [one] eine Anfrage wartet
       *[other] { $count } Anfragen warten
    }
volunteer_desk-is-draft = { " " }· in Arbeit
volunteer_desk-is-waiting = { " " }· wartet auf Bestätigung
volunteer_desk-is-listed = { " " }· im Verzeichnis
volunteer_desk-is-paused = { " " }· Pause
volunteer_desk-is-withdrawn = { " " }· nicht mehr im Verzeichnis
volunteer_desk-until = { " " }· Pause bis { $day }
volunteer_desk-ways =
    .confirm = Profile bestätigen
    .invite = Jemanden einladen
    .requests = Ohne Zusage
    .reports = Meldungen
    .counts = Wie es war
    .offices = Anlaufstellen
    .sparring = Sparring
    .all = Alle, die helfen
    .card = Zur Person

volunteer_desk-card =
    <b>{ $who }</b>{ $state }
    { $about }

    { $load }

    { $check }
    .confirm = Profil lesen
    .check = Bitten, das Profil zu prüfen
    .pause = Pause eintragen
    .out = Aus dem Verzeichnis nehmen
volunteer_desk-offer = Gespräche: { $units } angeboten, { $used } genutzt, gerade laufend: { $busy }, frei: { $free }
volunteer_desk-offer-until = Das Angebot gilt bis { $day }.
volunteer_desk-asked = Zuletzt gefragt: { $at }{ $waiting ->
        [0] { "" }
        [one] , eine Anfrage ist offen
       *[other] , { $waiting } Anfragen sind offen
    }
volunteer_desk-never-asked = Noch nie gefragt{ $waiting ->
        [0] { "" }
        [one] , eine Anfrage ist offen
       *[other] , { $waiting } Anfragen sind offen
    }
volunteer_desk-effect = Anfragen: { $asked }, kurze Antworten: { $answers }, Gespräche: { $talks }, Dank von Vereinen: { $thanked }
volunteer_desk-checked = Zuletzt selbst geprüft: { $at }
volunteer_desk-check-waits = Um die Prüfung gebeten: { $at }. Noch keine Antwort.
volunteer_desk-check-asked = <b>{ $who }</b> hat jetzt die Frage, ob im Profil noch alles stimmt. Ohne Antwort macht das Profil in vier Wochen Pause.
volunteer_desk-ask-pause =
    Wie lange macht <b>{ $who }</b> Pause?

    Trag das nur ein, wenn { $who } darum gebeten hat. Offene Anfragen gehen an andere, laufende Gespräche gehen weiter.
    .weeks = { $count } Wochen
    .open = Bis zur Rückmeldung
volunteer_desk-paused = Eingetragen. <b>{ $who }</b>{ $state }. Die Person weiß Bescheid und kann die Pause selbst beenden.
volunteer_desk-ask-reason = Warum soll <b>{ $who }</b> nicht mehr im Verzeichnis stehen? Schreib es freundlich, die Person liest genau das.
volunteer_desk-long-reason = Der Grund hat mindestens ein Wort und höchstens { $most } Zeichen. Schreib ihn bitte noch einmal.
volunteer_desk-ask-out =
    <b>{ $who }</b> aus dem Verzeichnis nehmen? Das liest die Person:

    <blockquote>{ $reason }</blockquote>
    Das Profil verschwindet sofort, seine Worte werden gelöscht. Offene Anfragen gehen an andere. Laufende Gespräche können zu Ende gehen.
    .out = Herausnehmen
volunteer_desk-out = <b>{ $who }</b> steht nicht mehr im Verzeichnis und hat deine Nachricht.

volunteer_desk-told-check =
    <b>Stimmt das noch?</b>

    Die Koordination bittet dich, einmal auf dein Profil zu schauen. Passen Themen, Zeiten und die Zahl der Gespräche noch?

    <i>Du bekommst das, weil du hier hilfst. Ohne Antwort macht dein Profil in vier Wochen Pause.</i>
    .yes = Stimmt
    .change = Ändern
    .pause = Pause
    .look = Profil ansehen
volunteer_desk-told-paused =
    Die Koordination hat für dich eine Pause eingetragen. Bis du dich meldest, fragt dich niemand neu. Laufende Gespräche gehen weiter.

    <i>Du bekommst das, weil du hier hilfst.</i>
    .again = Wieder da
volunteer_desk-told-paused-until =
    Die Koordination hat für dich eine Pause bis { $day } eingetragen. Bis dahin fragt dich niemand neu. Laufende Gespräche gehen weiter.

    <i>Du bekommst das, weil du hier hilfst.</i>
    .again = Wieder da
volunteer_desk-told-out =
    Die Koordination hat dein Profil aus dem Verzeichnis genommen. Sie schreibt dazu:

    <blockquote>{ $reason }</blockquote>
    Laufende Gespräche kannst du noch zu Ende führen. Wenn du etwas anders siehst, schreib der Koordination mit /frage.
