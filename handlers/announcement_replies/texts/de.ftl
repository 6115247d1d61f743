# Was Menschen mit einem Rundruf tun, den sie bekommen haben. Angeredet wird eine Person: du.

announcement_replies-step-question = Frage zu einem Rundruf
announcement_replies-question = Frage dazu
announcement_replies-to-person = An die Koordination

announcement_replies-read = Danke. Die Koordination sieht, dass du Rundruf { $number } gelesen hast.
announcement_replies-yes =
    Danke. Bei Rundruf { $number } steht von dir: <b>Ja</b>. Du kannst es ändern.
    .other = Doch nein
announcement_replies-no =
    Danke. Bei Rundruf { $number } steht von dir: <b>Nein</b>. Du kannst es ändern.
    .other = Doch ja
announcement_replies-test = Das ist nur ein Test. Hier zählt nichts.
announcement_replies-withdrawn = Rundruf { $number } wurde zurückgezogen. Es gilt nicht mehr, was darin stand. Hast du eine Frage? Schreib der Koordination.
announcement_replies-over = Rundruf { $number } galt bis { $until }. Eine Antwort zählt jetzt nicht mehr. Fragen kannst du immer noch.

announcement_replies-ask = Was möchtest du zu Rundruf { $number } wissen? Schreib es hier. Deine Nachricht geht an die Koordination.
announcement_replies-choose =
    Für welchen Verein schreibst du? Deinen Text habe ich behalten.
    .one = { $name }
announcement_replies-asked =
    { $danger }
    Deine Nachricht geht an die Koordination. Sie hat die Nummer F-{ $number }. Was zurückkommt, liest du hier.

    { $more }
    .status = Meine Frage ansehen
announcement_replies-words-only = Das kann ich hier nicht weitergeben. Schreib deine Frage bitte in Worten.

announcement_replies-ask-off =
    Keine Rundrufe mehr der Art <b>{ $kind }</b>?

    Das kommt weiter: { $still }. Auch Erinnerungen und Antworten auf deine Fragen bleiben.
    .no = Nein, so lassen
    .yes = Ja, abschalten
announcement_replies-off =
    Abgeschaltet: Du bekommst keine Rundrufe der Art <b>{ $kind }</b> mehr.

    Das kommt weiter: { $still }. Alles findest du unter /einstellungen.
    .again = Wieder einschalten
    .all = Alle Arten
announcement_replies-always =
    Wichtige Rundrufe kommen immer, zum Beispiel zu Fristen und Absagen. Sie enden erst, wenn du die Runde verlässt.
    .all = Alle Arten
announcement_replies-overview =
    <b>Rundrufe der Koordination</b>

    { $lines }

    Wichtige Rundrufe kommen, solange du in der Runde bist.
announcement_replies-kind-always = { $kind }: kommt immer
announcement_replies-kind-on = { $kind }: an
announcement_replies-kind-off = { $kind }: aus
announcement_replies-switch-on = { $kind } einschalten
announcement_replies-switch-off = { $kind } abschalten
