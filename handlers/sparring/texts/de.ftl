sparring-menu-sparring = Sparring: Einheiten, Partner, Termine
sparring-step-about = Eure Frage an den Sparring-Partner
sparring-step-wish = Eure Wunschzeit
sparring-step-times = Zeiten für ein Sparring
sparring-step-place = Wo das Gespräch ist
sparring-step-partner = Ein neuer Sparring-Partner

sparring-time = { $day }, { $from } Uhr
sparring-none-fits = Keine Zeit passt
sparring-open = Zum Sparring
sparring-other = Andere Partner
sparring-own = Unsere Sparrings
sparring-all = Meine Sparrings
sparring-accept = Annehmen
sparring-propose = Zeiten vorschlagen
sparring-decline = Ablehnen
sparring-nobody-came = Niemand kam
sparring-fell-out = Fiel bei mir aus
sparring-pause = Pause machen
sparring-resume = Wieder da
sparring-yes = ✓ { $name }
sparring-no = { $name }
sparring-why-time = Gerade keine Zeit
sparring-why-topic = Nicht mein Thema
sparring-why-other = Jemand anderes passt besser
sparring-turn =
    Weitere
    .earlier = ‹ Zurück
    .later = Weiter ›

sparring-units = Einheiten: { $used } von { $most } verbraucht oder verabredet, { $left } frei. Davon mit Partnern, die schon im Prozess mitarbeiten: { $inside } von { $inside-most }.
sparring-no-contact = die Koordination
sparring-not-for-you =
    Sparring nutzen Vereine und Kommunen, die dafür berechtigt sind. Mit deinem Zugang gehörst du gerade zu keinem.
sparring-not-entitled =
    <b>Sparring</b>
    Dafür ist euer Verein gerade nicht berechtigt. Wer berechtigt ist, legt die Koordination fest.

    Ansprechpersonen: { $contacts }
    .ask = Frage stellen
    .consultation = Beratung buchen
sparring-over =
    <b>Sparring</b>
    Das Angebot ging bis { $until }. Neue Gespräche gibt es nicht mehr.

    Ansprechpersonen: { $contacts }
    .ask = Frage stellen
    .consultation = Beratung buchen
sparring-entitled-no-more = Für diesen Verein gibt es gerade kein Sparring: Er ist nicht mehr berechtigt, oder das Angebot ist zu Ende. Mehr dazu weiß die Koordination.
sparring-partners =
    <b>Sparring</b>
    Ihr wählt selbst, mit wem ihr sprecht: am Telefon oder per Video, kostenfrei, ohne Aufzeichnung. Eine Einheit hat { $minutes } Minuten.
    { $units }

    { $topic }
    { $list }
    .topics = Thema wählen
    .all = Alle Partner
    .own = Unsere Sparrings
sparring-nobody = Dazu ist gerade niemand da. Schaut ohne Thema, oder fragt die Koordination.
sparring-line = { $title }: { $topics }
sparring-topics =
    Worüber möchtet ihr sprechen?
    .all = Alle Partner
sparring-topics-line = Themen: { $text }
sparring-methods-line = Arbeitsweise: { $text }
sparring-ask-me-line = „{ $text }“
sparring-card =
    <b>{ $title }</b>
    { $facts }

    Telefon oder Video, keine Aufzeichnung, kostenfrei.
    { $units }
    { $inside }

    Ansprechpersonen für das Sparring: { $contacts }
    .ask = Anfragen
sparring-is-inside = Diese Stelle arbeitet schon in eurem Prozess mit. { $left ->
        [0] Mit solchen Partnern ist keine Einheit mehr frei.
        [one] Mit solchen Partnern ist noch eine Einheit frei.
       *[other] Mit solchen Partnern sind noch { $left } Einheiten frei.
    }
sparring-consent =
    <b>Bevor ihr { $title } anfragt</b>
    • Die Stelle liest den Namen eures Vereins und eure Frage.
    • Gespeichert werden Frage, Termin und Einheiten; die Frage wird 30 Tage nach dem Gespräch gelöscht. Was ihr besprecht, wird nicht aufgezeichnet und nicht notiert.
    • Wer das Sparring leitet, sieht nur die Zahl der Einheiten.
    • Schreibt nichts über einzelne Menschen, mit denen ihr arbeitet.
    • Fragen dazu beantwortet die Koordination.
    .agree = Einverstanden
