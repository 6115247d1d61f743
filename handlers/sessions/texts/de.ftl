sessions-menu-geraete = Wo du angemeldet bist

sessions-list =
    <b>Wo du angemeldet bist</b>

    { $doors }

    Kennst du etwas davon nicht? Dann melde es ab.
    .everywhere = Überall abmelden
    .end = { $number }. { $device } abmelden
    .chat = Telegram-Chat trennen
sessions-chat = Telegram-Chat
sessions-chat-here = Telegram-Chat (du bist gerade hier)
sessions-browser = { $number }. { $device }: seit { $since }, zuletzt am { $seen }
sessions-browser-today = { $number }. { $device }: seit { $since }, heute benutzt
sessions-browser-here = { $number }. { $device }: seit { $since } (du fragst gerade von hier)
sessions-more = Dazu { $count ->
    [one] ein weiterer Browser
   *[other] { $count } weitere Browser
    }, länger nicht benutzt.
sessions-no-browser = Im Browser bist du nirgends angemeldet.
sessions-feed = Dazu gibt es ein Kalender-Abo. Es zeigt nur eure Termine.
sessions-device = { $browser } auf { $system }
sessions-device-system = Browser auf { $system }
sessions-device-unknown = Unbekannter Browser
sessions-again = Wo du angemeldet bist

sessions-ask-here =
    <b>Diesen Browser abmelden?</b>

    Du bist gerade hier. { $back }
    .yes = Hier abmelden
    .no = Doch nicht
sessions-ask-browser =
    <b>{ $device } abmelden?</b>

    Das ist dein letzter Zugang. { $back }
    .yes = Trotzdem abmelden
    .no = Doch nicht
sessions-ask-everywhere =
    <b>Überall abmelden?</b>

    { $count ->
        [one] Ein Browser wird
       *[other] { $count } Browser werden
    } sofort abgemeldet. Links zum Anmelden, die noch offen sind, gehen nicht mehr auf. { $back }
    .yes = Überall abmelden
    .feed = Auch das Kalender-Abo beenden
    .others = Nur alle anderen Browser
    .no = Doch nicht
sessions-back-telegram = Wieder hinein kommst du mit einem neuen Link: Schreib in Telegram /web.
sessions-back-browser = Wieder hinein kommst du mit einem neuen Link von deiner Koordination. In deinen anderen Browsern geht es weiter.
sessions-back-desk = Danach kommst du nur mit einem neuen Link wieder hinein. Den macht dir deine Koordination.
sessions-back-operator = Danach kommst du nur mit einem neuen Link wieder hinein. Den macht dir, wer den Bot betreibt.

sessions-ended = { $device } ist abgemeldet. Was dort noch offen ist, zeigt nichts Neues mehr.
sessions-ended-others = Alle anderen Browser sind abgemeldet. Hier bleibst du angemeldet.
sessions-ended-all = Alle Browser sind abgemeldet. Links zum Anmelden, die noch offen waren, gehen nicht mehr auf.
sessions-ended-all-feed = Alle Browser sind abgemeldet, und das Kalender-Abo ist beendet. Links zum Anmelden, die noch offen waren, gehen nicht mehr auf.

sessions-ask-chat =
    <b>Telegram-Chat trennen?</b>

    Ich schreibe dir dort nichts mehr. Wer dort schreibt, ist für mich dann eine fremde Person. Was dort schon steht, bleibt in Telegram stehen.

    Im Browser geht alles weiter.
    .yes = Telegram-Chat trennen
    .no = Doch nicht
sessions-ask-chat-here =
    <b>Diesen Telegram-Chat trennen?</b>

    Ich schreibe dir hier nichts mehr. Wer hier schreibt, ist für mich dann eine fremde Person. Was hier schon steht, bleibt stehen. Lösch danach den Chat in Telegram.

    Im Browser geht alles weiter.
    .yes = Diesen Chat trennen
    .no = Doch nicht
sessions-last-chat =
    Dieser Telegram-Chat ist dein einziger Zugang. Trenne ich ihn, kommst du nicht mehr hinein.

    Hol dir zuerst einen Link und melde dich im Browser an. Danach kannst du den Chat trennen.
    .web = Link für den Browser
sessions-ended-chat = Der Telegram-Chat ist getrennt. Ab jetzt schreibe ich dir nur noch im Browser.
sessions-parted =
    Dieser Chat ist getrennt: Ich schreibe dir hier nichts mehr. Im Browser ist alles noch da.

    Hast du das nicht selbst gemacht? Dann sag es bitte gleich deiner Koordination.
