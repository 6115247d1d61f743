fitcheck-menu-passt = Passt unsere Idee? Sieben Fragen

fitcheck-reply =
    .yes = Ja
    .no = Nein
    .unsure = Weiß nicht

## Fragen

fitcheck-ask-nonprofit =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Seid ihr gemeinnützig, zum Beispiel als Verein oder Stiftung? Oder seid ihr eine Kommune oder Kirche?

    Firmen bekommen dieses Geld nicht. Ein Verein muss gemeinnützig sein.

fitcheck-ask-new =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Ist das Projekt neu, und habt ihr noch nicht damit angefangen?

    Es geht um einen Anschub für neue Konzepte (Anschubfinanzierung), nicht um das, was ihr sowieso macht.

fitcheck-ask-focus =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Gehört eure Idee zu genau einem Schwerpunkt?

    Jedes Jahr gibt es andere. Für 2026 waren es:
    • Demokratie erleben, Teilhabe stärken und Zukunft mitgestalten
    • Zufallsbegegnungen – Brücken bauen für mehr Begegnung und Gemeinschaft
    • Für Vielfalt und Toleranz – Beiträge zum Abbau von Diskriminierung, Rassismus und Antisemitismus
    • Projektarbeit als flankierende Maßnahme zum Integrationskurs (das heißt: begleitend)

fitcheck-ask-topic =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Geht es vor allem um eins dieser Themen?

    • Sprachkurse
    • Arbeit und Beruf
    • Sport
    • Migrationsberatung oder Begleitung einzelner Menschen
    • soziale Arbeit, die ihr regelmäßig macht

fitcheck-ask-people =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Richtet sich das Projekt vor allem an Menschen mit Migrationsgeschichte ab 12 Jahren?

    Menschen ohne Migrationsgeschichte gehören dazu.

fitcheck-ask-own =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Könnt ihr mindestens 10 % der Kosten selbst aufbringen (Eigenanteil)?

    Ob ehrenamtliche Stunden zählen, ist nicht geklärt.

fitcheck-ask-german =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Kann das Projekt auf Deutsch laufen?

    Deutsch ist die Projektsprache.

## Ergebnis

fitcheck-result =
    <b>Passt unsere Idee?</b>
    { $verdict }

    { $points }

    Das ist ein erster Blick, keine Zusage. Stand: Förderjahr { $year }. Für euer Jahr gilt der Leitfaden.
    .talk = Mit der Koordination besprechen
    .whom = Einen Menschen fragen
    .change = Letzte ändern
    .again = Von vorn

fitcheck-verdict =
    .fits = Nach euren Antworten spricht nichts dagegen.
    .open = { $open ->
        [one] Ein Punkt ist noch offen. Klärt ihn, bevor ihr viel Arbeit hineinsteckt.
       *[other] { $open } Punkte sind noch offen. Klärt sie, bevor ihr viel Arbeit hineinsteckt.
    }
    .stops = { $stops ->
        [one] An einem Punkt passt es so noch nicht. Vielleicht lässt sich die Idee ändern.
       *[other] An { $stops } Punkten passt es so noch nicht. Vielleicht lässt sich die Idee ändern.
    }

fitcheck-nonprofit =
    .fits = ✅ <b>Organisation:</b> Gemeinnützige, Kommunen, Kirchen und Stiftungen können dabei sein.
    .open = ❔ <b>Organisation:</b> Im Freistellungsbescheid vom Finanzamt steht, ob ihr gemeinnützig seid.
    .stops = ❌ <b>Organisation:</b> Firmen und nicht gemeinnützige Organisationen werden nicht gefördert. Vielleicht macht ein Verein mit euch mit.

fitcheck-new =
    .fits = ✅ <b>Neu:</b> Das Programm fördert neue Projekte, die noch nicht angefangen haben.
    .open = ❔ <b>Neu:</b> Schreibt auf, was anders ist als das, was ihr schon macht.
    .stops = ❌ <b>Neu:</b> Was schon läuft, wird nicht gefördert. Überlegt, was daran neu und eigen ist.

fitcheck-focus =
    .fits = ✅ <b>Schwerpunkt:</b> Jedes Projekt gehört zu genau einem.
    .open = ❔ <b>Schwerpunkt:</b> Sucht den einen, zu dem eure Idee am besten passt.
    .stops = ❌ <b>Schwerpunkt:</b> Zwei zusammen oder keiner geht nicht. Entscheidet euch für einen und richtet die Idee danach.

fitcheck-topic =
    .fits = ✅ <b>Thema:</b> Es ist keins der ausgeschlossenen Themen.
    .open = ❔ <b>Thema:</b> Sprachkurse, Arbeitsmarkt, Sport und Migrationsberatung dürfen nicht der Kern sein.
    .stops = ❌ <b>Thema:</b> Diese Themen sind ausgeschlossen. Ob sie am Rand vorkommen dürfen, klärt bitte vorher.

fitcheck-people =
    .fits = ✅ <b>Menschen:</b> Vor allem Menschen mit Migrationsgeschichte ab 12 Jahren.
    .open = ❔ <b>Menschen:</b> Klärt, wen ihr erreichen wollt und ab welchem Alter.
    .stops = ❌ <b>Menschen:</b> Das Programm ist vor allem für Menschen mit Migrationsgeschichte ab 12 Jahren.

fitcheck-own =
    .fits = ✅ <b>Eigenanteil:</b> Mindestens 10 % kommen nicht vom Bund.
    .open = ❔ <b>Eigenanteil:</b> Rechnet grob: Von 10.000 € wären das 1.000 €.
    .stops = ❌ <b>Eigenanteil:</b> Mindestens 10 % müssen da sein. Geld von Dritten (Drittmittel) kann helfen, fragt nach.

fitcheck-german =
    .fits = ✅ <b>Sprache:</b> Deutsch ist die Projektsprache.
    .open = ❔ <b>Sprache:</b> Deutsch ist die Projektsprache. Überlegt, wer dabei hilft.
    .stops = ❌ <b>Sprache:</b> Deutsch ist die Projektsprache. Ohne Deutsch passt es nicht.

## Mit der Koordination

fitcheck-request =
    <b>{ $association }</b> möchte über „Passt unsere Idee?“ sprechen. Gefragt hat { $name }.

    { $points }

    <i>Du bekommst das, weil der Verein zu deiner Gruppe gehört. Bitte melde dich dort auf eurem üblichen Weg.</i>

fitcheck-told =
    Ich habe eure Antworten an die Koordination gegeben. Sie weiß jetzt, dass ihr sprechen möchtet.
    .back = Zum Ergebnis

fitcheck-nobody = Für eure Gruppe ist hier gerade niemand von der Koordination zu erreichen.
