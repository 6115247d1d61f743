# Change a step.

desk_stages-to-overview = To the steps

desk_stages-move =
    <b>{ $name }</b>: which step would you like to change?

    { $lines }

    What the association wrote and ticked always stays.
    .read = Review step { $number }
    .open = Open step { $number }
    .reopen = Reopen step { $number }
desk_stages-move-locked = 🔒 { $stage }
desk_stages-move-open = ⬜ { $stage }
desk_stages-move-handed-in = 🔵 { $stage }
desk_stages-move-returned = 🟡 { $stage }
desk_stages-move-released = ✅ { $stage }

desk_stages-ask-open =
    <b>{ $name }</b>: open { $stage }.

    Write in one sentence why. The association reads it. It also works without.
    .silent = Open without a reason
desk_stages-ask-reopen =
    <b>{ $name }</b>: reopen { $stage }.

    Please write why. The association reads it. Ticks and answers stay.
desk_stages-confirm-move =
    <b>{ $name }</b>: { $stage } will be opened. The association reads this:

    <blockquote>{ $words }</blockquote>

    Something missing? Just go on writing.
    .move = Open it like this
    .again = Write it again
desk_stages-moved-open = Done: { $stage } is open for <b>{ $name }</b>. The association has been told.
desk_stages-moved-reopen = Done: { $stage } is open again for <b>{ $name }</b>. The association has been told.

desk_stages-told-open =
    <b>{ $association }</b>: { $stage } is open now.

    { $body }
    .next = To the step
desk_stages-told-reopen =
    <b>{ $association }</b>: { $stage } is open again. Ticks and answers are still there.

    { $body }
    .next = To the step
desk_stages-told-moved-why = <i>You get this because { $who } from the coordination team opened this step for you.</i>

# Steps of the cohort

desk_stages-overview =
    <b>{ $cohort }</b>: for how many associations a step is still locked, open, in review or done. Associations that skip this round are not counted.
    .open = Open step { $number } ({ $count })
    .plans = Order and opening
desk_stages-head =
    .stage = Step
    .locked = locked
    .open = open
    .review = review
    .done = done
desk_stages-open-all =
    This opens <b>{ $stage }</b> for { $count ->
        [one] this association
       *[other] these { $count } associations
    }:

    { $names }

    All members will be told.
    .now = { $count ->
        [one] Open for one association
       *[other] Open for { $count } associations
    }
desk_stages-opened-all =
    Done: <b>{ $stage }</b> is open for { $count ->
        [one] one association
       *[other] { $count } associations
    }:

    { $names }
desk_stages-opening-all =
    For { $count } associations, <b>{ $stage }</b> is now being opened, one after the other. That may take some minutes.

    All members get a message about it.
desk_stages-names-more = and { $count } more
desk_stages-all-open-already = For all who are in, <b>{ $stage }</b> is open already.

desk_stages-plans =
    <b>{ $cohort }</b>: the order of the steps, and how each one opens.

    { $lines }
    .one = Step { $number }
desk_stages-plan-line = { $stage } – { $way }
desk_stages-way-free = opens as soon as the step before it is handed in
desk_stages-way-release = opens when you release the step before it
desk_stages-way-day = opens on { $day } if the step before it is handed in
desk_stages-way-no-day = is to open on a day, but the day is missing
desk_stages-plan =
    <b>{ $stage }</b>
    Now: { $way }.

    A change counts from now on: for the next step that an association hands in or you release. What is open stays open.
    { $hint }
    .up = ↑ Up
    .down = ↓ Down
desk_stages-plan-movable = Nobody has started this step. It may change its place.
desk_stages-plan-started = This step is open for somebody already. Its place stays.
desk_stages-choose-free-way = Free
desk_stages-choose-free-chosen = ● Free
desk_stages-choose-date-way = On a day
desk_stages-choose-date-chosen = ● On a day
desk_stages-choose-release-way = After release
desk_stages-choose-release-chosen = ● After release
desk_stages-ask-day =
    On which day should <b>{ $stage }</b> open?

    Write the day, for example 12.03. or 12 March.
desk_stages-confirm-day =
    The step opens on <b>{ $day }</b>. Is the day right?

    If not, write it again.
    .set = Yes, save it
    .again = Write it again

desk_stages-step-reason = Reason
desk_stages-step-day = Day of opening
