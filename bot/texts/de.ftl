# Shared words. A sentence that only one feature needs lives in that feature's folder.

common-home = Zum Stand
common-back = Zurück
common-cancel = Abbrechen
common-yes = Ja
common-no = Nein

common-gone = Das gibt es so nicht mehr. Hier geht es weiter:
common-not-yours = Das dürfen in eurem Verein nur { $who }.
common-mark-german = (auf Deutsch)
common-unknown-name = Ohne Namen
common-list-item = • { $item }
common-no-such-command = Diesen Befehl kenne ich nicht. /hilfe zeigt euch, was geht.
common-failed =
    Das hat leider nicht geklappt. Der Fehler liegt bei mir, nicht bei euch.
    Was ihr vorher geschrieben habt, ist noch da.

    Kennung: <b>{ $reference }</b>. Nennt sie bitte der Koordination, wenn es noch einmal passiert.

common-bot-description =
    Ich begleite euren Verein in der Projektschmiede: Schritt für Schritt von der Idee bis zur fertigen Projektskizze.

    Ihr braucht eine Einladung eurer Koordination. Ohne Einladung zeige ich euch gern, worum es geht.
common-bot-short = Begleitet Vereine in der Projektschmiede von der Idee bis zur Projektskizze.

common-head-stranger = Projektschmiede
common-head-coordinator = Koordination · { $cohort }
common-head-alumna = Ehemalige
common-head-contact = Ansprechperson
common-head-worker = arbeitet mit
common-head-reader = liest mit
