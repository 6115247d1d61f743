talk_requests-step-part = Eure Anfrage an Ehemalige
talk_requests-step-shortly = Deine kurze Antwort
talk_requests-step-desk = Deine Worte zu dieser Anfrage

talk_requests-ask-about =
    Eure Anfrage zu <b>{ $topic }</b>, Frage 1 von 3: <b>Worum geht es?</b>

    Schreibt zwei oder drei Sätze. Bitte keine Namen, und nichts, woran man Menschen aus euren Projekten erkennt.
talk_requests-ask-tried =
    Frage 2 von 3: <b>Was habt ihr schon versucht?</b>
    .skip = Überspringen
talk_requests-ask-wish =
    Frage 3 von 3: <b>Was wäre ein gutes Ergebnis?</b>

    Zum Beispiel: „Wir wissen, wie wir Fahrtkosten schätzen.“
talk_requests-ask-whole = Gut. Schreibt es bitte noch einmal, mit allem, was hinein soll. Ich hatte diese Angaben nicht gespeichert.
talk_requests-no-words = Da stand nichts, was ich lesen kann. Schreibt es bitte noch einmal.
talk_requests-too-long = Das sind { $characters } Zeichen, es gehen höchstens { $most }. Bitte kürzt den Text und schickt ihn noch einmal.
talk_requests-personal =
    Darin steht { $kinds }. Ihr redet ohne Namen, deshalb habe ich das nicht gespeichert. So würde ich es nehmen:
    <blockquote>{ $text }</blockquote>
    .on = So ist es gut
    .whole = Es muss hinein
    .change = Ändern
talk_requests-datum-mail = eine E-Mail-Adresse
talk_requests-datum-iban = eine Kontonummer
talk_requests-datum-phone = eine Telefonnummer
talk_requests-datum-name = der Name einer Person
talk_requests-part-changed =
    Gut, so steht es jetzt in eurer Anfrage:
    <blockquote>{ $text }</blockquote>
    .on = Weiter mit der Anfrage
talk_requests-change =
    Was möchtet ihr ändern?
    .about = Worum geht es?
    .tried = Was habt ihr versucht?
    .wish = Was wäre ein gutes Ergebnis?
talk_requests-said-about = <b>Worum es geht:</b> { $text }
talk_requests-said-tried = <b>Schon versucht:</b> { $text }
talk_requests-said-wish = <b>Gutes Ergebnis:</b> { $text }
talk_requests-whoever-first = wer zuerst kann
talk_requests-preview =
    So geht eure Anfrage hinaus, ohne euren Namen. Thema: <b>{ $topic }</b>. An: { $whom }

    { $parts }

    Antwort bis { $due }, sonst frage ich weiter.
    { $use }
    .send = Senden
    .change = Ändern
    .whoever = Egal, wer zuerst kann
    .away = Verwerfen
talk_requests-not-available =
    Diese Person ist gerade nicht verfügbar.
    .whoever = Egal, wer zuerst kann
    .others = Andere zeigen
talk_requests-nobody-left =
    Dafür ist gerade niemand mehr frei. Euer Text ist noch da, ich habe nichts gesendet.
    .whoever = Egal, wer zuerst kann
    .look = Andere suchen
talk_requests-dropped =
    Gut, die Anfrage ist gelöscht. Niemand hat sie gelesen.
    .look = Eure Anfragen
talk_requests-too-many-open = Ihr habt schon { $most } offene Anfragen. Wartet eine Antwort ab, oder zieht eine zurück.
talk_requests-too-many-year = Ihr habt in diesem Jahr schon { $most } Gespräche. Mehr sieht das Programm nicht vor. Die Koordination hilft euch weiter.

talk_requests-status =
    Anfrage <b>A-{ $number }</b> zu { $topic }
    { $state }

    { $parts }
    .all = Alle Anfragen
    .withdraw = Zurückziehen
    .still = Doch ein Gespräch suchen
    .talks = Zu den Gesprächen
