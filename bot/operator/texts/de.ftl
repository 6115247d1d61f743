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

# Wen eine Datenpanne betrifft.

affected-title = Betroffene
affected-name = Name
affected-id = Kennung
affected-language = Sprache
affected-home = Erreichbar über
affected-telegram = Telegram-Konto (Nummer)
affected-browser = Browser
affected-associations = Vereine
affected-roles = Sonst
affected-door = { $title }
    .telegram = Telegram
    .web = Browser
affected-role = { $title }
    .coordinator = Koordination
    .observer = Beobachtung
    .listing = Verzeichnis
affected-yes = ja
affected-asked = hat eine Frage gestellt
