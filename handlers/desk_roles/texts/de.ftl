# Wer am Pult einer Kohorte welche Rolle hat. Angeredet wird eine Person der Koordination oder Beobachtung: du.

desk_roles-menu-rollen = Wer koordiniert, wer beobachtet
desk_roles-step-name = Name für eine Rolle

desk_roles-to-roles = Zu den Rollen
desk_roles-role-coordination = Koordination
desk_roles-role-observation = Beobachtung
desk_roles-may-coordination = Die Koordination sieht und entscheidet alles an diesem Pult.
desk_roles-may-observation = Wer beobachtet, sieht das Pult: Vereine, Schritte, Termine und Zahlen. Antworten, Gespräche und Namen der Mitglieder sieht diese Person nicht. Sie kann nichts ändern und nichts verschicken.

desk_roles-overview =
    <b>{ $cohort }</b>: Rollen

    { $people }

    { $rule }
    .check = Vorschlag prüfen: { $name }
    .propose = Jemanden vorschlagen
    .one = { $name } · { $role }
    .leave = Meine Rolle abgeben
desk_roles-rule = Über eine Rolle entscheiden zwei: Du schlägst vor, eine zweite Person der Koordination stimmt zu.
desk_roles-rule-alone = Über eine Rolle entscheiden zwei. Du koordinierst hier allein. Deshalb geht das gerade nur mit dem Befehl auf dem Server.
desk_roles-seen =
    <b>{ $cohort }</b>: Rollen

    { $people }

    Du beobachtest diese Kohorte. Ändern kannst du hier nichts.
    .leave = Meine Rolle abgeben
desk_roles-line = <b>{ $name }</b> · { $role } · { $since }
desk_roles-line-not-here = <b>{ $name }</b> · { $role } · noch nicht angekommen
desk_roles-since-start = von Anfang an
desk_roles-since-operator = seit { $at }, über den Server
desk_roles-since = seit { $at }, zugestimmt hat { $who }
desk_roles-not-here = Noch nicht angekommen.

desk_roles-seat =
    <b>{ $name }</b> in <b>{ $cohort }</b>
    { $facts }

    { $may }
    .more = Andere Rolle vorschlagen
    .link = Neuer Link zum Ankommen
    .take = Rolle entziehen
    .leave = Meine Rolle abgeben
desk_roles-link-made = Der neue Link für <b>{ $name }</b> steht unten. Ein älterer gilt nicht mehr. Ich zeige ihn nur dieses eine Mal.
desk_roles-letter =
    Hallo { $name }, dein Zugang zum Bot der Projektschmiede:

    { $ways }

    Der Link ist nur für dich. Er gilt einmal und bis { $until }.
desk_roles-letter-browser = Im Browser: { $link }
desk_roles-writes-start = Diese Person ist mit der Nummer ihres Telegram-Kontos eingetragen. Sie schreibt dem Bot auf Telegram /start und ist da. Einen Link braucht sie nicht.
desk_roles-told-link =
    { $who } hat in <b>{ $cohort }</b> einen neuen Link zum Ankommen gemacht: für <b>{ $name }</b>, { $role }. Wer den Link hat, kommt als diese Person hinein.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
desk_roles-came-already = Diese Person ist schon angekommen. Sie braucht keinen Link mehr.

# Vorschlagen

desk_roles-alone-how =
    In <b>{ $cohort }</b> koordinierst du allein. Über eine Rolle entscheiden aber zwei.

    Wer den Server betreut, kann die zweite Person eintragen. Der Befehl dafür:
    <code>projektschmiede role add NUMMER { $id } coordinator</code>

    NUMMER ist die Nummer des Telegram-Kontos, kein @Name.
desk_roles-alone = Über eine Rolle entscheiden zwei. In dieser Kohorte kann gerade sonst niemand zustimmen.
desk_roles-ask-whom =
    Wer soll in <b>{ $cohort }</b> eine Rolle bekommen? Schreib den Namen.

    Ich suche in dieser Kohorte. Wer noch nicht dabei ist, bekommt einen persönlichen Link.
