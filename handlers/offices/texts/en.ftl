# Offices: Kommune and Bundesamt, asked directly; the Koordination keeps them.

offices-menu-anlaufstellen = Whom you can ask directly
offices-step-question = Your question for the network meeting
offices-step-new = Name and address of the office
offices-step-change = Name and address of the office, anew
offices-earlier = ‹ Before
offices-later = After ›
offices-back = All offices
offices-card = To the office
offices-desk-all = All offices

offices-kind-municipality = municipality (Kommune)
offices-kind-federal = federal office (Bundesamt)
offices-everywhere = every Land
offices-where = For associations from: { $land }
offices-topics = Topics: { $topics }
offices-direct = Address: { $address }
offices-checked = checked on { $at }
offices-unchecked = not checked yet
offices-rule-municipality = You ask this office yourselves, at this address and under your name. The bot passes nothing on.
offices-rule-federal = You ask this office yourselves, at this address and under your name. Or you leave a question here: the Koordination takes it to the next network meeting.

offices-all =
    <b>Can be asked, too</b>

    { $lines }

    You ask offices directly, not through the bot. Sparring partners are booked here, for fixed times.
    .sparring = To the sparring partners
offices-none = No office is noted for your Land yet. Feel free to ask the Koordination, they can note one.
offices-line = • { $title } ({ $kind })
offices-one =
    <b>{ $title }</b> · { $kind }
    { $facts }

    { $rule }

    <i>By the Koordination { $checked }.</i>
    .ask = Question for the network meeting
    .wrong = Not true any more
offices-wrong-noted = Thank you. The Koordination has a look whether all is still true at “{ $title }”.
offices-ask-question = What would you like to ask <b>{ $title }</b> at the network meeting? Write one question, please without names and contacts. The Koordination sees which association it comes from.
offices-question-long = The question has at least one word and at most { $most } characters.
offices-question-personal = There is a name or a contact in the question. Please write it without.
offices-question-left =
    Noted for <b>{ $title }</b>:

    <blockquote>{ $text }</blockquote>
    The Koordination takes the question to the next network meeting.
    .more = One more question
    .undo = Take it back
offices-taken-back = The question is taken back.
offices-asked-already = The question was at the network meeting already. It cannot be taken back any more.

offices-desk =
    <b>Offices</b> · { $cohort }

    { $lines }

    Associations ask these offices directly.
    .new = New office
    .questions = For the network meeting ({ $count })
    .helping = Who helps
offices-desk-none = No office is noted yet. Note the first one, for example the municipality of your associations.
offices-desk-line = • { $title } ({ $kind }), { $checked }
offices-which-kind = What kind of office is it?
offices-new-municipality = Municipality
offices-new-federal = Federal office
offices-ask-new =
    Write two lines ({ $kind }): first the name of the office, below it the address.

    <code>Ehrenamtsstelle Musterstadt
    ehrenamt@musterstadt.example</code>

    Only official addresses: the mailbox of the office, its web page, its landline. No mobile number and no private address.
offices-ask-change =
    So far it says:

    <code>{ $title }
    { $address }</code>

    Write both lines anew. Then you check the office once more, until then associations do not see it.
offices-two-lines = I need two lines: the name of the office, and below it its address.
offices-too-long = That is too long. The name has at most { $title } characters, the address at most { $address }.
offices-private = That looks like a private address. Only official addresses stand here: the mailbox of the office, its web page, its landline.
offices-no-address = I find no address in the second line. Write the email address, the web page or the landline of the office.
offices-many = More than { $most } offices do not fit into the list. Take one out first.
offices-desk-one =
    <b>{ $title }</b> · { $kind }
    { $facts }

    { $checked }. { $shown }
    .checked = Checked, it is true
    .change = Change
    .topics = Topics
    .land = Land
    .drop = Take out
offices-shown = Associations see this office.
offices-not-shown = Associations see it once you tap “Checked, it is true”.
offices-lands =
    For associations from which Land is <b>{ $title }</b> there?
    .every = For every Land
offices-which-topics = About what can <b>{ $title }</b> be asked?
offices-tick-on = ✓ { $name }
offices-tick-off = { $name }
offices-ask-drop =
    Take <b>{ $title }</b> out of the directory? Associations do not see the office any more then.
    .drop = Take out
offices-dropped = <b>{ $title }</b> does not stand in the directory any more.
offices-wrong =
    An association says: something at <b>{ $title }</b> is not true any more.

    Address: { $address }

    <i>You get this because you coordinate.</i>
offices-questions =
    <b>Questions for the network meeting</b> · { $cohort }

    { $list }

    Tap what was asked at the meeting.
    .taken = { $number } was asked
offices-question =
    <b>{ $number }</b> { $office } · { $association }
    { $text }
offices-no-questions =
    <b>Questions for the network meeting</b> · { $cohort }

    No question waits just now. Associations leave them at a federal office under “Can be asked, too”.
