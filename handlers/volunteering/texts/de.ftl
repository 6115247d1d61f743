# Ehemalige helfen: Einwilligung, Profil, Pause, Geschichten.

volunteering-menu-mithelfen = Anderen Vereinen helfen
volunteering-step-name = Dein Name
volunteering-step-words = Deine Worte im Profil
volunteering-step-units = Wie viele Gespräche, bis wann
volunteering-step-hidden = Namen, denen du nicht gezeigt wirst
volunteering-step-year = Das Jahr, in dem du dabei warst

volunteering-consent =
    <b>Anderen Vereinen helfen</b>

    Wer den Weg schon kennt, kann Vereinen helfen, die ihn gerade gehen: Sie fragen, du erzählst. Ihr schreibt euch hier im Bot, ohne Namen.

    Dafür kommst du in ein Verzeichnis. Vereine lesen dort: die Himmelsrichtung, Themen, Sprachen und was du selbst schreibst. Sie lesen nie deinen Namen und nie deinen Verein. Deinen Namen sieht nur die Koordination.

    Du bestimmst, wie oft. Du kannst jederzeit aufhören, mit einem Tipp. Bist du einverstanden?
    .agree = Ja, ich mache mit
volunteering-rules =
    <b>So gehen wir miteinander um</b>

    • Du sagst, was du erlebt hast. Du musst nichts wissen und nichts versprechen.
    • Was ihr schreibt, bleibt unter euch.
    • Niemand verlangt Geld, und niemand wirbt für etwas.
    • Niemand bedrängt, beleidigt oder wertet ab.
    • Rechtsfragen gehen an die Koordination.
    • Wenn etwas nicht stimmt, meldest du es mit einem Tipp.
    .agree = Einverstanden
volunteering-name = Wie heißt du? Deinen Namen sieht nur die Koordination, Vereine sehen ihn nie.
volunteering-no-name-empty = Darin ist kein Name. Schreib ihn bitte mit Buchstaben.
volunteering-no-name-long = Das ist zu lang für einen Namen. Höchstens { $most } Zeichen, bitte.
volunteering-no-name-move = Das nehme ich nicht als Namen. Wie heißt du? Schreib zum Beispiel: Samira Beispiel.
volunteering-no-name-staff = Das klingt nach der Koordination oder nach dem Bot. Schreib bitte deinen eigenen Namen.

volunteering-place = { " " }· { $number } von { $whole }
volunteering-on =
    .next = Weiter
    .skip = Auslassen
    .done = Fertig
volunteering-tick =
    .on = ✓ { $name }
    .off = { $name }
volunteering-chosen = Gewählt: { $items }
volunteering-none-yet = Noch ist nichts gewählt.
volunteering-topics =
    <b>Wozu kann man dich fragen?</b>{ $place }

    Tipp an, was passt, höchstens { $most }. { $chosen }
    .more = Mehr Themen
volunteering-land =
    <b>Wo wohnst du?</b>{ $place }

    Vereine lesen nur die Himmelsrichtung. Das Bundesland brauche ich für die Feiertage. { $shown }
volunteering-region = Bei dir steht jetzt: { $region }.
volunteering-languages =
    <b>In welchen Sprachen kannst du reden?</b>{ $place }

    Tipp alle an, in denen du dich wohlfühlst.
volunteering-forms =
    <b>Wie redest du gern?</b>{ $place }

    Zuerst schreibt ihr euch immer hier, ohne Namen. Telefon oder Treffen geht erst, wenn beide ja sagen.
volunteering-ask-me =
    <b>Was wirst du gern gefragt?</b>{ $place }

    Schreib einen Satz, zum Beispiel: <i>Wie wir den Kostenplan gerechnet haben.</i> Vereine lesen ihn genau so. Bitte ohne Namen und ohne Kontakt. { $said }
