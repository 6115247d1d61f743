pausing-menu-stopp = Get nothing unasked any more
pausing-menu-pause = Take a break: nothing comes, nothing changes

pausing-end = End the break
pausing-hear-again = Messages on again

# Nothing unasked

pausing-nothing-comes = I write nothing to you by myself. I only answer when you write to me.
pausing-stopped =
    <b>From now on I write nothing to you by myself.</b>

    There are no reminders, no announcements, no news about dates and no requests. Nothing important either: you see a new deadline or a cancelled date only when you look for yourself.

    You still get: answers to what you do here, answers to your questions, and messages from talks that you have.

    Your Koordination sees that you get nothing unasked.
    .again = On again
    .pause = Rather take a break
pausing-hears-again =
    Good, I write to you again: reminders, announcements and all that is new.

    What happened meanwhile I do not send again.
    .stop = Nothing unasked after all
pausing-hears-later = Good, after your break I write to you by myself again. Until then nothing comes.

# Break

pausing-ask =
    <b>Do you want to take a break?</b>

    While you take a break:
    • I write nothing to you by myself.
    • Nobody changes or uses what I keep of you. Your questions, talks and appointments are not deleted meanwhile.
    • Your talks rest. Whoever writes to you reads that you are taking a break.
    • You are not shown in the directory of help.

    You can still look at everything. The break ends when you want it to.

    { $contact }
    .no = No
    .yes = Yes, a break
    .stop = Just nothing unasked
    .team = Hand over before
pausing-contact = You are the contact of <b>{ $association }</b>. The others go on, only nobody can invite until then. The Koordination hears of it.
pausing-alone = You are the contact of <b>{ $association }</b>, and nobody else is working there right now. Your deadlines go on. The Koordination hears of it.
pausing-desk-goes-on = You coordinate <b>{ $cohort }</b>. The others go on, and hear of it.
pausing-desk-left = You coordinate <b>{ $cohort }</b>, and nobody else is there just now. Questions of associations lie still meanwhile. It is better to pass the role on first: /rollen
pausing-colleague =
    { $name } takes a break and does not coordinate <b>{ $cohort }</b> meanwhile.

    <i>You get this because you coordinate this cohort.</i>
pausing-begun =
    <b>You are taking a break</b> since { $since }.

    I write nothing to you, and nobody changes anything in your details. You can look at everything.
    .look = Look around
    .profile = My profile
pausing-not-now =
    You are taking a break. Until it ends you can look at everything, but change or send nothing.

    What you just wrote or tapped was not saved.
pausing-back =
    <b>Welcome back.</b> Your break is over, it goes on where you were.

    { $more }
    .answers = Read the answers
pausing-no-answers = Announcements and reminders of the break I do not send again.
pausing-answers = { $count ->
        [one] During the break an answer to your question came.
       *[other] During the break { $count } answers to your questions came.
    } Announcements and reminders I do not send again.
pausing-still-stopped = I still write nothing to you by myself: that is how you wanted it.

pausing-desk =
    <b>{ $association }</b>: { $name } is taking a break.

    { $name } is the contact. The others of the association go on, nobody there can invite right now.

    <i>You get this because you coordinate this association.</i>
    .open = Look at the association
pausing-desk-alone =
    <b>{ $association }</b>: { $name } is taking a break.

    { $name } is the contact, and nobody else is working there right now. Messages of the bot do not reach this association. Call them if there is something important.

    <i>You get this because you coordinate this association.</i>
    .open = Look at the association
