peer_reading-menu-lesen = Skizzen gegenseitig lesen
peer_reading-step-new = Anmerkung zur Skizze des anderen Vereins
peer_reading-step-change = Geänderte Anmerkung
peer_reading-step-days = Tage der Leserunde

peer_reading-join = Wir machen mit
peer_reading-skip = Diesmal nicht
peer_reading-agree = Ja, gegenseitig lesen
peer_reading-refuse = Lieber nicht
peer_reading-leave = Nicht mehr mitmachen
peer_reading-read = Weiterlesen
peer_reading-give-late = Anmerkungen noch übergeben
peer_reading-give-left = Anmerkungen an { $name } geben
peer_reading-got = Anmerkungen von { $name }
peer_reading-to-home = Kollegiale Beratung
peer_reading-to-course = Zur Leserunde
peer_reading-earlier = ‹ Davor
peer_reading-later = Danach ›
peer_reading-unknown-first = Ein anderer Verein

peer_reading-not-for-you = Skizzen gegenseitig lesen Vereine, die in einer Projektschmiede sind. Mit deinem Zugang gehörst du gerade zu keinem.
peer_reading-home =
    <b>Kollegiale Beratung</b> · { $association }
    { $now }
peer_reading-none = Zwei Vereine lesen gegenseitig ihre Skizzen und schreiben dazu, was ihnen auffällt. Gerade gibt es keine Leserunde für euch. Sobald die Koordination eine startet, hört ihr davon.
peer_reading-asked = Zwei Vereine lesen gegenseitig ihre Skizzen und schreiben dazu, was ihnen auffällt. Antworten könnt ihr bis { $answer_by }, gelesen wird bis { $read_by }. Wer mit wem liest, sagt der Bot danach.
peer_reading-said-nothing = Macht ihr mit? Einen Grund braucht ihr nicht zu nennen.
peer_reading-said-nothing-yet = Euer Team hat noch nicht geantwortet. Du liest hier mit. Antworten können die anderen aus deinem Team.
peer_reading-said-yes = <b>Ihr macht mit.</b> Bis { $answer_by } könnt ihr das noch ändern.
peer_reading-said-no = <b>Ihr macht diesmal nicht mit.</b> Bis { $answer_by } könnt ihr das noch ändern.
peer_reading-alone = In dieser Runde gibt es keinen Verein, der mit euch liest. Das liegt nicht an euch. Die Koordination weiß es und meldet sich.
peer_reading-proposed =
    Ihr lest mit: <b>{ $others }</b>. { $how }

    Noch sieht niemand etwas. Erst wenn alle zugestimmt haben, geht es los, bis { $read_by }.
peer_reading-how-two = Ihr lest ihre Skizze, und sie lesen eure.
peer_reading-how-three = Ihr seid zu dritt: Jeder Verein liest einen anderen.
peer_reading-you-agreed = <b>Ihr habt zugestimmt.</b> Jetzt fehlt noch das Ja der anderen.
peer_reading-you-not-yet = Sollen sie eure Skizze lesen dürfen? Sie sehen eure Texte, auch Namen, die darin stehen. Eure Anschrift und wer bei euch was geschrieben hat, sehen sie nicht.
peer_reading-team-not-yet = Euer Team hat noch nicht zugestimmt. Du liest hier mit. Zustimmen können die anderen aus deinem Team.
peer_reading-you-read = Ihr lest die Skizze von <b>{ $name }</b>, bis { $read_by }.
peer_reading-you-gave = Die Skizze von <b>{ $name }</b> habt ihr fertig gelesen. Danke!
peer_reading-read-by = { $name } liest gerade eure Skizze. Die Anmerkungen bekommt ihr alle auf einmal.
peer_reading-ask-leave =
    Wirklich nicht? Dann liest euch niemand, und ihr lest niemanden. Die anderen hören nur, dass es nicht zustande kommt, keinen Grund. Was ihr noch nicht übergeben habt, wird gelöscht.
    .no = Doch, dabeibleiben
    .yes = Ja, lieber nicht
peer_reading-left = Gut, dann nicht. Die anderen wissen, dass es nicht zustande kommt. Bei der nächsten Runde könnt ihr wieder dabei sein.

peer_reading-outline =
    <b>Ihr lest: { $name }</b>
    { $title }

    Lest bis { $read_by }, Abschnitt für Abschnitt. Was euch auffällt, schreibt ihr gleich dazu. Der Verein sieht es erst, wenn ihr fertig seid.
    { $noted }
    .read = Von vorn lesen
    .remarks = Eure Anmerkungen
    .assess = Probe-Gutachten
peer_reading-noted-count = { $count ->
        [0] Noch habt ihr nichts notiert.
        [one] Ihr habt eine Anmerkung notiert.
       *[other] Ihr habt { $count } Anmerkungen notiert.
    }
