# Shared words. A sentence that only one feature needs lives in that feature's folder.

common-home = Zum Stand
common-to-desk = Zum Pult
common-to-association = Zum Verein
common-to-map = Zu eurem Stand
common-back = Zurück
common-cancel = Abbrechen
common-yes = Ja
common-no = Nein

common-gone = Das gibt es so nicht mehr. Hier geht es weiter:
common-person-pauses = Diese Person macht gerade Pause. Bis sie zurück ist, kann niemand etwas an ihren Angaben ändern oder ihr etwas geben.
common-second-eyes = Diesen Eintrag hast du selbst geschrieben. Bitte lass eine zweite Person darauf schauen.
common-not-yours = In eurem Verein dürfen das nicht alle, nur { $who }.
common-mark-german = (auf Deutsch)
common-unknown-name = Ohne Namen
common-choice = { $words }
common-page = Seite { $page } von { $pages }
common-quoted = <blockquote>{ $words }</blockquote>
common-earlier = ‹ Zurück
common-later = Weiter ›
common-list-earlier = ‹ Davor
common-list-later = Weitere ›
common-age = { $days ->
    [0] heute
    [1] gestern
   *[other] vor { $days } Tagen
}
common-weekday-0 = Montag
common-weekday-1 = Dienstag
common-weekday-2 = Mittwoch
common-weekday-3 = Donnerstag
common-weekday-4 = Freitag
common-weekday-5 = Samstag
common-weekday-6 = Sonntag
common-to-date = { $day } { $title }
common-to-announcement = Zum Rundruf
common-letter-telegram = Mit Telegram: { $link }
common-letter-browser = Im Browser, ohne Telegram: { $link }
common-look = Ansehen
common-keep = Als Baustein
common-bring = Mitbringen: { $bring }
common-finance-to-plan = Zum Finanzplan
common-received = Eingang bestätigt: { $day }
common-calendar = Kalenderdatei
common-who-did-it = Jemanden fragen, der es gemacht hat
common-stories = Andere vor euch
common-other-association = ein anderer Verein
common-no-title = Der Titel fehlt noch.
common-of-stage = Schritt: { $stage }
common-logic = Wirkung auf einen Blick
common-announcement-changed = Der Entwurf wurde gerade an anderer Stelle geändert. Schau ihn dir noch einmal an.
common-and-more = und { $count } weitere
common-listed-more = … und { $count } weitere
common-stage-said = Schritt { $number } „{ $title }“
common-stage = Schritt { $number }: { $title }
common-desk-person = { $who } von der Koordination
common-desk-words =
    { $who } schreibt:
    <blockquote>{ $words }</blockquote>
common-changed-meanwhile = In diesem Augenblick hat sich bei dem Verein etwas geändert. Es wurde nichts gespeichert. Sieh bitte noch einmal nach.
common-day-unreadable =
    Diesen Tag habe ich nicht verstanden. Schreib ihn so: 15.06. oder 15. Juni.
common-day-past =
    { $day } ist schon vorbei. Schreib einen Tag, der noch kommt, am besten mit Jahr.
common-day-over = { $day } ist schon vorbei. Es wurde nichts geändert.
common-asked-at = Gefragt am { $at }.
common-enquiry-number = F-{ $number }
common-all-associations = Alle Vereine
common-list-item = • { $item }
common-finance-nameless = Der Posten braucht einen Namen. Schreibt zum Beispiel: Miete 200 pro Monat.
common-finance-too-many = Ein Finanzplan hat Platz für { $most } Posten, mit diesen zusammen wären es mehr. Es ist nichts dazugekommen. Fasst ein paar Posten zusammen.
common-finance-changed = Das lässt sich so nicht mehr zurücknehmen: Jemand hat seitdem dasselbe geändert. So steht es jetzt im Finanzplan.
common-check-done = ✅ { $title } ({ $who }, { $at })
common-check-open = ⬜ { $title }
common-check-hint = <i>{ $hint }</i>
common-check-tick = ☐ { $title }
common-check-untick = ☑ { $title }
common-loose = Wohin gehört das?
    <blockquote>{ $text }</blockquote>
    .open = Zu: { $question }
    .near = { $words }
    .announcement = Antwort auf den Rundruf
    .items = In den Finanzplan
    .ask = Frage stellen
    .last = Nur das Letzte: { $text }
    .away = Löschen
common-loose-because = { $why } Wohin soll der Text?
    <blockquote>{ $text }</blockquote>
