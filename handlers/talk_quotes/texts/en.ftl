# "May this stand in the FAQ without names?" Both say yes to exactly the same words.

talk_quotes-step-question = The question for the FAQ
talk_quotes-step-answer = The answer for the FAQ
talk_quotes-begin = Into the FAQ without names?
talk_quotes-ask-question =
    <b>May this stand in the FAQ without names?</b>

    Other associations may ask themselves the same. First write the question anew, in one sentence and without names. At most { $most } characters.
talk_quotes-ask-answer =
    The question: <b>{ $question }</b>

    Now write the answer anew, as everybody may read it. Please without names, places and contacts.
talk_quotes-preview =
    Exactly this is what the other side reads:

    <b>{ $question }</b>
    <blockquote>{ $answer }</blockquote>
    With “I agree” you say yes to these words standing in the FAQ without names. Only when the other side says yes, too, does the Koordination get them. You can take it back until the entry is released, at most 30 days.
    .send = I agree, ask
talk_quotes-sent = Asked. Until the other side says yes, nobody else reads it.
talk_quotes-take-back = Take it back
talk_quotes-asked =
    <b>May this stand in the FAQ without names?</b>

    <b>{ $question }</b>
    <blockquote>{ $answer }</blockquote>
    It comes from your conversation or your short answer. With “Yes” you agree to exactly these words. You can take it back until the entry is released, at most 30 days.

    <i>You get this because you helped each other.</i>
    .yes = Yes, exactly so
    .no = Rather not
    .change = Write it differently
talk_quotes-both = Both have said yes. “{ $question }” is with the Koordination now, without names. They decide whether it comes into the FAQ.
talk_quotes-published = The entry is released already. It names nobody. If it shall go all the same, write to the Koordination with /frage.
talk_quotes-not-now = The question for the FAQ is off the table. Nobody reads the words, and they are deleted.
talk_quotes-gone = All right, this does not come into the FAQ. The words are deleted, no reason is needed.
talk_quotes-to-desk =
    A proposal for the FAQ: <b>{ $question }</b>

    It comes from a conversation or a short answer of former participants. Both sides agreed to exactly these words.

    <i>You get this because you coordinate.</i>
    .look = Look at it
talk_quotes-nothing = There was nothing that I can read. Please write it once more.
talk_quotes-too-long = That is too long. { $most } characters fit.
talk_quotes-personal = There is a name or a contact in it. Please write it without.