peer_reading-finish = Fertig gelesen
peer_reading-section =
    <b>{ $section }</b>
    Skizze von { $name }

    { $text }
    .previous = ‹ Davor
    .following = Danach ›
    .overview = Übersicht
peer_reading-own-remarks =
    <b>Von euch notiert</b>
    { $list }
peer_reading-write-here = <i>Fällt euch etwas auf? Schreibt es gleich hier als Nachricht: was gut ist, was ihr nicht versteht, was fehlt.</i>
peer_reading-noted =
    Notiert bei „{ $section }“:
    <blockquote>{ $text }</blockquote>
    Noch etwas zu diesem Abschnitt? Schreibt einfach weiter.
    .onward = Weiterlesen
    .change = Ändern
    .all = Alle Anmerkungen
peer_reading-listed =
    <b>Eure Anmerkungen</b> zur Skizze von { $name }

    { $list }
peer_reading-too-many = Mehr als { $most } Anmerkungen gehen nicht. Der letzte Text ist nicht gespeichert. Ändert oder löscht eine andere.
peer_reading-listed-none = Zur Skizze von { $name } habt ihr noch nichts notiert.
peer_reading-remark =
    <b>{ $section }</b>
    <blockquote>{ $text }</blockquote>
peer_reading-change = Ändern: { $text }
peer_reading-ask-change =
    Schreib die Anmerkung zu „{ $section }“ neu.
    .drop = Anmerkung löschen
peer_reading-ask-give =
    { $count ->
        [0] Ihr habt nichts notiert. Trotzdem fertig mit der Skizze von <b>{ $name }</b>?
        [one] Eine Anmerkung geht jetzt an <b>{ $name }</b>.
       *[other] { $count } Anmerkungen gehen jetzt alle auf einmal an <b>{ $name }</b>.
    } Was ihr im Probe-Gutachten gesagt habt, geht mit. Danach könnt ihr nichts mehr ändern und seht die Skizze nicht mehr.
    .give = Ja, übergeben
    .look = Noch einmal ansehen
peer_reading-given =
    Übergeben. <b>{ $name }</b> liest jetzt, was ihr notiert habt. Danke, dass ihr euch die Zeit genommen habt!

peer_reading-got-shown =
    <b>Ein anderer Verein schreibt</b>
    { $name } hat eure Skizze gelesen:

    { $list }
    .assess = Ihr Probe-Gutachten
    .thank = Danke sagen
    .show = Der Koordination zeigen
peer_reading-got-none =
    { $name } hat eure Skizze gelesen und nichts dazu notiert.
    .assess = Ihr Probe-Gutachten
    .thank = Danke sagen
peer_reading-thanked =
    Euer Dank ist bei { $name }.
    .read = Zu den Anmerkungen
peer_reading-shown =
    Die Koordination kann jetzt lesen, was { $name } zu eurer Skizze notiert hat.
    .read = Zu den Anmerkungen
peer_reading-shown-to-desk =
    <b>{ $name }</b> hat zur Skizze von <b>{ $own }</b> notiert:

    { $list }

peer_reading-told-invited =
    <b>Kollegiale Beratung</b>: Zwei Vereine lesen gegenseitig ihre Skizzen und schreiben dazu, was ihnen auffällt. Ihr bekommt frische Augen und lernt, wie andere es machen.

    Antwortet bis { $answer_by }. Gelesen wird bis { $read_by }. Wer mit wem liest, sagt der Bot danach, und vorher sieht niemand etwas. Diesmal auszusetzen ist in Ordnung, einen Grund braucht ihr nicht.

    <i>Du bekommst das, weil die Koordination eine Leserunde für euch startet.</i>
peer_reading-told-ask-again =
    Bis { $answer_by } könnt ihr noch sagen, ob ihr beim gegenseitigen Lesen der Skizzen mitmacht. Ohne Antwort seid ihr diesmal nicht dabei.

    <i>Du bekommst das, weil dein Verein noch nicht geantwortet hat.</i>
peer_reading-told-introduced =
    Ihr lest mit: <b>{ $others }</b>. { $how }

    Sollen sie eure Skizze lesen dürfen? Sie sehen eure Texte, auch Namen, die darin stehen. Eure Anschrift und wer bei euch was geschrieben hat, sehen sie nicht. Erst wenn alle zugestimmt haben, geht es los, bis { $read_by }.

    <i>Du bekommst das, weil dein Verein mitmachen will.</i>
peer_reading-told-not-agreed =
    Euer Ja fehlt noch: Dürfen <b>{ $others }</b> und ihr gegenseitig eure Skizzen lesen? Die Runde geht bis { $read_by }.

    <i>Du bekommst das, weil dein Verein mitmachen will.</i>