common-welcome = Gern. Wie es weitergeht, seht ihr hier:
common-to-nothing = Ich weiß gerade nicht, wozu du das sagst. Ich habe nichts getan. Tipp bitte auf den Knopf, den du meinst.
common-as-it-was = Ich habe nichts dazugenommen und noch nichts getan. Es gilt, was ich dir gezeigt habe. Mit diesem Knopf geht es weiter:
common-announce = Rundruf schreiben
common-goes-on = Fehlt noch etwas? Schreib einfach weiter.
common-loose-empty = Da kam kein Text an. Schickt ihn noch einmal.
common-edit-too-late = Du hast eine Nachricht geändert. Dafür ist es zu spät: Was du vorher geschrieben hast, gilt. Schreib die Korrektur bitte neu.
common-too-long = Das wären { $length } Zeichen, es gehen bis zu { $most }. Der letzte Text ist nicht gespeichert: Bitte kürzer schreiben.
common-no-such-command = Diesen Befehl kenne ich nicht. /hilfe zeigt euch, was geht.
common-link-not-yours = Diese Person gehört noch woanders dazu: zur Koordination oder zu einer anderen Kohorte. Den Link kann darum nur machen, wer den Bot betreibt.
common-failed =
    Das hat leider nicht geklappt. Der Fehler liegt bei mir, nicht bei euch.
    Was ihr vorher geschrieben habt, ist noch da.

    Kennung: <b>{ $reference }</b>. Nennt sie bitte der Koordination, wenn es noch einmal passiert.

common-flood =
    Das waren sehr viele Nachrichten auf einmal. Ab „{ $words }“ habe ich nichts mehr gelesen.

    In einer Minute lese ich wieder. Bitte schickt dann alles ab dieser Nachricht noch einmal, am besten nach und nach.
common-flood-wordless =
    Das waren sehr viele Nachrichten auf einmal. Ab einer bestimmten Stelle habe ich nichts mehr gelesen.

    In einer Minute lese ich wieder. Bitte schickt dann noch einmal, worauf ich nicht geantwortet habe, am besten nach und nach.
common-maintenance =
    Wartung: Ich kann gerade nichts speichern. Eure Nachricht geht nicht verloren, ich antworte, sobald es wieder geht.

# In a group to which somebody has added the bot, while the operators have no chat yet.
common-group-number =
    Diese Gruppe hat die Nummer { $number }.

    Soll der Bot hier Meldungen für den Betrieb schicken? Dann tragt diese Nummer als PROJEKTSCHMIEDE_ALERT_CHAT ein, startet den Bot neu und holt ihn wieder in die Gruppe.

    Jetzt gehe ich. In Gruppen antworte ich nicht.

# To the operators, in their own chat. Nothing personal, nobody's words.
common-alarm-test = Probealarm der Projektschmiede: Meldungen für den Betrieb kommen hier an. Ihr müsst nichts tun.
common-alarm-dead-letter = Eine Nachricht konnte nicht verarbeitet werden. Kennung: { $reference }. Die Person weiß es. Mehr dazu steht im Protokoll (Log).
common-alarm-message-failed = Telegram hat eine Nachricht des Bots abgelehnt. Kennung: { $reference }. Mehr dazu steht im Protokoll (Log).
common-alarm-message-unclear = Bei einer Nachricht des Bots ist unklar, ob sie angekommen ist. Kennung: { $reference }.
common-alarm-refused = Telegram nimmt das Token des Bots nicht an. Der Bot versucht es weiter. Kennung: { $reference }.
common-alarm-second-reader = Noch jemand holt die Nachrichten dieses Bots bei Telegram ab. Läuft er zweimal, oder ist das Token gestohlen? Kennung: { $reference }.
common-alarm-database-locked = Ein anderes Programm hält die Datenbank fest. Der Bot wartet und bestätigt solange nichts. Kennung: { $reference }.
common-alarm-database-away = Der Datenbank-Server ist nicht erreichbar. Der Bot wartet und bestätigt solange nichts. Kennung: { $reference }.
common-alarm-disk-full = Die Platte ist voll. Der Bot wartet und bestätigt solange nichts. Bitte schafft Platz. Kennung: { $reference }.
common-alarm-disk-low = Auf der Platte wird es eng: noch { $reference } MB. Bitte schafft Platz.
common-alarm-backup-failed = Die nächtliche Sicherung ({ $reference }) ist misslungen. Der Bot versucht es jede Viertelstunde wieder. Der Grund steht im Protokoll (Log).
common-alarm-tick-failed = Eine Aufgabe, die von selbst läuft, ist fehlgeschlagen: { $reference }. Sie wird wieder versucht.
common-alarm-guessing = Jemand probiert Codes oder Links aus: { $reference } falsche Versuche in einer Stunde. Der Bot bremst das. Gültige Links gehen weiter auf.
common-alarm-report-alone = Ein Gespräch mit Ehemaligen ist gemeldet, und dafür gibt es keine zwei Menschen in der Koordination. Offen: { $reference }. Bitte tragt noch jemanden ein.

common-bot-description =
    Ich begleite euren Verein in der Projektschmiede: Schritt für Schritt von der Idee bis zur fertigen Projektskizze.

    Ihr braucht eine Einladung eurer Koordination. Ohne Einladung zeige ich euch gern, worum es geht.
