saved_replies-menu-bausteine = Antworten, die ihr öfter braucht
saved_replies-step-new = Der Text eines Bausteins
saved_replies-step-title = Der Name eines Bausteins
saved_replies-step-text = Der neue Text eines Bausteins

saved_replies-none =
    Für <b>{ $cohort }</b> gibt es noch keinen Baustein. Ein Baustein ist eine Antwort, die ihr öfter braucht. Beim Antworten nehmt ihr sie mit einem Tipp und ändert sie, bevor sie hinausgeht. { $turn }
saved_replies-list =
    <b>Eure Bausteine</b> · { $cohort }
    { $turn }
saved_replies-earlier = ‹ Zurück
saved_replies-later = Weiter ›
saved_replies-new = Neuer Baustein
saved_replies-all = Alle Bausteine
saved_replies-rename = Umbenennen
saved_replies-reword = Text ändern
saved_replies-drop = Löschen

saved_replies-shown =
    <b>{ $title }</b>
    <blockquote>{ $text }</blockquote>
saved_replies-kept =
    Der Baustein <b>{ $title }</b> ist gespeichert. Alle in eurer Koordination können ihn nehmen.
    <blockquote>{ $text }</blockquote>
    Steht darin der Name einer Person? Dann ändere den Text.
saved_replies-ask-new = Schreib den Text des Bausteins. Die ersten Wörter werden sein Name.
saved_replies-ask-title =
    Wie soll der Baustein <b>{ $title }</b> heißen? Höchstens 40 Zeichen.
    <blockquote>{ $text }</blockquote>
saved_replies-ask-text =
    Schreib den Baustein <b>{ $title }</b> neu.
    <blockquote>{ $text }</blockquote>
saved_replies-ask-drop =
    Den Baustein <b>{ $title }</b> für alle in eurer Koordination löschen?
    <blockquote>{ $text }</blockquote>
    .no = Nein, behalten
    .yes = Ja, löschen
saved_replies-dropped = Der Baustein <b>{ $title }</b> ist gelöscht.