peer_reading-told-begun =
    Alle haben zugestimmt. Ihr lest jetzt die Skizze von <b>{ $name }</b>, bis { $read_by }.

    <i>Du bekommst das, weil dein Verein bei der Leserunde dabei ist.</i>
    .read = Skizze lesen
peer_reading-told-fewer =
    Ein Verein ist nicht mehr dabei. Ihr lest jetzt zu zweit: <b>{ $others }</b> und ihr gegenseitig.

    <i>Du bekommst das, weil dein Verein bei der Leserunde dabei ist.</i>
peer_reading-told-fewer-proposed =
    Ein Verein ist nicht mehr dabei. Ihr wärt jetzt zu zweit: <b>{ $others }</b> und ihr gegenseitig. Erst wenn beide zugestimmt haben, geht es los.

    <i>Du bekommst das, weil dein Verein bei der Leserunde dabei ist.</i>
peer_reading-told-alone =
    In dieser Leserunde gibt es leider keinen Verein, der mit euch liest. Das liegt nicht an euch. Die Koordination weiß es und meldet sich.

    <i>Du bekommst das, weil dein Verein mitmachen wollte.</i>
peer_reading-told-cancelled =
    Die Leserunde fällt aus. Ihr müsst nichts tun.

    <i>Du bekommst das, weil die Koordination sie angekündigt hatte.</i>
peer_reading-told-not-finished =
    Bis { $read_by } könnt ihr noch die Skizze von <b>{ $name }</b> lesen. Tippt am Ende auf „Fertig gelesen“, dann bekommt der Verein eure Anmerkungen.

    <i>Du bekommst das, weil dein Verein noch nicht fertig ist.</i>
    .read = Weiterlesen
peer_reading-why-over = Die Leserunde ist vorbei
peer_reading-why-left = Der andere Verein ist nicht mehr dabei
peer_reading-told-over =
    { $why }, die Skizze von <b>{ $name }</b> seht ihr nicht mehr. { $count ->
        [one] Eine Anmerkung habt ihr notiert. Soll der Verein sie noch bekommen?
       *[other] { $count } Anmerkungen habt ihr notiert. Soll der Verein sie noch bekommen?
    }

    <i>Du bekommst das, weil dein Verein bei der Leserunde dabei war.</i>
    .give = Ja, übergeben
peer_reading-told-over-judged =
    { $why }, die Skizze von <b>{ $name }</b> seht ihr nicht mehr. Im Probe-Gutachten habt ihr schon etwas dazu gesagt. Soll der Verein es noch bekommen?

    <i>Du bekommst das, weil dein Verein bei der Leserunde dabei war.</i>
    .give = Ja, übergeben
peer_reading-told-over-empty =
    { $why }, die Skizze von <b>{ $name }</b> seht ihr nicht mehr.

    <i>Du bekommst das, weil dein Verein bei der Leserunde dabei war.</i>
peer_reading-told-got =
    <b>{ $name }</b> hat eure Skizze gelesen. { $count ->
        [0] Notiert haben sie nichts.
        [one] Eine Anmerkung ist für euch da. Sie steht auch in eurer Skizze, bei ihrem Abschnitt.
       *[other] { $count } Anmerkungen sind für euch da. Sie stehen auch in eurer Skizze, bei ihren Abschnitten.
    }

    <i>Du bekommst das, weil dein Verein bei der Leserunde dabei ist.</i>
    .read = Ansehen
    .thank = Danke sagen
peer_reading-told-thanked =
    <b>{ $name }</b> sagt danke: Ihr habt ihre Skizze gelesen, das hat geholfen.

    <i>Du bekommst das, weil dein Verein gelesen hat.</i>
peer_reading-told-desk-paired =
    { $said }

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
peer_reading-told-desk-pairs = Die Antworten zur Leserunde sind da. { $circles ->
        [0] Es kam kein Paar zustande.
        [one] Ein Paar (oder Dreier) steht. Jetzt stimmen sie einander noch zu.
       *[other] { $circles } Paare (oder Dreier) stehen. Jetzt stimmen sie einander noch zu.
    }
peer_reading-told-desk-left = Ohne Partner: <b>{ $names }</b>. Sie haben mit allen anderen schon gelesen, oder es war niemand mehr da. Magst du dich bei ihnen melden?
peer_reading-told-desk-alone =
    <b>{ $name }</b> hat in der Leserunde keinen Partner mehr. Der Verein weiß es. Magst du dich melden?

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
peer_reading-told-desk-over =
    Die Leserunde ist vorbei. Fertig gelesen: { $given } von { $whole }.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
peer_reading-told-desk-shown =
    <b>{ $name }</b> zeigt dir, was { $reader } zu ihrer Skizze notiert hat.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
    .read = Ansehen

