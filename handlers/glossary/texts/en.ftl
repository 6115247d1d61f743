glossary-menu-wort = A technical word explained simply
glossary-step-word = Which word?

glossary-word =
    <b>{ $term }</b>
    <i>{ $everyday }</i>

    { $meaning }
    .answer = { $question }
    .stage = Step: { $title }
    .all = All words
glossary-example = For example: { $text }

glossary-choice =
    Which word do you mean?

    { common-not-found }
    .all = All words

glossary-unknown =
    “{ $typed }” is not in the glossary yet. { $near ->
        [0] Write
       *[other] Do you mean one of these? Otherwise write
    } just the one word, for example: /word Eigenanteil

    { common-not-found }
    .all = All words

glossary-list =
    <b>Glossary</b> · page { $page } of { $pages }
    Tap a word, or write /wort and the word after it.

    { $words }

    { common-not-found }
glossary-line = • <b>{ $term }:</b> { $everyday }
