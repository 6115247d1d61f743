# Die Koordination lädt ein, bestätigt, und sieht, wer hilft und wie viel: nur Zahlen, nie Gespräche.

volunteer_desk-menu-helfende = Ehemalige, die helfen
volunteer_desk-step-reason = Der Grund, warum jemand aus dem Verzeichnis geht
volunteer_desk-step-return = Der Grund, warum das Profil zurückgeht
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

volunteer_desk-confirm-listing =
    <b>{ $who }</b> möchte anderen Vereinen helfen. Bitte lies, was Vereine sehen werden:

    { $card }
    { $quiet }

    Steht ein Name, ein Kontakt oder etwas Verletzendes darin? Kennst du einen Grund, warum { $who } nicht mit anderen reden sollte? Sonst bestätige.

    <i>Du bekommst das, weil du koordinierst.</i>
    .yes = Bestätigen
    .no = Zurückgeben
volunteer_desk-confirm-words =
    <b>{ $who }</b> hat Worte im Profil geändert. Jetzt lesen Vereine noch das:

    { $card }
    { $quiet }

    Steht ein Name, ein Kontakt oder etwas Verletzendes in den neuen Worten? Sonst bestätige.

    <i>Du bekommst das, weil du koordinierst.</i>
    .yes = Bestätigen
    .no = Zurückgeben
volunteer_desk-confirm-agreed = Regeln angenommen: { $at }
volunteer_desk-confirm-new-ask-me = Neu, „Fragt mich gern nach“: <b>{ $words }</b>
volunteer_desk-confirm-new-helped = Neu, „Geholfen hat“: <b>{ $words }</b>
volunteer_desk-confirmed = Das Profil von <b>{ $who }</b> ist bestätigt ({ $by }).
volunteer_desk-not-to-confirm = Beim Profil von <b>{ $who }</b> ist gerade nichts zu bestätigen.
volunteer_desk-to-confirm = { $count ->
        [0] Gerade wartet kein Profil auf euch. Du kannst Ehemalige einladen: Dann füllen sie ihr Profil selbst aus.
        [one] Ein Profil wartet auf euch.
       *[other] { $count } Profile warten auf euch.
    }
volunteer_desk-confirming =
    .all = Andere Profile
    .one = { $who }
    .invite = Ehemalige einladen
volunteer_desk-ask-return = Warum geht das Profil von <b>{ $who }</b> zurück? Schreib es freundlich, { $who } liest genau das.
volunteer_desk-long-return = Der Grund hat höchstens { $most } Zeichen und mindestens ein Wort. Schreib ihn bitte noch einmal.
volunteer_desk-returned = Zurückgegeben. <b>{ $who }</b> hat deine Nachricht.

volunteer_desk-invite =
    <b>Ehemalige einladen</b> · { $cohort }

    Du bekommst einen Text mit einem Link für genau eine Person. Sie liest zuerst, was gespeichert wird, und sagt selbst ja. Ihr Profil kommt dann zu euch.

    Wer den Bot schon kennt, braucht keinen Link: /mithelfen genügt.
    .make = Einladung machen
volunteer_desk-invited = Die Einladung steht darunter, bis { $until } für eine Person. Schick sie selbst weiter, ich zeige sie nur einmal.
    .again = Noch jemanden einladen
    .revoke = Diese Einladung sperren
volunteer_desk-letter =
    Du warst bei der Projektschmiede dabei. Vereine, die den Weg gerade gehen, würden dich gern fragen: kurz, ohne Namen, so oft du magst.

    { $ways }

    Der Link ist nur für dich und gilt bis { $until }.
volunteer_desk-letter-code = Oder öffne den Bot und schreib diesen Code: <code>{ $code }</code>
volunteer_desk-invitation-open = Diese Einladung gibt es schon, bis { $until }. Ihren Text zeige ich nur einmal. Ist er verloren, mach eine neue.
volunteer_desk-invitation-used = Diese Einladung ist schon benutzt.
volunteer_desk-invitation-revoked = Diese Einladung ist gesperrt.

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
volunteer_desk-told-confirmed =
    Dein Profil ist freigeschaltet. Vereine können dich jetzt fragen.

    Du musst nichts tun. Kommt eine Anfrage, kannst du sie annehmen, ablehnen oder kurz beantworten.
    .home = Zu meiner Hilfe
volunteer_desk-told-confirmed-words = Die Koordination hat deine neuen Worte gelesen. Vereine sehen sie jetzt.
volunteer_desk-told-returned =
    Die Koordination bittet dich, im Profil etwas zu ändern:

    <blockquote>{ $reason }</blockquote>
    .change = Ändern
    .look = Profil ansehen
