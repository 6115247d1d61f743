team-menu-verlassen = Verein verlassen oder Rolle abgeben
team-menu-team = Wer in eurem Verein mitmacht

team-button = Zum Team

# Who is in

team-show =
    <b>{ $association }</b>: wer mitmacht

    { $members }
    .take = Ja, ich übernehme
    .decline = Nein, lieber nicht
    .stepin = Ich werde Ansprechperson
    .mate = { $name }
    .admit = { $name } zulassen
    .refuse = Ablehnen
    .withdraw = Übergabe zurücknehmen
    .invite = Jemanden einladen
    .switch = Verein wechseln
    .leave = Ich steige aus
team-line-contact = • { $name } – Ansprechperson
team-line-worker = • { $name }
team-line-reader = • { $name } – liest mit
team-line-asked = • { $name } – möchte mitmachen und wartet auf eure Antwort
team-line-pauses = { $line } (macht gerade Pause)
team-me = { $name } (du)
team-note-asked-you = Du bist gefragt, ob du Ansprechperson wirst. Die Frage gilt bis { $until }.
team-note-asked = { $name } ist gefragt, ob sie oder er Ansprechperson wird. Die Frage gilt bis { $until }.
team-note-no-contact = Euer Verein hat gerade keine Ansprechperson. Wer dabei ist, kann das übernehmen.

team-mate =
    <b>{ $name }</b> – { $role }
    Dabei seit { $since }
    .reader = Darf ab jetzt nur lesen
    .worker = Darf ab jetzt mitschreiben
    .offer = Ansprechperson übergeben
    .remove = Aus dem Team nehmen

# A changed role, and the ways out

team-your-role =
    In <b>{ $association }</b> gilt für dich ab jetzt: { $role }.

    <i>Du bekommst das, weil eure Ansprechperson deine Rolle geändert hat.</i>
team-ask-role =
    Soll <b>{ $name }</b> bei <b>{ $association }</b> nur noch lesen?

    { $name } sieht dann alles, kann aber nichts schreiben oder abhaken. Du kannst das jederzeit wieder ändern.
    .yes = Ja, nur lesen
    .no = Nein
team-ask-remove =
    <b>{ $name }</b> aus <b>{ $association }</b> nehmen?

    Was { $name } geschrieben hat, bleibt bei euch. Die offenen Aufgaben von { $name } werden frei.
    .yes = Ja, herausnehmen
    .no = Nein
team-you-are-out =
    Du bist nicht mehr im Team von <b>{ $association }</b>.

    <i>Du bekommst das, weil eure Ansprechperson das Team geändert hat. Wenn das ein Irrtum ist, sprich am besten mit ihr.</i>
team-ask-leave =
    Möchtest du bei <b>{ $association }</b> aussteigen?

    Was du geschrieben hast, gehört dem Verein und bleibt dort. Deine Aufgaben werden frei, Einladungen von dir gelten nicht mehr. Du siehst dann nichts mehr vom Verein und bekommst nichts mehr von ihm.

    Zurück kommst du mit einer neuen Einladung.
    .yes = Ja, ich steige aus
    .no = Ich bleibe
team-ask-leave-last =
    Du bist die letzte Person bei <b>{ $association }</b>. Wenn du aussteigst, erreichen wir niemanden mehr, und die Koordination erfährt das.

    Eure Texte bleiben bei der Koordination. Du siehst dann nichts mehr davon. Zurück kommst du mit einer neuen Einladung von ihr.
    .yes = Ja, ich steige aus
    .no = Ich bleibe
team-leave-nowhere = Du bist in keinem Verein und hast hier keine Rolle. Es gibt nichts, was du verlassen kannst.
team-leave-what =
    <b>Was möchtest du verlassen?</b>

    Ich frage dich noch einmal, bevor etwas passiert. Alles andere bleibt, wie es ist.
    .association = Aussteigen: { $name }
    .desk = Rolle abgeben: { $name }
    .help = Nicht mehr helfen
team-leave-handover =
    Du bist Ansprechperson von <b>{ $association }</b>. Bevor du aussteigst, braucht der Verein eine neue.

    Wen möchtest du fragen? Sobald jemand ja sagt, kannst du aussteigen.
    .offer = { $name } fragen
team-leave-handover-waits =
    Du bist Ansprechperson von <b>{ $association }</b>. { $name } ist gefragt, ob sie oder er das übernimmt, bis { $until }.

    Sobald du ein Ja hast, kannst du aussteigen.
