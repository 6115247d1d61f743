faq_desk-draft =
    <b>{ $title }</b>
    { $state }

    { $answer }

    Thema: { $topic }
    { $variants }
    .drop = Entwurf verwerfen
faq_desk-state-writing = Entwurf. Noch gibt ihn der Bot nicht als Antwort.
faq_desk-state-draft = Wartet auf eine zweite Person.
faq_desk-state-published = Freigegeben.
faq_desk-state-declined = Verworfen.
faq_desk-state-removed = Wird nicht mehr gegeben.
faq_desk-untitled = Noch ohne Titel
faq_desk-variant = • { $text }
faq_desk-dropped = Der Entwurf ist verworfen. An den Antworten des Bots ändert sich nichts.
faq_desk-not-answered = Auf diese Frage gibt es noch keine Antwort.
