question_desk-menu-anfragen = Fragen, die auf euch warten
question_desk-step-words = Deine Antwort auf eine Frage
question_desk-step-correction = Die Korrektur einer Antwort

question_desk-card =
    <b>Frage F-{ $number }</b> { $who }
    { $lines }

    <i>Du bekommst das, weil du in der Koordination bist.</i>
    .take = Übernehmen
    .over = Selbst übernehmen
    .answer = Antworten
    .entry = Mit Eintrag antworten
    .give = Weitergeben
    .faq = In die FAQ
    .correct = Korrigieren
    .merge = Zusammenlegen
    .look = Verein ansehen
question_desk-who = von { $name } aus <b>{ $association }</b>
question_desk-who-person = von { $name }
question_desk-who-not = ohne Namen
question_desk-who-unknown = von jemandem ohne Konto
question_desk-personal = <b>Es geht um Recht oder Not einer Person.</b> Der Bot hat dazu nichts gesagt. Bitte keine Rechtsberatung, sondern eine Stelle nennen, die hilft.
question_desk-emergency = <b>Das klingt nach Gefahr.</b> Bitte meldet euch sofort.
question_desk-open = Noch kümmert sich niemand darum.
question_desk-taken-own = Du kümmerst dich darum.
question_desk-taken = { $who } kümmert sich darum.
question_desk-asked-due = Gefragt am { $at }, Antwort erwartet bis { $due }.
question_desk-away = { $who } (weg bis { $until })
question_desk-withdrawn = Diese Frage braucht keine Antwort mehr.
question_desk-answered = { $who } hat am { $at } geantwortet:
question_desk-corrected = { $who } hat die Antwort am { $at } korrigiert:
question_desk-with-entry = Mit dem Eintrag: { $question }
question_desk-before = Die Frage wurde geändert. Vorher: <blockquote>{ $text }</blockquote>Jetzt:
question_desk-media-voice = Dazu gehört eine Sprachnachricht.
question_desk-media-photo = Dazu gehört ein Bild.
question_desk-media-file = Dazu gehört eine Datei.
question_desk-announcement = zu Rundruf { $number }
question_desk-word = Antwort auf die persönliche Nachricht von { $who }, { $at }
question_desk-follows = Rückfrage zu F-{ $number }
question_desk-date = Termin: { $title }
question_desk-reads-de = Wer fragt, liest Deutsch.
question_desk-reads-en = Wer fragt, liest Englisch.
question_desk-mail = Die Antwort soll auch an { $mail } gehen. Der Bot verschickt keine E-Mails, das macht ihr.
question_desk-same =
    { $count ->
        [one] Noch jemand fragt dasselbe:
       *[other] Noch { $count } fragen dasselbe:
    }
question_desk-same-one = • F-{ $number }: { $text }
question_desk-near = Am nächsten kommen diese Einträge:
question_desk-one = • { $text }

question_desk-merged =
    <b>Frage F-{ $number }</b> fragt dasselbe wie F-{ $first }. Die Antwort auf F-{ $first } geht an beide.
    <blockquote>{ $text }</blockquote>
    .first = F-{ $first } ansehen

question_desk-ask =
    <b>Frage F-{ $number }</b>
    <blockquote>{ $question }</blockquote>
    Schreib deine Antwort. Bevor sie hinausgeht, zeige ich sie dir noch einmal.
    .entry = Mit Eintrag antworten
    .reply = Baustein nehmen
question_desk-entries =
    <b>Frage F-{ $number }</b>
    <blockquote>{ $question }</blockquote>
    Mit welchem Eintrag willst du antworten? Passt keiner, schreib deine Antwort selbst.
    { $questions }
question_desk-entry =
    <b>{ $question }</b>

    { $answer }
question_desk-confirm =
    Noch ist nichts abgeschickt. So geht deine Antwort hinaus:

    { $answer }

    Sie antwortet auf F-{ $number }:
    <blockquote>{ $question }</blockquote>
    { $count ->
        [one] { "" }
       *[other] { $count } Fragen bekommen diese Antwort.
    }
    Fehlt noch etwas? Schreib einfach weiter.
    .send = So antworten
    .change = Ändern
question_desk-sent =
    Abgeschickt. { $count ->
        [one] Wer F-{ $number } gefragt hat, bekommt deine Antwort zusammen mit der Frage.
       *[other] Alle, die das gefragt haben ({ $count } Fragen), bekommen deine Antwort.
    }
    { $mail }
    .faq = In die FAQ
    .card = Zur Frage
    .list = Offene Fragen
question_desk-settled-already = Diese Frage ist schon erledigt. Es wurde nichts verschickt.
question_desk-words-missing = Da stand nichts, was ich lesen kann. Schreib deine Antwort bitte noch einmal.

