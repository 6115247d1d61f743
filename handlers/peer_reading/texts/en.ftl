peer_reading-menu-lesen = Read each other's outlines
peer_reading-step-new = Comment on the other association's outline
peer_reading-step-change = Changed comment
peer_reading-step-days = Days of the reading round

peer_reading-join = We take part
peer_reading-skip = Not this time
peer_reading-agree = Yes, read each other
peer_reading-refuse = Rather not
peer_reading-leave = No longer take part
peer_reading-read = Continue reading
peer_reading-give-late = Still hand over the comments
peer_reading-give-left = Give comments to { $name }
peer_reading-got = Comments from { $name }
peer_reading-to-home = Peer advice
peer_reading-to-course = To the reading round
peer_reading-earlier = ‹ Before
peer_reading-later = After ›
peer_reading-unknown-first = Another association

peer_reading-not-for-you = Associations in a Projektschmiede read each other's outlines. You do not belong to one just now.
peer_reading-home =
    <b>Peer advice</b> (kollegiale Beratung) · { $association }
    { $now }
peer_reading-none = Two associations read each other's outlines and write down what they notice. There is no reading round for you just now. When the coordination team starts one, you will hear of it.
peer_reading-asked = Two associations read each other's outlines and write down what they notice. You can answer until { $answer_by }, reading ends on { $read_by }. After that the bot says who reads with whom.
peer_reading-said-nothing = Do you take part? You need not give a reason.
peer_reading-said-nothing-yet = Your team has not answered yet. You read along here. The others of your team can answer.
peer_reading-said-yes = <b>You take part.</b> You can change this until { $answer_by }.
peer_reading-said-no = <b>You do not take part this time.</b> You can change this until { $answer_by }.
peer_reading-alone = In this round there is no association to read with you. It is not because of you. The coordination team knows and will get in touch.
peer_reading-proposed =
    You read with: <b>{ $others }</b>. { $how }

    Nobody sees anything yet. It starts when everybody has agreed, and lasts until { $read_by }.
peer_reading-how-two = You read their outline, and they read yours.
peer_reading-how-three = There are three of you: each association reads one of the others.
peer_reading-you-agreed = <b>You have agreed.</b> Now the others still have to say yes.
peer_reading-you-not-yet = May they read your outline? They see your texts, also names that stand in them. They do not see your address, nor who of you wrote what.
peer_reading-team-not-yet = Your team has not agreed yet. You read along here. The others of your team can agree.
peer_reading-you-read = You read the outline of <b>{ $name }</b>, until { $read_by }.
peer_reading-you-gave = You have finished reading the outline of <b>{ $name }</b>. Thank you!
peer_reading-read-by = { $name } is reading your outline. You will get all comments at once.
peer_reading-ask-leave =
    Really not? Then nobody reads yours, and you read nobody's. The others only hear that it does not come about, no reason. What you have not handed over is deleted.
    .no = Stay in
    .yes = Yes, rather not
peer_reading-left = All right, then not. The others know that it does not come about. You can take part again in the next round.

peer_reading-outline =
    <b>You are reading: { $name }</b>
    { $title }

    Read until { $read_by }, section by section. Write down what you notice as you go. The association sees it only when you have finished.
    { $noted }
    .read = Read from the start
    .remarks = Your comments
    .assess = Trial review
peer_reading-noted-count = { $count ->
        [0] You have not noted anything yet.
        [one] You have noted one comment.
       *[other] You have noted { $count } comments.
    }
peer_reading-finish = Finished reading
peer_reading-section =
    <b>{ $section }</b>
    Outline of { $name }

    { $text }
    .previous = ‹ Before
    .following = After ›
    .overview = Overview
peer_reading-own-remarks =
    <b>Noted by you</b>
    { $list }
peer_reading-write-here = <i>Do you notice something? Write it right here as a message: what is good, what you do not understand, what is missing.</i>
peer_reading-noted =
    Noted at “{ $section }”:
    <blockquote>{ $text }</blockquote>
    Anything else about this section? Just write on.
    .onward = Continue reading
    .change = Change
    .all = All comments
peer_reading-listed =
    <b>Your comments</b> on the outline of { $name }

    { $list }
peer_reading-too-many = More than { $most } comments are not possible. Your last text is not saved. Change or delete another one.
peer_reading-listed-none = You have not noted anything on the outline of { $name } yet.
peer_reading-remark =
    <b>{ $section }</b>
    <blockquote>{ $text }</blockquote>
peer_reading-change = Change: { $text }
peer_reading-ask-change =
    Write the comment on “{ $section }” anew.
    .drop = Delete the comment
