### The words of the web door: buttons, notices, the pages around the chat.

web-brand = Projektschmiede
web-tongues = Language
web-tongue-de = Deutsch
web-tongue-en = English

## Entrance

web-start-title = From an idea to a project
web-start-what = The bot of the Projektschmiede goes with you, step by step, until your project outline is ready.
web-start-how = You can stop at any time and go on later. Everything stays.
web-start-known = Go to your chat
web-code-label = Invitation code
web-code-hint = 8 characters from your invitation. Capital or small letters do not matter.
web-code-send = Enter
web-around = Look around without an invitation
web-around-why = No invitation yet? Look around: what the Projektschmiede is, and whether your idea fits.

web-door-title = Good to see you
web-door-what = This link leads to your chat. One click, and it is open.
web-door-open = Open the chat
web-door-own = A personal link is for one person only. Share an invitation to your association only with people from your association.
web-door-known = A chat is open in this browser already. You can go on there. The link then stays valid.
web-door-anew = Sign in anew with this link

web-cookies-title = Your browser remembers nothing
web-cookies-what = To know you again I need a small mark (a cookie). Your browser did not keep it. This mostly helps:
web-cookies-private = Open the link in an ordinary window, not in a private one.
web-cookies-inside = Did you tap the link inside WhatsApp, Facebook or a mail app? Copy it and open it in Safari, Chrome or Firefox.
web-cookies-settings = Allow cookies for this page in the settings of the browser.
web-cookies-kept = Your link or code still works. Nothing is lost.
web-cookies-again = Try again

web-closed-title = This door does not open right now
web-closed-what = The link or the code does not fit (any more). Ask your coordination team for a new one, or type your code again.

web-slowed-title = Those were many tries
web-slowed-what = From { $until } (German time) you can type a code again. A link from an invitation works now, too.

## Chat

web-log = Chat
web-skips = Skip links
web-to-text = To the text field
web-to-newest = To the newest message
web-copy = Copy
web-copy-text = Copy the text
web-copied = Copied.
web-marked = The text is marked. Now you can copy it.
web-older = Show older ones
web-newer = To the newest messages
web-draft = Put the text into the text field
web-kept = There is something in the text field already. I left it there.
web-more = More
web-from-you = You
web-from-bot = Projektschmiede
web-message = Message
web-placeholder = Just write …
web-send = Send
web-sending = sending …
web-menu = Menu
web-devices = Where you are signed in
web-leave = Sign out on this device
web-new-message = New message
web-new-window = new window
web-noscript = Reload the page to see new messages.
web-reload = Reload
web-offline = You are offline. Your message goes out by itself as soon as you are back online.
web-down = I cannot be reached right now. Your message stays here and goes out by itself.
web-many = You write faster than I can read. I will send what is still open by myself in a moment. Please keep this page open.
web-too-long = This is too long for one message. Please split the text.
web-moved = The buttons are different now. Please tap again.
web-files-many = Those were very many files at once. Please wait a few minutes, and send the last one again.
web-failed = That did not work. Please try again.
web-table = Table, can be moved sideways
web-file = Send a file (.ics or .xlsx)
web-file-table = Send a table (.xlsx, .ods or .csv)
web-file-along = Send a picture, a recording or a PDF
web-file-send = Send it
web-file-large = This file is too large. I take files up to 1 MB.
web-file-size = { $size } KB

web-step-done = done
web-step-review = in review
web-step-now = now
web-step-open = open
web-step-locked = locked

web-mark-done = tick
web-mark-open = open
web-mark-unsure = still open
web-mark-review = being read
web-mark-now = in progress
web-mark-locked = locked
web-mark-no = no
web-mark-remark = comment
web-mark-warning = attention
web-mark-new = new
web-mark-voice = microphone
web-mark-picture = picture frame
web-mark-file = paper clip

web-today = Today
web-yesterday = Yesterday
web-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
web-date = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
} { web-day } { $year }
web-clock = { web-date }, { $time }

web-notice-title = Privacy

## Questions and answers

web-questions-title = Questions and answers
web-questions-link = Search questions and answers
web-questions-start = To the entrance
web-questions-label = What do you want to know?
web-questions-hint = Write it the way you would say it. Answers come while you type.
web-questions-search = Search
web-questions-clear = One answer: { $question }
web-questions-choose = { $count ->
    [one] This question may fit. Tap it.
   *[other] { $count } questions may fit. Tap one.
}
web-questions-unknown = I do not know that yet.
web-questions-person = No machine answers this, but a person.
web-questions-without-phone = It contains a phone number.
web-questions-without-mail = It contains an e-mail address.
web-questions-without-iban = It contains a bank account number.
web-questions-without-name = It contains the name of a person.
web-questions-without = I searched without it.
web-questions-slow = I am still searching …
web-questions-offline = You are offline. I search as soon as the network is back.
web-questions-down = I cannot be reached right now. Try again in a moment.
web-questions-many = Those were many searches at once. Wait a moment, then it goes on.
web-questions-once = You read the question once more in the chat before it is sent. The answer comes there, too.
web-questions-browse = Browse
web-questions-topics = By topic
web-questions-stages = By step
web-questions-words = Glossary

