# Who has which role at the desk of a cohort.

desk_roles-menu-rollen = Who coordinates, who observes
desk_roles-step-name = Name for a role

desk_roles-to-roles = To the roles
desk_roles-role-coordination = Coordination
desk_roles-role-observation = Observer
desk_roles-may-coordination = The coordination team sees and decides everything at this desk.
desk_roles-may-observation = An observer sees the desk: associations, steps, dates and numbers. This person does not see answers, conversations or the names of members, and cannot change or send anything.

desk_roles-overview =
    <b>{ $cohort }</b>: roles

    { $people }

    { $rule }
    .check = Check a proposal: { $name }
    .propose = Propose somebody
    .one = { $name } · { $role }
    .leave = Give up my role
desk_roles-rule = Two people decide about a role: you propose, and a second person of the coordination team agrees.
desk_roles-rule-alone = Two people decide about a role. You coordinate here alone. So for now it only works with the command on the server.
desk_roles-seen =
    <b>{ $cohort }</b>: roles

    { $people }

    You observe this cohort. You cannot change anything here.
    .leave = Give up my role
desk_roles-line = <b>{ $name }</b> · { $role } · { $since }
desk_roles-line-not-here = <b>{ $name }</b> · { $role } · not here yet
desk_roles-since-start = from the beginning
desk_roles-since-operator = since { $at }, by the server
desk_roles-since = since { $at }, { $who } agreed
desk_roles-not-here = Not here yet.

desk_roles-seat =
    <b>{ $name }</b> in <b>{ $cohort }</b>
    { $facts }

    { $may }
    .more = Propose another role
    .link = New link to come in
    .take = Take the role away
    .leave = Give up my role
desk_roles-link-made = The new link for <b>{ $name }</b> is below. An older one no longer works. I show it only this once.
desk_roles-letter =
    Hello { $name }, your way into the Projektschmiede bot:

    { $ways }

    The link is only for you. It works once and until { $until }.
desk_roles-letter-browser = In the browser: { $link }
desk_roles-writes-start = This person is entered with the number of their Telegram account. They write /start to the bot on Telegram, and are there. They need no link.
desk_roles-told-link =
    { $who } made a new link to arrive in <b>{ $cohort }</b>: for <b>{ $name }</b>, { $role }. Whoever has the link comes in as this person.

    <i>You get this because you coordinate this cohort.</i>
desk_roles-came-already = This person is here already and needs no link any more.

# Proposing

desk_roles-alone-how =
    You coordinate <b>{ $cohort }</b> alone. But two people decide about a role.

    Whoever looks after the server can enter a second person. The command:
    <code>projektschmiede role add NUMBER { $id } coordinator</code>

    NUMBER is the number of the Telegram account, not an @name.
desk_roles-alone = Two people decide about a role. In this cohort nobody else can agree right now.
desk_roles-ask-whom =
    Who shall get a role in <b>{ $cohort }</b>? Write the name.

    I look in this cohort. Whoever is not here yet gets a personal link.
desk_roles-no-name-empty = I cannot read a name in that. Please write it again, with letters.
desk_roles-no-name-long = That is too long for a name: up to { $most } characters. Please write it shorter.
desk_roles-no-name-move = I do not take that for a name. What is the person called? Write first name and last name.
desk_roles-choose = { $count ->
        [0] I know nobody here called <b>{ $name }</b>. If the name is right, go on with a link. Otherwise write it again.
       *[other] Who is <b>{ $name }</b>?
    }
    .known = { $name } · { $association }
    .helper = { $name }
    .new = New here: { $name }
desk_roles-which =
    Which role shall <b>{ $name }</b> have in <b>{ $cohort }</b>?

    Observer: sees associations, steps, dates and numbers. Coordination: sees and decides everything.
    .observer = Observer
    .coordinator = Coordination
desk_roles-which-new =
    Which role shall <b>{ $name }</b> have in <b>{ $cohort }</b>?

    Observer: sees associations, steps, dates and numbers. Coordination: sees and decides everything.

    Whoever agrees gets the personal link, to pass it on.
    .observer = Observer
    .coordinator = Coordination
desk_roles-what-give = <b>{ $name }</b> gets the role { $role } in <b>{ $cohort }</b>.
desk_roles-what-take = <b>{ $name }</b> loses the role { $role } in <b>{ $cohort }</b>.
desk_roles-put =
    Your proposal: { $what }

    Nothing holds yet. A second person must agree. I have asked: { $names }. The proposal is good until { $until }.
desk_roles-told =
    { $who } proposes: { $what }

    It holds only when you agree. Do you know the person? The proposal is good until { $until }.

    <i>You get this because you coordinate this cohort, too.</i>
