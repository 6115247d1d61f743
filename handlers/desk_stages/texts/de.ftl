# Schritt ändern. Angeredet wird eine Person: du. Was der Verein liest, steht unter "told": ihr.

desk_stages-to-overview = Zu den Schritten

desk_stages-move =
    <b>{ $name }</b>: Welchen Schritt möchtest du ändern?

    { $lines }

    Was der Verein geschrieben und abgehakt hat, bleibt immer stehen.
    .read = Schritt { $number } durchsehen
    .open = Schritt { $number } öffnen
    .reopen = Schritt { $number } wieder öffnen
desk_stages-move-locked = 🔒 { $stage }
desk_stages-move-open = ⬜ { $stage }
desk_stages-move-handed-in = 🔵 { $stage }
desk_stages-move-returned = 🟡 { $stage }
desk_stages-move-released = ✅ { $stage }

desk_stages-ask-open =
    <b>{ $name }</b>: { $stage } öffnen.

    Schreib in einem Satz, warum. Der Verein liest ihn. Es geht auch ohne.
    .silent = Ohne Begründung öffnen
desk_stages-ask-reopen =
    <b>{ $name }</b>: { $stage } wieder öffnen.

    Schreib bitte, warum. Der Verein liest es. Haken und Antworten bleiben stehen.
desk_stages-confirm-move =
    <b>{ $name }</b>: { $stage } wird geöffnet. Das liest der Verein:

    <blockquote>{ $words }</blockquote>

    Fehlt noch etwas? Schreib einfach weiter.
    .move = So öffnen
    .again = Neu schreiben
desk_stages-moved-open = { $stage } ist für <b>{ $name }</b> offen. Der Verein weiß Bescheid.
desk_stages-moved-reopen = { $stage } ist für <b>{ $name }</b> wieder offen. Der Verein weiß Bescheid.

desk_stages-told-open =
    <b>{ $association }</b>: { $stage } ist jetzt offen.

    { $body }
    .next = Zum Schritt
desk_stages-told-reopen =
    <b>{ $association }</b>: { $stage } ist wieder offen. Haken und Antworten sind noch da.

    { $body }
    .next = Zum Schritt
desk_stages-told-moved-why = <i>Ihr bekommt das, weil { $who } von der Koordination diesen Schritt für euch geöffnet hat.</i>

# Schritte der Kohorte

desk_stages-overview =
    <b>{ $cohort }</b>: So viele Vereine haben den Schritt noch zu, offen, in der Durchsicht oder fertig. Wer pausiert, ist nicht mitgezählt.
    .open = Schritt { $number } öffnen ({ $count })
    .plans = Reihenfolge und Öffnung
desk_stages-head =
    .stage = Schritt
    .locked = zu
    .open = offen
    .review = Durchs.
    .done = fertig
desk_stages-open-all =
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
desk_stages-opened-all =
    <b>{ $stage }</b> ist jetzt offen für { $count ->
        [one] einen Verein
       *[other] { $count } Vereine
    }:

    { $names }
desk_stages-opening-all =
    <b>{ $stage }</b> wird jetzt für { $count } Vereine geöffnet, einer nach dem anderen. Das kann einige Minuten dauern.

    Alle Mitglieder bekommen dazu eine Nachricht.
desk_stages-names-more = { $count ->
        [one] und ein weiterer
       *[other] und { $count } weitere
    }
desk_stages-all-open-already = <b>{ $stage }</b> ist schon für alle offen, die dabei sind.

desk_stages-plans =
    <b>{ $cohort }</b>: Reihenfolge der Schritte, und wie jeder aufgeht.

    { $lines }
    .one = Schritt { $number }
desk_stages-plan-line = { $stage } – { $way }
desk_stages-way-free = geht auf, sobald der Schritt davor abgegeben ist
desk_stages-way-release = geht auf, wenn du den Schritt davor freigibst
desk_stages-way-day = geht am { $day } auf, wenn der Schritt davor abgegeben ist
desk_stages-way-no-day = soll an einem Tag aufgehen, aber der Tag fehlt noch
desk_stages-plan =
    <b>{ $stage }</b>
    Jetzt: { $way }.

    Eine Änderung gilt ab jetzt, also für das Nächste, das ein Verein abgibt oder du freigibst. Was schon offen ist, bleibt offen.
    { $hint }
    .up = ↑ Nach oben
    .down = ↓ Nach unten
desk_stages-plan-movable = Noch niemand hat diesen Schritt angefangen. Er kann seinen Platz wechseln.
desk_stages-plan-started = Dieser Schritt ist schon bei jemandem offen. Sein Platz bleibt.
desk_stages-choose-free-way = Frei
desk_stages-choose-free-chosen = ● Frei
desk_stages-choose-date-way = An einem Tag
desk_stages-choose-date-chosen = ● An einem Tag
desk_stages-choose-release-way = Nach Freigabe
desk_stages-choose-release-chosen = ● Nach Freigabe
desk_stages-ask-day =
    An welchem Tag soll <b>{ $stage }</b> aufgehen?

    Schreib den Tag, zum Beispiel 12.03. oder 12. März.
desk_stages-confirm-day =
    Der Schritt geht am <b>{ $day }</b> auf. Stimmt der Tag?

    Wenn nicht, schreib ihn noch einmal.
    .set = Ja, so eintragen
    .again = Neu schreiben

desk_stages-step-reason = Begründung
desk_stages-step-day = Tag zum Öffnen
