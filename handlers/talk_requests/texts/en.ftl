talk_requests-step-part = Your request to former participants
talk_requests-step-shortly = Your short answer
talk_requests-step-desk = Your words on this request

talk_requests-ask-about =
    Your request about <b>{ $topic }</b>, question 1 of 3: <b>What is it about?</b>

    Write two or three sentences. Please no names, and nothing by which people in your projects could be recognised.
talk_requests-ask-tried =
    Question 2 of 3: <b>What have you tried already?</b>
    .skip = Skip
talk_requests-ask-wish =
    Question 3 of 3: <b>What would be a good result?</b>

    For example: “We know how to estimate travel costs.”
talk_requests-ask-whole = All right. Please write it once more, with everything that belongs in it. I had not stored these details.
talk_requests-no-words = There was nothing that I can read. Please write it once more.
talk_requests-too-long = That is { $characters } characters, at most { $most } are possible. Please shorten the text and send it again.
talk_requests-personal =
    This contains { $kinds }. You talk without names, so I have not stored that. I would take it like this:
    <blockquote>{ $text }</blockquote>
    .on = It is fine like this
    .whole = It must stay in
    .change = Change
talk_requests-datum-mail = an e-mail address
talk_requests-datum-iban = an account number
talk_requests-datum-phone = a phone number
talk_requests-datum-name = the name of a person
talk_requests-part-changed =
    Good, your request now says:
    <blockquote>{ $text }</blockquote>
    .on = Go on with the request
talk_requests-change =
    What would you like to change?
    .about = What is it about?
    .tried = What have you tried?
    .wish = What would be a good result?
talk_requests-said-about = <b>What it is about:</b> { $text }
talk_requests-said-tried = <b>Tried already:</b> { $text }
talk_requests-said-wish = <b>Good result:</b> { $text }
talk_requests-whoever-first = whoever can first
talk_requests-preview =
    Your request goes out like this, without your name. Topic: <b>{ $topic }</b>. To: { $whom }

    { $parts }

    Answer by { $due }, otherwise I ask somebody else.
    { $use }
    .send = Send
    .change = Change
    .whoever = Whoever can first
    .away = Throw away
talk_requests-not-available =
    This person is not available right now.
    .whoever = Whoever can first
    .others = Show others
talk_requests-nobody-left =
    Nobody is free for this any more. Your text is still here, I have sent nothing.
    .whoever = Whoever can first
    .look = Look for others
talk_requests-dropped =
    All right, the request is deleted. Nobody has read it.
    .look = Your requests
talk_requests-too-many-open = You already have { $most } open requests. Wait for an answer, or withdraw one.
talk_requests-too-many-year = You have already had { $most } talks this year. The programme allows no more. Your coordination team will help you.

talk_requests-status =
    Request <b>A-{ $number }</b> about { $topic }
    { $state }

    { $parts }
    .all = All requests
    .withdraw = Withdraw
    .still = Look for a talk after all
    .talks = To the talks
talk_requests-sent = Sent.
talk_requests-state-open-one = It is with a person who has done it before. Answer by { $due }, otherwise I ask somebody else.
talk_requests-state-open-pool = I have shown it to everybody who fits and is free. Whoever says yes first talks with you. Answer by { $due }, otherwise I go on asking.
talk_requests-state-next = I am looking for the next person.
talk_requests-state-accepted = Somebody said yes. The talk runs in the chat.
talk_requests-state-answered = There was a short answer to it:
talk_requests-state-desk = Nobody has time so far. The coordination team is taking care of it.
talk_requests-state-withdrawn = Withdrawn. Nobody is asked any more.
talk_requests-state-closed = The coordination team has closed it.
talk_requests-short-open = open
talk_requests-short-accepted = talk
talk_requests-short-answered = answered
talk_requests-short-desk = with the coordination team
talk_requests-short-withdrawn = withdrawn
talk_requests-short-closed = closed
talk_requests-ask-withdraw =
    Withdraw request A-{ $number }? Then nobody is asked any more.
    .no = No, keep it
    .yes = Yes, withdraw
