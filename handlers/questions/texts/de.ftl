questions-menu-frage = Etwas fragen
questions-menu-faq = Fragen und Antworten
questions-menu-koordination = Einen Menschen fragen
questions-menu-fragen = Was du gefragt hast
questions-step-words = Deine Frage
questions-step-other-words = Andere Worte für deine Frage

questions-ask =
    Was möchtest du wissen? Schreib es so, wie du es sagen würdest.
questions-ask-person =
    Was möchtest du fragen? Schreib es in einer Nachricht. Du liest sie noch einmal, bevor sie an die Koordination geht.
questions-ask-whole =
    Gut. Schreib die Frage bitte noch einmal, mit allem, was darin stehen soll. Ich hatte diese Angaben nicht gespeichert.
questions-no-words = Da stand nichts, was ich lesen kann. Schreib deine Frage bitte noch einmal.
questions-nobody = Gerade gibt es keine Koordination, die antworten kann. Hier steht, wen du fragen kannst:

questions-answer =
    <b>{ $question }</b>

    { $answer }
    .helped = Ja, hilft
    .failed = Nein
questions-thanks =
    <b>{ $question }</b>

    { $answer }

    <i>Gut. Schreib einfach, wenn noch etwas ist.</i>
questions-read =
    <b>{ $question }</b>

    { $answer }
    .back = ‹ Zur Liste
    .keep = Bearbeiten
questions-step-mail = Deine E-Mail-Adresse
questions-ask-mail = Die Antwort auf Frage F-{ $number } kommt hier. Soll sie auch per E-Mail kommen, schreib deine Adresse. Sie dient nur dieser einen Antwort.
questions-no-mail = Darin sehe ich keine E-Mail-Adresse.
questions-read-on = Weiterlesen
questions-of-list = • { $question }
questions-other-words = Anders fragen

questions-choice =
    <blockquote>{ $text }</blockquote>
    Meinst du eine von diesen Fragen?
    { $questions }
    .none = Nichts davon
questions-own =
    <blockquote>{ $text }</blockquote>
    Das steht auf der Seite eures Vereins.
    .standing = Wo wir stehen
    .tasks = Unsere Aufgaben
    .dates = Unsere Termine
    .missing = Was für die Abgabe fehlt
    .team = Wer bei uns mitmacht
    .consultation = Beratung mit der Koordination
    .enquiries = Was du gefragt hast
    .none = Nichts davon
questions-at-desk =
    <blockquote>{ $text }</blockquote>
    Das findest du hier:
    .reading = Was auf Durchsicht wartet
    .standing = Wer wo steht
    .dates = Termine
    .writing = Rundruf schreiben
    .announced = Rundrufe und Antworten
    .inviting = Einladungen
    .enquiries = Offene Fragen
    .notes = Notizen: erst den Verein wählen
    .roles = Rollen
    .volunteers = Wer hilft
    .table = Als Tabelle
    .end = Kohorte abschließen
questions-others =
    <blockquote>{ $text }</blockquote>
    Vielleicht passt eine von diesen besser.
    { $questions }

    { common-not-found }
questions-unknown =
    <blockquote>{ $text }</blockquote>
    Das weiß ich noch nicht.

    { common-not-found }

questions-personal =
    { $said }
    <blockquote>{ $text }</blockquote>
    .on = So ist es gut
    .whole = Es muss hinein
    .change = Ändern
questions-withheld = Darin steht { $kinds }. Das habe ich nicht gespeichert. Muss es hinein, schick den Text noch einmal.
questions-datum-mail = eine E-Mail-Adresse
questions-datum-iban = eine Kontonummer
questions-datum-phone = eine Telefonnummer
questions-datum-name = der Name einer Person

