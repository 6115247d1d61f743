# Reviews.

reviews-menu-durchsicht = Read steps that were handed in

reviews-to-waiting = To the reviews

reviews-no-words = without words

reviews-waiting =
    { $count ->
        [one] One step is waiting for you.
       *[other] { $count } steps are waiting for you. The oldest comes first.
    }

    { $lines }
    .one = { $name } · step { $number }
reviews-waiting-none = No step is waiting for you right now.
reviews-waiting-one = <b>{ $association }</b> · { $stage } · handed in { $age }

reviews-document =
    <b>{ $association }</b>
    <b>{ $stage }</b>
    Handed in by { $who }, { $at }

    { $answers }

    <i>Control question: { $control }</i>
    .skizze = See the outline
reviews-document-since = { $count ->
        [0] Since the last reading ({ $at }) no answer has changed.
        [one] Since the last reading ({ $at }) one answer is new or changed: { $numbers }.
       *[other] Since the last reading ({ $at }) { $count } answers are new or changed: { $numbers }.
    }
reviews-answer-comment-before = Comment last time ({ $who }): { $text }
reviews-answer-unchanged = Unchanged since the last reading.
reviews-answer-new = 🆕 New since the last reading.
reviews-answer-changed = 🆕 Changed. Last time it said:
    <blockquote>{ $text }</blockquote>
reviews-answer-title = <b>{ $number }. { $title }</b>
reviews-answer-by = <i>{ $who }, { $at }</i>
reviews-answer-missing = (no answer yet)
reviews-answer-comment = ✏️ Comment by { $who }: { $text }
reviews-remark = Comment on { $number }
reviews-remarked = ✏️ Comment on { $number }
reviews-release = Release
reviews-return = Give back

reviews-take-reply = Take a snippet
reviews-write-own = Write myself
reviews-remarks =
    <b>{ $number }. { $title }</b>
    Which snippet do you want to take as your remark? You can change it before the association reads it. { $turn }
reviews-reasons =
    <b>{ $association }</b>
    Which snippet do you want to take? You can change it before it leaves. { $turn }
reviews-ask-comment =
    <b>{ $number }. { $title }</b>
    <blockquote>{ $answer }</blockquote>

    { $own }
    .drop = Delete the comment
reviews-comment-none = Write your comment. The association reads it only after you have decided.
reviews-comment-so-far = Write your comment again. The old one is replaced. So far it says:
reviews-commented =
    Noted on question { $number }:
    <blockquote>{ $text }</blockquote>

    Something missing? Just go on writing. The association reads this only after you have decided.
    .change = Change
    .drop = Delete the comment
    .read = Read the answers again
reviews-comment-dropped =
    The comment is deleted.
    .read = Read the answers again

reviews-prepare-release =
    <b>{ $association }</b>: release this step.

    Would you like to add a word? It may be short. { $comments ->
        [0] It also works without.
        [one] Your one comment will be sent with it.
       *[other] The { $comments } comments will be sent with it.
    }
    .silent = Release without words
reviews-prepare-return =
    <b>{ $association }</b>: give this step back.

    Please write what is missing. One or two sentences are enough. { $comments ->
        [0] There are no comments on single answers yet.
        [one] The one comment will be sent with it.
       *[other] The { $comments } comments will be sent with it.
    }
reviews-confirm-release =
    <b>{ $association }</b>: nothing is released yet. This is what the association reads when you tap “Release like this”:

    <blockquote>{ $words }</blockquote>

    Something missing? Just go on writing.
    .give = Release like this
    .again = Write it again
reviews-confirm-return =
    <b>{ $association }</b>: nothing is given back yet. This is what the association reads when you tap “Give back like this”:

    <blockquote>{ $words }</blockquote>

    Something missing? Just go on writing.
    .give = Give back like this
    .again = Write it again
reviews-settled-released = Step { $number } of <b>{ $association }</b> is released. { $next }
reviews-settled-returned = <b>{ $association }</b> has step { $number } back and can now read your reason and the comments.
reviews-settled-next = Step { $number } is open now. The association has been told.
reviews-settled-none = The association has been told.
reviews-decided-released =
    Step { $number } of <b>{ $association }</b> is released already: { $who }, { $at }.

    <blockquote>{ $words }</blockquote>
reviews-decided-returned =
    Step { $number } of <b>{ $association }</b> was given back already: { $who }, { $at }.

    <blockquote>{ $words }</blockquote>
reviews-decided-taken-back = <b>{ $association }</b> took step { $number } back, { $at }. There is nothing to decide right now.
reviews-decided-already = This step has already been decided. What you wrote was not sent.
reviews-words-missing = There was no text. Please write a few words.

reviews-told-released =
    <b>{ $association }</b>: { $stage } is released.

    { $body }
    .next = Go on
    .post = Post it: what is left to do
reviews-told-returned =
    <b>{ $association }</b>: { $stage } is back with you. Something is still missing.

    { $body }
    .next = To the step
    .mend = Change: { $title }
reviews-told-comment =
    ✏️ On <b>{ $title }</b>:
    { $text }
reviews-told-post = It has not been sent yet: print it, sign it and take it to the post office.
reviews-told-next = Open now: { $stage }
reviews-told-why = <i>You get this because you handed this step in for review.</i>

reviews-step-comment = Comment
reviews-step-decision = Words for the review
