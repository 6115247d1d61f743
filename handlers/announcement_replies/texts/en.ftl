# What people do with an announcement that they got.

announcement_replies-step-question = Question about an announcement
announcement_replies-question = Ask about it
announcement_replies-to-person = To the coordination

announcement_replies-read = Thank you. The coordination sees that you have read announcement { $number }.
announcement_replies-yes =
    Thank you. For announcement { $number } you said: <b>Yes</b>. You can change it.
    .other = No after all
announcement_replies-no =
    Thank you. For announcement { $number } you said: <b>No</b>. You can change it.
    .other = Yes after all
announcement_replies-test = This is only a test. Nothing counts here.
announcement_replies-withdrawn = Announcement { $number } was withdrawn. What it said no longer holds. Do you have a question? Write to the coordination.
announcement_replies-over = Announcement { $number } was valid until { $until }. An answer no longer counts. You can still ask.

announcement_replies-ask = What would you like to know about announcement { $number }? Write it here. Your message goes to the coordination.
announcement_replies-choose =
    For which association do you write? I have kept your text.
    .one = { $name }
announcement_replies-asked =
    { $danger }
    Your message goes to the coordination. It has the number F-{ $number }. What comes back, you read here.

    { $more }
    .status = See my question
announcement_replies-words-only = I cannot pass this on here. Please write your question in words.

announcement_replies-ask-off =
    No more announcements of the kind <b>{ $kind }</b>?

    This still comes: { $still }. Reminders and answers to your questions stay, too.
    .no = No, leave it
    .yes = Yes, switch off
announcement_replies-off =
    Switched off: you get no more announcements of the kind <b>{ $kind }</b>.

    This still comes: { $still }. You find everything under /einstellungen.
    .again = Switch on again
    .all = All kinds
announcement_replies-always =
    Important announcements always come, for example about deadlines and cancellations. They end only when you leave the round.
    .all = All kinds
announcement_replies-overview =
    <b>Announcements of the coordination</b>

    { $lines }

    Important announcements come as long as you are in the round.
announcement_replies-kind-always = { $kind }: always comes
announcement_replies-kind-on = { $kind }: on
announcement_replies-kind-off = { $kind }: off
announcement_replies-switch-on = Switch on: { $kind }
announcement_replies-switch-off = Switch off: { $kind }
