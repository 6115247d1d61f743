faq_desk-step-part = A part of the answer
faq_desk-step-variant = How people ask for it
faq_desk-step-reason = Why an answer goes

faq_desk-to-entry = To the answer
faq_desk-not-answered = This question has no answer yet.
faq_desk-nothing = There was nothing new in it that I can read.
faq_desk-too-long = That is { $length } characters. { $most } are allowed.
faq_desk-personal = This contains details of a person, or the name of an association. Everybody can read it. Please write it without.
faq_desk-no-day = I could not read that as a day. Write for example 31.12. and the year after it.
faq_desk-day-over = { $day } is over already.
faq_desk-missing = The question or the answer is still missing.

faq_desk-draft =
    <b>{ $title }</b>
    <i>{ $state }</i>

    { $answer }

    <b>How people ask for it</b>
    { $asked }

    { $facts }
    .preview = How it looks
    .title = Change the question
    .answer = Change the answer
    .asked = Ways to ask
    .more = Topic, end, English
    .drop = Throw the draft away
faq_desk-state-writing = Draft by { $maker } (version { $number }). The bot does not answer with it yet.
faq_desk-state-draft = Version { $number } by { $maker } waits for a second person.
faq_desk-state-published = Version { $number } is released.
faq_desk-state-declined = Version { $number } is thrown away.
faq_desk-state-removed = From version { $number } on the bot does not give this answer.
faq_desk-untitled = No question yet
faq_desk-line = • { $text }
faq_desk-numbered = { $number }. { $text }
faq_desk-asked-none = Nothing yet. The more ways to ask stand here, the more often the answer is found.
faq_desk-facts = Topic: { $topic } · Step: { $stage }
faq_desk-any-stage = any
faq_desk-until = Valid until: { $day }
faq_desk-no-end = no end
faq_desk-untranslated = The English text is the same as the German one.
faq_desk-look-at-data = The answer contains a phone number, an address or an account number. Keep it only if it belongs to an office and not to a person.

faq_desk-ask-title = What is the question? 100 characters at most.
faq_desk-ask-title-en = What is the question in English? 100 characters at most.
faq_desk-ask-answer = Write the answer anew. Two to six short lines are read gladly.
faq_desk-ask-answer-en = Write the answer in English.
faq_desk-ask-until =
    Until which day is the answer valid? Now: { $now }.
    Two weeks before I ask whether it still holds.

faq_desk-variants =
    <b>{ $title }</b>
    How people ask for it:
    { $lines }
    .add = Add some
faq_desk-drop-variant = ✕ { $number }
faq_desk-ask-variant =
    <b>{ $title }</b>
    How would somebody ask who does not know the technical words? Each line is one way to ask.

faq_desk-more =
    <b>{ $title }</b>
    { $facts }
    .topic = Topic
    .stage = Step
    .until = Valid until
    .forever = No end
    .title_en = Question in English
    .answer_en = Answer in English
    .sensible = It is about money, deadlines or law
    .plain = Not about money, deadlines or law
faq_desk-topics =
    <b>{ $title }</b>
    To which topic does this belong?
faq_desk-stages =
    <b>{ $title }</b>
    At which step is this asked?
    .any = At any
faq_desk-dropped = The draft is thrown away. The answers of the bot stay as they are.

faq_desk-preview =
    <i>This is what somebody reads who asks. { $state }</i>

    <b>{ $question }</b>

    { $answer }
    .submit = Give it to a second person
    .alone = Release it alone
    .release = Release
    .return = Give back
    .write = Edit
    .on = Edit on
faq_desk-asked =
    { $by } has written an answer for everybody. Please read it, only then the bot gives it:
    <b>{ $title }</b>
    .look = Read
faq_desk-ask-alone =
    <b>{ $title }</b>
    There is nobody else in the Koordination just now. Do you want to release the answer alone? The history will say that nobody else has read it.
    .yes = Yes, release it alone
