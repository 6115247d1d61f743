sessions-menu-geraete = Where you are signed in

sessions-list =
    <b>Where you are signed in</b>

    { $doors }

    Is there anything that you do not know? Then sign it out.
    .everywhere = Sign out everywhere
    .end = Sign out { $number }. { $device }
    .chat = Disconnect the Telegram chat
sessions-chat = Telegram chat
sessions-chat-here = Telegram chat (you are here now)
sessions-browser = { $number }. { $device }: since { $since }, last on { $seen }
sessions-browser-today = { $number }. { $device }: since { $since }, used today
sessions-browser-here = { $number }. { $device }: since { $since } (you are asking from here)
sessions-more = And { $count ->
    [one] one more browser
   *[other] { $count } more browsers
    }, not used for longer.
sessions-no-browser = You are not signed in in any browser.
sessions-feed = There is a calendar subscription, too. It only shows your dates.
sessions-device = { $browser } on { $system }
sessions-device-system = Browser on { $system }
sessions-device-unknown = Unknown browser
sessions-again = Where you are signed in

sessions-ask-here =
    <b>Sign out this browser?</b>

    You are here just now. { $back }
    .yes = Sign out here
    .no = No, stay
sessions-ask-browser =
    <b>Sign out { $device }?</b>

    This is your last way in. { $back }
    .yes = Sign out anyway
    .no = No, stay
sessions-ask-everywhere =
    <b>Sign out everywhere?</b>

    { $count ->
        [one] One browser is
       *[other] { $count } browsers are
    } signed out at once. Links for signing in that are still open will not work any more. { $back }
    .yes = Sign out everywhere
    .feed = End the calendar subscription, too
    .others = Only all other browsers
    .no = No, stay
sessions-back-telegram = You come in again with a new link: write /web in Telegram.
sessions-back-browser = You come in again with a new link from your Koordination. In your other browsers you go on.
sessions-back-desk = After that you only come in with a new link. Your Koordination makes it for you.
sessions-back-operator = After that you only come in with a new link. Whoever runs the bot makes it for you.

sessions-ended = { $device } is signed out. What is still open there shows nothing new.
sessions-ended-others = All other browsers are signed out. Here you stay signed in.
sessions-ended-all = All browsers are signed out. Links for signing in that were still open do not work any more.
sessions-ended-all-feed = All browsers are signed out, and the calendar subscription has ended. Links for signing in that were still open do not work any more.

sessions-ask-chat =
    <b>Disconnect the Telegram chat?</b>

    I will not write to you there any more. Whoever writes there is a stranger to me then. What is there already stays in Telegram.

    In the browser everything goes on.
    .yes = Disconnect the Telegram chat
    .no = No, keep it
sessions-ask-chat-here =
    <b>Disconnect this Telegram chat?</b>

    I will not write to you here any more. Whoever writes here is a stranger to me then. What is here already stays. Delete the chat in Telegram afterwards.

    In the browser everything goes on.
    .yes = Disconnect this chat
    .no = No, keep it
sessions-last-chat =
    This Telegram chat is your only way in. If I disconnect it, you cannot come in any more.

    First get a link and sign in in the browser. Then you can disconnect the chat.
    .web = Link for the browser
sessions-ended-chat = The Telegram chat is disconnected. From now on I only write to you in the browser.
sessions-parted =
    This chat is disconnected: I will not write to you here any more. In the browser everything is still there.

    Was it not you? Then please tell your Koordination at once.