talk_requests-sent = Gesendet.
talk_requests-state-open-one = Sie liegt bei einer Person, die es schon gemacht hat. Antwort bis { $due }, sonst frage ich weiter.
talk_requests-state-open-pool = Ich habe sie allen gezeigt, die passen und gerade frei sind. Wer zuerst zusagt, redet mit euch. Antwort bis { $due }, sonst frage ich weiter.
talk_requests-state-next = Ich suche die nächste Person.
talk_requests-state-accepted = Jemand hat zugesagt. Das Gespräch läuft im Chat.
talk_requests-state-answered = Darauf gab es eine kurze Antwort:
talk_requests-state-desk = Bis jetzt hat niemand Zeit. Die Koordination kümmert sich darum.
talk_requests-state-withdrawn = Zurückgezogen. Niemand wird mehr gefragt.
talk_requests-state-closed = Die Koordination hat sie geschlossen.
talk_requests-short-open = offen
talk_requests-short-accepted = Gespräch
talk_requests-short-answered = beantwortet
talk_requests-short-desk = bei der Koordination
talk_requests-short-withdrawn = zurückgezogen
talk_requests-short-closed = geschlossen
talk_requests-ask-withdraw =
    Anfrage A-{ $number } zurückziehen? Dann wird niemand mehr gefragt.
    .no = Nein, sie bleibt
    .yes = Ja, zurückziehen
talk_requests-none =
    Ihr habt noch niemanden gefragt.
    .look = Jemanden suchen
talk_requests-all =
    Eure Anfragen:
    { $lines }
    .look = Jemanden suchen
talk_requests-line = <b>A-{ $number }</b> { $topic } ({ $state }): { $text }
talk_requests-open = A-{ $number }
talk_requests-thanked = Gut, das richte ich aus.
talk_requests-enough = Gut. Wer geantwortet hat, ist nicht mehr zu erreichen.
talk_requests-cannot-go-on = Diese Anfrage kann ich nicht mehr weitergeben: Sie ist zu alt, oder wer sie gestellt hat, ist nicht mehr dabei. Stellt sie bitte neu.

talk_requests-goes-on =
    Zu eurer Anfrage A-{ $number }: Die Person, die ich gefragt habe, ist gerade nicht erreichbar. { $whom }

    <i>Du bekommst das, weil du die Anfrage gestellt hast.</i>
    .look = Anfrage ansehen
talk_requests-goes-on-one = Ich frage jetzt die nächste. Antwort bis { $due }, sonst frage ich weiter.
talk_requests-goes-on-all = Ich frage jetzt alle, die passen. Antwort bis { $due }.
talk_requests-told-desk =
    Zu eurer Anfrage A-{ $number }: Bis jetzt hat niemand Zeit. Ich habe sie der Koordination gegeben. Sie kümmert sich darum.

    <i>Du bekommst das, weil du die Anfrage gestellt hast.</i>
    .look = Anfrage ansehen
talk_requests-told-short =
    Zu eurer Anfrage A-{ $number } kommt eine kurze Antwort von jemandem, der es schon gemacht hat:
    <blockquote>{ $text }</blockquote>

    Reicht euch das?
    .enough = Danke, das reicht
    .still = Doch ein Gespräch
talk_requests-told-answer =
    Die Koordination antwortet auf eure Anfrage A-{ $number }:
    <blockquote>{ $text }</blockquote>
    .look = Jemanden suchen
talk_requests-told-closed =
    Für eure Anfrage A-{ $number } hat sich niemand gefunden. Die Koordination schreibt dazu:
    <blockquote>{ $text }</blockquote>
    .look = Jemanden suchen
talk_requests-told-left =
    Eure Anfrage A-{ $number } ist zurückgezogen, weil ihr gerade pausiert oder nicht mehr im Verein seid.
    .look = Anfrage ansehen
