absence-menu-abwesend = When you are away
absence-step-day = The last day on which you are away

absence-ask =
    Until when are you away? Tap the last day or write it, for example <code>20.03.</code>

    Questions and reviews go to the others until then. Afterwards they come to you again.
absence-unreadable =
    I do not understand this day. Write it for example like this: <code>20.03.</code>
absence-day-wrong = { $day } does not work: the last day is today or later, within the next twelve months.
absence-stand-in =
    Away until <b>{ $until }</b>. Who stands in for you?
    .anybody = Whoever is there
absence-alone =
    Away until <b>{ $until }</b>. You coordinate alone, so nobody stands in for you: new questions still come to you.
    .enter = Enter it all the same
absence-away =
    You are away until <b>{ $until }</b>. { $who }
    .back = I am back
    .change = Another day
absence-by = { $who } stands in for you.
absence-by-anybody = Questions and reviews go to everybody who is there.
absence-you =
    { $who } is away until { $until }, and you stand in. { $questions ->
        [0] No question lies there now.
        [one] One question lies there, it stands below.
       *[other] { $questions } questions lie there, they stand below.
    } { $reviews ->
        [0] No review waits.
        [one] One review waits.
       *[other] { $reviews } reviews wait.
    }

    <i>You get this because you coordinate this round.</i>
absence-back =
    Good, you are back. { $questions ->
        [0] No question lies with you.
        [one] One question lies with you, it stands below.
       *[other] { $questions } questions lie with you, they stand below.
    } { $reviews ->
        [0] No review waits.
        [one] One review waits.
       *[other] { $reviews } reviews wait.
    }
absence-welcome-back =
    You are back, questions and reviews come to you again. { $questions ->
        [0] No question lies with you.
        [one] One question lies with you, it stands below.
       *[other] { $questions } questions lie with you, they stand below.
    } { $reviews ->
        [0] No review waits.
        [one] One review waits.
       *[other] { $reviews } reviews wait.
    }

    <i>You get this because yesterday was your last day away.</i>
absence-is-back =
    { $who } is back. You no longer stand in.

    <i>You get this because you stood in.</i>
absence-questions = Open questions
absence-reviews = Reviews