volunteering-said = Bisher steht da: „{ $words }“
volunteering-telling =
    Das verrät vielleicht, wer du bist: <b>{ $found }</b>

    <blockquote>{ $words }</blockquote>
    Soll es weg? Du kannst auch einfach neu schreiben.
    .bare = Ohne das
    .whole = So lassen
volunteering-too-long = Das sind { $length } Zeichen, es passen { $most }. Bitte kürze es und schick es noch einmal.
volunteering-units =
    <b>Wie viele Gespräche, und bis wann?</b>{ $place }

    Tipp eine Zahl an oder schreib es, zum Beispiel: <code>4 Gespräche bis 30.06.</code>
    { $offer }
    .some = { $count }
volunteering-no-units = Das habe ich nicht verstanden. Schreib zum Beispiel <code>4 Gespräche bis 30.06.</code>, höchstens { $most }. Oder tipp eine Zahl an.
volunteering-units-wrong = So viele Gespräche gehen nicht. Es sind mindestens eines und höchstens { $most }.
volunteering-until =
    { $count ->
        [one] Ein Gespräch, gut.
       *[other] { $count } Gespräche, gut.
    } Bis wann gilt das? Tipp den letzten Tag an oder schreib ihn.
    .open = Ohne Ende
volunteering-until-wrong = { $day } geht nicht. Der letzte Tag liegt ab heute und in den nächsten zwei Jahren.
volunteering-hours =
    <b>Wann darf ich dir schreiben?</b>{ $place }

    { $hours }
    Außerhalb dieser Zeiten halte ich alles zurück.
    .span = { $begin } bis { $end }
volunteering-hours-line = Zeiten: { $begin } bis { $end } Uhr, { $days }
volunteering-days-week = Montag bis Freitag
volunteering-days-saturday = Montag bis Samstag
volunteering-days-all = alle Tage, auch Feiertage
volunteering-hidden =
    <b>Wem willst du nicht gezeigt werden?</b>{ $place }

    Tipp Bundesländer an. Oder schreib Wörter aus dem Namen eines Vereins oder Ortes, mit Komma getrennt.
    { $hidden }
    .forget = Wörter löschen
volunteering-named = „{ $name }“
volunteering-hidden-from = Nicht gezeigt bei: { $items }
volunteering-hidden-from-nobody = Nicht gezeigt bei: niemand gewählt

volunteering-story-hard =
    <b>Erzählst du von deinem Weg?</b>{ $place }

    Das hilft Vereinen, die gerade feststecken. Welcher Schritt war für euch schwer? Du kannst das alles auslassen.
    .stage = { $name }
    .drop = Geschichte löschen
volunteering-story-helped =
    <b>Was hat geholfen?</b>{ $place }

    Schreib zwei, drei Sätze. Bitte ohne Namen. { $said }
volunteering-story-refused =
    <b>Habt ihr beim ersten Mal eine Absage bekommen?</b>{ $place }

    Wer gerade eine Absage hat, liest das gern.
    .yes = Ja
    .no = Nein
volunteering-story-year =
    <b>In welchem Jahr wart ihr dabei?</b>{ $place }

    Tipp es an oder schreib es.
    .one = { $year }
volunteering-no-year = Das Jahr verstehe ich nicht. Schreib es mit vier Ziffern, von { $first } bis { $last }.
volunteering-story-outcome =
    <b>Wie ging es am Ende aus?</b>{ $place }

    Alle Antworten sind gleich gut.
    .granted = Zusage
    .refused = Absage
    .waiting = Noch offen

volunteering-preview =
    <b>So sehen dich Vereine</b>

    { $card }
    Das sehen sie nicht:
    { $quiet }

    Nach dem Freischalten liest die Koordination einmal darüber. Dann können Vereine dich fragen.
    .go = Freischalten
    .change = Ändern
