consultations-menu-sprechstunde = Beratung mit der Koordination
consultations-step-about = Worum es in der Beratung geht
consultations-step-slots = Freie Zeiten für Beratungen
consultations-step-move = Die neue Zeit der Beratung
consultations-step-why = Der Grund, den der Verein liest
consultations-step-result = Was bei der Beratung herauskam

consultations-slot = { $day }, { $from } · { $who }
consultations-open = { $day }, { $from } Uhr
consultations-sparring = Sparring
consultations-stage = Zum Schritt
consultations-all-slots = Meine Beratungen
consultations-turn =
    Weitere Zeiten
    .earlier = ‹ Frühere
    .later = Spätere ›

consultations-not-for-you =
    Beratungen buchen Vereine, die in einer Projektschmiede sind. Mit deinem Zugang gehörst du gerade zu keinem.
consultations-free =
    <b>Beratung mit der Koordination</b>
    Zum Schritt „{ $stage }“. Diese Zeiten sind frei. Tippt auf eine, dann fragt der Bot, worum es geht.

    { $own }
consultations-none =
    <b>Beratung mit der Koordination</b>
    Zum Schritt „{ $stage }“. Gerade ist keine Zeit frei.

    { $waits }

    { $own }
    .wait = Auf die Warteliste
    .stop = Von der Warteliste nehmen
    .ask = Frage an die Koordination
consultations-can-wait = Auf der Warteliste hört ihr, sobald etwas frei wird. Eine Frage könnt ihr jetzt schon stellen.
consultations-in-line = Ihr steht auf der Warteliste, auf Platz { $place }. Sobald etwas frei wird, meldet sich der Bot. Eine Frage könnt ihr jetzt schon stellen.
consultations-own =
    Gebucht habt ihr:
    { $list }
consultations-own-line = { $when }, mit { $who }
consultations-waits-no-more =
    Ihr steht nicht mehr auf der Warteliste.
    .slots = Freie Zeiten

consultations-ask-about =
    { $when }, mit { $who }. Schritt: „{ $stage }“.

    Worum soll es gehen? Schreibt es in ein bis drei Sätzen. Dann kann sich { $who } vorbereiten.
    .slots = Andere Zeit
consultations-about-missing = Da kam kein Text an. Schreibt bitte, worum es gehen soll.
consultations-confirm =
    { $when }, mit { $who }. Schritt: „{ $stage }“.
    <blockquote>{ $about }</blockquote>
    Stimmt das so? Was ihr noch schreibt, kommt dazu.
    .book = Verbindlich buchen
    .other = Andere Zeit
consultations-booked =
    <b>Gebucht: { $when }</b>, mit { $who }.
    { $facts }

    Der Bot erinnert euch einen Tag und eine Stunde vorher. Die Datei ist für euren Kalender.
consultations-moved =
    <b>Verlegt auf { $when }</b>, mit { $who }.
    { $facts }

    Die Datei ändert den Eintrag in eurem Kalender.
consultations-off =
    Die Beratung am { $when } ist abgesagt. Die Zeit ist wieder frei für andere.
    .again = Neue Zeit suchen
consultations-one =
    <b>Beratung: { $when }</b>
    Mit { $who }. { $state }

    { $facts }
    .move = Verlegen
    .cancel = Absagen
    .slots = Freie Zeiten
consultations-at-stage = Schritt: „{ $stage }“
consultations-result-line =
    Ergebnis:
    <blockquote>{ $result }</blockquote>
consultations-state-booked = Gebucht.
consultations-state-held = Vorbei.
consultations-state-missed = Hat nicht stattgefunden.
consultations-state-off-association = Vom Verein abgesagt. { $reason }
consultations-state-off-host = Von der Koordination abgesagt. { $reason }
consultations-reason = Der Grund: { $reason }
consultations-others =
    Eure Beratung ist am { $when }. Auf welche Zeit soll sie?
    .keep = So lassen
consultations-no-others =
    Eure Beratung ist am { $when }. Eine andere Zeit ist gerade nicht frei.
    .keep = So lassen
consultations-ask-cancel =
    Die Beratung am { $when } mit { $who } absagen? Die Zeit wird dann für andere frei.
    .keep = Nein, so lassen
    .cancel = Ja, absagen
consultations-file-made =
    Für deinen Kalender: { $when }, mit { $who }.
    .card = Zur Beratung
consultations-slot-gone = Diese Zeit ist nicht mehr frei. Die anderen Zeiten stehen dahinter.
consultations-words-kept =
    Diese Zeit ist gerade nicht mehr frei. Was ihr geschrieben habt, ist noch da:
    <blockquote>{ $about }</blockquote>
    .slots = Andere Zeit
