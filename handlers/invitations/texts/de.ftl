# Einladungen. Angeredet wird, wer einlädt: du. Was weitergeschickt wird, sagt ihr.

invitations-menu-einladung = Verein einladen

invitations-overview =
    <b>{ $cohort }</b>: Einladungen

    { $lines }
    .one = { $name } ({ $used } von { $whole })
    .never = Noch nie angekommen ({ $count })
    .help = Ehemalige, die helfen
    .new = Neue Einladung
invitations-none = Es gibt noch keine.
invitations-line =
    <b>{ $name }</b> · { $role }
    { $used } von { $whole } genutzt · { $state }
invitations-left = { $days ->
    [0] gilt nur noch heute
    [1] gilt noch einen Tag
   *[other] gilt noch { $days } Tage
}
invitations-over = abgelaufen { $at }
invitations-revoked = zurückgezogen { $at }
invitations-spent = aufgebraucht
invitations-whom =
    <b>{ $cohort }</b>: Wen möchtest du einladen?
    .one = { $name }
    .new = Neuer Verein
invitations-prepare =
    Einladung für <b>{ $name }</b> (Schritt { $number })

    Rolle: { $role }
    Für { $uses ->
        [one] eine Person
       *[other] { $uses } Personen
    }, gültig { $days } Tage

    { $line }

    Mit den Knöpfen änderst du das.
    .greet = Persönliche Zeile schreiben
    .reword = Persönliche Zeile ändern
    .make = Einladung machen
invitations-greeting =
    Deine persönliche Zeile:
    <blockquote>{ $words }</blockquote>
invitations-without-greeting = Ohne persönliche Zeile.
invitations-ask-greeting =
    Schreib einen Satz für <b>{ $name }</b>, zum Beispiel: „Liebe Aylin, wie besprochen: Hier geht es los.“

    Er steht im Brief zum Weiterschicken, und wer den Link öffnet, liest ihn zuerst. Bis zu { $most } Zeichen.
    .drop = Ohne persönliche Zeile
invitations-no-greeting = { $length ->
        [0] Da stand kein Text. Schreib bitte einen Satz.
       *[other] Das sind { $length } Zeichen, es gehen bis zu { $most }. Schreib es bitte kürzer.
    }
invitations-role-kontakt = Ansprechperson
invitations-role-mitglied = arbeitet mit
invitations-role-lesen = liest nur mit
invitations-as-kontakt = Ansprechp.
invitations-as-kontakt-chosen = ● Ansprechp.
invitations-as-mitglied = Mitarbeit
invitations-as-mitglied-chosen = ● Mitarbeit
invitations-as-lesen = Nur lesen
invitations-as-lesen-chosen = ● Nur lesen
invitations-uses = { $count ->
    [one] 1 Person
   *[other] { $count } Pers.
}
invitations-uses-chosen = { $count ->
    [one] ● 1 Person
   *[other] ● { $count } Pers.
}
invitations-days = { $count } Tage
invitations-days-chosen = ● { $count } Tage
invitations-made =
    Die Einladung für <b>{ $name }</b> ist fertig: { $role }, { $uses ->
        [one] eine Person
       *[other] { $uses } Personen
    }, gültig bis { $until }.

    Unten steht ein Text zum Weiterschicken. Ich zeige Link und Code nur dieses eine Mal, denn ich speichere sie nicht im Klartext. Sind sie weg, mach einfach eine neue Einladung.
    .look = Wer hat sie genutzt?
invitations-qr = QR-Code mit dem Link der Einladung
invitations-again = Neue Einladung
invitations-letter =
    Einladung zur Projektschmiede für <b>{ $name }</b>

    Der Bot begleitet euch Schritt für Schritt von der Idee bis zur Projektskizze. So kommt ihr hinein:

    { $ways }

    Gültig bis { $until }.
invitations-letter-personal =
    { $words }

    { $letter }
invitations-letter-code = Oder öffnet den Bot und schreibt diesen Code: <code>{ $code }</code>
invitations-letter-code-only = Öffnet den Bot und schreibt diesen Code: <code>{ $code }</code>
invitations-one =
    <b>{ $name }</b> · { $role }
    { $used } von { $whole } genutzt · { $state }

    { $used-by }

    Link und Code kann ich nicht noch einmal zeigen. Sind sie weg, mach eine neue Einladung.
    .revoke = Zurückziehen
    .all = Alle Einladungen
invitations-unused = Noch niemand hat sie genutzt.
invitations-use = { $who }, { $at }
invitations-ask-revoke =
    Die Einladung für <b>{ $name }</b> zurückziehen? { $used ->
        [0] Danach kommt damit niemand mehr hinein.
        [one] Die eine Person, die schon da ist, bleibt dabei.
       *[other] Die { $used } Personen, die schon da sind, bleiben dabei.
    }
    .revoke = Ja, zurückziehen

# Neuer Verein

invitations-ask-name =
    Wie heißt der neue Verein in <b>{ $cohort }</b>?

    Schreib den Namen so, wie ihn der Verein selbst schreibt.
invitations-no-name-empty = Darin kann ich keinen Namen lesen. Schreib ihn bitte noch einmal, mit Buchstaben.
invitations-no-name-long = Das ist für einen Namen zu lang: Es gehen bis zu { $most } Zeichen. Schreib ihn bitte kürzer.
invitations-no-name-move = Das nehme ich nicht als Namen. Wie heißt der Verein? Schreib den ganzen Namen, zum Beispiel mit „e. V.“ am Ende.
invitations-choose-land =
    { $body }

    In welchem Bundesland sitzt der Verein? Danach richten sich die Feiertage.
invitations-new-name = Neuer Verein: <b>{ $name }</b>. Ist der Name falsch, schreib ihn noch einmal.
invitations-doubles = ⚠️ In dieser Kohorte gibt es schon: { $names }. Ist es derselbe Verein, dann brich hier ab.

invitations-step-greeting = Persönliche Zeile
invitations-step-newcomer = Name des neuen Vereins

invitations-numbers-only = Diese Kohorte ist abgeschlossen und besteht nur noch aus Zahlen. Neue Vereine und Menschen lädst du in eine neue Kohorte ein.
