## Menu

welcome-menu-start = To the beginning
welcome-menu-code = Enter an invitation code
welcome-menu-datenschutz = What is stored about you

## Without an invitation

welcome-stranger =
    <b>Welcome to the Projektschmiede</b>
    I help associations get from an idea to a finished project outline (Projektskizze), the first step towards public funding.

    Do you have an invitation? Type the code here, or open the link in the invitation.

    Not yet? Have a look around, without an account and without a name.
    .what = What is the Projektschmiede?
    .fit = Does our idea fit?
    .whom = Ask a person
    .privacy = Privacy
    .language = Deutsch

welcome-loose-text =
    Thank you for your message. I cannot place it.

    Do you have a code? Send it as a message of its own. Otherwise go on here:
    { common-not-found }
    .code = Enter a code
    .fit = Does our idea fit?

welcome-loose-helper =
    I am not waiting for an answer from you. So I have neither kept it nor sent it to anybody.

    Is it about a request? Then tap a button below it.
    .home = To your help
welcome-loose-fit =
    One word is enough for these questions: Yes, No or Not sure. I cannot read more than that here.

    Your answers so far are still there.
    .on = Back to the question
    .whom = Ask a person
welcome-loose-file =
    I cannot take this here, and I have not kept it.

    With a code from your invitation we can go on. Just send it as text.

## Code

welcome-enter-code =
    <b>Your code</b>
    It is in your invitation and has 8 characters, for example <code>ABCD-2345</code>. Capital or small letters, both are fine.

    Send it to me as a message.

welcome-not-a-code =
    This does not look like a code. A code has 8 characters: letters and digits, without 0, O, 1 and I.
    .again = Enter a code

welcome-for-another =
    <b>This link is for another access</b>
    Here you write to me under your own name already. For the other person the link is still good.

    Is it meant for you? Then tell the coordination team that you are here already. You need no link.
welcome-wrong-ticket =
    <b>This invitation does not work</b>
    Maybe a character changed, or it is no longer valid.

    A code has 8 characters, without 0, O, 1 and I. If it fails again: ask your coordination team for a new invitation.
    .again = Try again

welcome-later =
    That was a lot of tries. Please try again later: from { $until }.

    A link from an invitation works now, too. Or ask your coordination team.

## Language

welcome-language =
    <b>Willkommen. Welche Sprache?</b>
    Welcome. Which language?
    .german = Deutsch
    .english = English

## What is stored

welcome-opening =
    .invited = I will help <b>{ $association }</b> get from the idea to a finished project outline. First, a look at your data:
    .greeted =
        The Koordination writes to you:
        <blockquote>{ $words }</blockquote>
        I will help <b>{ $association }</b> get from the idea to a finished project outline. First, a look at your data:
    .door = This is a personal link. It connects this chat with everything of yours that is already there. First a look at your data:
    .help = You took part in the Projektschmiede, and other associations would like to ask you. First a look at your data:
    .again = Good to have you here. Before we go on, I need your consent:

welcome-notice =
    { $opening }

    { $lines }

    Is that all right for you?
    .agree = I agree
    .read = Read first
    .other = I prefer not to use Telegram
    .no = No, thanks

welcome-privacy =
    <b>Privacy in five lines</b>

    { $lines }
    .more = Read all of it

welcome-stored =
    .telegram =
        1. I store your name, your Telegram number (ID, not the phone number) and your language.
        2. Also your association, your role, how far it has come and what you write into the worksheet.
        3. Your association and your coordination team see this. Other associations do not.
        4. <b>Telegram</b> is a company outside the EU. Everything in this chat is also stored there, and Telegram can read it. Please write nothing personal about other people.
        5. You can stop at any time and have your data deleted.
    .web =
        1. I store your name, your language and a cookie in this browser, so that I recognise you.
        2. Also your association, your role, how far it has come and what you write into the worksheet.
        3. Your association and your coordination team see this. Other associations do not.
        4. This chat runs on the server of the Projektschmiede, without Telegram and without advertising. Still, please write nothing personal about other people.
        5. You can stop at any time and have your data deleted.

        <b>Good to know:</b> while this page is closed, the browser gives no signal. You see what is new when you open the page again. I send no e-mails.

