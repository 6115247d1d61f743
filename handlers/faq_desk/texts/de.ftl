faq_desk-step-part = Ein Teil der Antwort
faq_desk-step-variant = Wie Leute danach fragen
faq_desk-step-reason = Warum eine Antwort wegfällt

faq_desk-to-entry = Zur Antwort
faq_desk-not-answered = Auf diese Frage gibt es noch keine Antwort.
faq_desk-nothing = Da stand nichts Neues, was ich lesen kann.
faq_desk-too-long = Das sind { $length } Zeichen. Es dürfen höchstens { $most } sein.
faq_desk-personal = Darin stehen Angaben zu einer Person oder der Name eines Vereins. Alle können das lesen. Schreib es bitte ohne.
faq_desk-no-day = Das konnte ich nicht als Tag lesen. Schreib zum Beispiel 31.12. mit dem Jahr dahinter.
faq_desk-day-over = Der { $day } ist schon vorbei.
faq_desk-missing = Es fehlt noch die Frage oder die Antwort.

faq_desk-draft =
    <b>{ $title }</b>
    <i>{ $state }</i>

    { $answer }

    <b>So fragen Leute danach</b>
    { $asked }

    { $facts }
    .preview = So sieht es aus
    .title = Frage ändern
    .answer = Antwort ändern
    .asked = Wie gefragt wird
    .more = Thema, Frist, Englisch
    .drop = Entwurf verwerfen
faq_desk-state-writing = Entwurf von { $maker } (Fassung { $number }). Der Bot antwortet noch nicht damit.
faq_desk-state-draft = Fassung { $number } von { $maker } wartet auf eine zweite Person.
faq_desk-state-published = Fassung { $number } ist freigegeben.
faq_desk-state-declined = Fassung { $number } ist verworfen.
faq_desk-state-removed = Ab Fassung { $number } gibt der Bot diese Antwort nicht mehr.
faq_desk-untitled = Noch ohne Frage
faq_desk-line = • { $text }
faq_desk-numbered = { $number }. { $text }
faq_desk-asked-none = Noch nichts. Je mehr Arten zu fragen hier stehen, desto öfter wird die Antwort gefunden.
faq_desk-facts = Thema: { $topic } · Schritt: { $stage }
faq_desk-any-stage = jeder
faq_desk-until = Gilt bis: { $day }
faq_desk-no-end = ohne Ende
faq_desk-untranslated = Auf Englisch steht dasselbe wie auf Deutsch.
faq_desk-look-at-data = In der Antwort steht eine Telefonnummer, eine Adresse oder eine Kontonummer. Lass sie nur stehen, wenn sie einer Stelle gehört und keiner Person.

faq_desk-ask-title = Wie lautet die Frage? Höchstens 100 Zeichen.
faq_desk-ask-title-en = Wie lautet die Frage auf Englisch? Höchstens 100 Zeichen.
faq_desk-ask-answer = Schreib die Antwort neu. Zwei bis sechs kurze Zeilen liest man gern.
faq_desk-ask-answer-en = Schreib die Antwort auf Englisch.
faq_desk-ask-until =
    Bis zu welchem Tag gilt die Antwort? Jetzt: { $now }.
    Zwei Wochen vorher frage ich, ob sie noch stimmt.

faq_desk-variants =
    <b>{ $title }</b>
    So fragen Leute danach:
    { $lines }
    .add = Dazuschreiben
faq_desk-drop-variant = ✕ { $number }
faq_desk-ask-variant =
    <b>{ $title }</b>
    Wie würde jemand danach fragen, der die Fachwörter nicht kennt? Jede Zeile ist eine Art zu fragen.

faq_desk-more =
    <b>{ $title }</b>
    { $facts }
    .topic = Thema
    .stage = Schritt
    .until = Gilt bis
    .forever = Ohne Ende
    .title_en = Frage auf Englisch
    .answer_en = Antwort auf Englisch
    .sensible = Es geht um Geld, Frist, Recht
    .plain = Es geht nicht um Geld, Frist, Recht
faq_desk-topics =
    <b>{ $title }</b>
    Zu welchem Thema gehört das?
faq_desk-stages =
    <b>{ $title }</b>
    Bei welchem Schritt wird das gefragt?
    .any = Bei jedem
faq_desk-dropped = Der Entwurf ist verworfen. An den Antworten des Bots ändert sich nichts.

faq_desk-preview =
    <i>So liest es, wer fragt. { $state }</i>

    <b>{ $question }</b>

    { $answer }
    .submit = Zum Gegenlesen geben
    .alone = Allein freigeben
    .release = Freigeben
    .return = Zurückgeben
    .write = Bearbeiten
    .on = Weiter bearbeiten
faq_desk-asked =
    { $by } hat eine Antwort für alle geschrieben. Bitte lies sie gegen, erst danach gibt der Bot sie:
    <b>{ $title }</b>
    .look = Gegenlesen