consultations-has-one = Zu diesem Schritt habt ihr schon eine Beratung gebucht. Ihr könnt sie verlegen oder absagen.
consultations-overtaken = Eben hat jemand diesen Termin geändert. Schaut bitte noch einmal nach.

consultations-desk =
    <b>Deine Beratungen</b> · { $cohort }
    { $list }

    { $waiting }
    .offer = Zeiten anbieten
consultations-desk-nothing = Gerade bietest du keine Zeiten an.
consultations-desk-line-free = { $when }: frei
consultations-desk-line-booked = { $when }: { $who }
consultations-desk-line-held = { $when }: { $who }. Das Ergebnis fehlt noch.
consultations-desk-waiting = { $count ->
        [one] Ein Verein steht auf der Warteliste.
       *[other] { $count } Vereine stehen auf der Warteliste.
    }
consultations-desk-free =
    <b>{ $when }: frei</b>
    { $place }
    .withdraw = Zeit zurückziehen
consultations-desk-one =
    <b>Beratung: { $when }</b>
    { $who }. { $state }

    { $facts }
    .move = Verlegen
    .cancel = Absagen
    .result = Ergebnis notieren
    .change = Ergebnis ändern
    .missed = Hat nicht stattgefunden
consultations-offer =
    Wann hast du Zeit? Eine Zeile für jeden Tag, mit Länge und Ort:
    <code>Di 16.3. 17-18 Uhr alle 20 min, Büro Zimmer 4</code>

    Statt eines Raums geht eine Telefonnummer oder der Link zu einer Videokonferenz. Vor dem Anbieten siehst du, was gelesen wurde.
consultations-offer-unread =
    { $why }

    Schreib es zum Beispiel so:
    <code>Di 16.3. 17-18 Uhr alle 20 min, Büro Zimmer 4</code>
consultations-flaw-no-time = { $line } Ich finde keine Uhrzeit von bis.
consultations-flaw-too-many = Das sind zu viele Zeiten auf einmal.
consultations-flaw-no-place = Es fehlt, wo: Telefonnummer, Link zu einer Videokonferenz oder ein Raum.
consultations-preview =
    Diese Zeiten bekommt { $cohort }:
    { $list }
    Wo: { $place }
    { $doubled }
    .publish = { $count ->
        [one] Diese Zeit anbieten
       *[other] { $count } Zeiten anbieten
    }
    .change = Ändern
consultations-preview-doubled = { $count ->
        [one] Eine Zeit ist nicht dabei: Da hast du schon etwas.
       *[other] { $count } Zeiten sind nicht dabei: Da hast du schon etwas.
    }
consultations-preview-nothing =
    Da hast du überall schon etwas ({ $doubled }). Es kommt keine Zeit dazu.
    .change = Ändern

consultations-ask-time =
    { $when }, { $who }. Auf welche Zeit soll die Beratung? Zum Beispiel: <code>Do 18.3. 17 Uhr</code>
consultations-time-unread =
    { $why } Schreib die neue Zeit zum Beispiel so: <code>Do 18.3. 17 Uhr</code>
consultations-time-taken = { $new }: Da hast du schon eine Beratung. Schreib bitte eine andere Zeit.
consultations-ask-why =
    Von { $when } auf <b>{ $new }</b>. Warum? Schreib einen Satz. { $who } liest ihn.
consultations-ask-why-off =
    { $when }, { $who }. Warum sagst du ab? Schreib einen Satz. Der Verein liest ihn.
consultations-why-missing = Da kam kein Text an. Der Verein soll lesen können, warum.
consultations-confirm-move =
    { $who } bekommt: von { $when } auf <b>{ $new }</b>.
    <blockquote>{ $why }</blockquote>
    .send = Verlegen und mitteilen
consultations-confirm-off =
    { $who } bekommt: Die Beratung am { $when } fällt aus.
    <blockquote>{ $why }</blockquote>
    .send = Absagen und mitteilen
consultations-host-moved =
    Verlegt auf { $when }. { $who } weiß es. Die Datei ändert den Eintrag in deinem Kalender.
consultations-host-cancelled =
    Abgesagt: { $when }. { $who } weiß es. Die Datei ändert den Eintrag in deinem Kalender.
consultations-ask-result =
    { $when }, { $who }. Was kam heraus? Der Verein liest es bei seinem Schritt.
