finance_plan-menu-finanzplan = See and change your financial plan
finance_plan-step-add = Items for the financial plan
finance_plan-step-amount = Amount: { $title }
finance_plan-step-title = New name: { $title }
finance_plan-step-period = Time of the project

finance_plan-overview =
    <b>Financial plan</b> · { $association }
    { $period }

    { $notes }
finance_plan-empty =
    <b>Financial plan</b> · { $association }
    { $period }

    There is nothing here yet. { $how }
finance_plan-plans = Of which association would you like to see the financial plan? { $turn }
finance_plan-plans-many = These are many associations. Look for one at the desk: tap it, then “More” and “Financial plan”.
finance_plan-plans-none = There is no association in your rounds yet.
finance_plan-how = Write your costs as you have them in mind, and where the money comes from. The bot reckons and sorts.
finance_plan-period = Time: { $from } to { $to } ({ $months ->
    [one] 1 month
   *[other] { $months } months
})
finance_plan-period-assumed = Time: { $from } to { $to } ({ $months ->
    [one] 1 month
   *[other] { $months } months
}). This is assumed, you have not said it yet.
finance_plan-counts = { $costs ->
    [0] No costs yet
    [one] 1 item of costs
   *[other] { $costs } items of costs
}{ $sources ->
    [0] . It does not say yet where the money comes from.
    [one] , 1 source.
   *[other] , { $sources } sources.
}
finance_plan-federal-rest = What is missing is counted as federal money until you name an amount.
finance_plan-missing = ⚠️ { $amount } euros are missing: the costs are higher than the money.
finance_plan-over = ⚠️ { $amount } euros too many: there is more money than costs.
finance_plan-guesses = { $number ->
    [one] For 1 item
   *[other] For { $number } items
} it is only guessed where it belongs.
finance_plan-opens = ⚠️ { $number ->
    [one] 1 item has
   *[other] { $number } items have
} no amount yet.
finance_plan-outsiders = ⚠️ { $number ->
    [one] 1 item has
   *[other] { $number } items have
} money in a year in which the project does not run. It does not count.
finance_plan-add = Type in items
finance_plan-send-table = Send a table
finance_plan-all-items = All items
finance_plan-cover = Where the money comes from
finance_plan-check = Check it
finance_plan-browser = In the browser
finance_plan-table = As a table
finance_plan-sheet = Excel
finance_plan-to-period = Time
finance_plan-to-history = Who changed what?

finance_plan-items =
    <b>All items</b> · { $association }
    { $number ->
    [0] None yet.
    [one] One item.
   *[other] { $number } items. Tap one.
} { $turn }
finance_plan-pick = { $title } · { $amount }

finance_plan-item =
    <b>{ $title }</b>
    { $heading }
    { $worth } · { $often }
    { $years }
    { $more }
finance_plan-changed =
    ✅ Changed.
    <b>{ $title }</b>
    { $heading }
    { $worth } · { $often }
    { $years }
    { $more }
finance_plan-heading = { $name }
finance_plan-heading-guessed = { $name } (guessed)
finance_plan-euro = { $amount } euros
finance_plan-open = amount is missing
finance_plan-product = { $count } × { $price }
finance_plan-by-year = an amount for each year
finance_plan-often-each = as typed
finance_plan-often-once = once, { $year }
finance_plan-often-month = every month
finance_plan-often-year = every year
finance_plan-of-year = { $months ->
    [0] { $year } (not running): { $amount } euros
    [12] { $year }: { $amount } euros
    [one] { $year } (1 month): { $amount } euros
   *[other] { $year } ({ $months } months): { $amount } euros
}
finance_plan-no-measure = Not assigned to an activity yet
finance_plan-measure = Activity { $number }: { $title }
finance_plan-unwritten = not in the worksheet yet
finance_plan-certain = Promised
finance_plan-hoped = Hoped for, not promised yet
finance_plan-outside = ⚠️ { $years } is not within your project and does not count.
finance_plan-line = <b>{ $title }</b>: { $worth }, { $often } · { $heading }
finance_plan-part =
    .heading = Where does it belong?
    .often = How often?
    .measure = Activity
    .amount = Amount
    .title = Name
finance_plan-remove = Delete the item
finance_plan-undo = Take it back
finance_plan-redo = Do it again
finance_plan-set-certain = It is promised
finance_plan-set-hoped = Only hoped for
finance_plan-read-only = You read along here. Everybody in the association who writes can change the financial plan.

