# Durchsicht. Angeredet wird eine Person: du. Was der Verein liest, steht unter "told": ihr.

reviews-menu-durchsicht = Abgegebene Schritte lesen

reviews-to-waiting = Zur Durchsicht

reviews-no-words = ohne Worte

reviews-waiting =
    { $count ->
        [one] Ein Schritt wartet auf dich.
       *[other] { $count } Schritte warten auf dich. Der älteste steht oben.
    }

    { $lines }
    .one = { $name } · Schritt { $number }
reviews-waiting-none = Gerade wartet kein Schritt auf dich.
reviews-waiting-one = <b>{ $association }</b> · { $stage } · abgegeben { $age }

reviews-document =
    <b>{ $association }</b>
    <b>{ $stage }</b>
    Abgegeben von { $who }, { $at }

    { $answers }

    <i>Kontrollfrage: { $control }</i>
    .skizze = Skizze ansehen
reviews-document-since = { $count ->
        [0] Seit der letzten Durchsicht ({ $at }) hat sich keine Antwort geändert.
        [one] Seit der letzten Durchsicht ({ $at }) ist eine Antwort neu oder geändert: { $numbers }.
       *[other] Seit der letzten Durchsicht ({ $at }) sind { $count } Antworten neu oder geändert: { $numbers }.
    }
reviews-answer-comment-before = Anmerkung beim letzten Mal ({ $who }): { $text }
reviews-answer-unchanged = Unverändert seit der letzten Durchsicht.
reviews-answer-new = 🆕 Neu seit der letzten Durchsicht.
reviews-answer-changed = 🆕 Geändert. Beim letzten Mal stand hier:
    <blockquote>{ $text }</blockquote>
reviews-answer-title = <b>{ $number }. { $title }</b>
reviews-answer-by = <i>{ $who }, { $at }</i>
reviews-answer-missing = (noch keine Antwort)
reviews-answer-comment = ✏️ Anmerkung von { $who }: { $text }
reviews-remark = Anmerkung zu { $number }
reviews-remarked = ✏️ Anmerkung zu { $number }
reviews-release = Freigeben
reviews-return = Zurückgeben

reviews-take-reply = Baustein nehmen
reviews-write-own = Selbst schreiben
reviews-remarks =
    <b>{ $number }. { $title }</b>
    Welchen Baustein willst du als Anmerkung nehmen? Du kannst ihn ändern, bevor der Verein ihn liest. { $turn }
reviews-reasons =
    <b>{ $association }</b>
    Welchen Baustein willst du nehmen? Du kannst ihn ändern, bevor er hinausgeht. { $turn }
reviews-ask-comment =
    <b>{ $number }. { $title }</b>
    <blockquote>{ $answer }</blockquote>

    { $own }
    .drop = Anmerkung löschen
reviews-comment-none = Schreib deine Anmerkung. Der Verein liest sie erst, wenn du entschieden hast.
reviews-comment-so-far = Schreib deine Anmerkung neu. Die alte wird ersetzt. Bisher steht da:
reviews-commented =
    Notiert zu Frage { $number }:
    <blockquote>{ $text }</blockquote>

    Fehlt noch etwas? Schreib einfach weiter. Der Verein liest das erst, wenn du entschieden hast.
    .change = Ändern
    .drop = Anmerkung löschen
    .read = Antworten noch einmal lesen
reviews-comment-dropped =
    Die Anmerkung ist gelöscht.
    .read = Antworten noch einmal lesen

reviews-prepare-release =
    <b>{ $association }</b>: Diesen Schritt freigeben.

    Magst du ein Wort dazu schreiben? Es darf kurz sein. { $comments ->
        [0] Es geht auch ohne.
        [one] Deine eine Anmerkung geht mit.
       *[other] Die { $comments } Anmerkungen gehen mit.
    }
    .silent = Ohne Worte freigeben
reviews-prepare-return =
    <b>{ $association }</b>: Diesen Schritt zurückgeben.

    Schreib bitte, was noch fehlt. Ein, zwei Sätze genügen. { $comments ->
        [0] Anmerkungen an einzelnen Antworten gibt es noch keine.
        [one] Die eine Anmerkung geht mit.
       *[other] Die { $comments } Anmerkungen gehen mit.
    }
reviews-confirm-release =
    <b>{ $association }</b>: Noch ist nichts freigegeben. Das liest der Verein, wenn du auf „So freigeben“ tippst:

    <blockquote>{ $words }</blockquote>

    Fehlt noch etwas? Schreib einfach weiter.
    .give = So freigeben
    .again = Neu schreiben
reviews-confirm-return =
    <b>{ $association }</b>: Noch ist nichts zurückgegeben. Das liest der Verein, wenn du auf „So zurückgeben“ tippst:

    <blockquote>{ $words }</blockquote>

    Fehlt noch etwas? Schreib einfach weiter.
    .give = So zurückgeben
    .again = Neu schreiben
reviews-settled-released = Schritt { $number } von <b>{ $association }</b> ist freigegeben. { $next }
reviews-settled-returned = <b>{ $association }</b> hat Schritt { $number } wieder und kann jetzt deine Begründung und die Anmerkungen lesen.
reviews-settled-next = Schritt { $number } ist jetzt offen. Der Verein weiß Bescheid.
reviews-settled-none = Der Verein weiß Bescheid.
reviews-decided-released =
    Schritt { $number } von <b>{ $association }</b> ist schon freigegeben: { $who }, { $at }.

    <blockquote>{ $words }</blockquote>
reviews-decided-returned =
    Schritt { $number } von <b>{ $association }</b> ist schon zurückgegeben: { $who }, { $at }.

    <blockquote>{ $words }</blockquote>
reviews-decided-taken-back = <b>{ $association }</b> hat Schritt { $number } selbst zurückgenommen, { $at }. Es gibt gerade nichts zu entscheiden.
reviews-decided-already = Über diesen Schritt ist schon entschieden. Was du geschrieben hast, wurde nicht verschickt.
reviews-words-missing = Da stand kein Text. Schreib bitte ein paar Worte.

reviews-told-released =
    <b>{ $association }</b>: { $stage } ist freigegeben.

    { $body }
    .next = Weiter
    .post = Abschicken: was noch zu tun ist
reviews-told-returned =
    <b>{ $association }</b>: { $stage } ist wieder bei euch. Es fehlt noch etwas.

    { $body }
    .next = Zum Schritt
    .mend = Ändern: { $title }
reviews-told-comment =
    ✏️ Zu <b>{ $title }</b>:
    { $text }
reviews-told-post = Abgeschickt ist sie damit noch nicht: Druckt sie aus, unterschreibt sie und bringt sie zur Post.
reviews-told-next = Jetzt ist offen: { $stage }
reviews-told-why = <i>Ihr bekommt das, weil ihr diesen Schritt zur Durchsicht gegeben habt.</i>

reviews-step-comment = Anmerkung
reviews-step-decision = Worte zur Durchsicht