desk_roles-no-name-empty = Darin kann ich keinen Namen lesen. Schreib ihn bitte noch einmal, mit Buchstaben.
desk_roles-no-name-long = Das ist für einen Namen zu lang: Es gehen bis zu { $most } Zeichen. Schreib ihn bitte kürzer.
desk_roles-no-name-move = Das nehme ich nicht als Namen. Wie heißt die Person? Schreib Vorname und Nachname.
desk_roles-choose = { $count ->
        [0] Ich kenne hier niemanden mit dem Namen <b>{ $name }</b>. Stimmt der Name, dann geht es mit einem Link weiter. Sonst schreib ihn noch einmal.
       *[other] Wer ist <b>{ $name }</b>?
    }
    .known = { $name } · { $association }
    .helper = { $name }
    .new = Neu hier: { $name }
desk_roles-which =
    Welche Rolle soll <b>{ $name }</b> in <b>{ $cohort }</b> haben?

    Beobachtung: sieht Vereine, Schritte, Termine und Zahlen. Koordination: sieht und entscheidet alles.
    .observer = Beobachtung
    .coordinator = Koordination
desk_roles-which-new =
    Welche Rolle soll <b>{ $name }</b> in <b>{ $cohort }</b> haben?

    Beobachtung: sieht Vereine, Schritte, Termine und Zahlen. Koordination: sieht und entscheidet alles.

    Den persönlichen Link bekommt, wer zustimmt, zum Weitergeben.
    .observer = Beobachtung
    .coordinator = Koordination
desk_roles-what-give = <b>{ $name }</b> bekommt in <b>{ $cohort }</b> die Rolle { $role }.
desk_roles-what-take = <b>{ $name }</b> verliert in <b>{ $cohort }</b> die Rolle { $role }.
desk_roles-put =
    Dein Vorschlag: { $what }

    Noch gilt nichts. Zustimmen muss eine zweite Person. Ich habe gefragt: { $names }. Der Vorschlag gilt bis { $until }.
desk_roles-told =
    { $who } schlägt vor: { $what }

    Es gilt erst, wenn du zustimmst. Kennst du die Person? Der Vorschlag gilt bis { $until }.

    <i>Du bekommst das, weil du diese Kohorte mit koordinierst.</i>
desk_roles-agree = Zustimmen
desk_roles-refuse = Ablehnen
desk_roles-withdraw = Vorschlag zurückziehen
desk_roles-waits =
    { $who } schlägt vor: { $what }

    Es gilt erst, wenn du zustimmst. Der Vorschlag gilt bis { $until }.
desk_roles-waits-own =
    Dein Vorschlag wartet: { $what }

    Zustimmen muss eine zweite Person der Koordination, bis { $until }.
desk_roles-expired =
    Dieser Vorschlag ist abgelaufen: { $what }

    Vorgeschlagen hat ihn { $who }. Bis { $until } hat niemand zugestimmt. Es wurde nichts geändert.
desk_roles-agreed-already =
    Das ist schon entschieden: { $what }

    Vorgeschlagen hat es { $who }, zugestimmt hat { $by }, { $at }. Der Vorschlag galt bis { $until }.
desk_roles-dropped-already =
    Dieser Vorschlag gilt nicht mehr: { $what }

    Vorgeschlagen hat ihn { $who }. Abgelehnt oder zurückgezogen hat ihn { $by }, { $at }. Er galt bis { $until }.
desk_roles-own = Diesen Vorschlag hast du selbst gemacht. Zustimmen muss eine zweite Person der Koordination.
desk_roles-proposer-gone = Wer das vorgeschlagen hat, koordiniert hier nicht mehr. Dieser Vorschlag zählt nicht. Du kannst ihn selbst neu machen.
desk_roles-has-it = Diese Person hat die Rolle schon. Es wurde nichts geändert.
desk_roles-has-none = Diese Person hat die Rolle nicht mehr. Es wurde nichts geändert.
desk_roles-last = Das geht nicht: Dann würde niemand mehr diese Kohorte koordinieren. Gib zuerst jemand anderem die Rolle.
desk_roles-many = In dieser Kohorte warten schon { $most } Vorschläge. Entscheidet erst darüber.
desk_roles-oneself = Deine eigene Rolle gibst du selbst ab. Dafür braucht es niemanden sonst.

# Entscheiden

