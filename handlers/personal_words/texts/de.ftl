# Eine persönliche Nachricht an einen Verein. Die fertigen Zeilen liest der Verein: ihr. Was die Koordination liest: du.

personal_words-step-words = Nachricht an einen Verein
personal_words-step-answer = Antwort an die Koordination

# Die fertigen Zeilen

personal_words-line-date = Hallo { $association }, beim Termin „{ $title }“ am { $day } wart ihr nicht dabei. Ist etwas dazwischengekommen? Wenn ihr wissen wollt, was besprochen wurde, schreibt mir. Ihr seid gerade bei { $step }. Braucht ihr dabei Hilfe?
personal_words-line-consultation = Hallo { $association }, zu unserer Beratung am { $day } ist niemand von euch gekommen. Ist etwas dazwischengekommen? Wir finden gern eine neue Zeit. Ihr seid gerade bei { $step }. Braucht ihr dabei Hilfe?
personal_words-line-deadline = Hallo { $association }, eure Frist war am { $day }. Ihr seid gerade bei { $step }. Wie weit seid ihr? Wenn ihr mehr Zeit braucht, schreibt mir.
personal_words-line-long-quiet = Hallo { $association }, von euch habe ich schon länger nichts gehört. Zuletzt wart ihr bei { $step }. Geht es bei euch weiter? Wenn etwas schwierig ist, schreibt mir. Auch eine kurze Antwort hilft mir.
personal_words-line-quiet = Hallo { $association }, ihr seid gerade bei { $step }. Wie läuft es? Wenn ihr nicht weiterkommt, schreibt mir. Ich helfe gern.
personal_words-line-paused = Hallo { $association }, ihr macht gerade Pause. Zuletzt wart ihr bei { $step }. Möchtet ihr weitermachen? Dann schreibt mir.
personal_words-line-hello = Hallo { $association }, ihr seid gerade bei { $step }. Braucht ihr etwas von mir? Dann schreibt mir.

# Warum diese Zeile

personal_words-why-date = Sie waren beim Termin „{ $title }“ am { $day } nicht dabei.
personal_words-why-consultation = Sie sind zu ihrer Beratung am { $day } nicht gekommen.
personal_words-why-deadline = Ihre eigene Frist war am { $day }.
personal_words-why-long-quiet = Seit drei Wochen oder länger ist nichts passiert.
personal_words-why-quiet = Seit zwei Wochen ist nichts passiert.
personal_words-why-paused = Sie machen gerade Pause.
personal_words-why-hello = Dort geht es gerade voran.
personal_words-before = Zuletzt geschrieben: { $who }, { $at }.

personal_words-write =
    <b>Persönliche Nachricht an { $association }</b>
    { $why }

    Schreib deine Nachricht, oder nimm diese:
    .take = Diese nehmen
personal_words-reword =
    <b>Persönliche Nachricht an { $association }</b>
    Schreib sie neu.
personal_words-confirm =
    Das liest <b>{ $association }</b>, mit deinem Namen. Noch ist nichts abgeschickt.

    <blockquote>{ $words }</blockquote>

    { $warning }
    .one = An { $name } schicken
    .all = An alle { $count } schicken
    .change = Ändern
personal_words-today =
    <b>Achtung:</b> Heute ging schon eine Nachricht an diesen Verein ({ $who }, { $at }).
personal_words-sent =
    Abgeschickt: Deine Nachricht an <b>{ $association }</b> geht an { $count ->
        [one] eine Person
       *[other] { $count } Personen
    }. Antworten kommen als Frage zu dir.
    .association = Zum Verein
personal_words-unreachable = Bei diesem Verein erreicht der Bot gerade niemanden, deshalb kommt auch deine Nachricht nicht an. Ein Anruf hilft am schnellsten.
personal_words-nobody = Bei diesem Verein ist niemand dabei, dem du schreiben kannst. Lade zuerst jemanden ein.

# Was der Verein liest

personal_words-told =
    <b>{ $who }</b> von der Koordination schreibt an <b>{ $association }</b>:

    { $words }

    <i>Du bekommst das, weil du zu diesem Verein gehörst.</i>
    .answer = Antworten
personal_words-to-author = { $who } von der Koordination
personal_words-to-desk = die Koordination
personal_words-ask-answer =
    Schreib deine Antwort. Sie geht an { $to }, mit dem Namen von <b>{ $association }</b>.
personal_words-answered =
    { $danger }
    Deine Antwort geht an { $to }. Sie hat die Nummer F-{ $number }. Was zurückkommt, liest du hier.

    { $more }
    .status = Meine Frage ansehen
personal_words-words-only = Das kann ich hier nicht weitergeben. Schreib deine Antwort bitte in Worten.
