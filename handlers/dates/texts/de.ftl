# Eure Termine: was ansteht, ob ihr kommt, der Rückwärtsplan, das Kalender-Abo, und was danach kommt.

dates-menu-termine = Termine: was ansteht und wer kommt
dates-menu-kalender = Termine in deinem Kalender
dates-menu-plan = Rückwärtsplan bis zur Abgabe

# --- Knöpfe und Zeilen

dates-elsewhere = Auf deiner Uhr: { $at }
dates-is-over = Dieser Termin ist vorbei.
dates-was = Dieser Termin ist vorbei. Das wurde gemacht:
    <blockquote>{ $summary }</blockquote>
dates-to-dates = Termine
dates-to-desk = Als Koordination ansehen
dates-to-plan = Rückwärtsplan
dates-to-feed = Kalender-Abo
dates-to-material = Material zum Schritt
dates-to-who = Wer kommt: { $title }
dates-back = Alle Termine
dates-after-all = Doch noch zusagen

# --- für Vereine

dates-mine =
    <b>{ $association }</b>: eure Termine

    { $dates }

    Abgabe: { $deadline }

    { common-not-found }
dates-mine-empty =
    <b>{ $association }</b>: eure Termine

    Gerade steht kein Termin im Kalender. Wenn die Koordination einen einträgt, seht ihr ihn hier.

    Abgabe: { $deadline }

    { common-not-found }
dates-one =
    <b>{ $title }</b>
    { $facts }

    { $state }
    .file = In meinen Kalender
dates-no =
    Schade, dass es nicht klappt. Ich habe notiert: Ihr könnt nicht zu „{ $title }“ ({ $when }).

    Was ihr verpasst, schreibt euch die Koordination nach dem Termin.
dates-no-but =
    Schade, dass es nicht klappt. Ich habe notiert: Ihr könnt nicht zu „{ $title }“ ({ $when }).

    Vielleicht passt euch ein anderer Termin dieser Art. Was ihr verpasst, schreibt euch die Koordination.
dates-moved-meanwhile =
    Dieser Termin ist inzwischen verschoben. Deshalb habe ich eure Antwort nicht übernommen.

    <b>{ $title }</b>
    Jetzt: { $when }
dates-file =
    Öffnet die Datei, dann steht „{ $title }“ ({ $when }) in eurem Kalender.

    Wird der Termin verschoben, holt euch die Datei noch einmal. Sie ersetzt den alten Eintrag. Mit dem Kalender-Abo geht das von allein.
dates-file-off =
    „{ $title }“ ({ $when }) fällt aus. Mit dieser Datei streicht euer Kalender den Eintrag.

# --- Rückwärtsplan

dates-plan =
    <b>{ $association }</b>: Rückwärtsplan

    Abgabe am { $deadline } (es zählt der Poststempel). { $free }
    .after =
        Es bleiben { $working } Arbeitstage. { $holidays } Für alles, was noch offen ist, braucht ihr etwa { $needed } Tage mit je { $minutes } Minuten.
        Ändert sich etwas, rechne ich den Plan neu.
    .picture = Als Bild
dates-plan-free = { $days ->
        [0] Es geht genau auf, ohne freie Tage.
        [one] Ihr habt einen freien Tag.
       *[other] Ihr habt { $days } freie Tage.
    }
dates-plan-tight = { $days ->
        [one] Es wird eng: Es fehlt ein Tag. Macht an einem Tag mehr, oder sprecht mit der Koordination.
       *[other] Es wird eng: Es fehlen { $days } Tage. Macht an einem Tag mehr, oder sprecht mit der Koordination.
    }
dates-plan-holidays = { $days ->
        [0] Wochenenden sind nicht mitgezählt.
        [one] Wochenenden und ein Feiertag sind nicht mitgezählt.
       *[other] Wochenenden und { $days } Feiertage sind nicht mitgezählt.
    }
dates-plan-step = { $title } · bis { $until }
dates-plan-done =
    <b>{ $association }</b>: Rückwärtsplan

    Bis zur Abgabe am { $deadline } ist kein Schritt mehr offen.
dates-plan-over =
    <b>{ $association }</b>: Rückwärtsplan

    Die Abgabe war am { $deadline }.
dates-picture =
    <b>{ $association }</b>: euer Weg bis zum { $deadline }
dates-picture-alt = Rückwärtsplan von { $association } als Bild: für jeden Schritt ein Balken mit dem letzten Tag, dazu Feiertage, heute und die Abgabe am { $deadline }. { $free }

# --- Kalender-Abo

dates-feed-none =
    <b>Kalender-Abo</b>

    Ich kann deine Termine in deinen eigenen Kalender bringen. Wird etwas verschoben, ändert sich dein Kalender von allein.

    Dafür bekommst du eine geheime Adresse. Wer sie kennt, sieht deine Termine. Gib sie also nicht weiter.
    .make = Adresse holen
dates-feed-there =
    <b>Kalender-Abo</b>

    Du hast ein Abo seit { $since }. Die Adresse ist bei mir nicht lesbar gespeichert. Brauchst du sie wieder, hole eine neue. Die alte gilt dann nicht mehr.
    .new = Neue Adresse holen
    .drop = Abo abschalten
dates-feed-made =
    <b>Dein Kalender-Abo</b>

    <code>{ $address }</code>

    So geht es: Öffne deinen Kalender. Wähle dort „Abo hinzufügen“ oder „Kalender aus dem Internet“. Füge dann diese Adresse ein. Ich zeige sie nur jetzt.
    .open = Im Browser öffnen
    .drop = Abo abschalten
dates-feed-dropped =
    Das Abo ist abgeschaltet. Die alte Adresse zeigt nichts mehr.
    .make = Neue Adresse holen
dates-feed-no-web =
    Ein Kalender-Abo gibt es hier gerade nicht, weil der Bot ohne Webseite läuft. In jedem Termin könnt ihr die Kalender-Datei holen.

# --- was die Koordination hört

dates-told-refusal =
    <b>{ $association }</b> kann doch nicht kommen: { $title }, { $when }.

    Abgesagt hat { $who }. Du bekommst das sofort, weil der Termin bald ist.

# --- danach

dates-survey =
    <b>{ $title }</b> ({ $when })

    Hat sich die Zeit gelohnt? Die Koordination sieht die Antworten ohne Namen. <i>Ihr bekommt das, weil { $association } dabei war.</i>
dates-score-good = Ja
dates-score-middling = Teils
dates-score-bad = Eher nicht
dates-rated =
    Danke. Magst du noch einen Satz dazu schreiben? Was war gut, was hat gefehlt?

    Schreib ihn einfach hierher, oder lass es dabei.
dates-rated-only = Danke, das hilft. Die Antwort zu „{ $title }“ ist notiert.
dates-words-kept = Danke. Dein Satz ist notiert, ohne Namen.
dates-account =
    Ihr wart bei <b>{ $title }</b> ({ $when }) nicht dabei. Das haben wir gemacht:

    <blockquote>{ $summary }</blockquote>

    { $why }

dates-step-words = Rückmeldung zum Termin
