team-menu-verlassen = Leave an association or give back a role
team-menu-team = Who takes part in your association

team-button = To the team

# Who is in

team-show =
    <b>{ $association }</b>: who takes part

    { $members }
    .take = Yes, I take over
    .decline = No, rather not
    .stepin = I will be the contact person
    .mate = { $name }
    .admit = Let { $name } in
    .refuse = Decline
    .withdraw = Take the handover back
    .invite = Invite somebody
    .switch = Change association
    .leave = I leave the team
team-line-contact = • { $name } – contact person
team-line-worker = • { $name }
team-line-reader = • { $name } – reader
team-line-asked = • { $name } – would like to join and waits for your answer
team-line-pauses = { $line } (taking a break)
team-me = { $name } (you)
team-note-asked-you = You are asked to become the contact person. The question is open until { $until }.
team-note-asked = { $name } is asked to become the contact person. The question is open until { $until }.
team-note-no-contact = Your association has no contact person at the moment. Anyone in the team can take over.

team-mate =
    <b>{ $name }</b> – { $role }
    In the team since { $since }
    .reader = May only read from now on
    .worker = May write from now on
    .offer = Hand over the contact
    .remove = Remove from the team

# A changed role, and the ways out

team-your-role =
    Your role in <b>{ $association }</b> from now on: { $role }.

    <i>You get this because your contact person has changed your role.</i>
team-ask-role =
    Should <b>{ $name }</b> only read along in <b>{ $association }</b>?

    { $name } will still see everything, but cannot write or tick anything off. You can change this back at any time.
    .yes = Yes, read only
    .no = No
team-ask-remove =
    Remove <b>{ $name }</b> from <b>{ $association }</b>?

    What { $name } wrote stays with you. The open tasks of { $name } become free.
    .yes = Yes, remove
    .no = No
team-you-are-out =
    You are no longer in the team of <b>{ $association }</b>.

    <i>You get this because your contact person has changed the team. If this is a mistake, it is best to talk to them.</i>
team-ask-leave =
    Would you like to leave <b>{ $association }</b>?

    What you wrote belongs to the association and stays there. Your tasks become free, invitations of yours are closed. You see nothing more of the association then, and get nothing more from it.

    You come back with a new invitation.
    .yes = Yes, I leave
    .no = I stay
team-ask-leave-last =
    You are the last person in <b>{ $association }</b>. If you leave, we can no longer reach anybody there. I will tell the coordination team.

    Your texts stay with the coordination team. You see nothing more of them then. You come back with a new invitation from them.
    .yes = Yes, I leave
    .no = I stay
team-leave-nowhere = You are in no association and have no role here. There is nothing that you can leave.
team-leave-what =
    <b>What do you want to leave?</b>

    I ask you once more before anything happens. All else stays as it is.
    .association = Leave: { $name }
    .desk = Give back: { $name }
    .help = Help no more
team-leave-handover =
    You are the contact of <b>{ $association }</b>. Before you leave, the association needs a new one.

    Whom do you want to ask? As soon as somebody says yes, you can leave.
    .offer = Ask { $name }
team-leave-handover-waits =
    You are the contact of <b>{ $association }</b>. { $name } is asked to take over, until { $until }.

    As soon as you have a yes, you can leave.
team-nobody-left =
    <b>{ $association }</b>: nobody is there any more

    { $name } has left and was the last one of the team. What the association wrote stays with you. You invite new people.

    <i>You get this because you coordinate this association.</i>
    .open = Look at the association
team-you-left = You have left <b>{ $association }</b>. Thank you for everything that you contributed.
team-somebody-left =
    { $name } has left <b>{ $association }</b>. The texts are still there, the open tasks are free.

    <i>You get this because you are the contact person.</i>
team-out-of-reach =
    <b>{ $association }</b>: no way to reach them

    There is nobody left in the team whom the bot can reach. A phone call helps fastest, then a new invitation.

    <i>You get this because you coordinate this group.</i>
    .open = Look at the association

# Invitations

team-invite =
    Invite people to join <b>{ $association }</b>. How many people is the invitation for?

    { $open ->
        [0] None of your invitations is open at the moment.
        [one] One of your invitations is still open.
       *[other] { $open } of your invitations are still open.
    }
    .uses = { $count ->
        [one] One person
       *[other] { $count } people
    }
    .close = Close the open invitations
team-invitation =
    The invitation is ready. It is for { $count ->
        [one] one person
       *[other] { $count } people
    }, until { $until }.

    Pass on the next message. I will show it only this once.
    .another = Another invitation
team-invitation-text =
    Join <b>{ $association }</b> in the Projektschmiede:

    { $ways }

    The invitation is valid until { $until }.
team-door-telegram = In Telegram: { $address }
team-door-web = In the browser: { $address }
team-door-code = Or type this code for the bot: <code>{ $code }</code>
team-invited-already = This invitation is ready, see further up. I cannot show it again, but a new one is quickly made.
    .another = New invitation
team-invitations-closed = Good, your open invitations no longer work. Whoever is in the team stays.

# Handing over the contact

team-please-take =
    { $name } would like you to become the contact person of <b>{ $association }</b>.

    The contact person invites people into the team and keeps in touch with the coordination team. { $name } stays in the team.

    <i>You get this because { $name } asked you. The question is open until { $until }.</i>
    .take = Yes, I take over
    .decline = No, rather not
team-you-are-contact = Thank you. You are now the contact person of <b>{ $association }</b>.
team-desk-contact =
    <b>{ $association }</b> has a new contact person: { $name }.

    <i>You get this because you coordinate this association.</i>
    .open = Look at the association
team-taken =
    { $name } is now the contact person of <b>{ $association }</b>. You stay in the team.

    <i>You get this because you asked for it.</i>
team-declined =
    { $name } would rather not become the contact person of <b>{ $association }</b>. It stays with you until you ask somebody else.

    <i>You get this because you had asked.</i>
team-you-declined = Good, in <b>{ $association }</b> everything stays as it is. I will pass it on.
team-withdrawn =
    { $name } stays the contact person of <b>{ $association }</b>. The question to you is settled.

    <i>You get this because you had been asked.</i>

# Refusals

team-only-contact = In your team only the contact person may do this. The team page says who that is.
team-hand-over-instead = This does not work for the contact person. Hand that role over to somebody else first.
team-hand-over-first = You are the contact person. Please hand that over to somebody else in the team first, then you can leave.
team-is-contact-already = This person is the contact person already.
