# The Koordination sees who helps and how much: only numbers, never conversations.

volunteer_desk-menu-helfende = People who help
volunteer_desk-step-reason = The reason why somebody leaves the directory
volunteer_desk-earlier = ‹ Before
volunteer_desk-later = After ›

volunteer_desk-all =
    <b>Who helps</b> · { $cohort }
    { $count ->
        [one] One person helps.
       *[other] { $count } people help.
    }

    { $lines }

    You see numbers. Nobody reads here what stands in conversations.
volunteer_desk-nobody =
    <b>Who helps</b> · { $cohort }

    Nobody helps here yet. Invite somebody of an earlier year: they fill in their profile themselves, then you read it and confirm it.
volunteer_desk-line = <b>{ $name }</b>: { $used } of { $units } conversations used, { $busy ->
        [0] none is running
        [one] one is running
       *[other] { $busy } are running
    }{ $more }
volunteer_desk-waits = { " " }· { $count ->
        [one] one request waits
       *[other] { $count } requests wait
    }
volunteer_desk-is-draft = { " " }· being written
volunteer_desk-is-waiting = { " " }· waits to be confirmed
volunteer_desk-is-listed = { " " }· in the directory
volunteer_desk-is-paused = { " " }· pause
volunteer_desk-is-withdrawn = { " " }· not in the directory any more
volunteer_desk-until = { " " }· pause until { $day }
volunteer_desk-ways =
    .confirm = Confirm profiles
    .invite = Invite somebody
    .requests = Without a yes
    .reports = Reports
    .counts = How it was
    .offices = Offices
    .sparring = Sparring
    .all = All who help
    .card = To this person

volunteer_desk-card =
    <b>{ $who }</b>{ $state }
    { $about }

    { $load }

    { $check }
    .confirm = Read the profile
    .check = Ask them to check the profile
    .pause = Note a pause
    .out = Take out of the directory
volunteer_desk-offer = Conversations: { $units } offered, { $used } used, running now: { $busy }, free: { $free }
volunteer_desk-offer-until = The offer holds until { $day }.
volunteer_desk-asked = Asked last: { $at }{ $waiting ->
        [0] { "" }
        [one] , one request is open
       *[other] , { $waiting } requests are open
    }
volunteer_desk-never-asked = Never asked so far{ $waiting ->
        [0] { "" }
        [one] , one request is open
       *[other] , { $waiting } requests are open
    }
volunteer_desk-effect = Requests: { $asked }, short answers: { $answers }, conversations: { $talks }, thanks from associations: { $thanked }
volunteer_desk-checked = Checked by themselves last: { $at }
volunteer_desk-check-waits = Asked to check it: { $at }. No answer yet.
volunteer_desk-check-asked = <b>{ $who }</b> has the question now whether the profile is still true. Without an answer it pauses in four weeks.
volunteer_desk-ask-pause =
    How long does <b>{ $who }</b> pause?

    Only note this if { $who } asked for it. Open requests go to others, running conversations go on.
    .weeks = { $count } weeks
    .open = Until they come back
volunteer_desk-paused = Noted. <b>{ $who }</b>{ $state }. They were told, and can end the pause themselves.
volunteer_desk-ask-reason = Why shall <b>{ $who }</b> not stand in the directory any more? Write it kindly, they read exactly this.
volunteer_desk-long-reason = The reason has at least one word and at most { $most } characters. Please write it once more.
volunteer_desk-ask-out =
    Take <b>{ $who }</b> out of the directory? They read this:

    <blockquote>{ $reason }</blockquote>
    The profile is gone at once, its words are deleted. Open requests go to others. Running conversations can come to their end.
    .out = Take out
volunteer_desk-out = <b>{ $who }</b> does not stand in the directory any more and has your message.

volunteer_desk-told-check =
    <b>Is this still true?</b>

    The Koordination asks you to look at your profile once. Do topics, hours and the number of conversations still fit?

    <i>You get this because you help here. Without an answer your profile pauses in four weeks.</i>
    .yes = It is true
    .change = Change
    .pause = Pause
    .look = Look at the profile
volunteer_desk-told-paused =
    The Koordination noted a pause for you. Until you come back nobody asks you anew. Running conversations go on.

    <i>You get this because you help here.</i>
    .again = I am back
volunteer_desk-told-paused-until =
    The Koordination noted a pause for you until { $day }. Until then nobody asks you anew. Running conversations go on.

    <i>You get this because you help here.</i>
    .again = I am back
volunteer_desk-told-out =
    The Koordination took your profile out of the directory. They write:

    <blockquote>{ $reason }</blockquote>
    You can still bring running conversations to their end. If you see something differently, write to the Koordination with /frage.
