announcement_running-menu-rundrufe = Alle Rundrufe, und was daraus wurde

announcement_running-list =
    <b>Rundrufe · { $cohort }</b>
    { $lines }
announcement_running-none =
    <b>Rundrufe · { $cohort }</b>
    Es gibt noch keinen.
announcement_running-in-list = <b>{ $number }</b> · { $state }, { $at }: { $words }
announcement_running-wordless = ohne Text
announcement_running-is-draft = Entwurf
announcement_running-is-asked = wartet auf Freigabe
announcement_running-is-scheduled = geplant
announcement_running-is-countdown = geht gleich hinaus
announcement_running-is-running = geht gerade hinaus
announcement_running-is-paused = angehalten
announcement_running-is-stopped = angehalten, bitte ansehen
announcement_running-is-done = fertig
announcement_running-is-cancelled = abgebrochen
announcement_running-is-withdrawn = zurückgezogen
announcement_running-open = Rundruf { $number }
announcement_running-earlier = Neuere
announcement_running-later = Ältere
announcement_running-new = Neuer Rundruf
announcement_running-draft = Das ist noch ein Entwurf:
announcement_running-arrives = So kommt Rundruf <b>{ $number }</b> an.

announcement_running-ask-cancel =
    Rundruf <b>{ $number }</b> abbrechen? { $open ->
        [0] Es ist schon alles unterwegs.
        [one] 1 Person bekommt ihn dann nicht mehr.
       *[other] { $open } Personen bekommen ihn dann nicht mehr.
    } Wer ihn schon hat, behält ihn.
    .keep = Nein, weiter
    .yes = Ja, abbrechen
announcement_running-ask-drop =
    Rundruf <b>{ $number }</b> verwerfen? Es ist nichts hinausgegangen, und es geht dann auch nichts mehr hinaus.
    .keep = Nein, behalten
    .yes = Ja, verwerfen
announcement_running-continued = Rundruf <b>{ $number }</b>: Fortgesetzt nach Neustart, { $open } offen.
