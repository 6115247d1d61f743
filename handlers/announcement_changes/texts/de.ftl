announcement_changes-step-why = Warum die Änderung so nicht passt

announcement_changes-old =
    Rundruf <b>{ $number }</b>, wie er jetzt ist:

    { $words }
announcement_changes-new =
    Rundruf <b>{ $number }</b>, wie er dann ist:

    { $words }
announcement_changes-correction =
    <b>{ $author } möchte Rundruf { $number } ändern</b>
    Darüber stehen die alten und die neuen Worte. Es betrifft { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }.

    Du wirst gefragt, denn:
    { $why }
    .yes = So ändern
    .no = Nicht so
announcement_changes-late =
    <b>{ $author } möchte Rundruf { $number } nachsenden</b>
    An { $people ->
        [one] 1 Person, die
       *[other] { $people } Personen, die
    } erst später dazugekommen { $people ->
        [one] ist
       *[other] sind
    }. Darüber siehst du ihn, wie er ankommt.

    Du wirst gefragt, denn:
    { $why }
    .yes = Nachsenden
    .no = Nicht so
announcement_changes-because-everybody = Er ist an alle gerichtet.
announcement_changes-because-important = Er ist „Wichtig“.
announcement_changes-because-many = Es betrifft mehr als 25 Personen.
announcement_changes-because-sensible = Es geht um Geld oder um eine Frist.

announcement_changes-waits =
    { $count ->
        [one] { $who } muss noch zustimmen.
       *[other] Noch muss jemand zustimmen: { $who }.
    } Bis dahin bleibt bei Rundruf <b>{ $number }</b> alles, wie es ist. Ich sage dir, was daraus wird.

    Nötig ist das, denn:
    { $why }
announcement_changes-waits-alone =
    Eine zweite Person muss noch zustimmen, und du koordinierst allein. Wer den Bot betreibt, kann es freigeben:
    <code>projektschmiede announcement release { $number }</code>
    Bis dahin bleibt bei Rundruf <b>{ $number }</b> alles, wie es ist.

    Nötig ist das, denn:
    { $why }
announcement_changes-drop = Doch nicht
announcement_changes-withdraw = Rundruf gleich zurückziehen
announcement_changes-again = Anders korrigieren

announcement_changes-corrects = Rundruf <b>{ $number }</b> wird jetzt bei allen geändert. Ich melde mich, wenn es fertig ist.
announcement_changes-corrects-theirs = Rundruf <b>{ $number }</b> wird jetzt bei allen geändert.
announcement_changes-replaced = { $who } hat Rundruf <b>{ $number }</b> inzwischen anders korrigiert. Deine Korrektur wartet nicht mehr.
announcement_changes-agreed-correction = { $who } hat zugestimmt. Rundruf <b>{ $number }</b> wird jetzt bei allen geändert.
announcement_changes-agreed-late = { $who } hat zugestimmt. Rundruf <b>{ $number }</b> geht jetzt auch an alle, die später dazugekommen sind.
announcement_changes-why-not = Was passt an der Änderung von Rundruf <b>{ $number }</b> nicht? Schreib es in einer Nachricht. { $author } bekommt deine Worte.
announcement_changes-said-no = Bei Rundruf <b>{ $number }</b> bleibt alles, wie es ist. { $author } hat deine Worte bekommen.
announcement_changes-returned-correction =
    { $who } möchte Rundruf <b>{ $number }</b> nicht so ändern:
    <blockquote>{ $words }</blockquote>
    Er bleibt, wie er ist.
announcement_changes-returned-late =
    { $who } möchte Rundruf <b>{ $number }</b> nicht nachsenden:
    <blockquote>{ $words }</blockquote>
    Es ist nichts hinausgegangen.
announcement_changes-stays = Bei Rundruf <b>{ $number }</b> bleibt alles, wie es ist.
announcement_changes-lapsed = { $author } gehört nicht mehr zur Koordination. Die Änderung von Rundruf <b>{ $number }</b> gilt deshalb nicht mehr. Wenn sie richtig ist, mach sie bitte selbst.
announcement_changes-own = Deiner eigenen Änderung stimmt jemand anderes zu.
