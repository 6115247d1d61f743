# Dates of a cohort: what is coming, who comes, the backward plan, and what comes after.

dates-menu-termine = Dates: what is coming and who comes
dates-menu-kalender = Dates in your calendar
dates-menu-plan = Backward plan to the deadline

# --- words for many screens

dates-elsewhere = On your clock: { $at }
dates-kind-workshop = Workshop
dates-kind-consultation = Consultation
dates-kind-deadline = Deadline
dates-kind-network = Network meeting
dates-kind-other = Other date
dates-is-over = This date is over.
dates-was = This date is over. This is what was done:
    <blockquote>{ $summary }</blockquote>

dates-to-dates = Dates
dates-to-own = Dates of our association
dates-to-desk = See as coordinator
dates-to-list = All dates
dates-to-plan = Backward plan
dates-to-feed = Calendar subscription
dates-to-material = Material of the step
dates-to-who = Who comes: { $title }
dates-back = All dates
dates-back-to-date = To the date
dates-again = Start again
dates-look = See the date
dates-after-all = We can come after all

# --- for associations

dates-mine =
    <b>{ $association }</b>: your dates

    { $dates }

    Deadline: { $deadline }

    { common-not-found }
dates-mine-empty =
    <b>{ $association }</b>: your dates

    There is no date in the calendar right now. As soon as the coordination team enters one, you will see it here.

    Deadline: { $deadline }

    { common-not-found }
dates-one =
    <b>{ $title }</b>
    { $facts }

    { $state }
    .file = Add to my calendar
dates-no =
    What a pity. I have noted that you cannot come to “{ $title }” ({ $when }).

    After the date, the coordination team will tell you what you missed.
dates-no-but =
    What a pity. I have noted that you cannot come to “{ $title }” ({ $when }).

    Maybe another date of this kind suits you. The coordination team will tell you what you missed.
dates-moved-meanwhile =
    This date has been moved since. That is why I did not take your answer.

    <b>{ $title }</b>
    Now: { $when }
dates-file =
    Open the file to put “{ $title }” ({ $when }) into your calendar.

    If the date is moved, get the file again: it replaces the old entry. With the calendar subscription this happens automatically.
dates-file-off =
    “{ $title }” ({ $when }) is cancelled. Open this file, and your calendar cancels the entry.

# --- backward plan

dates-plan =
    <b>{ $association }</b>: backward plan

    You hand in on { $deadline } (the postmark counts). { $free }
    .after =
        { $working } working days are left. { $holidays } For everything that is still open you need about { $needed } days of { $minutes } minutes each.
        The plan is updated whenever something changes.
    .picture = As a picture
dates-plan-free = { $days ->
        [0] It works out exactly, without days to spare.
        [one] You have one day to spare.
       *[other] You have { $days } days to spare.
    }
dates-plan-tight = { $days ->
        [one] It gets tight: one day is missing. Do more on one day, or talk to your coordination team.
       *[other] It gets tight: { $days } days are missing. Do more on one day, or talk to your coordination team.
    }
dates-plan-holidays = { $days ->
        [0] Weekends are not counted.
        [one] Weekends and one public holiday are not counted.
       *[other] Weekends and { $days } public holidays are not counted.
    }
dates-plan-step = { $title } · by { $until }
dates-plan-done =
    <b>{ $association }</b>: backward plan

    No step is left to do before you hand in on { $deadline }.
dates-plan-over =
    <b>{ $association }</b>: backward plan

    The deadline was { $deadline }.
dates-picture =
    <b>{ $association }</b>: your way to { $deadline }
dates-picture-alt = Backward plan of { $association } as a picture: for each step a bar with its last day, and public holidays, today and the deadline on { $deadline }. { $free }

# --- calendar subscription

dates-feed-none =
    <b>Calendar subscription</b>

    I can bring your dates into your own calendar. When something moves, your calendar updates itself.

    For this you get a secret address. Anyone who has it can see your dates, so please do not pass it on.
    .make = Get the address
dates-feed-there =
    <b>Calendar subscription</b>

    You have had a subscription since { $since }. I do not keep the address in a readable form. If you need it again, get a new one. The old one then stops working.
    .new = Get a new address
    .drop = End the subscription