talk_requests-told-withdrawn =
    { $who } hat eure Anfrage A-{ $number } zurückgezogen. Niemand wird mehr gefragt.

    <i>Du bekommst das, weil du die Anfrage gestellt hast.</i>
    .look = Anfrage ansehen
talk_requests-told-full =
    Zu eurer Anfrage A-{ $number }: Eure Gespräche für dieses Jahr sind verbraucht. Die Koordination kümmert sich darum.
    .look = Anfrage ansehen
talk_requests-thanks =
    Ein Verein dankt dir: Deine kurze Antwort hat geholfen.

    <i>Du bekommst das, weil du geantwortet hast.</i>

talk_requests-offer =
    Anfrage zu <b>{ $what }</b>
    { $again }
    { $parts }

    Du hast noch { $free ->
        [one] ein Gespräch
       *[other] { $free } Gespräche
    } frei. Zeit bis { $due }. Danach frage ich jemand anderen, das ist kein Problem.
    .accept = Annehmen
    .not = Nicht ich
    .short = Kurz antworten
    .later = Später
talk_requests-offer-again = <i>Zur Erinnerung. Ich frage nur einmal nach.</i>
talk_requests-at-stage = Schritt { $number }
talk_requests-offer-accepted =
    Anfrage zu <b>{ $what }</b>: Du hast zugesagt. Das Gespräch läuft im Chat.
    .talks = Zu den Gesprächen
talk_requests-offer-answered = Anfrage zu <b>{ $what }</b>: Deine kurze Antwort ist angekommen. Danke.
talk_requests-offer-declined = Anfrage zu <b>{ $what }</b>: Ich frage jemand anderen. Danke, dass du Bescheid gesagt hast.
talk_requests-offer-expired = Anfrage zu <b>{ $what }</b>: Ich frage jetzt jemand anderen. Es zählt nicht als Gespräch.
talk_requests-offer-released = Anfrage zu <b>{ $what }</b>: Sie braucht dich nicht mehr. Es zählt nicht als Gespräch.
talk_requests-offer-taken = Anfrage zu <b>{ $what }</b>: Danke, eben hat jemand übernommen. Es zählt nicht als Gespräch.
talk_requests-taken = Danke, eben hat jemand übernommen. Es zählt nicht als Gespräch.
talk_requests-no-unit = Anfrage zu <b>{ $what }</b>: Du hast gerade kein Gespräch frei oder machst Pause. Ich frage jemand anderen, wenn die Zeit um ist.
talk_requests-full = Danke. Für diese Anfrage ist gerade kein Gespräch möglich. Bei dir zählt es nicht.
talk_requests-why-not =
    Anfrage zu <b>{ $what }</b>: Woran liegt es? Wer gefragt hat, erfährt es nicht.
    .time = Keine Zeit
    .topic = Nicht mein Thema
    .other = Jemand anderes passt besser
    .pause = Ich mache eine Pause
talk_requests-how-long =
    Wie lange soll ich dich nicht fragen?
    .weeks2 = Zwei Wochen
    .weeks4 = Vier Wochen
    .weeks0 = Bis ich mich melde
talk_requests-declined = Danke, dass du Bescheid gesagt hast. Ich frage jemand anderen. { $note }
talk_requests-paused-until = Bis { $day } frage ich dich nicht.
talk_requests-paused = Ich frage dich nicht mehr, bis du dich wieder meldest.
talk_requests-when =
    Wann soll die Anfrage wiederkommen? Zeit ist bis { $due }.
    .day = { $day }
talk_requests-put-off =
    Gut. Am { $day } zeige ich sie dir wieder.
    .look = Doch jetzt ansehen
talk_requests-ask-short =
    Anfrage zu <b>{ $what }</b>: Schreib ein paar Sätze. Sie gehen ohne deinen Namen an den Verein. Es zählt nicht als Gespräch.
