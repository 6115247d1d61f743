announcement_release-step-when = When the announcement shall be sent
announcement_release-step-why = Why the announcement is not right yet

announcement_release-question =
    <b>Announcement to { $size }</b>
    { $facts }

    { $more }
    .send = Send now
    .anyway = Send it anyway
    .planned = Plan it like this
    .ask = Ask a second person
    .prepare = Prepare the release
    .plan = Send later
    .other = Another time
    .now = At once after all
    .back = Back to the draft
announcement_release-now = It is sent now. After that you have 30 seconds to hold it back.
announcement_release-at = It is sent on { $at }. 30 minutes before, everybody of the coordination team sees it.
announcement_release-after-yes = It is sent as soon as somebody says yes.
announcement_release-hours = Whoever has quiet hours gets it afterwards.
announcement_release-hours-important = Whoever has quiet hours gets it afterwards. Only the second person can allow that it arrives at once.
announcement_release-twice = ⚠️ This was sent on { $at } already, as announcement { $number }: to { $people } of these people. Send it anyway?
announcement_release-twice-soon = ⚠️ The same leaves soon already, as announcement { $number }: to { $people } of these people. Send it anyway?
announcement_release-second-needed =
    A second person has to say yes ({ $who }), because:
    { $why }
announcement_release-second-alone =
    A second person has to say yes, and you coordinate alone. Whoever runs the bot can release it. It is needed because:
    { $why }
announcement_release-because-everybody = It goes to everybody.
announcement_release-because-important = It is “Important”.
announcement_release-because-many = It goes to more than 25 people.
announcement_release-because-sensible = It speaks of money or of a deadline.

announcement_release-second =
    <b>{ $author } asks you to release announcement { $number }</b>
    To { $size }. Above you see it as it arrives.
    { $facts }

    { $more }
    .yes = Release
    .nights = Release, in quiet hours, too
    .no = Not like this
announcement_release-why-second =
    You are asked because:
    { $why }
announcement_release-agreed = { $who } has released announcement <b>{ $number }</b>.
announcement_release-why-not = What is not right about announcement <b>{ $number }</b>? Write it in one message. The draft goes back with it.
announcement_release-said-no = Announcement <b>{ $number }</b> is a draft again. { $author } has your words.
announcement_release-returned =
    { $who } does not release announcement <b>{ $number }</b>:
    <blockquote>{ $words }</blockquote>
    It is your draft again.
    .change = Change the draft
    .again = Send it again
announcement_release-stopped =
    { $who } has stopped announcement <b>{ $number }</b>. Nothing has been sent, it is your draft again.
    .change = Change the draft
    .again = Send it after all

announcement_release-when =
    When shall the announcement be sent? Tap a proposal or write it, for example <code>tomorrow 10:00</code> or <code>20.03. 18:00</code>.
announcement_release-when-unread =
    I do not understand this time. Write it like this, for example: <code>tomorrow 10:00</code> or <code>20.03. 18:00</code>.

announcement_release-unfinished = The draft is not finished. Its card says what is missing.
announcement_release-nobody = Right now nobody would get this announcement. Choose other recipients.
announcement_release-expired = The announcement was valid until a certain day, and that is over. Change “Valid until”.
announcement_release-limit = { $count } announcements of yours were sent or released today. More than 3 a day are not possible, so that the associations still read them. Tomorrow you can again.
announcement_release-wrong-time = { $at } is not possible: the time has to be within the next twelve months.
announcement_release-after-valid = Then the announcement is no longer valid: it is valid until { $until }.
announcement_release-own = Your own announcement is released by somebody else.
announcement_release-too-late = The announcement should have been sent on { $at }, that is long over. Please change the time.
