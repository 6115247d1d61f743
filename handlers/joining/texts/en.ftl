joining-role =
    .contact = contact person
    .worker = team member
    .reader = reader

## Name

joining-name =
    What shall I call you? Your association and the coordination team see this name.

    I have: <b>{ $name }</b>

    If that is not right, just write me the right one. You can always change it.
    .right = That is right

joining-name-empty =
    What shall I call you? Your association and the coordination team see this name.

    Just write it to me. You can always change it.

joining-no-name-empty =
    I cannot read a name in this. What shall I call you? Please write it with letters, for example: Samira. { $kept }

joining-no-name-long =
    This is too long for a name: up to { $most } characters are fine. Please write a shorter one. { $kept }

joining-no-name-move =
    I do not take that for a name. What shall I call you? Write for example: Samira Beispiel. { $kept }

joining-no-name-staff =
    This sounds like the Koordination or the bot. Please write your own name, for example: Samira. { $kept }

joining-name-kept = Or shall it be <b>{ $name }</b>?

## Arrived

joining-inside =
    <b>You are in</b>
    Good, { $name }. <b>{ $association }</b> can begin. I always show you the one next step.
    .go = To the first step

joining-already-inside = You are already part of <b>{ $association }</b>. Go on from here:

joining-already-waiting = Your request to <b>{ $association }</b> is already on its way. I will tell you as soon as somebody has answered.

joining-arrived =
    <b>{ $association }</b> has arrived. { $name } is the first person there.

    <i>You get this because the association belongs to your cohort.</i>

## Asking whether somebody may join

joining-asked =
    <b>I have asked</b>
    Somebody from <b>{ $association }</b> was here before you, so I ask first: { $who } decides whether you join.

    There is nothing for you to do. I will tell you here.

    Did you begin in another browser or in Telegram? Then it goes on there at once.

joining-who =
    .contact = The association's contact person
    .coordination = The coordination team

joining-request =
    <b>{ $name }</b> would like to join <b>{ $association }</b> ({ $role }).

    { $question }

    <i>{ $why }</i>
    .admit = Let in
    .decline = Decline
    .same = It is the same person
    .me = That is me

joining-know = Do you know each other? Whoever is in sees everything that the association writes here.

joining-alike =
    .in = { $name } has been in since { $since }. Perhaps this is the same person in another browser.
    .waiting = { $name } has been waiting for an answer since { $since }. Perhaps this is the same person in another browser.
    .me = That is your name, too. Perhaps it is you in another browser. If not, it is somebody else with your name.

joining-same = All right. <b>{ $name }</b> belongs to <b>{ $association }</b> and now comes into the same chat on both devices.

joining-second-device =
    Another device is yours now and comes into the same chat (<b>{ $association }</b>).

    Was that not you? Then please tell your coordination team at once.

joining-not-same = That does not work here: one of the two belongs to something else, too. You can let them in or decline.

joining-why =
    .contact = You get this because you are the contact person.
    .coordination = You get this because nobody in the association can answer at the moment.
    .late = You get this because nobody in the association has answered for more than two days.

joining-admitted = <b>{ $name }</b> now belongs to <b>{ $association }</b> ({ $role }). I have just told them.

joining-declined = All right. <b>{ $name }</b> does not join <b>{ $association }</b>. I told them kindly, and without your name.

joining-settled-in = This is already decided: <b>{ $name }</b> belongs to <b>{ $association }</b>.

joining-settled-out = This is already decided: <b>{ $name }</b> does not belong to <b>{ $association }</b>.

joining-let-in =
    <b>You are in</b>
    <b>{ $association }</b> has let you in. Your role: { $role }.
    .go = Where we are

joining-turned-down =
    <b>{ $association }</b> did not confirm the request. Maybe they did not recognise you.

    It is best to talk to the association or to the coordination team directly.

## Waiting

joining-waiting =
    <b>One more moment</b>
    Your request to <b>{ $association }</b> has been open since { $since }. As soon as somebody answers, I will tell you here.
    .ask = Ask the coordination team
    .stop = Withdraw the request

joining-coordination-asked = I have asked the coordination team whether you may join <b>{ $association }</b>. I will tell you here.

joining-withdrawn = All right, the request to <b>{ $association }</b> is withdrawn.

joining-nowhere =
    You do not belong to an association here at the moment.

    Do you have an invitation? Open the link in it, or enter the code.
    .code = Enter a code
    .fit = Does our idea fit?
    .what = What is the Projektschmiede?

joining-full =
    Very many people are waiting for an answer from this association. Please talk to the association or to the coordination team directly.

joining-too-soon =
    Your last request was answered only a moment ago. Please talk to the association or to the coordination team directly.

joining-too-many = More than { $most } associations at once is not possible. Leave one first.

joining-step-name = What shall I call you?
