reminders-menu-erinnerungen = Woran ich dich erinnere, und wann
reminders-menu-ausblick = Was ich in den nächsten 14 Tagen verschicke

reminders-late = <i>(verspätet)</i>
reminders-more = Mehr
reminders-later =
    Erinnern: { $days ->
        [1] morgen
       *[other] in { $days } Tagen
    }, { $when }

# what comes unasked

reminders-workshop =
    { $late }<b>{ $title }</b>
    { $at }{ $more }

    { $reply }
    .do = Zusagen oder absagen
    .come = Wir kommen
    .stay = Wir können nicht
    .after = <i>Ihr bekommt das, weil { $association } zu diesem Termin eingeladen ist.</i>
reminders-workshop-soon =
    { $late }Gleich geht es los: <b>{ $title }</b>
    { $at }{ $more }
    .do = Zum Termin
    .after = <i>Ihr bekommt das, weil { $association } zu diesem Termin eingeladen ist.</i>
reminders-days = { $first } bis { $last }
reminders-asked = Seid ihr dabei?
reminders-mates = Ob ihr kommt, sagen die anderen in eurem Team.
reminders-comes = Ihr habt zugesagt.

reminders-task =
    { $late }Noch offen: <b>{ $task }</b>, bis { $day }.
    Das dauert etwa { $minutes } Minuten.
    .do = Erledigt
    .after = <i>Du bekommst das, weil die Aufgabe bei { $association } bei dir liegt.</i>

reminders-stage =
    { $late }Wenn ihr <b>{ $stage }</b> bis { $day } schafft, bleibt für alles danach genug Zeit.
    .do = Weiter an diesem Schritt
    .after = <i>Du bekommst das, weil dieser Schritt bei { $association } offen ist. Der Tag ist vom Abgabetag zurückgerechnet.</i>

reminders-funding =
    { $late }Abgabe ist am <b>{ $day }</b>: { $left ->
        [one] noch 1 Tag
       *[other] noch { $left } Tage
    }. Es zählt der Poststempel.
    .do = Wo stehen wir?
    .after = <i>Du bekommst das, weil { $association } eine Projektskizze abgeben will.</i>
reminders-posting =
    { $late }Abgabe ist am <b>{ $day }</b>: { $left ->
        [one] noch 1 Tag
       *[other] noch { $left } Tage
    }. Es zählt der Poststempel.

    { $who }

    Noch offen:
    { $open }
    .do = Ist in der Post
    .check = Checkliste
    .after = <i>Ihr bekommt das, weil { $association } eine Projektskizze abgeben will.</i>
reminders-poster-you = Du bringst den Umschlag zur Post.
reminders-poster = { $who } bringt den Umschlag zur Post.
reminders-poster-nobody = Macht aus, wer den Umschlag zur Post bringt.
reminders-funding-today =
    { $late }<b>Heute ist der letzte Tag.</b> Der Umschlag braucht den Poststempel vom { $day }.

    { $who } Fragt am Schalter nach dem Stempel und hebt den Beleg auf.

    Noch offen:
    { $open }
    .do = Ist in der Post
    .check = Checkliste
    .after = <i>Ihr bekommt das, weil { $association } eine Projektskizze abgeben will.</i>

reminders-review =
    { $late }<b>{ $association }</b> wartet seit { $at } auf eine Rückmeldung zu <b>{ $stage }</b>.
    .do = Lesen
    .after = <i>Du bekommst das, weil du diesen Verein koordinierst.</i>

reminders-join =
    { $late }<b>{ $who }</b> möchte bei { $association } mitmachen und wartet auf eine Antwort.
    .do = Zum Team
    .after = <i>Du bekommst das, weil du die Ansprechperson bist.</i>
reminders-offer =
    { $late }Bei { $association } wartet jemand darauf, ob du die Ansprechperson wirst.
    .do = Zum Team
    .after = <i>Du bekommst das, weil du gefragt wurdest.</i>
reminders-returned =
    { $late }Die Koordination hat <b>{ $stage }</b> gelesen und zurückgegeben. Ihre Anmerkungen stehen direkt bei euren Antworten.
    .do = Anmerkungen lesen
    .after = <i>Du bekommst das, weil bei { $association } eine Antwort von euch offen ist.</i>

reminders-silence =
    { $late }Zwei Wochen war es still bei { $association }. Das kommt vor.

    Schon zehn Minuten bringen euch weiter. Oder braucht ihr etwas?
    .do = Weitermachen
    .help = Wir brauchen Hilfe
    .after = <i>Du bekommst das, weil seit zwei Wochen niemand von euch etwas eingetragen hat. Solange es still bleibt, frage ich nicht noch einmal.</i>

reminders-digest =
    { $late }<b>Eure Woche</b> · { $association }

    { $lines }
    .map = Zum Stand
    .change = Anders erinnern
    .after = <i>Du bekommst das, weil du die Übersicht am Montag gewählt hast.</i>

reminders-several =
    { $late }Mehreres auf einmal:

    { $lines }
    .look = Einzeln ansehen
    .change = Anders erinnern
    .after = <i>Ihr bekommt das, weil diese Dinge bei euch offen sind.</i>
