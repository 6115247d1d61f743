faq_desk-draft =
    <b>{ $title }</b>
    { $state }

    { $answer }

    Topic: { $topic }
    { $variants }
    .drop = Throw the draft away
faq_desk-state-writing = Draft. The bot does not give it as an answer yet.
faq_desk-state-draft = Waits for a second person.
faq_desk-state-published = Released.
faq_desk-state-declined = Thrown away.
faq_desk-state-removed = Not given any more.
faq_desk-untitled = No title yet
faq_desk-variant = • { $text }
faq_desk-dropped = The draft is thrown away. The answers of the bot stay as they are.
faq_desk-not-answered = This question has no answer yet.
