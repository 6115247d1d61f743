talk_closing-step-thanks = Dein Dank
talk_closing-ended = Gespräch { $number } ist zu Ende. Dort kann niemand mehr schreiben.
talk_closing-away = Gespräch { $number } ist zu Ende. Die andere Seite ist gerade nicht erreichbar.
talk_closing-unit-free = Es zählt nicht. Du hast wieder ein Gespräch mehr frei.
talk_closing-effect =
    { $helped ->
        [0] { "" }
        [one] Du hast jetzt einem Verein geholfen.
       *[other] Du hast jetzt { $helped } Vereinen geholfen.
    }{ $thanked ->
        [0] { "" }
        [one] { " " }Ein Verein hat dir gedankt.
       *[other] { " " }{ $thanked } Vereine haben dir gedankt.
    }
talk_closing-another = Jemand anderen fragen
talk_closing-unheld =
    { $ended }
talk_closing-over-asker =
    { $ended }

    Hat es geholfen? Ein Tipp genügt. Die Koordination sieht davon nur Zahlen.
    .good = Hat geholfen
    .middling = Ein bisschen
    .bad = Hat nicht geholfen
talk_closing-over-volunteer =
    { $ended }

    Wie war es für dich? Ein Tipp genügt. Die Koordination sieht davon nur Zahlen.
    .good = War gut
    .middling = Ging so
    .bad = War nicht gut

talk_closing-ask-end =
    Gespräch { $number } beenden? Danach kann dort niemand mehr schreiben.
    .on = Nein, weiter reden
    .end = Ja, beenden
talk_closing-quiet =
    In Gespräch { $number } hat zwei Wochen lang niemand geschrieben. Ist es erledigt?

    Ohne Antwort endet es in einer Woche von selbst.

    <i>Du bekommst das, weil du in diesem Gespräch bist.</i>
    .on = Noch nicht
    .done = Ja, erledigt
talk_closing-goes-on =
    Gut, Gespräch { $number } geht weiter.
talk_closing-rests =
    Gespräch { $number } ruht gerade. Die Koordination sieht es sich an, du hörst davon.

talk_closing-ask-block =
    Diese Person nicht mehr? Läuft Gespräch { $number } noch, dann endet es. Ihr werdet nie wieder zusammengebracht. Die andere Seite erfährt nicht, warum.
    .on = Nein, alles lassen
    .block = Ja, nicht mehr
talk_closing-blocked =
    Gut. Die Person aus Gespräch { $number } kommt hier nicht mehr mit dir zusammen.

talk_closing-rated =
    Danke für deine Antwort.
talk_closing-rated-thank =
    Danke für deine Antwort. Möchtest du dich bei der anderen Seite bedanken?
    .thank = Danke sagen
talk_closing-ask-thanks =
    Schreib, wofür du dich bedanken möchtest. Es geht an die andere Seite, ohne deinen Namen.
    .wordless = Ohne Worte danken
talk_closing-no-words = Da stand nichts, was ich lesen kann. Schreib deinen Dank bitte noch einmal.
talk_closing-too-long = Das ist zu lang. Bitte höchstens { $most } Zeichen.
talk_closing-tells =
    Das verrät, wer du bist, oder jemand anderes:
    <blockquote>{ $words }</blockquote>
    So stünde es ohne diese Angaben:
    <blockquote>{ $bare }</blockquote>
    .bare = Ohne diese Angaben senden
    .whole = Trotzdem alles senden
    .again = Anders schreiben
talk_closing-thanked =
    Dein Dank für Gespräch { $number } ist unterwegs.
talk_closing-thanks =
    Jemand bedankt sich für Gespräch { $number }:
    <blockquote>{ $words }</blockquote>
    { $effect }
talk_closing-thanks-wordless =
    Jemand bedankt sich bei dir für Gespräch { $number }.

    { $effect }

talk_closing-counts =
    <b>Gespräche mit Ehemaligen, { $cohort }</b>
    { $lines }
talk_closing-said-asker = Wer gefragt hat: { $good }-mal „hat geholfen“, { $middling }-mal „ein bisschen“, { $bad }-mal „hat nicht geholfen“.
talk_closing-said-volunteer = Wer geholfen hat: { $good }-mal „war gut“, { $middling }-mal „ging so“, { $bad }-mal „war nicht gut“.
talk_closing-few-asker = Wer gefragt hat: noch weniger als drei Antworten.
talk_closing-few-volunteer = Wer geholfen hat: noch weniger als drei Antworten.