common-bot-short = Begleitet Vereine in der Projektschmiede von der Idee bis zur Projektskizze.

common-copy-draft = Antippen kopiert den Text. So lässt er sich ändern und neu schicken.
common-head-stranger = Projektschmiede
common-head-coordinator = Koordination · { $cohort }
common-head-observer = Beobachtung
common-head-alumna = Ehemalige
common-head-partner = Sparring
common-role-contact = Ansprechperson
common-role-worker = arbeitet mit
common-role-reader = liest mit

common-ask = Frage stellen
common-about-personal =
    Dazu antwortet kein Automat, sondern ein Mensch. Auch die Koordination gibt keine Rechtsberatung, sie nennt dir eine Stelle, die hilft.
common-danger = <b>Wenn gerade jemand in Gefahr ist, ruf zuerst die Polizei (110) oder den Rettungsdienst (112).</b>
common-about-emergency =
    { common-danger }
    Das Bundesprogramm erreichst du unter { $phone } und { $mail }.
common-media-name-voice = F-{ $number }-sprachnachricht.ogg
common-media-name-photo = F-{ $number }-bild.jpg
common-media-name-audio = F-{ $number }-ton.mp3
common-media-name-video = F-{ $number }-film.mp4
common-media-name-document = F-{ $number }-datei
common-media-voice = 🎤 Sprachnachricht
common-media-photo = 🖼 Bild
common-media-file = 📎 Datei
common-enquiry-media = { $what } zu Frage F-{ $number }
common-word = Was heißt { $term }?
common-to-person = An die Koordination
common-not-found = Nicht gefunden, was du suchst? Dann frag einen Menschen: „An die Koordination“.

common-enquiry-told =
    { $by } von der Koordination antwortet auf deine Frage <b>F-{ $number }</b>:
    <blockquote>{ $question }</blockquote>
    { $answer }
    .enough = Danke, das reicht
    .again = Rückfrage
common-enquiry-told-corrected =
    <b>Korrektur</b> zu deiner Frage F-{ $number }, von { $by }:
    <blockquote>{ $question }</blockquote>
    { $answer }
    .enough = Danke, das reicht
    .again = Rückfrage

common-faq-expired = <b>Achtung: Diese Antwort galt bis { $day }. Frag nach, bevor du dich darauf verlässt.</b>
common-faq-valid = <i>Gilt bis { $day }.</i>
common-faq-sensible = <i>Es geht um Geld, Fristen oder Recht: Es zählt, was im Aufruf und im Bescheid steht. Der Bot gibt keine Rechtsberatung.</i>

# Die Karte, die ein Verein von jemandem liest, der hilft.
common-card-title = <b>{ $title }</b>
common-card-year = war { $year } dabei
common-card-granted = mit Zusage
common-card-refused = mit Absage
common-card-waiting = Ergebnis offen
common-card-topics = Themen: { $items }
common-card-languages = Spricht: { $items }
common-card-forms = Redet: { $items }
common-card-ask-me = Fragt mich gern nach: { $words }
common-card-direct = So erreicht ihr die Stelle direkt: { $address }
common-card-topic-gone = ein Thema, das es nicht mehr gibt
common-region-north = Norden
common-region-east = Osten
common-region-south = Süden
common-region-west = Westen
common-land-bw = Baden-Württemberg
common-land-by = Bayern
common-land-be = Berlin
common-land-bb = Brandenburg
common-land-hb = Bremen
common-land-hh = Hamburg
common-land-he = Hessen
common-land-mv = Mecklenburg-Vorpommern
common-land-ni = Niedersachsen
common-land-nw = Nordrhein-Westfalen
common-land-rp = Rheinland-Pfalz
common-land-sl = Saarland
common-land-sn = Sachsen
common-land-st = Sachsen-Anhalt
common-land-sh = Schleswig-Holstein
common-land-th = Thüringen
common-form-chat = hier im Chat, ohne Namen
common-form-phone = am Telefon
common-form-meeting = bei einem Treffen

# Was jemand anbietet, der hilft: die Person selbst und die Koordination lesen es.
common-listing-card = <blockquote>{ $card }</blockquote>
common-listing-story = Die Geschichte steht bei den Schritten:
    <blockquote>{ $story }</blockquote>
common-listing-no-offer = Frei: noch nicht gesagt
common-listing-offer = Frei: { $count ->
        [0] gerade kein Gespräch
        [one] ein Gespräch
       *[other] { $count } Gespräche
    }{ $until }
common-listing-offer-until = , bis { $day }
common-story-hard = Schwer war: { $stage }
common-story-helped = Geholfen hat: { $words }
common-story-refused = Zuerst kam eine Absage.
common-story-at-once = Es ging ohne Absage.
# --- Gespräche: was beide Seiten lesen

