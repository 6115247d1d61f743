desk_awaited-list =
    <b>{ $cohort }</b>: never arrived ({ $count })

    { $lines }

    Tap an association to invite it or to make a new link for it.
    .one = { $name }
desk_awaited-line =
    <b>{ $name }</b>
    invited on { $at } by { $who }. { $state }
desk_awaited-line-nameless =
    <b>{ $name }</b>
    invited on { $at }. { $state }
desk_awaited-line-uninvited =
    <b>{ $name }</b>
    not invited yet.
desk_awaited-good = The link is valid until { $until }.
desk_awaited-over = The link has expired.
desk_awaited-none = Somebody of every association in <b>{ $cohort }</b> has arrived.
desk_awaited-to-invitations = All invitations

desk_awaited-nudge =
    <b>{ $name }</b> has not arrived yet.

    { $invited } { $state }

    A short call often helps. Or you send the letter once more: I cannot show the old link again, but I make you a new one.

    <i>{ $why } { $more }</i>
    .letter = Make a new link, show the letter
    .never = All who are missing
desk_awaited-invited-you = You invited the association on { $at }.
desk_awaited-invited-they = { $who } invited the association on { $at }.
desk_awaited-invited-nameless = The association was invited on { $at }.
desk_awaited-why-you = You get this because you invited the association.
desk_awaited-why-they = You get this because you are there for this cohort right now.
desk_awaited-once-more = I remind you only once more.
desk_awaited-last = This was the last reminder.
desk_awaited-again = A new link for <b>{ $name }</b>. The old one stays good until it expires.
desk_awaited-shown = I have shown the new link for <b>{ $name }</b> already. I cannot do so once more.
    .look = Who has used it?
desk_awaited-arrived =
    Somebody of <b>{ $name }</b> has arrived by now. A new link is not needed.
desk_awaited-earlier = ‹ Before
desk_awaited-later = Next ›