team-nobody-left =
    <b>{ $association }</b>: Niemand ist mehr dabei

    { $name } ist ausgestiegen und war die letzte Person im Team. Was der Verein geschrieben hat, bleibt bei dir. Neue Menschen lädst du ein.

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
    .open = Verein ansehen
team-you-left = Du bist aus <b>{ $association }</b> ausgestiegen. Danke für alles, was du beigetragen hast.
team-somebody-left =
    { $name } ist aus <b>{ $association }</b> ausgestiegen. Die Texte sind noch da, die offenen Aufgaben sind frei.

    <i>Du bekommst das, weil du Ansprechperson bist.</i>
team-out-of-reach =
    <b>{ $association }</b>: Verein ohne Verbindung

    Im Team ist niemand mehr, den der Bot erreicht. Ein Anruf hilft am schnellsten, danach eine neue Einladung.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
    .open = Verein ansehen

# Invitations

team-invite =
    Du lädst Menschen ein, bei <b>{ $association }</b> mitzuarbeiten. Für wie viele soll die Einladung reichen?

    { $open ->
        [0] Offen ist gerade keine Einladung von euch.
        [one] Eine Einladung von euch ist noch offen.
       *[other] { $open } Einladungen von euch sind noch offen.
    }
    .uses = { $count ->
        [one] Eine Person
       *[other] { $count } Personen
    }
    .close = Offene Einladungen schließen
team-invitation =
    Die Einladung ist fertig. Sie reicht für { $count ->
        [one] eine Person
       *[other] { $count } Personen
    }, bis { $until }.

    Gib die nächste Nachricht weiter. Ich zeige sie nur jetzt.
    .another = Noch eine Einladung
team-invitation-text =
    Mach mit bei <b>{ $association }</b> in der Projektschmiede:

    { $ways }

    Die Einladung gilt bis { $until }.
team-door-telegram = In Telegram: { $address }
team-door-web = Im Browser: { $address }
team-door-code = Oder beim Bot diesen Code eintippen: <code>{ $code }</code>
team-invited-already = Diese Einladung ist schon fertig, sie steht weiter oben. Noch einmal zeigen kann ich sie nicht, aber eine neue ist schnell gemacht.
    .another = Neue Einladung
team-invitations-closed = Gut, eure offenen Einladungen gelten nicht mehr. Wer schon im Team ist, bleibt dabei.

# Handing over the contact

team-please-take =
    { $name } möchte dir bei <b>{ $association }</b> eine Aufgabe übergeben: Wirst du die Ansprechperson?

    Die Ansprechperson lädt Menschen ins Team ein und hält den Kontakt zur Koordination. { $name } bleibt im Team.

    <i>Du bekommst das, weil { $name } dich gefragt hat. Die Frage gilt bis { $until }.</i>
    .take = Ja, ich übernehme
    .decline = Nein, lieber nicht
team-you-are-contact = Danke. Du bist jetzt Ansprechperson von <b>{ $association }</b>.
team-desk-contact =
    <b>{ $association }</b> hat eine neue Ansprechperson: { $name }.

    <i>Du bekommst das, weil du diesen Verein koordinierst.</i>
    .open = Verein ansehen
team-taken =
    { $name } ist jetzt Ansprechperson von <b>{ $association }</b>. Du bleibst im Team.

    <i>Du bekommst das, weil du darum gebeten hast.</i>
team-declined =
    { $name } möchte bei <b>{ $association }</b> nicht Ansprechperson werden. Du bleibst es, bis du jemand anderen fragst.

    <i>Du bekommst das, weil du gefragt hattest.</i>
team-you-declined = Gut, bei <b>{ $association }</b> bleibt alles, wie es ist. Ich sage es weiter.
team-withdrawn =
    { $name } bleibt Ansprechperson von <b>{ $association }</b>. Die Frage an dich hat sich erledigt.

    <i>Du bekommst das, weil du gefragt worden warst.</i>

# Refusals

team-only-contact = Das darf bei euch nur die Ansprechperson. Wer das ist, steht beim Team.
team-hand-over-instead = Für die Ansprechperson geht das nicht. Übergib die Aufgabe zuerst an jemand anderen.
team-hand-over-first = Du bist Ansprechperson. Übergib das bitte zuerst an jemand anderen im Team, dann kannst du aussteigen.
team-is-contact-already = Diese Person ist schon Ansprechperson.
