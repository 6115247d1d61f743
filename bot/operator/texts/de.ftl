# Was die Probe über ihre Uhr sagt.

rehearsal-nothing = Gerade steht nichts an, das von selbst geschieht.
rehearsal-date = „{ $title }“ beginnt.
rehearsal-tick = Der Bot meldet sich von selbst.
    .journey-by-date = Ein Schritt öffnet sich.
    .reminders-due = Eine Erinnerung ist fällig.
    .dates-survey = Nach einem Termin fragt der Bot, wie es war.
rehearsal-whose = Neu auf dem Telefon von: { $names }{ $more ->
    [0] .
   *[other] { " " }und { $more } anderen.
}
rehearsal-nobody = Auf keinem Telefon kommt etwas Neues an.
rehearsal-newcomer = Neue Person mit Einladung

# Die Tabelle für die Koordination.

export-associations = Vereine
export-dates = Termine
export-association = Verein
export-cohort = Kohorte
export-land = Land
export-state = Zustand
    .active = dabei
    .paused = Pause
    .left = ausgetreten
export-members = Personen
export-stage = Schritt
export-deadline = Abgabe
export-moved = Letzter Schritt
export-date = Termin
export-start = Beginn
export-end = Ende
export-place = Ort
export-kind = Art
export-stage-state = { $title }
    .locked = noch zu
    .open = offen
    .handed_in = zur Durchsicht
    .returned = zurückgegeben
    .released = freigegeben