sparring-ask =
    Was ist eure Frage an { $title }? Schreibt sie in ein paar Sätzen.
sparring-about-missing = Da kam kein Text an. Schreibt bitte, was ihr fragen möchtet.
sparring-confirm =
    An { $title }:
    <blockquote>{ $about }</blockquote>
    { $wish }
    Stimmt das so? Was ihr noch schreibt, kommt dazu.
    .send = Absenden
    .wish = Wunschzeit dazu
    .rewish = Andere Wunschzeit
sparring-wish-line = Wunschzeit: { $when }
sparring-ask-wish =
    Wann würde es euch passen? Zum Beispiel: <code>Di 16.3. 17 Uhr</code>
sparring-wish-unread =
    { $why } Schreibt die Zeit zum Beispiel so: <code>Di 16.3. 17 Uhr</code>
sparring-sent =
    Eure Frage ist bei { $title }. Dort kann man zusagen, bis zu drei Zeiten vorschlagen oder ablehnen. Ihr hört es hier.
    .card = Zur Anfrage
    .own = Unsere Sparrings
sparring-flaw-no-time = { $line } Ich finde keine Uhrzeit.
sparring-flaw-too-many = Das sind zu viele Zeiten.
sparring-flaw-no-place = Es fehlt, wo: eine Telefonnummer oder der Link zu einer Videokonferenz, in einer eigenen Zeile.

sparring-mine =
    <b>Eure Sparrings</b>
    { $units }

    { $list }
    .consent = Einwilligung zurücknehmen
    .partners = Zu den Partnern
sparring-ask-consent =
    Möchtest du deine Einwilligung zum Sparring zurücknehmen? Was du gefragt hast, wird gelöscht, und deine offenen Anfragen sind zurückgezogen. Was verabredet ist, bleibt, bis jemand absagt. Bevor du wieder anfragst, liest du den Text noch einmal.
    .keep = Nein, so lassen
    .back = Ja, zurücknehmen
sparring-consent-is-back =
    Deine Einwilligung ist zurückgenommen, und was du gefragt hast, ist gelöscht.
sparring-none-yet = Noch habt ihr niemanden angefragt.
sparring-own-line = { $who }: { $state }
sparring-own-line-at = { $when }, { $who }: { $state }
sparring-state-asked = angefragt
sparring-state-proposed = Zeiten vorgeschlagen
sparring-state-booked = verabredet
sparring-state-held = hat stattgefunden
sparring-state-missed = niemand kam, die Einheit zählt
sparring-state-declined = kam nicht zustande
sparring-state-free = frei
sparring-state-off-association = vom Verein abgesagt
sparring-state-off-association-late = vom Verein kurz vorher abgesagt, die Einheit zählt
sparring-state-off-host = fiel aus, zählt nicht
sparring-one =
    <b>Sparring: { $who }</b>
    Stand: { $state }

    { $facts }
    .move = Andere Zeit
    .cancel = Absagen
    .withdraw = Anfrage zurückziehen
    .retime = Andere Zeiten vorschlagen
sparring-about-gone = <i>Was gefragt wurde, ist gelöscht.</i>
sparring-booked =
    <b>Verabredet: { $when }</b>, mit { $who }.
    { $place }
    { $units }

    Der Bot erinnert einen Tag und eine Stunde vorher. Die Datei ist für den Kalender.
    .card = Zum Sparring
sparring-file-made =
    Für deinen Kalender: { $when }, mit { $who }.
    .card = Zum Sparring
sparring-asks-again =
    { $who } schlägt andere Zeiten vor. Ihr hört es hier.
    .own = Unsere Sparrings
sparring-no-time-left =
    Mit { $who } fand sich dreimal keine Zeit. Wählt gern jemand anderen; gezählt wird nichts.
    .own = Unsere Sparrings