talk_requests-none =
    You have not asked anybody yet.
    .look = Look for somebody
talk_requests-all =
    Your requests:
    { $lines }
    .look = Look for somebody
talk_requests-line = <b>A-{ $number }</b> { $topic } ({ $state }): { $text }
talk_requests-open = A-{ $number }
talk_requests-thanked = All right, I will pass it on.
talk_requests-enough = All right. Whoever answered can no longer be reached.
talk_requests-cannot-go-on = I can no longer pass this request on: it is too old, or whoever made it is no longer here. Please make it again.

talk_requests-goes-on =
    About your request A-{ $number }: the person I asked cannot be reached right now. { $whom }

    <i>You get this because you made the request.</i>
    .look = See the request
talk_requests-goes-on-one = I am asking the next one now. Answer by { $due }, otherwise I ask somebody else.
talk_requests-goes-on-all = I am asking everybody who fits now. Answer by { $due }.
talk_requests-told-desk =
    About your request A-{ $number }: nobody has time so far. I have given it to the coordination team. They are taking care of it.

    <i>You get this because you made the request.</i>
    .look = See the request
talk_requests-told-short =
    Here is a short answer to your request A-{ $number }, from somebody who has done it before:
    <blockquote>{ $text }</blockquote>

    Is that enough for you?
    .enough = Thanks, that is enough
    .still = A talk after all
talk_requests-told-answer =
    The coordination team answers your request A-{ $number }:
    <blockquote>{ $text }</blockquote>
    .look = Look for somebody
talk_requests-told-closed =
    Nobody was found for your request A-{ $number }. The coordination team writes:
    <blockquote>{ $text }</blockquote>
    .look = Look for somebody
talk_requests-told-left =
    Your request A-{ $number } is withdrawn, because you are pausing or no longer in the association.
    .look = See the request
talk_requests-told-withdrawn =
    { $who } withdrew your request A-{ $number }. Nobody is asked any more.

    <i>You get this because you asked.</i>
    .look = See the request
talk_requests-told-full =
    About your request A-{ $number }: your talks for this year are used up. The coordination team is taking care of it.
    .look = See the request
talk_requests-thanks =
    An association thanks you: your short answer helped.

    <i>You get this because you answered.</i>

talk_requests-offer =
    Request about <b>{ $what }</b>
    { $again }
    { $parts }

    You have { $free ->
        [one] one talk
       *[other] { $free } talks
    } left. Time until { $due }. After that I ask somebody else, that is no problem.
    .accept = Accept
    .not = Not me
    .short = Answer briefly
    .later = Later
talk_requests-offer-again = <i>As a reminder. I ask only once more.</i>
talk_requests-at-stage = step { $number }
talk_requests-offer-accepted =
    Request about <b>{ $what }</b>: you said yes. The talk runs in the chat.
    .talks = To the talks
talk_requests-offer-answered = Request about <b>{ $what }</b>: your short answer has arrived. Thank you.
talk_requests-offer-declined = Request about <b>{ $what }</b>: I am asking somebody else. Thank you for telling me.
talk_requests-offer-expired = Request about <b>{ $what }</b>: I am asking somebody else now. It does not count as a talk.
talk_requests-offer-released = Request about <b>{ $what }</b>: you are not needed for it any more. It does not count as a talk.
talk_requests-offer-taken = Request about <b>{ $what }</b>: thank you, somebody has just taken it. It does not count as a talk.
talk_requests-taken = Thank you, somebody has just taken it. It does not count as a talk.
talk_requests-no-unit = Request about <b>{ $what }</b>: you have no talk free right now, or you are pausing. I will ask somebody else when the time is over.
talk_requests-full = Thank you. No talk is possible for this request right now. Nothing is counted for you.
talk_requests-why-not =
    Request about <b>{ $what }</b>: what is the reason? Whoever asked will not learn it.
    .time = No time
    .topic = Not my topic
    .other = Somebody else fits better
    .pause = I am taking a break
