second_try-menu-zweiter_versuch = Take part once more, in the next round
second_try-menu-neue_runde = Associations that want another round

second_try-drop = Rather not
second_try-go = To the new round
second_try-all = All that would like to come back

second_try-ask =
    <b>A second try</b>

    <b>{ $association }</b> can take part once more, in a new round. You do not begin from nothing. This comes along:
    { $along }

    You take all the steps again, from the first one. Your old answers are there already, and you only change what shall become better. Here in the old round everything stays as it is.

    { $where }
    .in = { $cohort }
    .next = In the next round, yes
second_try-along-answers = { $count ->
        [one] one answer of the worksheets
       *[other] { $count } answers of the worksheets
    }
second_try-along-items = { $count ->
        [one] one item of the financial plan
       *[other] { $count } items of the financial plan
    }, moved to the new years
second_try-along-people = { $count ->
        [one] you yourself
       *[other] your team of { $count } people
    }
second_try-cohort = { $cohort }: the deadline is { $day }
second_try-choose =
    In which round would you like to take part? The coordination team of that round then says yes or no.
    { $cohorts }
second_try-none-yet = There is no new round yet. If you like, I keep your wish in mind and write as soon as there is one.

second_try-wished = Your wish is noted: <b>{ $association }</b> would like to take part in <b>{ $cohort }</b>. The coordination team has received it. You will hear from them here.
second_try-wished-next = Your wish is noted: <b>{ $association }</b> would like to take part in the next round. As soon as there is one, I will ask you.
second_try-wished-and-granted = <b>{ $association }</b> has a yes. But your wish to take part once more is still there. If you do not need it any more, tap “Rather not”.
second_try-dropped = All right, the wish is deleted. <b>{ $association }</b> keeps all that is there.
    .again = Try once more after all
second_try-taken-already = <b>{ $association }</b> is in <b>{ $cohort }</b> already. You go on there.

second_try-told-taken =
    You are in again: <b>{ $association }</b> is now in <b>{ $cohort }</b>. The deadline is { $day }.

    Your answers and your financial plan are there already. Read them calmly before you change anything. Good that you try once more.

    <i>You get this because you wanted to take part once more.</i>
second_try-told-not-now =
    The new round does not work out for <b>{ $association }</b> this time. The coordination team has decided that. Do ask them for the reason. All that you have written stays.

    <i>You get this because you wanted to take part once more.</i>
    .again = Choose another round
second_try-offered =
    There is a new round. Would you like to take part once more with <b>{ $association }</b>?
    { $cohorts }

    <i>You get this because you are waiting for a new round.</i>
    .in = { $cohort }
    .next = In the next round, yes

second_try-desk =
    <b>{ $association }</b> would like to try once more, in <b>{ $cohort }</b> ({ $who }).

    <i>You get this because you coordinate this cohort.</i>
second_try-desk-next =
    <b>{ $association }</b> would like to try once more ({ $who }). There is no new cohort yet. As soon as there is one, I will ask the association.

    <i>You get this because you coordinate this association.</i>
second_try-desk-dropped =
    <b>{ $association }</b> would rather not take part once more after all ({ $who }).

    <i>You get this because you were asked.</i>
second_try-waiting = Would like to take part once more in <b>{ $cohort }</b>. Tap an association: you see who asked, and can take it in or say no.
    .open = { $name }
second_try-nobody-waits = Nobody is waiting to take part once more in <b>{ $cohort }</b> right now.
second_try-decide =
    <b>{ $association }</b> would like to take part once more. { $who } asked, { $at }.

    { $where }
    .take = Take into { $cohort }
    .no = Not this time
second_try-decide-in = If you take them in, their team, answers and financial plan are in the new cohort at once. They begin there with the first step. In the old cohort everything stays.
second_try-decide-none = You coordinate no cohort right now that fits: it needs the same organisation and a deadline that is still to come.
second_try-decide-granted = In the meantime a yes was noted. So they cannot be taken in. The association can take its wish back. Would you like to ask?
second_try-taken = <b>{ $association }</b> is taken in. The team knows.
second_try-not-now = <b>{ $association }</b> does not take part this time. The team knows. A short call helps.

second_try-too-early = Your round is still going on, the deadline is { $day }. There is a second try after a refusal, after the deadline, or when you skip this round.
second_try-granted = You have a yes. You do not need a second try.
second_try-overtaken = Somebody else has just decided that. This is how it is now.
