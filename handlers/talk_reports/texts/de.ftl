talk_reports-menu-meldungen = Meldungen zu Gesprächen
talk_reports-step-words = Deine Meldung
talk_reports-step-appeal = Dein Widerspruch

talk_reports-rude = Beleidigung oder Druck
talk_reports-identity = Will wissen, wer ich bin
talk_reports-money = Will Geld oder verkauft etwas
talk_reports-else = Etwas anderes
talk_reports-nobody = jemand von der Koordination
talk_reports-two = { $who } und { $other } von der Koordination

talk_reports-why =
    Was stimmt in Gespräch { $number } nicht? Noch ist nichts gemeldet.
talk_reports-why-line =
    Was stimmt mit dieser Nachricht aus Gespräch { $number } nicht? Noch ist nichts gemeldet.
talk_reports-because =
    <b>{ $reason }</b>
    Wenn du Gespräch { $number } meldest, kann dort erst einmal niemand mehr schreiben. Deine Meldung geht an { $who }. Dort können die letzten zehn Nachrichten gelesen werden, und jedes Mal erfahrt ihr beide davon. Die andere Seite erfährt nicht, wer gemeldet hat.

    Du kannst noch dazuschreiben, was passiert ist.
    .file = Ohne Worte melden
talk_reports-no-words = Schreib in höchstens { $most } Zeichen, worum es geht.
talk_reports-preview =
    <b>{ $reason }</b>, Gespräch { $number }:
    <blockquote>{ $words }</blockquote>
    .file = So melden
    .again = Anders schreiben
talk_reports-filed =
    Gemeldet. In Gespräch { $number } kann jetzt niemand schreiben. Deine Meldung liegt bei { $who }. Du hörst davon.
talk_reports-rests =
    Gespräch { $number } ruht gerade, niemand kann dort schreiben. Die Koordination sieht es sich an. Du hörst davon.
talk_reports-looked =
    { $who } von der Koordination hat am { $at } in Gespräch { $number } nachgelesen: die letzten Nachrichten, höchstens zehn.
talk_reports-goes-on = Es geht weiter.
talk_reports-still = Es ruht noch.
talk_reports-over = Es ist zu Ende.
talk_reports-result =
    Die Koordination hat sich Gespräch { $number } angesehen und entschieden. { $state }
talk_reports-about-rude = Beleidigung und Druck haben dort keinen Platz.
talk_reports-about-identity = Niemand muss dort sagen, wer er ist, und niemand soll danach fragen.
talk_reports-about-money = Dort wird nichts verkauft und um kein Geld gebeten.
talk_reports-about-else = Etwas darin passt nicht zu den Regeln.
talk_reports-warned = Bitte achte darauf. Beim nächsten Mal kann eine Pause folgen.
talk_reports-paused = Bis { $until } kannst du keine Gespräche führen.
talk_reports-out-volunteer = Dein Profil steht nicht mehr im Verzeichnis.
talk_reports-out-association = Euer Verein kann Ehemalige nicht mehr fragen.
talk_reports-ruled =
    Die Koordination hat sich Gespräch { $number } angesehen. { $reason } { $what } { $state }

    Siehst du das anders, schreib es der Koordination, in den nächsten 30 Tagen.
    .appeal = Das sehe ich anders
talk_reports-appeal =
    Schreib, wie du es siehst. Es lesen alle von der Koordination, die zuständig sind, nicht nur wer entschieden hat.
talk_reports-appealed =
    Das liegt jetzt bei der Koordination. Sie meldet sich bei dir.

talk_reports-new =
    Gespräch { $number } mit Ehemaligen ist gemeldet worden. Bis zur Entscheidung kann dort niemand schreiben. Zuständig: { $who }. { $alone }

    <i>Du bekommst das, weil du dafür benannt bist.</i>
    .show = Ansehen
