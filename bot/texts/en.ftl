# Shared words. A sentence that only one feature needs lives in that feature's folder.

common-home = Where we are
common-to-desk = To the desk
common-to-association = To the association
common-to-map = Where you stand
common-back = Back
common-cancel = Cancel
common-yes = Yes
common-no = No

common-gone = That is no longer here. Go on from here:
common-person-pauses = This person is taking a break. Until they are back nobody can change their details or give them anything.
common-second-eyes = You wrote this entry yourself. Please let a second person look at it.
common-not-yours = In your association only { $who } may do this.
common-mark-german = (in German)
common-unknown-name = No name
common-choice = { $words }
common-page = Page { $page } of { $pages }
common-quoted = <blockquote>{ $words }</blockquote>
common-earlier = ‹ Back
common-later = Next ›
common-list-earlier = ‹ Earlier
common-list-later = Next ›
common-age = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}
common-weekday-0 = Monday
common-weekday-1 = Tuesday
common-weekday-2 = Wednesday
common-weekday-3 = Thursday
common-weekday-4 = Friday
common-weekday-5 = Saturday
common-weekday-6 = Sunday
common-to-date = { $day } { $title }
common-to-announcement = To the announcement
common-letter-telegram = With Telegram: { $link }
common-letter-browser = In the browser, without Telegram: { $link }
common-look = Have a look
common-keep = Keep as a snippet
common-bring = Please bring: { $bring }
common-finance-to-plan = To the financial plan
common-received = Arrival confirmed: { $day }
common-calendar = Calendar file
common-who-did-it = Ask somebody who has done it before
common-stories = Others before you
common-other-association = another association
common-no-title = The title is still missing.
common-of-stage = Step: { $stage }
common-logic = Impact at a glance
common-announcement-changed = The draft was changed somewhere else just now. Please look at it again.
common-and-more = and { $count } more
common-listed-more = … and { $count } more
common-stage-said = step { $number } “{ $title }”
common-stage = Step { $number }: { $title }
common-desk-person = { $who } of the coordination team
common-desk-words =
    { $who } writes:
    <blockquote>{ $words }</blockquote>
common-changed-meanwhile = Something changed at the association at this very moment. Nothing was saved. Please look again.
common-day-unreadable =
    I did not understand this day. Write it like this: 15.06. or 15 June.
common-day-past =
    { $day } is over. Write a day that is still to come, best with the year.
common-day-over = { $day } is over. Nothing was changed.
common-asked-at = Asked on { $at }.
common-enquiry-number = F-{ $number }
common-all-associations = All associations
common-list-item = • { $item }
common-finance-nameless = The item needs a name. Write for example: Rent 200 per month.
common-finance-too-many = A financial plan has room for { $most } items, and with these there would be more. Nothing was added. Put a few items together.
common-finance-changed = This cannot be taken back any more: somebody has changed the same since. This is how the plan looks now.
common-check-done = ✅ { $title } ({ $who }, { $at })
common-check-open = ⬜ { $title }
common-check-hint = <i>{ $hint }</i>
common-check-tick = ☐ { $title }
common-check-untick = ☑ { $title }
common-loose = Where does this belong?
    <blockquote>{ $text }</blockquote>
    .open = To: { $question }
    .near = { $words }
    .announcement = An answer to the announcement
    .items = Into the financial plan
    .ask = Ask this question
    .last = Only the last: { $text }
    .away = Delete
common-loose-because = { $why } Where shall the text go?
    <blockquote>{ $text }</blockquote>
common-welcome = You are welcome. Here is what comes next:
common-to-nothing = I do not know what you say that to. I have done nothing. Please tap the button that you mean.
common-as-it-was = I have added nothing and done nothing yet. What I have shown to you counts. This button goes on:
common-announce = Write an announcement
common-goes-on = Is something missing? Just go on writing.
common-loose-empty = No text arrived. Please send it again.
common-edit-too-late = You changed a message. It is too late for that: what you wrote before stays. Please send the correction as a new message.
common-too-long = That would be { $length } characters, up to { $most } are possible. The last text is not saved: please write it shorter.
common-no-such-command = I do not know this command. /hilfe shows what I can do.
common-link-not-yours = This person belongs to something else, too: to a coordination team or to another cohort. So only whoever runs the bot can make the link.
common-failed =
    Sorry, that did not work. The mistake is mine, not yours.
    What you wrote before is still there.

    Reference: <b>{ $reference }</b>. Please give it to your coordination team if it happens again.

