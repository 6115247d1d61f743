# „Darf das ohne Namen in die FAQ?“ Beide sagen ja zu genau denselben Worten.

talk_quotes-step-question = Die Frage für die FAQ
talk_quotes-step-answer = Die Antwort für die FAQ
talk_quotes-begin = Ohne Namen in die FAQ?
talk_quotes-ask-question =
    <b>Darf das ohne Namen in die FAQ?</b>

    Andere Vereine fragen sich vielleicht dasselbe. Schreib zuerst die Frage neu, in einem Satz und ohne Namen. Höchstens { $most } Zeichen.
talk_quotes-ask-answer =
    Die Frage: <b>{ $question }</b>

    Schreib jetzt die Antwort neu, so wie sie alle lesen dürfen. Bitte ohne Namen, Orte und Kontakte.
talk_quotes-preview =
    Genau das liest die andere Seite:

    <b>{ $question }</b>
    <blockquote>{ $answer }</blockquote>
    Mit „Einverstanden“ sagst du ja dazu, dass diese Worte ohne Namen in die FAQ dürfen. Erst wenn auch die andere Seite ja sagt, bekommt sie die Koordination. Zurücknehmen kannst du es, bis der Eintrag freigegeben ist, höchstens 30 Tage.
    .send = Einverstanden, fragen
talk_quotes-sent = Gefragt. Bis die andere Seite ja sagt, liest es sonst niemand.
talk_quotes-take-back = Zurücknehmen
talk_quotes-asked =
    <b>Darf das ohne Namen in die FAQ?</b>

    <b>{ $question }</b>
    <blockquote>{ $answer }</blockquote>
    Das kommt aus eurem Gespräch oder eurer kurzen Antwort. Mit „Ja“ stimmst du genau diesen Worten zu. Zurücknehmen kannst du es, bis der Eintrag freigegeben ist, höchstens 30 Tage.

    <i>Du bekommst das, weil ihr euch geholfen habt.</i>
    .yes = Ja, genau so
    .no = Lieber nicht
    .change = Anders schreiben
talk_quotes-both = Beide haben ja gesagt. „{ $question }“ liegt jetzt ohne Namen bei der Koordination. Sie entscheidet, ob es in die FAQ kommt.
talk_quotes-published = Der Eintrag ist schon freigegeben. Er nennt niemanden. Wenn er trotzdem weg soll, schreib der Koordination mit /frage.
talk_quotes-not-now = Die Frage für die FAQ ist vom Tisch. Niemand liest die Worte, und sie sind gelöscht.
talk_quotes-gone = Gut, das kommt nicht in die FAQ. Die Worte sind gelöscht, eine Begründung braucht es nicht.
talk_quotes-to-desk =
    Ein Vorschlag für die FAQ: <b>{ $question }</b>

    Er kommt aus einem Gespräch oder einer kurzen Antwort von Ehemaligen. Beide Seiten haben genau diesen Worten zugestimmt.

    <i>Du bekommst das, weil du koordinierst.</i>
    .look = Ansehen
talk_quotes-nothing = Da stand nichts, was ich lesen kann. Schreib es bitte noch einmal.
talk_quotes-too-long = Das ist zu lang. Es passen { $most } Zeichen.
talk_quotes-personal = Darin steht ein Name oder ein Kontakt. Schreib es bitte ohne.