reminders-opened =
    Was davon noch offen ist:

    { $lines }

reminders-line-workshop = { $title }: { $at }
reminders-line-task = { $task }: bis { $day }
reminders-line-stage = { $stage }: am besten bis { $day }
reminders-line-funding =
    Abgabe: { $day } (Poststempel), { $left ->
        [0] heute
        [one] noch 1 Tag
       *[other] noch { $left } Tage
    }
reminders-line-review = { $association } wartet auf Rückmeldung: { $stage }
reminders-line-join = { $who } möchte mitmachen
reminders-line-offer = Wirst du Ansprechperson?
reminders-line-returned = { $stage }: Anmerkungen der Koordination
reminders-line-silence = { $association }: wieder anfangen, ein kleiner Schritt genügt
reminders-line-digest = Eure Woche: { $association }

reminders-open-workshop = { $number }. Termin
reminders-open-task = { $number }. Aufgabe
reminders-open-stage = { $number }. Schritt
reminders-open-funding = { $number }. Abgabe
reminders-open-review = { $number }. { $association }
reminders-open-request = { $number }. Anfrage
reminders-open-silence = { $number }. Weitermachen
reminders-open-digest = { $number }. Eure Woche

# what follows a button

reminders-about =
    { $about }

    Was möchtest du tun?
    .when = Selbst wählen
    .give = Geht an …
    .help = Hilfe
    .why = Warum bekomme ich das?
reminders-snoozed =
    Gut. Ich melde mich wieder: { $when }.{ $offer }
    .back = Doch jetzt
    .help = Hilfe holen
reminders-help-offer = { "" }

    Kommt ihr nicht weiter? Die Koordination hilft gern.
reminders-when =
    Wann soll ich wieder fragen? Schreib zum Beispiel: <i>morgen</i>, <i>Freitag 18 Uhr</i>, <i>in 2 Wochen</i> oder <i>am 12.3.</i>

    Spätestens am { $end }.
reminders-when-unclear = Diesen Zeitpunkt verstehe ich nicht. Schreib zum Beispiel: <i>Freitag 18 Uhr</i> oder <i>in 3 Tagen</i>.
reminders-when-over = Dieser Zeitpunkt ist schon vorbei. Nenn mir bitte einen, der noch kommt.
reminders-too-late = Später geht nicht, sonst ist es vorbei: spätestens { $end }.
reminders-settled =
    { $about }

    Hier ist nichts mehr zu tun.
reminders-done =
    ✅ { $about }

    { $by }
reminders-done-by = Erledigt von { $who }.
reminders-done-by-you = Erledigt. Danke. Die anderen im Team bekommen dazu keine Erinnerung mehr.
reminders-give =
    An wen geht die Aufgabe?
    .to = { $name }
reminders-give-nobody = Außer dir arbeitet im Moment niemand mit. Neue Leute lädst du unter /team ein.
reminders-given = Gut, die Aufgabe liegt jetzt bei <b>{ $name }</b>. Ich sage es weiter und erinnere nur noch dort.
reminders-taken-over =
    <b>{ $who }</b> gibt dir eine Aufgabe weiter:

    { $about }
    .after = <i>Du bekommst das, weil du in diesem Team mitarbeitest.</i>
reminders-help = Ich habe der Koordination gesagt, dass ihr hier Hilfe braucht. Jemand meldet sich bei euch.
reminders-help-nobody = Im Moment ist niemand für euch eingetragen, den ich fragen kann.
reminders-help-wanted =
    <b>{ $association }</b> bittet um Hilfe ({ $who }):

    { $about }
    .after = <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
reminders-who-writes = alle, die mitarbeiten

reminders-why =
    <b>Warum bekomme ich das?</b>

    { $reason }
    .change = Ändern
reminders-why-workshop = Zu jedem Termin melde ich mich eine Woche vorher, einen Tag vorher und eine Viertelstunde vorher. Nach einer Absage nicht mehr.
reminders-why-task = Jemand von euch hat für diese Aufgabe einen Tag gewählt. Ich erinnere am Tag davor und am Tag selbst, und nur, wer die Aufgabe hat.
reminders-why-stage = Vom Abgabetag rechne ich zurück, bis wann jeder Schritt fertig sein sollte. Ich erinnere eine Woche und einen Tag vorher die Ansprechperson.
reminders-why-funding = Ich erinnere 28, 14, 7 und 3 Tage vor der Abgabe, am Tag davor und am Morgen selbst. In der letzten Woche alle im Team.
reminders-why-review = Wenn ein Verein drei Tage auf eine Rückmeldung wartet, erinnere ich die Koordination, und nach sieben Tagen noch einmal.
reminders-why-request = Wenn jemand zwei Tage auf eine Antwort von euch wartet, erinnere ich daran, und nach sieben Tagen noch einmal.
reminders-why-silence = Wenn zwei Wochen lang niemand von euch etwas einträgt, frage ich einmal nach. Danach schaut die Koordination, ob ihr etwas braucht.
reminders-why-digest = Du hast die Übersicht am Montag gewählt.

