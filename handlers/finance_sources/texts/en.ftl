finance_sources-menu-deckung = Where the money for your project comes from
finance_sources-step-new = Money for your project

finance_sources-cover =
    <b>Where the money comes from</b> · { $association }
    Costs: { $costs }

    { $cover }

    { $state }{ $turn }
    .check = Check
finance_sources-sum = { $amount } euros
finance_sources-years = ({ $years })
finance_sources-heading = <b>{ $heading }:</b> { $sum }
finance_sources-rest = <b>{ $heading }:</b> { $sum }, the rest
finance_sources-line =
    .certain = • { $title }: { $amount }
    .hoped = • { $title }: { $amount }, not promised yet
finance_sources-each =
    .year = { $each } euros each year, { $amount } in all
    .month = { $each } euros each month, { $amount } in all
finance_sources-often =
    .once = Counts only once
    .year = Counts each year
finance_sources-state =
    .none = There are no costs in the plan yet.
    .missing = <b>{ $amount } euros are missing.</b>
    .spare = <b>{ $amount } euros are too much.</b>
    .rest = With { $amount } euros of federal money it is enough. Whether the rules allow that: /pruefen.
    .all = The federal government would have to pay everything, { $amount } euros. That is not possible: { $why } What to do: /pruefen.
    .too-much = The federal government would have to give { $amount } euros. That is not possible: { $why } What to do: /pruefen.
    .even = The money is exactly enough for the costs.
    .even-wrong = Money and costs are equal, but that is not possible: { $why } What to do: /pruefen.
    .years = Together it fits, but not in each year.
finance_sources-why =
    .part = Your own part is too small.
    .year = It is too much in one year.
    .all = It is too much in all.
finance_sources-turn = { " " }Page { $page } of { $pages }.
finance_sources-earlier = ‹ Before
finance_sources-later = Next ›
finance_sources-more = + { $heading }

finance_sources-ask-own =
    <b>Own funds (Eigenmittel)</b> · { $association }
    What money do you give yourselves? One source in each line, for example:

    • membership fees 3.000 a year
    • donations 1.400 once, promised
    { $years }
finance_sources-ask-income =
    <b>Income (Einnahmen)</b> · { $association }
    What does the project bring in? One source in each line, for example:

    • participation fees 20 x 15 a year
    • flea market 400 once
finance_sources-ask-third =
    <b>Money from others (Drittmittel)</b> · { $association }
    Who else gives money, for example a foundation or the city? One source in each line:

    • foundation 2.000 a year, applied for
    • city 500 once, promised
finance_sources-ask-federal =
    <b>Federal money</b> · { $association }
    You need not write anything: it is what is left of the costs. Do you want a fixed amount? For example:

    • 45.000 a year
    { $years }
    • rest
    .rest = The rest
finance_sources-example =
    .own = • reserve { $first }: 2.000, { $second }: 1.500
    .federal = • { $first }: 45.000, { $second }: 42.300
finance_sources-missed = { $unread }I cannot read an amount there. Write a name and an amount in euros, not below 0. For example: { $heading } 2.000 a year.
finance_sources-added =
    { $count ->
        [one] This is in the plan now:
       *[other] These { $count } are in the plan now:
    }
    { $items }

    { $unread }{ $state }
    .cover = To the money
finance_sources-twice = ⚠️ The same line is in the plan twice now. Was that an accident? Then delete one.
finance_sources-drop = Twice: delete { $title }
finance_sources-unread =
    I did not understand this:
    { $lines }

    { "" }
finance_sources-corrected =
    ✅ Your changed message counts. This is what the plan says now:
    { $items }

    { $stays }{ $unread }{ $state }
    .undo = Take back
finance_sources-stays =
    Somebody has changed this since, it stays: { $titles }

    { "" }
finance_sources-edit-unread = You have changed a message, but I cannot read it like this. In the plan everything stays as it was.
finance_sources-unread-line = “{ $line }”: { $why }
finance_sources-unread-more = … and { $number } more
finance_sources-certain = It is promised
finance_sources-hoped = It is not promised yet
