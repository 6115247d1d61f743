# Dates of a cohort at the desk: entering, changing, cancelling, announcing, and who was there.

# --- words for many screens

date_desk-kind-workshop = Workshop
date_desk-kind-consultation = Consultation
date_desk-kind-deadline = Deadline
date_desk-kind-network = Network meeting
date_desk-kind-other = Other date
date_desk-to-own = Dates of our association
date_desk-to-list = All dates
date_desk-back-to-date = To the date
date_desk-again = Start again
date_desk-look = See the date

# --- what associations hear

date_desk-announced =
    <b>{ $title }</b>
    { $when }
    { $facts }

    Will you come? { $why }
date_desk-announced-plain =
    <b>{ $title }</b>
    { $when }
    { $facts }

    { $why }
date_desk-nudged =
    Your answer is still missing:

    <b>{ $title }</b>
    { $when }
    { $facts }

    Will you come? “We cannot come” helps with planning, too. { $why }
date_desk-told-moved =
    <b>{ $title }</b> has been moved.

    New: <b>{ $when }</b>
    (instead of { $old })
    { $facts }

    { $note } { $why }
date_desk-note-again = Does the new time suit you? Please answer once more.
date_desk-note-holds = Your yes still counts.
date_desk-note-nothing = Please note the new time. There is nothing else to do.
date_desk-told-detail =
    Something has changed for <b>{ $title }</b> ({ $when }). This is how it is now:

    { $facts }

    { $why }
date_desk-told-cancelled =
    <b>{ $title }</b> is cancelled.

    It was planned for: { $when }
    { $reason }

    { $why }
date_desk-reason = Reason: { $reason }
date_desk-no-reason = No reason was given.

# --- list and card

date_desk-list =
    <b>{ $cohort }</b>: dates

    { $dates }

    Deadline: { $deadline }
    .new = Enter dates
    .file = From a file
    .past = Past ones
    .coming = Coming ones
date_desk-list-empty =
    <b>{ $cohort }</b>: dates

    There is nothing here yet. Deadline: { $deadline }
    .new = Enter dates
    .file = From a file
    .past = Past ones
    .coming = Coming ones
date_desk-counts = { $coming ->
        [0] ❔ nobody has said yes
        [one] ✅ one association with { $heads ->
            [one] one person
           *[other] { $heads } people
        }
       *[other] ✅ { $coming } associations with { $heads } people
    } · { $refused ->
        [0] no refusal
        [one] one refusal
       *[other] { $refused } refusals
    } · { $silent } without answer
date_desk-one =
    <b>{ $title }</b> · { $kind }
    { $facts }

    { $state }
    .who = Who comes
    .announce = Announce to all now
    .change = Change
    .cancel = Cancel the date
    .there = Who was there
    .account = What we did
    .feedback = Feedback
date_desk-were-there = { $count ->
        [0] Nobody is noted as present yet.
        [one] One association was there.
       *[other] { $count } associations were there.
    } { $closed ->
        [0] This is not confirmed yet.
       *[other] This is confirmed.
    }
date_desk-later = on { $at }, because of quiet hours
date_desk-at-once = now
date_desk-ask-announce =
    <b>{ $title }</b>
    { $facts }

    { $people ->
        [0] There is nobody in your associations yet to tell. Announce the date later.
        [one] One person will get a message. Shall I announce the date?
       *[other] { $people } people will get a message. Shall I announce the date?
    }
    .yes = Yes, announce it
    .no = Not yet
date_desk-note-announced = { $people ->
        [0] There is nobody here yet to tell.
        [one] Announced. One person will be told { $later }. I pass on changes by myself.
       *[other] Announced. { $people } people will be told { $later }. I pass on changes by myself.
    }
date_desk-note-told = Saved. { $people ->
        [0] There is nobody here yet to tell.
        [one] One person will be told { $later }.
       *[other] { $people } people will be told { $later }.
    }

# --- entering

date_desk-new =
    New dates for <b>{ $cohort }</b>

    Write each date in one line, for example:
    <code>Workshop 3, 12.03. 17:30-19:30, Zoom https://…, bring: laptop</code>

    Several lines and several days (“12.-14.03.”) work, too. You can also send me a calendar file (.ics) or a table (.xlsx). I read everything back before I save it.
