# Your dates: what is coming, whether you come, the backward plan, the calendar subscription, and what comes after.

dates-menu-termine = Dates: what is coming and who comes
dates-menu-kalender = Dates in your calendar
dates-menu-plan = Backward plan to the deadline

# --- buttons and lines

dates-elsewhere = On your clock: { $at }
dates-is-over = This date is over.
dates-was = This date is over. This is what was done:
    <blockquote>{ $summary }</blockquote>
dates-to-dates = Dates
dates-to-desk = See as coordinator
dates-to-plan = Backward plan
dates-to-feed = Calendar subscription
dates-to-material = Material of the step
dates-to-who = Who comes: { $title }
dates-back = All dates
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

# --- what coordinators hear

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

dates-step-words = Feedback on the date