common-talk-colour-blue = Blau
common-talk-colour-green = Grün
common-talk-colour-red = Rot
common-talk-colour-yellow = Gelb
common-talk-colour-violet = Violett
common-talk-colour-orange = Orange
common-talk-opened =
    <b>Gespräch { $number }: { $side ->
        [asker] ihr seid { $own }, euer Gegenüber ist { $who }
       *[volunteer] du bist { $own }, dein Gegenüber ist { $who }
    }</b>

    Der Bot schreibt jede Nachricht neu, ohne Namen und Nummer. Löschen sieht er nicht. Falls jemand etwas meldet, hebt er die letzten zehn Nachrichten 30 Tage auf. Die Koordination liest sonst nicht mit.

    Bleibt freundlich. Schickt keine Daten von Menschen, mit denen ihr arbeitet.

    Tippt zum Schreiben auf „Schreiben“ oder „Antworten“. Auf Telegram könnt ihr auch auf eine Nachricht antworten.
    .write = Schreiben
    .more = Menü
common-talk-topic = Thema: { $topic }
common-talk-state-running = Läuft. Letzte Nachricht: { $day }
common-talk-state-frozen = Gerade kann niemand schreiben. Die Koordination sieht es sich an.
common-talk-state-rests = Dein Gegenüber macht gerade Pause. Das Gespräch ruht so lange.
common-talk-state-ended = Zu Ende. Letzte Nachricht: { $day }
common-talk-card =
    <b>Gespräch { $number }</b> · du bist { $own }, dein Gegenüber ist { $who }
    { $said }
    .write = Schreiben
    .more = Menü
    .all = Alle Gespräche
common-talk-menu = <b>Gespräch { $number } · { $who }</b>
    Was möchtest du tun?
common-talk-files-on = Bilder und PDFs erlauben
common-talk-files-off = Keine Bilder und PDFs mehr
common-talk-held-back = Davon hat dein Gegenüber nichts gelesen.
common-talk-end = Gespräch beenden
common-talk-block = Nie wieder mit dieser Person
common-talk-exchange = Kontaktdaten tauschen
common-talk-report = Gespräch melden
common-talk-report-line = Diese Nachricht melden
common-talk-place = Gespräch { $number } · { $who }
common-talk-place-topic = Gespräch { $number }: { $topic }
common-talk-none = Gerade läuft kein Gespräch.
common-talk-line = • Gespräch { $number } · { $who }. { $state }
common-talk-line-topic = • Gespräch { $number } · { $who }: { $topic }. { $state }
common-talk-open = Gespräch { $number } · { $who }
common-talk-mine =
    <b>Deine Gespräche</b>
    { $said }

common-date-when-day = { $day }
common-date-when-day-time = { $day }, { $from }–{ $to } Uhr
common-date-when-day-from = { $day }, { $from } Uhr
common-date-when-days = { $day } bis { $last }
common-date-when-days-time = { $day } bis { $last }, { $from }–{ $to } Uhr
common-date-when-days-from = { $day } bis { $last }, ab { $from } Uhr
common-date-place = Ort: { $place }
common-date-why = <i>Ihr bekommt das, weil ihr bei „{ $cohort }“ dabei seid.</i>
common-date-answer-open = ❔ noch offen
common-date-answer-yes = ✅ { $count ->
        [1] eine Person kommt
        [2] zu zweit dabei
        [3] zu dritt dabei
       *[other] zu { $count } Personen dabei
    }
common-date-answer-substitute = ✅ jemand anderes kommt
common-date-answer-no = ✖️ nicht dabei
common-date-off = Dieser Termin fällt aus.
common-date-for-all = Dazu müsst ihr nichts zusagen.
common-date-line = <b>{ $title }</b>
    { $when }
    { $answer }
common-date-line-plain = <b>{ $title }</b>
    { $when }
common-date-line-off = <s>{ $title }</s>
    { $when } · fällt aus
common-date-heads = { $count ->
        [1] Eine Person kommt
        [2] Wir kommen zu zweit
       *[other] Zu dritt
    }
common-date-substitute = Jemand anderes kommt
common-date-cannot = Wir können nicht

common-appointment-when = { $day }, { $from }–{ $to } Uhr
common-flaw-line = „{ $line }“:
common-flaw-no-day = { $line } Ich finde keinen Tag.
common-flaw-weekday = { $line } Tag und Wochentag passen nicht zusammen.
common-flaw-over = { $line } Das ist schon vorbei.
common-flaw-far = { $line } Das ist zu weit weg.
common-flaw-long = { $line } Das ist zu lang, oder das Ende liegt vor dem Anfang.
common-flaw-unclear = { $line } Das ist nicht eindeutig.
common-flaw-no-room = { $line } Dieser Link sieht nicht nach einer Videokonferenz aus.
common-appointment-place = Wo: { $place }
common-appointment-no-place = Wo, steht noch nicht fest.
common-volunteer-limits = <i>Offene Anfragen: { $open } von { $most }. Gespräche in diesem Jahr: { $talks } von { $year }.</i>
common-volunteer-readers = Ihr lest hier mit. Fragen kann, wer in eurem Verein mitarbeitet.
common-volunteer-barred = Gerade könnt ihr keine Gespräche anfragen. Was dahintersteht, sagt euch die Koordination.