faq_desk-released =
    Released: <b>{ $title }</b>
    Whoever asks for it from now on gets this answer.
faq_desk-sent-back =
    Back with { $maker }: <b>{ $title }</b>
    Say shortly what is missing. The bot does not answer with it yet.
faq_desk-told-released =
    { $by } has released your answer. The bot gives it now:
    <b>{ $title }</b>
    .look = Look at it
faq_desk-told-returned =
    { $by } has read your answer and gave it back:
    <b>{ $title }</b>
    .look = Look at it

faq_desk-entry =
    <b>{ $title }</b>
    <i>{ $state }</i>

    { $answer }

    { $until }
    In 90 days shown: { $shown }, “Yes, helps”: { $helped }, “No”: { $failed }
    .edit = Edit
    .draft = To the draft
    .history = History
    .remove = Do not give it any more
faq_desk-from-file = Comes with the programme.
faq_desk-ask-reason =
    <b>{ $title }</b>
    Why shall the bot not give this answer any more? One sentence is enough. It stands in the history, and everything can be brought back.
faq_desk-history =
    <b>{ $title }</b>
    History, the newest first:

    { $lines }
    .earlier = ‹ Newer
    .later = Older ›
faq_desk-history-empty =
    <b>{ $title }</b>
    { $lines }Nothing has been changed yet.
    .earlier = ‹ Newer
    .later = Older ›
faq_desk-version = <b>Version { $number }</b>: { $step }
faq_desk-step-file = as in the programme
faq_desk-step-writing = draft by { $maker }, { $at }
faq_desk-step-draft = { $maker } wrote it, { $at }. Nobody else has read it.
faq_desk-step-declined = { $decider } threw the draft away, { $at }
faq_desk-step-released = { $maker } wrote it, { $decider } released it, { $at }
faq_desk-step-alone = { $maker } wrote it and released it alone, { $at }
faq_desk-step-back = { $decider } brought version { $back } back, { $at }
faq_desk-step-removed = { $decider } took the answer away, { $at }. Reason: { $reason }
faq_desk-back-to = Back to { $number }
faq_desk-ask-back =
    This is what version { $number } said:

    <b>{ $title }</b>

    { $answer }

    Shall the bot answer like this again?
    .now = Yes, answer like this

faq_desk-menu-pflege = Look after the answers of the bot
faq_desk-upkeep =
    <b>Answers of the bot</b>
    { $lines }
faq_desk-pile-missed = { $count ->
    [one] One question without an answer
   *[other] { $count } questions without an answer
}
faq_desk-pile-unhelpful = { $count ->
    [one] One answer that often got a “No”
   *[other] { $count } answers that often got a “No”
}
faq_desk-pile-expiring = { $count ->
    [one] One answer expires
   *[other] { $count } answers expire
}
faq_desk-pile-waiting = { $count ->
    [one] One draft is not released
   *[other] { $count } drafts are not released
}
faq_desk-pile-asked = Asked most
faq_desk-pile-none = Nothing to do.
faq_desk-most-asked = Asked most: { $question } ({ $times })
faq_desk-to-missed = No answer ({ $count })
faq_desk-to-unhelpful = With “No” ({ $count })
faq_desk-to-expiring = Expiring ({ $count })
faq_desk-to-waiting = Drafts ({ $count })
faq_desk-to-asked = Asked most
faq_desk-pile =
    <b>{ $title }</b>
    { $lines }
    .back = All piles
faq_desk-missed = • { $words } ({ $times })
faq_desk-about = • { $title } ({ $about })
faq_desk-said = shown { $shown }, “Yes, helps” { $helped }, “No” { $failed }
faq_desk-drop-miss = ✕
faq_desk-ending =
    { $count ->
        [one] One answer of the bot is valid
       *[other] { $count } answers of the bot are valid
    } only until { $day }. After that a warning stands with it, and a month later the bot does not give it any more. Does it still hold?
    .look = Look at them
