# The way of an association: map, steps, tasks, worksheet, review.

journey-menu-stand = Where we are
journey-menu-schritt = The step that you are working on
journey-menu-aufgaben = Tasks and who does them
journey-menu-pause_runde = Skip this round

# --- the map

journey-map = <b>{ $association }</b> · Step { $number } of { $whole }
    .after = { $news }
    .next = Next: { $title }
    .handin = Hand in for review
    .stage = { $title }
    .post = Post it: what is left to do
    .tasks = Tasks ({ $number })
    .dates = Dates
    .steps = All steps
    .outline = Outline
    .finance = Financial plan
    .team = Team
    .resume = Come back
journey-rework = Change the answers
journey-finance-plan = Open the financial plan
journey-more-steps = { $number ->
        [one] one more step
       *[other] { $number } more steps
    }
journey-progress = { $done } of { $whole } questions
journey-step-handed-in = { $title } · in review
journey-step-released = { $title } · { $at }
journey-step-from = { $title } · from { $day }
journey-glance-stage = Step { $number } of { $whole }
journey-glance-answers = { $done } of { $whole }
journey-glance-handed-in = being read
journey-glance-paused = paused
journey-glance-days = { $days ->
    [0] deadline today
    [one] 1 day
   *[other] { $days } days
}
journey-glance-posted = in the post
journey-glance-over = deadline is over
journey-deadline = { $days ->
        [0] To be posted today: { $day }
        [1] To be posted by tomorrow: { $day }
       *[other] To be posted in { $days } days: { $day }
    }
journey-next-date = Next date: { $at } · { $title }
journey-deadline-over = The deadline was { $day }.
journey-note-paused = You are skipping this round. Everything is saved.
journey-note-returned = “{ $title }” came back. { $open ->
        [0] The coordination team wrote something about it.
        [one] One comment of the coordination team is still open.
       *[other] { $open } comments of the coordination team are still open.
    }
journey-mend = Change: { $title }
journey-note-post =
    Your outline is released, but not in the post yet. Still to do:
    { $tasks }
journey-posted = ✅ Your outline is in the post
journey-submission = To the submission
journey-note-waiting = Your texts are with the coordination team. There is nothing to do right now.

journey-steps = <b>{ $association }</b>: your whole way
    .after = { $before }
    .stage = { $title }
    .pause = We need to skip this round
    .resume = Come back
journey-steps-before = Others already have the open steps before this one. Have a look whenever it suits you.

# --- when a step opens

journey-opens-on = The next step opens on { $day }, once the one before it is handed in.
journey-opens-free = The next step opens as soon as you hand in the one before it.
journey-opens-release = The next step opens when the coordination team has released the one before it.
journey-opens-date = The next step opens on a day that the coordination team has yet to choose.

# --- one step

journey-stage = <b>Step { $number } of { $whole }: { $title }</b>

    { $why }

    { $state }

    <b>Tasks</b>
    { $tasks }
    .next = Next: { $title }
    .handin = Hand in for review
    .stage = { $title }
    .guide = Guide
    .simply = In simpler words
    .tasks = Tasks ({ $number })
    .sheet = Worksheet
    .material = Materials
    .takeback = Take it back
    .posted = Waiting, yes or no
journey-preview = <b>Step { $number } of { $whole }: { $title }</b>

    This is a look ahead. { $opens }

    { $why }

    <b>These questions will come</b>
    { $questions }

    <b>These tasks will come</b>
    { $tasks }
    .guide = Guide
    .simply = In simpler words
journey-preview-on = This step opens on { $day }, once the one before it is handed in.
journey-preview-free = This step opens as soon as you hand in the one before it.
journey-preview-release = This step opens when the coordination team has released the one before it.
journey-preview-date = This step opens on a day that the coordination team has yet to choose.
journey-state-handed-in = 🔵 With the coordination team since { $at }. Until they decide, you can take it back.
journey-state-released = ✅ Released: { $at }
journey-state-returned = It came back to you for more work. The coordination team writes:
    <blockquote>{ $reason }</blockquote>
    { $body }
journey-remark-line = ✏️ <b>{ $title }</b>: { $text }
journey-remarks-done = You have written something on every comment.
journey-progress-sentence = { $done } of { $whole } questions are answered.

journey-guide = <b>{ $title }</b>

    { $guide }
    .simply = In simpler words
    .full = The whole guide
    .stage = To the step
    .sheet = To the worksheet
journey-page-of = <i>Page { $page } of { $pages }</i>
journey-materials = <b>{ $title }: materials</b>

    To read, to copy, to take with you.
    .open = { $name }
journey-material = <b>{ $title }</b>

    { $text }
    .list = Other materials
    .stage = To the step

# --- tasks

