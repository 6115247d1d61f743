glossary-menu-wort = Ein Fachwort einfach erklärt
glossary-step-word = Welches Wort?

glossary-word =
    <b>{ $term }</b>
    <i>{ $everyday }</i>

    { $meaning }
    .stage = Schritt: { $title }
    .all = Alle Wörter
glossary-example = Zum Beispiel: { $text }
glossary-button = { $term }

glossary-choice = Welches Wort meinst du?
    .all = Alle Wörter

glossary-unknown =
    „{ $typed }“ steht noch nicht im Wörterbuch. Schreib nur das eine Wort, zum Beispiel: /wort Eigenanteil
    { $person }
    .all = Alle Wörter
    .whom = Einen Menschen fragen
    .home = Zurück
glossary-ask = Oder schreib deine Frage einfach hier. Dann kann sie an die Koordination gehen.

glossary-list =
    <b>Wörterbuch</b> · Seite { $page } von { $pages }
    Tipp auf ein Wort, oder schreib /wort und das Wort dahinter.

    { $words }
    .earlier = ‹ Zurück
    .later = Weiter ›
glossary-line = • <b>{ $term }:</b> { $everyday }
