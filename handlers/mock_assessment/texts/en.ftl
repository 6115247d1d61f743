mock_assessment-menu-gutachten = Trial review of your outline
mock_assessment-step-remark = Comment in the trial review

mock_assessment-overview-team =
    <b>Trial review</b> (Probe-Gutachten) · { $association }
    Read your outline the way a stranger at the office reads it. For each of the { $count } points say: yes, half or no. Everybody reads for themselves. Then you see together what you can still work on.

    There are no points and no marks. We wrote this list, not the office. It is not a promise.

    { $readers }
mock_assessment-overview-desk =
    <b>Trial review</b> (Probe-Gutachten) · { $association }
    Read the outline the way a stranger at the office reads it: yes, half or no for each of the { $count } points. The association sees it only when you show it to them. You do not see what the team itself says.

    There are no points and no marks.

    { $readers }
mock_assessment-overview-partner =
    <b>Trial review</b> (Probe-Gutachten) · { $association }
    Read the outline the way a stranger at the office reads it: yes, half or no for each of the { $count } points. The other association sees it only when you have finished reading.

    There are no points and no marks.

    { $readers }
mock_assessment-begin = Start
mock_assessment-go-on = Continue
mock_assessment-result = What was said
mock_assessment-anew = Start again
mock_assessment-earlier = Earlier ones
mock_assessment-skizze = To the outline
mock_assessment-nobody = Nobody has said anything yet.
mock_assessment-read = { $who }, { $at }
mock_assessment-read-stale = { $who }, { $at }. The outline has changed since.
mock_assessment-begun = { $who }: { $done } of { $whole } answered
mock_assessment-of-partner = { $who } (another association)

mock_assessment-ask =
    <b>Point { $number } of { $whole }</b> · { $association }
    { $body }

    Yes, half or no? You can also write something about it, right here as a message.
    .yes = ✅ Yes
    .half = 🟡 Half
    .no = ❌ No
    .previous = ‹ Before
    .following = After ›
    .drop = Delete the comment
    .overview = Overview
mock_assessment-so-far = So far: { $said }
mock_assessment-says-y = yes
mock_assessment-says-h = half
mock_assessment-says-n = no
mock_assessment-says-nothing = still open

mock_assessment-result-shown =
    <b>Trial review</b> · { $association }
    { $found }

    { $readers }

    A number shows everything that was said about this point.
    .give = Show it to the association
    .overview = Overview
mock_assessment-pile-n =
    <b>First work on each “no”</b>
    { $list }
mock_assessment-pile-h =
    <b>Then on “half”</b>
    { $list }
mock_assessment-pile-y = <b>Yes</b> for point { $list }
mock_assessment-pile-open = <b>Still open</b>: point { $list }
mock_assessment-line =
    { $number }. { $ask }
    <i>{ $who }</i>
mock_assessment-said-by = { $who }: { $said }
mock_assessment-changed = ✏️ It was worked on afterwards.
mock_assessment-mend = { $number } · { $question }
mock_assessment-number = No. { $number }
mock_assessment-to-question = To the question: { $question }

mock_assessment-point =
    <b>Point { $number }</b>
    { $ask }

    { $said }
    .own = My answer
    .back = All points

mock_assessment-ask-anew =
    Start the trial review of <b>{ $association }</b> again? The old one stays with its date under “Earlier ones”.
    .no = No
    .yes = Yes, start again
mock_assessment-earlier-list =
    <b>Earlier trial reviews</b> · { $association }
    { $list }
    .open = { $at }
mock_assessment-earlier-shown =
    <b>A trial review from before</b>
    { $who }, { $at }

    { $said }
mock_assessment-earlier-point = { $number }. { $ask }

mock_assessment-told =
    { $by } of the coordination team has read the outline of <b>{ $association }</b> the way a stranger at the office reads it. The trial review says what you can still work on.

    <i>You get this because you are in this association.</i>
    .result = See it
mock_assessment-given =
    <b>{ $association }</b> now sees what you said. What you change later they see, too.
    .result = What was said
