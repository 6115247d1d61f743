outcome-menu-danach = After the deadline: waiting, yes or no

outcome-granted = There is a yes
outcome-refused = There is a no
outcome-waiting-still = No answer yet after all
outcome-letter-day = When did the letter come?
outcome-desk-look = Look at the association

outcome-waiting =
    <b>{ $association }</b>: after posting

    { $since }

    { $others }

    { $meeting }

    Do not count on the money yet. Employ nobody and order nothing until there is an official notice.
    .post = To posting
    .meeting = To the network meeting
    .offices = Collect questions for it
    .guide = Guide
    .help = Meanwhile: help others
outcome-posted = Posted on { $day }. { $weeks ->
        [0] That is less than a week ago.
        [one] That is one week ago.
       *[other] That is { $weeks } weeks ago.
    }
outcome-received = The office has confirmed that it arrived: { $day }.
outcome-not-posted = It is not noted here yet that your outline is in the post.
outcome-figures = So long did { $count } associations wait that told us both days: { $shortest } weeks at the least, { $longest } weeks at the most. Half of them knew after { $middle } weeks. For you it may be different.
outcome-no-figures = We do not know exactly how long it takes. One association once told of five months. We show figures of our own as soon as enough associations have told us their days.
outcome-meeting = <b>Network meeting:</b> { $title }, { $at }. By then hardly anybody knows how it ends. You meet associations that are waiting, too.
outcome-no-meeting = <b>Network meeting:</b> In recent years it was in October. Your coordination team tells you whether and when there is one for you. You can collect questions for it already.

outcome-is-granted =
    <b>{ $association }</b>: a yes. We are so happy for you!

    { $letter }

    First things first: let two of you read the letter and write down all deadlines. Now comes the full application on the internet (easy-Online). The grant itself is called <b>Zuwendungsbescheid</b>. You begin nothing before it, unless the office agrees (<b>vorzeitiger Maßnahmebeginn</b>, an early start).

    You know now what others still have before them. Whoever of you likes can become an <b>alumna or alumnus</b> and help them.
    .steps = First steps
    .guide = Guide
    .help = Help others now
outcome-is-refused =
    <b>{ $association }</b>: a no. That hurts.

    { $letter }

    A no is not a verdict on your work. The money is not enough for all who apply. Your texts, figures and contacts stay yours.

    Give yourselves two weeks. Then you can try once more: your answers and your financial plan come along into the next round.

    You can help others, too: what you have learned is in no guide. There is no hurry.
    .steps = What now?
    .again = A second try
    .guide = Guide
    .help = Share what I have learned
outcome-letter = The letter came: { $day }.
outcome-no-letter-day = When did the letter come? Tell us the day. Others see from it how long it takes. It does not say who you are.

outcome-ask-day = On which day did the letter come? Tap or write the date, for example 12 November.
    .today = Today
    .yesterday = Yesterday
outcome-step-day = The day on which the letter came
outcome-no-day = I did not understand that as a day. Write it like this: 12 November, or “yesterday”.
outcome-in-future = { $day } is still to come. When did the letter come?
outcome-before-posting = You posted your outline on { $day }. The answer cannot have come before that. Is the day right?
outcome-still-waiting = You are still waiting for the answer. When it is there, tap on yes or no.
outcome-overtaken = Somebody of your team has just entered the same. This is how it is now.

outcome-steps-granted = <b>{ $association }</b>: first steps after the yes

    { $points }
outcome-steps-refused = <b>{ $association }</b>: what now?

    { $points }

outcome-team-granted =
    <b>{ $association }</b> has a yes! { $who } has just entered it.

    <i>You get this because you are in the team.</i>
outcome-team-refused =
    <b>{ $association }</b> has received a no. { $who } has entered it. It is not a verdict on your work.

    <i>You get this because you are in the team.</i>
outcome-team-waiting =
    <b>{ $association }</b> is still waiting for the answer. { $who } has entered that.

    <i>You get this because you are in the team.</i>
outcome-desk-granted = <b>{ $association }</b> reports a yes ({ $who }).

    <i>You get this because you coordinate this association.</i>
outcome-desk-refused = <b>{ $association }</b> reports a no ({ $who }). A call would help now.

    <i>You get this because you coordinate this association.</i>
outcome-desk-waiting = <b>{ $association }</b> is still waiting for the answer ({ $who }).

    <i>You get this because you coordinate this association.</i>
outcome-any-letter =
    The outline of <b>{ $association }</b> has been on its way since { $day }. Has a letter come yet?

    <i>You get this because you are the contact person. I ask only rarely, three times at the most.</i>
    .none = Nothing yet
