announcements-menu-rundruf = Tell everybody or some something
announcements-step-content = The content of the announcement
announcements-step-text = The new text of the announcement
announcements-step-until = Until when the announcement is valid
announcements-step-link = The link button of the announcement
announcements-step-title = The name of the saved text
announcements-step-rename = The new name of the saved text

announcements-no-draft = You cannot change this announcement like this any more. It is no draft any more.
announcements-edited-late = The announcement is no draft any more. Your change is only here in the chat.
announcements-edited =
    You have changed a message that belongs to announcement <b>{ $number }</b>. It has left already. Shall it change for everybody?
    .everywhere = Change it for everybody
    .here = Only here

announcements-ask =
    <b>New announcement</b> · { $cohort }

    Send me the content as it shall arrive: text, pictures, files. In several messages, too. Nothing leaves yet.

    These words I fill in for each recipient: <code>{ "{" }vorname{ "}" }</code> (first name) and <code>{ "{" }verein{ "}" }</code> (association)
    .texts = Take a saved text
    .earlier = Earlier announcements
announcements-ask-more =
    Send me what is to be added. It will stand below what is there.
    .texts = Take a saved text
announcements-ask-anew = Write the whole text anew, at most { $most } characters. It replaces the old one. Pictures and files stay. { $formatted }
announcements-ask-anew-formatted = What is bold or a link has to be made so again.
announcements-not-passed-on = I cannot pass that on. What works: text, pictures, videos, files and voice messages.
announcements-too-many-files = An announcement holds at most { $most } pictures and files. This one is not among them.
announcements-full = An announcement takes at most { $most } pictures and files. What has just come is not part of it.
announcements-to-draft = To the draft
announcements-too-large = The file is too large. Send a smaller one, or send a link.
announcements-lost-file = The file did not arrive. Please send it again.

announcements-draft =
    <b>Your announcement</b> · draft
    { $content }
    { $facts }

    { $notes }
    .text = Text
    .whom = To whom
    .try = Test to myself
    .more = More
announcements-empty = No content yet.
announcements-files = { $count ->
    [one] 1 attachment
   *[other] { $count } attachments
 }
announcements-file-photo = { $count ->
    [one] 1 picture
   *[other] { $count } pictures
 }
announcements-file-video = { $count ->
    [one] 1 video
   *[other] { $count } videos
 }
announcements-file-animation = { $count ->
    [one] 1 moving picture
   *[other] { $count } moving pictures
 }
announcements-file-document = { $count ->
    [one] 1 file
   *[other] { $count } files
 }
announcements-file-audio = { $count ->
    [one] 1 sound recording
   *[other] { $count } sound recordings
 }
announcements-file-voice = { $count ->
    [one] 1 voice message
   *[other] { $count } voice messages
 }
announcements-fact-whom = To: { $whom }
announcements-fact-nobody-yet = To: not chosen yet
announcements-fact-people = { $count }, about { $seconds } s
announcements-fact-kind = Kind: { $kind }
announcements-fact-until = Valid until: { $day }
announcements-fact-buttons = Buttons: { $buttons }
announcements-link-named = “{ $label }”
announcements-fact-protected = Passing on and saving are blocked on Telegram.
announcements-apart = Attachment and text arrive as separate messages: little text fits below a picture, none below several.
announcements-unprotected = The content has a link to a video call. Under “More” you can block passing it on.
announcements-wrong-weekday = ⚠ The text says { $weekday } for { $day }. The two do not match.
announcements-differs = ⚠ { $what }: the text says { $said }, on file is { $filed }.
announcements-deadline = Deadline
announcements-before = ⚠ This went to nearly the same people within the last 24 hours (announcement { $number }).
announcements-before-soon = ⚠ The same leaves soon for nearly the same people already (announcement { $number }).
announcements-lacks =
    Still missing:
    { $what }
announcements-all-there = Everything is there. It leaves only after one more question.
announcements-lack-content = the content
announcements-lack-length = a shorter text: { $characters } characters are too many
announcements-lack-placeholder = a word that I know: { $blanks } I cannot fill in, only { "{" }vorname{ "}" } and { "{" }verein{ "}" }
announcements-lack-audience = to whom
announcements-lack-nobody = somebody to whom it goes
announcements-lack-kind = the kind
announcements-lack-validity = a later day at “Valid until”: this one is over
announcements-next-validity = Change “valid until”
announcements-next-ready = On to sending
announcements-next-content = Send the content
announcements-next-length = Shorten the text
announcements-next-placeholder = Change the text
announcements-next-audience = Next: to whom?
announcements-next-nobody = Next: to whom?
announcements-next-kind = Next: which kind?