date_desk-file-ask =
    Dates from a file for <b>{ $cohort }</b>

    Send me a calendar file (.ics) or a table (.xlsx, .ods, .csv), 1 MB at most.

    In the table each date has a row. The columns are headed with words like <b>Title</b>, <b>Date</b> and, if you like, <b>Begin</b>, <b>End</b>, <b>Place</b>, <b>Kind</b>, <b>Bring</b>.

    I read everything back before I save it.
date_desk-file-which = For whom are these dates? Choose first, then send me the file again.
date_desk-file-too-large = “{ $file }” is larger than 1 MB. Please send me a smaller file, for example with the next months only.
date_desk-file-lost = “{ $file }” has not arrived. Please send me the file again.
date_desk-file-unreadable = I cannot read “{ $file }”. I read calendar files (.ics) and tables (.xlsx, .ods, .csv). { $ending ->
        [xls] Open the table and save it again as .xlsx.
        [numbers] Open the table in Numbers and export it as an Excel file (.xlsx).
        [zip] Unpack it first, then send me the file that is in it.
       *[other] In the calendar or the table, look for “Export” or “Save as”. You can also write me the dates, each in one line.
    }
date_desk-file-picture = I cannot read dates from this. Send me a calendar file (.ics) or a table (.xlsx, .ods, .csv), as a file. Or write me the dates, each in one line.
date_desk-file-old-calendar = “{ $file }” is in an old format (vCalendar 1.0). Please export the calendar as an .ics file (iCalendar), or write me the dates.
date_desk-file-empty = “{ $file }” is empty. Nothing is saved.
date_desk-file-no-calendar = I cannot read “{ $file }” as a calendar. Save the calendar as an .ics file again, or write me the dates.
date_desk-file-no-sheet = I cannot read “{ $file }” as a table. Save it as an .xlsx file again, without a password, or write me the dates.
date_desk-file-no-header = I cannot find the headings in “{ $file }”. Above the columns there should be words like title, date, begin, end and place.
date_desk-file-no-dates = There is no date in “{ $file }”.
date_desk-file-too-many = There are too many dates in “{ $file }”. I read { $most } at a time at most. Please split the file.
date_desk-file-swollen = Unpacked, “{ $file }” is too large for me. Please copy the dates into a new table.
date_desk-read =
    This is what I read:

    { $dates }

    { $question }
    .save = { $count ->
            [one] Save the date
           *[other] Save { $count } dates
        }
date_desk-read-ready = Is this right? You can simply add more lines. A line with the same title replaces the older one.
date_desk-read-question = Day and weekday do not fit together. Which is right?
date_desk-trust-day = The day is right
date_desk-trust-weekday = The weekday is right
date_desk-read-unsure = I am not sure here. Is everything right? If not, just write the line again, with the same title.
date_desk-trust-all = Yes, that is right
date_desk-read-told = { $people ->
        [one] When you save, one person will be told about the changes.
       *[other] When you save, { $people } people will be told about the changes.
    }
date_desk-nothing-new =
    There is nothing new here for <b>{ $cohort }</b>.

    { $dates }
date_desk-none-chosen =
    Nothing is chosen so far for <b>{ $cohort }</b>.

    { $dates }
date_desk-unread =
    I cannot find a date in this:

    { $dates }

    Try it like this: <code>Workshop 3, 12.03. 17:30-19:30, room 2</code>
date_desk-line-read = <b>{ $title }</b> · { $kind }
date_desk-line-doubt = ⚠️ { $day } is not a { $weekday }.
date_desk-line-unused = ⚠️ I have not used this: “{ $words }”
date_desk-line-year = ⚠️ I have added the year: { $day }
date_desk-line-order = ⚠️ Day first, then month? I read: { $day }
date_desk-line-called = ⚠️ I read “{ $words }” as { $day }.
date_desk-line-beginning = ⚠️ This only says when it ends. When does it begin?
date_desk-line-past = ⚠️ This is over already.
date_desk-line-unread = ⚠️ “{ $line }”: { $flaw }
date_desk-line-unread-several = ⚠️ { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }: { $flaw }
date_desk-name = “{ $name }”
date_desk-line-off-file = ✖️ <b>{ $title }</b>, { $when }, is cancelled in the file. Do you want to cancel it here, too?
date_desk-line-off-later = ✖️ <b>{ $title }</b>, { $when }, is cancelled in the file. It is still in the calendar here. You can cancel it in the date itself.
date_desk-line-out = Left out: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
date_desk-asks-zone = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }: I am not sure about the time zone in the file. I read { $first }. Is this right on a clock in Berlin? Then take it in with “Choose”.
date_desk-asks-order = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }: Does the day or the month come first? I read { $first }. Is this right? Then take it in with “Choose”.
date_desk-asks-year = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }: The year is missing. I read { $first }. Is this right? Then take it in with “Choose”.
date_desk-asks-repeats = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }: This repeats. { $count ->
        [one] One date,
       *[other] { $count } dates, first
    } { $first }, last { $last }. What is for everybody, take in with “Choose”.
