finance_files-menu-finanztabelle = Read your financial plan as a table
finance_files-menu-finanzexcel = Get your financial plan as an Excel table
finance_files-menu-finanzbild = See your financial plan as a picture

finance_files-table =
    <b>Financial plan</b> of { $association }
    { $period }
    .year = { $year }
    .all = All years
finance_files-period = From { $from } to { $to } ({ $months ->
    [one] 1 month
   *[other] { $months } months
})
finance_files-assumed = ⚠️ You have not said yet how long the project runs. This counts with { $from } to { $to } ({ $months ->
    [one] 1 month
   *[other] { $months } months
}).
finance_files-as =
    .table = Read it in the chat
    .sheet = As a table (Excel)
    .picture = As a picture
    .plan = To the financial plan
finance_files-sheet =
    Here is the financial plan of <b>{ $association }</b> as an Excel table, in German as it is handed in: one sheet for all years, one for each year.

    Blue numbers are typed, the table computes everything else. When you have changed something, send me the file back: I will show you what changes in the plan.

    { $notes }
finance_files-guessed = ⚠️ { $count ->
    [one] For one item
   *[other] For { $count } items
} it is only a guess where it belongs (for example staff or running costs). Look at it before you hand in.
finance_files-outside = ⚠️ { $count ->
    [one] One item has
   *[other] { $count } items have
} an amount in a year in which the project does not run. It does not count.
finance_files-picture =
    Financial plan of <b>{ $association }</b>

    Above for each year: what the project costs, and below it where the money comes from. At the end stands what that is in all years together.
finance_files-year-said = { $year }: costs { $needed } euros ({ $costs }), cover { $there } euros ({ $cover }).
finance_files-part-said = { $what } { $amount }
finance_files-empty = There is nothing in the financial plan of <b>{ $association }</b> yet. When the first costs stand there, you get the table and the picture here.
