sparring-menu-sparring = Sparring: units, partners, appointments
sparring-step-about = Your question to the sparring partner
sparring-step-wish = The time that you would like
sparring-step-times = Times for a sparring
sparring-step-place = Where the talk is
sparring-step-partner = A new sparring partner

sparring-time = { $day }, { $from }
sparring-none-fits = No time fits
sparring-open = To the sparring
sparring-other = Other partners
sparring-own = Our sparrings
sparring-all = My sparrings
sparring-accept = Accept
sparring-propose = Propose times
sparring-decline = Decline
sparring-nobody-came = Nobody came
sparring-fell-out = I could not make it
sparring-pause = Take a break
sparring-resume = Back again
sparring-yes = ✓ { $name }
sparring-no = { $name }
sparring-why-time = No time just now
sparring-why-topic = Not my topic
sparring-why-other = Somebody else fits better
sparring-turn =
    More
    .earlier = ‹ Back
    .later = Next ›

sparring-units = Units: { $used } of { $most } used or agreed on, { $left } left. Of them with partners who are at work in the process already: { $inside } of { $inside-most }.
sparring-no-contact = the coordination
sparring-not-for-you =
    Sparring is for associations and municipalities that are entitled to it. You do not belong to one just now.
sparring-not-entitled =
    <b>Sparring</b>
    Your association is not entitled to it just now. The coordination decides who is.

    Contacts: { $contacts }
    .ask = Ask a question
    .consultation = Book a consultation
sparring-over =
    <b>Sparring</b>
    The offer ended on { $until }. There are no new talks.

    Contacts: { $contacts }
    .ask = Ask a question
    .consultation = Book a consultation
sparring-entitled-no-more = There is no sparring for this association just now: it is not entitled any more, or the offer has ended. The coordination knows more about it.
sparring-partners =
    <b>Sparring</b>
    You choose with whom you talk: by phone or video, free of charge, without a recording. A unit has { $minutes } minutes.
    { $units }

    { $topic }
    { $list }
    .topics = Choose a topic
    .all = All partners
    .own = Our sparrings
sparring-nobody = Nobody is there for this just now. Look without a topic, or ask the coordination.
sparring-line = { $title }: { $topics }
sparring-topics =
    What do you want to talk about?
    .all = All partners
sparring-topics-line = Topics: { $text }
sparring-methods-line = Ways of working: { $text }
sparring-ask-me-line = “{ $text }”
sparring-card =
    <b>{ $title }</b>
    { $facts }

    Phone or video, no recording, free of charge.
    { $units }
    { $inside }

    Contacts for sparring: { $contacts }
    .ask = Ask them
sparring-is-inside = This office is at work in your process already. { $left ->
        [0] With such partners no unit is left.
        [one] With such partners one unit is left.
       *[other] With such partners { $left } units are left.
    }
sparring-consent =
    <b>Before you ask { $title }</b>
    • They read the name of your association and your question.
    • Question, appointment and units are stored; the question is erased 30 days after the talk. What you talk about is neither recorded nor noted.
    • Whoever leads the sparring sees only the number of units.
    • Write nothing about single people with whom you work.
    • The coordination answers questions about this.
    .agree = I agree
sparring-ask =
    What is your question to { $title }? Write it in a few sentences.
sparring-about-missing = No text arrived. Please write what you want to ask.
sparring-confirm =
    To { $title }:
    <blockquote>{ $about }</blockquote>
    { $wish }
    Is this right? What you write now is added.
    .send = Send
    .wish = Add a time you would like
    .rewish = Another time you would like
sparring-wish-line = Wished time: { $when }
sparring-ask-wish =
    When would it suit you? For example: <code>Tue 16.3. 17:00</code>
sparring-wish-unread =
    { $why } Write the time like this, for example: <code>Tue 16.3. 17:00</code>
sparring-sent =
    Your question is with { $title }. They can accept, propose up to three times, or decline. You hear it here.
    .card = To the request
    .own = Our sparrings