volunteering-lacks = Weiter ausfüllen
volunteering-need-topics = Wähl bitte mindestens ein Thema.
volunteering-need-land = Wähl bitte dein Bundesland.
volunteering-need-languages = Wähl bitte mindestens eine Sprache.
volunteering-need-forms = Wähl bitte mindestens eine Art zu reden.
volunteering-need-units = Sag bitte noch, wie viele Gespräche du anbietest.
volunteering-one-stays = Eines muss bleiben, sonst findet dich niemand. Wähl zuerst ein anderes, dann nimm dieses weg.
volunteering-most-topics = Es gehen höchstens { $most } Themen. Nimm zuerst eines weg.
volunteering-profile =
    <b>Dein Profil</b>

    { $card }
    Das sehen Vereine nicht:
    { $quiet }
volunteering-told =
    { $how }

    { $card }
    Das sehen Vereine nicht:
    { $quiet }
volunteering-changed =
    .now = Geändert. Das gilt sofort.
    .wait = Gespeichert. Deine neuen Worte liest zuerst die Koordination, weil sie anderen gezeigt werden. Bis dahin gilt alles andere weiter.
volunteering-words-wait = Neue Worte von dir warten auf die Koordination.
volunteering-ways =
    .home = Zu meiner Hilfe
    .change = Ändern
    .pause = Pause
    .again = Wieder da
    .stop = Nicht mehr helfen
volunteering-parts = Was möchtest du ändern?
volunteering-part-topics = Themen
volunteering-part-land = Wohnort
volunteering-part-languages = Sprachen
volunteering-part-forms = Art zu reden
volunteering-part-ask_me = Was man mich fragt
volunteering-part-units = Wie viele, bis wann
volunteering-part-hours = Zeiten
volunteering-part-not = Nicht zeigen bei
volunteering-part-story = Meine Geschichte
volunteering-released-waiting =
    Danke. Jetzt liest die Koordination dein Profil. Das dauert meist ein paar Tage.

    Du hörst von mir, sobald es so weit ist.
volunteering-released-listed = Dein Profil ist schon freigeschaltet.

volunteering-home =
    <b>Deine Hilfe</b> · { $state }

    { $body }
    .on = Weiter mit dem Profil
    .look = Profil ansehen
    .offer = Anfrage vom { $day }
    .talks = Zu meinen Gesprächen
    .more = Mehr Gespräche anbieten
volunteering-state-invited = eingeladen
volunteering-state-draft = Profil in Arbeit
volunteering-state-waiting = liegt bei der Koordination
volunteering-state-listed = im Verzeichnis
volunteering-state-paused = Pause
volunteering-state-paused-until = Pause bis { $day }
volunteering-requests = { $count ->
        [one] Eine Anfrage wartet auf dich.
       *[other] { $count } Anfragen warten auf dich.
    }
volunteering-talks = { $count ->
        [one] Ein Gespräch läuft.
       *[other] { $count } Gespräche laufen.
    }
volunteering-thanks = { $count ->
        [one] Ein Verein hat dir gedankt.
       *[other] { $count } Vereine haben dir gedankt.
    }
volunteering-effect-none = Noch ist kein Gespräch abgeschlossen.
volunteering-effect = { $helped ->
        [0] Noch ist kein Gespräch abgeschlossen.
        [one] Du hast einem Verein geholfen.
       *[other] Du hast { $helped } Vereinen geholfen.
    } Gespräche: { $talks }, kurze Antworten: { $answers }, Anfragen insgesamt: { $asked }.
volunteering-next-invited =
    Schön, dass du da bist. Die Koordination lädt dich ein, anderen Vereinen zu helfen. Sie fragen dich ohne Namen, hier im Bot.

    Schau dir an, worum es geht. Erst wenn du ja sagst, wird etwas gezeigt.
