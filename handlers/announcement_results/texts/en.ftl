announcement_results-step-words = The new text of the announcement

announcement_results-more =
    <b>Announcement { $number }</b>: What would you like to do?
    .again = Send failed ones again
    .late = Send to late ones
    .remind = Remind who has not answered
    .correct = Correct
    .content = Look at the content
    .reuse = Use it again
    .withdraw = Withdraw
announcement_results-see-sent = Delivered ({ $count })
announcement_results-see-blocked = Blocked ({ $count })
announcement_results-see-failed = Failed ({ $count })
announcement_results-see-unclear = Unclear ({ $count })
announcement_results-see-expired = Too late ({ $count })
announcement_results-see-skipped = Left out ({ $count })
announcement_results-see-cancelled = Not sent ({ $count })
announcement_results-waits-correction = See the correction that waits
announcement_results-waits-late = See the later sending that waits
announcement_results-kind-queued = Still open
announcement_results-kind-sending = On its way now
announcement_results-kind-sent = Delivered
announcement_results-kind-blocked = Blocked: they have blocked or deleted the bot.
announcement_results-kind-failed = Failed: Telegram has refused the message.
announcement_results-kind-unclear = Unclear: Telegram's answer got lost. Perhaps the message is there, perhaps it is not.
announcement_results-kind-expired = Too late: they would have got it when it was no longer valid.
announcement_results-kind-skipped = Left out
announcement_results-kind-cancelled = Not sent any more
announcement_results-names =
    <b>Announcement { $number }</b>
    { $kind }

    { $names }
announcement_results-nobody =
    <b>Announcement { $number }</b>
    { $kind }

    Nobody is here.
announcement_results-skipped = { $name }: { $why }
announcement_results-why-left = no longer there
announcement_results-why-rests = is taking a break
announcement_results-why-stopped = wants nothing unasked
announcement_results-why-opted_out = wants none of it
announcement_results-why-unreachable = can no longer be reached
announcement_results-why-not_agreed = no consent any more
announcement_results-why-answered = has answered meanwhile
announcement_results-again-unclear = Send once more
announcement_results-earlier = Page back
announcement_results-later = Next page

announcement_results-answers =
    <b>Answers to announcement { $number }</b>
    { $counts }

    Only those count who tap or write something.
    .questions = Questions ({ $count })
    .remind = Remind who is missing
    .missing = Who is missing?
announcement_results-count-read = { $count } times “I have read it”
announcement_results-count-yes = { $count } times “Yes”
announcement_results-count-no = { $count } times “No”
announcement_results-count-seen = { $count } have reacted otherwise
announcement_results-count-silent = { $count } without an answer
announcement_results-who-read = Who has read it?
announcement_results-who-yes = Who says yes?
announcement_results-who-no = Who says no?
announcement_results-said-read = These have tapped “I have read it”:
announcement_results-said-yes = These have said “Yes”:
announcement_results-said-no = These have said “No”:
announcement_results-said-nothing = These have not answered:

announcement_results-ask-unclear =
    For { $count ->
        [one] 1 person
       *[other] { $count } people
    } it is unclear whether announcement <b>{ $number }</b> has arrived. Whoever has it already gets it a second time then.
    .keep = No, leave it
    .yes = Send once more
announcement_results-reminder =
    There is a new draft: it reminds of announcement <b>{ $number }</b> and goes to { $count ->
        [one] 1 person who
       *[other] { $count } people who
    } { $count ->
        [one] has
       *[other] have
    } not answered yet.

announcement_results-ask-words = Write the whole text of announcement <b>{ $number }</b> anew, as it shall arrive. Pictures and files stay.
announcement_results-too-long = The text is too long. More than { $most } characters do not fit into one message.
announcement_results-confirm-words =
    This is how announcement <b>{ $number }</b> will look for everybody. Change it?
    .yes = Change it for everybody
announcement_results-corrected =
    Announcement <b>{ $number }</b> is changed for everybody. { $anew ->
        [0] {""}
        [one] For 1 person the old message could not be changed. They got the new text as a new message.
       *[other] For { $anew } people the old message could not be changed. They got the new text as a new message.
    }
announcement_results-changed =
    <b>Changed:</b> The coordination team has changed an important announcement to you. Now it says:

    { $words }

announcement_results-ask-withdraw =
    Withdraw announcement <b>{ $number }</b>?
    { $comes }

    What somebody has read stays read.
    .keep = No, leave it
    .yes = Yes, withdraw it
announcement_results-will-delete = { $count ->
        [one] 1 will be deleted
       *[other] { $count } will be deleted
    }
announcement_results-will-replace = { $count ->
        [one] 1 will be replaced by “withdrawn”, because it is older than 48 hours
       *[other] { $count } will be replaced by “withdrawn”, because they are older than 48 hours
    }
announcement_results-will-stay = { $count ->
        [one] 1 will stay, because its picture or file cannot be deleted any more
       *[other] { $count } will stay, because their picture or file cannot be deleted any more
    }
announcement_results-will-be-unknown = { $count ->
        [one] 1 is unclear or long ago, and will perhaps stay
       *[other] { $count } are unclear or long ago, and will perhaps stay
    }
announcement_results-over = { $who } withdraws announcement <b>{ $number }</b>. Your change waits no more.
announcement_results-withdraws = Announcement <b>{ $number }</b> is being withdrawn now. I will tell you what came of it.
announcement_results-instead = <i>(withdrawn by the coordination team)</i>
announcement_results-withdrawn =
    Announcement <b>{ $number }</b> is withdrawn:
    { $became }

    What somebody has read stays read.
announcement_results-unsent-deleted = { $count } deleted
announcement_results-unsent-replaced = { $count } replaced
announcement_results-unsent-left = { $count ->
        [one] 1 stays or cannot be reached
       *[other] { $count } stay or cannot be reached
    }