peer_reading-ask-give =
    { $count ->
        [0] You have not noted anything. Finished with the outline of <b>{ $name }</b> all the same?
        [one] One comment now goes to <b>{ $name }</b>.
       *[other] { $count } comments now go to <b>{ $name }</b>, all at once.
    } What you said in the trial review goes with it. After that you cannot change anything, and you no longer see the outline.
    .give = Yes, hand over
    .look = Look once more
peer_reading-given =
    Handed over. <b>{ $name }</b> now reads what you noted. Thank you for taking the time!

peer_reading-got-shown =
    <b>Another association writes</b>
    { $name } has read your outline:

    { $list }
    .assess = Their trial review
    .thank = Say thank you
    .show = Show it to the coordination team
peer_reading-got-none =
    { $name } has read your outline and noted nothing.
    .assess = Their trial review
    .thank = Say thank you
peer_reading-thanked =
    Your thanks have reached { $name }.
    .read = To the comments
peer_reading-shown =
    The coordination team can now read what { $name } noted on your outline.
    .read = To the comments
peer_reading-shown-to-desk =
    <b>{ $name }</b> noted on the outline of <b>{ $own }</b>:

    { $list }

peer_reading-told-invited =
    <b>Peer advice</b> (kollegiale Beratung): two associations read each other's outlines and write down what they notice. You get fresh eyes and see how others do it.

    Answer until { $answer_by }. Reading ends on { $read_by }. After that the bot says who reads with whom, and before that nobody sees anything. Sitting out this time is fine, you need no reason.

    <i>You get this because the coordination team starts a reading round for you.</i>
peer_reading-told-ask-again =
    Until { $answer_by } you can still say whether you take part in reading each other's outlines. Without an answer you are not in this time.

    <i>You get this because your association has not answered yet.</i>
peer_reading-told-introduced =
    You read with: <b>{ $others }</b>. { $how }

    May they read your outline? They see your texts, also names that stand in them. They do not see your address, nor who of you wrote what. It starts when everybody has agreed, and lasts until { $read_by }.

    <i>You get this because your association wants to take part.</i>
peer_reading-told-not-agreed =
    Your yes is still missing: may <b>{ $others }</b> and you read each other's outlines? The round lasts until { $read_by }.

    <i>You get this because your association wants to take part.</i>
peer_reading-told-begun =
    Everybody has agreed. You now read the outline of <b>{ $name }</b>, until { $read_by }.

    <i>You get this because your association is in the reading round.</i>
    .read = Read the outline
peer_reading-told-fewer =
    One association is no longer in. There are two of you now: <b>{ $others }</b> and you read each other.

    <i>You get this because your association is in the reading round.</i>
peer_reading-told-fewer-proposed =
    One association is no longer in. There would be two of you now: <b>{ $others }</b> and you read each other. It starts when both have agreed.

    <i>You get this because your association is in the reading round.</i>
peer_reading-told-alone =
    In this reading round there is unfortunately no association to read with you. It is not because of you. The coordination team knows and will get in touch.

    <i>You get this because your association wanted to take part.</i>
peer_reading-told-cancelled =
    The reading round is off. You need not do anything.

    <i>You get this because the coordination team had announced it.</i>
peer_reading-told-not-finished =
    Until { $read_by } you can still read the outline of <b>{ $name }</b>. At the end tap “Finished reading”, then the association gets your comments.

    <i>You get this because your association has not finished yet.</i>
    .read = Continue reading
peer_reading-why-over = The reading round is over
peer_reading-why-left = The other association is no longer in it
peer_reading-told-over =
    { $why }, you no longer see the outline of <b>{ $name }</b>. { $count ->
        [one] You have noted one comment. Shall the association still get it?
       *[other] You have noted { $count } comments. Shall the association still get them?
    }

    <i>You get this because your association was in the reading round.</i>
    .give = Yes, hand over
peer_reading-told-over-judged =
    { $why }, you no longer see the outline of <b>{ $name }</b>. You have said something on it in the trial review. Shall the association still get it?

    <i>You get this because your association was in the reading round.</i>
    .give = Yes, hand over
peer_reading-told-over-empty =
    { $why }, you no longer see the outline of <b>{ $name }</b>.

    <i>You get this because your association was in the reading round.</i>
peer_reading-told-got =
    <b>{ $name }</b> has read your outline. { $count ->
        [0] They noted nothing.
        [one] There is one comment for you. It also stands in your outline, at its section.
       *[other] There are { $count } comments for you. They also stand in your outline, at their sections.
    }

    <i>You get this because your association is in the reading round.</i>
    .read = See them
    .thank = Say thank you
peer_reading-told-thanked =
    <b>{ $name }</b> says thank you: you read their outline, and it helped.

    <i>You get this because your association read it.</i>