common-flood =
    Those were a lot of messages at once. From “{ $words }” on, I have not read anything.

    In a minute I will read again. Then please send everything from that message on once more, preferably bit by bit.
common-flood-wordless =
    Those were a lot of messages at once. Beyond a certain point I have not read anything.

    In a minute I will read again. Then please send what I have not answered once more, preferably bit by bit.
common-maintenance =
    Maintenance: I cannot save anything just now. Your message is not lost, I will answer as soon as it works again.

# In a group to which somebody has added the bot, while the operators have no chat yet.
common-group-number =
    This group has the number { $number }.

    Shall the bot send messages for its operators here? Then set PROJEKTSCHMIEDE_ALERT_CHAT to this number, restart the bot and add it to the group again.

    Now I am leaving. I do not answer in groups.

# To the operators, in their own chat. Nothing personal, nobody's words.
common-alarm-test = Test alarm of the Projektschmiede: messages for the operators arrive here. There is nothing to do.
common-alarm-dead-letter = A message could not be handled. Reference: { $reference }. The person knows. The log says more.
common-alarm-message-failed = Telegram has refused a message of the bot. Reference: { $reference }. The log says more.
common-alarm-message-unclear = It is unclear whether a message of the bot has arrived. Reference: { $reference }.
common-alarm-refused = Telegram does not accept the bot's token. The bot keeps trying. Reference: { $reference }.
common-alarm-second-reader = Somebody else fetches this bot's messages from Telegram. Does it run twice, or was the token stolen? Reference: { $reference }.
common-alarm-database-locked = Another program holds the database. The bot waits and confirms nothing meanwhile. Reference: { $reference }.
common-alarm-database-away = The database server cannot be reached. The bot waits, and confirms nothing meanwhile. Reference: { $reference }.
common-alarm-disk-full = The disk is full. The bot waits and confirms nothing meanwhile. Please make room. Reference: { $reference }.
common-alarm-disk-low = The disk is getting full: { $reference } MB left. Please make room.
common-alarm-backup-failed = The nightly backup ({ $reference }) has failed. The bot tries again every quarter of an hour. The log says why.
common-alarm-tick-failed = A task that runs by itself has failed: { $reference }. It will be tried again.
common-alarm-guessing = Somebody is trying out codes or links: { $reference } wrong tries within an hour. The bot slows this down. Good links still open.
common-alarm-report-alone = A talk with former participants is reported, and there are not two people of the coordination team to look at it. Open: { $reference }. Please add somebody.

common-bot-description =
    I help your association in the Projektschmiede: step by step from the idea to the finished project outline.

    You need an invitation from your coordination team. Without one, I will gladly show you what it is about.
common-bot-short = Helps associations in the Projektschmiede get from the idea to the project outline.

common-copy-draft = A tap copies the text. Then it can be changed and sent again.
common-head-stranger = Projektschmiede
common-head-coordinator = Coordination · { $cohort }
common-head-observer = Observer
common-head-alumna = Alumni
common-head-partner = Sparring
common-role-contact = contact person
common-role-worker = team member
common-role-reader = reader

common-ask = Ask a question
common-about-personal =
    No machine answers this, but a person. The Koordination gives no legal advice either; it names a place that helps.
common-danger = <b>If somebody is in danger now, call the police (110) or the ambulance (112) first.</b>
common-about-emergency =
    { common-danger }
    You reach the federal programme at { $phone } and { $mail }.
common-media-name-voice = F-{ $number }-voice-message.ogg
common-media-name-photo = F-{ $number }-picture.jpg
common-media-name-audio = F-{ $number }-audio.mp3
common-media-name-video = F-{ $number }-video.mp4
common-media-name-document = F-{ $number }-file
common-media-voice = 🎤 Voice message
common-media-photo = 🖼 Picture
common-media-file = 📎 File
common-enquiry-media = { $what } for question F-{ $number }
common-word = What is { $term }?
common-to-person = To the Koordination
common-not-found = Did not find what you are looking for? Then ask a person: “To the Koordination”.

common-enquiry-told =
    { $by } of the Koordination answers your question <b>F-{ $number }</b>:
    <blockquote>{ $question }</blockquote>
    { $answer }
    .enough = Thanks, that is enough
    .again = Ask further