welcome-page =
    .earlier = Back
    .later = Read on
    .decide = To the decision
    .web = As a page in the browser
    .code = To the beginning
    .fit = Does our idea fit?

welcome-chat-number =
    This chat has the number <code>{ $number }</code>.

    Whoever runs the bot can set PROJEKTSCHMIEDE_ALERT_CHAT to it. Then messages for the operators arrive here.

welcome-chat-number-web = Only on Telegram a chat has a number. Write /chatnummer to the bot there.

welcome-privacy-page =
    <b>Privacy · { $page } of { $pages }: { $head }</b>

    { $body }
welcome-privacy-head =
    .p1 = Who is responsible
    .p2 = What for, and why it is allowed
    .p3 = What and how long
    .p4 = Who reads it, and which way it takes
    .p5 = Your rights

welcome-privacy-1 =
    { $responsible }

    It decides what happens with your data here. Whoever runs the server does so on its behalf. Ask your coordination team first if you have questions about this.

    What we write here is not a contract.

welcome-responsible =
    .one = Responsible is the organisation that runs your Projektschmiede (Träger):
    .several = Responsible is the organisation (Träger) that your invitation comes from:
    .unknown = Responsible is the organisation (Träger) that your invitation comes from. Your coordination team will give you its name and contact.
    .more = Addresses and contacts are here: { $address }
    .missing = What is missing here, your coordination team will tell you.
    .officer = Responsible for data protection: { $who }
    .authority = Data protection authority: { $who }
welcome-carrier =
    <b>{ $title }</b>
    { $lines }

welcome-privacy-2 =
    I need your details for three things: to lead you through the steps, to remind you of dates, and to pass questions to the coordination team. The basis is your <b>consent</b> (Art. 6 (1) (a) GDPR). For church organisations their own law applies.

    You are asked separately for: the directory of former participants, exchanging contacts, quotes without a name, sparring.

    I count wrong codes, so that nobody guesses invitations, and I make backups, so that nothing gets lost (Art. 6 (1) (f) GDPR).

    Taking part is voluntary. Without a name and an association I cannot guide you. No machine decides about you.

    Please send me nothing about identity papers, health, religion or residence status, and no names of people you help.

welcome-privacy-3 =
    • Name, language, your access (Telegram number or cookie), association, role: as long as you take part. That you were in an association: 90 days more.
    • Answers and earlier versions: they belong to your association.
    • Your messages: once I have answered, I delete the text from my inbox. The chat in the browser stays for 12 months, files in it for 30 days.
    • Questions to the coordination team: until 12 months after the round.
    • Reminders, announcements, consultations: 180 days. Sparring: 30 days.
    • Your consents: with time, place and text edition, also those taken back, as long as you take part.
    • If you help others: your profile, until you stop.
    • Talks with former participants: until 30 days after the end, reported ones longer.
    • Wrong codes: 1 hour.
    • Backups: 30 days at most, with deleted things too.

    If somebody entered you, your name comes from the coordination team.

    After the round is closed, answers stay for 3 more months, names for 6. I tell you before.

welcome-privacy-4 =
    Your association and the coordination team read what you write. Former participants and sparring partners only read what you send them.

    { $door }

welcome-privacy-door =
    .telegram =
        You write to me through <b>Telegram</b>. That is a company based outside the EU. It is itself responsible for what is stored there.

        • A chat with a bot is not end-to-end encrypted. Telegram can read it.
        • The EU has not found that data are protected there as they are in the EU.
        • Telegram has your phone number. I do not get it.
        • What you delete here is gone for you. I cannot decide what Telegram keeps.

        German data protection authorities are critical of Telegram. That is why you can do the same in the browser, without Telegram.
    .web =
        You write to me in the <b>browser</b>. The messages go to the server of the Projektschmiede and to no other company.

        • A cookie tells me that it is you. It is used for nothing else.
        • The personal link is only for you. Please do not pass it on.
        • On a device that is not yours: sign out in the menu afterwards.

        You can do the same through Telegram. Then the chat is also stored by that company outside the EU.