sparring-flaw-no-time = { $line } I find no time of day.
sparring-flaw-too-many = These are too many times.
sparring-flaw-no-place = The place is missing: a phone number or the link to a video call, in a line of its own.

sparring-mine =
    <b>Your sparrings</b>
    { $units }

    { $list }
    .consent = Take back the consent
    .partners = To the partners
sparring-ask-consent =
    Do you want to take back your consent to sparring? What you asked is deleted, and your open requests are withdrawn. What is agreed on stays until somebody cancels it. Before you ask again you read the text once more.
    .keep = No, leave it
    .back = Yes, take it back
sparring-consent-is-back =
    Your consent is taken back, and what you asked is deleted.
sparring-none-yet = You have asked nobody yet.
sparring-own-line = { $who }: { $state }
sparring-own-line-at = { $when }, { $who }: { $state }
sparring-state-asked = asked
sparring-state-proposed = times proposed
sparring-state-booked = agreed
sparring-state-held = took place
sparring-state-missed = nobody came, the unit counts
sparring-state-declined = did not come about
sparring-state-free = free
sparring-state-off-association = cancelled by the association
sparring-state-off-association-late = cancelled shortly before by the association, the unit counts
sparring-state-off-host = was off, does not count
sparring-one =
    <b>Sparring: { $who }</b>
    State: { $state }

    { $facts }
    .move = Another time
    .cancel = Cancel
    .withdraw = Withdraw the request
    .retime = Propose other times
sparring-about-gone = <i>What was asked is erased.</i>
sparring-booked =
    <b>Agreed: { $when }</b>, with { $who }.
    { $place }
    { $units }

    The bot reminds you a day and an hour before. The file is for the calendar.
    .card = To the sparring
sparring-file-made =
    For your calendar: { $when }, with { $who }.
    .card = To the sparring
sparring-asks-again =
    { $who } proposes other times. You hear it here.
    .own = Our sparrings
sparring-no-time-left =
    No time was found with { $who } three times. Choose somebody else if you like; nothing is counted.
    .own = Our sparrings
sparring-ask-other-time =
    Do you need another time than { $when }? Then that one is cancelled, and { $who } proposes new times. No unit counts.
    .keep = No, leave it
    .move = Yes, another time
sparring-too-late-to-move =
    The sparring ({ $who }) is soon: { $when }. So shortly before it cannot be moved any more, only cancelled.
    .keep = Leave it
    .cancel = Cancel
sparring-other-time-wanted =
    Cancelled. { $who } proposes other times. You will hear it here.
    .own = Our sparrings
sparring-ask-cancel-open =
    Withdraw the request ({ $who })? No unit counts.
    .keep = No, leave it
    .cancel = Yes, withdraw
sparring-ask-cancel-booked =
    Cancel the sparring ({ $who })? No unit counts.
    .keep = No, leave it
    .cancel = Yes, cancel
sparring-ask-cancel-late =
    Cancel the sparring ({ $who }) so shortly before? { $units ->
        [one] One unit counts all the same.
       *[other] { $units } units count all the same.
    }
    .keep = No, leave it
    .cancel = Yes, cancel
sparring-off = Cancelled ({ $who }). No unit counts.
sparring-off-late = Cancelled ({ $who }). { $units ->
        [one] One unit counts.
       *[other] { $units } units count.
    }

sparring-partner-paused = This office has a break just now. Please choose somebody else.
sparring-no-such-topic = This topic is not part of the offer any more. Please choose another one.
sparring-asked-already = You have something open with this office already. Wait for the answer, or withdraw the request.
sparring-time-over = This time is over already. It takes a new one.
sparring-time-taken = There is something else at this time already. It takes a new one.
sparring-after-end = Sparring exists only until { $until }. This time is after it.
sparring-units-used = { $units ->
        [one] This takes one unit
       *[other] This takes { $units } units
    }, { $left } are left. There are no more for each association. The coordination knows what else helps.