# An announcement, as whoever gets it reads it. "text" is what the Koordination wrote.
common-announcement =
    { $head }

    { $text }

    <i>Deine Antwort geht an die Koordination.</i>
common-announcement-from = <b>Rundruf der Koordination</b>
common-announcement-number = Nr. { $number }
common-announcement-for = Für { $names }
common-announcement-excluded = Nicht dabei: { $people ->
    [one] 1 Person
   *[other] { $people } Personen
 }
common-announcement-kind-important = Wichtig
common-announcement-kind-date = Termin
common-announcement-kind-info = Info
common-announcement-kind-invitation = Einladung
common-announcement-read = Gelesen
common-announcement-question = Frage dazu
common-announcement-less = Weniger davon
common-announcement-and = { $first } und { $last }
common-announcement-vorname = zusammen

# The living card of an announcement, for the Koordination.
common-announcement-lost-cohort = Wer den Rundruf geschrieben hat, ist nicht mehr bei allen Kohorten in der Koordination, an die er geht. Nimm ihn zurück und wähle neu, an wen.
common-announcement-other-cohort = Der Rundruf ging auch an eine andere Kohorte. Ändern oder nachsenden kann ihn nur, wer auch sie koordiniert. Zurückziehen geht immer.
common-announcement-overtaken = Jemand war schneller und hat den Rundruf gerade verändert. So steht er jetzt:
common-announcement-size = { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    } { $associations ->
        [0] {""}
        [one] in 1 Verein
       *[other] in { $associations } Vereinen
    }
common-announcement-is = Art: { $kind }
common-announcement-until = Gültig bis { $until }
common-announcement-nights = Kommt auch in der Ruhezeit an.
common-announcement-draft =
    <b>Rundruf { $number }</b> ist wieder ein Entwurf. Es ist nichts hinausgegangen.
common-announcement-asked =
    <b>Rundruf { $number }</b> wartet auf eine zweite Person.
    An { $size }

    { $facts }

    Freigeben kann: { $who }. Sobald jemand Ja sagt, geht er hinaus.
common-announcement-asked-alone =
    <b>Rundruf { $number }</b> wartet auf eine zweite Person.
    An { $size }

    { $facts }

    Du koordinierst diese Runde allein. Freigeben kann, wer den Bot betreibt, mit diesem Befehl:
    <code>projektschmiede announcement release { $number }</code>
common-announcement-scheduled =
    <b>Rundruf { $number }</b> geht am { $at } hinaus.
    An { $size }, von { $author }

    { $facts }

    Wer koordiniert, kann ihn bis dahin anhalten.
common-announcement-countdown =
    <b>Rundruf { $number }</b> geht in 30 Sekunden hinaus.
    An { $size }

    { $facts }
common-announcement-running =
    <b>Rundruf { $number }</b> geht hinaus. { $note }
common-announcement-paused =
    <b>Rundruf { $number }</b> ist angehalten. Die anderen { $open } bekommen ihn erst, wenn du weitermachst. { $note }
common-announcement-stopped-errors =
    <b>Rundruf { $number }</b> ist angehalten: Telegram hat ihn mehrmals aus demselben Grund abgelehnt. Schau dir den Inhalt an, bevor du weitermachst.
common-announcement-stopped-overdue =
    <b>Rundruf { $number }</b> ist nicht hinausgegangen. Der Bot war aus, und es ist mehr als zwei Stunden zu spät (vorgesehen: { $at }). Passt er noch?
common-announcement-stopped-overdue-half =
    <b>Rundruf { $number }</b> ist angehalten: Der Bot war länger als zwei Stunden aus (seit { $at }). Passt er für die anderen noch?
common-announcement-stopped-expired =
    <b>Rundruf { $number }</b> ist angehalten: Er war nur bis zu einem Tag gültig, und der ist vorbei. Wenn du weitermachst, gilt er ohne Ende.
common-announcement-stopped-unbacked =
    <b>Rundruf { $number }</b> ist nicht hinausgegangen: Wer ihn geschrieben und freigegeben hat, koordiniert hier nicht mehr. Lest ihn, bevor ihr ihn neu plant.