talk_requests-short-preview =
    So geht deine Antwort hinaus, ohne deinen Namen:
    <blockquote>{ $text }</blockquote>
    .send = Senden
    .change = Ändern
talk_requests-short-sent = Danke, deine Antwort ist unterwegs. Es zählt nicht als Gespräch.

talk_requests-desk-none = { $cohort }: Keine Anfrage an Ehemalige wartet auf euch.
talk_requests-desk-list =
    <b>{ $cohort }</b>: { $count ->
        [one] Eine Anfrage an Ehemalige hat
       *[other] { $count } Anfragen an Ehemalige haben
    } niemanden gefunden.
    { $lines }
    .more = Weitere
talk_requests-desk-line = <b>A-{ $number }</b> { $association }: { $topic }, seit { $at }
talk_requests-desk =
    Anfrage an Ehemalige <b>A-{ $number }</b> zu { $topic }
    Von { $who }, { $association }

    { $parts }

    { $known }
    .put = Jemandem geben
    .answer = Antworten
    .close = Schließen
    .look = Verein ansehen
talk_requests-desk-region = Gesucht wird jemand aus: { $region }
talk_requests-desk-asked = { $count ->
        [0] Es wurde noch niemand gefragt.
        [one] Eine Person wurde gefragt:
       *[other] { $count } Personen wurden gefragt:
    }
talk_requests-desk-one = • { $who }: { $how }
talk_requests-desk-how-open = hat sie gerade
talk_requests-desk-how-accepted = hat zugesagt
talk_requests-desk-how-declined = kann nicht
talk_requests-desk-how-expired = hat sich nicht gemeldet
talk_requests-desk-how-released = wird nicht mehr gebraucht oder ist nicht da
talk_requests-desk-how-time = hat keine Zeit
talk_requests-desk-how-topic = sagt, es ist nicht ihr Thema
talk_requests-desk-how-other = sagt, jemand anderes passt besser
talk_requests-desk-how-pause = macht Pause
talk_requests-desk-how-answered = hat kurz geantwortet
talk_requests-desk-whom =
    Wem möchtest du Anfrage A-{ $number } geben?
    { $lines }
    .one = { $who }
    .more = Weitere
talk_requests-desk-whom-none = Für Anfrage A-{ $number } ist gerade niemand frei, der noch nicht gefragt wurde.
talk_requests-desk-volunteer = • <b>{ $who }</b>, { $what } ({ $free } frei)
talk_requests-desk-put =
    Anfrage A-{ $number } liegt jetzt bei { $who }.
    .look = Anfrage ansehen
talk_requests-desk-answer = Was antwortest du auf Anfrage A-{ $number }? Die Anfrage ist damit beantwortet.
talk_requests-desk-close = Was sollen sie lesen, wenn du Anfrage A-{ $number } schließt?
talk_requests-desk-confirm =
    Diese Antwort auf A-{ $number } geht an den Verein:
    <blockquote>{ $text }</blockquote>
    .send = Senden
    .change = Ändern
talk_requests-desk-confirm-close =
    Anfrage A-{ $number } wird geschlossen. Der Verein liest:
    <blockquote>{ $text }</blockquote>
    .send = Schließen und senden
    .change = Ändern
talk_requests-desk-sent =
    Gesendet. Anfrage A-{ $number } ist erledigt.
    .list = Weitere Anfragen
talk_requests-desk-arrived =
    Anfrage an Ehemalige <b>A-{ $number }</b> von { $association } hat niemanden gefunden.

    <i>Du bekommst das, weil du in der Koordination bist.</i>
    .look = Anfrage ansehen
talk_requests-desk-nobody-yet =
    Anfrage an Ehemalige <b>A-{ $number }</b> von { $association }: Auch zuletzt hat niemand zugesagt.

    <i>Du bekommst das, weil du in der Koordination bist.</i>
    .look = Anfrage ansehen