sparring-ask-other-time =
    Braucht ihr eine andere Zeit als { $when }? Dann ist sie abgesagt, und { $who } schlägt neue Zeiten vor. Es zählt keine Einheit.
    .keep = Nein, so lassen
    .move = Ja, andere Zeit
sparring-too-late-to-move =
    Das Sparring ({ $who }) ist schon bald: { $when }. Verlegen geht so kurz vorher nicht mehr, nur absagen.
    .keep = So lassen
    .cancel = Absagen
sparring-other-time-wanted =
    Abgesagt. { $who } schlägt andere Zeiten vor. Ihr hört es hier.
    .own = Unsere Sparrings
sparring-ask-cancel-open =
    Die Anfrage ({ $who }) zurückziehen? Es zählt keine Einheit.
    .keep = Nein, so lassen
    .cancel = Ja, zurückziehen
sparring-ask-cancel-booked =
    Das Sparring ({ $who }) absagen? Es zählt keine Einheit.
    .keep = Nein, so lassen
    .cancel = Ja, absagen
sparring-ask-cancel-late =
    Das Sparring ({ $who }) so kurz vorher absagen? { $units ->
        [one] Eine Einheit zählt trotzdem.
       *[other] { $units } Einheiten zählen trotzdem.
    }
    .keep = Nein, so lassen
    .cancel = Ja, absagen
sparring-off = Abgesagt ({ $who }). Es zählt keine Einheit.
sparring-off-late = Abgesagt ({ $who }). { $units ->
        [one] Eine Einheit zählt.
       *[other] { $units } Einheiten zählen.
    }

sparring-partner-paused = Diese Stelle macht gerade Pause. Wählt bitte jemand anderen.
sparring-no-such-topic = Dieses Thema gehört nicht mehr zum Angebot. Wählt bitte ein anderes.
sparring-asked-already = Bei dieser Stelle habt ihr schon etwas offen. Wartet die Antwort ab, oder zieht die Anfrage zurück.
sparring-time-over = Diese Zeit ist schon vorbei. Es braucht eine neue.
sparring-time-taken = Zu dieser Zeit gibt es dort schon etwas anderes. Es braucht eine neue.
sparring-after-end = Das Sparring gibt es nur bis { $until }. Diese Zeit liegt danach.
sparring-units-used = { $units ->
        [one] Dafür braucht es eine Einheit
       *[other] Dafür braucht es { $units } Einheiten
    }, frei sind noch { $left }. Mehr gibt es je Verein nicht. Die Koordination weiß, was sonst hilft.
sparring-inside-used = Mit Partnern, die schon im Prozess mitarbeiten, gehen höchstens { $most } Einheiten; das hier wären { $units } zu viel. Mit anderen Partnern ist noch Platz.
sparring-overtaken = Eben hat jemand etwas geändert. Schaut bitte noch einmal nach.

sparring-desk =
    <b>{ $title }</b>
    { $state }
    { $facts }

    { $list }
    .association = Für meinen Verein fragen
sparring-nothing-asked = Gerade fragt niemand an.
sparring-listing-draft = Noch nicht fertig.
sparring-listing-waiting = Wartet auf die Bestätigung der Koordination.
sparring-listing-listed = Steht in der Liste.
sparring-listing-paused = Macht Pause, niemand kann anfragen.
sparring-listing-withdrawn = Steht nicht mehr in der Liste.
sparring-ask-place =
    Wo ist das Gespräch mit { $who }? Schick eine Telefonnummer oder den Link zu einer Videokonferenz.
sparring-no-place =
    Das ist keine Telefonnummer und sieht nicht nach einer Videokonferenz aus. Schick bitte eines von beiden.
sparring-ask-times =
    Wann geht es mit { $who }? Bis zu drei Zeiten, jede in einer Zeile:
    <code>Di 16.3. 17 Uhr
    Do 18.3. 10-11:30 Uhr</code>

    { $where }
sparring-place-known = Wo: { $place }. Soll es woanders sein, schreib es in eine eigene Zeile.
sparring-place-new = Darunter in einer eigenen Zeile: die Telefonnummer oder der Link zu einer Videokonferenz.
sparring-times-unread =
    { $why }

    Schreib es zum Beispiel so: <code>Di 16.3. 17 Uhr</code>
