consultations-menu-sprechstunde = A consultation with the coordination
consultations-step-about = What the consultation is about
consultations-step-slots = Free times for consultations
consultations-step-move = The new time of the consultation
consultations-step-why = The reason that the association reads
consultations-step-result = What came of the consultation

consultations-slot = { $day }, { $from } · { $who }
consultations-open = { $day }, { $from }
consultations-sparring = Sparring
consultations-stage = To the step
consultations-all-slots = My consultations
consultations-turn =
    More times
    .earlier = ‹ Earlier
    .later = Later ›

consultations-not-for-you =
    Consultations are booked by associations that are in a Projektschmiede. You do not belong to one just now.
consultations-free =
    <b>A consultation with the coordination</b>
    About the step “{ $stage }”. These times are free. Tap one, then the bot asks what it is about.

    { $own }
consultations-none =
    <b>A consultation with the coordination</b>
    About the step “{ $stage }”. No time is free just now.

    { $waits }

    { $own }
    .wait = Onto the waiting list
    .stop = Off the waiting list
    .ask = Ask the coordination
consultations-can-wait = On the waiting list you hear as soon as something is free. A question you can ask right now.
consultations-in-line = You are on the waiting list, at place { $place }. The bot tells you as soon as something is free. A question you can ask right now.
consultations-own =
    You have booked:
    { $list }
consultations-own-line = { $when }, with { $who }
consultations-waits-no-more =
    You are not on the waiting list any more.
    .slots = Free times

consultations-ask-about =
    { $when }, with { $who }. Step: “{ $stage }”.

    What is it about? Write one to three sentences. Then { $who } can prepare.
    .slots = Another time
consultations-about-missing = No text arrived. Please write what it is about.
consultations-confirm =
    { $when }, with { $who }. Step: “{ $stage }”.
    <blockquote>{ $about }</blockquote>
    Is this right? What you write now is added.
    .book = Book it
    .other = Another time
consultations-booked =
    <b>Booked: { $when }</b>, with { $who }.
    { $facts }

    The bot reminds you a day and an hour before. The file is for your calendar.
consultations-moved =
    <b>Moved to { $when }</b>, with { $who }.
    { $facts }

    The file changes the entry in your calendar.
consultations-off =
    The consultation on { $when } is cancelled. The time is free for others again.
    .again = Look for a new time
consultations-one =
    <b>Consultation: { $when }</b>
    With { $who }. { $state }

    { $facts }
    .move = Move
    .cancel = Cancel
    .slots = Free times
consultations-at-stage = Step: “{ $stage }”
consultations-result-line =
    Result:
    <blockquote>{ $result }</blockquote>
consultations-state-booked = Booked.
consultations-state-held = Over.
consultations-state-missed = Did not take place.
consultations-state-off-association = Cancelled by the association. { $reason }
consultations-state-off-host = Cancelled by the coordination. { $reason }
consultations-reason = The reason: { $reason }
consultations-others =
    Your consultation is on { $when }. To which time shall it move?
    .keep = Leave it
consultations-no-others =
    Your consultation is on { $when }. No other time is free just now.
    .keep = Leave it
consultations-ask-cancel =
    Cancel the consultation on { $when } with { $who }? The time is free for others then.
    .keep = No, leave it
    .cancel = Yes, cancel
consultations-file-made =
    For your calendar: { $when }, with { $who }.
    .card = To the consultation
consultations-slot-gone = This time is not free any more. The other times are behind the button.
consultations-words-kept =
    This time has just been taken away. What you wrote is still there:
    <blockquote>{ $about }</blockquote>
    .slots = Another time
consultations-has-one = You have booked a consultation about this step already. You can move or cancel it.
consultations-overtaken = Somebody has just changed this appointment. Please have another look.

consultations-desk =
    <b>Your consultations</b> · { $cohort }
    { $list }

    { $waiting }
    .offer = Offer times
consultations-desk-nothing = You offer no times just now.
consultations-desk-line-free = { $when }: free
consultations-desk-line-booked = { $when }: { $who }
consultations-desk-line-held = { $when }: { $who }. The result is missing.
consultations-desk-waiting = { $count ->
        [one] One association is on the waiting list.
       *[other] { $count } associations are on the waiting list.
    }
consultations-desk-free =
    <b>{ $when }: free</b>
    { $place }
    .withdraw = Withdraw this time
consultations-desk-one =
    <b>Consultation: { $when }</b>
    { $who }. { $state }

    { $facts }
    .move = Move
    .cancel = Cancel
    .result = Note the result
    .change = Change the result
    .missed = Did not take place
consultations-offer =
    When do you have time? One line for each day, with length and place:
    <code>Tue 16.3. 5pm-6pm every 20 min, office room 4</code>

    Instead of a room you can give a phone number or the link to a video call. You see what was read before it is offered.
consultations-offer-unread =
    { $why }

    Write it like this, for example:
    <code>Tue 16.3. 5pm-6pm every 20 min, office room 4</code>