announcements-more =
    What would you like to change?
    .kind = Kind
    .until = Valid until
    .replies = Buttons
    .protect = Block passing on
    .unprotect = Allow passing on
    .who = Who gets it?
    .without = Who does not?
    .keep = Keep the text
    .drop = Discard the draft
announcements-doubts =
    Please look once more:
    { $what }
    .change = Change the text
    .anyway = As it is, all the same
    .earlier = See the earlier one

announcements-whole =
    { $text }

    { $length }
    .add = Add to it
    .anew = Write the text anew
    .unpack = Remove attachments
    .keep = Keep the text
    .try = Test to myself
announcements-no-text = No text yet.
announcements-length = <i>{ $characters } characters</i>
announcements-too-long =
    <i>{ $characters } characters are too many. { $most } are possible. As long as this it would be several messages:</i>
    { $parts }
    <i>Shorten the text, or send the long part as a file.</i>
announcements-part = { $number }. “{ $words } …”

announcements-ask-kind =
    Which kind of announcement is it?

    <b>Important</b>: a deadline, a cancellation. Nobody can switch it off.
    <b>Date</b>: something about a date.
    <b>Info</b>: good to know.
    <b>Invitation</b>: whoever likes can come.

    Date, info and invitation can be switched off by each person.

announcements-ask-until =
    Until when is the announcement valid? After that it does not leave any more. { $found }
    .day = Until { $day }
    .none = Without an end
    .other = Another day
announcements-days-found = These days stand in the text:
announcements-no-days-found = There is no day in the text.
announcements-ask-day = Until which day? Write it like this: 30.6.
announcements-no-day = I did not understand the day. Write it like this: 30.6.
announcements-past-day = { $day } is over already. Take a later day.

announcements-ask-replies =
    What shall everybody be able to tap? If nothing is needed, tap “Done”.
    .link = Button with a link
    .relink = Another link instead of “{ $label }”
    .unlink = Remove the link button
    .done = Done
announcements-reply-read = Read
announcements-reply-yes_no = Yes / No
announcements-reply-question = Ask about it
announcements-toggle-on = ✅ { $what }
announcements-toggle-off = { $what }
announcements-ask-link = Write what the button says, and the address behind it. For example: Register here https://…
announcements-no-address = There is no address in it that begins with https://. Write button and address again.
announcements-long-label = The button holds at most { $most } characters. Write it shorter.

announcements-ask-try =
    As whom shall I show you the announcement? Only you will get it.
    .nobody = Without name and association
announcements-tried =
    <b>Only a test.</b> { $whom }
    .done = To the draft
    .another = One more test
announcements-tried-as = This is how the announcement arrives for { $name } ({ $association }). The buttons do not count.
announcements-tried-nobody = This is how the announcement arrives for somebody whose name and association I do not have. The buttons do not count.
announcements-tried-alike = This is how the announcement arrives for everybody. The buttons do not count.
announcements-nothing-to-try = The announcement has no content yet. Send me some first.

announcements-ask-drop =
    Discard the draft? Text and attachments are gone then.
    .no = No, keep it
    .yes = Yes, discard it
announcements-dropped =
    The draft is gone. Nothing has left.
    .anew = New announcement

announcements-nothing-to-keep = The announcement has no text yet that I could keep.
announcements-too-many-texts = There are { $most } saved texts already. Delete one first that you do not need any more.
announcements-ask-title = What shall the saved text be called? At most 40 characters. A text of the same name is replaced.
announcements-kept =
    Saved as <b>{ $title }</b>. Everybody in your coordination team can take the text.
    .on = To the draft
announcements-texts = <b>Saved texts</b>
announcements-no-texts = No text is saved yet. In a draft it is under “More”: “Keep the text”.
announcements-all-texts = All texts
announcements-saved =
    <b>{ $title }</b>
    <blockquote>{ $text }</blockquote>
    .use = Take this one
    .rename = Rename
    .drop = Delete
announcements-ask-name = What shall <b>{ $title }</b> be called? At most 40 characters.
announcements-ask-drop-text =
    Delete the text <b>{ $title }</b> for everybody in your coordination team?
    <blockquote>{ $text }</blockquote>
    .no = No, keep it
    .yes = Yes, delete it
announcements-text-dropped = The text <b>{ $title }</b> is deleted.