common-enquiry-told-corrected =
    <b>Correction</b> to your question F-{ $number }, from { $by }:
    <blockquote>{ $question }</blockquote>
    { $answer }
    .enough = Thanks, that is enough
    .again = Ask further

common-faq-expired = <b>Careful: this answer was valid until { $day }. Ask before you rely on it.</b>
common-faq-valid = <i>Valid until { $day }.</i>
common-faq-sensible = <i>This is about money, deadlines or law: what counts is the call and the notification. The bot gives no legal advice.</i>

# The card that an association reads of somebody who helps.
common-card-title = <b>{ $title }</b>
common-card-year = took part in { $year }
common-card-granted = got the grant
common-card-refused = was refused
common-card-waiting = result still open
common-card-topics = Topics: { $items }
common-card-languages = Speaks: { $items }
common-card-forms = Talks: { $items }
common-card-ask-me = Ask me about: { $words }
common-card-direct = You can reach them directly: { $address }
common-card-topic-gone = a topic that is not there any more
common-region-north = North
common-region-east = East
common-region-south = South
common-region-west = West
common-land-bw = Baden-Württemberg
common-land-by = Bavaria (Bayern)
common-land-be = Berlin
common-land-bb = Brandenburg
common-land-hb = Bremen
common-land-hh = Hamburg
common-land-he = Hesse (Hessen)
common-land-mv = Mecklenburg-Vorpommern
common-land-ni = Lower Saxony (Niedersachsen)
common-land-nw = North Rhine-Westphalia (NRW)
common-land-rp = Rhineland-Palatinate (Rheinland-Pfalz)
common-land-sl = Saarland
common-land-sn = Saxony (Sachsen)
common-land-st = Saxony-Anhalt (Sachsen-Anhalt)
common-land-sh = Schleswig-Holstein
common-land-th = Thuringia (Thüringen)
common-form-chat = here in the chat, without names
common-form-phone = on the phone
common-form-meeting = at a meeting

# What somebody who helps offers: they read it themselves, and so does the Koordination.
common-listing-card = <blockquote>{ $card }</blockquote>
common-listing-story = The story stands at the steps:
    <blockquote>{ $story }</blockquote>
common-listing-no-offer = Free: not said yet
common-listing-offer = Free: { $count ->
        [0] no talk at the moment
        [one] one talk
       *[other] { $count } talks
    }{ $until }
common-listing-offer-until = , until { $day }
common-story-hard = Hard was: { $stage }
common-story-helped = What helped: { $words }
common-story-refused = At first they were refused.
common-story-at-once = It worked without a refusal.
# --- Talks: what both sides read

common-talk-colour-blue = Blue
common-talk-colour-green = Green
common-talk-colour-red = Red
common-talk-colour-yellow = Yellow
common-talk-colour-violet = Violet
common-talk-colour-orange = Orange
common-talk-opened =
    <b>Talk { $number }: { $side ->
        [asker] your association is { $own }, the other side is { $who }
       *[volunteer] you are { $own }, the other side is { $who }
    }</b>

    The bot writes each message anew, without name and number. It cannot see deletions. In case somebody reports something, it keeps the last ten messages for 30 days. Otherwise the coordination team does not read along.

    Please be kind. Send no data about people with whom you work.

    To write, tap “Write” or “Reply”. On Telegram you can also reply to a message.
    .write = Write
    .more = Menu
common-talk-topic = Topic: { $topic }
common-talk-state-running = Running. Last message: { $day }
common-talk-state-frozen = Nobody can write just now. The coordination team is looking into it.
common-talk-state-rests = The other side is taking a break. The talk rests until then.
common-talk-state-ended = Over. Last message: { $day }
common-talk-card =
    <b>Talk { $number }</b> · you are { $own }, the other side is { $who }
    { $said }
    .write = Write
    .more = Menu
    .all = All talks
common-talk-menu = <b>Talk { $number } · { $who }</b>
    What would you like to do?
common-talk-files-on = Allow pictures and PDFs
common-talk-files-off = No more pictures and PDFs
common-talk-held-back = The other side has read nothing of that.
common-talk-end = End the talk
common-talk-block = Never again with this person
common-talk-exchange = Exchange contact details
common-talk-report = Report the talk
common-talk-report-line = Report this message
common-talk-place = Talk { $number } · { $who }
common-talk-place-topic = Talk { $number }: { $topic }
common-talk-none = No talk is running just now.
common-talk-line = • Talk { $number } · { $who }. { $state }
common-talk-line-topic = • Talk { $number } · { $who }: { $topic }. { $state }
common-talk-open = Talk { $number } · { $who }
common-talk-mine =
    <b>Your talks</b>
    { $said }

