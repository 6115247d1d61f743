## Menü

welcome-menu-start = Zum Anfang
welcome-menu-code = Einladungscode eingeben
welcome-menu-datenschutz = Was über dich gespeichert wird

## Ohne Einladung

welcome-stranger =
    <b>Willkommen bei der Projektschmiede</b>
    Ich begleite Vereine von der Idee bis zur fertigen Projektskizze. Damit bewerbt ihr euch um Fördergeld.

    Habt ihr eine Einladung? Dann tippt den Code hier ein, oder öffnet den Link aus der Einladung.

    Noch keine? Schaut euch um, ganz ohne Konto und ohne Namen.
    .what = Was ist die Projektschmiede?
    .fit = Passt unsere Idee?
    .whom = Einen Menschen fragen
    .privacy = Datenschutz
    .language = English

welcome-loose-text =
    Danke für eure Nachricht. Ich kann sie so nicht zuordnen.

    Habt ihr einen Code? Dann schickt ihn als eigene Nachricht. Sonst geht es hier weiter:
    { common-not-found }
    .code = Code eingeben
    .fit = Passt unsere Idee?

welcome-loose-helper =
    Ich warte gerade auf keine Antwort von dir. Deshalb habe ich das nicht gespeichert und niemandem geschickt.

    Geht es um eine Anfrage? Dann tipp unter ihr auf einen Knopf.
    .home = Zu deiner Hilfe
welcome-loose-fit =
    Bei diesen Fragen reicht ein Wort: Ja, Nein oder Weiß nicht. Mehr kann ich hier nicht lesen.

    Eure Antworten bis hierher sind noch da.
    .on = Zurück zur Frage
    .whom = Einen Menschen fragen
welcome-loose-file =
    Das kann ich hier nicht annehmen, und ich habe es nicht aufbewahrt.

    Mit einem Code aus deiner Einladung geht es weiter. Schick ihn einfach als Text.

## Code

welcome-enter-code =
    <b>Dein Code</b>
    Er steht in deiner Einladung und hat 8 Zeichen, zum Beispiel <code>ABCD-2345</code>. Groß oder klein ist egal.

    Schick ihn mir als Nachricht.

welcome-not-a-code =
    Das sieht nicht nach einem Code aus. Ein Code hat 8 Zeichen: Buchstaben und Ziffern, ohne 0, O, 1 und I.
    .again = Code eingeben

welcome-for-another =
    <b>Dieser Link ist für einen anderen Zugang</b>
    Hier schreibst du mir schon unter deinem eigenen Namen. Für die andere Person gilt der Link noch.

    Bist du selbst gemeint? Dann sag der Koordination, dass du schon dabei bist. Du brauchst keinen Link.
welcome-wrong-ticket =
    <b>Diese Einladung passt nicht</b>
    Vielleicht hat sich ein Zeichen verändert, oder sie gilt nicht mehr.

    Ein Code hat 8 Zeichen, ohne 0, O, 1 und I. Wenn es wieder nicht klappt: Bitte die Koordination um eine neue Einladung.
    .again = Noch einmal versuchen

welcome-later =
    Das waren viele Versuche. Versuch es bitte später noch einmal: ab { $until }.

    Ein Link aus einer Einladung geht auch jetzt. Oder frag die Koordination.

## Sprache

welcome-language =
    <b>Willkommen. Welche Sprache?</b>
    Welcome. Which language?
    .german = Deutsch
    .english = English

## Was gespeichert wird

welcome-opening =
    .invited = Ich begleite <b>{ $association }</b> von der Idee bis zur fertigen Projektskizze. Vorher ein Blick auf deine Daten:
    .greeted =
        Die Koordination schreibt dir:
        <blockquote>{ $words }</blockquote>
        Ich begleite <b>{ $association }</b> von der Idee bis zur fertigen Projektskizze. Vorher ein Blick auf deine Daten:
    .door = Das ist ein persönlicher Link. Er verbindet diesen Chat mit allem, was schon von dir da ist. Vorher ein Blick auf deine Daten:
    .help = Du warst bei der Projektschmiede dabei, und andere Vereine würden dich gern fragen. Vorher ein Blick auf deine Daten:
    .again = Schön, dass du da bist. Bevor es weitergeht, brauche ich dein Einverständnis:

