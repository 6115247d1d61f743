# Pult der Koordination. Angeredet wird eine Person: du. Was der Verein liest, steht unter "told": ihr.

desk-menu-pult = Pult: alle Vereine auf einen Blick

# Wörter für viele Bildschirme

desk-to-answers = Antworten
desk-roles = Rollen
desk-end = Abschluss
desk-volunteers = Ehemalige
desk-readings = Leserunde
desk-second-tries = Zweiter Versuch
desk-switch = Kohorte wechseln
desk-choose-group = Nach Schritt oder Stand auswählen

desk-no-reason = kein Grund genannt

desk-nothing-asked =
    Ich warte gerade auf keine Antwort von dir. Deshalb habe ich das nicht gespeichert.
    Weiter geht es am Pult oder in der Durchsicht.
    .reviews = Zur Durchsicht

# Pult

desk-board =
    <b>{ $cohort }</b>
    { $left ->
        [0] Abgabe ist heute, { $deadline }.
        [1] Abgabe ist morgen, { $deadline }.
       *[other] Abgabe am { $deadline }, noch { $left } Tage.
    }
    .after = { $heaps }
    .reviews = Durchsicht ({ $count })
    .associations = Vereine ({ $count })
desk-board-over =
    <b>{ $cohort }</b>
    Die Abgabe war am { $deadline }.
    .after = { $heaps }
    .reviews = Durchsicht ({ $count })
    .associations = Vereine ({ $count })
desk-closed = Hier stand ein Pult. Du hast dort keine Rolle mehr.
desk-board-empty =
    <b>{ $cohort }</b>
    Hier ist noch kein Verein. Lade den ersten ein.
    .invite = Verein einladen
desk-to-more = Mehr
desk-more =
    <b>{ $cohort }</b>
    Wohin möchtest du?
    .announce = Rundruf
    .dates = Termine
    .invitations = Einladungen
    .stages = Schritte öffnen
    .replies = Bausteine
    .absence = Abwesenheit
    .pictures = Als Bild
    .export = Als Tabelle
desk-board-empty-seen =
    <b>{ $cohort }</b>
    Hier ist noch kein Verein.
desk-board-head =
    .association = Verein
    .stage = Schritt
    .quiet = Zuletzt
desk-board-progress = { $done } von { $whole } Schritten sind freigegeben
desk-heap-review = Durchsicht
desk-heap-done = alles freigegeben
desk-heap-paused = Pause
desk-heap-left = nicht dabei
desk-heaps-questions = Offene Fragen: { $names }
desk-question-open = F-{ $number } ({ $age }, noch niemand)
desk-question-held = F-{ $number } ({ $age }, { $who })
desk-question-open-danger = <b>Gefahr:</b> F-{ $number } ({ $age }, noch niemand)
desk-question-held-danger = <b>Gefahr:</b> F-{ $number } ({ $age }, { $who })
desk-open-questions = Fragen ({ $count })
desk-heaps-review = 🔵 Zur Durchsicht: { $names }
desk-heaps-missed = Termin oder Frist verpasst: { $names }
desk-heaps-long-quiet = Still seit drei Wochen oder länger: { $names }
desk-heaps-quiet = Still seit zwei Wochen: { $names }
desk-heap-more = { $names } und { $count } weitere
desk-board-turn = Die Tabelle zeigt Verein { $first } bis { $last } von { $count }.
desk-review-one = { $name } ({ $age })
desk-missed-one = { $name }
desk-quiet-one = { $name } (seit { $days } Tagen)

desk-cohorts =
    Du begleitest mehrere Kohorten. Welche möchtest du sehen?
    .one = { $title }

desk-associations =
    <b>{ $cohort }</b>: { $count ->
        [one] ein Verein
       *[other] { $count } Vereine
    }. Oben steht, wer etwas von dir braucht.
    { $turn }
    .one = { $name } · Schritt { $number }
    .new = Verein einladen

desk-associations-seen =
    <b>{ $cohort }</b>: { $count ->
        [one] ein Verein
       *[other] { $count } Vereine
    }
    { $turn }
desk-associations-of =
    <b>{ $cohort }</b>
    { $group }: { $count ->
        [one] ein Verein
       *[other] { $count } Vereine
    }
    { $turn }
desk-choose =
    <b>{ $cohort }</b>: Welche Vereine möchtest du sehen?
    .one = { $group } ({ $count })
desk-group-review = Zur Durchsicht
desk-group-missed = Termin verpasst
desk-group-long-quiet = Drei Wochen still
desk-group-quiet = Zwei Wochen still
desk-group-moving = In Bewegung
desk-group-done = Alles freigegeben
desk-group-paused = Pause
desk-group-left = Nicht dabei
desk-group-stage = Schritt { $number }

# Ein Verein

desk-association =
    <b>{ $name }</b>
    { $cohort } · { $land }

    { $facts }
    .read = Schritt { $number } durchsehen
    .write = Persönlich schreiben
    .skizze = Skizze ansehen
    .invite = Einladen