peer_reading-told-desk-paired =
    { $said }

    <i>You get this because you coordinate this cohort.</i>
peer_reading-told-desk-pairs = The answers for the reading round are in. { $circles ->
        [0] There is no pair.
        [one] There is one pair (or three). Now they still have to agree to each other.
       *[other] There are { $circles } pairs (or threes). Now they still have to agree to each other.
    }
peer_reading-told-desk-left = Without a partner: <b>{ $names }</b>. They have read with all the others before, or there was nobody left. Would you like to get in touch?
peer_reading-told-desk-alone =
    <b>{ $name }</b> has no partner in the reading round any more. The association knows. Would you like to get in touch?

    <i>You get this because you coordinate this cohort.</i>
peer_reading-told-desk-over =
    The reading round is over. Finished: { $given } of { $whole }.

    <i>You get this because you coordinate this cohort.</i>
peer_reading-told-desk-shown =
    <b>{ $name }</b> shows you what { $reader } noted on their outline.

    <i>You get this because you coordinate this cohort.</i>
    .read = See it

peer_reading-start = Start a reading round
peer_reading-desk-none =
    <b>Peer advice</b> (kollegiale Beratung) · { $cohort }
    Associations read each other's outlines. You announce a round, each association says yes or sits out, and the bot brings together those who have never read with each other. What they write to each other you do not read.
peer_reading-course =
    <b>Reading round</b> · { $cohort }
    { $state }
    Answers until { $answer_by }, reading until { $read_by }.

    { $course }
    .cancel = Cancel the round
peer_reading-round-asking = The associations are answering.
peer_reading-round-pairing = It is too late to answer now. The bot brings together who takes part, on the next working morning at the latest. You get a message then. Until then you can still cancel the round.
peer_reading-round-agreeing = It is too late to answer now. The associations are saying yes to each other, then they read. Who is missing is reminded. You can call them, too.
peer_reading-round-reading = The associations are reading. You need not do anything. Who has not finished is reminded before the end.
peer_reading-round-nobody = Nobody is reading right now. When the round is over, you can start a new one.
peer_reading-round-ending = The days to read are over. The bot closes the round, on the next working morning at the latest. Then you can start a new one.
peer_reading-round-ended = The round is over.
peer_reading-round-cancelled = The round is cancelled.
peer_reading-course-yes = Take part ({ $count }): { $names }
peer_reading-course-no = Not this time ({ $count }): { $names }
peer_reading-course-open = No answer ({ $count }): { $names }
peer_reading-course-circles =
    <b>Who reads whom</b>
    { $list }
peer_reading-course-proposed = { $names }: the yes of { $missing } is still missing
peer_reading-course-reading = { $reader } reads { $name }: not finished yet
peer_reading-course-given = { $reader } reads { $name }: finished, { $count ->
        [one] one comment
       *[other] { $count } comments
    }
peer_reading-course-alone = <b>Without a partner:</b> { $names }
peer_reading-shown-one = Comments to { $name }
peer_reading-ask-days =
    Until when shall the associations answer, and until when do they read? Proposal: answers until { $answer_by }, reading until { $read_by }.

    If that does not fit, write two days, for example: <code>17.3. and 31.3.</code>
peer_reading-days-unread =
    I do not find exactly two days in this. Write them like this, for example: <code>17.3. and 31.3.</code>
peer_reading-take-days = { $answer_by } and { $read_by }
peer_reading-days-over = Nobody can answer until { $day } any more. Take a later day.
peer_reading-days-short = There should be at least three days for reading between the two days.
peer_reading-days-far = { $day } is too far away. Take an earlier day.
peer_reading-days-late = Reading has to end before the deadline on { $day }. Take an earlier day.
peer_reading-too-few =
    A reading round needs at least two associations in which there is somebody. { $cohort } is not that far yet.
    .associations = Associations
peer_reading-preview =
    <b>Reading round</b> · { $cohort }
    Answers until { $answer_by }, reading until { $read_by }. { $count } associations hear of it ({ $people ->
        [one] one person
       *[other] { $people } people
    }):
    { $names }

    They read: “Two associations read each other's outlines and write down what they notice.” And the two days, “We take part” and “Not this time”.
    .announce = Announce
    .change = Other days
peer_reading-announced = Announced. { $cohort } hears of it within the next minutes and answers until { $answer_by }. On the day after that the bot brings together those who take part.
peer_reading-ask-cancel =
    Cancel the reading round in { $cohort }? Those who heard of it will be told.
    .no = No
    .yes = Yes, cancel
peer_reading-cancelled = The reading round in { $cohort } is cancelled. Those who heard of it know.