welcome-notice =
    { $opening }

    { $lines }

    Ist das für dich in Ordnung?
    .agree = Einverstanden
    .read = Erst lesen
    .other = Lieber ohne Telegram
    .no = Nein danke

welcome-privacy =
    <b>Datenschutz in fünf Zeilen</b>

    { $lines }
    .more = Ausführlich lesen

welcome-stored =
    .telegram =
        1. Ich speichere deinen Namen, deine Telegram-Nummer (ID, nicht die Telefonnummer) und deine Sprache.
        2. Dazu deinen Verein, deine Rolle, den Stand deines Vereins und was du ins Arbeitsblatt schreibst.
        3. Das sehen dein Verein und die Koordination. Andere Vereine sehen es nicht.
        4. <b>Telegram</b> ist eine Firma außerhalb der EU. Alles in diesem Chat liegt auch dort, und Telegram kann es lesen. Schreib bitte nichts Persönliches über andere.
        5. Du kannst jederzeit aufhören und deine Daten löschen lassen.
    .web =
        1. Ich speichere deinen Namen, deine Sprache und ein Merkzeichen (Cookie) in diesem Browser, damit ich dich wiedererkenne.
        2. Dazu deinen Verein, deine Rolle, den Stand deines Vereins und was du ins Arbeitsblatt schreibst.
        3. Das sehen dein Verein und die Koordination. Andere Vereine sehen es nicht.
        4. Dieser Chat läuft auf dem Server der Projektschmiede, ohne Telegram und ohne Werbung. Schreib bitte trotzdem nichts Persönliches über andere.
        5. Du kannst jederzeit aufhören und deine Daten löschen lassen.

        <b>Gut zu wissen:</b> Ist diese Seite zu, meldet sich der Browser nicht. Neues siehst du, wenn du die Seite wieder öffnest. E-Mails schicke ich nicht.

welcome-page =
    .earlier = Zurück
    .later = Weiter lesen
    .decide = Zur Entscheidung
    .web = Als Seite im Browser
    .code = Zum Anfang
    .fit = Passt unsere Idee?

welcome-chat-number =
    Dieser Chat hat die Nummer <code>{ $number }</code>.

    Wer den Bot betreibt, kann sie als PROJEKTSCHMIEDE_ALERT_CHAT eintragen. Dann kommen Meldungen für den Betrieb hierher.

welcome-chat-number-web = Eine Nummer hat ein Chat nur auf Telegram. Schreib dort /chatnummer an den Bot.

welcome-privacy-page =
    <b>Datenschutz · { $page } von { $pages }: { $head }</b>

    { $body }
welcome-privacy-head =
    .p1 = Wer verantwortlich ist
    .p2 = Wozu, und warum das erlaubt ist
    .p3 = Was und wie lange
    .p4 = Wer es liest, und auf welchem Weg
    .p5 = Deine Rechte

welcome-privacy-1 =
    { $responsible }

    Der Träger legt fest, was hier mit deinen Daten geschieht. Wer den Server betreibt, tut es für ihn. Fragen dazu beantwortet zuerst deine Koordination.

    Was wir hier schreiben, ist kein Vertrag.

welcome-responsible =
    .one = Verantwortlich ist der Träger deiner Projektschmiede:
    .several = Verantwortlich ist der Träger, von dem deine Einladung kommt:
    .unknown = Verantwortlich ist der Träger, von dem deine Einladung kommt. Name und Kontakt nennt dir die Koordination.
    .more = Anschriften und Kontakte stehen hier: { $address }
    .missing = Was hier fehlt, nennt dir die Koordination.
    .officer = Für den Datenschutz zuständig: { $who }
    .authority = Datenschutz-Aufsicht: { $who }
welcome-carrier =
    <b>{ $title }</b>
    { $lines }

welcome-privacy-2 =
    Ich brauche deine Angaben für drei Dinge: Ich führe dich durch die Schritte, ich erinnere dich an Termine, und ich gebe deine Fragen an die Koordination weiter. Die Grundlage ist deine <b>Einwilligung</b> (Art. 6 Abs. 1 a DSGVO). Bei kirchlichen Trägern gilt ihr eigenes Recht.

    Eigens gefragt wirst du für: Verzeichnis der Ehemaligen, Kontakte austauschen, Zitate ohne Namen, Sparring.

    Falsche Codes zähle ich, damit niemand Einladungen errät, und ich sichere die Daten, damit nichts verloren geht (Art. 6 Abs. 1 f DSGVO).

    Mitmachen ist freiwillig. Ohne Namen und Verein kann ich dich nicht begleiten. Über dich entscheidet kein Automat.

    Schick mir bitte nichts über Ausweise, Gesundheit, Religion und Aufenthalt, und keine Namen von Menschen, denen du hilfst.

