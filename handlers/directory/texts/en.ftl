directory-menu-ehemalige = Ask somebody who has done it before

directory-begin =
    Here you can ask people who have been through the Projektschmiede already. You talk without names, in the chat.

    What would you like advice on? Tap a topic.
    { $use }
    { $waits }
    .more = More topics
    .also = Can be asked, too
    .requests = Your requests ({ $count } open)
directory-waiting = You are on the waiting list for: { $topics }.
directory-topics =
    What would you like advice on?
    .more = More topics
directory-narrow =
    You are looking for somebody:
    • Topic: <b>{ $topic }</b>
    • Region: <b>{ $region }</b>
    • Language: <b>{ $language }</b>

    { $count ->
        [0] Nobody fits right now.
        [one] One person fits.
       *[other] { $count } people fit.
    }
    .show = Show
    .topic = Another topic
    .region = Another region
    .language = Another language
directory-anywhere = any
directory-whatever-language = any
directory-regions =
    From which region?
    .any = From anywhere
directory-languages =
    In which language would you like to talk?
    .any = In any language
directory-listed =
    <b>{ $topic }</b> · Region: { $region } · Language: { $language }

    { $cards }
    .one = Person { $number }
    .whoever = Whoever can first
    .others = Show others
    .narrow = Change the choice
directory-one =
    <b>Person { $number }</b>  { $where }
    { $ask }
directory-ask-me = Glad to be asked about: { $words }
directory-opened =
    { $card }

    { $use }
    .this = Ask this person
    .whoever = Whoever can first
directory-not-available =
    This person is not available right now.
    .others = Show others
directory-nobody =
    <b>{ $topic }</b> · Region: { $region } · Language: { $language }

    Nobody is free for this right now. { $answers } You can always ask the coordination team.
    { $place }
    .wider = Show all ({ $count })
    .wait = Tell me when somebody is free
    .narrow = Change the choice
directory-nobody-answers = I have these answers already.
directory-place = You are on the waiting list, in place { $place }.
directory-off = Leave the waiting list
directory-waits =
    All right. I will tell you when somebody is free for <b>{ $topic }</b>. You are in place { $place } on the waiting list.

    On { $ends } I will ask whether you are still waiting.
directory-off-now =
    You are no longer on this waiting list.
    .look = Look for somebody
directory-free-now =
    You have been waiting for somebody about <b>{ $topic }</b>. Somebody is free now. For one day I will tell nobody else on the list about this person.

    <i>You get this because your association is on the waiting list.</i>
    .look = Have a look
    .wait = Keep waiting
directory-waited-long =
    You have waited a long time for somebody about <b>{ $topic }</b>, and nobody was free. I have taken you off the list. Are you still looking for somebody?

    <i>You get this because your association was on the waiting list.</i>
    .wait = Yes, keep waiting
