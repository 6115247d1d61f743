directory-menu-ehemalige = Jemanden fragen, der es schon gemacht hat

directory-begin =
    Hier könnt ihr Menschen fragen, die schon durch die Projektschmiede gegangen sind. Ihr redet ohne Namen, im Chat.

    Wobei hättet ihr gern Rat? Tippt auf ein Thema.
    { $use }
    { $waits }
    .more = Mehr Themen
    .also = Auch ansprechbar
    .requests = Eure Anfragen ({ $count } offen)
directory-waiting = Ihr steht auf der Warteliste für: { $topics }.
directory-topics =
    Wobei hättet ihr gern Rat?
    .more = Mehr Themen
directory-narrow =
    Ihr sucht jemanden:
    • Thema: <b>{ $topic }</b>
    • Region: <b>{ $region }</b>
    • Sprache: <b>{ $language }</b>

    { $count ->
        [0] So passt gerade niemand.
        [one] So passt eine Person.
       *[other] So passen { $count } Personen.
    }
    .show = Zeigen
    .topic = Anderes Thema
    .region = Andere Region
    .language = Andere Sprache
directory-anywhere = egal
directory-whatever-language = egal
directory-regions =
    Aus welcher Region?
    .any = Egal, woher
directory-languages =
    In welcher Sprache möchtet ihr reden?
    .any = Egal, in welcher Sprache
directory-listed =
    <b>{ $topic }</b> · Region: { $region } · Sprache: { $language }

    { $cards }
    .one = Person { $number }
    .whoever = Egal, wer zuerst kann
    .others = Andere zeigen
    .narrow = Auswahl ändern
directory-one =
    <b>Person { $number }</b>  { $where }
    { $ask }
directory-ask-me = Fragt mich gern nach: { $words }
directory-opened =
    { $card }

    { $use }
    .this = Diese Person fragen
    .whoever = Egal, wer zuerst kann
directory-not-available =
    Diese Person ist gerade nicht verfügbar.
    .others = Andere zeigen
directory-nobody =
    <b>{ $topic }</b> · Region: { $region } · Sprache: { $language }

    Dafür ist gerade niemand frei. { $answers } Die Koordination könnt ihr immer fragen.
    { $place }
    .wider = Alle zeigen ({ $count })
    .wait = Sag mir Bescheid, wenn jemand frei ist
    .narrow = Auswahl ändern
directory-nobody-answers = Diese Antworten habe ich schon.
directory-place = Ihr steht auf der Warteliste, auf Platz { $place }.
directory-off = Von der Warteliste nehmen
directory-waits =
    Gut. Ich sage Bescheid, wenn jemand für <b>{ $topic }</b> frei ist. Ihr steht auf Platz { $place } der Warteliste.

    Am { $ends } frage ich, ob ihr noch wartet.
directory-off-now =
    Ihr steht nicht mehr auf dieser Warteliste.
    .look = Jemanden suchen
directory-free-now =
    Ihr habt auf jemanden für <b>{ $topic }</b> gewartet. Jetzt ist jemand frei. Einen Tag lang frage ich für diese Person niemanden sonst von der Liste.

    <i>Du bekommst das, weil euer Verein auf der Warteliste steht.</i>
    .look = Ansehen
    .wait = Weiter warten
directory-waited-long =
    Ihr habt lange auf jemanden für <b>{ $topic }</b> gewartet, und es war niemand frei. Ich habe euch von der Liste genommen. Sucht ihr noch jemanden?

    <i>Du bekommst das, weil euer Verein auf der Warteliste stand.</i>
    .wait = Ja, weiter warten