sparring-confirm-times =
    An { $who }:
    { $list }
    Wo: { $place }
    .send = Vorschlagen
    .change = Ändern
sparring-proposed =
    Vorgeschlagen. { $who } wählt eine Zeit aus, du hörst es hier.
    .all = Meine Sparrings
sparring-why =
    Warum passt es nicht? { $who } liest freundliche Worte dazu.
sparring-declined =
    Abgelehnt. { $who } liest, dass es gerade nicht passt, und kann andere fragen.
    .all = Meine Sparrings

sparring-lead =
    <b>Sparring</b> · { $cohort }
    Verbrauchte Einheiten eurer Partner. Was besprochen wird, steht hier nicht.
    { $list }
    .partners = Partner
    .associations = Berechtigte Vereine
sparring-no-units = Noch keine.
sparring-unit-line = { $partner }, { $association }: { $inside ->
        [0] { $units }
       *[other] { $units } (davon im Prozess: { $inside })
    }
sparring-entitled =
    <b>Berechtigte Vereine</b> · { $cohort }
    Mit ✓ sind es { $count }. Tipp auf einen Verein.
    .units = Zu den Einheiten
sparring-of =
    <b>{ $name }</b>
    { $state }
    { $units }

    Welche Partner arbeiten schon im Prozess dieses Vereins mit? Die Markierung gilt ab der nächsten Buchung.
    .entitle = Berechtigen
    .units = Zu den Einheiten
    .end = Nicht mehr berechtigt
    .all = Alle Vereine
sparring-is-entitled = Berechtigt.
sparring-is-not-entitled = Nicht berechtigt.
sparring-desk-partners =
    <b>Sparring-Partner</b> · { $cohort }
    { $list }
    .add = Partner anlegen
    .units = Zu den Einheiten
sparring-no-partners = Noch niemand.
sparring-partner-line = { $title }: { $state }
sparring-ask-partner =
    Wer ist es? Schreib in drei Zeilen:
    <code>Rosa Beispiel
    Fachstelle Ehrenamt
    Was man dort fragen kann</code>

    Den Namen der Person sehen Vereine nicht, nur die Stelle.
sparring-partner-unread =
    Es braucht mindestens zwei Zeilen: den Namen der Person und die Stelle.
sparring-desk-partner =
    <b>{ $title }</b>
    { $name }. { $state }
    { $facts }

    Tipp an, was dazugehört:
    .confirm = Bestätigen
    .link = Persönlicher Link
    .all = Alle Partner
sparring-partner-no-topic = Wählt zuerst mindestens ein Thema.
sparring-link =
    Der persönliche Link für { $name }, gültig bis { $until }. Gib ihn nur dieser Person:
    <code>{ $address }</code>
    .card = Zurück zum Partner
sparring-is-in =
    { $name } ist schon da und braucht keinen Link.
    .card = Zurück zum Partner

sparring-why-you-association = Du bekommst das, weil dein Verein Sparring nutzen darf.
sparring-why-you-host = Du bekommst das, weil du Sparring-Partner bist.
sparring-told-asked =
    <b>{ $who } fragt ein Sparring an.</b>
    { $topic }
    <blockquote>{ $about }</blockquote>
    { $wish }
    { $units }

    <i>{ $why }</i>
sparring-told-waits =
    { $who } wartet seit einigen Tagen auf deine Antwort:
    <blockquote>{ $about }</blockquote>
    <i>{ $why }</i>
sparring-told-silent =
    { $who } hat seit über einer Woche nicht geantwortet. Ihr könnt weiter warten oder die Anfrage zurückziehen und jemand anderen fragen.

    <i>{ $why }</i>
sparring-told-team-asked =
    { $by } hat { $who } ein Sparring angefragt.

    <i>{ $why }</i>
sparring-told-booked =
    <b>Verabredet: { $when }</b>, mit { $who }.
    { $place }
    Die Datei ist für den Kalender.

    <i>{ $why }</i>
sparring-told-proposed =
    { $who } schlägt vor:
    { $list }
    { $place }

    Welche Zeit passt?

    <i>{ $why }</i>