journey-task-open = ⬜ { $task } · about { $minutes } minutes
journey-task-held = ⬜ { $task } · { $who } does it
journey-task-done = ✅ { $task } · { $who }, { $at }
journey-tasks = <b>{ $title }: tasks</b>

    { $tasks }
    .tick = Tick off: { $task }
    .untick = Open again: { $task }
    .who = Give to …
    .stage = To the step
journey-tasks-elsewhere = <b>Still open from other steps</b>
    { $tasks }
journey-holder = Who does this?

    <b>{ $task }</b>
    .person = { $name }
    .all = Whoever has time
journey-given = { $who } gave you a task in <b>{ $association }</b>:

    { $task }

    <i>You get this because the task is yours now. If it does not suit you, pass it on.</i>
    .tasks = To the tasks

# --- the worksheet

journey-sheet = <b>{ $title }: worksheet</b>
    { $done } of { $whole } questions are answered.

    { $questions }
    .open = { $title }
    .done = ✓ { $title }
    .remarked = ✏️ { $title }
    .handin = Hand in for review
    .stage = To the step
journey-line-open = ⬜ { $title }
journey-line-remarked = ✏️ { $title } · with a comment of the coordination team
journey-line-done = ✅ { $title } · { $who }, { $length } characters
journey-room =
    .longer = Your answer may be longer than the example: there is room for about { $budget } characters.
    .enough = There is room for about { $budget } characters.
journey-how =
    .first = Just write, in one message or several, in German if you can.{" "}
    .later = Write in German if you can.{" "}
journey-question = Question { $number } of { $whole }: <b>{ $title }</b>

    { $ask }

    For example:
    <blockquote>{ $example }</blockquote>

    { $how }{ $room }
    .after = { $remarks }
    .later = Later, next question
    .all = All questions
journey-change = <b>{ $title }</b>{ $remarks }

    Send the new version. It replaces the old one, and the old one is kept. This is the current text:
    .keep = Leave it
journey-question-released =
    ✅ This step is released already. If you write here, you change a released text.

    { journey-question }
journey-change-released =
    ✅ This step is released already. If you write here, you change a released text.

    { journey-change }
journey-saved = Saved: <b>{ $title }</b>
    <blockquote>{ $text }</blockquote>
    { $notes }
    .after = { $on }
    .question = That was a question
    .next = Next: { $title }
    .handin = Hand in for review
    .change = Change
    .undo = Undo
    .versions = Earlier versions
    .all = All questions
journey-saved-on = Is something missing? Just go on writing, I will add it.
journey-length = { $length } of about { $budget } characters.
journey-length-over = { $length } characters, the plan is about { $budget }. Everything is saved. That is { $over } too many, you can shorten it later.
journey-crossed-by = { $who } answered at the same time. Your version counts now, the other one is with the earlier versions.
journey-answer = <b>{ $title }</b>

    { $text }

    { $who }, { $at } · { $length }
    .after = { $comments }
    .change = Change
    .next = Next: { $title }
    .versions = Earlier versions
    .all = All questions
journey-remark = Comment from the coordination team ({ $who }):
    <blockquote>{ $text }</blockquote>
journey-unanswered = <b>{ $title }</b>

    { $ask }

    There is no answer here yet.
    .all = All questions
journey-crossed = <b>{ $association }</b>: { $who } answered “{ $title }” at the same time as you. The newer version counts now. Yours is kept with the earlier versions.

    <i>You get this because you wrote that answer.</i>
    .read = Read the answer
    .versions = Earlier versions
journey-undone = Undone. <b>{ $title }</b> is back to:

    { $text }
    .redo = Keep it after all
    .read = To the answer
journey-undone-empty = Taken back. <b>{ $title }</b> is empty now. The text is kept with the earlier versions.
    .redo = Keep it after all
    .read = To the question
journey-versions = <b>{ $title }</b>: { $number ->
        [0] no version yet
        [one] one version
       *[other] { $number } versions
    }

    { $versions }
    .version = Read version { $number }
journey-version-counts = <b>Version { $number }, counts now</b> · { $who }, { $at }, { $length } characters
    { $text }
journey-version-older = Version { $number } · { $who }, { $at }, { $length } characters
    { $text }
journey-version-undone = Version { $number }, taken back · { $who }, { $at }, { $length } characters
    { $text }
journey-version = <b>{ $title }</b>, version { $number }
    { $who }, { $at }, { $length } characters

    { $text }
    .take = Take this version

# --- the review

journey-summary = <b>Step { $number }: { $title }</b>
    This goes to the coordination team:

    { $answers }
journey-summary-answer = <b>{ $title }</b> ({ $who })
    { $text }
journey-control = Nothing has been sent yet. { $gaps }

    Check for yourselves, no answer is needed here:
    <b>{ $control }</b>

    Should the step go to the coordination team like this?
    .yes = Yes, send it
    .notyet = Not yet
    .gap = Still open: { $title }