dates-feed-made =
    <b>Your calendar subscription</b>

    <code>{ $address }</code>

    Open your calendar. Choose “add subscription” or “calendar from the internet” there and paste this address. I will show it only this once.
    .open = Open in the browser
    .drop = End the subscription
dates-feed-dropped =
    The subscription has ended. The old address no longer works.
    .make = Get a new address
dates-feed-no-web =
    There is no calendar subscription here right now, because the bot runs without a web page. You can get a calendar file from each date.

# --- what associations hear

dates-announced =
    <b>{ $title }</b>
    { $when }
    { $facts }

    Will you come? { $why }
dates-announced-plain =
    <b>{ $title }</b>
    { $when }
    { $facts }

    { $why }
dates-nudged =
    Your answer is still missing:

    <b>{ $title }</b>
    { $when }
    { $facts }

    Will you come? “We cannot come” helps with planning, too. { $why }
dates-told-moved =
    <b>{ $title }</b> has been moved.

    New: <b>{ $when }</b>
    (instead of { $old })
    { $facts }

    { $note } { $why }
dates-note-again = Does the new time suit you? Please answer once more.
dates-note-holds = Your yes still counts.
dates-note-nothing = Please note the new time. There is nothing else to do.
dates-told-detail =
    Something has changed for <b>{ $title }</b> ({ $when }). This is how it is now:

    { $facts }

    { $why }
dates-told-cancelled =
    <b>{ $title }</b> is cancelled.

    It was planned for: { $when }
    { $reason }

    { $why }
dates-reason = Reason: { $reason }
dates-no-reason = No reason was given.
dates-told-refusal =
    <b>{ $association }</b> cannot come after all: { $title }, { $when }.

    { $who } told me. You get this at once because the date is near.

# --- afterwards

dates-survey =
    <b>{ $title }</b> ({ $when })

    Was it worth the time? The coordination team sees the answers without names. <i>You get this because { $association } was there.</i>
dates-score-good = Yes
dates-score-middling = Partly
dates-score-bad = Not really
dates-rated =
    Thank you. Would you like to add a sentence? What was good, what was missing?

    Just write it here, or leave it at that.
dates-rated-only = Thank you, that helps. Your answer to “{ $title }” is noted.
dates-words-kept = Thank you. Your sentence is noted, without a name.
dates-account =
    You were not at <b>{ $title }</b> ({ $when }). This is what we did:

    <blockquote>{ $summary }</blockquote>

    { $why }

# --- coordinators: list and card

dates-desk =
    <b>{ $cohort }</b>: dates

    { $dates }

    Deadline: { $deadline }
    .new = Enter dates
    .file = From a file
    .past = Past ones
    .coming = Coming ones
dates-desk-empty =
    <b>{ $cohort }</b>: dates

    There is nothing here yet. Deadline: { $deadline }
    .new = Enter dates
    .file = From a file
    .past = Past ones
    .coming = Coming ones
