question_desk-menu-anfragen = Questions that wait for you
question_desk-step-words = Your answer to a question
question_desk-step-correction = The correction of an answer

question_desk-card =
    <b>Question F-{ $number }</b> { $who }
    { $lines }

    <i>You get this because you coordinate this round.</i>
    .take = I take it
    .over = Take it over
    .answer = Answer
    .entry = Answer with an entry
    .give = Hand over
    .faq = Into the FAQ
    .correct = Correct
    .merge = Merge
    .look = See the association
question_desk-who = from { $name } of <b>{ $association }</b>
question_desk-who-person = from { $name }
question_desk-who-not = without a name
question_desk-who-unknown = from somebody without an account
question_desk-personal = <b>This is about somebody's legal situation or hardship.</b> The bot said nothing about it. Please give no legal advice, but name a place that helps.
question_desk-emergency = <b>This sounds like danger.</b> Please get in touch at once.
question_desk-open = Nobody takes care of it yet.
question_desk-taken-own = You take care of it.
question_desk-taken = { $who } takes care of it.
question_desk-asked-due = Asked on { $at }, answer expected by { $due }.
question_desk-away = { $who } (away until { $until })
question_desk-withdrawn = This question needs no answer any more.
question_desk-answered = { $who } answered on { $at }:
question_desk-corrected = { $who } corrected the answer on { $at }:
question_desk-with-entry = With the entry: { $question }
question_desk-before = The question was changed. Before: <blockquote>{ $text }</blockquote>Now:
question_desk-media-voice = A voice message belongs to it.
question_desk-media-photo = A picture belongs to it.
question_desk-media-file = A file belongs to it.
question_desk-announcement = about announcement { $number }
question_desk-word = Answer to the personal message of { $who }, { $at }
question_desk-follows = Follow-up to F-{ $number }
question_desk-date = Date: { $title }
question_desk-reads-de = Whoever asks reads German.
question_desk-reads-en = Whoever asks reads English.
question_desk-mail = The answer shall go to { $mail } as well. The bot sends no e-mails, you do.
question_desk-same =
    { $count ->
        [one] One more person asks the same:
       *[other] { $count } more ask the same:
    }
question_desk-same-one = • F-{ $number }: { $text }
question_desk-near = These entries come closest:
question_desk-one = • { $text }

question_desk-merged =
    <b>Question F-{ $number }</b> asks the same as F-{ $first }. The answer to F-{ $first } goes to both.
    <blockquote>{ $text }</blockquote>
    .first = See F-{ $first }

question_desk-ask =
    <b>Question F-{ $number }</b>
    <blockquote>{ $question }</blockquote>
    Write your answer. Before it leaves I show it to you once more.
    .entry = Answer with an entry
    .reply = Take a snippet
question_desk-entries =
    <b>Question F-{ $number }</b>
    <blockquote>{ $question }</blockquote>
    With which entry do you want to answer? If none fits, write your answer yourself.
    { $questions }
question_desk-entry =
    <b>{ $question }</b>

    { $answer }
question_desk-confirm =
    Nothing has been sent yet. This is how your answer leaves:

    { $answer }

    It answers F-{ $number }:
    <blockquote>{ $question }</blockquote>
    { $count ->
        [one] { "" }
       *[other] { $count } questions get this answer.
    }
    Is something missing? Just go on writing.
    .send = Send it like this
    .change = Change
question_desk-sent =
    Sent. { $count ->
        [one] Whoever asked F-{ $number } gets your answer together with the question.
       *[other] Everybody who asked it ({ $count } questions) gets your answer.
    }
    { $mail }
    .faq = Into the FAQ
    .card = To the question
    .list = Open questions
question_desk-settled-already = This question is settled already. Nothing was sent.
question_desk-words-missing = There was nothing that I can read. Please write your answer once more.

question_desk-to-whom =
    Who shall take care of question <b>F-{ $number }</b>?
    <blockquote>{ $question }</blockquote>
    { $away }
question_desk-alone =
    Nobody else can take care of question <b>F-{ $number }</b> now: you coordinate this round alone.
    <blockquote>{ $question }</blockquote>
question_desk-colleague = { $who }
question_desk-colleague-away = { $who } (away)
question_desk-is-away = { $who } is away until { $until }.
question_desk-handed-over = { $who } has question <b>F-{ $number }</b> now.
question_desk-given =
    { $who } gives you question <b>F-{ $number }</b>. It stands right below.

    <i>You get this because you coordinate this round.</i>
question_desk-taken-over =
    { $who } takes care of question <b>F-{ $number }</b> now. You need not do anything.
    <blockquote>{ $question }</blockquote>

    <i>You get this because you had this question.</i>
    .card = To the question

question_desk-list-waiting =
    <b>Open questions ({ $count })</b> · { $cohort }
    { $lines }
    { $turn }
question_desk-list-answered =
    <b>Answered in the last 30 days ({ $count })</b> · { $cohort }
    { $lines }
    { $turn }
question_desk-list-waiting-none =
    <b>{ $cohort }</b>
    No question waits for you now.
question_desk-list-answered-none =
    <b>{ $cohort }</b>
    No question was answered in the last 30 days.
question_desk-list-about =
    <b>Questions about announcement { $number }</b>
    { $lines }
    { $turn }
question_desk-list-about-none = Nobody has asked about this announcement yet.
question_desk-line = • { $mark }<b>F-{ $number }</b>, { $age }, { $who }: { $text }
question_desk-mark-emergency = <b>Danger</b>{ " " }
question_desk-mark-personal = <b>Law/hardship</b>{ " " }
question_desk-nobody = nobody yet
question_desk-earlier = ‹ Back
question_desk-later = Next ›
question_desk-to-answered = Answered
question_desk-to-waiting = Open

question_desk-merge =
    Which question asks the same as <b>F-{ $number }</b>?
    <blockquote>{ $question }</blockquote>
    { $questions }
question_desk-merge-one = F-{ $number }: { $text }
question_desk-merge-none =
    No other question waits that could ask the same as <b>F-{ $number }</b>.
    <blockquote>{ $question }</blockquote>
question_desk-merge-sure =
    Do both ask the same? Then one answer goes to everybody who asked.
    F-{ $number }: <blockquote>{ $question }</blockquote>
    F-{ $first }: <blockquote>{ $other }</blockquote>
    .yes = Yes, merge them

question_desk-correct =
    What is the right answer to question <b>F-{ $number }</b>?
    <blockquote>{ $question }</blockquote>
    Write all of it. Before it leaves I show it to you once more.
question_desk-correct-sure =
    Nothing has been sent yet. This is what everybody reads who got the old answer to F-{ $number }:

    { $answer }

    Is something missing? Just go on writing.
    .send = Send the correction
    .change = Change
question_desk-corrected-sent =
    The correction of F-{ $number } is sent. { $count ->
        [one] Whoever asked gets it.
       *[other] Everybody who asked ({ $count } questions) gets it.
    }
    { $mail }
    .card = To the question

question_desk-late =
    { $count ->
        [one] This question waits longer than announced:
       *[other] These questions wait longer than announced:
    }
    { $lines }

    <i>You get this because you coordinate this round.</i>
    .list = Open questions
question_desk-goes-on =
    There is no answer yet to your question <b>F-{ $number }</b>. We have asked the coordination team once more.
    <blockquote>{ $question }</blockquote>

    <i>You get this because you asked.</i>
    .status = To the question

question_desk-replies =
    <b>Question F-{ $number }</b>
    <blockquote>{ $question }</blockquote>
    Which snippet do you want to take? You can change it before it leaves. { $turn }
    .own = Write myself
