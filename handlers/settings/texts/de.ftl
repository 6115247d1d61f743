settings-menu-hilfe = Was du hier tun kannst
settings-menu-einstellungen = Was du hier einstellen kannst
settings-menu-sprache = Sprache wählen
settings-menu-name = Wie ich dich nenne
settings-menu-vereine = Zwischen deinen Vereinen wechseln
settings-menu-web = Im Browser weitermachen
settings-menu-telegram = In Telegram weitermachen
settings-menu-abbrechen = Die offene Frage abbrechen

settings-help =
    <b>Was du hier tun kannst</b>

    { $parts }
    .all = Alles, was geht
    .beginning = Zum Anfang
    .language = Sprache
    .name = Mein Name
    .web = Im Browser
    .telegram = In Telegram
    .privacy = Datenschutz
settings-help-how = Schreib einfach, was du wissen willst. „weiter“ führt zum nächsten Schritt, „zurück“ dorthin, wo du stehst.
settings-help-how-stranger = Schreib einfach, was du wissen willst.
settings-help-line = /{ $command } – { $does }
settings-help-coordinator = <b>Für die Koordination</b>
settings-help-member = <b>Für deinen Verein</b>
settings-help-observer = <b>Für alle, die beobachten</b>
settings-help-alumna = <b>Für Ehemalige</b>
settings-help-person = <b>Für dich</b>
settings-help-stranger = Ich begleite Vereine von der Idee bis zur Projektskizze.

settings-language =
    Ich spreche gerade { $language } mit dir. Wie soll es weitergehen?

    Eure Projektskizze schreibt ihr immer auf Deutsch.
    .german = Deutsch
    .english = English
settings-speaks-de = Deutsch
settings-speaks-en = Englisch
settings-language-changed =
    Gut, ab jetzt sprechen wir Deutsch.

    Ältere Nachrichten bleiben, wie sie sind.
    .other = Andere Sprache

settings-name =
    Ich nenne dich <b>{ $name }</b>. Dein Team sieht diesen Namen auch.

    Wie soll ich dich nennen? Schreib es mir.
settings-name-empty = Darin kann ich keinen Namen lesen. Schreib ihn mir bitte mit Buchstaben, zum Beispiel: Samira.
settings-name-long = Das ist für einen Namen zu lang: Es gehen bis zu { $most } Zeichen. Schreib ihn mir bitte kürzer.
settings-name-move = Das nehme ich nicht als Namen. Wie soll ich dich nennen? Schreib zum Beispiel: Samira Beispiel.
settings-name-staff = Das klingt nach der Koordination oder nach dem Bot. Schreib mir bitte deinen eigenen Namen, zum Beispiel: Samira.
settings-name-changed = Gut, ich nenne dich ab jetzt <b>{ $name }</b>.
    .again = Doch anders

settings-association = Du bist in einem Verein: <b>{ $name }</b>.
settings-associations =
    Du siehst gerade <b>{ $name }</b>.

    Zu welchem Verein möchtest du wechseln?
    .look = { $name }
settings-looks-at = Gut, wir sprechen jetzt über <b>{ $name }</b>.
    .again = Wieder wechseln

settings-web =
    Hier geht es im Browser weiter, mit allem, was du schon hast:

    <code>{ $address }</code>

    Der Link ist nur für dich. Er geht einmal auf, bis { $until }. Bitte nicht weitergeben.
    .open = Im Browser öffnen
    .new = Neuen Link machen
settings-no-web =
    Einen Zugang im Browser gibt es hier nicht. In Telegram geht alles genauso. Am Computer nimmst du dafür das Programm Telegram Desktop.

    Wenn du den Browser brauchst, sag es deiner Koordination.
settings-telegram =
    Hier geht es in Telegram weiter, mit allem, was du schon hast:

    <code>{ $address }</code>

    Der Link ist nur für dich. Er geht einmal auf, bis { $until }. Bitte nicht weitergeben.
    .open = In Telegram öffnen
    .new = Neuen Link machen
settings-no-telegram = Diesen Bot gibt es hier nur im Browser. Du kannst alles hier machen.

settings-let-go = Gut, ich frage nicht weiter. Was du vorher abgeschickt hast, bleibt gespeichert.
settings-loose-away = Gelöscht.
settings-loose-away-open = Gelöscht. Offen ist noch: <b>{ $question }</b>
    .after = Schreib einfach, was du dazu sagen willst.
settings-step-name = Wie soll ich dich nennen?
settings-nothing-open = Es ist gerade keine Frage offen. Alles, was du abgeschickt hast, ist gespeichert.

settings-file-came =
    { $said }

    Ich habe nichts davon gespeichert. Alles andere ist, wie es war.
    .plan = Tabelle für den Finanzplan
settings-file-waiting =
    { $said }

    Ich habe nichts davon gespeichert. Meine Frage von vorhin ist noch offen: Antworte einfach mit Text.
    .plan = Tabelle für den Finanzplan
settings-file-sticker = Ein schöner Sticker. Lesen kann ich aber nur Text.
settings-file-voice = Sprachnachrichten kann ich noch nicht verstehen. Schreib es mir bitte, kurze Sätze reichen. Soll ein Mensch sie hören, tipp zuerst /frage.
settings-file-photo = Bilder kann ich noch nicht lesen. Schreib mir bitte, was darauf wichtig ist. Soll ein Mensch es sehen, tipp zuerst /frage.
settings-file-location = Einen Standort brauche ich nicht. Wenn der Ort wichtig ist, schreib mir seinen Namen.
settings-file-contact = Kontaktdaten von anderen nehme ich nicht an. Für neue Leute im Verein gibt es die Einladung unter /team.
settings-file-table = Dateien bewahre ich nicht auf. Stehen darin Kosten für euren Finanzplan? Dann tipp auf den Knopf, und schick die Tabelle noch einmal.
settings-file-file = Dateien bewahre ich nicht auf. Kopiere mir bitte den Text daraus in eine Nachricht.

settings-overview =
    Was möchtest du einstellen?
    .reminders = Erinnerungen
    .announcements = Rundrufe
    .language = Sprache
    .name = Name
    .profile = Mein Profil
    .consents = Einwilligungen
    .privacy = Datenschutz
