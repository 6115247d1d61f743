announcements-menu-rundruf = Allen oder einigen etwas mitteilen
announcements-step-content = Der Inhalt des Rundrufs
announcements-step-text = Der neue Text des Rundrufs
announcements-step-until = Bis wann der Rundruf gilt
announcements-step-link = Der Link-Knopf des Rundrufs
announcements-step-title = Der Name des gespeicherten Textes
announcements-step-rename = Der neue Name des gespeicherten Textes

announcements-no-draft = Diesen Rundruf kannst du so nicht mehr ändern. Er ist kein Entwurf mehr.
announcements-edited-late = Der Rundruf ist kein Entwurf mehr. Deine Änderung gilt nur hier im Chat.
announcements-edited =
    Du hast eine Nachricht geändert, die zu Rundruf <b>{ $number }</b> gehört. Er ist schon hinausgegangen. Soll er sich bei allen ändern?
    .everywhere = Bei allen ändern
    .here = Nur hier

announcements-ask =
    <b>Neuer Rundruf</b> · { $cohort }

    Schick mir den Inhalt so, wie er ankommen soll: Text, Bilder, Dateien. Auch in mehreren Nachrichten. Noch geht nichts hinaus.

    Diese Wörter fülle ich bei allen passend aus: <code>{ "{" }vorname{ "}" }</code> und <code>{ "{" }verein{ "}" }</code>
    .texts = Gespeicherten Text nehmen
    .earlier = Frühere Rundrufe
announcements-ask-more =
    Schick mir, was noch dazukommt. Es steht dann unter dem, was schon da ist.
    .texts = Gespeicherten Text nehmen
announcements-ask-anew = Schreib den ganzen Text neu, höchstens { $most } Zeichen. Er ersetzt den alten. Bilder und Dateien bleiben. { $formatted }
announcements-ask-anew-formatted = Was fett ist oder ein Link, musst du neu setzen.
announcements-not-passed-on = Das kann ich nicht weitergeben. Es gehen: Text, Bilder, Videos, Dateien und Sprachnachrichten.
announcements-too-many-files = In einen Rundruf passen höchstens { $most } Bilder und Dateien. Diese hier ist nicht dabei.
announcements-full = In einen Rundruf passen höchstens { $most } Bilder und Dateien. Was du jetzt noch geschickt hast, ist nicht dabei.
announcements-to-draft = Zum Entwurf
announcements-too-large = Die Datei ist zu groß. Schick sie kleiner, oder schick einen Link.
announcements-lost-file = Die Datei ist nicht angekommen. Schick sie bitte noch einmal.

announcements-draft =
    <b>Dein Rundruf</b> · Entwurf
    { $content }
    { $facts }

    { $notes }
    .text = Text
    .whom = An wen
    .try = Test an mich
    .more = Mehr
announcements-empty = Noch ohne Inhalt.
announcements-files = { $count ->
    [one] 1 Anhang
   *[other] { $count } Anhänge
 }
announcements-file-photo = { $count ->
    [one] 1 Bild
   *[other] { $count } Bilder
 }
announcements-file-video = { $count ->
    [one] 1 Video
   *[other] { $count } Videos
 }
announcements-file-animation = { $count ->
    [one] 1 bewegtes Bild
   *[other] { $count } bewegte Bilder
 }
announcements-file-document = { $count ->
    [one] 1 Datei
   *[other] { $count } Dateien
 }
announcements-file-audio = { $count ->
    [one] 1 Tonaufnahme
   *[other] { $count } Tonaufnahmen
 }
announcements-file-voice = { $count ->
    [one] 1 Sprachnachricht
   *[other] { $count } Sprachnachrichten
 }
announcements-fact-whom = An: { $whom }
announcements-fact-nobody-yet = An: noch nicht gewählt
announcements-fact-people = { $count }, ca. { $seconds } s
announcements-fact-kind = Art: { $kind }
announcements-fact-until = Gültig bis: { $day }
announcements-fact-buttons = Knöpfe: { $buttons }
announcements-link-named = „{ $label }“
announcements-fact-protected = Weiterleiten und Speichern sind auf Telegram gesperrt.
announcements-apart = Anhang und Text kommen als getrennte Nachrichten: Unter ein Bild passt wenig Text, unter mehrere gar keiner.
announcements-unprotected = Im Inhalt steht ein Link zu einem Videoanruf. Unter „Mehr“ kannst du das Weiterleiten sperren.
announcements-wrong-weekday = ⚠ Im Text steht { $weekday } beim { $day }. Das passt nicht zusammen.
announcements-differs = ⚠ { $what }: Im Text steht { $said }, eingetragen ist { $filed }.
announcements-deadline = Abgabe
announcements-before = ⚠ Das ging in den letzten 24 Stunden schon fast an dieselben Personen (Rundruf { $number }).
announcements-before-soon = ⚠ Dasselbe geht bald schon an fast dieselben Personen (Rundruf { $number }).
announcements-lacks =
    Es fehlt noch:
    { $what }
announcements-all-there = Alles da. Gesendet wird erst nach einer weiteren Frage.
announcements-lack-content = der Inhalt
announcements-lack-length = ein kürzerer Text: { $characters } Zeichen sind zu viele
announcements-lack-placeholder = ein Wort, das ich kenne: { $blanks } kann ich nicht ausfüllen, nur { "{" }vorname{ "}" } und { "{" }verein{ "}" }
announcements-lack-audience = an wen
announcements-lack-nobody = jemand, an den es geht
announcements-lack-kind = die Art
announcements-lack-validity = ein späterer Tag bei „Gültig bis“: Der jetzige ist vorbei
announcements-next-validity = Gültig bis ändern
announcements-next-ready = Weiter zum Senden
announcements-next-content = Inhalt schicken
announcements-next-length = Text kürzen
announcements-next-placeholder = Text ändern
announcements-next-audience = Weiter: An wen?
announcements-next-nobody = Weiter: An wen?
announcements-next-kind = Weiter: Welche Art?

