# Desk of the Koordination.

desk-menu-pult = Desk: all associations at a glance

# Words for many screens

desk-to-answers = Answers
desk-roles = Roles
desk-end = Ending
desk-volunteers = Former participants
desk-readings = Reading round
desk-second-tries = Second try
desk-switch = Switch cohort
desk-choose-group = Choose by step or state

desk-no-reason = no reason given

desk-nothing-asked =
    I am not waiting for an answer from you right now, so I did not save this.
    Go on at your desk or with the reviews.
    .reviews = To the reviews

# Desk

desk-board =
    <b>{ $cohort }</b>
    { $left ->
        [0] The deadline is today, { $deadline }.
        [1] The deadline is tomorrow, { $deadline }.
       *[other] Deadline { $deadline }, { $left } days left.
    }
    .after = { $heaps }
    .reviews = Reviews ({ $count })
    .associations = Associations ({ $count })
desk-board-over =
    <b>{ $cohort }</b>
    The deadline was { $deadline }.
    .after = { $heaps }
    .reviews = Reviews ({ $count })
    .associations = Associations ({ $count })
desk-closed = Here was a desk. You have no role there any more.
desk-board-empty =
    <b>{ $cohort }</b>
    There is no association here yet. Invite the first one.
    .invite = Invite an association
desk-to-more = More
desk-more =
    <b>{ $cohort }</b>
    Where would you like to go?
    .announce = Announcement
    .dates = Dates
    .invitations = Invitations
    .stages = Open steps
    .replies = Snippets
    .absence = Absence
    .pictures = As a picture
    .export = As a table
desk-board-empty-seen =
    <b>{ $cohort }</b>
    There is no association here yet.
desk-board-head =
    .association = Association
    .stage = Step
    .quiet = Last change
desk-board-progress = { $done } of { $whole } steps are released
desk-heap-review = review
desk-heap-done = all released
desk-heap-paused = pause
desk-heap-left = not in
desk-heaps-questions = Open questions: { $names }
desk-question-open = F-{ $number } ({ $age }, nobody yet)
desk-question-held = F-{ $number } ({ $age }, { $who })
desk-question-open-danger = <b>Danger:</b> F-{ $number } ({ $age }, nobody yet)
desk-question-held-danger = <b>Danger:</b> F-{ $number } ({ $age }, { $who })
desk-open-questions = Questions ({ $count })
desk-heaps-review = 🔵 Waiting for your review: { $names }
desk-heaps-missed = Missed a date or deadline: { $names }
desk-heaps-long-quiet = Quiet for three weeks or more: { $names }
desk-heaps-quiet = Quiet for two weeks: { $names }
desk-heap-more = { $names } and { $count } more
desk-board-turn = The table shows association { $first } to { $last } of { $count }.
desk-review-one = { $name } ({ $age })
desk-missed-one = { $name }
desk-quiet-one = { $name } ({ $days } days)

desk-cohorts =
    You look after several cohorts. Which one would you like to see?
    .one = { $title }

desk-associations =
    <b>{ $cohort }</b>: { $count ->
        [one] one association
       *[other] { $count } associations
    }. Those who need something from you come first.
    { $turn }
    .one = { $name } · step { $number }
    .new = Invite an association

desk-associations-seen =
    <b>{ $cohort }</b>: { $count ->
        [one] one association
       *[other] { $count } associations
    }
    { $turn }
desk-associations-of =
    <b>{ $cohort }</b>
    { $group }: { $count ->
        [one] one association
       *[other] { $count } associations
    }
    { $turn }
desk-choose =
    <b>{ $cohort }</b>: Which associations would you like to see?
    .one = { $group } ({ $count })
desk-group-review = To review
desk-group-missed = Missed a date
desk-group-long-quiet = Quiet for three weeks
desk-group-quiet = Quiet for two weeks
desk-group-moving = Moving
desk-group-done = All released
desk-group-paused = Pause
desk-group-left = Not in
desk-group-stage = Step { $number }

# One association

desk-association =
    <b>{ $name }</b>
    { $cohort } · { $land }

    { $facts }
    .read = Review step { $number }
    .write = Write personally
    .skizze = See the outline
    .invite = Invite