common-date-when-day = { $day }
common-date-when-day-time = { $day }, { $from }–{ $to }
common-date-when-day-from = { $day }, { $from }
common-date-when-days = { $day } to { $last }
common-date-when-days-time = { $day } to { $last }, { $from }–{ $to }
common-date-when-days-from = { $day } to { $last }, from { $from }
common-date-place = Place: { $place }
common-date-why = <i>You get this because you take part in “{ $cohort }”.</i>
common-date-answer-open = ❔ not answered yet
common-date-answer-yes = ✅ { $count ->
        [1] one person comes
        [2] two of you come
        [3] three of you come
       *[other] { $count } of you come
    }
common-date-answer-substitute = ✅ somebody else comes
common-date-answer-no = ✖️ not coming
common-date-off = This date is cancelled.
common-date-for-all = You do not need to answer this one.
common-date-line = <b>{ $title }</b>
    { $when }
    { $answer }
common-date-line-plain = <b>{ $title }</b>
    { $when }
common-date-line-off = <s>{ $title }</s>
    { $when } · cancelled
common-date-heads = { $count ->
        [1] One person comes
        [2] Two of us come
       *[other] Three of us
    }
common-date-substitute = Somebody else comes
common-date-cannot = We cannot come

common-appointment-when = { $day }, { $from }–{ $to }
common-flaw-line = “{ $line }”:
common-flaw-no-day = { $line } I find no day.
common-flaw-weekday = { $line } Day and weekday do not fit together.
common-flaw-over = { $line } That is over already.
common-flaw-far = { $line } That is too far ahead.
common-flaw-long = { $line } That is too long, or the end is before the beginning.
common-flaw-unclear = { $line } That is not clear.
common-flaw-no-room = { $line } This link does not look like a video call.
common-appointment-place = Where: { $place }
common-appointment-no-place = The place is not known yet.
common-volunteer-limits = <i>Open requests: { $open } of { $most }. Talks this year: { $talks } of { $year }.</i>
common-volunteer-readers = You are reading along here. Asking is for those who work along in your association.
common-volunteer-barred = You cannot ask for talks right now. Your coordination team will tell you why.

# An announcement, as whoever gets it reads it. "text" is what the Koordination wrote.
common-announcement =
    { $head }

    { $text }

    <i>Your answer goes to the coordination team.</i>
common-announcement-from = <b>Announcement of the coordination team</b>
common-announcement-number = no. { $number }
common-announcement-for = For { $names }
common-announcement-excluded = Left out: { $people ->
    [one] 1 person
   *[other] { $people } people
 }
common-announcement-kind-important = Important
common-announcement-kind-date = Date
common-announcement-kind-info = Info
common-announcement-kind-invitation = Invitation
common-announcement-read = I have read it
common-announcement-question = Ask about it
common-announcement-less = Less of this
common-announcement-and = { $first } and { $last }
common-announcement-vorname = everyone

# The living card of an announcement, for the Koordination.
common-announcement-lost-cohort = Whoever wrote the announcement no longer coordinates all cohorts to which it goes. Take it back and choose anew to whom.
common-announcement-other-cohort = The announcement also went to another cohort. Only somebody who coordinates that one, too, can change it or send it to more people. Withdrawing is always possible.
common-announcement-overtaken = Somebody was quicker and has just changed the announcement. This is how it stands now:
common-announcement-size = { $people ->
        [one] 1 person
       *[other] { $people } people
    } { $associations ->
        [0] {""}
        [one] in 1 association
       *[other] in { $associations } associations
    }
common-announcement-is = Kind: { $kind }
common-announcement-until = Valid until { $until }
common-announcement-nights = Arrives in quiet hours, too.
common-announcement-draft =
    <b>Announcement { $number }</b> is a draft again. Nothing has been sent.
common-announcement-asked =
    <b>Announcement { $number }</b> waits for a second person.
    To { $size }

    { $facts }

    These can release it: { $who }. As soon as somebody says yes, it is sent.