talk_requests-how-long =
    How long shall I not ask you?
    .weeks2 = Two weeks
    .weeks4 = Four weeks
    .weeks0 = Until I come back
talk_requests-declined = Thank you for telling me. I am asking somebody else. { $note }
talk_requests-paused-until = I will not ask you until { $day }.
talk_requests-paused = I will not ask you until you come back.
talk_requests-when =
    When shall the request come again? There is time until { $due }.
    .day = { $day }
talk_requests-put-off =
    All right. I will show it to you again on { $day }.
    .look = See it now after all
talk_requests-ask-short =
    Request about <b>{ $what }</b>: write a few sentences. They go to the association without your name. It does not count as a talk.
talk_requests-short-preview =
    Your answer goes out like this, without your name:
    <blockquote>{ $text }</blockquote>
    .send = Send
    .change = Change
talk_requests-short-sent = Thank you, your answer is on its way. It does not count as a talk.

talk_requests-desk-none = { $cohort }: no request to former participants is waiting for you.
talk_requests-desk-list =
    <b>{ $cohort }</b>: { $count ->
        [one] one request to former participants has
       *[other] { $count } requests to former participants have
    } found nobody.
    { $lines }
    .more = More
talk_requests-desk-line = <b>A-{ $number }</b> { $association }: { $topic }, since { $at }
talk_requests-desk =
    Request to former participants <b>A-{ $number }</b> about { $topic }
    From { $who }, { $association }

    { $parts }

    { $known }
    .put = Give it to somebody
    .answer = Answer
    .close = Close
    .look = See the association
talk_requests-desk-region = They look for somebody from: { $region }
talk_requests-desk-asked = { $count ->
        [0] Nobody has been asked yet.
        [one] One person was asked:
       *[other] { $count } people were asked:
    }
talk_requests-desk-one = • { $who }: { $how }
talk_requests-desk-how-open = has it right now
talk_requests-desk-how-accepted = said yes
talk_requests-desk-how-declined = cannot do it
talk_requests-desk-how-expired = did not answer
talk_requests-desk-how-released = not needed any more, or not there
talk_requests-desk-how-time = has no time
talk_requests-desk-how-topic = says it is not their topic
talk_requests-desk-how-other = says somebody else fits better
talk_requests-desk-how-pause = is taking a break
talk_requests-desk-how-answered = answered briefly
talk_requests-desk-whom =
    To whom would you like to give request A-{ $number }?
    { $lines }
    .one = { $who }
    .more = More
talk_requests-desk-whom-none = Nobody who was not asked yet is free for request A-{ $number } right now.
talk_requests-desk-volunteer = • <b>{ $who }</b>, { $what } ({ $free } free)
talk_requests-desk-put =
    Request A-{ $number } is with { $who } now.
    .look = See the request
talk_requests-desk-answer = What do you answer to request A-{ $number }? The request is settled with it.
talk_requests-desk-close = What shall they read when you close request A-{ $number }?
talk_requests-desk-confirm =
    This answer to A-{ $number } goes to the association:
    <blockquote>{ $text }</blockquote>
    .send = Send
    .change = Change
talk_requests-desk-confirm-close =
    Request A-{ $number } is closed. The association reads:
    <blockquote>{ $text }</blockquote>
    .send = Close and send
    .change = Change
talk_requests-desk-sent =
    Sent. Request A-{ $number } is settled.
    .list = More requests
talk_requests-desk-arrived =
    Request to former participants <b>A-{ $number }</b> from { $association } found nobody.

    <i>You get this because you are in the coordination team.</i>
    .look = See the request
talk_requests-desk-nobody-yet =
    Request to former participants <b>A-{ $number }</b> from { $association }: nobody has said yes this time either.

    <i>You get this because you are in the coordination team.</i>
    .look = See the request