volunteering-next-draft = Dein Profil ist noch nicht fertig. Was du schon gesagt hast, ist gespeichert.
volunteering-next-waiting = Die Koordination liest dein Profil. Danach können Vereine dich fragen, und du hörst von mir.
volunteering-next-paused = In der Pause fragt dich niemand neu. Laufende Gespräche gehen weiter.
volunteering-next-offers = Die Anfragen stehen in eigenen Nachrichten. Du kannst sie annehmen, ablehnen oder kurz beantworten.
volunteering-next-over = Dein Angebot ist abgelaufen. Wenn du magst, biete neue Gespräche an.
volunteering-next-full = Alle Gespräche, die du angeboten hast, sind vergeben. Wenn du magst, biete weitere an.
volunteering-next-quiet = Gerade wartet nichts. Sobald ein Verein dich fragt, kommt eine Nachricht in deinen Zeiten. Du musst nichts tun.

volunteering-ask-pause =
    Bis wann machst du Pause? In der Zeit fragt dich niemand neu. Offene Anfragen gehen an andere, laufende Gespräche gehen weiter.
    .open = Bis ich mich melde
volunteering-not-listed = Pause geht erst, wenn du im Verzeichnis stehst.
volunteering-paused-until = Gut, Pause bis { $day }. Danach bist du von selbst wieder da, und ich sage dir Bescheid.
volunteering-paused = Gut, Pause. Tipp auf „Wieder da“, wenn es weitergehen soll.
volunteering-again = Schön, dass du wieder da bist. { $offer }
volunteering-back =
    Deine Pause ist vorbei, Vereine können dich wieder fragen. { $offer }

    <i>Du bekommst das, weil du hier hilfst.</i>
volunteering-barred-until = Nach einer Meldung hat die Koordination entschieden, dass du bis { $day } keine Gespräche hast. Danach bist du von selbst wieder da. Wenn du darüber reden willst, frag sie.
volunteering-barred = Nach einer Meldung hat die Koordination entschieden, dass du hier nicht mehr helfen kannst. Wenn du darüber reden willst, frag sie.
volunteering-ask-stop =
    Möchtest du nicht mehr gefragt werden?

    Dein Profil verschwindet sofort, deine Worte und deine Geschichte werden gelöscht. { $requests ->
        [0] Es ist keine Anfrage offen.
        [one] Die offene Anfrage geht an andere, ohne dass jemand einen Grund liest.
       *[other] Die { $requests } offenen Anfragen gehen an andere, ohne dass jemand einen Grund liest.
    } { $talks ->
        [0] Es läuft kein Gespräch.
        [one] Das laufende Gespräch kannst du noch zu Ende führen.
       *[other] Die { $talks } laufenden Gespräche kannst du noch zu Ende führen.
    }
    .stop = Nicht mehr helfen
volunteering-stopped =
    Du stehst nicht mehr im Verzeichnis, deine Einwilligung dafür ist zurückgenommen. Danke für alles, was du gegeben hast.

    Wenn du es dir anders überlegst: /mithelfen
volunteering-check =
    <b>Stimmt das noch?</b>

    Vor einem Jahr hast du dein Profil zuletzt angeschaut. { $offer }

    <i>Du bekommst das einmal im Jahr, weil du hier hilfst. Ohne Antwort macht dein Profil in vier Wochen Pause.</i>
    .yes = Stimmt
    .change = Ändern
volunteering-still-true = Danke, dann bleibt alles so. { $offer }
volunteering-unheard =
    Dein Profil macht jetzt Pause, weil ich seit vier Wochen nichts gehört habe. Das ist völlig in Ordnung. Alles ist noch da.

    <i>Du bekommst das, weil du hier hilfst.</i>

volunteering-others =
    <b>Andere vor euch</b> · { $stage }

    { $stories }
    .ask = Diese Person fragen
    .which = Person { $number } fragen
    .stage = Zum Schritt
volunteering-other =
    <i>{ $who }</i>
    { $story }
volunteering-person = Person { $number }
volunteering-somebody = jemand aus einem früheren Jahr
volunteering-no-others = Zu „{ $stage }“ hat gerade niemand eine Geschichte erzählt.