faq_desk-ask-alone =
    <b>{ $title }</b>
    In der Koordination gibt es gerade niemanden sonst. Willst du die Antwort allein freigeben? Im Verlauf steht dann, dass niemand gegengelesen hat.
    .yes = Ja, allein freigeben
faq_desk-released =
    Freigegeben: <b>{ $title }</b>
    Wer ab jetzt danach fragt, bekommt diese Antwort.
faq_desk-sent-back =
    Zurück bei { $maker }: <b>{ $title }</b>
    Sag kurz, was noch fehlt. Der Bot antwortet noch nicht damit.
faq_desk-told-released =
    { $by } hat deine Antwort freigegeben. Der Bot gibt sie jetzt:
    <b>{ $title }</b>
    .look = Ansehen
faq_desk-told-returned =
    { $by } hat deine Antwort gelesen und zurückgegeben:
    <b>{ $title }</b>
    .look = Ansehen

faq_desk-entry =
    <b>{ $title }</b>
    <i>{ $state }</i>

    { $answer }

    { $until }
    In 90 Tagen gezeigt: { $shown }, „Ja, hilft“: { $helped }, „Nein“: { $failed }
    .edit = Bearbeiten
    .draft = Zum Entwurf
    .history = Verlauf
    .remove = Nicht mehr geben
faq_desk-from-file = Kommt mit dem Programm.
faq_desk-ask-reason =
    <b>{ $title }</b>
    Warum soll der Bot diese Antwort nicht mehr geben? Ein Satz genügt. Er steht im Verlauf, und alles lässt sich zurückholen.
faq_desk-history =
    <b>{ $title }</b>
    Verlauf, das Neueste zuerst:

    { $lines }
    .earlier = ‹ Neuer
    .later = Älter ›
faq_desk-history-empty =
    <b>{ $title }</b>
    { $lines }Daran wurde noch nichts geändert.
    .earlier = ‹ Neuer
    .later = Älter ›
faq_desk-version = <b>Fassung { $number }</b>: { $step }
faq_desk-step-file = wie im Programm
faq_desk-step-writing = Entwurf von { $maker }, { $at }
faq_desk-step-draft = { $maker } hat sie geschrieben, { $at }. Niemand hat sie gegengelesen.
faq_desk-step-declined = { $decider } hat den Entwurf verworfen, { $at }
faq_desk-step-released = { $maker } hat sie geschrieben, { $decider } freigegeben, { $at }
faq_desk-step-alone = { $maker } hat sie geschrieben und allein freigegeben, { $at }
faq_desk-step-back = { $decider } hat Fassung { $back } zurückgeholt, { $at }
faq_desk-step-removed = { $decider } hat die Antwort weggenommen, { $at }. Grund: { $reason }
faq_desk-back-to = Zurück zu { $number }
faq_desk-ask-back =
    So stand es in Fassung { $number }:

    <b>{ $title }</b>

    { $answer }

    Soll der Bot wieder so antworten?
    .now = Ja, so antworten

faq_desk-menu-pflege = Antworten des Bots pflegen
faq_desk-upkeep =
    <b>Antworten des Bots</b>
    { $lines }
faq_desk-pile-missed = { $count ->
    [one] Eine Frage ohne Antwort
   *[other] { $count } Fragen ohne Antwort
}
faq_desk-pile-unhelpful = { $count ->
    [one] Eine Antwort, zu der oft „Nein“ gesagt wurde
   *[other] { $count } Antworten, zu denen oft „Nein“ gesagt wurde
}
faq_desk-pile-expiring = { $count ->
    [one] Eine Antwort läuft ab
   *[other] { $count } Antworten laufen ab
}
faq_desk-pile-waiting = { $count ->
    [one] Ein Entwurf ist nicht freigegeben
   *[other] { $count } Entwürfe sind nicht freigegeben
}
faq_desk-pile-asked = Am meisten gefragt
faq_desk-pile-none = Nichts zu tun.
faq_desk-most-asked = Am meisten gefragt: { $question } ({ $times })
faq_desk-to-missed = Ohne Antwort ({ $count })
faq_desk-to-unhelpful = Mit „Nein“ ({ $count })
faq_desk-to-expiring = Laufen ab ({ $count })
faq_desk-to-waiting = Entwürfe ({ $count })
faq_desk-to-asked = Am meisten gefragt
faq_desk-pile =
    <b>{ $title }</b>
    { $lines }
    .back = Alle Stapel
faq_desk-missed = • { $words } ({ $times })
faq_desk-about = • { $title } ({ $about })
faq_desk-said = gezeigt { $shown }, „Ja, hilft“ { $helped }, „Nein“ { $failed }
faq_desk-drop-miss = ✕
faq_desk-ending =
    { $count ->
        [one] Eine Antwort des Bots gilt
       *[other] { $count } Antworten des Bots gelten
    } nur bis { $day }. Danach steht eine Warnung dabei, und einen Monat später gibt der Bot sie nicht mehr. Stimmen sie noch?
    .look = Ansehen
