desk_notes-step-new = Neue Notiz
desk_notes-step-change = Geänderte Notiz

desk_notes-none =
    Zu <b>{ $association }</b> gibt es noch keine Notiz. Notizen liest nur die Koordination, nie der Verein.
desk_notes-list =
    <b>Notizen zu { $association }</b>
    Das liest nur die Koordination, nie der Verein. { $turn }

    { $notes }
desk_notes-one =
    <b>{ $who }</b>, { $at }
    { $text }
desk_notes-one-changed =
    <b>{ $who }</b>, { $at } (geändert { $changed })
    { $text }
desk_notes-earlier = ‹ Neuere
desk_notes-later = Ältere ›
desk_notes-new = Neue Notiz
desk_notes-change = Ändern: { $text }
desk_notes-drop = Löschen: { $text }

desk_notes-ask-new = Schreib deine Notiz zu <b>{ $association }</b>. Nur die Koordination liest sie.
desk_notes-ask-change =
    Schreib deine Notiz zu <b>{ $association }</b> neu.
    .drop = Notiz löschen
desk_notes-ask-drop =
    Diese Notiz zu <b>{ $association }</b> löschen?
    <blockquote>{ $text }</blockquote>
    .no = Nein, behalten
    .yes = Ja, löschen