consultations-flaw-no-time = { $line } I find no times from and to.
consultations-flaw-too-many = These are too many times at once.
consultations-flaw-no-place = The place is missing: a phone number, the link to a video call, or a room.
consultations-preview =
    These times are for { $cohort }:
    { $list }
    Where: { $place }
    { $doubled }
    .publish = { $count ->
        [one] Offer this time
       *[other] Offer { $count } times
    }
    .change = Change
consultations-preview-doubled = { $count ->
        [one] One time is left out: you have something there already.
       *[other] { $count } times are left out: you have something there already.
    }
consultations-preview-nothing =
    You have something at all of these times already ({ $doubled }). No time is added.
    .change = Change

consultations-ask-time =
    { $when }, { $who }. To which time shall the consultation move? For example: <code>Thu 18.3. 17:00</code>
consultations-time-unread =
    { $why } Write the new time like this, for example: <code>Thu 18.3. 17:00</code>
consultations-time-taken = { $new }: you have a consultation there already. Please write another time.
consultations-ask-why =
    From { $when } to <b>{ $new }</b>. Why? Write one sentence. { $who } reads it.
consultations-ask-why-off =
    { $when }, { $who }. Why do you cancel? Write one sentence. The association reads it.
consultations-why-missing = No text arrived. The association should be able to read why.
consultations-confirm-move =
    { $who } gets: from { $when } to <b>{ $new }</b>.
    <blockquote>{ $why }</blockquote>
    .send = Move and tell them
consultations-confirm-off =
    { $who } gets: the consultation on { $when } is off.
    <blockquote>{ $why }</blockquote>
    .send = Cancel and tell them
consultations-host-moved =
    Moved to { $when }. { $who } knows. The file changes the entry in your calendar.
consultations-host-cancelled =
    Cancelled: { $when }. { $who } knows. The file changes the entry in your calendar.
consultations-ask-result =
    { $when }, { $who }. What came of it? The association reads it at its step.
consultations-noted =
    Noted, { $who } reads it at the step:
    <blockquote>{ $result }</blockquote>
    .card = To the consultation

consultations-told-host-booked =
    { $who } has booked: <b>{ $when }</b>. { $place }
    Step: “{ $stage }”
    <blockquote>{ $about }</blockquote>
    <i>You get this because you offered this time.</i>
consultations-told-host-moved =
    { $who } has moved: from { $old } to <b>{ $when }</b>. { $place }
    <blockquote>{ $about }</blockquote>
    <i>You get this because you offered this time.</i>
consultations-told-host-off =
    { $who } does not come on { $when }. The time is free again.

    <i>You get this because you offered this time.</i>
consultations-told-team-booked =
    { $by } has booked a consultation: <b>{ $when }</b>, with { $who }. { $place }

    <i>You get this because you are in this association.</i>
consultations-told-team-moved =
    { $by } has moved the consultation: from { $old } to <b>{ $when }</b>, with { $who }. { $place }

    <i>You get this because you are in this association.</i>
consultations-told-team-off =
    { $by } has cancelled the consultation on { $when } with { $who }.

    <i>You get this because you are in this association.</i>
    .again = Look for a new time
consultations-told-moved-by-host =
    { $who } of the coordination moves your consultation: from { $old } to <b>{ $when }</b>. { $place }
    <blockquote>{ $reason }</blockquote>
    If that does not suit you, look for another time or cancel.

    <i>You get this because your association booked this consultation.</i>
    .other = Another time
    .cancel = Cancel
consultations-told-off-by-host =
    { $who } of the coordination cancels your consultation on { $when }.
    <blockquote>{ $reason }</blockquote>
    <i>You get this because your association booked this consultation.</i>
    .again = Look for a new time
consultations-told-free =
    There is time for a consultation again. Whoever books first gets it.

    <i>You get this because your association was on the waiting list.</i>
    .slots = Free times
consultations-told-result =
    { $who } has noted what came of the consultation on { $when }. It stands at the step “{ $stage }”.
    <blockquote>{ $result }</blockquote>
    <i>You get this because your association booked this consultation.</i>
    .stage = To the step
consultations-reminder =
    Consultation on <b>{ $when }</b>, with { $who }. { $place }

    <i>You get this because it is booked.</i>
consultations-reminder-soon =
    In an hour or sooner: consultation, <b>{ $when }</b>, with { $who }. { $place }

    <i>You get this because it is booked.</i>
consultations-told-over =
    The consultation with { $who } is over ({ $when }). What came of it? The association reads it at its step.

    <i>You get this because you offered this time.</i>
    .result = Note the result
    .missed = Did not take place
consultations-told-alone-association =
    The consultation on { $when } is off, that person is not here any more. It has nothing to do with you.

    <i>You get this because your association booked this consultation.</i>
    .again = Look for a new time
consultations-told-alone-host =
    The consultation on { $when } with { $who } is off: the association is not here any more.

    <i>You get this because you offered this time.</i>
consultations-told-away-association =
    { $who } is away on the day of your consultation: { $when }. Look for another time, or wait until the coordination gets in touch.

    <i>You get this because your association booked this consultation.</i>
    .move = Another time
    .cancel = Cancel
consultations-told-away-host =
    You are away on the day of a consultation: { $when }, { $who }. The association knows. Do you want to move it?

    <i>You get this because you offered this time.</i>
    .move = Move
    .cancel = Cancel
