# A personal message to an association. The ready lines are read by the association, all else by the Koordination.

personal_words-step-words = Message to an association
personal_words-step-answer = Answer to the coordination

# The ready lines

personal_words-line-date = Hello { $association }, you were not there at “{ $title }” on { $day }. Did something come up? If you want to know what was talked about, write to me. You are at { $step } now. Do you need help with it?
personal_words-line-consultation = Hello { $association }, nobody of you came to our consultation on { $day }. Did something come up? We will gladly find a new time. You are at { $step } now. Do you need help with it?
personal_words-line-deadline = Hello { $association }, your deadline was { $day }. You are at { $step } now. How far are you? If you need more time, write to me.
personal_words-line-long-quiet = Hello { $association }, I have not heard from you for a while. You were at { $step } last. Are you going on? If something is difficult, write to me. A short answer helps me, too.
personal_words-line-quiet = Hello { $association }, you are at { $step } now. How is it going? If you are stuck, write to me. I will gladly help.
personal_words-line-paused = Hello { $association }, you are pausing. You were at { $step } last. Would you like to go on? Then write to me.
personal_words-line-hello = Hello { $association }, you are at { $step } now. Do you need anything from me? Then write to me.

# Why this line

personal_words-why-date = They were not at “{ $title }” on { $day }.
personal_words-why-consultation = They did not come to their consultation on { $day }.
personal_words-why-deadline = Their own deadline was { $day }.
personal_words-why-long-quiet = Nothing has happened for three weeks or longer.
personal_words-why-quiet = Nothing has happened for two weeks.
personal_words-why-paused = They are pausing.
personal_words-why-hello = They are moving along.
personal_words-before = Last written: { $who }, { $at }.

personal_words-write =
    <b>Personal message to { $association }</b>
    { $why }

    Write your message, or take this one:
    .take = Take this one
personal_words-reword =
    <b>Personal message to { $association }</b>
    Write it anew.
personal_words-confirm =
    This is what <b>{ $association }</b> reads, with your name. Nothing is sent yet.

    <blockquote>{ $words }</blockquote>

    { $warning }
    .one = Send to { $name }
    .all = Send to all { $count }
    .change = Change
personal_words-today =
    <b>Careful:</b> A message went to this association today already ({ $who }, { $at }).
personal_words-sent =
    Sent: your message to <b>{ $association }</b> goes to { $count ->
        [one] one person
       *[other] { $count } people
    }. Answers come to you as a question.
    .association = To the association
personal_words-unreachable = The bot reaches nobody of this association now, so your message would not arrive either. A call helps fastest.
personal_words-nobody = There is nobody at this association to whom you could write. Invite somebody first.

# What the association reads

personal_words-told =
    <b>{ $who }</b> of the coordination writes to <b>{ $association }</b>:

    { $words }

    <i>You get this because you belong to this association.</i>
    .answer = Answer
personal_words-to-author = { $who } of the coordination
personal_words-to-desk = the coordination
personal_words-ask-answer =
    Write your answer. It goes to { $to }, with the name of <b>{ $association }</b>.
personal_words-answered =
    { $danger }
    Your answer goes to { $to }. It has the number F-{ $number }. What comes back, you read here.

    { $more }
    .status = See my question
personal_words-words-only = I cannot pass this on here. Please write your answer in words.