common-announcement-so-far = { $done } von { $whole } · { $faults } Fehler · { $open } offen
common-announcement-count = { $done } von { $whole } · { $faults } Fehler
common-announcement-braked = Telegram bremst, weiter in { $seconds } s.
common-announcement-asleep = { $count ->
        [one] 1 Person hat
       *[other] { $count } Personen haben
    } gerade Ruhezeit. Weiter ab { $at }.
common-announcement-dropped = <b>Rundruf { $number }</b> ist verworfen. Es ist nichts hinausgegangen.
common-announcement-report-done =
    <b>Rundruf { $number }</b> ist hinausgegangen. Bericht für { $whole ->
        [one] 1 Person
       *[other] { $whole } Personen
    }:
    { $sums }

    { $more }
common-announcement-report-cancelled =
    <b>Rundruf { $number }</b> ist abgebrochen. Bericht für { $whole ->
        [one] 1 Person
       *[other] { $whole } Personen
    }:
    { $sums }

    { $more }
common-announcement-report-withdrawn =
    <b>Rundruf { $number }</b> ist zurückgezogen. So war er hinausgegangen, an { $whole ->
        [one] 1 Person
       *[other] { $whole } Personen
    }:
    { $sums }

    { $more }
common-announcement-sum-sent = { $count } zugestellt
common-announcement-sum-blocked = { $count } blockiert
common-announcement-sum-failed = { $count } fehlgeschlagen
common-announcement-sum-unclear = { $count } unklar
common-announcement-sum-expired = { $count } zu spät, nicht mehr gültig
common-announcement-sum-skipped = { $count } ausgelassen (nicht mehr dabei oder abbestellt)
common-announcement-sum-cancelled = { $count } nicht mehr gesendet
common-announcement-still-open = { $count } noch offen
common-announcement-answers = { $answered } mit Antwort · { $seen } haben etwas angetippt
common-announcement-late = { $count } neue seit Beginn
common-announcement-change = Doch noch ändern
common-announcement-to-draft = Entwurf ändern
common-announcement-send-after-all = Doch senden
common-announcement-read-it = Inhalt ansehen
common-announcement-stop = Stopp
common-announcement-not-yet = Doch nicht
common-announcement-pause = Anhalten
common-announcement-go-on = Weiter senden
common-announcement-send-now = Jetzt senden
common-announcement-plan-anew = Neu planen
common-announcement-drop = Verwerfen
common-announcement-again = Fehler noch einmal senden
common-announcement-see-unclear = Unklar ansehen
common-announcement-send-late = Nachsenden ({ $count })
common-announcement-see-answers = Antworten
common-announcement-more = Mehr
common-announcement-all = Alle Rundrufe
common-announcement-verein = { $before ->
    [dative] eurem Verein
    [accusative] euren Verein
   *[other] euer Verein
 }

# Who is meant by an announcement, in a line.
common-audience-members = alle Mitglieder
common-audience-alumni = Ehemalige
common-audience-role-kontakt = Ansprechpersonen
common-audience-role-mitglied = Mitarbeitende
common-audience-role-lesen = Mitlesende
common-audience-stages = Schritt { $numbers }
common-audience-chosen = { $count ->
    [one] 1 ausgewählter Verein
   *[other] { $count } ausgewählte Vereine
 }
common-audience-unanswered = ohne Antwort auf Rundruf { $number }
common-audience-count = { $people ->
    [one] 1 Person
   *[other] { $people } Personen
 } in { $associations ->
    [one] 1 Verein
   *[other] { $associations } Vereinen
 }
common-announcement-unknown = Diesen Platzhalter kenne ich nicht: { $blanks }. Es gibt { "{" }vorname{ "}" } und { "{" }verein{ "}" }.

common-secret-over = (Dieser Link gilt nicht mehr.)
common-secret-hidden = (Aus Vorsicht zeige ich das nicht mehr.)

# The Finanzierungsplan, for all features that show it.
common-finance-heading =
    .staff = Personal
    .material = Sachausgaben
    .invest = Investitionen
    .federal = Bundeszuwendung
    .own = Eigenmittel
    .income = Einnahmen
    .third = Drittmittel
common-finance-table =
    .all = Alle Jahre
    .euro = Euro
    .year = Jahr
    .costs = Ausgaben
    .cover = Deckungsmittel
    .federal = Bund
    .missing = Es fehlen
    .spare = Zu viel
    .even = Geht auf