desk-association-more =
    <b>{ $name }</b>
    What would you like to do?
    .people = People ({ $count })
    .finance = Financial plan
    .notes = Notes ({ $count })
    .move = Change a step
    .invite = Invite
    .deadline = Own deadline
    .drop = Remove the own deadline
desk-association-notes = Notes: { $count }
desk-association-paused = Is skipping this round. Reason: { $reason }
desk-association-left = Has left. Reason: { $reason }
desk-association-last = Last change: { $age }
desk-association-own = Own deadline: { $day }
desk-association-deadline = Deadline of the cohort: { $day }
desk-association-not-posted = The outline is not in the post yet.
desk-association-posted = The outline is in the post: postmark { $day }
desk-association-tasks = Tasks done: { $done } of { $whole }
desk-association-missed-date = Not at “{ $title }” on { $day }
desk-association-missed-consultation = Not at the consultation on { $day }
desk-association-missed-deadline = Their own deadline was { $day }
desk-association-word = Last personal message: { $who }, { $at }
desk-observed-paused = Is skipping this round.
desk-observed-left = Has left.
desk-observed-people = { $count ->
    [0] Nobody has arrived yet.
    [one] One person takes part.
   *[other] { $count } people take part.
}
desk-association-nobody = Nobody has arrived yet. The association needs an invitation.
desk-mate = { $name }: { $role }, { $state }
desk-mate-reached = reachable via { $doors }
desk-mate-lost = cannot be reached right now
desk-mate-asked = waiting for an answer
desk-mate-rests = is taking a break and gets nothing
desk-mate-stopped = gets nothing unasked, not even what is important
desk-door-telegram = Telegram
desk-door-web = browser (sees news only when it is opened)

# People

desk-people =
    <b>{ $association }</b>: who is part of it?

    Choose a person, for example for a new link.
    .one = { $name }
    .waits = { $name } (waits)

desk-person =
    <b>{ $name }</b>
    { $association }: { $role }, { $state }
    .link = New link
    .admit = Let in
    .decline = Decline

desk-ask-link =
    <b>A new link for { $name }?</b>
    With it { $name } comes into their own chat on another device. All that is there stays there.

    The link works once, for 14 days. An earlier link stops working.

    Whoever has the link comes in as { $name }. Give it to { $name } only.
    .keep = Make the link
    .out = Make the link, sign old devices out
    .no = Rather not

desk-link-made =
    The link for { $name } is ready. It works once, until { $until }.

    Pass the next message on. I show it only now.
    .back = To the person

desk-link-letter =
    Your link to the Projektschmiede, for you only:

    { $address }

    Open it on the device that you want to use. It works once, until { $until }.

desk-link-told =
    The coordination team has made a new link for you. With it you can sign in on another device.{ $out }

    Did you not ask for it? Then please tell your coordination team at once.

desk-link-out =
    .yes = {" "}Your browsers so far are signed out.
    .no = {""}

# Own deadline

desk-ask-deadline =
    When does <b>{ $name }</b> hand in? So far: { $day }.

    Write the day, for example 15.06. or 15 June. This matters if the association hands in through a Zentralstelle.
desk-confirm-deadline =
    <b>{ $name }</b> hands in by <b>{ $day }</b>. Is the day right?

    If not, write it again.
    .set = Yes, save it
    .again = Write it again
desk-deadline-set = Saved: <b>{ $name }</b> hands in by { $day }. The association has been told.
desk-deadline-dropped = The own deadline is removed. For <b>{ $name }</b> it is { $day } again. The association has been told.
desk-told-deadline-set =
    <b>{ $association }</b>: your deadline is now <b>{ $day }</b>.

    <i>You get this because { $who } from the coordination team changed your deadline.</i>
desk-told-deadline-dropped =
    <b>{ $association }</b>: your group’s deadline counts for you again: <b>{ $day }</b>.

    <i>You get this because { $who } from the coordination team changed your deadline.</i>

desk-step-deadline = Deadline of their own

desk-to-consultations = Consultations