welcome-privacy-5 =
    At any time you can use:

    { $rights }

    Your coordination team helps you with all of it, too. You may demand that nothing happens with your data meanwhile, and you may object. A letter or a call is enough, too: the organisation answers within a month.

    You can complain to the data protection authority of your Land or your church.

welcome-right =
    .meinedaten = /meinedaten: read what is stored about you, and take it with you
    .profil = /profil: correct what is wrong
    .einwilligung = /einwilligung: see what you said yes to, and take it back. That counts from then on.
    .pause = /pause: be left alone for a while
    .stopp = /stopp: no more messages that you did not ask for
    .verlassen = /verlassen: take part no more
    .loeschen = /loeschen: delete everything about you

## Rather another way

welcome-other-door =
    <b>It works without Telegram too</b>
    The same bot with the same steps waits in the browser.

    { $how }

    <code>{ $address }</code>

    Here in Telegram there is nothing more to do then.
    .open = Open in the browser
    .back = Back

welcome-other-how =
    .link = Open this link. It is only for you and your association. You can also copy it and open it on a computer.
    .code = Open this page and enter your code there: <b>{ $code }</b>

welcome-no-other-door =
    <b>Without Telegram</b>
    There is no way in through the browser at the moment. Please tell your coordination team: they will find another way with you.

    I have not made an account for you.
    .back = Back

welcome-no-thanks =
    All right. I have not made an account for you.

    If you change your mind: open the link in the invitation again.
    .back = Go on after all

welcome-no-thanks-known =
    All right. Without your consent there is no way on here.

    What is there of yours stays until the end of its time. If it should go at once, write: /loeschen

## Arriving

welcome-roles =
    { $thanks }The invitation belongs to <b>{ $association }</b>.{ $second }

    How do you take part?
    .contact = I am the contact person
    .worker = I work with the others
    .reader = I only want to read
    .no = Rather not

welcome-thanks = Thank you.{" "}
welcome-greeting =
    The Koordination writes to you:
    <blockquote>{ $words }</blockquote>

welcome-second =
    .yes = {" "}Your other association stays. You can switch between them later.
    .no = {""}

welcome-already-here = You are already in. Go on from here:

welcome-to-help = Good to have you here. Next you read how helping works. Only after that you say yes or no.
    .on = How helping works

welcome-bound = Thank you. This chat now belongs to you, and everything that was there before is here.

welcome-through-door =
    <b>Welcome back</b>
    This chat now belongs to you too. Everything that you began is here. For this chat:

    { $lines }

## What it is about

welcome-topic =
    .what = What is the Projektschmiede?
    .when = When does it start?
    .whom = Ask a person

welcome-about-what =
    <b>What is the Projektschmiede?</b>
    This is where small and new associations, above all, learn how to apply for public funding. There are workshops and advice. By the end, your idea has become a project outline (Projektskizze) with a financing plan.

    It is part of the federal programme “Gesellschaftlicher Zusammenhalt” (BGZ). A group usually has 8 to 12 organisations, and taking part has been free so far.

    A place is not funding yet. Others decide about the money later. Many outlines are turned down.

welcome-about-when =
    <b>When does it start?</b>
    This is how it has been in recent years:

    • Applying for a place: usually until February (for example { $place_deadlines })
    • Workshops: April to early June
    • Handing in the outline: most recently until { $deadline }, the postmark counts
    • Earliest start of a project: most recently { $start }

    I do not know whether and when there will be a new round. Ask one of the organisations that run Projektschmieden (Träger).
    As of { $checked }.

welcome-about-whom =
    <b>Ask a person</b>
    • Do you have an invitation? Then ask the coordination team that sent it.
    • Are you looking for a place? Ask an organisation that runs a Projektschmiede. In past years these were, for example: { $carriers }.
    • Questions about the federal programme: { $mail } or { $phone }. We found this on the page of a district (Landkreis).

    As of { $checked }. Please check whether it is still correct.

welcome-step-code = Your code