dates-counts = { $coming ->
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
dates-desk-one =
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
dates-were-there = { $count ->
        [0] Nobody is noted as present yet.
        [one] One association was there.
       *[other] { $count } associations were there.
    } { $closed ->
        [0] This is not confirmed yet.
       *[other] This is confirmed.
    }
dates-later = on { $at }, because of quiet hours
dates-at-once = now
dates-ask-announce =
    <b>{ $title }</b>
    { $facts }

    { $people ->
        [0] There is nobody in your associations yet to tell. Announce the date later.
        [one] One person will get a message. Shall I announce the date?
       *[other] { $people } people will get a message. Shall I announce the date?
    }
    .yes = Yes, announce it
    .no = Not yet
dates-note-announced = { $people ->
        [0] There is nobody here yet to tell.
        [one] Announced. One person will be told { $later }. I pass on changes by myself.
       *[other] Announced. { $people } people will be told { $later }. I pass on changes by myself.
    }
dates-note-told = Saved. { $people ->
        [0] There is nobody here yet to tell.
        [one] One person will be told { $later }.
       *[other] { $people } people will be told { $later }.
    }

# --- coordinators: entering

dates-new =
    New dates for <b>{ $cohort }</b>

    Write each date in one line, for example:
    <code>Workshop 3, 12.03. 17:30-19:30, Zoom https://…, bring: laptop</code>

    Several lines and several days (“12.-14.03.”) work, too. You can also send me a calendar file (.ics) or a table (.xlsx). I read everything back before I save it.
dates-file-ask =
    Dates from a file for <b>{ $cohort }</b>

    Send me a calendar file (.ics) or a table (.xlsx, .ods, .csv), 1 MB at most.

    In the table each date has a row. The columns are headed with words like <b>Title</b>, <b>Date</b> and, if you like, <b>Begin</b>, <b>End</b>, <b>Place</b>, <b>Kind</b>, <b>Bring</b>.

    I read everything back before I save it.
dates-file-which = For whom are these dates? Choose first, then send me the file again.
dates-file-too-large = “{ $file }” is larger than 1 MB. Please send me a smaller file, for example with the next months only.
dates-file-lost = “{ $file }” has not arrived. Please send me the file again.
dates-file-unreadable = I cannot read “{ $file }”. I read calendar files (.ics) and tables (.xlsx, .ods, .csv). { $ending ->
        [xls] Open the table and save it again as .xlsx.
        [numbers] Open the table in Numbers and export it as an Excel file (.xlsx).
        [zip] Unpack it first, then send me the file that is in it.
       *[other] In the calendar or the table, look for “Export” or “Save as”. You can also write me the dates, each in one line.
    }
dates-file-picture = I cannot read dates from this. Send me a calendar file (.ics) or a table (.xlsx, .ods, .csv), as a file. Or write me the dates, each in one line.
dates-file-old-calendar = “{ $file }” is in an old format (vCalendar 1.0). Please export the calendar as an .ics file (iCalendar), or write me the dates.
dates-file-empty = “{ $file }” is empty. Nothing is saved.
dates-file-no-calendar = I cannot read “{ $file }” as a calendar. Save the calendar as an .ics file again, or write me the dates.
dates-file-no-sheet = I cannot read “{ $file }” as a table. Save it as an .xlsx file again, without a password, or write me the dates.
dates-file-no-header = I cannot find the headings in “{ $file }”. Above the columns there should be words like title, date, begin, end and place.
dates-file-no-dates = There is no date in “{ $file }”.
dates-file-too-many = There are too many dates in “{ $file }”. I read { $most } at a time at most. Please split the file.
dates-file-swollen = Unpacked, “{ $file }” is too large for me. Please copy the dates into a new table.
dates-read =
    This is what I read:

    { $dates }

    { $question }
    .save = { $count ->
            [one] Save the date
           *[other] Save { $count } dates
        }
dates-read-ready = Is this right? You can simply add more lines. A line with the same title replaces the older one.
dates-read-question = Day and weekday do not fit together. Which is right?
dates-trust-day = The day is right
dates-trust-weekday = The weekday is right
dates-read-unsure = I am not sure here. Is everything right? If not, just write the line again, with the same title.
dates-trust-all = Yes, that is right
dates-read-told = { $people ->
        [one] When you save, one person will be told about the changes.
       *[other] When you save, { $people } people will be told about the changes.
    }
dates-nothing-new =
    There is nothing new here for <b>{ $cohort }</b>.

    { $dates }
dates-none-chosen =
    Nothing is chosen so far for <b>{ $cohort }</b>.

    { $dates }
dates-unread =
    I cannot find a date in this:

    { $dates }

    Try it like this: <code>Workshop 3, 12.03. 17:30-19:30, room 2</code>
dates-line-read = <b>{ $title }</b> · { $kind }
dates-line-doubt = ⚠️ { $day } is not a { $weekday }.
dates-line-unused = ⚠️ I have not used this: “{ $words }”
dates-line-year = ⚠️ I have added the year: { $day }
dates-line-order = ⚠️ Day first, then month? I read: { $day }
dates-line-called = ⚠️ I read “{ $words }” as { $day }.
dates-line-beginning = ⚠️ This only says when it ends. When does it begin?
dates-line-past = ⚠️ This is over already.
dates-line-unread = ⚠️ “{ $line }”: { $flaw }
dates-line-unread-several = ⚠️ { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }: { $flaw }
dates-name = “{ $name }”
dates-line-off-file = ✖️ <b>{ $title }</b>, { $when }, is cancelled in the file. Do you want to cancel it here, too?
dates-line-off-later = ✖️ <b>{ $title }</b>, { $when }, is cancelled in the file. It is still in the calendar here. You can cancel it in the date itself.
dates-line-out = Left out: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
dates-asks-zone = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }: I am not sure about the time zone in the file. I read { $first }. Is this right on a clock in Berlin? Then take it in with “Choose”.
dates-asks-order = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }: Does the day or the month come first? I read { $first }. Is this right? Then take it in with “Choose”.
dates-asks-year = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }: The year is missing. I read { $first }. Is this right? Then take it in with “Choose”.
dates-asks-repeats = ❔ { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }: This repeats. { $count ->
        [one] One date,
       *[other] { $count } dates, first
    } { $first }, last { $last }. What is for everybody, take in with “Choose”.
