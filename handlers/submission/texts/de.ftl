submission-menu-abgabe = Eure Abgabe: was fehlt, Checkliste, Post

submission-overview =
    <b>Abgabe</b> von { $association }

    { $facts }
    .checklist = Checkliste
    .sheet = Fürs Titelblatt
    .missing = Was noch fehlt
    .papers = Alles zum Drucken
    .posted = Ist in der Post
submission-days = { $days ->
        [0] <b>Heute ist der letzte Tag</b>: { $day }
        [1] <b>Noch 1 Tag</b> bis zur Frist: { $day }
       *[other] <b>Noch { $days } Tage</b> bis zur Frist: { $day }
    }. Es zählt der Poststempel.
submission-over = Die Frist war am <b>{ $day }</b>. Ist eure Skizze in der Post? Dann tragt den Tag ein. Wenn nicht, sprecht mit der Koordination. Eure Texte bleiben hier.
submission-own-deadline = Das ist eure eigene Frist, zum Beispiel bei einer Zentralstelle. Fragt dort, wohin der Umschlag geht.
submission-address =
    Anschrift im Aufruf für Förderjahr { $year }:
    <code>{ $address }</code>
submission-address-then =
    So war es für Förderjahr { $year }: Poststempel bis { $deadline }, an { $address }.
    Die Anschrift steht im Aufruf für euer Jahr. Seht dort nach.
submission-gaps = { $count ->
        [one] In der Skizze fehlt noch 1 Text.
       *[other] In der Skizze fehlen noch { $count } Texte.
    }
submission-no-gaps = In der Skizze gibt es zu jeder Frage einen Text.
submission-plan-empty = Der Finanzierungsplan ist noch leer.
submission-plan = { $faults ->
        [0] Finanzierungsplan: Gesamtkosten { $costs } Euro.
        [one] Finanzierungsplan: Gesamtkosten { $costs } Euro. Ein Punkt passt noch nicht.
       *[other] Finanzierungsplan: Gesamtkosten { $costs } Euro. { $faults } Punkte passen noch nicht.
    }
submission-ticked = Checkliste: { $done } von { $whole }

submission-posted =
    ✅ <b>Eure Skizze ist in der Post</b>
    { $association }, Poststempel: { $day } (eingetragen von { $who })

    { $facts }
    .proof = Beleg eintragen
    .newproof = Beleg ändern
    .received = Eingang bestätigt
    .newday = Anderer Tag für den Eingang
    .unreceived = Doch keine Bestätigung
    .otherday = Anderer Tag
    .unposted = Doch nicht in der Post
    .sheet = Fürs Titelblatt
    .onward = Was jetzt kommt
submission-was-late =
    Der Stempel liegt nach eurer Frist ({ $deadline }). Ob eure Skizze trotzdem zählt, entscheidet das Bundesamt.

    • Sagt es heute der Koordination.
    • Fragt beim Bundesprogramm nach: { $mail }, { $phone }.
    • Hebt den Beleg auf.
submission-proof = Beleg: { $text }
submission-no-proof = Beleg: noch nicht eingetragen
submission-not-yet-received = Eingang: noch keine Bestätigung. Sie kam bisher von selbst.

submission-missing =
    <b>Was noch fehlt</b> · { $association }

    <b>Projektskizze</b>
    { $texts }

    <b>Finanzierungsplan</b>
    { $plan }
    .write = Schreiben: { $question }
    .skizze = Zur Projektskizze
    .checks = Plan prüfen
    .plan = Zum Finanzplan
    .assess = Probe-Gutachten
    .partners = Gegenseitig lesen

submission-sheet =
    <b>Fürs amtliche Titelblatt</b> · { $association }
    Das Formular gehört zum Aufruf für euer Jahr. Kopiert Feld für Feld hinein:

    { $entries }
    .plan = Zum Finanzplan
    .after = Im Formular heißen die Felder vielleicht anders, oder es sind mehr.
    .write = Schreiben: { $question }
submission-entry =
    <b>{ $label }</b>
    <code>{ $text }</code>
submission-entry-to-write =
    <b>{ $label }</b>
    Noch offen. Schreibt es ins Arbeitsblatt: { $question }
submission-entries-from-plan =
    Noch offen, das kommt aus eurem Finanzierungsplan:
    { $labels }
submission-entry-from-team =
    <b>{ $label }</b>
    Noch offen. Das kommt aus eurem Team: /team

submission-checklist =
    <b>Checkliste für die Abgabe</b> · { $association }

    { $points }

    { $note }
    .posted = ☐ Ist in der Post
    .done = ☑ Ist in der Post

