# Pult der Koordination. Angeredet wird eine Person: du. Was der Verein liest, steht unter "told": ihr.

desk-menu-pult = Pult: alle Vereine auf einen Blick

# Wörter für viele Bildschirme

desk-to-answers = Antworten
desk-roles = Rollen
desk-end = Abschluss
desk-volunteers = Ehemalige
desk-readings = Leserunde
desk-second-tries = Zweiter Versuch
desk-to-stages = Zu den Schritten
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

# Schritt ändern

desk-move =
    <b>{ $name }</b>: Welchen Schritt möchtest du ändern?

    { $lines }

    Was der Verein geschrieben und abgehakt hat, bleibt immer stehen.
    .read = Schritt { $number } durchsehen
    .open = Schritt { $number } öffnen
    .reopen = Schritt { $number } wieder öffnen
desk-move-locked = 🔒 { $stage }
desk-move-open = ⬜ { $stage }
desk-move-handed-in = 🔵 { $stage }
desk-move-returned = 🟡 { $stage }
desk-move-released = ✅ { $stage }

desk-ask-open =
    <b>{ $name }</b>: { $stage } öffnen.

    Schreib in einem Satz, warum. Der Verein liest ihn. Es geht auch ohne.
    .silent = Ohne Begründung öffnen
desk-ask-reopen =
    <b>{ $name }</b>: { $stage } wieder öffnen.

    Schreib bitte, warum. Der Verein liest es. Haken und Antworten bleiben stehen.
desk-confirm-move =
    <b>{ $name }</b>: { $stage } wird geöffnet. Das liest der Verein:

    <blockquote>{ $words }</blockquote>

    Fehlt noch etwas? Schreib einfach weiter.
    .move = So öffnen
    .again = Neu schreiben
desk-moved-open = { $stage } ist für <b>{ $name }</b> offen. Der Verein weiß Bescheid.
desk-moved-reopen = { $stage } ist für <b>{ $name }</b> wieder offen. Der Verein weiß Bescheid.

desk-told-open =
    <b>{ $association }</b>: { $stage } ist jetzt offen.

    { $body }
    .next = Zum Schritt
desk-told-reopen =
    <b>{ $association }</b>: { $stage } ist wieder offen. Haken und Antworten sind noch da.

    { $body }
    .next = Zum Schritt
desk-told-moved-why = <i>Ihr bekommt das, weil { $who } von der Koordination diesen Schritt für euch geöffnet hat.</i>

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

# Schritte der Kohorte

desk-stages =
    <b>{ $cohort }</b>: So viele Vereine haben den Schritt noch zu, offen, in der Durchsicht oder fertig. Wer pausiert, ist nicht mitgezählt.
    .open = Schritt { $number } öffnen ({ $count })
    .plans = Reihenfolge und Öffnung
desk-spread-head =
    .stage = Schritt
    .locked = zu
    .open = offen
    .review = Durchs.
    .done = fertig
desk-open-all =
    <b>{ $stage }</b> wird für { $count ->
        [one] diesen Verein
       *[other] diese { $count } Vereine
    } geöffnet:

    { $names }

    Alle Mitglieder bekommen dazu eine Nachricht.
    .now = { $count ->
        [one] Für einen Verein öffnen
       *[other] Für { $count } Vereine öffnen
    }
desk-opened-all =
    <b>{ $stage }</b> ist jetzt offen für { $count ->
        [one] einen Verein
       *[other] { $count } Vereine
    }:

    { $names }
desk-opening-all =
    <b>{ $stage }</b> wird jetzt für { $count } Vereine geöffnet, einer nach dem anderen. Das kann einige Minuten dauern.

    Alle Mitglieder bekommen dazu eine Nachricht.
desk-names-more = { $count ->
        [one] und ein weiterer
       *[other] und { $count } weitere
    }
desk-all-open-already = <b>{ $stage }</b> ist schon für alle offen, die dabei sind.

desk-plans =
    <b>{ $cohort }</b>: Reihenfolge der Schritte, und wie jeder aufgeht.

    { $lines }
    .one = Schritt { $number }
desk-plan-line = { $stage } – { $way }
desk-way-free = geht auf, sobald der Schritt davor abgegeben ist
desk-way-release = geht auf, wenn du den Schritt davor freigibst
desk-way-day = geht am { $day } auf, wenn der Schritt davor abgegeben ist
desk-way-no-day = soll an einem Tag aufgehen, aber der Tag fehlt noch
desk-plan =
    <b>{ $stage }</b>
    Jetzt: { $way }.

    Eine Änderung gilt ab jetzt, also für das Nächste, das ein Verein abgibt oder du freigibst. Was schon offen ist, bleibt offen.
    { $hint }
    .up = ↑ Nach oben
    .down = ↓ Nach unten
desk-plan-movable = Noch niemand hat diesen Schritt angefangen. Er kann seinen Platz wechseln.
desk-plan-started = Dieser Schritt ist schon bei jemandem offen. Sein Platz bleibt.
desk-choose-free-way = Frei
desk-choose-free-chosen = ● Frei
desk-choose-date-way = An einem Tag
desk-choose-date-chosen = ● An einem Tag
desk-choose-release-way = Nach Freigabe
desk-choose-release-chosen = ● Nach Freigabe
desk-ask-day =
    An welchem Tag soll <b>{ $stage }</b> aufgehen?

    Schreib den Tag, zum Beispiel 12.03. oder 12. März.
desk-confirm-day =
    Der Schritt geht am <b>{ $day }</b> auf. Stimmt der Tag?

    Wenn nicht, schreib ihn noch einmal.
    .set = Ja, so eintragen
    .again = Neu schreiben

desk-step-reason = Begründung
desk-step-deadline = Eigene Frist
desk-step-day = Tag zum Öffnen

desk-to-consultations = Beratungen