peer_reading-start = Leserunde starten
peer_reading-desk-none =
    <b>Kollegiale Beratung</b> · { $cohort }
    Vereine lesen gegenseitig ihre Skizzen. Du kündigst eine Runde an, jeder Verein sagt ja oder setzt aus, und der Bot bringt zusammen, wer noch nie miteinander gelesen hat. Was sie einander schreiben, liest du nicht.
peer_reading-course =
    <b>Leserunde</b> · { $cohort }
    { $state }
    Antworten bis { $answer_by }, lesen bis { $read_by }.

    { $course }
    .cancel = Runde absagen
peer_reading-round-asking = Die Vereine antworten gerade.
peer_reading-round-pairing = Zum Antworten ist es jetzt zu spät. Der Bot bringt zusammen, wer mitmacht, spätestens am nächsten Werktag am Morgen. Dann bekommst du eine Nachricht. Bis dahin kannst du die Runde noch absagen.
peer_reading-round-agreeing = Zum Antworten ist es jetzt zu spät. Die Vereine sagen gerade ja zueinander, danach lesen sie. Wer noch fehlt, wird erinnert. Du kannst dort auch anrufen.
peer_reading-round-reading = Die Vereine lesen. Du musst nichts tun. Wer nicht fertig ist, wird vor dem Ende erinnert.
peer_reading-round-nobody = Gerade liest niemand. Wenn die Runde vorbei ist, kannst du eine neue starten.
peer_reading-round-ending = Die Tage zum Lesen sind vorbei. Der Bot schließt die Runde, spätestens am nächsten Werktag am Morgen. Dann kannst du eine neue starten.
peer_reading-round-ended = Die Runde ist vorbei.
peer_reading-round-cancelled = Die Runde ist abgesagt.
peer_reading-course-yes = Machen mit ({ $count }): { $names }
peer_reading-course-no = Diesmal nicht ({ $count }): { $names }
peer_reading-course-open = Ohne Antwort ({ $count }): { $names }
peer_reading-course-circles =
    <b>Wer wen liest</b>
    { $list }
peer_reading-course-proposed = { $names }: Es fehlt noch das Ja von { $missing }
peer_reading-course-reading = { $reader } liest { $name }: noch nicht fertig
peer_reading-course-given = { $reader } liest { $name }: fertig, { $count ->
        [one] eine Anmerkung
       *[other] { $count } Anmerkungen
    }
peer_reading-course-alone = <b>Ohne Partner:</b> { $names }
peer_reading-shown-one = Anmerkungen an { $name }
peer_reading-ask-days =
    Bis wann sollen die Vereine antworten, und bis wann lesen sie? Vorschlag: Antworten bis { $answer_by }, lesen bis { $read_by }.

    Passt das nicht, schreib zwei Tage, zum Beispiel: <code>17.3. und 31.3.</code>
peer_reading-days-unread =
    Ich finde darin nicht genau zwei Tage. Schreib sie zum Beispiel so: <code>17.3. und 31.3.</code>
peer_reading-take-days = { $answer_by } und { $read_by }
peer_reading-days-over = Bis { $day } kann niemand mehr antworten. Nimm einen späteren Tag.
peer_reading-days-short = Zwischen den beiden Tagen sollten mindestens drei Tage zum Lesen liegen.
peer_reading-days-far = { $day } ist zu weit weg. Nimm einen früheren Tag.
peer_reading-days-late = Gelesen werden muss vor der Abgabe am { $day }. Nimm einen früheren Tag.
peer_reading-too-few =
    Für eine Leserunde braucht es mindestens zwei Vereine, in denen jemand dabei ist. In { $cohort } ist es gerade nicht so weit.
    .associations = Vereine
peer_reading-preview =
    <b>Leserunde</b> · { $cohort }
    Antworten bis { $answer_by }, lesen bis { $read_by }. Davon hören { $count } Vereine ({ $people ->
        [one] eine Person
       *[other] { $people } Personen
    }):
    { $names }

    Sie lesen: „Zwei Vereine lesen gegenseitig ihre Skizzen und schreiben dazu, was ihnen auffällt.“ Dazu die beiden Tage, „Wir machen mit“ und „Diesmal nicht“.
    .announce = Ankündigen
    .change = Andere Tage
peer_reading-announced = Angekündigt. { $cohort } hört in den nächsten Minuten davon und antwortet bis { $answer_by }. Am Tag danach bringt der Bot zusammen, wer mitmacht.
peer_reading-ask-cancel =
    Die Leserunde in { $cohort } absagen? Wer davon gehört hat, erfährt es.
    .no = Nein
    .yes = Ja, absagen
peer_reading-cancelled = Die Leserunde in { $cohort } ist abgesagt. Wer davon gehört hat, weiß es.