## Desk

web-desk-title = Desk
web-desk-link = Desk as a table
web-desk-chat = To the chat
web-desk-deadline = { $left ->
    [0] The deadline is today, { $day }.
    [1] The deadline is tomorrow, { $day }.
   *[other] The deadline is { $day }, { $left } days left.
}
web-desk-over = The deadline was { $day }.
web-desk-cohorts = Choose a cohort
web-desk-date = Next date: { $title }, { $day }
web-desk-no-date = There is no date ahead.
web-desk-ways = Go on in the chat
web-desk-way-durchsicht = Reviews ({ $count })
web-desk-way-anfragen = Open questions ({ $count })
web-desk-way-termine = Dates
web-desk-way-ausblick = What is sent soon
web-desk-way-einladung = Invite an association
web-desk-way-pult = Desk in the chat
web-desk-heaps = Choose by state
web-desk-all = All
web-desk-search = Name of the association
web-desk-every-stage = All steps
web-desk-land = Land
web-desk-every-land = All Länder
web-desk-order = Sort by
web-desk-up = { $column }, ascending
web-desk-down = { $column }, descending
web-desk-show = Show
web-desk-count = { $count ->
    [0] There is no association here yet.
    [one] One association
   *[other] { $count } associations
}
web-desk-found = { $count ->
    [0] No association fits.
    [one] One association of { $whole }
   *[other] { $count } of { $whole } associations
}
web-desk-unfilter = Show all again
web-desk-caption = Associations. A tap on the name opens the association in the chat.
web-desk-column-name = Association
web-desk-column-stage = Step
web-desk-column-heap = State
web-desk-column-last = Last
web-desk-column-members = Members
web-desk-column-questions = Questions
web-desk-pages = Pages

## Announcement

