second_try-menu-zweiter_versuch = Noch einmal mitmachen, in der nächsten Runde
second_try-menu-neue_runde = Vereine, die noch einmal mitmachen wollen

second_try-drop = Doch nicht
second_try-go = Zur neuen Runde
second_try-all = Alle, die wieder mitmachen wollen

second_try-ask =
    <b>Ein zweiter Versuch</b>

    <b>{ $association }</b> kann in einer neuen Runde noch einmal mitmachen. Ihr fangt nicht bei null an. Das kommt mit:
    { $along }

    Ihr geht wieder alle Schritte, vom ersten an. Eure alten Antworten stehen schon da, und ihr ändert nur, was besser werden soll. Hier in der alten Runde bleibt alles, wie es ist.

    { $where }
    .in = { $cohort }
    .next = In der nächsten Runde, ja
second_try-along-answers = { $count ->
        [one] eine Antwort aus den Arbeitsblättern
       *[other] { $count } Antworten aus den Arbeitsblättern
    }
second_try-along-items = { $count ->
        [one] ein Posten aus dem Finanzplan
       *[other] { $count } Posten aus dem Finanzplan
    }, auf die neuen Jahre gesetzt
second_try-along-people = { $count ->
        [one] du selbst
       *[other] euer Team mit { $count } Menschen
    }
second_try-cohort = { $cohort }: Abgabe am { $day }
second_try-choose =
    In welcher Runde wollt ihr mitmachen? Die Koordination dieser Runde sagt dann ja oder nein.
    { $cohorts }
second_try-none-yet = Eine neue Runde ist noch nicht angelegt. Wenn ihr wollt, merke ich mir euren Wunsch und melde mich, sobald es eine gibt.

second_try-wished = Euer Wunsch ist notiert: <b>{ $association }</b> möchte in <b>{ $cohort }</b> mitmachen. Die Koordination hat ihn bekommen. Ihr hört hier von ihr.
second_try-wished-next = Euer Wunsch ist notiert: <b>{ $association }</b> möchte in der nächsten Runde mitmachen. Sobald es eine gibt, frage ich euch.
second_try-wished-and-granted = <b>{ $association }</b> hat eine Zusage. Euer Wunsch, noch einmal mitzumachen, steht aber noch da. Braucht ihr ihn nicht mehr, tippt auf „Doch nicht“.
second_try-dropped = Gut, der Wunsch ist gelöscht. <b>{ $association }</b> behält alles, was da ist.
    .again = Doch noch einmal versuchen
second_try-taken-already = <b>{ $association }</b> ist schon in <b>{ $cohort }</b> dabei. Dort geht es weiter.

second_try-told-taken =
    Ihr seid wieder dabei: <b>{ $association }</b> ist jetzt in <b>{ $cohort }</b>. Abgabe ist am { $day }.

    Eure Antworten und euer Finanzplan sind schon da. Lest sie in Ruhe, bevor ihr etwas ändert. Gut, dass ihr es noch einmal versucht.

    <i>Ihr bekommt das, weil ihr noch einmal mitmachen wolltet.</i>
second_try-told-not-now =
    Mit der neuen Runde klappt es diesmal nicht für <b>{ $association }</b>. Das hat die Koordination entschieden. Fragt sie ruhig nach dem Grund. Alles, was ihr geschrieben habt, bleibt da.

    <i>Ihr bekommt das, weil ihr noch einmal mitmachen wolltet.</i>
    .again = Eine andere Runde wählen
second_try-offered =
    Es gibt eine neue Runde. Wollt ihr mit <b>{ $association }</b> noch einmal mitmachen?
    { $cohorts }

    <i>Ihr bekommt das, weil ihr auf eine neue Runde wartet.</i>
    .in = { $cohort }
    .next = In der nächsten Runde, ja

second_try-desk =
    <b>{ $association }</b> möchte es noch einmal versuchen, in <b>{ $cohort }</b> ({ $who }).

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
second_try-desk-next =
    <b>{ $association }</b> möchte es noch einmal versuchen ({ $who }). Eine neue Kohorte gibt es noch nicht. Sobald es eine gibt, frage ich den Verein.

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
second_try-desk-dropped =
    <b>{ $association }</b> möchte nun doch nicht noch einmal mitmachen ({ $who }).

    <i>Du bekommst das, weil du gefragt wurdest.</i>
second_try-waiting = Noch einmal mitmachen wollen in <b>{ $cohort }</b>. Tipp auf einen Verein: Dann siehst du, wer gefragt hat, und kannst ihn aufnehmen oder ihm absagen.
    .open = { $name }
second_try-nobody-waits = Gerade wartet niemand darauf, in <b>{ $cohort }</b> noch einmal mitzumachen.
second_try-decide =
    <b>{ $association }</b> möchte noch einmal mitmachen. Gefragt hat { $who }, { $at }.

    { $where }
    .take = Aufnehmen in { $cohort }
    .no = Diesmal nicht
second_try-decide-in = Wenn du sie aufnimmst, sind ihr Team, ihre Antworten und ihr Finanzplan sofort in der neuen Kohorte. Sie beginnen dort beim ersten Schritt. In der alten Kohorte bleibt alles stehen.
second_try-decide-none = Du koordinierst gerade keine Kohorte, in die das passt: Sie braucht denselben Träger und eine Abgabe, die noch kommt.
second_try-decide-granted = Inzwischen ist eine Zusage eingetragen. Aufnehmen geht deshalb nicht. Der Verein kann den Wunsch zurücknehmen. Magst du nachfragen?
second_try-taken = <b>{ $association }</b> ist aufgenommen. Das Team weiß es.
second_try-not-now = <b>{ $association }</b> ist diesmal nicht dabei. Das Team weiß es. Ein kurzer Anruf tut gut.

second_try-too-early = Eure Runde läuft noch, Abgabe ist am { $day }. Einen zweiten Versuch gibt es nach einer Absage, nach der Abgabe oder wenn ihr diese Runde aussetzt.
second_try-granted = Ihr habt eine Zusage. Einen zweiten Versuch braucht ihr nicht.
second_try-overtaken = Jemand anders hat das gerade entschieden. So steht es jetzt.