common-finance-flaw-no-amount = Der Betrag fehlt.
common-finance-flaw-only-year = Da steht nur ein Jahr, kein Betrag.
common-finance-flaw-no-title = Wofür ist das Geld? Der Name fehlt.
common-finance-flaw-no-count = Das ist der Preis für eins. Wie viele sind es? Zum Beispiel: 40 Std x 25
common-finance-flaw-counts = Die Zeile nennt noch eine Anzahl. Schreibt ein x dazwischen, zum Beispiel: 3 x 200. Oder lasst die Anzahl weg.
common-finance-flaw-comma = Ein Komma vor drei Ziffern ist nicht klar. Schreibt 1.000 für Tausend oder 1,00 für Euro und Cent.
common-finance-flaw-doubled = In der Tabelle gibt es zwei Spalten mit dem gleichen Namen. Schreibt jeden Posten in eine eigene Zeile.
common-finance-flaw-negative = Ein Betrag kann nicht kleiner als 0 sein.
common-finance-flaw-currency = Bitte rechnet den Betrag in Euro um.
common-finance-flaw-unreadable = Die Zahl ist nicht zu lesen. Zum Beispiel: 2.400,50
common-finance-flaw-too-much = So viel Geld kann nicht stimmen. Ist eine Null zu viel?
common-finance-flaw-range = Da stehen zwei Beträge. Welcher gilt?
common-finance-flaw-several = Da stehen mehrere Beträge. Schreibt für jeden Posten eine Zeile. Gehört eine Zahl zum Namen? Dann so: „Modell 4500: 250“.
common-finance-flaw-years = Gilt der Betrag für jedes Jahr? Schreibt: 2.400 pro Jahr. Oder jedes Jahr einzeln.
common-finance-flaw-too-long = Die Zeile ist zu lang für einen Posten.
common-finance-flaw-too-many = Das waren zu viele auf einmal. Schickt diese Zeile noch einmal.
common-finance-flaw-change = Das klingt nach einer Änderung. Schickt diese Zeile allein, dann geht es mit einem Tipp.
common-finance-flaw-sum = Die Summe rechnet der Bot.
common-finance-flaw-remark = Da steht keine Zahl.
common-finance-flaw-header = Das ist eine Überschrift.
common-finance-flaw-span = Gilt der Betrag für jeden Monat? Dann schreibt „pro Monat“ dazu. Oder für alle Monate zusammen? Dann „einmalig“.
common-finance-flaw-months = Welche Monate genau, und gilt der Betrag für jeden? Zum Beispiel: Miete 300 pro Monat ab Juli
common-finance-flaw-surcharge = Prozente rechne ich nicht dazu und nicht ab. Schreibt den Betrag, den ihr am Ende zahlt.
common-finance-flaw-times = Zählt die Zahl hinter dem x die Zeit oder die Stücke? Schreibt „8 Monate x 200“ oder „8 Stück x 200 pro Monat“.
common-finance-flaw-cent = Bitte schreibt den Betrag in Euro: 0,30 statt 30 Cent.
common-finance-flaw-columns = Was steht in welcher Spalte? Schreibt eine Überschrift über die Tabelle: Posten, Anzahl, Preis.
common-finance-months = { $year } ({ $months ->
    [one] 1 Monat
   *[other] { $months } Monate
})
common-finance-item = · { $title }
common-finance-strong = <b>{ $what }</b>

# What the rules find in a Finanzierungsplan: label, reason, and what is missing.
common-finance-rule =
    .amounts = Beträge
    .empty = Kosten
    .outside = Jahre
    .months = Laufzeit
    .cover = Deckung
    .surplus = nicht zu viel Geld
    .part = eigener Anteil
    .year = Bund in jedem Jahr
    .all = Bund insgesamt
    .main = größter Geldgeber
    .period = Laufzeit bestätigt
    .guess = Zuordnung
    .hoped = zugesagte Quellen
    .funds = eigenes Geld
    .measures = Maßnahmen
    .free = Kosten je Maßnahme
    .loose = Maßnahme je Posten
    .invest = Anschaffungen
    .first = erste Monate
    .staff = Personal
    .ceilings = Obergrenzen
common-finance-check-empty =
    .hint = ⚠️ <b>Kosten:</b> Im Plan steht noch kein Betrag. Fangt mit dem größten Posten an.
common-finance-check-amounts =
    .fault = ❌ <b>Beträge:</b> Bei { $count ->
        [one] einem Posten
       *[other] { $count } Posten
    } fehlt der Betrag ({ $items }). Jeder Posten braucht einen Betrag, sonst kann er weg.
common-finance-check-outside =
    .fault = ❌ <b>Jahre:</b> { $have } Euro stehen bei Jahren, in denen das Projekt nicht läuft ({ $items }). Sie zählen nirgends mit.
common-finance-check-months =
    .fault = ❌ <b>Laufzeit:</b> Ihr plant { $have } Monate. Höchstens { $need } gehen.
common-finance-check-cover =
    .fault = ❌ <b>Deckung:</b> Es fehlen { $missing } Euro{ $years }. Die Kosten sind höher als das Geld.
common-finance-check-surplus =
    .fault = ❌ <b>Deckung:</b> { $missing } Euro sind zu viel da{ $years }. Mehr Geld als Kosten darf es nicht sein.