announcements-more =
    Was möchtest du ändern?
    .kind = Art
    .until = Gültig bis
    .replies = Knöpfe
    .protect = Weiterleiten sperren
    .unprotect = Weiterleiten erlauben
    .who = Wer ist dabei?
    .without = Wer ist nicht dabei?
    .keep = Text merken
    .drop = Entwurf verwerfen
announcements-doubts =
    Bitte schau noch einmal hin:
    { $what }
    .change = Text ändern
    .anyway = Trotzdem so
    .earlier = Den früheren ansehen

announcements-whole =
    { $text }

    { $length }
    .add = Etwas anfügen
    .anew = Text neu schreiben
    .unpack = Anhänge entfernen
    .keep = Text merken
    .try = Test an mich
announcements-no-text = Noch ohne Text.
announcements-length = <i>{ $characters } Zeichen</i>
announcements-too-long =
    <i>{ $characters } Zeichen sind zu viele. Es gehen { $most }. So lang wären es mehrere Nachrichten:</i>
    { $parts }
    <i>Kürze den Text, oder schick das Lange als Datei.</i>
announcements-part = { $number }. „{ $words } …“

announcements-ask-kind =
    Welche Art von Rundruf ist das?

    <b>Wichtig</b>: eine Frist, eine Absage. Niemand kann das abstellen.
    <b>Termin</b>: etwas zu einem Termin.
    <b>Info</b>: gut zu wissen.
    <b>Einladung</b>: wer mag, kommt.

    Termin, Info und Einladung kann jede Person für sich abstellen.

announcements-ask-until =
    Bis wann gilt der Rundruf? Danach geht er nicht mehr hinaus. { $found }
    .day = Bis { $day }
    .none = Ohne Ende
    .other = Anderer Tag
announcements-days-found = Diese Tage stehen im Text:
announcements-no-days-found = Im Text steht kein Tag.
announcements-ask-day = Bis zu welchem Tag? Schreib ihn zum Beispiel so: 30.6.
announcements-no-day = Den Tag habe ich nicht verstanden. Schreib ihn zum Beispiel so: 30.6.
announcements-past-day = { $day } ist schon vorbei. Nimm einen späteren Tag.

announcements-ask-replies =
    Was sollen alle antippen können? Brauchst du nichts davon, tippe auf „Fertig“.
    .link = Knopf mit einem Link
    .relink = Anderer Link statt „{ $label }“
    .unlink = Link-Knopf entfernen
    .done = Fertig
announcements-reply-read = Gelesen
announcements-reply-yes_no = Ja / Nein
announcements-reply-question = Frage dazu
announcements-toggle-on = ✅ { $what }
announcements-toggle-off = { $what }
announcements-ask-link = Schreib, was auf dem Knopf steht, und dahinter die Adresse. Zum Beispiel: Zur Anmeldung https://…
announcements-no-address = Da ist keine Adresse dabei, die mit https:// anfängt. Schreib Knopf und Adresse noch einmal.
announcements-long-label = Auf den Knopf passen höchstens { $most } Zeichen. Schreib es kürzer.

announcements-ask-try =
    Als wen soll ich dir den Rundruf zeigen? Nur du bekommst ihn.
    .nobody = Ohne Namen und Verein
announcements-tried =
    <b>Nur ein Test.</b> { $whom }
    .done = Zum Entwurf
    .another = Noch ein Test
announcements-tried-as = So kommt der Rundruf bei { $name } ({ $association }) an. Die Knöpfe zählen nicht.
announcements-tried-nobody = So kommt der Rundruf bei jemandem an, von dem ich keinen Namen und keinen Verein habe. Die Knöpfe zählen nicht.
announcements-tried-alike = So kommt der Rundruf bei allen an. Die Knöpfe zählen nicht.
announcements-nothing-to-try = Der Rundruf hat noch keinen Inhalt. Schick mir zuerst einen.

announcements-ask-drop =
    Den Entwurf verwerfen? Text und Anhänge sind dann weg.
    .no = Nein, behalten
    .yes = Ja, verwerfen
announcements-dropped =
    Der Entwurf ist weg. Es ist nichts hinausgegangen.
    .anew = Neuer Rundruf

announcements-nothing-to-keep = Der Rundruf hat noch keinen Text, den ich merken kann.
announcements-too-many-texts = Es sind schon { $most } Texte gespeichert. Lösch zuerst einen, den ihr nicht mehr braucht.
announcements-ask-title = Wie soll der gespeicherte Text heißen? Höchstens 40 Zeichen. Ein Text mit demselben Namen wird ersetzt.
announcements-kept =
    Gespeichert als <b>{ $title }</b>. Alle in eurer Koordination können den Text nehmen.
    .on = Zum Entwurf
announcements-texts = <b>Gespeicherte Texte</b>
announcements-no-texts = Noch ist kein Text gespeichert. Im Entwurf geht das unter „Mehr“: „Text merken“.
announcements-all-texts = Alle Texte
announcements-saved =
    <b>{ $title }</b>
    <blockquote>{ $text }</blockquote>
    .use = Diesen nehmen
    .rename = Umbenennen
    .drop = Löschen
announcements-ask-name = Wie soll <b>{ $title }</b> heißen? Höchstens 40 Zeichen.
announcements-ask-drop-text =
    Den Text <b>{ $title }</b> für alle in eurer Koordination löschen?
    <blockquote>{ $text }</blockquote>
    .no = Nein, behalten
    .yes = Ja, löschen
announcements-text-dropped = Der Text <b>{ $title }</b> ist gelöscht.
