# Die Probe.

demo-open = Probe ansehen
demo-title = Projektschmiede: Probe
demo-what = Probe mit erfundenen Vereinen. Nichts verlässt diesen Rechner.
demo-clock = Uhr der Probe
demo-stunde = +1 Stunde
demo-tag = +1 Tag
demo-woche = +1 Woche
demo-ereignis = Zum nächsten Ereignis
demo-now = Die Uhr steht jetzt auf
demo-links = Linkes Telefon
demo-mitte = Mittleres Telefon
demo-rechts = Rechtes Telefon
demo-who = Telefon von
demo-show = Zeigen
demo-chat = Chat
demo-first = Was zuerst?
demo-first-1 = Wählt im linken Telefon „Neue Person mit Einladung“ und tretet ein.
demo-first-2 = Beantwortet die Fragen und gebt den Schritt zur Durchsicht. Gebt ihn in der Mitte frei.
demo-first-3 = Stellt die Uhr oben auf das nächste Ereignis: Dann meldet sich der Bot von selbst.
demo-first-4 = Rechts wartet bei Elif eine Anfrage, und in einem Gespräch ist eine Antwort offen. Antwortet niemand, zeigt die Uhr, was dann geschieht.
demo-group-association = Vereine
demo-group-coordination = Koordination
demo-group-alumni = Ehemalige

# Was die Probe über ihre Uhr sagt.

demo-nothing = Gerade steht nichts an, das von selbst geschieht.
demo-date = „{ $title }“ beginnt.
demo-tick = Der Bot meldet sich von selbst.
    .journey-by-date = Ein Schritt öffnet sich.
    .reminders-due = Eine Erinnerung ist fällig.
    .dates-afterwards = Nach einem Termin fragt der Bot, wie es war.
    .talk_requests-clock = Eine Anfrage an Ehemalige geht weiter.
    .talks-due = Im Gespräch kommt eine Nachricht an.
demo-whose = Neu auf dem Telefon von: { $names }{ $more ->
    [0] .
   *[other] { " " }und { $more } anderen.
}
demo-nobody = Auf keinem Telefon kommt etwas Neues an.
demo-newcomer = Neue Person mit Einladung