sparring-inside-used = With partners who are at work in the process already at most { $most } units are possible; this would be { $units } too many. With other partners there is still room.
sparring-overtaken = Somebody has just changed something. Please have another look.

sparring-desk =
    <b>{ $title }</b>
    { $state }
    { $facts }

    { $list }
    .association = Ask for my association
sparring-nothing-asked = Nobody asks just now.
sparring-listing-draft = Not finished yet.
sparring-listing-waiting = Waits to be confirmed by the coordination.
sparring-listing-listed = Stands in the list.
sparring-listing-paused = Has a break, nobody can ask.
sparring-listing-withdrawn = Does not stand in the list any more.
sparring-ask-place =
    Where is the talk with { $who }? Send a phone number or the link to a video call.
sparring-no-place =
    This is no phone number and does not look like a video call. Please send one of the two.
sparring-ask-times =
    When is it possible with { $who }? Up to three times, each in a line:
    <code>Tue 16.3. 17:00
    Thu 18.3. 10:00-11:30</code>

    { $where }
sparring-place-known = Where: { $place }. If it is somewhere else, write it in a line of its own.
sparring-place-new = Below it, in a line of its own: the phone number or the link to a video call.
sparring-times-unread =
    { $why }

    Write it like this, for example: <code>Tue 16.3. 17:00</code>
sparring-confirm-times =
    To { $who }:
    { $list }
    Where: { $place }
    .send = Propose
    .change = Change
sparring-proposed =
    Proposed. { $who } picks a time, you hear it here.
    .all = My sparrings
sparring-why =
    Why does it not fit? { $who } reads friendly words about it.
sparring-declined =
    Declined. { $who } reads that it does not fit just now, and can ask others.
    .all = My sparrings

sparring-lead =
    <b>Sparring</b> · { $cohort }
    Units that your partners gave. What was talked about does not stand here.
    { $list }
    .partners = Partners
    .associations = Entitled associations
sparring-no-units = None yet.
sparring-unit-line = { $partner }, { $association }: { $inside ->
        [0] { $units }
       *[other] { $units } (of them in the process: { $inside })
    }
sparring-entitled =
    <b>Entitled associations</b> · { $cohort }
    With ✓ there are { $count }. Tap an association.
    .units = To the units
sparring-of =
    <b>{ $name }</b>
    { $state }
    { $units }

    Which partners are at work in the process of this association already? The mark counts from the next booking on.
    .entitle = Entitle
    .units = To the units
    .end = Not entitled any more
    .all = All associations
sparring-is-entitled = Entitled.
sparring-is-not-entitled = Not entitled.
sparring-desk-partners =
    <b>Sparring partners</b> · { $cohort }
    { $list }
    .add = Add a partner
    .units = To the units
sparring-no-partners = Nobody yet.
sparring-partner-line = { $title }: { $state }
sparring-ask-partner =
    Who is it? Write three lines:
    <code>Rosa Example
    Office for volunteering
    What one can ask there</code>

    Associations do not see the name of the person, only the office.
sparring-partner-unread =
    It takes at least two lines: the name of the person and the office.
sparring-desk-partner =
    <b>{ $title }</b>
    { $name }. { $state }
    { $facts }

    Tap what belongs to it:
    .confirm = Confirm
    .link = Personal link
    .all = All partners
sparring-partner-no-topic = Choose at least one topic first.
sparring-link =
    The personal link for { $name }, valid until { $until }. Give it to this person only:
    <code>{ $address }</code>
    .card = Back to the partner
sparring-is-in =
    { $name } is in already and needs no link.
    .card = Back to the partner

sparring-why-you-association = You get this because your association may use sparring.
sparring-why-you-host = You get this because you are a sparring partner.
sparring-told-asked =
    <b>{ $who } asks for a sparring.</b>
    { $topic }
    <blockquote>{ $about }</blockquote>
    { $wish }
    { $units }

    <i>{ $why }</i>