desk-association-more =
    <b>{ $name }</b>
    Was möchtest du tun?
    .people = Menschen ({ $count })
    .finance = Finanzplan
    .notes = Notizen ({ $count })
    .move = Schritt ändern
    .invite = Einladen
    .deadline = Eigene Frist
    .drop = Eigene Frist löschen
desk-association-notes = Notizen: { $count }
desk-association-paused = Setzt diese Runde aus. Grund: { $reason }
desk-association-left = Ist nicht mehr dabei. Grund: { $reason }
desk-association-last = Letzte Änderung: { $age }
desk-association-own = Eigene Frist: { $day }
desk-association-deadline = Frist der Kohorte: { $day }
desk-association-not-posted = Die Skizze ist noch nicht in der Post.
desk-association-posted = Die Skizze ist in der Post: Stempel { $day }
desk-association-tasks = Aufgaben erledigt: { $done } von { $whole }
desk-association-missed-date = Nicht beim Termin „{ $title }“ am { $day }
desk-association-missed-consultation = Nicht bei der Beratung am { $day }
desk-association-missed-deadline = Die eigene Frist war am { $day }
desk-association-word = Zuletzt persönlich geschrieben: { $who }, { $at }
desk-observed-paused = Setzt diese Runde aus.
desk-observed-left = Ist nicht mehr dabei.
desk-observed-people = { $count ->
    [0] Noch niemand ist angekommen.
    [one] Eine Person macht mit.
   *[other] { $count } Personen machen mit.
}
desk-association-nobody = Noch niemand ist angekommen. Der Verein braucht eine Einladung.
desk-mate = { $name }: { $role }, { $state }
desk-mate-reached = erreichbar über { $doors }
desk-mate-lost = gerade nicht erreichbar
desk-mate-asked = wartet auf eine Antwort
desk-mate-rests = macht gerade Pause und bekommt nichts
desk-mate-stopped = bekommt nichts von selbst, auch nichts Wichtiges
desk-door-telegram = Telegram
desk-door-web = Browser (sieht Neues erst beim Öffnen)

# Menschen

desk-people =
    <b>{ $association }</b>: Wer ist dabei?

    Wähle eine Person, zum Beispiel für einen neuen Link.
    .one = { $name }
    .waits = { $name } (wartet)

desk-person =
    <b>{ $name }</b>
    { $association }: { $role }, { $state }
    .link = Neuer Link
    .admit = Zulassen
    .decline = Ablehnen

desk-ask-link =
    <b>Neuer Link für { $name }?</b>
    Damit kommt { $name } auf einem anderen Gerät in den eigenen Chat. Alles, was da ist, bleibt da.

    Der Link gilt einmal und 14 Tage. Ein früherer Link gilt dann nicht mehr.

    Wer den Link hat, kommt als { $name } hinein. Gib ihn nur { $name } selbst.
    .keep = Link machen
    .out = Link machen, alte Geräte abmelden
    .no = Doch nicht

desk-link-made =
    Der Link für { $name } ist fertig. Er gilt einmal, bis { $until }.

    Gib die nächste Nachricht weiter. Ich zeige sie nur jetzt.
    .back = Zur Person

desk-link-letter =
    Dein Link zur Projektschmiede, nur für dich:

    { $address }

    Öffne ihn auf dem Gerät, das du benutzen willst. Er geht einmal, bis { $until }.

desk-link-told =
    Die Koordination hat einen neuen Link für dich gemacht. Damit kannst du dich auf einem anderen Gerät anmelden.{ $out }

    Hast du nicht darum gebeten? Dann sag es bitte gleich deiner Koordination.

desk-link-out =
    .yes = {" "}Deine Browser von vorher sind abgemeldet.
    .no = {""}

# Eigene Frist

desk-ask-deadline =
    Bis wann gibt <b>{ $name }</b> ab? Bisher gilt: { $day }.

    Schreib den Tag, zum Beispiel 15.06. oder 15. Juni. Das ist wichtig, wenn der Verein über eine Zentralstelle einreicht.
desk-confirm-deadline =
    <b>{ $name }</b> gibt bis <b>{ $day }</b> ab. Stimmt der Tag?

    Wenn nicht, schreib ihn noch einmal.
    .set = Ja, so eintragen
    .again = Neu schreiben
desk-deadline-set = Eingetragen: <b>{ $name }</b> gibt bis { $day } ab. Der Verein weiß Bescheid.
desk-deadline-dropped = Die eigene Frist ist gelöscht. Für <b>{ $name }</b> gilt wieder: { $day }. Der Verein weiß Bescheid.
desk-told-deadline-set =
    <b>{ $association }</b>: Eure Abgabe ist jetzt am <b>{ $day }</b>.

    <i>Ihr bekommt das, weil { $who } von der Koordination eure Frist geändert hat.</i>
desk-told-deadline-dropped =
    <b>{ $association }</b>: Für euch gilt wieder die Frist eurer Gruppe, <b>{ $day }</b>.

    <i>Ihr bekommt das, weil { $who } von der Koordination eure Frist geändert hat.</i>

desk-step-deadline = Eigene Frist

desk-to-consultations = Beratungen
