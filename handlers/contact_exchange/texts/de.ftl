contact_exchange-step-part = Was du von dir angibst

contact_exchange-choose =
    <b>Kontaktdaten tauschen, Gespräch { $number }</b>
    Du wählst, was die andere Seite erfährt. Gezeigt wird es erst, wenn ihr beide Ja sagt, und euch beiden im selben Moment. Danach wisst ihr, wer ihr seid.

    Was möchtest du angeben?
contact_exchange-chosen =
    <b>Kontaktdaten tauschen, Gespräch { $number }</b>
    { $parts }

    Das erfährt die andere Seite, sobald ihr beide Ja sagt, innerhalb von sieben Tagen. Vorher hört sie nur, dass ein Tausch vorgeschlagen ist.
    .yes = Ja, das tauschen
contact_exchange-part-name = Name: <b>{ $words }</b>
contact_exchange-part-phone = Telefon: <b>{ $words }</b>
contact_exchange-part-mail = E-Mail: <b>{ $words }</b>
contact_exchange-add-name = Name angeben
contact_exchange-add-phone = Telefonnummer angeben
contact_exchange-add-mail = E-Mail-Adresse angeben
contact_exchange-drop-name = Name weglassen
contact_exchange-drop-phone = Telefonnummer weglassen
contact_exchange-drop-mail = E-Mail-Adresse weglassen
contact_exchange-ask-name =
    Welchen Namen soll die andere Seite aus Gespräch { $number } lesen? Schreib ihn.
contact_exchange-ask-phone =
    Welche Telefonnummer soll die andere Seite aus Gespräch { $number } lesen? Schreib sie, zum Beispiel <code>0511 123456</code>. Auf Telegram kannst du auch deinen eigenen Kontakt schicken.
contact_exchange-ask-mail =
    Welche E-Mail-Adresse soll die andere Seite aus Gespräch { $number } lesen? Schreib sie.
contact_exchange-no-name = Das ist kein Name, oder er ist zu lang.
contact_exchange-no-phone = Das ist keine Telefonnummer. Sie beginnt mit 0 oder +, zum Beispiel <code>0511 123456</code>.
contact_exchange-no-mail = Das ist keine E-Mail-Adresse.
contact_exchange-not-text = Das kann ich hier nicht nehmen. Schreib es bitte.
contact_exchange-foreign = Das ist nicht dein eigener Kontakt, oder Telegram sagt nicht, dass er es ist. Ich habe nichts davon behalten. Schreib deine Nummer bitte, oder schick deinen eigenen Kontakt.
contact_exchange-nothing = Du hast noch nichts angegeben.
contact_exchange-waits =
    <b>Dein Ja in Gespräch { $number } steht bis { $until }.</b>
    { $parts }

    Sagt die andere Seite bis dahin auch Ja, lest ihr beide es im selben Moment. Sonst wird es gelöscht.
    .cancel = Doch nicht
contact_exchange-invited =
    In Gespräch { $number } ist vorgeschlagen, Kontaktdaten zu tauschen. Du musst nichts sagen. Machst du mit, wählst du, was du angibst, und gezeigt wird erst etwas, wenn beide Ja gesagt haben.

    <i>Du bekommst das, weil du in diesem Gespräch bist.</i>
    .on = Ansehen
    .no = Lieber nicht
contact_exchange-told =
    Ihr habt beide Ja gesagt. Die andere Seite aus Gespräch { $number }:
    { $parts }

    Schreib es dir auf: Ich behalte nichts davon.
contact_exchange-cancelled =
    Zurückgenommen und gelöscht. Die andere Seite in Gespräch { $number } erfährt davon nichts.
contact_exchange-declined =
    Gut. Die andere Seite in Gespräch { $number } erfährt davon nichts.
contact_exchange-nothing-stands =
    In Gespräch { $number } steht kein Ja von dir.
contact_exchange-closed =
    In Gespräch { $number } geht das gerade nicht: Es ruht oder ist zu Ende.
contact_exchange-expired =
    In Gespräch { $number } sind keine Kontaktdaten getauscht worden. Was du angegeben hattest, ist gelöscht.

    <i>Du bekommst das, weil dein Ja zu Ende gegangen ist.</i>
contact_exchange-to-talk = Zum Gespräch
