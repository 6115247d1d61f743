reminders-menu-erinnerungen = What I remind you of, and when
reminders-menu-ausblick = What I send in the next 14 days

reminders-late = <i>(late)</i>
reminders-more = More
reminders-later =
    Remind me: { $days ->
        [1] tomorrow
       *[other] in { $days } days
    }, { $when }

# what comes unasked

reminders-workshop =
    { $late }<b>{ $title }</b>
    { $at }{ $more }

    { $reply }
    .do = Accept or decline
    .come = We are coming
    .stay = We cannot come
    .after = <i>You get this because { $association } is invited to this date.</i>
reminders-workshop-soon =
    { $late }It starts soon: <b>{ $title }</b>
    { $at }{ $more }
    .do = To the date
    .after = <i>You get this because { $association } is invited to this date.</i>
reminders-days = { $first } to { $last }
reminders-asked = Will you be there?
reminders-mates = The others in your team say whether you come.
reminders-comes = You said that you will be there.

reminders-task =
    { $late }Still open: <b>{ $task }</b>, by { $day }.
    It takes about { $minutes } minutes.
    .do = Done (tick it off)
    .after = <i>You get this because you have this task at { $association }.</i>

reminders-stage =
    { $late }If you finish <b>{ $stage }</b> by { $day }, there is enough time for everything after it.
    .do = Go on with this step
    .after = <i>You get this because this step is open at { $association }. The day is counted back from the deadline.</i>

reminders-funding =
    { $late }The deadline is <b>{ $day }</b>: { $left ->
        [one] 1 day left
       *[other] { $left } days left
    }. The postmark (Poststempel) counts.
    .do = Where are we?
    .after = <i>You get this because { $association } wants to hand in a project outline.</i>
reminders-posting =
    { $late }The deadline is <b>{ $day }</b>: { $left ->
        [one] 1 day left
       *[other] { $left } days left
    }. The postmark (Poststempel) counts.

    { $who }

    Still to do:
    { $open }
    .do = It is in the post
    .check = Checklist
    .after = <i>You get this because { $association } wants to hand in a project outline.</i>
reminders-poster-you = You take the envelope to the post office.
reminders-poster = { $who } takes the envelope to the post office.
reminders-poster-nobody = Agree on who takes the envelope to the post office.
reminders-funding-today =
    { $late }<b>Today is the last day.</b> The envelope needs the postmark (Poststempel) of { $day }.

    { $who } Ask for the postmark at the counter and keep the receipt.

    Still to do:
    { $open }
    .do = It is in the post
    .check = Checklist
    .after = <i>You get this because { $association } wants to hand in a project outline.</i>

reminders-review =
    { $late }<b>{ $association }</b> has been waiting since { $at } for feedback on <b>{ $stage }</b>.
    .do = Read
    .after = <i>You get this because you coordinate this association.</i>

reminders-join =
    { $late }<b>{ $who }</b> would like to join { $association } and is waiting for an answer.
    .do = To the team
    .after = <i>You get this because you are the contact person.</i>
reminders-offer =
    { $late }At { $association } somebody is waiting to hear whether you will be the contact person.
    .do = To the team
    .after = <i>You get this because you were asked.</i>
reminders-returned =
    { $late }The coordination team has given <b>{ $stage }</b> back to you with comments. You will find them at your answers.
    .do = Read the comments
    .after = <i>You get this because { $association } still has to answer.</i>

reminders-silence =
    { $late }It has been quiet at { $association } for two weeks. That happens.

    Even ten minutes will take you further. Or do you need something?
    .do = Go on
    .help = We need help
    .after = <i>You get this because none of you has entered anything for two weeks. As long as it stays quiet, I will not ask again.</i>

reminders-digest =
    { $late }<b>Your week</b> · { $association }

    { $lines }
    .map = Where we stand
    .change = Change reminders
    .after = <i>You get this because you chose the summary on Mondays.</i>

reminders-several =
    { $late }Several things at once:

    { $lines }
    .look = One by one
    .change = Change reminders
    .after = <i>You get this because these things are open for you.</i>