# how somebody wants it

reminders-mine =
    <b>Woran ich dich erinnere</b>

    { $kinds }

    { $hours }
    { $digest }
    .hours = Wann
    .digest = Übersicht am Montag
    .nodigest = Keine Übersicht
    .tasks = Tage für Aufgaben festlegen
    .silence = Alles still
    .speak = Wieder erinnern
reminders-kind-line = { $kind }: { $mode }
reminders-kind-workshop = Termine
reminders-kind-task = Aufgaben mit Datum
reminders-kind-stage = Schritte
reminders-kind-funding = Abgabe
reminders-kind-review = Durchsicht
reminders-kind-request = Offene Antworten
reminders-kind-silence = Nachfrage nach Stille
reminders-kind-digest = Übersicht am Montag
reminders-mode-now = sofort
reminders-mode-digest = montags
reminders-mode-off = gar nicht
reminders-hours-line = Von selbst melde ich mich nur { $days } zwischen { $begin } und { $end } Uhr.
reminders-days-week = Montag bis Freitag (nicht an Feiertagen)
reminders-days-saturday = Montag bis Samstag (nicht an Feiertagen)
reminders-days-all = an allen Tagen
reminders-digest-on = Montags bekommst du eine Übersicht der Woche.
reminders-digest-off = Eine Übersicht am Montag bekommst du nicht.

reminders-kind =
    <b>{ $kind }</b>: { $mode }

    { $reason }
    { $must }
reminders-must = Ganz still wird diese Erinnerung nicht: Am letzten Tag und am Tag davor melde ich mich immer.
reminders-choose-now = Sofort erinnern
reminders-choose-digest = Nur in der Übersicht am Montag
reminders-choose-off = Daran nicht erinnern

reminders-hours =
    { $hours }

    Was du selbst anfragst, beantworte ich immer sofort. Wann darf ich mich von selbst melden?
    .hours = { $begin }–{ $end } Uhr
    .week = Montag bis Freitag
    .saturday = Montag bis Samstag
    .all = An allen Tagen, auch an Feiertagen

reminders-silenced =
    Gut, ich erinnere dich nicht mehr von selbst.

    Nur die Abgabe bleibt: montags in einer kurzen Übersicht, und am letzten Tag und am Tag davor einzeln.
    .speak = Wieder erinnern
reminders-silenced-desk =
    Gut, ich erinnere dich nicht mehr von selbst.
    .speak = Wieder erinnern

# tasks with a day

reminders-tasks =
    <b>Aufgaben mit Datum</b> · { $association }

    { $tasks }

    Für welche Aufgabe möchtest du einen Tag festlegen?
    .set = { $task }
reminders-no-tasks = Bei { $association } ist im Moment keine Aufgabe offen.
reminders-task-day = { $task }: bis { $day }
reminders-task-when =
    Bis wann soll <b>{ $task }</b> erledigt sein? Schreib zum Beispiel: <i>Freitag</i>, <i>in 2 Wochen</i> oder <i>am 12.3.</i>

    Spätestens am { $end }.
    .drop = Ohne Datum
reminders-task-unclear = Diesen Tag verstehe ich nicht. Schreib zum Beispiel: <i>Freitag</i> oder <i>12.3.</i>
reminders-task-outside = Der Tag muss zwischen heute und eurer Abgabe liegen, also spätestens { $end }.
reminders-task-kept =
    Gut: <b>{ $task }</b> bis { $day }. Ich erinnere am Tag davor und am Tag selbst.
    .tasks = Weitere Aufgaben

# the Koordination

reminders-outlook =
    <b>Die nächsten 14 Tage</b> · { $cohort }
    Was ich von selbst verschicke, an wen und warum:

    { $lines }
    .after = Was erledigt ist, fällt von selbst weg.
    .unheard = Wer sich nicht meldet
reminders-outlook-empty =
    <b>Die nächsten 14 Tage</b> · { $cohort }

    Von selbst verschicke ich im Moment nichts.
    .unheard = Wer sich nicht meldet
reminders-outlook-line =
    { $when } · { $association }
    { $what } → { $who }
reminders-page-earlier = Früher
reminders-page-later = Später
reminders-names-earlier = ‹ Davor
reminders-names-later = Weitere ›
reminders-unheard =
    <b>Wer sich nicht meldet</b> · { $cohort }

    { $silent }

    <b>Nicht mehr rechtzeitig verschickt</b>
    { $missed }
    .open = { $association }
    .outlook = Die nächsten 14 Tage
reminders-nobody = Niemand und nichts.
reminders-unheard-more =
    <b>Wer sich nicht meldet</b> · { $cohort }

    { $silent }
reminders-silent =
    { $association }: { $messages ->
        [one] 1 Nachricht
       *[other] { $messages } Nachrichten
    } ohne Reaktion, letzter Schritt { $since }
reminders-silent-asked = { $association }: nach zwei Wochen Stille einmal gefragt, letzter Schritt { $since }

reminders-step-when = Wann ich wieder erinnere
reminders-step-task-day = Tag für die Aufgabe
