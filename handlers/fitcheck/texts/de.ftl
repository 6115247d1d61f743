fitcheck-menu-passt = Passt unsere Idee? Kurze Fragen

fitcheck-reply =
    .yes = Ja
    .no = Nein
    .unsure = Weiß nicht

## Fragen. Ja ist bei jeder die gute Antwort.

fitcheck-ask-nonprofit =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Seid ihr gemeinnützig, zum Beispiel als Verein oder Stiftung? Oder seid ihr eine Kommune oder Kirche?

    Firmen bekommen dieses Geld nicht. Ein Verein muss gemeinnützig sein.

fitcheck-ask-papers =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Könnt ihr das mit Papieren zeigen? Bei einem Verein sind es vor allem diese zwei:

    • der Auszug aus dem Register
    • der Brief vom Finanzamt, dass ihr gemeinnützig seid (Freistellungsbescheid)

    Seid ihr eine Kommune oder Kirche? Dann tippt „Ja“.

fitcheck-ask-work =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Arbeitet ihr mit Menschen, die nach Deutschland gekommen sind?

    Das Geld ist für Organisationen, die mit Zugewanderten arbeiten.

fitcheck-ask-new =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Ist das Projekt neu, und habt ihr noch nicht damit angefangen?

    Das Geld hilft beim Anfangen (Anschubfinanzierung). Für das, was ihr sowieso macht, gibt es nichts.

fitcheck-ask-focus =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Gehört eure Idee zu genau einem Schwerpunkt?

    Jedes Jahr gibt es andere. Für { $year } waren es:
    { $priorities }

fitcheck-meaning = { $name } (das heißt: { $meaning })

fitcheck-ask-topic =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Geht es in eurer Idee vor allem um etwas anderes als diese Themen?

    { $topics }

    Geht es vor allem um eins davon? Dann tippt „Nein“.

fitcheck-ask-people =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Ist das Projekt vor allem für Menschen mit Migrationsgeschichte ab 12 Jahren?

    Menschen ohne Migrationsgeschichte gehören dazu.

fitcheck-ask-own =
    <b>Passt unsere Idee? · { $number } von { $of }</b>
    Könnt ihr mindestens { $percent } Prozent der Kosten selbst aufbringen (Eigenanteil)?

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
    .rest = Die anderen Punkte
    .talk = Mit der Koordination besprechen
    .whom = Einen Menschen fragen
    .change = Letzte ändern
    .again = Von vorn

fitcheck-rest =
    <b>Passt unsere Idee? Die anderen Punkte</b>
    { $points }
    .back = Zum Ergebnis

fitcheck-verdict =
    .fits = Nach euren Antworten spricht nichts dagegen.
    .open = { $open ->
        [one] Ein Punkt ist noch offen. Klärt ihn, bevor ihr viel Arbeit hineinsteckt.
       *[other] { $open } Punkte sind noch offen. Klärt sie, bevor ihr viel Arbeit hineinsteckt.
    }
    .stops = { $stops ->
        [one] An einem Punkt passt es noch nicht. Das könnt ihr tun:
       *[other] An { $stops } Punkten passt es noch nicht. Das könnt ihr tun:
    }

fitcheck-fitting = { $count ->
    [one] ✅ Ein Punkt passt.
   *[other] ✅ { $count } Punkte passen.
}

fitcheck-nonprofit =
    .label = Organisation
    .open = ❔ <b>Organisation:</b> Seht im Brief vom Finanzamt nach (Freistellungsbescheid).
    .stops = ❌ <b>Organisation:</b> Sucht einen gemeinnützigen Verein, der das Projekt mit euch macht. Firmen bekommen dieses Geld nicht.

fitcheck-papers =
    .label = Papiere
    .open = ❔ <b>Papiere:</b> Fragt den Vorstand nach Registerauszug und Freistellungsbescheid.
    .stops = ❌ <b>Papiere:</b> Besorgt zuerst Registerauszug und Freistellungsbescheid. Fragt beim Finanzamt, wie lange es dauert.

fitcheck-work =
    .label = Arbeit mit Zugewanderten
    .open = ❔ <b>Eure Arbeit:</b> Schreibt auf, was ihr schon mit Zugewanderten macht.
    .stops = ❌ <b>Eure Arbeit:</b> Sucht einen Partner, der mit Zugewanderten arbeitet. Fragt vorher, ob das reicht.

fitcheck-new =
    .label = Neu
    .open = ❔ <b>Neu:</b> Schreibt auf, was anders ist als das, was ihr schon macht.
    .stops = ❌ <b>Neu:</b> Überlegt, was an der Idee neu ist. Was schon läuft, wird nicht gefördert.

fitcheck-focus =
    .label = Schwerpunkt
    .open = ❔ <b>Schwerpunkt:</b> Sucht den einen, der am besten passt.
    .stops = ❌ <b>Schwerpunkt:</b> Wählt einen und richtet die Idee danach. Zwei oder keiner geht nicht.

fitcheck-topic =
    .label = Thema
    .open = ❔ <b>Thema:</b> Schreibt in einem Satz auf, worum es vor allem geht.
    .stops = ❌ <b>Thema:</b> Gebt der Idee einen anderen Kern. Ob das Thema am Rand vorkommen darf, fragt bitte vorher.

fitcheck-people =
    .label = Menschen
    .open = ❔ <b>Menschen:</b> Klärt, für wen es ist und ab welchem Alter.
    .stops = ❌ <b>Menschen:</b> Richtet das Projekt vor allem an Menschen mit Migrationsgeschichte ab 12 Jahren.

fitcheck-own =
    .label = Eigenanteil
    .open = ❔ <b>Eigenanteil:</b> Rechnet grob: Von { $round } Euro wären das { $part } Euro.
    .stops = ❌ <b>Eigenanteil:</b> Sucht früh nach { $percent } Prozent. Geld von anderen (Drittmittel) kann helfen, fragt nach.

fitcheck-german =
    .label = Sprache
    .open = ❔ <b>Sprache:</b> Überlegt, wer beim Deutsch hilft.
    .stops = ❌ <b>Sprache:</b> Plant, wie es auf Deutsch gehen kann. Es ist die Projektsprache.

## Mit der Koordination

fitcheck-request =
    <b>{ $association }</b> möchte über „Passt unsere Idee?“ sprechen. Gefragt hat { $name }.

    { $points }

    <i>Du bekommst das, weil der Verein zu deiner Kohorte gehört. Bitte melde dich dort auf eurem üblichen Weg.</i>

fitcheck-labels =
    .stops = ❌ Passt noch nicht: { $points }
    .open = ❔ Noch offen: { $points }

fitcheck-told =
    Ich habe eure Antworten an die Koordination gegeben. Sie weiß jetzt, dass ihr sprechen möchtet.
    .back = Zum Ergebnis

fitcheck-nobody = Für eure Gruppe ist hier gerade niemand von der Koordination zu erreichen.
