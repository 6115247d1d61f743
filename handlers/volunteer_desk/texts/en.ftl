# The Koordination invites, confirms, and sees who helps and how much: only numbers, never conversations.

volunteer_desk-menu-helfende = People who help
volunteer_desk-step-reason = The reason why somebody leaves the directory
volunteer_desk-step-return = Why the profile goes back
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

volunteer_desk-confirm-listing =
    <b>{ $who }</b> would like to help other associations. Please read what associations will see:

    { $card }
    { $quiet }

    Is there a name, a contact or something hurtful in it? Do you know a reason why { $who } should not talk to others? Otherwise confirm.

    <i>You get this because you coordinate.</i>
    .yes = Confirm
    .no = Give back
volunteer_desk-confirm-words =
    <b>{ $who }</b> has changed words in the profile. Associations still read this:

    { $card }
    { $quiet }

    Is there a name, a contact or something hurtful in the new words? Otherwise confirm.

    <i>You get this because you coordinate.</i>
    .yes = Confirm
    .no = Give back
volunteer_desk-confirm-agreed = Rules accepted: { $at }
volunteer_desk-confirm-new-ask-me = New, “Ask me about”: <b>{ $words }</b>
volunteer_desk-confirm-new-helped = New, “What helped”: <b>{ $words }</b>
volunteer_desk-confirmed = The profile of <b>{ $who }</b> is confirmed ({ $by }).
volunteer_desk-not-to-confirm = There is nothing to confirm in the profile of <b>{ $who }</b>.
volunteer_desk-to-confirm = { $count ->
        [0] No profile waits for you. You can invite people of earlier years: they fill in their profile themselves.
        [one] One profile waits for you.
       *[other] { $count } profiles wait for you.
    }
volunteer_desk-confirming =
    .all = Other profiles
    .one = { $who }
    .invite = Invite somebody
volunteer_desk-ask-return = Why does the profile of <b>{ $who }</b> go back? Write it kindly, { $who } reads exactly that.
volunteer_desk-long-return = The reason has at most { $most } characters and at least one word. Please write it again.
volunteer_desk-returned = Given back. <b>{ $who }</b> has your message.

volunteer_desk-invite =
    <b>Invite somebody of an earlier year</b> · { $cohort }

    You get a text with a link for exactly one person. They first read what is stored, and say yes themselves. Then their profile comes to you.

    Whoever knows the bot already needs no link: /mithelfen is enough.
    .make = Make an invitation
volunteer_desk-invited = The invitation stands below, until { $until }, for one person. Pass it on yourself, I show it only once.
    .again = Invite somebody else
    .revoke = Close this invitation
volunteer_desk-letter =
    You took part in the Projektschmiede. Associations that are on this way now would like to ask you: shortly, without names, as often as you like.

    { $ways }

    The link is only for you and good until { $until }.
volunteer_desk-letter-code = Or open the bot and write this code: <code>{ $code }</code>
volunteer_desk-invitation-open = This invitation is there already, until { $until }. I show its text only once. If it is lost, make a new one.
volunteer_desk-invitation-used = This invitation has been used.
volunteer_desk-invitation-revoked = This invitation is closed.

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
volunteer_desk-told-confirmed =
    Your profile is released. Associations can ask you now.

    There is nothing to do. When a request comes, you can accept, decline or answer it shortly.
    .home = To my help
volunteer_desk-told-confirmed-words = The coordination team has read your new words. Associations see them now.
volunteer_desk-told-returned =
    The coordination team asks you to change something in your profile:

    <blockquote>{ $reason }</blockquote>
    .change = Change
    .look = Look at the profile