reminders-opened =
    What is still open:

    { $lines }

reminders-line-workshop = { $title }: { $at }
reminders-line-task = { $task }: by { $day }
reminders-line-stage = { $stage }: best by { $day }
reminders-line-funding =
    Deadline: { $day } (postmark), { $left ->
        [0] today
        [one] 1 day left
       *[other] { $left } days left
    }
reminders-line-review = { $association } is waiting for feedback: { $stage }
reminders-line-join = { $who } would like to join
reminders-line-offer = Will you be the contact person?
reminders-line-returned = { $stage }: comments from the coordination team
reminders-line-silence = { $association }: begin again, a small step is enough
reminders-line-digest = Your week: { $association }

reminders-open-workshop = { $number }. Date
reminders-open-task = { $number }. Task
reminders-open-stage = { $number }. Step
reminders-open-funding = { $number }. Deadline
reminders-open-review = { $number }. { $association }
reminders-open-request = { $number }. Request
reminders-open-silence = { $number }. Go on
reminders-open-digest = { $number }. Your week

# what follows a button

reminders-about =
    { $about }

    What would you like to do?
    .when = Choose a time
    .give = Give to …
    .help = Help
    .why = Why do I get this?
reminders-snoozed =
    Good. I will get back to you: { $when }.{ $offer }
    .back = Now after all
    .help = Get help
reminders-help-offer = { "" }

    Are you stuck? The coordination team is glad to help.
reminders-when =
    When should I ask again? Write for example: <i>tomorrow</i>, <i>Friday 6 pm</i>, <i>in 2 weeks</i> or <i>12.3.</i>

    At the latest { $end }.
reminders-when-unclear = I do not understand this time. Write for example: <i>Friday 6 pm</i> or <i>in 3 days</i>.
reminders-when-over = This time is over already. Please give me one that is still to come.
reminders-too-late = Later is not possible, or it will be over: { $end } at the latest.
reminders-settled =
    { $about }

    There is nothing left to do here.
reminders-done =
    ✅ { $about }

    { $by }
reminders-done-by = Done by { $who }.
reminders-done-by-you = Done. Thank you. The others in the team get no more reminders about it.
reminders-give =
    Who gets the task?
    .to = { $name }
reminders-give-nobody = Nobody else is working on it at the moment. You can invite people under /team.
reminders-given = Good, <b>{ $name }</b> has the task now. I will tell them and remind only them.
reminders-taken-over =
    <b>{ $who }</b> hands a task on to you:

    { $about }
    .after = <i>You get this because you work in this team.</i>
reminders-help = I have told the coordination team that you need help here. Somebody will get in touch with you.
reminders-help-nobody = At the moment there is nobody I could ask for you.
reminders-help-wanted =
    <b>{ $association }</b> asks for help ({ $who }):

    { $about }
    .after = <i>You get this because you coordinate this association.</i>
reminders-who-writes = people who work on it

reminders-why =
    <b>Why do I get this?</b>

    { $reason }
    .change = Change
reminders-why-workshop = I remind you of each date a week before, a day before and a quarter of an hour before. I stop once you have declined.
reminders-why-task = Somebody in your team chose a day for this task. I remind only the person who has the task, on the day before and on the day itself.
reminders-why-stage = I count back from the deadline by when each step should be done. I remind the contact person a week and a day before.
reminders-why-funding = I remind you 28, 14, 7 and 3 days before the deadline, on the day before and on the morning itself. In the last week I remind everybody in the team.
reminders-why-review = When an association has waited three days for feedback, I remind the coordination team, and once more after seven days.
reminders-why-request = When somebody has waited two days for an answer from you, I remind you, and once more after seven days.
reminders-why-silence = When none of you enters anything for two weeks, I ask once. After that the coordination team checks whether you need something.
reminders-why-digest = You chose the summary on Mondays.

# how somebody wants it