submission-ask-day =
    { $before }An welchem Tag habt ihr den Umschlag zur Post gebracht? Es zählt der Tag auf dem Stempel.
    .today = Heute, { $day }
    .yesterday = Gestern, { $day }
    .other = Anderer Tag
submission-day-noted = Eingetragen ist { $day }.{ " " }
submission-type-day = Schreib den Tag, zum Beispiel <i>21.6.</i>, <i>Montag</i> oder <i>vorgestern</i>.
submission-no-day = Diesen Tag verstehe ich nicht. Schreib zum Beispiel <i>21.6.</i>, <i>Montag</i> oder <i>gestern</i>.
submission-in-future = { $day } kommt erst noch. Tragt den Tag ein, wenn der Umschlag wirklich auf der Post ist.
submission-long-ago = { $day } ist mehr als ein Jahr her. Stimmt die Jahreszahl?
submission-after-receipt = Der Eingang ist für { $day } bestätigt. Abgeschickt habt ihr den Umschlag also spätestens an diesem Tag.
submission-before-posting = Abgeschickt habt ihr den Umschlag am { $day }. Bestätigt wurde er also frühestens an diesem Tag.
submission-not-posted = Tragt zuerst ein, an welchem Tag ihr den Umschlag zur Post gebracht habt.
submission-overtaken = Jemand aus eurem Team war gerade schneller. Seht nach, was jetzt da steht.

submission-ask-proof =
    Schreib die Nummer vom Beleg, oder wo er liegt. Höchstens { $most } Zeichen.

    Ein Foto nehme ich nicht an. Legt es zu euren Unterlagen.
submission-ask-received =
    An welchem Tag kam die Bestätigung vom Bundesamt? Tippt auf einen Tag oder schreib ihn, zum Beispiel <i>5.7.</i>

    Abgeschickt habt ihr den Umschlag am { $day }.
    .today = Heute, { $day }
    .yesterday = Gestern, { $day }

submission-step-day = Tag auf dem Poststempel
submission-step-proof = Beleg der Post
submission-step-received = Tag der Bestätigung

# what the team and the Koordination hear

submission-congratulation =
    <b>Geschafft: Eure Skizze ist in der Post</b>

    { $association } hat eine Idee aufgeschrieben, durchgerechnet, unterschrieben und abgeschickt. Neben Arbeit, Familie und Verein. Das war viel, und ihr habt es zu Ende gebracht. Darauf könnt ihr stolz sein, egal wie die Antwort ausfällt.

    Poststempel { $day }, Frist { $deadline }. Hebt den Beleg gut auf.
    .proof = Beleg eintragen
    .open = Zur Abgabe
    .after = <i>Ihr bekommt das, weil { $who } eingetragen hat, dass der Umschlag auf der Post ist.</i>
submission-late =
    <b>Eure Skizze ist in der Post</b>

    { $association } hat viel Arbeit zu Ende gebracht, und die nimmt euch niemand. Aber der Stempel vom { $day } liegt nach eurer Frist ({ $deadline }). Ob die Skizze trotzdem zählt, entscheidet das Bundesamt.

    • Sagt es heute der Koordination.
    • Fragt beim Bundesprogramm nach: { $mail }, { $phone }.
    • Hebt den Beleg auf. Eure Texte bleiben hier, auch für einen zweiten Versuch.
    .proof = Beleg eintragen
    .open = Zur Abgabe
    .after = <i>Ihr bekommt das, weil { $who } eingetragen hat, dass der Umschlag auf der Post ist.</i>
submission-posted-anew =
    Die Skizze von <b>{ $association }</b> ist jetzt in der Post: Poststempel { $day }, Frist { $deadline }.
    .open = Zur Abgabe
    .after = <i>Ihr bekommt das, weil { $who } das eingetragen hat.</i>
submission-taken-back =
    <b>{ $who }</b> hat zurückgenommen, dass die Skizze von { $association } in der Post ist. Frist: { $deadline }.
    .open = Zur Abgabe
    .after = <i>Ihr bekommt das, weil ihr in diesem Team seid.</i>
submission-told-received =
    Das Bundesamt hat die Skizze von <b>{ $association }</b>: Eingang bestätigt am { $day }.
    .open = Zur Abgabe
    .after = <i>Ihr bekommt das, weil { $who } das eingetragen hat.</i>
submission-desk-posted =
    <b>{ $association }</b> hat die Projektskizze abgeschickt: Poststempel { $day }, eingetragen von { $who }.{ $late }
    .after = <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
submission-desk-late = { " " }Das ist nach der Frist ({ $deadline }). Sprich mit dem Verein.
submission-desk-taken-back =
    <b>{ $association }</b>: Die Projektskizze ist doch noch nicht in der Post ({ $who } hat es zurückgenommen).
    .after = <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