journey-no-gaps = All questions are answered.
journey-gaps = { $number ->
        [one] One question is still open:
       *[other] { $number } questions are still open:
    }
    { $names }
    You may hand it in all the same.
journey-remarks-open = { $number ->
        [one] You have not written anything yet on one comment of the coordination team:
       *[other] You have not written anything yet on { $number } comments of the coordination team:
    }
    { $names }
journey-handed-in = Handed in. “{ $title }” is with the coordination team now. I will tell you as soon as they have read it.
    .next = Next: { $title }
    .handin = Hand in for review
    .stage = { $title }
    .look = Look at the step
    .takeback = Take it back
journey-taken-back = “{ $title }” is back with you. You can go on working on it.
    .next = Next: { $title }
    .handin = Hand in for review
    .stage = { $title }
journey-others-handed-in = <b>{ $association }</b>: { $who } handed in step { $number }, “{ $title }”, for review.

    <i>You get this because you belong to the association.</i>
    .stage = To the step
journey-opened = <b>{ $association }</b>: step { $number }, “{ $title }”, is open now.

    <i>You get this because today is its day.</i>
    .next = Next: { $title }
    .handin = Hand in for review
    .stage = { $title }
    .look = Look at the step
journey-desk-handed-in = <b>{ $association }</b> handed in “{ $title }” for review.

    <i>You get this because you coordinate this association.</i>
    .read = Read
journey-desk-handed-in-again = <b>{ $association }</b> reworked “{ $title }” and handed it in again.

    <i>You get this because you coordinate this association.</i>
    .read = Read
journey-desk-taken-back = <b>{ $association }</b> took “{ $title }” back once more. There is nothing to read right now.

    <i>You get this because you coordinate this association.</i>
    .look = Look at the association

# --- after submitting

# --- sitting out a round

journey-pause = You need to skip this round? That happens. Everything that <b>{ $association }</b> has written stays here, and you can come back at any time.

    What is the main reason? Tap one or write it in your own words. The coordination team will read it.
    .time = Too little time
    .people = Too few people
    .idea = The idea does not fit yet
    .money = Our own share of the money
    .stay = We stay in
journey-pause-words =
    <b>{ $association }</b> has not skipped anything yet. The coordination team reads this when you tap “Yes, skip it”:

    <blockquote>{ $words }</blockquote>

    Is anything missing? Just keep writing.
    .sure = Yes, skip it
journey-paused = <b>{ $association }</b> is skipping this round. Everything is saved, and the coordination team knows.
    .resume = Come back
    .next = Take part in a later round
journey-resumed = Good to have you back. <b>{ $association }</b> goes on where you stopped.
journey-others-paused = { $who } decided that <b>{ $association }</b> skips this round. Everything is saved, and you can come back at any time.

    <i>You get this because you belong to the association.</i>
journey-others-resumed = { $who } brought <b>{ $association }</b> back into the round.

    <i>You get this because you belong to the association.</i>
journey-desk-paused = <b>{ $association }</b> is skipping this round ({ $who }). The reason:
    <blockquote>{ $reason }</blockquote>

    <i>You get this because you coordinate this association.</i>
    .look = Look at the association
journey-desk-resumed = <b>{ $association }</b> is back in ({ $who }).

    <i>You get this because you coordinate this association.</i>
    .look = Look at the association
journey-reason-time = Too little time
journey-reason-people = Too few people
journey-reason-idea = The idea does not fit yet
journey-reason-money = Our own share of the money

# --- text that nobody waits for

journey-loose-sheet = To: { $title }
journey-question-taken =
    It no longer stands at <b>{ $title }</b>. I have taken it as a question:
    .read = To the answer in the worksheet
journey-why-closed = This worksheet is closed right now. Your text is not lost.
journey-why-released = This step has been released meanwhile. I have not changed anything in it.
journey-step-answer = { $title }
journey-step-pause = Reason for the break

# --- why something does not work

journey-who-contact = the contact person
journey-reader = Here you can read. The others in your team can also write and tick things off. If you would like to join in, tell your contact person.
journey-empty = No text arrived. Please send your answer as words.
journey-nothing-yet = There is no answer here yet. Answer at least one question, then you can hand it in.
journey-locked = This step is not open yet.
journey-lies-there = This step is with the coordination team right now. To change something, take it back first.
journey-edit-closed = You changed a message. It is part of a step that was handed in or released. I have not changed anything there.
journey-edit-replaced = You changed a message. The answer is a different one by now. I have not changed anything in it.
journey-released-already = This step has already been released.
journey-overtaken = Somebody was quicker. This is how things are now:
journey-not-handed-in = This step is no longer in review.
journey-already-open = This step is open already.
journey-not-released = This step is not released.

journey-consultation = Book a consultation
journey-consultation-line = Consultation on { $day }: { $text }

journey-closed = Here was the way of an association that you are no longer in.