sparring-told-moves =
    Die verabredete Zeit mit { $who } geht nicht mehr. Neu vorgeschlagen:
    { $list }
    { $place }

    Welche Zeit passt? Bis dahin ist nichts verabredet.

    <i>{ $why }</i>
sparring-told-still-proposed =
    { $who } wartet noch auf eure Antwort. Vorgeschlagen sind:
    { $list }

    Welche Zeit passt?

    <i>{ $why }</i>
sparring-told-lapsed-association =
    Die Zeiten, die { $who } vorgeschlagen hat, sind vorbei. Die Anfrage ist damit zu Ende, es zählt keine Einheit. Ihr könnt jederzeit neu anfragen.

    <i>{ $why }</i>
sparring-told-lapsed-host =
    { $who } hat keine der Zeiten ausgewählt, und sie sind vorbei. Die Anfrage ist zu Ende, du musst nichts tun.

    <i>{ $why }</i>
sparring-told-other-time-host =
    { $who } kann am { $when } nicht und braucht eine andere Zeit. Schlägst du andere vor? Bis dahin ist nichts verabredet.

    <i>{ $why }</i>
sparring-told-other-time-association =
    Jemand aus eurem Verein hat um eine andere Zeit gebeten: { $when } ist abgesagt, { $who } schlägt neue Zeiten vor.

    <i>{ $why }</i>
sparring-told-none-fits =
    Bei { $who } passt keine der Zeiten. Schlägst du andere vor?

    <i>{ $why }</i>
sparring-told-no-time-left =
    Mit { $who } fand sich dreimal keine Zeit. Die Anfrage ist zu Ende.

    <i>{ $why }</i>
sparring-told-declined =
    Bei { $who } passt es gerade nicht. { $reason } Das sagt nichts über euch.

    <i>{ $why }</i>
sparring-reason-time = Dort ist zurzeit alles belegt.
sparring-reason-topic = Zu eurer Frage passt jemand anderes besser.
sparring-reason-other = Jemand anderes passt besser.
sparring-told-withdrawn =
    Die Anfrage ({ $who }) ist zurückgezogen.

    <i>{ $why }</i>
sparring-told-off =
    Abgesagt: { $when }, { $who }. { $state }

    <i>{ $why }</i>
sparring-counts = { $units ->
        [one] Eine Einheit zählt.
       *[other] { $units } Einheiten zählen.
    }
sparring-counts-not = Es zählt keine Einheit.
sparring-told-missed =
    Das Sparring am { $when } mit { $who } hat nicht stattgefunden, weil niemand kam. Die Einheit zählt. Stimmt das nicht, fragt bitte die Koordination.

    <i>{ $why }</i>
sparring-told-fell-out =
    Das Sparring am { $when } mit { $who } ist ausgefallen. Es zählt keine Einheit.

    <i>{ $why }</i>
sparring-told-entitled =
    Euer Verein darf jetzt Sparring nutzen: { $most } Einheiten zu { $minutes } Minuten, kostenfrei.

    <i>{ $why }</i>
    .partners = Zu den Partnern
sparring-told-confirmed =
    { $title } steht jetzt in der Liste. Vereine können dich anfragen.

    <i>{ $why }</i>
    .home = Meine Sparrings
sparring-reminder =
    Sparring am <b>{ $when }</b>, mit { $who }.
    { $place }

    <i>{ $why }</i>
sparring-reminder-soon =
    In einer Stunde oder früher: Sparring, <b>{ $when }</b>, mit { $who }.
    { $place }

    <i>{ $why }</i>
sparring-told-over =
    Das Sparring mit { $who } ist vorbei ({ $when }). Hat es stattgefunden, musst du nichts tun.

    <i>{ $why }</i>
sparring-told-alone-association =
    Das Sparring mit { $who } kommt gerade nicht zustande. Das liegt nicht an euch, und es zählt keine Einheit.

    <i>{ $why }</i>
sparring-told-alone-host =
    Das Sparring mit { $who } ist zu Ende, von dort antwortet niemand mehr.

    <i>{ $why }</i>