welcome-privacy-3 =
    • Name, Sprache, dein Zugang (Telegram-Nummer oder Merkzeichen), Verein, Rolle: solange du dabei bist. Dass du in einem Verein warst: noch 90 Tage.
    • Antworten und frühere Fassungen: Sie gehören deinem Verein.
    • Deine Nachrichten: Habe ich geantwortet, lösche ich den Text aus dem Eingang. Der Chat im Browser bleibt 12 Monate, Dateien darin 30 Tage.
    • Fragen an die Koordination: bis 12 Monate nach der Runde.
    • Erinnerungen, Rundrufe, Beratungen: 180 Tage. Sparring: 30 Tage.
    • Deine Einwilligungen: mit Zeitpunkt, Ort und Textfassung, auch zurückgenommene, solange du dabei bist.
    • Hilfst du anderen: dein Profil, bis du aufhörst.
    • Gespräche mit Ehemaligen: bis 30 Tage nach dem Ende, gemeldete länger.
    • Falsche Codes: 1 Stunde.
    • Sicherungskopien: höchstens 30 Tage, auch mit Gelöschtem.

    Hat dich jemand eingetragen, kommt dein Name von der Koordination.

    Nach dem Abschluss der Runde bleiben die Antworten noch 3 Monate, Namen noch 6. Ich sage vorher Bescheid.

welcome-privacy-4 =
    Was du schreibst, lesen dein Verein und die Koordination. Ehemalige und Sparring-Stellen lesen nur, was du ihnen schickst.

    { $door }

welcome-privacy-door =
    .telegram =
        Du schreibst mir über <b>Telegram</b>. Das ist eine Firma mit Sitz außerhalb der EU. Für das, was dort liegt, ist sie selbst verantwortlich.

        • Ein Chat mit einem Bot ist nicht Ende-zu-Ende verschlüsselt. Telegram kann ihn lesen.
        • Dass Daten dort so geschützt sind wie in der EU, hat die EU nicht festgestellt.
        • Telegram hat deine Telefonnummer. Ich bekomme sie nicht.
        • Was du hier löschst, ist bei dir weg. Was Telegram aufbewahrt, kann ich nicht bestimmen.

        Deutsche Datenschutz-Aufsichten sehen Telegram kritisch. Darum gibt es den gleichen Weg im Browser, ohne Telegram.
    .web =
        Du schreibst mir im <b>Browser</b>. Die Nachrichten gehen an den Server der Projektschmiede und an keine andere Firma.

        • Ein Merkzeichen (Cookie) sagt mir, dass du es bist. Es dient nur dazu.
        • Der persönliche Link gilt nur für dich. Bitte gib ihn nicht weiter.
        • An einem fremden Gerät: Melde dich danach im Menü ab.

        Den gleichen Weg gibt es auch über Telegram. Dann liegt der Chat auch bei dieser Firma außerhalb der EU.

welcome-privacy-5 =
    Das geht jederzeit:

    { $rights }

    Bei allem hilft dir auch die Koordination. Du kannst verlangen, dass mit deinen Daten solange nichts geschieht, und du kannst widersprechen. Auch ein Brief oder ein Anruf genügt: Der Träger antwortet binnen eines Monats.

    Beschweren kannst du dich bei der Datenschutz-Aufsicht deines Bundeslandes oder deiner Kirche.

welcome-right =
    .meinedaten = /meinedaten: lesen und mitnehmen, was über dich gespeichert ist
    .profil = /profil: Falsches ändern
    .einwilligung = /einwilligung: sehen, wozu du ja gesagt hast, und es zurücknehmen. Das gilt für die Zukunft.
    .pause = /pause: eine Zeit lang Ruhe haben
    .stopp = /stopp: keine Nachrichten mehr, um die du nicht gebeten hast
    .verlassen = /verlassen: nicht mehr dabei sein
    .loeschen = /loeschen: alles von dir löschen

## Lieber anders

