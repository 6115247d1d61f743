absence-menu-abwesend = Wenn du weg bist
absence-step-day = Der letzte Tag, an dem du weg bist

absence-ask =
    Bis wann bist du weg? Tipp auf den letzten Tag oder schreib ihn, zum Beispiel <code>20.03.</code>

    Fragen und Durchsichten gehen so lange an die anderen. Danach kommen sie wieder zu dir.
absence-unreadable =
    Diesen Tag verstehe ich nicht. Schreib ihn zum Beispiel so: <code>20.03.</code>
absence-day-wrong = { $day } geht nicht: Der letzte Tag liegt ab heute und in den nächsten zwölf Monaten.
absence-stand-in =
    Weg bis <b>{ $until }</b>. Wer vertritt dich?
    .anybody = Wer gerade da ist
absence-alone =
    Weg bis <b>{ $until }</b>. Du koordinierst allein, also vertritt dich niemand: Neue Fragen kommen weiter zu dir.
    .enter = Trotzdem eintragen
absence-away =
    Du bist weg bis <b>{ $until }</b>. { $who }
    .back = Ich bin wieder da
    .change = Anderer Tag
absence-by = { $who } vertritt dich.
absence-by-anybody = Fragen und Durchsichten gehen an alle, die da sind.
absence-you =
    { $who } ist weg bis { $until }, und du vertrittst sie oder ihn. { $questions ->
        [0] Gerade liegt dort keine Frage.
        [one] Eine Frage liegt dort, sie steht darunter.
       *[other] { $questions } Fragen liegen dort, sie stehen darunter.
    } { $reviews ->
        [0] Keine Durchsicht wartet.
        [one] Eine Durchsicht wartet.
       *[other] { $reviews } Durchsichten warten.
    }

    <i>Du bekommst das, weil du in der Koordination bist.</i>
absence-back =
    Gut, du bist wieder da. { $questions ->
        [0] Bei dir liegt keine Frage.
        [one] Bei dir liegt eine Frage, sie steht darunter.
       *[other] Bei dir liegen { $questions } Fragen, sie stehen darunter.
    } { $reviews ->
        [0] Keine Durchsicht wartet.
        [one] Eine Durchsicht wartet.
       *[other] { $reviews } Durchsichten warten.
    }
absence-welcome-back =
    Du bist wieder da, Fragen und Durchsichten kommen wieder zu dir. { $questions ->
        [0] Bei dir liegt keine Frage.
        [one] Bei dir liegt eine Frage, sie steht darunter.
       *[other] Bei dir liegen { $questions } Fragen, sie stehen darunter.
    } { $reviews ->
        [0] Keine Durchsicht wartet.
        [one] Eine Durchsicht wartet.
       *[other] { $reviews } Durchsichten warten.
    }

    <i>Du bekommst das, weil gestern dein letzter Tag weg war.</i>
absence-is-back =
    { $who } ist wieder da. Deine Vertretung ist zu Ende.

    <i>Du bekommst das, weil du vertreten hast.</i>
absence-questions = Offene Fragen
absence-reviews = Durchsichten