finance_plan-ask-add =
    Write an item, or several below each other. For example:
    <blockquote>Interpreter fees 2400
    36 evenings of childcare x 75
    Room 12 months at 200 €
    Laptop 600 once
    Membership fees 3000 promised</blockquote>
    You can also paste rows of a spreadsheet. Or send the whole file.
finance_plan-done = Done
finance_plan-right = That is right
finance_plan-confirmed = Good, noted. Write the next item, or tap "Done".
finance_plan-added =
    ✅ <b>{ $title }</b> is in the financial plan.
    { $heading }
    { $worth } · { $often }
    { $years }
    { $more }

    { $rest }
finance_plan-added-several =
    ✅ <b>{ $number } items</b> are in the financial plan.
    { $lines }

    { $rest }
finance_plan-go-on = Is that right? Then write the next item.
finance_plan-go-on-several = Is that right? Then just write on. To change one of them, tap it.
finance_plan-and-more = … and { $number } more
finance_plan-heading-now = { $heading } – change
finance_plan-more = Change more
finance_plan-correct = Change { $title }
finance_plan-undo-all = Delete them all again
finance_plan-offer =
    .share = { $percent } % of it: { $amount } euros
    .times = { $number } times as much: { $amount } euros
    .stated = { $amount } euros count
    .comma = Only { $amount } euros
    .whole = { $amount } euros together
    .other = { $amount } euros for “{ $title }”
finance_plan-doubt-share = Counted are { $amount } euros, as written. Is only { $percent } % of it meant?
finance_plan-doubt-times = Counted are { $amount } euros together. Or for each of the { $number }?
finance_plan-doubt-stated = You wrote { $stated } euros, it comes to { $amount } euros.
finance_plan-doubt-counts = Counted are { $amount } euros together. The line has more numbers of things: { $numbers }. Is the amount for each of them?
finance_plan-doubt-comma = Read as: { $amount } euros. The comma parts the thousands there. Is it meant otherwise?
finance_plan-doubt-other = Read as: { $amount } euros for “{ $title }”. Does the number belong elsewhere?
finance_plan-doubt-whole = The amount was taken for each hour. Or is it for all of them together?
finance_plan-doubt-measures = An item belongs to one measure. Noted is M { $first }, not { $others }. If it belongs to several, split it up.
finance_plan-doubt-often = How often is assumed.
finance_plan-doubt-longer = The line says { $said } months, your project runs for { $months }. Only what falls into that time is counted.
finance_plan-doubt-of = · { $title }: { $doubt }
finance_plan-to-mend = <b>{ $number ->
    [one] One line is no item yet
   *[other] { $number } lines are no items yet
}.</b> Please write them anew:
finance_plan-unread = · "{ $line }": { $why }
finance_plan-left-out = { $number ->
    [one] One heading, sum or remark is
   *[other] { $number } headings, sums or remarks are
} left out: the bot reckons the sums.
finance_plan-nothing =
    No item has come of it yet.
    { $unread }

    The easiest way: the name, then the amount. "Rent 200 per month"
finance_plan-twins =
    This is in the financial plan already:
    { $twins }

    Did you send it once more by accident? Then all is well. If it really comes twice, tap the button.

    { $unread }
finance_plan-twins-too =
    <b>There already</b>, and not added once more:
    { $twins }
finance_plan-after-all =
    .again = { $number ->
        [one] Add it once more
       *[other] Add once more: { $number } items
    }
    .open = { $number ->
        [one] Add without an amount
       *[other] Add without an amount: { $number } items
    }
    .mixed = Add after all: { $number } items
finance_plan-kept-open =
    ✅ <b>{ $title }</b> is in the financial plan, its amount is still missing.
    { $heading }

    How much is it? Like this: “2,400.00”, “36 evenings x 75”, “200 per month”.
finance_plan-later-on = I do not know yet
finance_plan-wish-change =
    “{ $line }” sounds like a change. { $number ->
        [0] Several items fit. Tap “All items”.
        [one] Is it this item? Then tap it.
       *[other] Which item is it? Tap it.
    }
    { $lines }
finance_plan-wish-remove =
    “{ $line }”: { $number ->
        [0] Several items fit. Tap “All items”.
        [one] Shall this item go? Then tap it.
       *[other] Which item shall go? Tap it.
    }
    { $lines }
finance_plan-wish-nothing = “{ $line }” sounds like a change. But there is no item “{ $words }” in the financial plan.
finance_plan-wish-way =
    .change = { $title }: { $worth }
    .remove = Delete { $title }