desk_roles-given = Entschieden: <b>{ $name }</b> hat in <b>{ $cohort }</b> ab jetzt die Rolle { $role } und weiß Bescheid.
desk_roles-given-new =
    Entschieden: <b>{ $name }</b> hat in <b>{ $cohort }</b> die Rolle { $role }.

    Unten steht der persönliche Link. Schick ihn nur an diese Person. Ich zeige ihn nur dieses eine Mal.
desk_roles-taken = Entschieden: <b>{ $name }</b> hat in <b>{ $cohort }</b> die Rolle { $role } nicht mehr und weiß Bescheid.
desk_roles-told-yes =
    { $by } hat zugestimmt: { $what } Das gilt ab jetzt.

    <i>Du bekommst das, weil du es vorgeschlagen hast.</i>
desk_roles-told-yes-new =
    { $by } hat zugestimmt: { $what } Den persönlichen Link hat { $by }.

    <i>Du bekommst das, weil du es vorgeschlagen hast.</i>
desk_roles-told-no =
    { $by } hat nicht zugestimmt. Es bleibt, wie es ist. Dein Vorschlag war: { $what }

    <i>Du bekommst das, weil du es vorgeschlagen hast.</i>
desk_roles-told-coordination =
    Du bist ab jetzt in der Koordination von <b>{ $cohort }</b>. { $may }

    <i>Du bekommst das, weil { $why }.</i>
desk_roles-told-observation =
    Du beobachtest ab jetzt <b>{ $cohort }</b>. { $may }

    <i>Du bekommst das, weil { $why }.</i>
desk_roles-told-taken =
    Du hast in <b>{ $cohort }</b> die Rolle { $role } nicht mehr. Das Pult ist für dich geschlossen.

    <i>Du bekommst das, weil { $why }.</i>
desk_roles-why-two = { $first } und { $second } das entschieden haben
desk_roles-why-server = es auf dem Server so eingetragen wurde
desk_roles-ask-taking =
    <b>{ $name }</b> soll in <b>{ $cohort }</b> die Rolle { $role } verlieren?

    Es gilt erst, wenn eine zweite Person der Koordination zustimmt.
    .take = Ja, so vorschlagen

# Abgeben

desk_roles-ask-leave =
    Deine Rolle { $role } in <b>{ $cohort }</b> abgeben?

    Das gilt sofort. Zurück bekommst du sie nur, wenn zwei von der Koordination zustimmen.
    .leave = Ja, Rolle abgeben
desk_roles-left = Du hast die Rolle { $role } in <b>{ $cohort }</b> abgegeben. Danke für deine Arbeit.
desk_roles-told-left =
    { $name } hat in <b>{ $cohort }</b> die Rolle { $role } abgegeben. Fragen, die dort lagen, sind wieder frei.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>

# Lange nicht da

desk_roles-chat-rests =
    Dieser Chat wurde lange nicht benutzt. Ich schaue gerade nach, ob er noch zu dir führt. Schreib mir in zehn Minuten noch einmal.
desk_roles-rests =
    In diesem Chat war { $days } Tage lang niemand. Vielleicht hat das Telefon oder das Konto jetzt jemand anderes. Deshalb ruht deine Rolle { $role } in <b>{ $cohort }</b>, und hier ist kein Pult mehr zu sehen.

    Bist du wieder da? Ruf jemanden aus deiner Koordination an oder die Leute, die den Bot betreiben. Sie geben dir die Rolle zurück.

    <i>Du bekommst das, weil du diese Rolle hattest.</i>
desk_roles-told-rests =
    { $name } war { $days } Tage nicht hier. Die Rolle { $role } in <b>{ $cohort }</b> ruht, Fragen, die dort lagen, sind wieder frei.

    Meldet sich die Person, dann ruft sie an, bevor ihr die Rolle zurückgebt.

    <i>Du bekommst das, weil du diese Kohorte koordinierst.</i>
desk_roles-chat-parted =
    In diesem Chat war { $days } Tage lang niemand. Deshalb ist er getrennt: Ich schreibe hier nichts mehr.
desk_roles-other-chat-parted =
    In deinem Chat auf Telegram warst du { $days } Tage nicht. Ich habe ihn getrennt, damit dort niemand anderes mitliest. Hier ist alles wie immer.

    <i>Du bekommst das, weil du zu einem Pult gehörst.</i>
    .back = Telegram wieder verbinden
