talks-menu-gespraeche = Your talks with former participants
talks-step-say = Talk { $number }

talks-line =
    <b>Talk { $number } · { $who }</b>
    { $text }
    .answer = Reply
    .more = Menu
talks-corrected = corrected: { $text }
talks-write = { $asked }
talks-write-now = What shall go to <b>talk { $number } · { $who }</b>? Write it now.
talks-sent = Delivered to talk { $number } · { $who }.
talks-held = To talk { $number } · { $who }: will be delivered { $when }. The other side rests now, or messages are waiting already.
talks-today = today from { $time }
talks-tomorrow = tomorrow from { $time }
talks-on = { $day } from { $time }

talks-refused = Not delivered to talk { $number } · { $who }. { $why }
talks-why-forward = What is forwarded or comes from another bot shows its origin. Write it in your own words.
talks-why-elsewhere = This answers something from another chat that the other side cannot see. Write it without the reference.
talks-why-person = Contacts show names and numbers. Write what you would like to say.
talks-why-place = Places show where you are. Better write what it is about.
talks-why-sticker = The name of a sticker set can show who you are. Write it in words.
talks-why-voice = A familiar voice or a face shows who you are. Write it in words.
talks-why-film = I cannot clean films, sounds and moving pictures of their traces. Write it in words.
talks-why-file = I cannot pass on such files. Write it in words.
talks-why-unknown = I cannot pass this on safely. Write it in words.
talks-why-nothing = There was nothing that I can read. Please write it again.
talks-why-long = This is too long. Send it in several messages of up to 3500 characters.

talks-ask-first =
    { $about } Found: { $kinds }.
    <blockquote>{ $text }</blockquote>
    { $asks }
    .send = Send
    .black = Black out
    .away = Do not send
talks-send-anyway = Send it to talk { $number } · { $who } anyway?
talks-blackened = “Black out” sends it as well, with “…” in these places.
talks-about-you = This shows who you are.
talks-about-others = This says something about a person with whom you work.
talks-datum-mail = an e-mail address
talks-datum-iban = an account number
talks-datum-phone = a phone number
talks-datum-name = a name
talks-datum-handle = a name in a network
talks-datum-link = a link
talks-datum-client = details about somebody else
talks-dropped = Good. Nothing of it went to talk { $number } · { $who }.

talks-closed-running = You cannot write in talk { $number } just now.
    .show = Look at the talk
talks-closed-frozen = Nobody can write in talk { $number } just now. Your message was not sent.
    .show = Look at the talk
talks-closed-ended = Talk { $number } is over. Your message was not sent.
    .show = Look at the talk
talks-unreachable = Not delivered: the other side of talk { $number } cannot be reached just now.
talks-pauses = Not delivered: the other side of talk { $number } is taking a break. The talk rests until then, you need not do anything.
talks-too-fast = I deliver at most 5 messages in a minute. This one did not go to talk { $number } · { $who }, nor will what you write before { $time }. Send it again after that.
talks-too-much-today = I deliver at most 20 messages in a day. This one did not go to talk { $number } · { $who }. Tomorrow you can go on.
talks-wait = These were too many messages for talk { $number } · { $who }. Try again in a minute, your text is still there.
talks-not-here = If this was meant for talk { $number } · { $who }: tap “Write” and send it again.
    .write = Write
talks-edit-too-late = You changed a message. It is too late for that: what went over stays as it was. Write the correction as a new message.

talks-file-photo = 🖼 Picture
talks-file-document = 📎 PDF
talks-file-found = Found in the text: { $kinds }.
talks-ask-file =
    { $what } for talk { $number } · { $who }. This is how it goes over: without file name, place, device and author. What can be seen stays. Does it say who you are?
    { $more }
    Send it?
talks-file-other-kind = I can only pass on pictures (JPG, PNG, WEBP) and PDFs safely. Turn the file into a PDF, or write it in words.
talks-file-too-big = This file is too large. The limits are 20 MB on Telegram and 1 MB in the browser, and 300 pages.
talks-file-locked = This PDF is encrypted. Remove the password and send it again.
talks-file-broken = I cannot read this file. Save it anew, or write it in words.
talks-file-not-here = The file did not arrive. Send it again.
talks-files-off = Not delivered. Pictures and PDFs work in talk { $number } · { $who } once both of you allow them.
talks-files-waiting = Not delivered. You have allowed pictures and PDFs, the other side of talk { $number } has not yet. Until then, write it in words.
talks-files-own = Good. The other side of talk { $number } is asked. If they say yes as well, pictures and PDFs work.
talks-files-both = Pictures and PDFs now work in talk { $number }. Before that I take out place, device and names.
talks-files-none = No more pictures and PDFs in talk { $number }.
talks-files-none-there = The other side of talk { $number } does not want any more pictures and PDFs.
talks-files-wanted = The other side of talk { $number } · { $who } would like to send pictures or PDFs. If you allow it, you can send some, too. Before that I take out place, device and names.
talks-lost =
    This did not arrive in talk { $number } · { $who }:
    <blockquote>{ $text }</blockquote>
    Try again later.
    .write = Write
talks-perhaps-lost =
    I do not know whether this arrived in talk { $number } · { $who }:
    <blockquote>{ $text }</blockquote>
    Ask, or send it again.
    .write = Write