reminders-mine =
    <b>What I remind you of</b>

    { $kinds }

    { $hours }
    { $digest }
    .hours = When
    .digest = Summary on Mondays
    .nodigest = No summary
    .tasks = Set days for tasks
    .silence = Silence everything
    .speak = Remind me again
reminders-kind-line = { $kind }: { $mode }
reminders-kind-workshop = Dates
reminders-kind-task = Tasks with a day
reminders-kind-stage = Steps
reminders-kind-funding = Deadline
reminders-kind-review = Reviews
reminders-kind-request = Open answers
reminders-kind-silence = Question after silence
reminders-kind-digest = Summary on Mondays
reminders-mode-now = at once
reminders-mode-digest = on Mondays
reminders-mode-off = not at all
reminders-hours-line = Without being asked, I only write { $days } between { $begin } and { $end }.
reminders-days-week = Monday to Friday (not on public holidays)
reminders-days-saturday = Monday to Saturday (not on public holidays)
reminders-days-all = on all days
reminders-digest-on = On Mondays you get a summary of the week.
reminders-digest-off = You get no summary on Mondays.

reminders-kind =
    <b>{ $kind }</b>: { $mode }

    { $reason }
    { $must }
reminders-must = This reminder cannot be switched off completely: I always write on the last day and on the day before.
reminders-choose-now = Remind at once
reminders-choose-digest = Only in the summary on Mondays
reminders-choose-off = Do not remind me of this

reminders-hours =
    { $hours }

    When you write to me, I always answer at once. When may I write without being asked?
    .hours = { $begin }–{ $end } h
    .week = Monday to Friday
    .saturday = Monday to Saturday
    .all = All days, public holidays too

reminders-silenced =
    Good, I will not send you reminders any more.

    Only the deadline stays: in a short summary on Mondays, and on its own on the last day and the day before.
    .speak = Remind me again
reminders-silenced-desk =
    Good, I will not send you reminders any more.
    .speak = Remind me again

# tasks with a day

reminders-tasks =
    <b>Tasks with a day</b> · { $association }

    { $tasks }

    For which task would you like to set a day?
    .set = { $task }
reminders-no-tasks = { $association } has no open tasks at the moment.
reminders-task-day = { $task }: by { $day }
reminders-task-when =
    By when should <b>{ $task }</b> be done? Write for example: <i>Friday</i>, <i>in 2 weeks</i> or <i>12.3.</i>

    At the latest { $end }.
    .drop = Without a day
reminders-task-unclear = I do not understand this day. Write for example: <i>Friday</i> or <i>12.3.</i>
reminders-task-outside = The day must lie between today and your deadline, so { $end } at the latest.
reminders-task-kept =
    Good: <b>{ $task }</b> by { $day }. I remind on the day before and on the day itself.
    .tasks = More tasks

# the Koordination

reminders-outlook =
    <b>The next 14 days</b> · { $cohort }
    What I will send, to whom and why:

    { $lines }
    .after = What is done drops out by itself.
    .unheard = Who is not answering
reminders-outlook-empty =
    <b>The next 14 days</b> · { $cohort }

    At the moment there is nothing to send.
    .unheard = Who is not answering
reminders-outlook-line =
    { $when } · { $association }
    { $what } → { $who }
reminders-page-earlier = Earlier
reminders-page-later = Later
reminders-names-earlier = ‹ Earlier
reminders-names-later = Next ›
reminders-unheard =
    <b>Who is not answering</b> · { $cohort }

    { $silent }

    <b>Not sent in time</b>
    { $missed }
    .open = { $association }
    .outlook = The next 14 days
reminders-nobody = Nobody and nothing.
reminders-unheard-more =
    <b>Who is not answering</b> · { $cohort }

    { $silent }
reminders-silent =
    { $association }: { $messages ->
        [one] 1 message
       *[other] { $messages } messages
    } without a reaction, last step { $since }
reminders-silent-asked = { $association }: asked once after two quiet weeks, last step { $since }

reminders-step-when = When I remind you again
reminders-step-task-day = Day of the task
