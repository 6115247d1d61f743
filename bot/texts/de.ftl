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