date_desk-cancel-one = Cancel: { $title }
date_desk-pick-open = Choose
date_desk-pick-in = ✅ { $day } { $title }
date_desk-pick-out = ⬜ { $day } { $title }
date_desk-pick-before = ‹ Before
date_desk-pick-more = Next ›
date_desk-pick =
    What goes into the calendar? A tap takes a date in or leaves it out.

    Chosen: { $taken } of { $count }
    .all = Take all
    .none = Leave all out
    .done = Done
date_desk-line-changes = <b>{ $title }</b> · change
date_desk-line-renamed = so far: { $title }
date_desk-line-moves = New: <b>{ $new }</b>, instead of { $old }
date_desk-line-left = { $count ->
        [one] One date is left. It comes after saving.
       *[other] { $count } dates are left. They come after saving.
    }
date_desk-line-known = In the calendar already: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
date_desk-line-older = The calendar has a newer version already: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
date_desk-flaw-no-day = I cannot find a day.
date_desk-flaw-no-such-day = This day does not exist.
date_desk-flaw-several = One field holds several days or times. Please write these dates yourself.
date_desk-flaw-unclear = There are several days or times. Please write only the new one.
date_desk-flaw-no-title = The title is missing.
date_desk-flaw-backwards = The end is before the beginning.
date_desk-flaw-too-long = The end is before the beginning, or it is more than 31 days.
date_desk-flaw-too-many = These are too many at once. Save the others first.
date_desk-flaw-over = This is over already.
date_desk-flaw-no-time = I do not understand the time.
date_desk-flaw-repeats = This repeats too often, or I do not understand the rule. Please enter the days one by one.
date_desk-flaw-off = This is cancelled. I do not enter it.
date_desk-flaw-reply = This is an answer to an invitation. I do not enter it.
date_desk-flaw-counter = This proposes another time. I do not enter it.
date_desk-flaw-tentative = This is only tentative in the file. I do not enter it.
date_desk-flaw-private = This is marked as private in the file. I do not enter it.
date_desk-flaw-no-event = This is not a date but a task, a note or busy time.
date_desk-flaw-cut = The file ends here. What comes after is missing.
date_desk-flaw-damaged = This is incomplete or doubled in the file. Please write me this date.
date_desk-flaw-order = Is this day/month or month/day?
date_desk-flaw-year = The year is missing.
date_desk-flaw-hidden = This is hidden in the table. I do not read it.
date_desk-flaw-column = I do not read this column.
date_desk-flaw-no-header = I find no headings like title and date in this sheet. I do not read it.
date_desk-flaw-zone = I do not know the time zone.
date_desk-saved =
    { $count ->
        [one] The date is saved.
       *[other] { $count } dates are saved.
    } From now on, the associations in “{ $cohort }” see this under /termine. Nothing is announced until you choose “Announce to all now” in the date.
    .more = Enter more
    .on = { $count ->
            [one] See the last one
           *[other] See the other { $count }
        }
date_desk-saved-changes =
    { $count ->
        [0] No date is new.
        [one] One new date is saved.
       *[other] { $count } new dates are saved.
    } { $changed ->
        [one] One date is changed.
       *[other] { $changed } dates are changed.
    } If time or place changes, I tell the associations in “{ $cohort }” myself. To announce a new date, open it.
    .more = Enter more
    .on = { $count ->
            [one] See the last one
           *[other] See the other { $count }
        }

# --- changing and cancelling

date_desk-change =
    <b>{ $title }</b>
    { $when }
    { $facts }

    What would you like to change? You can change the kind below, too.
date_desk-part-when = Time
date_desk-part-place = Place
date_desk-part-title = Title
date_desk-part-bring = What to bring
date_desk-ask-when =
    <b>{ $title }</b>, so far: { $when }
    { $facts }

    When is the date now? For example: <code>19.03. 18:00-20:00</code>. Only the day or only the time works, too.
date_desk-ask-place =
    <b>{ $title }</b>, { $when }
    { $facts }

    Where is the date now? Write the room or the address of the video call.
