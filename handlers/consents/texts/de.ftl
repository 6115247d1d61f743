consents-menu-einwilligung = Wozu du ja gesagt hast, und zurücknehmen

consents-all = Alle Einwilligungen
consents-privacy = Datenschutz
consents-history = Verlauf
consents-agree = Einverstanden
consents-no = Nein danke
consents-earlier = Neuere
consents-later = Ältere
consents-partner = eine Sparring-Stelle

consents-none =
    Du hast hier noch zu nichts ja gesagt.

    Was ich speichere und wie lange, steht unter Datenschutz.

consents-overview =
    <b>Wozu du ja gesagt hast</b>

    { $lines }

    Tipp auf eine davon: Dort steht, was sie bedeutet. Dort kannst du sie auch zurücknehmen.
    .one = { $what }
    .history = Verlauf
consents-purpose =
    .programme = Mitmachen
    .directory = Verzeichnis der Ehemaligen
    .exchange = Kontakt austauschen
    .quotation = Ohne Namen zitieren
    .sparring = Sparring
consents-line = • { $what }: { $stands }
consents-stands =
    .yes = ja, seit { $at }
    .ends = ja zum alten Text, gilt bis { $at }
    .gone = zurückgenommen, { $at }
    .lapsed = von selbst beendet, { $at }
    .replaced = durch ein neues Ja ersetzt, { $at }
    .holds = gilt
    .never = Dazu hast du noch nicht ja gesagt.

consents-one =
    <b>{ $what }</b>
    { $means }

    { $stands }
    .withdraw = Zurücknehmen
    .again = Wieder ja sagen
    .new = Der neue Text
consents-means =
    .programme = Ich speichere deinen Namen, deinen Verein und was ihr schreibt. Ich begleite euch, erinnere euch und gebe eure Fragen weiter.
    .directory = Vereine sehen dein Profil ohne deinen Namen und können dich um ein Gespräch bitten.
    .exchange = In einem Gespräch sagst du, was die andere Seite von dir wissen darf. Das gilt nur für dieses eine Gespräch.
    .quotation = Eine Frage und eine Antwort aus einem Gespräch dürfen ohne Namen bei „Fragen und Antworten“ stehen. Das gilt nur für genau diese Worte.
    .sparring = Eine Sparring-Stelle liest den Namen eures Vereins und deine Frage.
consents-said = Ja gesagt am { $at }, { $where }, Textfassung { $version }
consents-where =
    .telegram = in Telegram
    .web = im Browser
    .unknown = Ort nicht notiert
consents-new-text = Es gibt einen neuen Text. Dein Ja zum alten gilt noch bis { $at }.

consents-past =
    <b>Verlauf deiner Einwilligungen</b>

    { $lines }
consents-past-line =
    <b>{ $what }</b>
    { $said }: { $ended }

consents-ask =
    <b>{ $what }</b>: zurücknehmen?

    { $then }
    .keep = Nein, so lassen
    .withdraw = Ja, zurücknehmen
consents-then =
    .programme =
        Ich schreibe dir dann nichts mehr von mir aus, und du kommst hier nicht mehr an euren Stand. Hilfst du anderen, ruht dein Profil.

        Was schon gespeichert ist, bleibt bis zum Ende der Frist. Du kannst jederzeit wieder ja sagen.
    .directory = Dein Profil verschwindet sofort, deine Worte und deine Geschichte werden gelöscht. Offene Anfragen gehen an andere, ohne dass jemand einen Grund liest. Was läuft, kannst du zu Ende führen.
    .exchange = Was du angeboten hast und noch niemand gelesen hat, wird gelöscht. Was ihr schon ausgetauscht habt, hat die andere Seite.
    .quotation = Was noch nicht veröffentlicht ist, wird verworfen. Was veröffentlicht ist, bleibt stehen: Es steht ohne Namen da.
    .sparring = Was du gefragt hast, wird gelöscht, deine offenen Anfragen ziehe ich zurück. Was verabredet ist, bleibt, bis jemand absagt.
consents-withdrawn =
    Zurückgenommen: <b>{ $what }</b>. Das gilt ab sofort.

    Alles andere, wozu du ja gesagt hast, bleibt, wie es ist.
consents-left =
    Zurückgenommen. Ab jetzt schreibe ich dir nichts mehr von mir aus.

    Was von dir gespeichert ist, bleibt bis zum Ende der Frist. Soll es gleich weg, schreib: /loeschen
    .again = Wieder mitmachen

consents-anew =
    <b>Der Text hat sich geändert: { $what }</b>
    Du liest das, weil du zum alten Text ja gesagt hast.

    { $news }

    Dein altes Ja gilt noch bis { $until }. Bis dahin geht alles weiter wie bisher. { $again }
    .read = Erst lesen
consents-asked =
    .first = Danach endet es, wenn du nicht neu ja sagst.
    .last = Danach endet es. Ich frage jetzt zum letzten Mal.
consents-news =
    .programme = Neu ist: Dort steht, wer verantwortlich ist, wie lange was bleibt, und mit welchem Befehl du deine Rechte nutzt. Gespeichert wird dasselbe wie bisher.
    .directory = Bitte lies den neuen Text zum Verzeichnis der Ehemaligen.
    .sparring = Bitte lies den neuen Text zum Sparring.
consents-read = { $text }
consents-read-programme =
    <b>Was ist neu?</b>
    { $news }

    Den ganzen Text liest du Seite für Seite.
    .pages = Ganzen Text lesen
consents-thanks = Danke. Dein Ja zum neuen Text ist notiert: <b>{ $what }</b>.
consents-lapsed =
    <b>Beendet: { $what }</b>
    Du liest das, weil du zum neuen Text nicht ja gesagt hast. Dein Ja zum alten ist abgelaufen.

    { $then }
    .again = Neu ja sagen
consents-over =
    .directory = Dein Profil ist nicht mehr zu sehen, und du wirst nicht mehr gefragt.
    .sparring = Was du gefragt hast, ist gelöscht. Vor der nächsten Anfrage liest du den neuen Text.
