joining-role =
    .contact = Ansprechperson
    .worker = arbeitet mit
    .reader = liest nur mit

## Name

joining-name =
    Wie soll ich dich nennen? Dein Verein und die Koordination sehen diesen Namen.

    Ich habe: <b>{ $name }</b>

    Wenn das nicht passt, schreib mir einfach den richtigen. Ändern kannst du ihn immer.
    .right = So passt es

joining-name-empty =
    Wie soll ich dich nennen? Dein Verein und die Koordination sehen diesen Namen.

    Schreib ihn mir einfach. Ändern kannst du ihn immer.

joining-no-name-empty =
    Darin kann ich keinen Namen lesen. Wie soll ich dich nennen? Schreib ihn mir bitte mit Buchstaben, zum Beispiel: Samira. { $kept }

joining-no-name-long =
    Das ist für einen Namen zu lang: Es gehen bis zu { $most } Zeichen. Schreib ihn bitte kürzer. { $kept }

joining-no-name-move =
    Das nehme ich nicht als Namen. Wie soll ich dich nennen? Schreib zum Beispiel: Samira Beispiel. { $kept }

joining-no-name-staff =
    Das klingt nach der Koordination oder nach dem Bot. Schreib mir bitte deinen eigenen Namen, zum Beispiel: Samira. { $kept }

joining-name-kept = Oder bleibt es bei <b>{ $name }</b>?

## Angekommen

joining-inside =
    <b>Ihr seid da</b>
    Schön, { $name }. <b>{ $association }</b> kann anfangen. Ich zeige euch immer den einen nächsten Schritt.
    .go = Zum ersten Schritt

joining-already-inside = Du bist schon bei <b>{ $association }</b> dabei. Hier geht es weiter:

joining-already-waiting = Deine Anfrage bei <b>{ $association }</b> läuft schon. Ich melde mich, sobald jemand geantwortet hat.

joining-arrived =
    <b>{ $association }</b> ist angekommen. { $name } ist als erste Person dabei.

    <i>Du bekommst das, weil der Verein zu deiner Kohorte gehört.</i>

## Fragen, ob jemand mitmachen darf

joining-asked =
    <b>Ich habe nachgefragt</b>
    Jemand von <b>{ $association }</b> war schon vor dir hier. { $who } entscheidet, ob du dazukommst.

    Du musst nichts tun. Ich melde mich hier.

    Hast du schon in einem anderen Browser oder in Telegram angefangen? Dann geht es dort gleich weiter.

joining-who =
    .contact = Die Ansprechperson des Vereins
    .coordination = Die Koordination

joining-request =
    <b>{ $name }</b> möchte bei <b>{ $association }</b> mitmachen ({ $role }).

    { $question }

    <i>{ $why }</i>
    .admit = Zulassen
    .decline = Ablehnen
    .same = Ist dieselbe Person
    .me = Das bin ich selbst

joining-know = Kennt ihr euch? Wer dabei ist, sieht alles, was der Verein hier schreibt.

joining-alike =
    .in = { $name } ist seit { $since } schon dabei. Vielleicht ist das dieselbe Person in einem anderen Browser.
    .waiting = { $name } wartet seit { $since } schon auf eine Antwort. Vielleicht ist das dieselbe Person in einem anderen Browser.
    .me = So heißt auch du. Vielleicht bist du das selbst in einem anderen Browser. Wenn nicht, ist es jemand anderes mit deinem Namen.

joining-same = Gut. <b>{ $name }</b> gehört zu <b>{ $association }</b> und kommt jetzt mit beiden Geräten in denselben Chat.

joining-second-device =
    Ein weiteres Gerät gehört jetzt zu dir und kommt in denselben Chat (<b>{ $association }</b>).

    Warst du das nicht? Dann sag es bitte gleich deiner Koordination.

joining-not-same = Das geht hier nicht: Eine der beiden Personen gehört noch woanders dazu. Du kannst zulassen oder ablehnen.

joining-why =
    .contact = Du bekommst das, weil du die Ansprechperson bist.
    .coordination = Du bekommst das, weil im Verein gerade niemand antworten kann.
    .late = Du bekommst das, weil im Verein seit mehr als zwei Tagen niemand geantwortet hat.

joining-admitted = <b>{ $name }</b> gehört jetzt zu <b>{ $association }</b> ({ $role }) und weiß schon Bescheid.

joining-declined = Gut. <b>{ $name }</b> kommt nicht zu <b>{ $association }</b> dazu. Die Antwort war freundlich, und dein Name steht nicht darin.

joining-settled-in = Das ist schon entschieden: <b>{ $name }</b> gehört zu <b>{ $association }</b>.

joining-settled-out = Das ist schon entschieden: <b>{ $name }</b> gehört nicht zu <b>{ $association }</b>.

joining-let-in =
    <b>Du bist dabei</b>
    <b>{ $association }</b> hat dich aufgenommen. Deine Rolle: { $role }.
    .go = Zum Stand

joining-turned-down =
    <b>{ $association }</b> hat die Anfrage nicht bestätigt. Vielleicht hat man dich nicht erkannt.

    Sprich am besten direkt mit dem Verein oder mit der Koordination.

## Warten

joining-waiting =
    <b>Noch einen Moment</b>
    Deine Anfrage bei <b>{ $association }</b> läuft seit { $since }. Sobald jemand antwortet, melde ich mich hier.
    .ask = Die Koordination fragen
    .stop = Anfrage zurückziehen

joining-coordination-asked = Ich habe die Koordination gefragt, ob du zu <b>{ $association }</b> dazukommst. Ich melde mich hier.

joining-withdrawn = Gut, die Anfrage bei <b>{ $association }</b> ist zurückgezogen.

joining-nowhere =
    Du gehörst hier gerade zu keinem Verein.

    Hast du eine Einladung? Öffne den Link daraus, oder gib den Code ein.
    .code = Code eingeben
    .fit = Passt unsere Idee?
    .what = Was ist die Projektschmiede?

joining-full =
    Bei diesem Verein warten gerade sehr viele auf eine Antwort. Bitte sprich direkt mit dem Verein oder mit der Koordination.

joining-too-soon =
    Auf deine letzte Anfrage gab es gerade erst eine Antwort. Bitte sprich direkt mit dem Verein oder mit der Koordination.

joining-too-many = Mehr als { $most } Vereine auf einmal gehen nicht. Verlasse zuerst einen.

joining-step-name = Wie soll ich dich nennen?