dates-cancel-one = Cancel: { $title }
dates-pick-open = Choose
dates-pick-in = ✅ { $day } { $title }
dates-pick-out = ⬜ { $day } { $title }
dates-pick-before = ‹ Before
dates-pick-more = More ›
dates-pick =
    What goes into the calendar? A tap takes a date in or leaves it out.

    Chosen: { $taken } of { $count }
    .all = Take all
    .none = Leave all out
    .done = Done
dates-line-changes = <b>{ $title }</b> · change
dates-line-renamed = so far: { $title }
dates-line-moves = New: <b>{ $new }</b>, instead of { $old }
dates-line-left = { $count ->
        [one] One date is left. It comes after saving.
       *[other] { $count } dates are left. They come after saving.
    }
dates-line-known = In the calendar already: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
dates-line-older = The calendar has a newer version already: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
dates-flaw-no-day = I cannot find a day.
dates-flaw-no-such-day = This day does not exist.
dates-flaw-several = One field holds several days or times. Please write these dates yourself.
dates-flaw-unclear = There are several days or times. Please write only the new one.
dates-flaw-no-title = The title is missing.
dates-flaw-backwards = The end is before the beginning.
dates-flaw-too-long = The end is before the beginning, or it is more than 31 days.
dates-flaw-too-many = These are too many at once. Save the others first.
dates-flaw-over = This is over already.
dates-flaw-no-time = I do not understand the time.
dates-flaw-repeats = This repeats too often, or I do not understand the rule. Please enter the days one by one.
dates-flaw-off = This is cancelled. I do not enter it.
dates-flaw-reply = This is an answer to an invitation. I do not enter it.
dates-flaw-counter = This proposes another time. I do not enter it.
dates-flaw-tentative = This is only tentative in the file. I do not enter it.
dates-flaw-private = This is marked as private in the file. I do not enter it.
dates-flaw-no-event = This is not a date but a task, a note or busy time.
dates-flaw-cut = The file ends here. What comes after is missing.
dates-flaw-damaged = This is incomplete or doubled in the file. Please write me this date.
dates-flaw-order = Is this day/month or month/day?
dates-flaw-year = The year is missing.
dates-flaw-hidden = This is hidden in the table. I do not read it.
dates-flaw-column = I do not read this column.
dates-flaw-no-header = I find no headings like title and date in this sheet. I do not read it.
dates-flaw-zone = I do not know the time zone.
dates-saved =
    { $count ->
        [one] The date is saved.
       *[other] { $count } dates are saved.
    } From now on, the associations in “{ $cohort }” see this under /termine. Nothing is announced until you choose “Announce to all now” in the date.
    .more = Enter more
    .on = { $count ->
            [one] See the last one
           *[other] See the other { $count }
        }
dates-saved-changes =
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

# --- coordinators: changing and cancelling

dates-change =
    <b>{ $title }</b>
    { $when }
    { $facts }

    What would you like to change? You can change the kind below, too.
dates-part-when = Time
dates-part-place = Place
dates-part-title = Title
dates-part-bring = What to bring
dates-ask-when =
    <b>{ $title }</b>, so far: { $when }
    { $facts }

    When is the date now? For example: <code>19.03. 18:00-20:00</code>. Only the day or only the time works, too.