date_desk-ask-title =
    <b>{ $title }</b>, { $when }
    { $facts }

    What is the date called now?
date_desk-ask-bring =
    <b>{ $title }</b>, { $when }
    { $facts }

    What should the associations bring?
date_desk-when-unread =
    { $flaw } Write the new time for example like this: <code>19.03. 18:00-20:00</code>
date_desk-confirm-move =
    <b>{ $title }</b>

    New: <b>{ $new }</b>
    (instead of { $when })
    { $facts }

    { $answers } { $people ->
        [0] There is nobody yet to tell.
        [one] One person will be told.
       *[other] { $people } people will be told.
    }
    .save = Move to { $day }
    .other = No, to { $day }
date_desk-move-doubt = ⚠️ You write { $weekday }, but this is another day. Which is right?
date_desk-answers-kept = Answers stay valid.
date_desk-answers-lost = That is a difference of more than two hours: I ask all once more whether they come.
date_desk-confirm-detail =
    <b>{ $title }</b>, { $when }
    { $facts }

    { $part } new: <b>{ $words }</b>

    { $people ->
        [0] There is nobody yet to tell.
        [one] One person will be told.
       *[other] { $people } people will be told.
    }
    .save = Save
date_desk-confirm-quiet =
    <b>{ $title }</b>, { $when }
    { $facts }

    { $part } new: <b>{ $words }</b>

    Nobody will get a message about this. Calendar subscriptions update themselves.
    .save = Save
date_desk-ask-cancel =
    <b>{ $title }</b>, { $when }
    { $facts }

    Cancel this date? { $people ->
        [0] There is nobody yet to tell.
        [one] One person will be told.
       *[other] { $people } people will be told.
    } You can add the reason in one sentence now.
    .without = Cancel without a reason
    .keep = Keep the date
date_desk-confirm-cancel =
    <b>{ $title }</b>, { $when }
    { $facts }

    Reason: { $reason }

    { $people ->
        [0] There is nobody yet to tell.
        [one] One person will be told.
       *[other] { $people } people will be told.
    }
    .save = Cancel it like this
    .keep = Keep the date
date_desk-overtaken = Somebody was quicker and has just changed this date. Have another look at it.
date_desk-no-title = A date needs a title.
date_desk-not-over = This works only when the date is over.

# --- who comes, who was there

date_desk-who =
    <b>{ $title }</b>, { $when }
    { $heads ->
        [0] Nobody is registered yet.
        [one] One person is registered.
       *[other] { $heads } people are registered.
    }

    { $groups }
    .nudge = Remind all without an answer ({ $count })
date_desk-who-line = { $name }: { $answer }
date_desk-who-yes = <b>Coming ({ $count })</b>
    { $names }
date_desk-who-no = <b>Cannot come ({ $count })</b>
    { $names }
date_desk-who-open = <b>Without answer ({ $count })</b>
    { $names }
date_desk-note-nudged = { $people ->
        [one] One person gets a reminder today, at most one a day.
       *[other] { $people } people get a reminder today, at most one a day.
    }
date_desk-note-nudged-today = There is nobody to remind.
date_desk-there =
    <b>{ $title }</b>, { $when }

    Who was there? One tap changes the line. It starts with what the associations had said.
    .done = That is right
date_desk-was-there = ✅ { $name } ({ $count })
date_desk-was-away = ✖️ { $name }
date_desk-ask-account =
    <b>{ $title }</b>

    Write in a few sentences what you did and where the material is. I will send it to those who were not there. { $known }
date_desk-account-known = So far it says:
    <blockquote>{ $summary }</blockquote>
date_desk-account-none = There is nothing yet.
date_desk-confirm-account =
    <b>{ $title }</b>: this is what we did

    <blockquote>{ $words }</blockquote>

    { $people ->
        [0] All associations were there. I keep the text with the date.
        [one] One association was not there and gets this the next morning.
       *[other] { $people } associations were not there and get this the next morning.
    } You can simply add more text.
    .save = Save
date_desk-feedback =
    <b>{ $title }</b>: was it worth the time?

    Yes: { $good } · Partly: { $middling } · Not really: { $bad }

    { $words }
date_desk-feedback-none =
    <b>{ $title }</b>: was it worth the time?

    Nobody has answered yet. I ask on the morning after the date.
date_desk-step-lines = New dates
date_desk-step-part = Change of the date
date_desk-step-reason = Reason for cancelling
date_desk-step-account = This is what we did