common-announcement-asked-alone =
    <b>Announcement { $number }</b> waits for a second person.
    To { $size }

    { $facts }

    You coordinate this round alone. Whoever runs the bot can release it with this command:
    <code>projektschmiede announcement release { $number }</code>
common-announcement-scheduled =
    <b>Announcement { $number }</b> is sent on { $at }.
    To { $size }, from { $author }

    { $facts }

    Until then everybody who coordinates can stop it.
common-announcement-countdown =
    <b>Announcement { $number }</b> is sent in 30 seconds.
    To { $size }

    { $facts }
common-announcement-running =
    <b>Announcement { $number }</b> is being sent. { $note }
common-announcement-paused =
    <b>Announcement { $number }</b> is paused. The other { $open } get it only when you go on. { $note }
common-announcement-stopped-errors =
    <b>Announcement { $number }</b> is stopped: Telegram has refused it several times for the same reason. Look at its content before you go on.
common-announcement-stopped-overdue =
    <b>Announcement { $number }</b> was not sent. The bot was off, and it is more than two hours late (planned: { $at }). Does it still fit?
common-announcement-stopped-overdue-half =
    <b>Announcement { $number }</b> is stopped: The bot was off for more than two hours (since { $at }). Does it still fit for the others?
common-announcement-stopped-expired =
    <b>Announcement { $number }</b> is stopped: It was valid until a certain day, and that is over. When you go on, it is valid without an end.
common-announcement-stopped-unbacked =
    <b>Announcement { $number }</b> was not sent: whoever wrote and released it does not coordinate here any more. Read it before you plan it anew.
common-announcement-so-far = { $done } of { $whole } · { $faults ->
        [one] 1 error
       *[other] { $faults } errors
    } · { $open } open
common-announcement-count = { $done } of { $whole } · { $faults ->
        [one] 1 error
       *[other] { $faults } errors
    }
common-announcement-braked = Telegram slows down, going on in { $seconds } s.
common-announcement-asleep = { $count ->
        [one] 1 person has
       *[other] { $count } people have
    } quiet hours now. It goes on from { $at }.
common-announcement-dropped = <b>Announcement { $number }</b> is discarded. Nothing has been sent.
common-announcement-report-done =
    <b>Announcement { $number }</b> was sent. Report for { $whole ->
        [one] 1 person
       *[other] { $whole } people
    }:
    { $sums }

    { $more }
common-announcement-report-cancelled =
    <b>Announcement { $number }</b> was cancelled. Report for { $whole ->
        [one] 1 person
       *[other] { $whole } people
    }:
    { $sums }

    { $more }
common-announcement-report-withdrawn =
    <b>Announcement { $number }</b> is withdrawn. This is how it had been sent, to { $whole ->
        [one] 1 person
       *[other] { $whole } people
    }:
    { $sums }

    { $more }
common-announcement-sum-sent = { $count } delivered
common-announcement-sum-blocked = { $count } blocked
common-announcement-sum-failed = { $count } failed
common-announcement-sum-unclear = { $count } unclear
common-announcement-sum-expired = { $count } too late, no longer valid
common-announcement-sum-skipped = { $count } left out (no longer there, or opted out)
common-announcement-sum-cancelled = { $count } not sent any more
common-announcement-still-open = { $count } still open
common-announcement-answers = { $answered } with an answer · { $seen } have tapped something
common-announcement-late = { $count } new since the start
common-announcement-change = Change it after all
common-announcement-to-draft = Change the draft
common-announcement-send-after-all = Send it after all
common-announcement-read-it = Look at the content
common-announcement-stop = Stop
common-announcement-not-yet = Do not send
common-announcement-pause = Stop for now
common-announcement-go-on = Go on sending
common-announcement-send-now = Send now
common-announcement-plan-anew = Plan anew
common-announcement-drop = Discard
common-announcement-again = Send failed ones again
common-announcement-see-unclear = Look at unclear ones
common-announcement-send-late = Send to late ones ({ $count })
common-announcement-see-answers = Answers
common-announcement-more = More
common-announcement-all = All announcements
common-announcement-verein = { $before ->
   *[other] your association
 }

# Who is meant by an announcement, in a line.
common-audience-members = all members
common-audience-alumni = former participants
common-audience-role-kontakt = contact persons
common-audience-role-mitglied = people who work on it
common-audience-role-lesen = people who read along
common-audience-stages = step { $numbers }
common-audience-chosen = { $count ->
    [one] 1 chosen association
   *[other] { $count } chosen associations
 }