common-finance-check-part =
    .fault = ❌ <b>Eigener Anteil:</b> Es fehlen { $missing } Euro Eigenmittel{ $years }. { $own } Prozent der Kosten sind { $need } Euro, ihr habt { $have } Euro.
    .hint = ⚠️ <b>Eigener Anteil:</b> Mit Geld von anderen reicht es. Mit Eigenmitteln allein fehlen { $missing } Euro{ $years }. Was zählt, dazu widersprechen sich die Quellen: Seht in den Leitfaden für euer Jahr.
common-finance-check-year =
    .fault = ❌ <b>Geld vom Bund:</b> { $missing } Euro zu viel{ $years }. Mehr als { $most } Euro im Jahr gibt der Bund nicht.
common-finance-check-all =
    .fault = ❌ <b>Geld vom Bund:</b> In allen Jahren zusammen { $missing } Euro zu viel. Mehr als { $most } Euro gibt der Bund nicht.
common-finance-check-main =
    .fault = ❌ <b>Größter Geldgeber:</b> Das muss der Bund bleiben. Er gibt { $have } Euro, jemand anderes { $need } Euro.
    .hint = ⚠️ <b>Größter Geldgeber:</b> Das muss der Bund bleiben. Er gibt { $have } Euro, alle anderen zusammen { $need } Euro. Fragt, ob das so geht.
common-finance-check-period =
    .hint = ⚠️ <b>Laufzeit:</b> Ich rechne von { $begins } bis { $ends }. Das habe ich nur angenommen.
common-finance-check-guess =
    .hint = ⚠️ <b>Zuordnung:</b> { $count ->
        [one] Bei einem Posten habe ich geraten, wohin er gehört
       *[other] Bei { $count } Posten habe ich geraten, wohin sie gehören
    } ({ $items }). Seht nach, ob es stimmt.
common-finance-check-hoped =
    .hint = ⚠️ <b>Noch nicht zugesagt:</b> { $have } Euro sind erst gehofft ({ $items }).
common-finance-check-funds =
    .hint = ⚠️ <b>Eigenes Geld:</b> Bei einer Zentralstelle sollten mindestens { $percent } Prozent der Kosten euer eigenes Geld sein. Dafür fehlen { $missing } Euro{ $years }.
common-finance-check-measures =
    .hint = ⚠️ <b>Maßnahmen:</b> Im Arbeitsblatt stehen noch keine. Darum sehe ich nicht, ob jede ihre Kosten hat.
common-finance-check-free =
    .hint = ⚠️ <b>Maßnahmen ohne Kosten:</b> { $measures }. Braucht ihr dort wirklich kein Geld?
common-finance-check-loose =
    .hint = ⚠️ <b>Kosten ohne Maßnahme:</b> { $have } Euro ({ $items }). Was zu allen Maßnahmen gehört, kann so bleiben.
common-finance-check-invest =
    .hint = ⚠️ <b>Anschaffungen:</b> { $have } Euro kommen erst nach dem ersten Jahr ({ $items }). Bei einer Zentralstelle galt: im ersten Jahr kaufen.
common-finance-check-first =
    .hint = ⚠️ <b>Die ersten { $months } Monate:</b> Eigenes Geld soll sie überbrücken (früherer Aufruf). Sie kosten etwa { $about-need } Euro{ $years }, es fehlen { $about-missing } Euro.
common-finance-check-staff =
    .hint = ⚠️ <b>Personal:</b> { $share } Prozent der Kosten. Üblich sind { $percent } bis { $up } Prozent. Ist es bei euch anders, sagt warum.
common-finance-check-ceilings =
    .unknown = ❔ <b>Obergrenzen:</b> Grenzen, die ich nicht kenne: { $items }. Seht in den Leitfaden für euer Jahr.
common-finance-in-years = { " " }({ $years })
common-finance-each-year = { $year }: { $missing }
common-finance-and-more = { $items } und { $more ->
    [one] ein weiterer
   *[other] { $more } weitere
}
common-finance-years =
    .span = { $first } bis { $last }
    .and = { $first } und { $last }
common-finance-rules-of =
    .all = So galt es für Förderjahr { $known }. Für { $unknown } steht es im Leitfaden.
    .some = Manche Regeln galten für Förderjahr { $known }. Für { $unknown } steht es im Leitfaden.
common-finance-which = Von welchem Verein? Such dir zuerst seinen Finanzplan aus.
common-finance-plans = Alle Finanzpläne

# Abschnitte der Projektskizze, wer immer sie liest.
common-outline-line = { $section }: { $done } von { $whole }
common-outline-piece =
    <i>{ $title }</i>
    { $text }
common-outline-piece-cut =
    <i>{ $title }</i>
    { $text } …
    (Das ist nur der Anfang. Im Dokument steht der ganze Text.)
common-outline-gap = ⬜ <i>Hier fehlt noch: { $title }</i>