finance_plan-wish-new = New item: { $line }
finance_plan-which-columns = What do the numbers in your table mean? Tap it.
finance_plan-columns =
    .counted = Quantity, then price
    .priced = Price, then quantity
    .years = One amount for each year
    .last = Only the last number counts
finance_plan-ask-table =
    Send me your table as a file: Excel (.xlsx), LibreOffice (.ods) or .csv, at most { $most } MB. You can also copy the rows and paste them here.

    Above the columns stand words like item, quantity, unit price and amount. A column for each year is fine, too.
    You have changed the Excel table from here? Then send it back as it is.

    Nothing is saved yet: you first see what I have read.
finance_plan-sent =
    This is what I have read in <b>{ $file }</b>, for the financial plan of { $association }. Nothing is saved yet.

    { $told }
finance_plan-sent-same =
    All of <b>{ $file }</b> is in the financial plan already. Nothing has changed.

    { $told }
finance_plan-sent-nothing =
    I find no item in <b>{ $file }</b>. Nothing is saved.

    { $told }

    Above the columns there should be words like item and amount. In each row there is a name and an amount.
finance_plan-sent-new = { $number ->
    [one] <b>One item is new:</b>
   *[other] <b>{ $number } items are new:</b>
}
finance_plan-sent-changes = { $number ->
    [one] <b>One item changes:</b>
   *[other] <b>{ $number } items change:</b>
}
finance_plan-sent-change = { $now }
    → { $after }
finance_plan-sent-sums = All of the table: { $costs } euros of costs, { $cover } euros of money{ $years ->
    [one] .
   *[other] , over { $years } years.
}
finance_plan-sent-each-year = Where the table says nothing else, an amount counts for each year.
finance_plan-sent-there = { $number ->
    [one] One item is there already.
   *[other] { $number } items are there already.
}
finance_plan-sent-missing = No longer in the table: { $names }. It stays in the financial plan. You can remove it there.
finance_plan-sent-unread = { $number ->
    [one] <b>I did not understand one row:</b>
   *[other] <b>I did not understand { $number } rows:</b>
}
finance_plan-sent-row = · Row { $row }, “{ $line }”: { $why }
finance_plan-sent-row-of = · Sheet “{ $sheet }”, row { $row }, “{ $line }”: { $why }
finance_plan-sent-note-hidden = Hidden and not read: { $sheets }.
finance_plan-sent-note-hidden-rows = Hidden rows are left out.
finance_plan-sent-note-summary = Not counted, because it is only an overview: { $sheets }.
finance_plan-sent-note-unreckoned = There are formulas without a result in the table. Open it once in Excel or LibreOffice, save it, and send it again.
finance_plan-take =
    .all = Yes, take over all of it
    .new = { $number ->
        [one] Yes, add the item
       *[other] Yes, add { $number } items
    }
    .changes = { $number ->
        [one] Yes, take over the change
       *[other] Yes, take over { $number } changes
    }
    .only = { $number ->
        [one] Only add the new one
       *[other] Only add the { $number } new ones
    }
    .leave = No, none of it
finance_plan-sent-and-changed = { $number ->
    [one] ✅ One item has changed: { $names }.
   *[other] ✅ { $number } items have changed: { $names }.
}
finance_plan-sent-changed = { $changes }
finance_plan-sent-gone = This table does not wait any more: it was taken over already, or something else came. If something is missing, send it again. What is there already is not added twice.
finance_plan-sent-left = Fine, none of it is in the financial plan.
finance_plan-file-picture = I cannot read items in this. Send me the table as a file (.xlsx, .ods or .csv). Or write the items, each in a line.
finance_plan-file-unreadable = I cannot read “{ $file }”. I read tables: .xlsx, .ods and .csv. { $ending ->
        [xls] Open the table, and save it again as .xlsx.
        [xlsb] Open the table, and save it again as .xlsx.
        [numbers] Open the table in Numbers, and export it as an Excel file (.xlsx).
        [pdf] Send the table from which the PDF was made. Or copy the rows out of it, and paste them here.
       *[other] Or copy the rows, and paste them here.
    }
