logic_model-menu-wirkung = Wirkung: Ziele, Maßnahmen, Zeichen
logic_model-step-part = Wirkung auf einen Blick

logic_model-head =
    .goal = Ziel
    .measures = M
    .sign = Zeichen
    .at_start = Anfang
    .at_end = Ende
logic_model-there = ✓
logic_model-nothing = –

logic_model-overview =
    <b>Wirkung auf einen Blick</b> von { $association }

    Zu jedem Ziel gehört: was ihr dafür tut (Maßnahmen, M), woran ihr es merkt (Zeichen), wie es am Anfang ist und wie am Ende. Fachleute sagen dazu Wirkungsmodell.
    .after = { $state }
    .onward = Weiter: Ziel { $number }, { $title }
    .open = Ziel { $number }: { $title }
logic_model-none =
    <b>Wirkung auf einen Blick</b> von { $association }

    Noch gibt es keine Ziele. Schreibt sie zuerst im Arbeitsblatt auf, dann stehen sie hier von selbst.
    .write = Ziele aufschreiben
logic_model-start = Tippt auf ein Ziel. Dann tippt ihr an, welche Maßnahmen dazugehören, und schreibt das Zeichen auf.
logic_model-whole = Alles da. So steht die Tabelle auch in eurer Projektskizze.
logic_model-to-do = Das fällt auf:
logic_model-more = Und noch { $count }.
logic_model-changed = Ziel { $goal } habt ihr inzwischen geändert.
logic_model-measure-gone = M { $measure } bei Ziel { $goal } gibt es nicht mehr.
logic_model-no-measure = Zu Ziel { $goal } gehört noch keine Maßnahme.
logic_model-no-goal = Zu keinem Ziel gehört: { $measure }
logic_model-goal-gone = Ein Ziel gibt es nicht mehr: „{ $text }“
logic_model-measure = M { $number } { $title }
logic_model-lost = Altes Ziel: { $text }
logic_model-to-table = Alle Ziele
logic_model-to-skizze = Projektskizze

logic_model-heading = <b>Ziel { $number } von { $count }</b>
logic_model-about = <b>Ziel { $number }:</b> { $goal }

logic_model-goal =
    { $heading }
    <blockquote>{ $text }</blockquote>
    { $changed }
    <b>Was ihr dafür tut:</b>
    { $measures }
    { $noted }
    .fits = Passt noch so
    .on = ✅ M { $number } { $title }
    .off = ⬜ M { $number } { $title }
    .measures = Maßnahmen aufschreiben
    .ties = Maßnahmen aus eurer Antwort nehmen
    .take = Zeichen aus eurer Antwort nehmen
    .sign = Zeichen
    .at_start = Am Anfang
    .at_end = Am Ende
    .earlier = ‹ Ziel { $other }
    .following = Ziel { $other } ›
logic_model-earlier = ‹ Maßnahmen davor
logic_model-later = Weitere Maßnahmen ›
logic_model-no-measure-yet = noch keine Maßnahme. Tippt unten an, was dazugehört.
logic_model-changed-from = ⚠️ Ihr habt das Ziel geändert. Vorher: „{ $text }“
logic_model-lost-measure = ⚠️ M { $number } gibt es nicht mehr: „{ $text }“
logic_model-part-sign = <b>Woran ihr es merkt:</b> { $words }
logic_model-part-at_start = <b>Am Anfang:</b> { $words }
logic_model-part-at_end = <b>Am Ende:</b> { $words }
logic_model-missing = fehlt noch

logic_model-ask-sign =
    { $heading }

    Woran merkt ihr, dass dieses Ziel erreicht ist? Schreibt ein Zeichen, das man zählen oder erfragen kann.
logic_model-ask-at_start =
    { $heading }

    Wie ist es am Anfang? Eine Zahl oder wenige Wörter, zum Beispiel „0“ oder „beim ersten Besuch gefragt“.
logic_model-ask-at_end =
    { $heading }

    Wie soll es am Ende sein? Eine Zahl oder wenige Wörter, zum Beispiel „10 Menschen“.
logic_model-drop = Leer lassen
logic_model-back = Zurück zum Ziel
logic_model-saved = Gespeichert: { $words }
logic_model-saved-instead =
    Gespeichert: { $words }
    Vorher stand dort: { $before }

logic_model-lost-goal =
    Dieses Ziel gibt es in euren Antworten nicht mehr:
    <blockquote>{ $goal }</blockquote>
    Das habt ihr dazu notiert:
    { $noted }

    Gehört es jetzt zu einem anderen Ziel?
    .move = Zu Ziel { $number }
    .drop = Löschen
logic_model-ask-drop =
    Diese Notizen löschen?
    <blockquote>{ $goal }</blockquote>
    { $noted }
    .keep = Nein, behalten
    .yes = Ja, löschen

logic_model-why-changed = Das Ziel hat inzwischen andere Wörter oder eine andere Nummer.
logic_model-overtaken = Jemand aus eurem Team war gerade schneller. Schaut noch einmal hin.