common-audience-unanswered = no answer to announcement { $number }
common-audience-count = { $people ->
    [one] 1 person
   *[other] { $people } people
 } in { $associations ->
    [one] 1 association
   *[other] { $associations } associations
 }
common-announcement-unknown = I do not know this placeholder: { $blanks }. There are { "{" }vorname{ "}" } and { "{" }verein{ "}" }.

common-secret-over = (This link is not valid any more.)
common-secret-hidden = (To be safe, I do not show this any more.)

# The Finanzierungsplan, for all features that show it.
common-finance-heading =
    .staff = Staff
    .material = Running costs
    .invest = Investments
    .federal = Federal grant
    .own = Own funds
    .income = Income
    .third = Money of others
common-finance-table =
    .all = All years
    .euro = Euro
    .year = Year
    .costs = Costs
    .cover = Cover
    .federal = Federal
    .missing = Missing
    .spare = Too much
    .even = Fits
common-finance-flaw-no-amount = The amount is missing.
common-finance-flaw-only-year = There is only a year, no amount.
common-finance-flaw-no-title = What is the money for? The name is missing.
common-finance-flaw-no-count = That is the price of one. How many are there? For example: 40 hrs x 25
common-finance-flaw-counts = The line has another number of things. Put an x between them, for example: 3 x 200. Or leave the number out.
common-finance-flaw-comma = A comma before three digits is not clear. Write 1.000 for a thousand, or 1,00 for euros and cents.
common-finance-flaw-doubled = The table has two columns with the same name. Write each item in a line of its own.
common-finance-flaw-negative = An amount cannot be less than 0.
common-finance-flaw-currency = Please convert the amount into euros.
common-finance-flaw-unreadable = The number cannot be read. For example: 2,400.50
common-finance-flaw-too-much = So much money cannot be right. Is there a zero too many?
common-finance-flaw-range = There are two amounts. Which one counts?
common-finance-flaw-several = There are several amounts. Write one line for each item. Does a number belong to the name? Then write: “Model 4500: 250”.
common-finance-flaw-years = Is the amount for each year? Write: 2400 a year. Or each year with its amount.
common-finance-flaw-too-long = The line is too long for one item.
common-finance-flaw-too-many = These were too many at once. Send this line again.
common-finance-flaw-change = That sounds like a change. Send this line alone, then it takes one tap.
common-finance-flaw-sum = The bot reckons the sum.
common-finance-flaw-remark = There is no number.
common-finance-flaw-header = This is a heading.
common-finance-flaw-span = Is the amount for each month? Then add “per month”. Or for all months together? Then add “once”.
common-finance-flaw-months = Which months exactly, and is the amount for each of them? For example: rent 300 per month from July
common-finance-flaw-surcharge = I do not add or take off percent. Write the amount that you pay in the end.
common-finance-flaw-times = Does the number behind the x count time, or things? Write "8 months x 200" or "8 pieces x 200 per month".
common-finance-flaw-cent = Please write the amount in euros: 0.30 instead of 30 cents.
common-finance-flaw-columns = What stands in which column? Write a heading above the table: item, quantity, price.
common-finance-months = { $year } ({ $months ->
    [one] 1 month
   *[other] { $months } months
})
common-finance-item = · { $title }
common-finance-strong = <b>{ $what }</b>

# What the rules find in a Finanzierungsplan: label, reason, and what is missing.
common-finance-rule =
    .amounts = amounts
    .empty = costs
    .outside = years
    .months = duration
    .cover = cover
    .surplus = not too much money
    .part = own share
    .year = federal money in each year
    .all = federal money in all
    .main = main funder
    .period = duration confirmed
    .guess = headings
    .hoped = promised sources
    .funds = own money
    .measures = activities
    .free = costs for each activity
    .loose = an activity for each item
    .invest = purchases
    .first = first months
    .staff = staff
    .ceilings = ceilings
common-finance-check-empty =
    .hint = ⚠️ <b>Costs:</b> There is no amount in the plan yet. Start with the biggest item.
common-finance-check-amounts =
    .fault = ❌ <b>Amounts:</b> { $count ->
        [one] One item has
       *[other] { $count } items have
    } no amount yet ({ $items }). Each item needs an amount, or it can go.
common-finance-check-outside =
    .fault = ❌ <b>Years:</b> { $have } euros belong to years in which the project does not run ({ $items }). They count nowhere.
