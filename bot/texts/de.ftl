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
