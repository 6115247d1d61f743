announcement_audience-step-name = Der Name eines Vereins
announcement_audience-no-draft = Dieser Rundruf ist kein Entwurf mehr. An wen er geht, steht fest.

announcement_audience-whom =
    <b>An wen?</b>
    { $whom }

    <b>{ $count }</b>
    { $excluded }
    .done = Fertig
    .stages = Nach Schritt
    .associations = Einzelne Vereine
    .who = Wer ist dabei?
    .more = Mehr
announcement_audience-more =
    <b>An wen?</b>
    { $whom }
    { $count }
    .everybody = Alle Mitglieder
    .people = Wer im Verein
    .lands = Nach Land
    .unanswered = Noch ohne Antwort
    .without = Wer ist nicht dabei?
    .cohorts = Kohorten
announcement_audience-back = Fertig
announcement_audience-on = ✅ { $what }
announcement_audience-off = { $what }
announcement_audience-stage = { $number }. { $title }

announcement_audience-stages =
    <b>Vereine bei welchem Schritt?</b> Ohne Auswahl sind es alle.
    { $count }
announcement_audience-lands =
    <b>Vereine aus welchem Land?</b> Ohne Auswahl sind es alle.
    { $count }
announcement_audience-cohorts =
    <b>Welche Kohorten?</b> Mindestens eine.
    { $count }
announcement_audience-people =
    <b>Wer in den Vereinen?</b> Ehemalige gehören zu keinem Verein der Kohorte. Du kannst sie dazunehmen. Schritte und einzelne Vereine zählen dann nicht.
    { $count }
announcement_audience-associations =
    <b>Welche Vereine?</b> Wer hier etwas wählt, hebt die Auswahl nach Schritt und Land auf.
    { $count }
announcement_audience-unanswered =
    <b>Noch ohne Antwort auf welchen Rundruf?</b>
    { $count }
announcement_audience-earlier-one = Rundruf { $number }, { $day }
announcement_audience-find = Verein suchen
announcement_audience-all = Alle Vereine
announcement_audience-ask-name = Wie heißt der Verein? Ein Teil des Namens genügt. Mehrere schreibst du nacheinander.
announcement_audience-not-found = So heißt kein Verein, der gerade dabei ist. Schreib den Namen anders, oder such ihn in der Liste.
announcement_audience-many = Das passt auf { $count } Vereine. Hier stehen die ersten { $shown }. Ist deiner nicht dabei? Schreib mehr von seinem Namen.
announcement_audience-several = Das passt auf mehrere. Welchen meinst du?
announcement_audience-chosen =
    <b>{ $name }</b> ist dabei. Noch einer? Dann schreib den Namen.
    { $count }
    .done = Fertig

announcement_audience-who =
    <b>{ $people ->
        [one] 1 Person bekommt
       *[other] { $people } Personen bekommen
    } den Rundruf</b> { $turn }
    { $names }
announcement_audience-who-not =
    <b>Nicht dabei</b> { $turn }
    { $why }
    { $names }
announcement_audience-no-names = Hier ist niemand.
announcement_audience-person = { $name }, { $association }
announcement_audience-alumna = { $name } (ehemalig)
announcement_audience-reasons =
    <b>Wer den Rundruf nicht bekommt</b>
    Tippe auf einen Grund, dann siehst du die Namen.
announcement_audience-no-reasons = Alle, die gemeint sind, bekommen den Rundruf.
announcement_audience-reason-paused = Verein macht Pause: { $count }
announcement_audience-reason-rests = Machen selbst Pause: { $count }
announcement_audience-reason-stopped = Wollen nichts von selbst: { $count }
announcement_audience-reason-opted_out = Haben das abbestellt: { $count }
announcement_audience-reason-unreachable = Nicht erreichbar: { $count }
announcement_audience-reason-not_agreed = Ohne Einwilligung: { $count }
announcement_audience-because-paused = Ihr Verein setzt diese Runde aus.
announcement_audience-because-rests = Sie machen Pause. Bis sie zurück sind, schreibt ihnen der Bot nichts.
announcement_audience-because-stopped = Sie wollen nichts von selbst bekommen, auch nichts Wichtiges. Wenn es sein muss, ruf an.
announcement_audience-because-opted_out = Sie wollen solche Rundrufe nicht. Nur „Wichtig“ kommt bei ihnen an.
announcement_audience-because-unreachable = Sie haben den Bot blockiert oder sind nicht mehr da. Ruf am besten an.
announcement_audience-because-not_agreed = Sie haben noch nicht zugestimmt, dass der Bot ihnen schreibt.
announcement_audience-nobody = Noch niemand angekommen: { $count }
announcement_audience-nobody-there =
    <b>Bei diesen Vereinen ist noch niemand angekommen.</b> Niemand kann den Rundruf dort lesen. Mit /einladung lädst du sie noch einmal ein.
    { $names }
    { $more }