common-finance-check-months =
    .fault = ❌ <b>Duration:</b> You plan { $have } months. { $need } is the most.
common-finance-check-cover =
    .fault = ❌ <b>Cover:</b> { $missing } euros are missing{ $years }. The costs are higher than the money.
common-finance-check-surplus =
    .fault = ❌ <b>Cover:</b> { $missing } euros too much{ $years }. There must not be more money than costs.
common-finance-check-part =
    .fault = ❌ <b>Own share:</b> { $missing } euros of own funds are missing{ $years }. { $own } percent of the costs are { $need } euros, you have { $have } euros.
    .hint = ⚠️ <b>Own share:</b> With money from others it is enough. With own funds alone { $missing } euros are missing{ $years }. Sources contradict each other about what counts: check the guidelines (Leitfaden) for your year.
common-finance-check-year =
    .fault = ❌ <b>Federal money:</b> { $missing } euros too much{ $years }. The federal government gives no more than { $most } euros a year.
common-finance-check-all =
    .fault = ❌ <b>Federal money:</b> { $missing } euros too much in all years together. The federal government gives no more than { $most } euros.
common-finance-check-main =
    .fault = ❌ <b>Main funder:</b> That must be the federal government. It gives { $have } euros, somebody else { $need } euros.
    .hint = ⚠️ <b>Main funder:</b> That must be the federal government. It gives { $have } euros, all others together { $need } euros. Ask whether that is possible.
common-finance-check-period =
    .hint = ⚠️ <b>Duration:</b> I calculate from { $begins } to { $ends }. That is only my assumption.
common-finance-check-guess =
    .hint = ⚠️ <b>Headings:</b> { $count ->
        [one] For one item I guessed where it belongs
       *[other] For { $count } items I guessed where they belong
    } ({ $items }). Check whether that is right.
common-finance-check-hoped =
    .hint = ⚠️ <b>Not promised yet:</b> { $have } euros are only hoped for ({ $items }).
common-finance-check-funds =
    .hint = ⚠️ <b>Own money:</b> At a Zentralstelle, at least { $percent } percent of the costs should be your own money. { $missing } euros are missing for that{ $years }.
common-finance-check-measures =
    .hint = ⚠️ <b>Activities:</b> There are none in the worksheet yet. So I cannot see whether each has its costs.
common-finance-check-free =
    .hint = ⚠️ <b>Activities without costs:</b> { $measures }. Do you really need no money there?
common-finance-check-loose =
    .hint = ⚠️ <b>Costs without an activity:</b> { $have } euros ({ $items }). What belongs to all activities can stay like this.
common-finance-check-invest =
    .hint = ⚠️ <b>Purchases:</b> { $have } euros come after the first year ({ $items }). At a Zentralstelle the rule was: buy in the first year.
common-finance-check-first =
    .hint = ⚠️ <b>The first { $months } months:</b> Your own money should bridge them (earlier call). They cost about { $about-need } euros{ $years }, { $about-missing } euros are missing.
common-finance-check-staff =
    .hint = ⚠️ <b>Staff:</b> { $share } percent of the costs. Usual are { $percent } to { $up } percent. If yours is different, say why.
common-finance-check-ceilings =
    .unknown = ❔ <b>Ceilings:</b> Limits that I do not know: { $items }. Check the guidelines (Leitfaden) for your year.
common-finance-in-years = { " " }({ $years })
common-finance-each-year = { $year }: { $missing }
common-finance-and-more = { $items } and { $more ->
    [one] one more
   *[other] { $more } more
}
common-finance-years =
    .span = { $first } to { $last }
    .and = { $first } and { $last }
common-finance-rules-of =
    .all = This is how it was for funding year { $known }. For { $unknown } check the guidelines (Leitfaden).
    .some = Some rules are those of funding year { $known }. For { $unknown } check the guidelines (Leitfaden).
common-finance-which = Of which association? First choose its financial plan.
common-finance-plans = All financial plans

# Abschnitte der Projektskizze, wer immer sie liest.
common-outline-line = { $section }: { $done } of { $whole }
common-outline-piece =
    <i>{ $title }</i>
    { $text }
common-outline-piece-cut =
    <i>{ $title }</i>
    { $text } …
    (This is only the beginning. The document has the whole text.)
common-outline-gap = ⬜ <i>Still missing here: { $title }</i>
