cohort_end-menu-abschluss = Close a cohort

cohort_end-export = Take the table along
cohort_end-skizze = Get the Projektskizze
cohort_end-alumni = Help others?

cohort_end-ask =
    Close <b>{ $cohort }</b>? This concerns { $count ->
        [one] one association
       *[other] { $count } associations
    }.

    • Today: everybody in the associations hears it, and what happens to their data.
    • { $drafts }: the answers of the worksheets and the comments on them are deleted.
    • { $rest }: names and all other texts are deleted. The numbers stay.

    The bot tells everybody 30 and 7 days before. Until the first deletion the closing can be taken back. What is deleted does not come back.

    Whoever stands in the directory of former participants or is in another cohort stays.
    .export = Take the table along first
    .end = Close the cohort
cohort_end-really =
    Really close <b>{ $cohort }</b>?

    • { $people ->
        [0] Nobody is signed in in the associations who would hear it.
        [one] I write to one person in { $count ->
            [one] one association
           *[other] { $count } associations
        } that the cohort is over.
       *[other] I write to { $people } people in { $count ->
            [one] one association
           *[other] { $count } associations
        } that the cohort is over.
    }{ $desk }
    • Their answers in the worksheets are deleted on { $drafts }, names and all other texts on { $rest }.

    Until { $drafts } you can take it back. But everybody will have read the message by then.
    .not = No, back to the desk
    .yes = Yes, close it and tell everybody
cohort_end-really-desk = { $count ->
    [0] { "" }
    [one] { " " }The other person of the Koordination hears it, too.
   *[other] { " " }{ $count } others of the Koordination hear it, too.
    }
cohort_end-ended =
    <b>{ $cohort }</b> has been closed since { $at }.

    • { $drafts }: the answers of the worksheets and the comments on them are deleted.
    • { $rest }: names and all other texts are deleted. The numbers stay.

    Until the first deletion this can be taken back.
    .undo = Do not close it after all
cohort_end-ended-late =
    <b>{ $cohort }</b> has been closed since { $at }.

    The answers of the worksheets are deleted, and that cannot be taken back. On { $rest } names and all other texts are deleted. The numbers stay.
cohort_end-anonymised = Of <b>{ $cohort }</b> there have been only numbers since { $at }. Names and texts are deleted.
cohort_end-goes-on = <b>{ $cohort }</b> goes on. Nothing is deleted.
cohort_end-too-late = The first deletion is done. The closing cannot be taken back any more.

cohort_end-told-desk =
    { $who } has closed <b>{ $cohort }</b>. Answers stay until { $drafts }, everything else until { $rest }. Until the first deletion this can be taken back.

    <i>You get this because you coordinate this cohort.</i>
cohort_end-told-desk-goes-on =
    { $who } has taken back the closing of <b>{ $cohort }</b>. Nothing is deleted.

    <i>You get this because you coordinate this cohort.</i>
cohort_end-is-it-over =
    Is <b>{ $cohort }</b> over? The deadline was { $deadline }. After the closing the data of the associations is deleted bit by bit. Without it the cohort ends by itself a year after the deadline.

    <i>You get this because you coordinate this cohort.</i>
    .look = What happens then
cohort_end-by-itself =
    <b>{ $cohort }</b> is closed now, because its deadline on { $deadline } was a year ago. Answers stay until { $drafts }, everything else until { $rest }. Until the first deletion this can be taken back.

    <i>You get this because you coordinate this cohort.</i>
cohort_end-desk-drafts =
    On { $drafts } the answers of the worksheets of <b>{ $cohort }</b> are deleted. Until then the closing can be taken back.

    <i>You get this because you coordinate this cohort.</i>
cohort_end-desk-rest =
    On { $rest } names and all other texts of <b>{ $cohort }</b> are deleted. The numbers stay.

    <i>You get this because you coordinate this cohort.</i>

cohort_end-member-ended =
    <b>{ $cohort }</b> is closed.

    Your answers stay until { $drafts } and are deleted then. Everything else stays until { $rest }; then your names are deleted, too. Take along before what you want to keep. You get your own data with /meinedaten.

    Would you like to help other associations? The bot asks you anew for that, and you can say no at any time.

    <i>You get this because your association took part.</i>
cohort_end-member-drafts =
    On { $drafts } your answers of <b>{ $cohort }</b> are deleted. Take the Projektskizze along before.

    <i>You get this because your association took part.</i>
cohort_end-member-rest =
    On { $rest } your data of <b>{ $cohort }</b> is deleted, your names, too. You get your own data before with /meinedaten.

    <i>You get this because your association took part.</i>
cohort_end-member-goes-on =
    <b>{ $cohort }</b> goes on after all. Your data is not deleted.

    <i>You get this because your association takes part.</i>
