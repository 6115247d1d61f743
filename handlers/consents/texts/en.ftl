consents-menu-einwilligung = What you said yes to, and taking it back

consents-all = All consents
consents-privacy = Privacy
consents-history = History
consents-agree = I agree
consents-no = No, thanks
consents-earlier = Newer
consents-later = Older
consents-partner = a sparring partner

consents-none =
    You have not said yes to anything here yet.

    What I store, and how long, is under Privacy.

consents-overview =
    <b>What you said yes to</b>

    { $lines }

    Tap one of them: it tells you what it means. You can take it back there, too.
    .one = { $what }
    .history = History
consents-purpose =
    .programme = Taking part
    .directory = Directory of former participants
    .exchange = Exchanging contacts
    .quotation = Being quoted without a name
    .sparring = Sparring
consents-line = • { $what }: { $stands }
consents-stands =
    .yes = yes, since { $at }
    .ends = yes to the old text, counts until { $at }
    .gone = taken back, { $at }
    .lapsed = ended by itself, { $at }
    .replaced = replaced by a new yes, { $at }
    .holds = in force
    .never = You have not said yes to this yet.

consents-one =
    <b>{ $what }</b>
    { $means }

    { $stands }
    .withdraw = Take back
    .again = Say yes again
    .new = The new text
consents-means =
    .programme = I store your name, your association and what you write together. I guide you, remind you and pass on your questions.
    .directory = Associations see your profile without your name and can ask you for a talk.
    .exchange = In a talk you say what the other side may know about you. It counts for this one talk only.
    .quotation = A question and an answer from a talk may stand among the questions and answers, without names. It counts for exactly these words only.
    .sparring = A sparring partner reads the name of your association and your question.
consents-said = Said yes on { $at }, { $where }, text edition { $version }
consents-where =
    .telegram = in Telegram
    .web = in the browser
    .unknown = place not noted
consents-new-text = There is a new text. Your yes to the old one still counts until { $at }.

consents-past =
    <b>History of your consents</b>

    { $lines }
consents-past-line =
    <b>{ $what }</b>
    { $said }: { $ended }

consents-ask =
    <b>{ $what }</b>: take it back?

    { $then }
    .keep = No, leave it
    .withdraw = Yes, take it back
consents-then =
    .programme =
        Then I write nothing more to you on my own, and you cannot see where your association stands. If you help others, your profile rests.

        What is stored stays until the end of its time. You can say yes again whenever you like.
    .directory = Your profile disappears at once, your words and your story are deleted. Open requests go to others, and nobody reads a reason. You can finish the talks that are under way.
    .exchange = What you offered and nobody has read yet is deleted. What you have exchanged already, the other side has.
    .quotation = What is not published yet is dropped. What is published stays: no name stands there.
    .sparring = What you asked is deleted, and I withdraw your open requests. What is agreed on stays until somebody cancels.
consents-withdrawn =
    Taken back: <b>{ $what }</b>. It takes effect at once.

    Everything else that you said yes to stays as it is.
consents-left =
    Taken back. From now on I write nothing to you on my own.

    What is stored about you stays until the end of its time. If it should go at once, write: /loeschen
    .again = Take part again

consents-anew =
    <b>The text has changed: { $what }</b>
    You are reading this because you said yes to the old text.

    { $news }

    Your old yes still counts until { $until }. Until then everything goes on as before. { $again }
    .read = Read first
consents-asked =
    .first = After that it ends unless you say yes anew.
    .last = After that it ends. I am asking for the last time now.
consents-news =
    .programme = New is: it says who is responsible, how long what stays, and with which command you use your rights. The same things are stored as before.
    .directory = Please read the new text about the directory of former participants.
    .sparring = Please read the new text about sparring.
consents-read = { $text }
consents-read-programme =
    <b>What is new?</b>
    { $news }

    You can read the whole text page by page.
    .pages = Read the whole text
consents-thanks = Thank you. Your yes to the new text is noted: <b>{ $what }</b>.
consents-lapsed =
    <b>Ended: { $what }</b>
    You are reading this because you did not say yes to the new text. Your yes to the old one has run out.

    { $then }
    .again = Say yes anew
consents-over =
    .directory = Your profile cannot be seen any more, and nobody asks you.
    .sparring = What you asked is deleted. Before the next request you read the new text.
