announcement_release-step-when = Wann der Rundruf hinausgehen soll
announcement_release-step-why = Warum der Rundruf so nicht passt

announcement_release-question =
    <b>Rundruf an { $size }</b>
    { $facts }

    { $more }
    .send = Jetzt senden
    .anyway = Trotzdem senden
    .planned = So planen
    .ask = Zweite Person bitten
    .prepare = Freigabe vorbereiten
    .plan = Später senden
    .other = Andere Zeit
    .now = Doch gleich
    .back = Zurück zum Entwurf
announcement_release-now = Er geht jetzt hinaus. Danach hast du 30 Sekunden, um ihn aufzuhalten.
announcement_release-at = Er geht am { $at } hinaus. 30 Minuten vorher sehen es alle in der Koordination.
announcement_release-after-yes = Er geht hinaus, sobald jemand Ja sagt.
announcement_release-hours = Wer gerade Ruhezeit hat, bekommt ihn danach.
announcement_release-hours-important = Wer gerade Ruhezeit hat, bekommt ihn danach. Nur die zweite Person kann erlauben, dass er sofort ankommt.
announcement_release-twice = ⚠️ Das ging am { $at } schon hinaus, als Rundruf { $number }: an { $people } von diesen Personen. Trotzdem?
announcement_release-twice-soon = ⚠️ Dasselbe geht bald schon hinaus, als Rundruf { $number }: an { $people } von diesen Personen. Trotzdem?
announcement_release-second-needed =
    Eine zweite Person muss Ja sagen ({ $who }), denn:
    { $why }
announcement_release-second-alone =
    Eine zweite Person muss Ja sagen, und du koordinierst allein. Wer den Bot betreibt, kann ihn freigeben. Nötig ist das, denn:
    { $why }
announcement_release-because-everybody = Er geht an alle.
announcement_release-because-important = Er ist „Wichtig“.
announcement_release-because-many = Er geht an mehr als 25 Personen.
announcement_release-because-sensible = Er spricht von Geld oder von einer Frist.

announcement_release-second =
    <b>{ $author } bittet um deine Freigabe: Rundruf { $number }</b>
    An { $size }. Darüber siehst du ihn, wie er ankommt.
    { $facts }

    { $more }
    .yes = Freigeben
    .nights = Freigeben, auch in der Ruhezeit
    .no = Nicht so
announcement_release-why-second =
    Du wirst gefragt, denn:
    { $why }
announcement_release-agreed = { $who } hat Rundruf <b>{ $number }</b> freigegeben.
announcement_release-why-not = Was passt an Rundruf <b>{ $number }</b> nicht? Schreib es in einer Nachricht. Der Entwurf geht damit zurück.
announcement_release-said-no = Rundruf <b>{ $number }</b> ist wieder ein Entwurf. { $author } hat deine Worte bekommen.
announcement_release-returned =
    { $who } gibt Rundruf <b>{ $number }</b> nicht frei:
    <blockquote>{ $words }</blockquote>
    Er ist wieder dein Entwurf.
    .change = Entwurf ändern
    .again = Noch einmal senden
announcement_release-stopped =
    { $who } hat Rundruf <b>{ $number }</b> angehalten. Es ist nichts hinausgegangen, er ist wieder dein Entwurf.
    .change = Entwurf ändern
    .again = Doch senden

announcement_release-when =
    Wann soll der Rundruf hinausgehen? Tipp auf einen Vorschlag oder schreib es, zum Beispiel <code>morgen 10 Uhr</code> oder <code>20.03. 18:00</code>.
announcement_release-when-unread =
    Diese Zeit verstehe ich nicht. Schreib sie zum Beispiel so: <code>morgen 10 Uhr</code> oder <code>20.03. 18:00</code>.

announcement_release-unfinished = Der Entwurf ist noch nicht fertig. Auf seiner Karte steht, was fehlt.
announcement_release-nobody = Gerade bekäme niemand diesen Rundruf. Wähle andere Empfänger.
announcement_release-expired = Der Rundruf war nur bis zu einem Tag gültig, und der ist vorbei. Ändere „Gültig bis“.
announcement_release-limit = Von dir sind heute schon { $count } Rundrufe hinausgegangen oder freigegeben. Mehr als 3 am Tag gehen nicht, damit die Vereine sie noch lesen. Morgen geht es wieder.
announcement_release-wrong-time = { $at } geht nicht: Die Zeit muss in den nächsten zwölf Monaten liegen.
announcement_release-after-valid = Dann ist der Rundruf nicht mehr gültig: Er gilt bis { $until }.
announcement_release-own = Deinen eigenen Rundruf gibt jemand anderes frei.
announcement_release-too-late = Der Rundruf sollte am { $at } hinausgehen, das ist lange vorbei. Bitte ändert die Zeit.
