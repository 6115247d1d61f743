outcome-menu-danach = Nach der Abgabe: warten, Zusage, Absage

outcome-granted = Eine Zusage ist da
outcome-refused = Eine Absage ist da
outcome-waiting-still = Doch noch keine Antwort
outcome-letter-day = Wann kam der Brief?
outcome-desk-look = Verein ansehen

outcome-waiting =
    <b>{ $association }</b>: nach der Abgabe

    { $since }

    { $others }

    { $meeting }

    Rechnet noch nicht mit dem Geld. Stellt niemanden ein und gebt nichts in Auftrag, bis ein Bescheid da ist.
    .post = Zur Abgabe
    .meeting = Zum Netzwerktreffen
    .offices = Fragen fürs Treffen sammeln
    .guide = Anleitung
    .help = Solange: anderen helfen
outcome-posted = In der Post seit { $day }. { $weeks ->
        [0] Das ist noch keine Woche her.
        [one] Das ist eine Woche her.
       *[other] Das ist { $weeks } Wochen her.
    }
outcome-received = Das Amt hat den Eingang bestätigt: { $day }.
outcome-not-posted = Hier steht noch nicht, dass eure Skizze in der Post ist.
outcome-figures = So lange haben { $count } Vereine gewartet, die uns beide Tage gesagt haben: am kürzesten { $shortest } Wochen, am längsten { $longest } Wochen. Die Hälfte wusste es nach { $middle } Wochen. Bei euch kann es anders sein.
outcome-no-figures = Wie lange es dauert, wissen wir nicht genau. Ein Verein hat einmal von fünf Monaten erzählt. Eigene Zahlen zeigen wir, sobald genug Vereine uns ihre Tage gesagt haben.
outcome-meeting = <b>Netzwerktreffen:</b> { $title }, { $at }. Meist weiß da noch kaum jemand, wie es ausgeht. Ihr trefft Vereine, die auch warten.
outcome-no-meeting = <b>Netzwerktreffen:</b> In den letzten Jahren war es im Oktober. Ob und wann es für euch eines gibt, sagt die Koordination. Fragen dafür könnt ihr schon sammeln.

outcome-is-granted =
    <b>{ $association }</b>: eine Zusage. Wir freuen uns mit euch!

    { $letter }

    Das Wichtigste zuerst: Lest den Brief zu zweit und schreibt euch alle Fristen auf. Jetzt kommt der ausführliche Antrag im Internet (easy-Online). Die Bewilligung selbst heißt <b>Zuwendungsbescheid</b>. Vorher beginnt ihr nichts, außer das Amt stimmt zu (<b>vorzeitiger Maßnahmebeginn</b>).

    Ihr wisst jetzt, was andere noch vor sich haben. Wer von euch mag, wird <b>Ehemalige</b> und hilft ihnen.
    .steps = Erste Schritte
    .guide = Anleitung
    .help = Ehemalige werden
outcome-is-refused =
    <b>{ $association }</b>: eine Absage. Das tut weh.

    { $letter }

    Eine Absage ist kein Urteil über eure Arbeit. Das Geld reicht nicht für alle, die sich bewerben. Eure Texte, Zahlen und Kontakte bleiben euch.

    Lasst euch zwei Wochen Zeit. Dann könnt ihr es noch einmal versuchen: Eure Antworten und euer Finanzplan kommen mit in die nächste Runde.

    Auch ihr könnt anderen helfen: Was ihr gelernt habt, steht in keiner Anleitung. Es eilt nicht.
    .steps = Was jetzt?
    .again = Zweiter Versuch
    .guide = Anleitung
    .help = Was ich gelernt habe, teilen
outcome-letter = Der Brief kam: { $day }.
outcome-no-letter-day = Wann kam der Brief? Sagt uns den Tag. Daraus sehen andere, wie lange es dauert. Wer ihr seid, steht dort nicht.

outcome-ask-day = An welchem Tag kam der Brief? Tippt oder schreibt das Datum, zum Beispiel 12.11.
    .today = Heute
    .yesterday = Gestern
outcome-step-day = Der Tag, an dem der Brief kam
outcome-no-day = Das habe ich nicht als Tag verstanden. Schreibt es so: 12.11. oder „gestern“.
outcome-in-future = Der { $day } kommt erst noch. Wann kam der Brief?
outcome-before-posting = Am { $day } habt ihr eure Skizze abgeschickt. Die Antwort kann nicht früher da gewesen sein. Stimmt der Tag?
outcome-still-waiting = Ihr wartet noch auf die Antwort. Ist sie da, tippt auf Zusage oder Absage.
outcome-overtaken = Jemand aus eurem Team hat gerade dasselbe eingetragen. So steht es jetzt.

outcome-steps-granted = <b>{ $association }</b>: erste Schritte nach der Zusage

    { $points }
outcome-steps-refused = <b>{ $association }</b>: was jetzt?

    { $points }

outcome-team-granted =
    <b>{ $association }</b> hat eine Zusage! { $who } hat es gerade eingetragen.

    <i>Du bekommst das, weil du im Team bist.</i>
outcome-team-refused =
    <b>{ $association }</b> hat eine Absage bekommen. { $who } hat es eingetragen. Das ist kein Urteil über eure Arbeit.

    <i>Du bekommst das, weil du im Team bist.</i>
outcome-team-waiting =
    <b>{ $association }</b> wartet noch auf die Antwort. Das hat { $who } eingetragen.

    <i>Du bekommst das, weil du im Team bist.</i>
outcome-desk-granted = <b>{ $association }</b> meldet eine Zusage ({ $who }).

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
outcome-desk-refused = <b>{ $association }</b> meldet eine Absage ({ $who }). Ein Anruf tut jetzt gut.

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
outcome-desk-waiting = <b>{ $association }</b> wartet noch auf die Antwort ({ $who }).

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
outcome-any-letter =
    Seit { $day } ist die Skizze von <b>{ $association }</b> unterwegs. Kam schon ein Brief?

    <i>Du bekommst das, weil du Ansprechperson bist. Ich frage nur selten, höchstens drei Mal.</i>
    .none = Noch nichts