welcome-other-door =
    <b>Das geht auch ohne Telegram</b>
    Im Browser wartet derselbe Bot mit denselben Schritten.

    { $how }

    <code>{ $address }</code>

    Hier in Telegram musst du dann nichts mehr tun.
    .open = Im Browser öffnen
    .back = Zurück

welcome-other-how =
    .link = Öffne diesen Link. Er ist nur für dich und deinen Verein. Du kannst ihn auch kopieren und am Computer öffnen.
    .code = Öffne diese Seite und gib dort deinen Code ein: <b>{ $code }</b>

welcome-no-other-door =
    <b>Ohne Telegram</b>
    Hier gibt es gerade keinen Zugang über den Browser. Sag bitte deiner Koordination Bescheid: Sie findet mit dir einen anderen Weg.

    Ich habe kein Konto für dich angelegt.
    .back = Zurück

welcome-no-thanks =
    Alles gut. Ich habe kein Konto für dich angelegt.

    Wenn du es dir anders überlegst: Öffne den Link aus der Einladung noch einmal.
    .back = Doch weiter

welcome-no-thanks-known =
    Alles gut. Ohne dein Einverständnis geht es hier nicht weiter.

    Was von dir schon da ist, bleibt bis zum Ende der Frist. Soll es gleich weg, schreib: /loeschen

## Ankommen

welcome-roles =
    { $thanks }Die Einladung gehört zu <b>{ $association }</b>.{ $second }

    Wie machst du mit?
    .contact = Ich bin die Ansprechperson
    .worker = Ich arbeite mit
    .reader = Ich möchte nur lesen
    .no = Doch nicht

welcome-thanks = Danke.{" "}
welcome-greeting =
    Die Koordination schreibt dir:
    <blockquote>{ $words }</blockquote>

welcome-second =
    .yes = {" "}Dein anderer Verein bleibt. Du kannst später hin und her wechseln.
    .no = {""}

welcome-already-here = Du bist schon da. Hier geht es weiter:

welcome-to-help = Schön, dass du da bist. Als Nächstes liest du, wie das Helfen geht. Erst danach sagst du ja oder nein.
    .on = Wie das Helfen geht

welcome-bound = Danke. Dieser Chat gehört jetzt zu dir, und alles, was schon da war, ist hier.

welcome-through-door =
    <b>Willkommen zurück</b>
    Dieser Chat gehört jetzt auch zu dir. Alles, was du angefangen hast, ist hier. Für diesen Chat gilt:

    { $lines }

## Worum es geht

welcome-topic =
    .what = Was ist die Projektschmiede?
    .when = Wann geht es los?
    .whom = Einen Menschen fragen

welcome-about-what =
    <b>Was ist die Projektschmiede?</b>
    Hier lernen vor allem kleine und neue Vereine, wie man Fördergeld beantragt. Es gibt Workshops und Beratung. Am Ende ist aus der Idee eine Projektskizze mit Finanzierungsplan geworden.

    Sie gehört zum Bundesprogramm „Gesellschaftlicher Zusammenhalt“ (BGZ). Eine Gruppe hat meist 8 bis 12 Organisationen, die Teilnahme war bisher kostenlos.

    Ein Platz ist noch keine Förderung. Über das Geld entscheiden später andere. Viele Skizzen bekommen eine Absage.

welcome-about-when =
    <b>Wann geht es los?</b>
    So war es in den letzten Jahren:

    • Bewerbung um einen Platz: meist bis Februar, je nach Träger (zum Beispiel { $place_deadlines })
    • Workshops: April bis Anfang Juni
    • Abgabe der Skizze: zuletzt bis { $deadline }, es zählt der Poststempel
    • Frühester Projektstart: zuletzt { $start }

    Ob und wann es eine neue Runde gibt, weiß ich nicht. Fragt bei einem Träger nach.
    Stand: { $checked }.

welcome-about-whom =
    <b>Einen Menschen fragen</b>
    • Ihr habt eine Einladung? Dann hilft die Koordination, von der sie kommt.
    • Ihr sucht einen Platz? Fragt einen Träger von Projektschmieden. Das waren zum Beispiel: { $carriers }.
    • Fragen zum Bundesprogramm: { $mail } oder { $phone }. So stand es auf der Seite eines Landkreises.

    Stand: { $checked }. Bitte prüft, ob es noch stimmt.

welcome-step-code = Euer Code
