glossary-menu-wort = Ein Fachwort einfach erklärt
glossary-step-word = Welches Wort?

glossary-word =
    <b>{ $term }</b>
    <i>{ $everyday }</i>

    { $meaning }
    .answer = { $question }
    .stage = Schritt: { $title }
    .all = Alle Wörter
glossary-example = Zum Beispiel: { $text }

glossary-choice =
    Welches Wort meinst du?

    { common-not-found }
    .all = Alle Wörter

glossary-unknown =
    „{ $typed }“ steht noch nicht im Wörterbuch. { $near ->
        [0] Schreib
       *[other] Meinst du eines von diesen? Sonst schreib
    } nur das eine Wort, zum Beispiel: /wort Eigenanteil

    { common-not-found }
    .all = Alle Wörter

glossary-list =
    <b>Wörterbuch</b> · Seite { $page } von { $pages }
    Tipp auf ein Wort, oder schreib /wort und das Wort dahinter.

    { $words }

    { common-not-found }
glossary-line = • <b>{ $term }:</b> { $everyday }
