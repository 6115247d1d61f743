mock_assessment-menu-gutachten = Probe-Gutachten zu eurer Skizze
mock_assessment-step-remark = Anmerkung im Probe-Gutachten

mock_assessment-overview-team =
    <b>Probe-Gutachten</b> · { $association }
    Lest eure Skizze so, wie ein fremder Mensch im Amt sie liest. Sagt bei jedem der { $count } Punkte: ja, halb oder nein. Jede Person liest für sich. Danach seht ihr alle zusammen, woran ihr noch arbeitet.

    Es gibt keine Punkte und keine Note. Diese Liste haben wir geschrieben, nicht das Amt. Ein Versprechen ist sie nicht.

    { $readers }
mock_assessment-overview-desk =
    <b>Probe-Gutachten</b> · { $association }
    Lies die Skizze so, wie ein fremder Mensch im Amt sie liest: bei jedem der { $count } Punkte ja, halb oder nein. Der Verein sieht es erst, wenn du es ihm zeigst. Was das Team selbst sagt, siehst du nicht.

    Es gibt keine Punkte und keine Note.

    { $readers }
mock_assessment-overview-partner =
    <b>Probe-Gutachten</b> · { $association }
    Lest die Skizze so, wie ein fremder Mensch im Amt sie liest: bei jedem der { $count } Punkte ja, halb oder nein. Der andere Verein sieht es erst, wenn ihr fertig gelesen habt.

    Es gibt keine Punkte und keine Note.

    { $readers }
mock_assessment-begin = Anfangen
mock_assessment-go-on = Weiter
mock_assessment-result = Was gesagt wurde
mock_assessment-anew = Neu anfangen
mock_assessment-earlier = Frühere
mock_assessment-skizze = Zur Skizze
mock_assessment-nobody = Noch hat niemand etwas gesagt.
mock_assessment-read = { $who }, { $at }
mock_assessment-read-stale = { $who }, { $at }. Seitdem hat sich die Skizze geändert.
mock_assessment-begun = { $who }: { $done } von { $whole } beantwortet
mock_assessment-of-partner = { $who } (anderer Verein)

mock_assessment-ask =
    <b>Punkt { $number } von { $whole }</b> · { $association }
    { $body }

    Ja, halb oder nein? Du kannst auch etwas dazu schreiben, gleich hier als Nachricht.
    .yes = ✅ Ja
    .half = 🟡 Halb
    .no = ❌ Nein
    .previous = ‹ Davor
    .following = Danach ›
    .drop = Anmerkung löschen
    .overview = Übersicht
mock_assessment-so-far = Bisher: { $said }
mock_assessment-says-y = ja
mock_assessment-says-h = halb
mock_assessment-says-n = nein
mock_assessment-says-nothing = noch offen

mock_assessment-result-shown =
    <b>Probe-Gutachten</b> · { $association }
    { $found }

    { $readers }

    Eine Nummer zeigt alles, was zu diesem Punkt gesagt wurde.
    .give = Dem Verein zeigen
    .overview = Übersicht
mock_assessment-pile-n =
    <b>Arbeitet zuerst an jedem „nein“</b>
    { $list }
mock_assessment-pile-h =
    <b>Dann an „halb“</b>
    { $list }
mock_assessment-pile-y = <b>Ja</b> bei Punkt { $list }
mock_assessment-pile-open = <b>Noch offen</b> ist Punkt { $list }
mock_assessment-line =
    { $number }. { $ask }
    <i>{ $who }</i>
mock_assessment-said-by = { $who }: { $said }
mock_assessment-changed = ✏️ Danach wurde daran geschrieben.
mock_assessment-mend = { $number } · { $question }
mock_assessment-number = Nr. { $number }
mock_assessment-to-question = Zur Frage: { $question }

mock_assessment-point =
    <b>Punkt { $number }</b>
    { $ask }

    { $said }
    .own = Meine Antwort
    .back = Alle Punkte

mock_assessment-ask-anew =
    Das Probe-Gutachten zu <b>{ $association }</b> neu anfangen? Das alte bleibt mit seinem Datum unter „Frühere“.
    .no = Nein
    .yes = Ja, neu anfangen
mock_assessment-earlier-list =
    <b>Frühere Probe-Gutachten</b> · { $association }
    { $list }
    .open = { $at }
mock_assessment-earlier-shown =
    <b>Probe-Gutachten von früher</b>
    { $who }, { $at }

    { $said }
mock_assessment-earlier-point = { $number }. { $ask }

mock_assessment-told =
    { $by } von der Koordination hat die Skizze von <b>{ $association }</b> gelesen, so wie ein fremder Mensch im Amt sie liest. Woran ihr noch arbeiten könnt, steht im Probe-Gutachten.

    <i>Du bekommst das, weil du in diesem Verein bist.</i>
    .result = Ansehen
mock_assessment-given =
    <b>{ $association }</b> sieht jetzt, was du gesagt hast. Was du noch änderst, sehen sie auch.
    .result = Was gesagt wurde