dates-ask-place =
    <b>{ $title }</b>, { $when }
    { $facts }

    Where is the date now? Write the room or the address of the video call.
dates-ask-title =
    <b>{ $title }</b>, { $when }
    { $facts }

    What is the date called now?
dates-ask-bring =
    <b>{ $title }</b>, { $when }
    { $facts }

    What should the associations bring?
dates-when-unread =
    { $flaw } Write the new time for example like this: <code>19.03. 18:00-20:00</code>
dates-confirm-move =
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
dates-move-doubt = ⚠️ You write { $weekday }, but this is another day. Which is right?
dates-answers-kept = Answers stay valid.
dates-answers-lost = That is a difference of more than two hours: I ask all once more whether they come.
dates-confirm-detail =
    <b>{ $title }</b>, { $when }
    { $facts }

    { $part } new: <b>{ $words }</b>

    { $people ->
        [0] There is nobody yet to tell.
        [one] One person will be told.
       *[other] { $people } people will be told.
    }
    .save = Save
dates-confirm-quiet =
    <b>{ $title }</b>, { $when }
    { $facts }

    { $part } new: <b>{ $words }</b>

    Nobody will get a message about this. Calendar subscriptions update themselves.
    .save = Save
dates-ask-cancel =
    <b>{ $title }</b>, { $when }
    { $facts }

    Cancel this date? { $people ->
        [0] There is nobody yet to tell.
        [one] One person will be told.
       *[other] { $people } people will be told.
    } You can add the reason in one sentence now.
    .without = Cancel without a reason
    .keep = Keep the date
dates-confirm-cancel =
    <b>{ $title }</b>, { $when }
    { $facts }

    Reason: { $reason }

    { $people ->
        [0] There is nobody yet to tell.
        [one] One person will be told.
       *[other] { $people } people will be told.
    }
    .save = Cancel the date
    .keep = Keep the date
dates-overtaken = Somebody was quicker and has just changed this date. Have another look at it.
dates-no-title = A date needs a title.
dates-not-over = This works only when the date is over.

# --- coordinators: who comes, who was there

dates-who =
    <b>{ $title }</b>, { $when }
    { $heads ->
        [0] Nobody is registered yet.
        [one] One person is registered.
       *[other] { $heads } people are registered.
    }

    { $groups }
    .nudge = Remind all without an answer ({ $count })
dates-who-line = { $name }: { $answer }
dates-who-yes = <b>Coming ({ $count })</b>
    { $names }
dates-who-no = <b>Cannot come ({ $count })</b>
    { $names }
dates-who-open = <b>Without answer ({ $count })</b>
    { $names }
dates-note-nudged = { $people ->
        [one] One person gets a reminder today, at most one a day.
       *[other] { $people } people get a reminder today, at most one a day.
    }
dates-note-nudged-today = There is nobody to remind.
dates-there =
    <b>{ $title }</b>, { $when }

    Who was there? One tap changes the line. It starts with what the associations had said.
    .done = That is right
dates-was-there = ✅ { $name } ({ $count })
dates-was-away = ✖️ { $name }
dates-ask-account =
    <b>{ $title }</b>

    Write in a few sentences what you did and where the material is. I will send it to those who were not there. { $known }
dates-account-known = So far it says:
    <blockquote>{ $summary }</blockquote>
dates-account-none = There is nothing yet.
dates-confirm-account =
    <b>{ $title }</b>: this is what we did

    <blockquote>{ $words }</blockquote>

    { $people ->
        [0] All associations were there. I keep the text with the date.
        [one] One association was not there and gets this the next morning.
       *[other] { $people } associations were not there and get this the next morning.
    } You can simply add more text.
    .save = Save
dates-feedback =
    <b>{ $title }</b>: was it worth the time?

    Yes: { $good } · Partly: { $middling } · Not really: { $bad }

    { $words }
dates-feedback-none =
    <b>{ $title }</b>: was it worth the time?

    Nobody has answered yet. I ask on the morning after the date.

dates-step-lines = New dates
dates-step-part = Change of the date
dates-step-reason = Reason for cancelling
dates-step-account = This is what we did
dates-step-words = Feedback on the date
