logic_model-menu-wirkung = Impact: goals, activities, signs
logic_model-step-part = Impact at a glance

logic_model-head =
    .goal = Goal
    .measures = M
    .sign = Sign
    .at_start = Start
    .at_end = End
logic_model-there = ✓
logic_model-nothing = –

logic_model-overview =
    <b>Impact at a glance</b> of { $association }

    Each goal has: what you do for it (activities, M for Maßnahme), how you notice (sign), how it is at the start and how at the end. Experts call this a logic model (Wirkungsmodell).
    .after = { $state }
    .onward = Next: goal { $number }, { $title }
    .open = Goal { $number }: { $title }
logic_model-none =
    <b>Impact at a glance</b> of { $association }

    There are no goals yet. Write them in the worksheet first, then they appear here by themselves.
    .write = Write the goals
logic_model-start = Tap a goal. Then tap which activities belong to it, and write down the sign.
logic_model-whole = All there. This is how the table stands in your project outline, too.
logic_model-to-do = What needs a look:
logic_model-more = And { $count } more.
logic_model-changed = You have changed goal { $goal } since.
logic_model-measure-gone = M { $measure } of goal { $goal } is not there any more.
logic_model-no-measure = Goal { $goal } has no activity yet.
logic_model-no-goal = Belongs to no goal: { $measure }
logic_model-goal-gone = A goal is not there any more: “{ $text }”
logic_model-measure = M { $number } { $title }
logic_model-lost = Old goal: { $text }
logic_model-to-table = All goals
logic_model-to-skizze = Project outline

logic_model-heading = <b>Goal { $number } of { $count }</b>
logic_model-about = <b>Goal { $number }:</b> { $goal }

logic_model-goal =
    { $heading }
    <blockquote>{ $text }</blockquote>
    { $changed }
    <b>What you do for it:</b>
    { $measures }
    { $noted }
    .fits = Still fits
    .on = ✅ M { $number } { $title }
    .off = ⬜ M { $number } { $title }
    .measures = Write the activities
    .ties = Take the activities from your answer
    .take = Take the sign from your answer
    .sign = Sign
    .at_start = At the start
    .at_end = At the end
    .earlier = ‹ Goal { $other }
    .following = Goal { $other } ›
logic_model-earlier = ‹ Activities before
logic_model-later = More activities ›
logic_model-no-measure-yet = no activity yet. Tap below what belongs to it.
logic_model-changed-from = ⚠️ You have changed this goal. Before: “{ $text }”
logic_model-lost-measure = ⚠️ M { $number } is not there any more: “{ $text }”
logic_model-part-sign = <b>How you notice:</b> { $words }
logic_model-part-at_start = <b>At the start:</b> { $words }
logic_model-part-at_end = <b>At the end:</b> { $words }
logic_model-missing = still missing

logic_model-ask-sign =
    { $heading }

    How do you notice that this goal has been reached? Write a sign that one can count or ask about. The document is in German.
logic_model-ask-at_start =
    { $heading }

    How is it at the start? A number or a few words, for example “0” or “beim ersten Besuch gefragt”.
logic_model-ask-at_end =
    { $heading }

    How shall it be at the end? A number or a few words, for example “10 Menschen”.
logic_model-drop = Leave empty
logic_model-back = Back to the goal
logic_model-saved = Saved: { $words }
logic_model-saved-instead =
    Saved: { $words }
    Before, this stood there: { $before }

logic_model-lost-goal =
    This goal is not in your answers any more:
    <blockquote>{ $goal }</blockquote>
    This is what you noted to it:
    { $noted }

    Does it belong to another goal now?
    .move = To goal { $number }
    .drop = Delete
logic_model-ask-drop =
    Delete these notes?
    <blockquote>{ $goal }</blockquote>
    { $noted }
    .keep = No, keep them
    .yes = Yes, delete

logic_model-why-changed = The goal has other words or another number since.
logic_model-overtaken = Somebody of your team was quicker just now. Have another look.