consultations-noted =
    Notiert, { $who } liest es beim Schritt:
    <blockquote>{ $result }</blockquote>
    .card = Zur Beratung

consultations-told-host-booked =
    { $who } hat gebucht: <b>{ $when }</b>. { $place }
    Schritt: „{ $stage }“
    <blockquote>{ $about }</blockquote>
    <i>Du bekommst das, weil du diese Zeit angeboten hast.</i>
consultations-told-host-moved =
    { $who } hat verlegt: von { $old } auf <b>{ $when }</b>. { $place }
    <blockquote>{ $about }</blockquote>
    <i>Du bekommst das, weil du diese Zeit angeboten hast.</i>
consultations-told-host-off =
    { $who } kommt nicht am { $when }. Die Zeit ist wieder frei.

    <i>Du bekommst das, weil du diese Zeit angeboten hast.</i>
consultations-told-team-booked =
    { $by } hat eine Beratung gebucht: <b>{ $when }</b>, mit { $who }. { $place }

    <i>Du bekommst das, weil du in diesem Verein bist.</i>
consultations-told-team-moved =
    { $by } hat die Beratung verlegt: von { $old } auf <b>{ $when }</b>, mit { $who }. { $place }

    <i>Du bekommst das, weil du in diesem Verein bist.</i>
consultations-told-team-off =
    { $by } hat die Beratung am { $when } mit { $who } abgesagt.

    <i>Du bekommst das, weil du in diesem Verein bist.</i>
    .again = Neue Zeit suchen
consultations-told-moved-by-host =
    { $who } von der Koordination verlegt eure Beratung: von { $old } auf <b>{ $when }</b>. { $place }
    <blockquote>{ $reason }</blockquote>
    Passt das nicht, sucht eine andere Zeit oder sagt ab.

    <i>Du bekommst das, weil dein Verein diese Beratung gebucht hat.</i>
    .other = Andere Zeit
    .cancel = Absagen
consultations-told-off-by-host =
    { $who } von der Koordination sagt eure Beratung am { $when } ab.
    <blockquote>{ $reason }</blockquote>
    <i>Du bekommst das, weil dein Verein diese Beratung gebucht hat.</i>
    .again = Neue Zeit suchen
consultations-told-free =
    Für eine Beratung ist wieder Zeit frei. Wer zuerst bucht, bekommt sie.

    <i>Du bekommst das, weil dein Verein auf der Warteliste stand.</i>
    .slots = Freie Zeiten
consultations-told-result =
    { $who } hat notiert, was bei der Beratung am { $when } herauskam. Es steht beim Schritt „{ $stage }“.
    <blockquote>{ $result }</blockquote>
    <i>Du bekommst das, weil dein Verein diese Beratung gebucht hat.</i>
    .stage = Zum Schritt
consultations-reminder =
    Beratung am <b>{ $when }</b>, mit { $who }. { $place }

    <i>Du bekommst das, weil sie gebucht ist.</i>
consultations-reminder-soon =
    In einer Stunde oder früher: Beratung, <b>{ $when }</b>, mit { $who }. { $place }

    <i>Du bekommst das, weil sie gebucht ist.</i>
consultations-told-over =
    Die Beratung mit { $who } ist vorbei ({ $when }). Was kam heraus? Der Verein liest es bei seinem Schritt.

    <i>Du bekommst das, weil du diese Zeit angeboten hast.</i>
    .result = Ergebnis notieren
    .missed = Hat nicht stattgefunden
consultations-told-alone-association =
    Die Beratung am { $when } fällt aus, die Person ist nicht mehr dabei. Das liegt nicht an euch.

    <i>Du bekommst das, weil dein Verein diese Beratung gebucht hat.</i>
    .again = Neue Zeit suchen
consultations-told-alone-host =
    Die Beratung am { $when } mit { $who } fällt aus: Der Verein ist nicht mehr dabei.

    <i>Du bekommst das, weil du diese Zeit angeboten hast.</i>
consultations-told-away-association =
    { $who } ist an dem Tag weg, für den ihr eine Beratung habt: { $when }. Sucht eine andere Zeit, oder wartet, bis sich die Koordination meldet.

    <i>Du bekommst das, weil dein Verein diese Beratung gebucht hat.</i>
    .move = Andere Zeit
    .cancel = Absagen
consultations-told-away-host =
    Du bist an dem Tag weg, für den du eine Beratung hast: { $when }, { $who }. Der Verein weiß es. Willst du sie verlegen?

    <i>Du bekommst das, weil du diese Zeit angeboten hast.</i>
    .move = Verlegen
    .cancel = Absagen
