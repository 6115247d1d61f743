announcement_changes-step-why = Why the change is not right like this

announcement_changes-old =
    Announcement <b>{ $number }</b>, as it is now:

    { $words }
announcement_changes-new =
    Announcement <b>{ $number }</b>, as it is then:

    { $words }
announcement_changes-correction =
    <b>{ $author } wants to change announcement { $number }</b>
    Above are the old and the new words. It concerns { $people ->
        [one] 1 person
       *[other] { $people } people
    }.

    You are asked because:
    { $why }
    .yes = Change it like this
    .no = Not like this
announcement_changes-late =
    <b>{ $author } wants to send announcement { $number } to more people</b>
    To { $people ->
        [one] 1 person
       *[other] { $people } people
    } who came only later. Above you see it as it arrives.

    You are asked because:
    { $why }
    .yes = Send it to them
    .no = Not like this
announcement_changes-because-everybody = It is meant for everybody.
announcement_changes-because-important = It is “Important”.
announcement_changes-because-many = It concerns more than 25 people.
announcement_changes-because-sensible = It is about money or a deadline.

announcement_changes-waits =
    { $count ->
        [one] { $who } still has to agree.
       *[other] Somebody still has to agree: { $who }.
    } Until then everything about announcement <b>{ $number }</b> stays as it is. I will tell you what becomes of it.

    It is needed because:
    { $why }
announcement_changes-waits-alone =
    A second person still has to agree, and you coordinate alone. Whoever runs the bot can release it:
    <code>projektschmiede announcement release { $number }</code>
    Until then everything about announcement <b>{ $number }</b> stays as it is.

    It is needed because:
    { $why }
announcement_changes-drop = Rather not
announcement_changes-withdraw = Withdraw the announcement at once
announcement_changes-again = Correct it differently

announcement_changes-corrects = Announcement <b>{ $number }</b> is now changed for everybody. I will write when it is done.
announcement_changes-corrects-theirs = Announcement <b>{ $number }</b> is now changed for everybody.
announcement_changes-replaced = { $who } has corrected announcement <b>{ $number }</b> differently by now. Your correction waits no more.
announcement_changes-agreed-correction = { $who } has agreed. Announcement <b>{ $number }</b> is now changed for everybody.
announcement_changes-agreed-late = { $who } has agreed. Announcement <b>{ $number }</b> now also goes to everybody who came later.
announcement_changes-why-not = What is not right about the change of announcement <b>{ $number }</b>? Write it in one message. { $author } gets your words.
announcement_changes-said-no = Everything about announcement <b>{ $number }</b> stays as it is. { $author } has your words.
announcement_changes-returned-correction =
    { $who } does not want to change announcement <b>{ $number }</b> like this:
    <blockquote>{ $words }</blockquote>
    It stays as it is.
announcement_changes-returned-late =
    { $who } does not want to send announcement <b>{ $number }</b> to more people:
    <blockquote>{ $words }</blockquote>
    Nothing was sent.
announcement_changes-stays = Everything about announcement <b>{ $number }</b> stays as it is.
announcement_changes-lapsed = { $author } no longer belongs to the Koordination. So the change of announcement <b>{ $number }</b> no longer holds. If it is right, please make it yourself.
announcement_changes-own = Somebody else agrees to your own change.
