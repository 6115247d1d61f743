erasure-menu-meinedaten = Deine Daten ansehen und mitnehmen
erasure-menu-loeschen = Deine Daten löschen

erasure-nothing =
    Von dir ist hier nichts gespeichert.
    .privacy = Datenschutz

## Ansehen und mitnehmen

erasure-overview =
    <b>Das ist von dir gespeichert</b>
    { $lines }

    Als Datei bekommst du alles, was dahinter steht: eine Seite zum Lesen und eine Datei für Programme (JSON). Andere Menschen sind darin geschwärzt.
    .take = Alles als Datei
    .erase = Alles löschen
erasure-line = • { $title }: { $count }
erasure-more = { $count ->
    [one] • und eine weitere Art von Angaben
   *[other] • und { $count } weitere Arten von Angaben
    }
erasure-files =
    Hier sind deine Daten. Die erste Datei öffnet sich im Browser, die andere ist für Programme.

    Bewahre sie gut auf: Alles, was du hier geschrieben hast, steht darin.
erasure-data = Erst meine Daten mitnehmen
erasure-not = Doch nicht löschen

## Löschen

erasure-explained =
    <b>Alles von dir löschen?</b>
    Gelöscht werden dein Name, deine Zugänge, deine Fragen, Gespräche, Termine, Erinnerungen und Einwilligungen.

    Was du anderen gegeben hast, bleibt bei ihnen, ohne deinen Namen. Dort steht dann „gelöschte Person“.
    { $work }

    { $chat }

    In Sicherungskopien bleibt es, bis sie überschrieben sind. Wird eine davon eingespielt, lösche ich dich darin sofort wieder.
    .on = Weiter zum Löschen
    .goes = Die Arbeit mit löschen
    .stays = Die Arbeit bleibt bei der Koordination
erasure-work-shared = • Die Arbeit von <b>{ $association }</b> bleibt bei deinem Team.
erasure-work-alone = • Bei <b>{ $association }</b> bist du die letzte Person. Sag mir unten, was mit der Arbeit geschehen soll.
erasure-work-desk = • <b>{ $cohort }</b> hat danach keine Koordination mehr. Sag bitte vorher deinem Träger Bescheid.
erasure-work-talks = { $count ->
    [one] • Ein Gespräch läuft noch. Es endet.
   *[other] • { $count } Gespräche laufen noch. Sie enden.
    }
erasure-chat-telegram = In diesem Chat lösche ich meine Nachrichten der letzten 48 Stunden. Ältere darf ich nicht löschen; das kannst nur du.
erasure-chat-web = Dieser Chat wird geleert, und du wirst abgemeldet.

erasure-really =
    <b>Wirklich alles löschen?</b>
    Das geht sofort und lässt sich nicht zurückholen.
    { $work }
    .yes = Ja, alles löschen
erasure-with-goes = Auch die Arbeit von <b>{ $association }</b> wird gelöscht.
erasure-with-stays = Die Arbeit von <b>{ $association }</b> bleibt bei der Koordination.

erasure-done =
    <b>Gelöscht</b>
    Von dir ist hier nichts mehr gespeichert. Dass jemand gelöscht wurde, weiß ich noch; wer es war, nicht mehr.

    { $chat }
erasure-gone-telegram =
    Ältere Nachrichten löschst du selbst: Öffne in Telegram das Menü dieses Chats und wähle „Chat löschen“.

    Das ist meine letzte Nachricht. Alles Gute für dich.
erasure-gone-web = Das ist meine letzte Nachricht. Du kannst diese Seite jetzt schließen. Alles Gute für dich.

## Was andere erfahren

erasure-mate = Jemand aus eurem Team bei <b>{ $association }</b> hat die eigenen Daten gelöscht. Eure gemeinsame Arbeit ist noch da.
erasure-last-goes = Bei <b>{ $association }</b> hat die letzte Person ihre Daten gelöscht, mit der ganzen Arbeit des Vereins.
erasure-last-stays =
    Bei <b>{ $association }</b> hat die letzte Person ihre Daten gelöscht. Die Arbeit des Vereins ist noch da. Ihr könnt jemand anderen einladen.
    .show = Verein ansehen
erasure-exports =
    Eine Person aus deiner Kohorte hat ihre Daten gelöscht. Du hast eine Tabelle der Kohorte heruntergeladen, in der sie steht.

    Lösche bitte alle alten Tabellen, und hol dir bei Bedarf eine neue mit /export.

## Wer nicht mehr da ist

erasure-mate-unreachable = Jemand aus eurem Team bei <b>{ $association }</b> war 90 Tage lang nicht zu erreichen. Die Daten dieser Person sind gelöscht. Eure gemeinsame Arbeit ist noch da.
erasure-last-unreachable =
    Bei <b>{ $association }</b> war die letzte Person 90 Tage lang nicht zu erreichen. Ihre Daten sind gelöscht. Die Arbeit des Vereins ist noch da. Ihr könnt jemand anderen einladen.
    .show = Verein ansehen
erasure-idle =
    <b>Am { $day } lösche ich deine Daten</b>, wenn du nichts sagst.

    Du bist gerade in keinem Verein und hast hier keine Aufgabe. Darum brauche ich deine Daten nicht mehr.

    Möchtest du bleiben, zum Beispiel für die nächste Runde? Dann tipp auf den ersten Knopf.

    <i>Du bekommst das, weil hier noch Daten von dir gespeichert sind.</i>
    .keep = Meine Daten behalten
    .erase = Jetzt löschen
erasure-kept = Gut, deine Daten bleiben. Wenn du in einem halben Jahr immer noch in keinem Verein bist, frage ich dich vor dem Löschen noch einmal.