sparring-told-waits =
    { $who } has waited for your answer for some days:
    <blockquote>{ $about }</blockquote>
    <i>{ $why }</i>
sparring-told-silent =
    { $who } has not answered for more than a week. You can go on waiting, or withdraw the request and ask somebody else.

    <i>{ $why }</i>
sparring-told-team-asked =
    { $by } has asked { $who } for a sparring.

    <i>{ $why }</i>
sparring-told-booked =
    <b>Agreed: { $when }</b>, with { $who }.
    { $place }
    The file is for the calendar.

    <i>{ $why }</i>
sparring-told-proposed =
    { $who } proposes:
    { $list }
    { $place }

    Which time fits?

    <i>{ $why }</i>
sparring-told-moves =
    The time that was agreed with { $who } is not possible any more. Proposed instead:
    { $list }
    { $place }

    Which time fits? Until then nothing is agreed.

    <i>{ $why }</i>
sparring-told-still-proposed =
    { $who } still waits for your answer. These times are proposed:
    { $list }

    Which one fits?

    <i>{ $why }</i>
sparring-told-lapsed-association =
    The times that { $who } proposed are past. The request has ended, no unit counts. You can ask again at any time.

    <i>{ $why }</i>
sparring-told-lapsed-host =
    { $who } picked none of the times, and they are past. The request has ended, there is nothing you have to do.

    <i>{ $why }</i>
sparring-told-other-time-host =
    { $who } cannot come on { $when } and needs another time. Do you propose others? Until then nothing is agreed on.

    <i>{ $why }</i>
sparring-told-other-time-association =
    Somebody in your association asked for another time: { $when } is cancelled, { $who } proposes new times.

    <i>{ $why }</i>
sparring-told-none-fits =
    None of the times fits { $who }. Do you propose others?

    <i>{ $why }</i>
sparring-told-no-time-left =
    No time was found with { $who } three times. The request has ended.

    <i>{ $why }</i>
sparring-told-declined =
    It does not fit { $who } just now. { $reason } It says nothing about you.

    <i>{ $why }</i>
sparring-reason-time = Everything is taken there at the moment.
sparring-reason-topic = Somebody else fits your question better.
sparring-reason-other = Somebody else fits better.
sparring-told-withdrawn =
    The request ({ $who }) is withdrawn.

    <i>{ $why }</i>
sparring-told-off =
    Cancelled: { $when }, { $who }. { $state }

    <i>{ $why }</i>
sparring-counts = { $units ->
        [one] One unit counts.
       *[other] { $units } units count.
    }
sparring-counts-not = No unit counts.
sparring-told-missed =
    The sparring on { $when } with { $who } did not take place because nobody came. The unit counts. If that is not right, please ask the coordination.

    <i>{ $why }</i>
sparring-told-fell-out =
    The sparring on { $when } with { $who } was off. No unit counts.

    <i>{ $why }</i>
sparring-told-entitled =
    Your association may use sparring now: { $most } units of { $minutes } minutes, free of charge.

    <i>{ $why }</i>
    .partners = To the partners
sparring-told-confirmed =
    { $title } stands in the list now. Associations can ask you.

    <i>{ $why }</i>
    .home = My sparrings
sparring-reminder =
    Sparring on <b>{ $when }</b>, with { $who }.
    { $place }

    <i>{ $why }</i>
sparring-reminder-soon =
    In an hour or sooner: sparring, <b>{ $when }</b>, with { $who }.
    { $place }

    <i>{ $why }</i>
sparring-told-over =
    The sparring with { $who } is over ({ $when }). If it took place you need not do anything.

    <i>{ $why }</i>
sparring-told-alone-association =
    The sparring with { $who } does not come about just now. It has nothing to do with you, and no unit counts.

    <i>{ $why }</i>
sparring-told-alone-host =
    The sparring with { $who } has ended, nobody answers there any more.

    <i>{ $why }</i>