questions-follows = Auf Frage F-{ $number } gab es schon eine Antwort. Das ist eine Rückfrage dazu.
questions-goes = Das geht an die Koordination:
questions-preview =
    { $about }
    <blockquote>{ $text }</blockquote>{ $place }
    { $due } { $kept }
    .named = Mit Vereinsnamen senden
    .nameless = Ohne Namen senden
    .send = Senden
    .change = Ändern
    .away = Verwerfen
questions-due = Eine Antwort kommt meist bis { $due }, hier.
questions-due-now = Alle von der Koordination bekommen es sofort. Die Antwort kommt hier.
questions-data-found = In deiner Frage steht { $kinds }. Ich habe das nicht gespeichert. So würde ich sie nehmen:
questions-as-it-is = Die Koordination bekommt es so, wie es ist. Der Bot schreibt nichts davon ab. Achte darauf, wer zu hören oder zu sehen ist.
questions-not-passed-on = Das kann ich nicht weitergeben. Schreib deine Frage, oder schick eine Sprachnachricht, ein Bild oder eine Datei.
questions-file-not-taken =
    { $why }

    Deine Frage ist noch offen. Schreib sie, oder schick etwas anderes.
questions-file-too-large = Diese Datei ist zu groß. Ich nehme Dateien bis 1 MB.
questions-file-empty = Diese Datei ist leer.
questions-file-unreadable = Diese Datei kann ich nicht weitergeben. Im Browser nehme ich Bilder, Aufnahmen und PDF-Dateien.
questions-place = Es geht um: <b>{ $place }</b>
questions-kept-association = Ihr könnt den Namen <b>{ $association }</b> mitschicken oder nicht.
questions-kept = Gespeichert werden nur deine Frage, und wohin die Antwort geht.
questions-reword =
    So steht es jetzt da:
    <blockquote>{ $text }</blockquote>
    Schreib die Frage neu.
questions-dropped = Verworfen. Es ging nichts an die Koordination.

questions-number = <b>Frage F-{ $number }</b>: { $state }
questions-status =
    { $state }
    <blockquote>{ $text }</blockquote>
    .mail = Auch per E-Mail
    .change = Ändern
    .withdraw = Hat sich erledigt
    .again = Rückfrage
questions-already = Das hast du schon gefragt.
questions-state-open = Sie liegt bei der Koordination. Die Antwort kommt hier, meist bis { $due }.
questions-state-taken = { $who } von der Koordination kümmert sich darum. Die Antwort kommt hier, meist bis { $due }.
questions-state-open-now = Sie liegt bei der Koordination. Die Antwort kommt hier.
questions-state-taken-now = { $who } von der Koordination kümmert sich darum. Die Antwort kommt hier.
questions-state-answered = { $who } hat am { $at } geantwortet.
questions-state-withdrawn = Sie braucht keine Antwort mehr.
questions-enough = Gut. Frage F-{ $number } ist damit erledigt.

questions-none = Du hast noch nichts gefragt.
    .ask = Frage stellen
questions-mine =
    <b>Deine Fragen</b>
    { $lines }
    { $more ->
        [0] { "" }
       *[other] Ältere: { $more }
    }
    .ask = Frage stellen
questions-line = • F-{ $number }, { $state }: { $text }
questions-short-open = wartet
questions-short-taken = in Arbeit
questions-short-answered = beantwortet
questions-short-withdrawn = erledigt

questions-topics =
    <b>Fragen und Antworten</b>
    Tipp auf ein Thema, oder schreib deine Frage.

    { common-not-found }
    .ask = Frage stellen
    .stage = Zu eurem Schritt
    .page = Suchen im Browser
questions-list =
    <b>{ $title }</b> · Seite { $page } von { $pages }
    { $questions }

    { common-not-found }
    .topics = Alle Themen
    .earlier = ‹ Zurück
    .later = Weiter ›
questions-list-empty =
    <b>{ $title }</b>
    Dazu gibt es noch keine Antworten. (Seite { $page } von { $pages })

    { common-not-found }
    .topics = Alle Themen