finance_plan-file-too-large = “{ $file }” is larger than { $most } MB. Copy only the costs into a new table, without pictures, and send it to me.
finance_plan-file-lost = “{ $file }” has not reached me. Please send me the file again.
finance_plan-file-empty = “{ $file }” is empty. Nothing is saved.
finance_plan-file-no-sheet = I cannot open “{ $file }” as a table. Does it have a password? Then take it out. Otherwise save it again as .xlsx.
finance_plan-file-too-many = “{ $file }” has too many rows. A financial plan holds { $items } items. Copy only the costs into a new table.
finance_plan-file-swollen = “{ $file }” is too large for me once it is unpacked. Copy only the costs into a new table.
finance_plan-lines-undone = { $number ->
    [0] These items are deleted already, or were changed since.
    [one] The item is deleted again.
   *[other] { $number } items are deleted again.
} Write new ones, or tap "Done".

finance_plan-corrected =
    ✅ Your changed message counts. This is what the financial plan says now:
    { $lines }

    { $rest }
finance_plan-corrected-nothing =
    Your message has changed, the financial plan stays the same:
    { $lines }

    { $rest }
finance_plan-corrected-stays = “{ $title }” stays as it was changed since: { $what }.
finance_plan-corrected-removed = “{ $title }” is no longer in the message and was deleted.
finance_plan-corrected-kept = “{ $title }” stays in the plan. If it should go, delete it there.
finance_plan-corrected-gone = “{ $title }” was deleted already and stays so.
finance_plan-corrected-unread =
    Your message has changed, but I cannot read it like this. In the financial plan everything stays as it was.
    { $unread }
finance_plan-correction-undone = { $number ->
    [0] Something of it was changed since, or it was taken back already.
   *[other] Taken back: it is as it was before.
}
finance_plan-edit-parts = This message belongs together with others. Please change the items in the financial plan.
finance_plan-side =
    .title = name
    .worth = amount
    .often = how often
    .heading = where it belongs
    .measure = measure
    .certain = promised or hoped for

finance_plan-ask-heading =
    Where does <b>{ $title }</b> belong? Now: { $heading }

    Staff: people who work for money. Running costs: what you need all the time. Investments: things that last.
    Below them stands where money comes from.
finance_plan-ask-often = How often is <b>{ $title }</b> due?
finance_plan-each-year = Every year
finance_plan-each-month = Every month
finance_plan-once-in = Once, { $year }
finance_plan-by-hand = Differs by year: type it in
finance_plan-ask-measure = To which activity does <b>{ $title }</b> belong?
finance_plan-ask-measure-none = There are no activities in the worksheet yet. There the bot numbers them, and then you can assign <b>{ $title }</b>.
finance_plan-measure-choice = { $number }. { $title }
finance_plan-measure-none = To none
finance_plan-typed =
    .once = { $worth } once { $year }
    .month = { $worth } per month
    .year = { $worth } a year
finance_plan-no-amount = { $why } Write the new amount for <b>{ $title }</b> once more.
finance_plan-ask-amount =
    Write the new amount for <b>{ $title }</b>. Like this: "2400", "36 evenings x 75", "200 per month".
    For each year: first the year, then a colon and the amount, with commas in between.
finance_plan-ask-title = What shall <b>{ $title }</b> be called?
finance_plan-removed = <b>{ $title }</b> is deleted from the financial plan.

finance_plan-history =
    <b>Who changed what?</b> { $turn }
    { $lines }
finance_plan-history-empty = Nobody has changed anything in the financial plan yet.
finance_plan-edit-line = { $number }. { $name }, { $at }: { $what }
finance_plan-did-added = added "{ $title }"
finance_plan-did-removed = deleted "{ $title }"
finance_plan-did-changed = changed "{ $title }"
finance_plan-did-period = the time
finance_plan-did-undo = taken back: { $what }
finance_plan-edit =
    { $line }

    Before: { $before }
    After: { $after }
finance_plan-edit-nothing = nothing
finance_plan-to-item = To the item
finance_plan-undone =
    Taken back.
    Before: { $before }
    Now: { $after }

finance_plan-ask-period =
    When does your project run?
    { $period }
    { $years }

    Tap a button, or write it: "March to December" with the years, or "24 months".
    { $outside }
finance_plan-period-set =
    ✅ { $period }
    { $years }

    { $outside }
finance_plan-length = { $months } months
finance_plan-begins = Begins { $month }
finance_plan-period-items = That sounds like items, not like a duration.
finance_plan-period-vague = For that I need the month and the year. Write for example: from July { $year }, 24 months.
finance_plan-period-unclear = I did not understand that as a time. Write month and year of the beginning and the end, or "24 months". Up to { $most } months are possible.
