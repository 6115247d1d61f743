pausing-menu-stopp = Nichts mehr von selbst bekommen
pausing-menu-pause = Pause: Nichts kommt, nichts ändert sich

pausing-end = Pause beenden
pausing-hear-again = Nachrichten wieder an

# Nichts mehr von selbst

pausing-nothing-comes = Ich schreibe dir nichts von selbst. Ich antworte nur, wenn du mir schreibst.
pausing-stopped =
    <b>Ab jetzt schreibe ich dir nichts mehr von selbst.</b>

    Es kommen keine Erinnerungen, keine Rundrufe, keine Nachrichten zu Terminen und keine Anfragen. Auch Wichtiges kommt nicht: Eine neue Frist oder einen abgesagten Termin siehst du erst, wenn du selbst nachschaust.

    Weiter bekommst du: Antworten auf das, was du hier tust, Antworten auf deine Fragen und Nachrichten aus Gesprächen, die du führst.

    Deine Koordination sieht, dass du nichts von selbst bekommst.
    .again = Wieder an
    .pause = Lieber ganz Pause machen
pausing-hears-again =
    Gut, ich schreibe dir wieder: Erinnerungen, Rundrufe und alles, was neu ist.

    Was inzwischen war, schicke ich nicht nach.
    .stop = Doch nichts von selbst
pausing-hears-later = Gut, nach deiner Pause schreibe ich dir wieder von selbst. Bis dahin kommt nichts.

# Pause

pausing-ask =
    <b>Möchtest du Pause machen?</b>

    Solange du Pause machst:
    • Ich schreibe dir nichts von selbst.
    • Niemand ändert oder nutzt, was ich von dir gespeichert habe. Deine Fragen, Gespräche und Termine werden so lange nicht gelöscht.
    • Deine Gespräche ruhen. Wer dir schreibt, liest, dass du Pause machst.
    • Im Verzeichnis für Hilfe stehst du nicht.

    Ansehen kannst du weiter alles. Die Pause endet, wenn du es willst.

    { $contact }
    .no = Nein
    .yes = Ja, Pause
    .stop = Nur nichts mehr von selbst
    .team = Vorher übergeben
pausing-contact = Du bist Ansprechperson von <b>{ $association }</b>. Die anderen machen weiter, nur einladen kann so lange niemand. Die Koordination erfährt es.
pausing-alone = Du bist Ansprechperson von <b>{ $association }</b>, und sonst arbeitet dort gerade niemand mit. Eure Fristen laufen weiter. Die Koordination erfährt es.
pausing-desk-goes-on = Du koordinierst <b>{ $cohort }</b>. Die anderen machen weiter und erfahren es.
pausing-desk-left = Du koordinierst <b>{ $cohort }</b>, und sonst ist dort gerade niemand. Fragen der Vereine bleiben so lange liegen. Gib die Rolle besser vorher weiter: /rollen
pausing-colleague =
    { $name } macht Pause und koordiniert <b>{ $cohort }</b> so lange nicht mit.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
pausing-begun =
    <b>Du machst Pause</b> seit { $since }.

    Ich schreibe dir nichts, und niemand ändert etwas an deinen Angaben. Ansehen kannst du alles.
    .look = Ansehen
    .profile = Mein Profil
pausing-not-now =
    Du machst gerade Pause. So lange kannst du alles ansehen, aber nichts ändern oder abschicken.

    Was du eben geschrieben oder getippt hast, ist nicht gespeichert.
pausing-back =
    <b>Willkommen zurück.</b> Deine Pause ist zu Ende, es geht weiter, wo du warst.

    { $more }
    .answers = Antworten lesen
pausing-no-answers = Rundrufe und Erinnerungen aus der Pause schicke ich nicht nach.
pausing-answers = { $count ->
        [one] In der Pause kam eine Antwort auf deine Frage.
       *[other] In der Pause kamen { $count } Antworten auf deine Fragen.
    } Rundrufe und Erinnerungen schicke ich nicht nach.
pausing-still-stopped = Von selbst schreibe ich dir weiter nichts: Das hattest du so gewollt.

pausing-desk =
    <b>{ $association }</b>: { $name } macht Pause.

    { $name } ist Ansprechperson. Die anderen im Verein arbeiten weiter, einladen kann dort gerade niemand.

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
    .open = Verein ansehen
pausing-desk-alone =
    <b>{ $association }</b>: { $name } macht Pause.

    { $name } ist Ansprechperson, und sonst arbeitet dort gerade niemand mit. Nachrichten des Bots kommen bei diesem Verein nicht an. Ruf an, wenn es etwas Wichtiges gibt.

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
    .open = Verein ansehen