web-announce-title = Announcement
web-announce-link = Write an announcement, with preview
web-announce-head = Write an announcement
web-announce-safe = Nothing leaves from here. "Next" puts the draft into the chat. There you test and send it.
web-announce-whose = Choose a cohort
web-announce-faults = That did not work yet. What you wrote is still there.
web-announce-text = Text
web-announce-hint = **bold**, _italic_, [word](https://…). Filled in for everybody: { "{" }vorname{ "}" } (first name) and { "{" }verein{ "}" } (association)
web-announce-untypable = The text has formatting from Telegram that cannot be typed here. It stays as long as you do not change the text.
web-announce-files = Pictures and files
web-announce-files-hint = { $most } MB in all at most. The preview shows new files only in the chat.
web-announce-unpack = Remove these files
web-announce-whom = To whom
web-announce-cohorts = { $count ->
    [one] One cohort
   *[other] { $count } cohorts
}
web-announce-group-members = Members of the associations
web-announce-group-alumni = Former participants
web-announce-roles = Who in the associations
web-announce-all = All
web-announce-contacts = Contact persons only
web-announce-kept = As chosen in the chat
web-announce-stages = { $count ->
    [0] All steps
    [one] One step chosen
   *[other] { $count } steps chosen
}
web-announce-lands = { $count ->
    [0] All Länder
    [one] One Land chosen
   *[other] { $count } Länder chosen
}
web-announce-associations = { $count ->
    [0] Single associations
    [one] One association chosen
   *[other] { $count } associations chosen
}
web-announce-associations-hint = If you choose any here, step and Land do not count.
web-announce-unanswered = Only those who have not answered the earlier announcement
web-announce-how = How
web-announce-kind = Kind
web-announce-no-kind = Still open
web-announce-kind-hint = "Important" is for deadlines and cancellations. Nobody can switch it off.
web-announce-until = Valid until
web-announce-replies = Buttons to answer with
web-announce-reply-read = Read
web-announce-reply-yes_no = Yes / no
web-announce-reply-question = Ask about it
web-announce-label = Button with a link: its words
web-announce-address = Button with a link: address
web-announce-protect = No forwarding on Telegram
web-announce-on = Next
web-announce-look = Preview
web-announce-preview = How it arrives
web-announce-as = Shown for
web-announce-as-nobody = Without name and association
web-announce-who = Who gets it?
web-announce-more = and { $count } more
web-announce-length = { $count } of { $most } characters
web-announce-unknown = I cannot fill in { $blanks }, only { "{" }vorname{ "}" } and { "{" }verein{ "}" }.
web-announce-keys = Buttons below the announcement
web-announce-down = The preview cannot be reached right now. Your text is still there.
web-announce-fault-long = This is too much text. Shorten it, or attach the long part as a file.
web-announce-fault-day = This is no day. Take one from the calendar.
web-announce-fault-past = This day is over. Take a later one.
web-announce-fault-link = The button needs words of up to 40 characters, and an address that begins with https://.
web-announce-fault-files = The files are too large together. { $most } MB at most. Please choose them again.
web-announce-fault-many = These are too many files. An announcement holds 10 at most. Please choose them again.
web-announce-fault-changed = The draft was changed in the chat meanwhile. If you press "Next" once more, what stands here counts.

## Financial plan

web-plan-title = Financial plan
web-plan-link = Financial plan as a table
web-plan-how = Tap a number or a word and change it. Everything is saved at once. Others in your association see it right away.
web-plan-how-plain = Change as much as you like, then press “Save”. What others change you see after reloading.
web-plan-only-reader = You can read everything here. All in your association who work on it can change it.
web-plan-only-pause = You are taking a break. You can read everything here and change nothing.
web-plan-only-desk = The association writes its financial plan itself. The coordination reads along.
web-plan-way-tabelle = As an Excel file, in the chat
web-plan-way-chat = Financial plan in the chat
web-plan-way-pruefen = Check in the chat
web-plan-save = Save
web-plan-saving = Saving …
web-plan-saved = Saved.
web-plan-waits = It has arrived. It will be saved in a moment, then reload the page.
web-plan-look = Something is not saved yet. Look at the marked fields.
web-plan-offline = You are offline. It is saved as soon as the network is back. Please leave the page open.
web-plan-down = I cannot be reached right now. I keep trying. Please leave the page open.
web-plan-many-at-once = That was a lot at once. I go on saving in a moment. Please leave the page open.
web-plan-refused = That did not work. Reload the page.
web-plan-checks = Checked: { $faults ->
    [0] nothing is wrong
    [one] one thing is wrong
   *[other] { $faults } things are wrong
}, { $hints ->
    [0] no remarks
    [one] one remark
   *[other] { $hints } remarks
}
web-plan-caption = Costs come first, below them the money that pays for them. All amounts in euros.
web-plan-column-titel = What for
web-plan-column-menge = How many
web-plan-column-einheit = Unit
web-plan-column-preis = Price
web-plan-column-takt = How often
web-plan-column-jahr = Year
web-plan-column-gruppe = Group
web-plan-column-massnahme = Activity
web-plan-column-zusage = Promise
web-plan-column-summe = Sum
web-plan-column-beginn = Begins (month and year)
web-plan-column-monate = How many months
web-plan-by-hand = { $year }, by hand (empty: computed again)
web-plan-every-once = once
web-plan-every-month = per month
web-plan-every-year = per year
web-plan-heading-staff = Staff (Personal)
web-plan-heading-material = Running costs (sächliche Verwaltungsausgaben)
web-plan-heading-invest = Investments (Investitionen)
web-plan-heading-federal = Federal money (Bundeszuwendung)
web-plan-heading-own = Own money (Eigenmittel)
web-plan-heading-income = Income (Einnahmen)
web-plan-heading-third = Money of others (Drittmittel)
web-plan-certain-ja = promised
web-plan-certain-nein = not promised yet
web-plan-measure-none = none
web-plan-measure = Activity { $number }
web-plan-computed = computed
web-plan-guessed = Does this belong to “{ $heading }”? I guessed.
web-plan-right = Right
web-plan-right-of = Right: { $title }
web-plan-open = Amount is missing
web-plan-outside = { $year } is not within the project
web-plan-more = More
web-plan-more-of = More about: { $title }
web-plan-out = Remove
web-plan-out-of = Remove: { $title }
web-plan-new = New row in { $heading }
web-plan-new-hint-staff = New: Project lead 2.600 per month
web-plan-new-hint-material = New: Rent 200 per month
web-plan-new-hint-invest = New: Projector 600
web-plan-new-hint-federal = New: Federal money 30.000 per year
web-plan-new-hint-own = New: Membership fees 1.500 per year
web-plan-new-hint-income = New: Tickets 20 x 5
web-plan-new-hint-third = New: Foundation 2.000
web-plan-add = Add
web-plan-full = The financial plan is full. Nothing was added. Put a few rows together.
web-plan-doubt-times = “{ $title }”: Is the amount for each of { $count }? Then write { $count } into how many.
web-plan-doubt-share = “{ $title }”: I took the amount as it stands. Is { $count } per cent of it meant? Then change the price.
web-plan-doubt-comma = “{ $title }”: I read { $amount } euros. A comma before three digits parts the thousands there. Is it meant otherwise? Then change the price or how many.
web-plan-doubt-other = “{ $title }”: I read { $amount } euros. Does the number belong elsewhere? Then change the name and the price.
web-plan-doubt-whole = “{ $title }”: I took { $amount } euros for each hour. Is the amount for all of them together? Then write 1 into how many.
web-plan-doubt-measures = “{ $title }”: An item belongs to one measure. The first one is noted. If it belongs to several, split it up.
web-plan-doubt-stated = “{ $title }”: The numbers in the row come to something else than the result behind them. Please have a look.
web-plan-sum = Sum of { $heading }
web-plan-rest = Federal money: what is left
web-plan-costs = All costs
web-plan-cover = All money
web-plan-gap = Missing
web-plan-totals = Costs { $costs } euros, money { $cover } euros.
web-plan-missing = { $amount } euros are missing.
web-plan-too-much = That is { $amount } euros more than you need.
web-plan-even = It adds up.
web-plan-even-wrong = Costs and money are equal, but it does not work like this yet. Below it says why.
web-plan-period = Duration: from { $begins }, { $months ->
    [one] one month
   *[other] { $months } months
}
web-plan-assumed = I assumed that. Is it right?
web-plan-edits = Who changed what
web-plan-nobody = Somebody
web-plan-edit-added = “{ $title }” added
web-plan-edit-removed = “{ $title }” removed
web-plan-edit-changed = “{ $title }” changed
web-plan-edit-period = Duration changed
web-plan-edit-back-added = “{ $title }” brought back
web-plan-edit-back-removed = “{ $title }” removed again
web-plan-edit-back-changed = Change of “{ $title }” taken back
web-plan-edit-back-period = Change of the duration taken back
web-plan-undo = Take back
web-plan-undo-of = Take the change back: { $title }
web-plan-bring-back = Bring the row back
web-plan-refused-undo = This cannot be taken back any more. Somebody has changed the same since.
web-plan-lost = { $who } has removed “{ $title }” meanwhile. This is what you typed:
web-plan-lost-long-ago = This row is not there any more. This is what you typed:
web-plan-clash = Somebody has changed this meanwhile. It now says: { $now }.
web-plan-mine = Take mine
web-plan-leave = Leave it
web-plan-fault-name = The row needs a name. To delete it: “More”, then “Remove”.
web-plan-fault-long = This is too long. Please shorten it.
web-plan-fault-amount = This is no amount. Write for example 2.400 or 75,50.
web-plan-fault-negative = Below 0 is not possible here.
web-plan-fault-too-much = So much cannot be right. Is there a zero too many?
web-plan-fault-zero = With 0 the row counts nowhere. If you do not need it: “More”, then “Remove”.
web-plan-fault-comma = A comma before three digits is not clear. Write 1.000 for a thousand, or 1,00.
web-plan-fault-count = This is no number. Write for example 36 or 0,5.
web-plan-fault-choice = This cannot be chosen here.
web-plan-fault-month = Write month and year, for example { $example }.
web-plan-fault-months = Write a number from 1 to 60.
web-plan-unread = “{ $line }”: { $why }

## When something does not work

web-problem-session = Your chat is no longer open here
web-problem-session-what = Open it again with your link or code. Everything you wrote is still there.
web-problem-words = This is what you wrote. Copy it, and send it again afterwards:
web-problem-stale = This page was open for too long
web-problem-stale-what = Go back to the chat and try again.
web-problem-missing = There is nothing here
web-problem-missing-what = This page does not exist, or it is not yours.
web-problem-long = This is too long
web-problem-long-what = Please split the text into several messages. A file may have 1 MB at most.
web-problem-busy = Too much is going on right now
web-problem-busy-what = Close some windows with this chat and try again.
web-problem-crowd = A lot of people are looking around here right now
web-problem-crowd-what = Try again in a few minutes. With a link or code from your coordination team you can come in at once.
web-problem-old = This file is no longer here
web-problem-old-what = Files stay here for 30 days. Go back to the chat and get it again.
web-problem-many = You write faster than I can read
web-problem-many-what = I have not read this message. Go back and send it again in a few minutes.
web-problem-broken = That was our fault
web-problem-broken-what = Something went wrong. Please try again in a few minutes.
web-problem-maintenance = Maintenance
web-problem-maintenance-what = I cannot save anything just now. Please try again in a few minutes. What is there already stays.
web-problem-back = Back
