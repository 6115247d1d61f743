settings-menu-hilfe = What you can do here
settings-menu-einstellungen = What you can set here
settings-menu-sprache = Choose the language
settings-menu-name = What I call you
settings-menu-vereine = Switch between your associations
settings-menu-web = Go on in the browser
settings-menu-telegram = Go on in Telegram
settings-menu-abbrechen = Cancel the open question

settings-help =
    <b>What you can do here</b>

    { $parts }
    .all = All commands
    .beginning = To the beginning
    .language = Language
    .name = My name
    .web = In the browser
    .telegram = In Telegram
    .privacy = Privacy
settings-help-how = Just write what you want to know. “next” leads to the next step, “back” to where you are.
settings-help-how-stranger = Just write what you want to know.
settings-help-line = /{ $command } – { $does }
settings-help-coordinator = <b>For the coordination team</b>
settings-help-member = <b>For your association</b>
settings-help-observer = <b>For observers</b>
settings-help-alumna = <b>For people who took part before</b>
settings-help-person = <b>For you</b>
settings-help-stranger = I help associations get from an idea to a project outline (Projektskizze).

settings-language =
    At the moment I speak { $language } with you. How shall we go on?

    Your project outline is always written in German.
    .german = Deutsch
    .english = English
settings-speaks-de = German
settings-speaks-en = English
settings-language-changed =
    Good, from now on we speak English.

    Older messages stay as they are.
    .other = Another language

settings-name =
    I call you <b>{ $name }</b>. Your team sees this name too.

    What shall I call you? Write it to me.
settings-name-empty = I cannot read a name in this. Please write it with letters, for example: Samira.
settings-name-long = This is too long for a name: up to { $most } characters are fine. Please write a shorter one.
settings-name-move = I do not take that for a name. What shall I call you? Write for example: Samira Beispiel.
settings-name-staff = This sounds like the Koordination or the bot. Please write your own name, for example: Samira.
settings-name-changed = Good, from now on I call you <b>{ $name }</b>.
    .again = Change it again

settings-association = You belong to one association: <b>{ $name }</b>.
settings-associations =
    You are looking at <b>{ $name }</b>.

    Which association would you like to change to?
    .look = { $name }
settings-looks-at = Good, now we talk about <b>{ $name }</b>.
    .again = Change again

settings-web =
    You can go on in the browser, with everything that you already have:

    <code>{ $address }</code>

    The link is for you alone. It works once, until { $until }. Please do not pass it on.
    .open = Open in the browser
    .new = Make a new link
settings-no-web =
    There is no browser access here. Everything works in Telegram too. On a computer, use the Telegram Desktop app.

    If you need the browser, tell your coordination team.
settings-telegram =
    You can go on in Telegram, with everything that you already have:

    <code>{ $address }</code>

    The link is for you alone. It works once, until { $until }. Please do not pass it on.
    .open = Open in Telegram
    .new = Make a new link
settings-no-telegram = Here this bot lives in the browser only. You can do everything right here.

settings-let-go = Good, I will not ask any further. What you sent before stays saved.
settings-loose-away = Deleted.
settings-loose-away-open = Deleted. Still open: <b>{ $question }</b>
    .after = Just write what you want to say about it.
settings-step-name = What shall I call you?
settings-nothing-open = No question is open at the moment. Everything that you sent is saved.

settings-file-came =
    { $said }

    I have kept nothing of it. Everything else is as it was.
    .plan = Table for the financial plan
settings-file-waiting =
    { $said }

    I have kept nothing of it. My question from before is still open: just answer with text.
    .plan = Table for the financial plan
settings-file-sticker = A nice sticker. But I can only read text.
settings-file-voice = I cannot understand voice messages yet. Please write it to me, short sentences are enough. If a person should hear it, type /frage first.
settings-file-photo = I cannot read pictures yet. Please write to me what matters in it. If a person should see it, type /frage first.
settings-file-location = I do not need a location. If the place matters, write its name to me.
settings-file-contact = I do not take contact details of others. For new people in the association there is the invitation under /team.
settings-file-table = I do not keep files. Are there costs for your financial plan in it? Then tap the button, and send the table once more.
settings-file-file = I do not keep files. Please copy the text from it into a message.

settings-overview =
    What would you like to set?
    .reminders = Reminders
    .announcements = Announcements
    .language = Language
    .name = Name
    .profile = My profile
    .consents = Consents
    .privacy = Privacy