talk_reports-waits =
    Die Meldung zu Gespräch { $number } wartet seit zwei Tagen. So lange kann dort niemand schreiben.

    <i>Du bekommst das, weil du dafür benannt bist.</i>
    .show = Ansehen
talk_reports-alone = Außer dir gibt es niemanden, der mit darauf sehen kann. Sprich am besten mit jemandem beim Träger darüber.
talk_reports-not-alone = Es genügt, wenn eine Person von euch entscheidet.
talk_reports-none =
    Es gibt keine Meldungen zu Gesprächen.
    .counts = Rückmeldungen in Zahlen
talk_reports-list =
    <b>Meldungen zu Gesprächen</b>
    { $lines }
    .counts = Rückmeldungen in Zahlen
talk_reports-open = Gespräch { $number }
talk_reports-in-list = • Gespräch { $number }: { $state }
talk_reports-of-others = • Gespräch { $number }: liegt bei { $who }
talk_reports-short-open = wartet auf euch
talk_reports-short-unfounded = unbegründet
talk_reports-short-warn = verwarnt
talk_reports-short-pause = pausiert
talk_reports-short-exclude = ausgeschlossen
talk_reports-report =
    <b>Meldung zu Gespräch { $number }: { $reason }</b>
    Von: { $who }
    Gemeldet: { $whom }

    { $more }
    .decide = Entscheiden
    .read = Nachrichten lesen (beide erfahren es)
    .list = Alle Meldungen
talk_reports-volunteer = { $who }, hilft
talk_reports-asker = { $who }, fragt für { $association }
talk_reports-unknown-association = einen Verein
talk_reports-earlier =
    Von derselben Person: { $made ->
        [one] eine weitere Meldung
       *[other] { $made } weitere Meldungen
    }, davon { $unfounded } unbegründet.
talk_reports-decision = { $who } hat am { $at } entschieden: { $what }.
talk_reports-no-lines =
    Von Gespräch { $number } gibt es keine Nachrichten mehr, oder es gab nie welche. Nach der Entscheidung bleiben sie 30 Tage.
    .back = Zur Meldung
talk_reports-lines =
    <b>Gespräch { $number }, die letzten Nachrichten</b>
    { $lines }

    Beiden ist gesagt, dass du sie gelesen hast.
    .back = Zur Meldung
talk_reports-line = { $at } · { $side }: { $text }
talk_reports-line-meant = → { $at } · { $side }: { $text }
talk_reports-side-asker = fragt
talk_reports-side-volunteer = hilft
talk_reports-kind-text = (leer)
talk_reports-kind-photo = (ein Bild)
talk_reports-kind-document = (ein PDF)
talk_reports-kind-correction = (korrigiert)
talk_reports-choose =
    Wie entscheidet ihr über Gespräch { $number }? Bei „unbegründet“ und „verwarnen“ geht es weiter. Beide hören, dass entschieden ist, aber nicht, wer gemeldet hat.
    .back = Zurück
talk_reports-ruling-unfounded = Unbegründet
talk_reports-ruling-warn = Verwarnen
talk_reports-ruling-pause = 30 Tage keine Gespräche …
talk_reports-ruling-exclude = Ausschließen …
talk_reports-ask-pause =
    { $whom }: 30 Tage lang keine Gespräche? Das Gespräch endet.
    .back = Nein
    .yes = Ja, pausieren
talk_reports-ask-exclude =
    { $whom }: ausschließen? Wer hilft, steht nicht mehr im Verzeichnis. Wer fragt, kann für den ganzen Verein nicht mehr fragen. Das Gespräch endet.
    .back = Nein
    .yes = Ja, ausschließen
talk_reports-appeal-desk =
    Widerspruch zu Gespräch { $number } ({ $what }, entschieden von { $who }):
    <blockquote>{ $words }</blockquote>
    Bitte sprecht miteinander und meldet euch bei der Person.

    <i>Du bekommst das, weil du in der Koordination bist.</i>
    .show = Zur Meldung
