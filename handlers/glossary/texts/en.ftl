glossary-menu-wort = A technical word explained simply
glossary-step-word = Which word?

glossary-word =
    <b>{ $term }</b>
    <i>{ $everyday }</i>

    { $meaning }
    .stage = Step: { $title }
    .all = All words
glossary-example = For example: { $text }
glossary-button = { $term }

glossary-choice = Which word do you mean?
    .all = All words

glossary-unknown =
    “{ $typed }” is not in the glossary yet. Write only the one word, for example: /wort Eigenanteil
    { $person }
    .all = All words
    .whom = Ask a person
    .home = Back
glossary-ask = Or just write your question here. Then it can go to the coordination team.

glossary-list =
    <b>Glossary</b> · page { $page } of { $pages }
    Tap a word, or write /wort and the word after it.

    { $words }
    .earlier = ‹ Back
    .later = Next ›
glossary-line = • <b>{ $term }:</b> { $everyday }
