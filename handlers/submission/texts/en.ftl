submission-menu-abgabe = Submitting: what is missing, checklist, post

submission-overview =
    <b>Submission</b> of { $association }

    { $facts }
    .checklist = Checklist
    .sheet = For the title sheet
    .missing = What is missing
    .papers = All to print
    .posted = It is in the post
submission-days = { $days ->
        [0] <b>Today is the last day</b>: { $day }
        [1] <b>1 day left</b> until the deadline: { $day }
       *[other] <b>{ $days } days left</b> until the deadline: { $day }
    }. It is the postmark that counts.
submission-over = The deadline was <b>{ $day }</b>. Is your outline in the post? Then enter the day. If not, talk to your coordination team. Your texts stay here.
submission-own-deadline = This is your own deadline, for example at a central office (Zentralstelle). Ask there where the envelope goes.
submission-address =
    Address in the call for funding year { $year }:
    <code>{ $address }</code>
submission-address-then =
    This is how it was for funding year { $year }: postmark by { $deadline }, to { $address }.
    The address for your year is in the call (Aufruf) for your year. Please look there.
submission-gaps = { $count ->
        [one] The outline still lacks 1 text.
       *[other] The outline still lacks { $count } texts.
    }
submission-no-gaps = The outline has a text for every question.
submission-plan-empty = The financing plan is still empty.
submission-plan = { $faults ->
        [0] Financing plan: total costs { $costs } euros.
        [one] Financing plan: total costs { $costs } euros. One point does not fit yet.
       *[other] Financing plan: total costs { $costs } euros. { $faults } points do not fit yet.
    }
submission-ticked = Checklist: { $done } of { $whole }

submission-posted =
    ✅ <b>Your outline is in the post</b>
    { $association }, postmark: { $day } (entered by { $who })

    { $facts }
    .proof = Enter the receipt
    .newproof = Change the receipt
    .received = Arrival confirmed
    .newday = Another day of arrival
    .unreceived = Not confirmed after all
    .otherday = Another day
    .unposted = Not in the post after all
    .sheet = For the title sheet
    .onward = What comes now
submission-was-late =
    The postmark is after your deadline ({ $deadline }). The Federal Office decides whether your outline still counts.

    • Tell your coordination team today.
    • Ask the federal programme: { $mail }, { $phone }.
    • Keep the receipt.
submission-proof = Receipt: { $text }
submission-no-proof = Receipt: not entered yet
submission-not-yet-received = Arrival: no confirmation yet. So far it has always come by itself.

submission-missing =
    <b>What is missing</b> · { $association }

    <b>Project outline</b>
    { $texts }

    <b>Financing plan</b>
    { $plan }
    .write = Write: { $question }
    .skizze = To the outline
    .checks = Check the plan
    .plan = To the financial plan
    .assess = Trial review
    .partners = Read each other

submission-sheet =
    <b>For the official title sheet</b> · { $association }
    The form belongs to the call (Aufruf) for your year. Copy it in, field by field:

    { $entries }
    .plan = To the financial plan
    .after = In the form, the fields may have other names, or there may be more.
    .write = Write: { $question }
submission-entry =
    <b>{ $label }</b>
    <code>{ $text }</code>
submission-entry-to-write =
    <b>{ $label }</b>
    Still open. Write it in the worksheet: { $question }
submission-entries-from-plan =
    Still open, it comes from your financing plan:
    { $labels }
submission-entry-from-team =
    <b>{ $label }</b>
    Still open. It comes from your team: /team

submission-checklist =
    <b>Checklist for submitting</b> · { $association }

    { $points }

    { $note }
    .posted = ☐ It is in the post
    .done = ☑ It is in the post

submission-ask-day =
    { $before }On which day did you take the envelope to the post office? The day on the postmark counts.
    .today = Today, { $day }
    .yesterday = Yesterday, { $day }
    .other = Another day
submission-day-noted = Entered so far: { $day }.{ " " }
submission-type-day = Type the day, for example <i>21 June</i>, <i>Monday</i> or <i>yesterday</i>.
submission-no-day = I do not understand this day. Type for example <i>21 June</i>, <i>Monday</i> or <i>yesterday</i>.
submission-in-future = { $day } is still to come. Enter the day when the envelope really is at the post office.
submission-long-ago = { $day } is more than a year ago. Is the year right?
submission-after-receipt = The arrival is confirmed for { $day }. So you posted the envelope on that day at the latest.
submission-before-posting = You posted the envelope on { $day }. So it was confirmed on that day at the earliest.
submission-not-posted = First enter the day on which you took the envelope to the post office.
submission-overtaken = Somebody of your team was faster just now. Look at what it says now.

submission-ask-proof =
    Type the number of the receipt, or where it is kept. No more than { $most } characters.

    I do not take photos. Keep it with your papers.
submission-ask-received =
    On which day did the confirmation of the Federal Office come? Tap a day or type it, for example <i>5 July</i>

    You posted the envelope on { $day }.
    .today = Today, { $day }
    .yesterday = Yesterday, { $day }

submission-step-day = Day on the postmark
submission-step-proof = Receipt of the post office
submission-step-received = Day of the confirmation

# what the team and the Koordination hear

submission-congratulation =
    <b>Done: your outline is in the post</b>

    { $association } has written down an idea, worked out the figures, signed and sent it. Beside work, family and the association. That was a lot, and you finished it. You can be proud of it, whatever the answer will be.

    Postmark { $day }, deadline { $deadline }. Keep the receipt in a safe place.
    .proof = Enter the receipt
    .open = To the submission
    .after = <i>You get this because { $who } entered that the envelope is at the post office.</i>
submission-late =
    <b>Your outline is in the post</b>

    { $association } has finished a lot of work, and nobody can take that away from you. But the postmark of { $day } is after your deadline ({ $deadline }). The Federal Office decides whether the outline still counts.

    • Tell your coordination team today.
    • Ask the federal programme: { $mail }, { $phone }.
    • Keep the receipt. Your texts stay here, for a second try, too.
    .proof = Enter the receipt
    .open = To the submission
    .after = <i>You get this because { $who } entered that the envelope is at the post office.</i>
submission-posted-anew =
    The outline of <b>{ $association }</b> is in the post now: postmark { $day }, deadline { $deadline }.
    .open = To the submission
    .after = <i>You get this because { $who } entered it.</i>
submission-taken-back =
    <b>{ $who }</b> has taken back that the outline of { $association } is in the post. Deadline: { $deadline }.
    .open = To the submission
    .after = <i>You get this because you are in this team.</i>
submission-told-received =
    The Federal Office has the outline of <b>{ $association }</b>: arrival confirmed on { $day }.
    .open = To the submission
    .after = <i>You get this because { $who } entered it.</i>
submission-desk-posted =
    <b>{ $association }</b> has posted its outline: postmark { $day }, entered by { $who }.{ $late }
    .after = <i>You get this because you coordinate this association.</i>
submission-desk-late = { " " }That is after the deadline ({ $deadline }). Please talk to the association.
submission-desk-taken-back =
    <b>{ $association }</b>: the outline is not in the post after all ({ $who } has taken it back).
    .after = <i>You get this because you coordinate this association.</i>