desk_roles-agree = Agree
desk_roles-refuse = Refuse
desk_roles-withdraw = Take the proposal back
desk_roles-waits =
    { $who } proposes: { $what }

    It holds only when you agree. The proposal is good until { $until }.
desk_roles-waits-own =
    Your proposal waits: { $what }

    A second person of the coordination team must agree, until { $until }.
desk_roles-expired =
    This proposal has run out: { $what }

    { $who } proposed it. Nobody agreed until { $until }. Nothing was changed.
desk_roles-agreed-already =
    This is decided already: { $what }

    { $who } proposed it, { $by } agreed, { $at }. The proposal was good until { $until }.
desk_roles-dropped-already =
    This proposal does not hold any more: { $what }

    { $who } proposed it. { $by } refused it or took it back, { $at }. It was good until { $until }.
desk_roles-own = You made this proposal yourself. A second person of the coordination team must agree.
desk_roles-proposer-gone = Whoever proposed this does not coordinate here any more. This proposal does not count. You can make it anew yourself.
desk_roles-has-it = This person has the role already. Nothing was changed.
desk_roles-has-none = This person does not have the role any more. Nothing was changed.
desk_roles-last = That does not work: nobody would coordinate this cohort any more. First give the role to somebody else.
desk_roles-many = { $most } proposals wait in this cohort already. Decide about them first.
desk_roles-oneself = You give up your own role yourself. Nobody else is needed for that.

# Deciding

desk_roles-given = Decided: <b>{ $name }</b> has the role { $role } in <b>{ $cohort }</b> from now on and has been told.
desk_roles-given-new =
    Decided: <b>{ $name }</b> has the role { $role } in <b>{ $cohort }</b>.

    The personal link is below. Send it only to this person. I show it only this once.
desk_roles-taken = Decided: <b>{ $name }</b> no longer has the role { $role } in <b>{ $cohort }</b> and has been told.
desk_roles-told-yes =
    { $by } agreed: { $what } That holds from now on.

    <i>You get this because you proposed it.</i>
desk_roles-told-yes-new =
    { $by } agreed: { $what } { $by } has the personal link.

    <i>You get this because you proposed it.</i>
desk_roles-told-no =
    { $by } did not agree. Everything stays as it is. Your proposal was: { $what }

    <i>You get this because you proposed it.</i>
desk_roles-told-coordination =
    From now on you are in the coordination team of <b>{ $cohort }</b>. { $may }

    <i>You get this because { $why }.</i>
desk_roles-told-observation =
    From now on you observe <b>{ $cohort }</b>. { $may }

    <i>You get this because { $why }.</i>
desk_roles-told-taken =
    You no longer have the role { $role } in <b>{ $cohort }</b>. The desk is closed for you.

    <i>You get this because { $why }.</i>
desk_roles-why-two = { $first } and { $second } decided it
desk_roles-why-server = it was entered like this on the server
desk_roles-ask-taking =
    Shall <b>{ $name }</b> lose the role { $role } in <b>{ $cohort }</b>?

    It holds only when a second person of the coordination team agrees.
    .take = Yes, propose it

# Giving up

desk_roles-ask-leave =
    Give up your role { $role } in <b>{ $cohort }</b>?

    It holds at once. You get it back only when two of the coordination team agree.
    .leave = Yes, give up the role
desk_roles-left = You have given up the role { $role } in <b>{ $cohort }</b>. Thank you for your work.
desk_roles-told-left =
    { $name } has given up the role { $role } in <b>{ $cohort }</b>. Questions that lay there are free again.

    <i>You get this because you coordinate this cohort.</i>

# Away for long

desk_roles-chat-rests =
    This chat has not been used for a long time. I am looking up whether it still leads to you. Please write to me again in ten minutes.
desk_roles-rests =
    Nobody has been in this chat for { $days } days. Maybe somebody else has the telephone or the account by now. That is why your role { $role } in <b>{ $cohort }</b> rests, and no desk is shown here any more.

    Are you back? Call somebody of your Koordination, or whoever runs the bot. They give you the role back.

    <i>You get this because you had this role.</i>
desk_roles-told-rests =
    { $name } has not been here for { $days } days. The role { $role } in <b>{ $cohort }</b> rests, and questions that lay there are free again.

    If they get in touch, call them before you give them the role back.

    <i>You get this because you coordinate this cohort.</i>
desk_roles-chat-parted =
    Nobody has been in this chat for { $days } days. That is why it is parted from you: I do not write anything here any more.
desk_roles-other-chat-parted =
    You have not been in your chat on Telegram for { $days } days. I have parted it from you, so that nobody else reads there. Here everything is as before.

    <i>You get this because you belong to a desk.</i>
    .back = Connect Telegram again
