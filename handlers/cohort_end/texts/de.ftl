cohort_end-menu-abschluss = Eine Kohorte abschließen

cohort_end-export = Tabelle mitnehmen
cohort_end-skizze = Projektskizze holen
cohort_end-alumni = Ehemalige werden?

cohort_end-ask =
    <b>{ $cohort }</b> abschließen? Das betrifft { $count ->
        [one] einen Verein
       *[other] { $count } Vereine
    }.

    • Heute: Alle in den Vereinen erfahren es und was mit ihren Daten geschieht.
    • { $drafts }: Die Antworten der Arbeitsblätter und die Anmerkungen dazu werden gelöscht.
    • { $rest }: Namen und alle übrigen Texte werden gelöscht. Die Zahlen bleiben.

    30 und 7 Tage vorher sagt der Bot allen Bescheid. Bis zur ersten Löschung lässt sich der Abschluss zurücknehmen. Was gelöscht ist, kommt nicht wieder.

    Wer im Verzeichnis der Ehemaligen steht oder in einer anderen Kohorte ist, bleibt.
    .export = Erst die Tabelle mitnehmen
    .end = Kohorte abschließen
cohort_end-really =
    <b>{ $cohort }</b> wirklich abschließen?

    • { $people ->
        [0] In den Vereinen ist niemand angemeldet, der es erfährt.
        [one] Einem Menschen in { $count ->
            [one] einem Verein
           *[other] { $count } Vereinen
        } schreibe ich, dass die Kohorte vorbei ist.
       *[other] { $people } Menschen in { $count ->
            [one] einem Verein
           *[other] { $count } Vereinen
        } schreibe ich, dass die Kohorte vorbei ist.
    }{ $desk }
    • Gelöscht werden ihre Antworten aus den Arbeitsblättern am { $drafts }, Namen und alle übrigen Texte am { $rest }.

    Bis { $drafts } kannst du es zurücknehmen. Die Nachricht haben dann aber alle schon gelesen.
    .not = Nein, zurück zum Pult
    .yes = Ja, abschließen und allen schreiben
cohort_end-really-desk = { $count ->
    [0] { "" }
    [one] { " " }Auch die zweite Person der Koordination erfährt es.
   *[other] { " " }Auch { $count } andere der Koordination erfahren es.
    }
cohort_end-ended =
    <b>{ $cohort }</b> ist seit { $at } abgeschlossen.

    • { $drafts }: Die Antworten der Arbeitsblätter und die Anmerkungen dazu werden gelöscht.
    • { $rest }: Namen und alle übrigen Texte werden gelöscht. Die Zahlen bleiben.

    Bis zur ersten Löschung lässt sich das zurücknehmen.
    .undo = Doch nicht abschließen
cohort_end-ended-late =
    <b>{ $cohort }</b> ist seit { $at } abgeschlossen.

    Die Antworten der Arbeitsblätter sind gelöscht, das lässt sich nicht zurücknehmen. Am { $rest } werden Namen und alle übrigen Texte gelöscht. Die Zahlen bleiben.
cohort_end-anonymised = <b>{ $cohort }</b> besteht seit { $at } nur noch aus Zahlen. Namen und Texte sind gelöscht.
cohort_end-goes-on = <b>{ $cohort }</b> läuft weiter. Nichts wird gelöscht.
cohort_end-too-late = Die erste Löschung war schon. Der Abschluss lässt sich nicht mehr zurücknehmen.

cohort_end-told-desk =
    { $who } hat <b>{ $cohort }</b> abgeschlossen. Antworten bleiben bis { $drafts }, alles Übrige bis { $rest }. Bis zur ersten Löschung lässt sich das zurücknehmen.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
cohort_end-told-desk-goes-on =
    { $who } hat den Abschluss von <b>{ $cohort }</b> zurückgenommen. Nichts wird gelöscht.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
cohort_end-is-it-over =
    Ist <b>{ $cohort }</b> vorbei? Abgabe war am { $deadline }. Nach dem Abschluss werden die Daten der Vereine nach und nach gelöscht. Ohne Abschluss endet die Kohorte ein Jahr nach der Abgabe von selbst.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
    .look = Was beim Abschluss geschieht
cohort_end-by-itself =
    <b>{ $cohort }</b> ist jetzt abgeschlossen, denn die Abgabe am { $deadline } ist ein Jahr her. Antworten bleiben bis { $drafts }, alles Übrige bis { $rest }. Bis zur ersten Löschung lässt sich das zurücknehmen.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
cohort_end-desk-drafts =
    Am { $drafts } werden die Antworten der Arbeitsblätter von <b>{ $cohort }</b> gelöscht. Bis dahin lässt sich der Abschluss zurücknehmen.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
cohort_end-desk-rest =
    Am { $rest } werden Namen und alle übrigen Texte von <b>{ $cohort }</b> gelöscht. Die Zahlen bleiben.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>

cohort_end-member-ended =
    <b>{ $cohort }</b> ist abgeschlossen.

    Eure Antworten bleiben bis { $drafts }, dann werden sie gelöscht. Alles andere bleibt bis { $rest }, dann werden auch eure Namen gelöscht. Holt euch vorher, was ihr behalten wollt. Deine eigenen Daten bekommst du mit /meinedaten.

    Möchtest du anderen Vereinen helfen? Dafür fragt der Bot dich neu, und du kannst jederzeit nein sagen.

    <i>Du bekommst das, weil dein Verein dabei war.</i>
cohort_end-member-drafts =
    Am { $drafts } werden eure Antworten aus <b>{ $cohort }</b> gelöscht. Holt euch vorher die Projektskizze.

    <i>Du bekommst das, weil dein Verein dabei war.</i>
cohort_end-member-rest =
    Am { $rest } werden eure Daten aus <b>{ $cohort }</b> gelöscht, auch eure Namen. Deine eigenen Daten bekommst du vorher mit /meinedaten.

    <i>Du bekommst das, weil dein Verein dabei war.</i>
cohort_end-member-goes-on =
    <b>{ $cohort }</b> geht doch weiter. Eure Daten werden nicht gelöscht.

    <i>Du bekommst das, weil dein Verein dabei ist.</i>