question_desk-to-whom =
    Wer soll sich um Frage <b>F-{ $number }</b> kümmern?
    <blockquote>{ $question }</blockquote>
    { $away }
question_desk-alone =
    Um Frage <b>F-{ $number }</b> kann sich gerade niemand sonst kümmern: Du koordinierst diese Runde allein.
    <blockquote>{ $question }</blockquote>
question_desk-colleague = { $who }
question_desk-colleague-away = { $who } (weg)
question_desk-is-away = { $who } ist weg bis { $until }.
question_desk-handed-over = { $who } hat jetzt Frage <b>F-{ $number }</b>.
question_desk-given =
    { $who } gibt dir Frage <b>F-{ $number }</b>. Sie steht gleich darunter.

    <i>Du bekommst das, weil du in der Koordination bist.</i>
question_desk-taken-over =
    { $who } kümmert sich jetzt um Frage <b>F-{ $number }</b>. Du musst nichts mehr tun.
    <blockquote>{ $question }</blockquote>

    <i>Du bekommst das, weil du diese Frage hattest.</i>
    .card = Zur Frage

question_desk-list-waiting =
    <b>Offene Fragen ({ $count })</b> · { $cohort }
    { $lines }
    { $turn }
question_desk-list-answered =
    <b>Beantwortet in den letzten 30 Tagen ({ $count })</b> · { $cohort }
    { $lines }
    { $turn }
question_desk-list-waiting-none =
    <b>{ $cohort }</b>
    Gerade wartet keine Frage auf euch.
question_desk-list-answered-none =
    <b>{ $cohort }</b>
    In den letzten 30 Tagen wurde keine Frage beantwortet.
question_desk-list-about =
    <b>Fragen zu Rundruf { $number }</b>
    { $lines }
    { $turn }
question_desk-list-about-none = Zu diesem Rundruf hat noch niemand gefragt.
question_desk-line = • { $mark }<b>F-{ $number }</b>, { $age }, { $who }: { $text }
question_desk-mark-emergency = <b>Gefahr</b>{ " " }
question_desk-mark-personal = <b>Recht/Not</b>{ " " }
question_desk-nobody = noch niemand
question_desk-earlier = ‹ Zurück
question_desk-later = Weiter ›
question_desk-to-answered = Beantwortete
question_desk-to-waiting = Offene

question_desk-merge =
    Welche Frage fragt dasselbe wie <b>F-{ $number }</b>?
    <blockquote>{ $question }</blockquote>
    { $questions }
question_desk-merge-one = F-{ $number }: { $text }
question_desk-merge-none =
    Gerade wartet keine andere Frage, die dasselbe fragen könnte wie <b>F-{ $number }</b>.
    <blockquote>{ $question }</blockquote>
question_desk-merge-sure =
    Fragen beide dasselbe? Dann geht eine Antwort an alle, die gefragt haben.
    F-{ $number }: <blockquote>{ $question }</blockquote>
    F-{ $first }: <blockquote>{ $other }</blockquote>
    .yes = Ja, zusammenlegen

question_desk-correct =
    Was ist die richtige Antwort auf Frage <b>F-{ $number }</b>?
    <blockquote>{ $question }</blockquote>
    Schreib sie ganz. Bevor sie hinausgeht, zeige ich sie dir noch einmal.
question_desk-correct-sure =
    Noch ist nichts abgeschickt. Das lesen alle, die bei F-{ $number } die alte Antwort bekommen haben:

    { $answer }

    Fehlt noch etwas? Schreib einfach weiter.
    .send = Korrektur senden
    .change = Ändern
question_desk-corrected-sent =
    Die Korrektur zu F-{ $number } ist abgeschickt. { $count ->
        [one] Wer gefragt hat, bekommt sie.
       *[other] Alle, die gefragt haben ({ $count } Fragen), bekommen sie.
    }
    { $mail }
    .card = Zur Frage

question_desk-late =
    { $count ->
        [one] Diese Frage wartet länger als angekündigt:
       *[other] Diese Fragen warten länger als angekündigt:
    }
    { $lines }

    <i>Du bekommst das, weil du in der Koordination bist.</i>
    .list = Offene Fragen
question_desk-goes-on =
    Auf deine Frage <b>F-{ $number }</b> gibt es noch keine Antwort. Wir haben in der Koordination noch einmal nachgefragt.
    <blockquote>{ $question }</blockquote>

    <i>Du bekommst das, weil du gefragt hast.</i>
    .status = Zur Frage

question_desk-replies =
    <b>Frage F-{ $number }</b>
    <blockquote>{ $question }</blockquote>
    Welchen Baustein willst du nehmen? Du kannst ihn ändern, bevor er hinausgeht. { $turn }
    .own = Selbst schreiben
