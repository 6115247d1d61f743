finance_checks-menu-pruefen = Check your financial plan
finance_checks-step-wish = What if

finance_checks-found =
    <b>Check the financial plan</b> · { $association }
    { $verdict }

    { $found }

    { $years }
    .wish = What if …
finance_checks-verdict =
    .faults = { $faults ->
        [one] One point is not right yet.
       *[other] { $faults } points are not right yet.
    } { $hints ->
        [0] { "" }
        [one] And one hint.
       *[other] And { $hints } hints.
    }
    .hints = By the rules that I know everything is right. { $hints ->
        [one] One hint is left.
       *[other] { $hints } hints are left.
    }
    .empty = The plan is almost empty. So there is little that I can check.
    .fine = By the rules that I know everything is right.
finance_checks-promise = This is not a promise.
finance_checks-rounded =
    .years = Calculated for each year, your share is rounded up to the cent. This is not a promise.
    .whole = Calculated to the cent. This is not a promise.
    .untouched = I changed nothing in the plan.
finance_checks-kept =
    .named = ✅ <b>This is fine:</b> { $rules }
    .counted = ✅ { $count ->
        [one] One point is fine.
       *[other] { $count } points are fine.
    }
finance_checks-earlier = ‹ Before
finance_checks-later = Next ›
finance_checks-cover = To the money (cover)
finance_checks-all-items = To the items
finance_checks-item = To the item: { $title }
finance_checks-period = Change the duration
finance_checks-add = Type items
finance_checks-measures = Write down activities

## What if

finance_checks-share =
    <b>What if …</b> · { $association }
    You and others pay <b>{ $percent } percent</b>.

    Costs: { $costs } euros
    From the federal government at most: { $federal } euros
    From you and others at least: { $rest } euros
    { $missing }

    { $notes }
finance_checks-money =
    .missing = Of that, the plan has: { $have } euros. <b>{ $missing } euros are missing.</b>
    .spare = You have that. The plan even has { $spare } euros more: then the federal government gives that much less.
    .enough = You have that in the plan already.
    .none = There are no costs in the plan yet. Only then is there something to calculate.
finance_checks-limit = Here the limit decides: the federal government gives at most { $year } euros a year and { $all } euros in all.
finance_checks-below = Less than { $percent } percent is not enough by the rules.
finance_checks-size =
    <b>What if …</b>
    You and others give <b>{ $own } euros</b> for the whole project, which is at least { $percent } percent.

    Then it may cost at most { $costs } euros.
    Of that from the federal government: { $federal } euros
    In your plan the costs are { $now } euros now.

    { $notes }
finance_checks-compared =
    <b>What if …</b>
    { $what }

    Costs: { $costs } euros
    From the federal government at most: { $federal } euros
    From you and others at least { $percent } percent: { $rest } euros
    Of that still missing: { $missing } euros

    { $notes }
finance_checks-without = Without “{ $item }” ({ $amount } euros)
finance_checks-with = You get { $amount } euros more, in the first year
finance_checks-turned = { $old } → <b>{ $new }</b>
finance_checks-percent = { $percent } %
finance_checks-type = Type it
finance_checks-less = One item less
finance_checks-back = To the check
finance_checks-ask =
    <b>What if …</b> · { $association }
    Write what you want to try:

    • 12 percent
    • 8.000 euros (that is what you have)
    • without kitchen
    • +2.000 euros from the foundation
finance_checks-missed =
    I cannot calculate that. Write a share (12 percent), an amount (8.000 euros), “without” and the name of an item, or “+” and an amount.
    .back = Back
finance_checks-items =
    { $count ->
        [0] There are no costs in the plan yet.
       *[other] Which item is dropped? Nothing in the plan changes.
    }
    .back = Back
finance_checks-drop = { $item }: { $amount }
