talk_reports-menu-meldungen = Reports of talks
talk_reports-step-words = Your report
talk_reports-step-appeal = Your objection

talk_reports-rude = Insults or pressure
talk_reports-identity = Wants to know who I am
talk_reports-money = Wants money or sells something
talk_reports-else = Something else
talk_reports-nobody = somebody of the coordination team
talk_reports-two = { $who } and { $other } of the coordination team

talk_reports-why =
    What is wrong in talk { $number }? Nothing is reported yet.
talk_reports-why-line =
    What is wrong with this message of talk { $number }? Nothing is reported yet.
talk_reports-because =
    <b>{ $reason }</b>
    If you report talk { $number }, nobody can write there for now. Your report goes to { $who }. There the last ten messages can be read, and each time both of you hear of it. The other side does not learn who reported.

    You can add what happened.
    .file = Report without words
talk_reports-no-words = Write in at most { $most } characters what it is about.
talk_reports-preview =
    <b>{ $reason }</b>, talk { $number }:
    <blockquote>{ $words }</blockquote>
    .file = Report it like this
    .again = Write it differently
talk_reports-filed =
    Reported. Nobody can write in talk { $number } now. Your report is with: { $who }. You will hear from it.
talk_reports-rests =
    Talk { $number } is on hold just now, nobody can write there. The coordination team is looking at it. You will hear from it.
talk_reports-looked =
    { $who } of the coordination team read in talk { $number } on { $at }: the last messages, ten at most.
talk_reports-goes-on = It goes on.
talk_reports-still = It is still on hold.
talk_reports-over = It is over.
talk_reports-result =
    The coordination team has looked at talk { $number } and decided. { $state }
talk_reports-about-rude = Insults and pressure have no place there.
talk_reports-about-identity = Nobody has to say there who they are, and nobody should ask.
talk_reports-about-money = Nothing is sold there, and nobody asks for money.
talk_reports-about-else = Something in it does not fit the rules.
talk_reports-warned = Please mind that. Next time a pause may follow.
talk_reports-paused = Until { $until } you cannot have talks.
talk_reports-out-volunteer = Your profile is not in the directory any more.
talk_reports-out-association = Your association cannot ask former participants any more.
talk_reports-ruled =
    The coordination team has looked at talk { $number }. { $reason } { $what } { $state }

    If you see it differently, write to the coordination team within the next 30 days.
    .appeal = I see it differently
talk_reports-appeal =
    Write how you see it. Everybody of the coordination team who is responsible reads it, not only whoever decided.
talk_reports-appealed =
    This is with the coordination team now. They will get in touch with you.

talk_reports-new =
    Talk { $number } with former participants was reported. Until it is decided, nobody can write there. Responsible: { $who }. { $alone }

    <i>You get this because you are named for it.</i>
    .show = Look at it
talk_reports-waits =
    The report of talk { $number } has waited for two days. Until then nobody can write there.

    <i>You get this because you are named for it.</i>
    .show = Look at it
talk_reports-alone = There is nobody but you who can look at it. It is best to speak to somebody at the carrier about it.
talk_reports-not-alone = It is enough if one of you decides.
talk_reports-none =
    There are no reports of talks.
    .counts = Feedback in numbers
talk_reports-list =
    <b>Reports of talks</b>
    { $lines }
    .counts = Feedback in numbers
talk_reports-open = Talk { $number }
talk_reports-in-list = • Talk { $number }: { $state }
talk_reports-of-others = • Talk { $number }: is with { $who }
talk_reports-short-open = waits for you
talk_reports-short-unfounded = unfounded
talk_reports-short-warn = warned
talk_reports-short-pause = paused
talk_reports-short-exclude = excluded
talk_reports-report =
    <b>Report of talk { $number }: { $reason }</b>
    By: { $who }
    Reported: { $whom }

    { $more }
    .decide = Decide
    .read = Read messages (both are told)
    .list = All reports
talk_reports-volunteer = { $who }, helps
talk_reports-asker = { $who }, asks for { $association }
talk_reports-unknown-association = an association
talk_reports-earlier =
    By the same person: { $made ->
        [one] one more report
       *[other] { $made } more reports
    }, { $unfounded } of them unfounded.
talk_reports-decision = { $who } decided on { $at }: { $what }.
talk_reports-no-lines =
    Of talk { $number } there are no messages any more, or there never were any. After the decision they stay for 30 days.
    .back = To the report
talk_reports-lines =
    <b>Talk { $number }, the last messages</b>
    { $lines }

    Both are told that you have read them.
    .back = To the report
talk_reports-line = { $at } · { $side }: { $text }
talk_reports-line-meant = → { $at } · { $side }: { $text }
talk_reports-side-asker = asks
talk_reports-side-volunteer = helps
talk_reports-kind-text = (empty)
talk_reports-kind-photo = (a picture)
talk_reports-kind-document = (a PDF)
talk_reports-kind-correction = (corrected)
talk_reports-choose =
    How do you decide about talk { $number }? With “unfounded” and “warn” it goes on. Both hear that it is decided, but not who reported.
    .back = Back
talk_reports-ruling-unfounded = Unfounded
talk_reports-ruling-warn = Warn
talk_reports-ruling-pause = No talks for 30 days …
talk_reports-ruling-exclude = Exclude …
talk_reports-ask-pause =
    { $whom }: no talks for 30 days? The talk ends.
    .back = No
    .yes = Yes, pause
talk_reports-ask-exclude =
    { $whom }: exclude? Whoever helps is not in the directory any more. Whoever asks cannot ask any more for the whole association. The talk ends.
    .back = No
    .yes = Yes, exclude
talk_reports-appeal-desk =
    Objection about talk { $number } ({ $what }, decided by { $who }):
    <blockquote>{ $words }</blockquote>
    Please speak to each other and get in touch with the person.

    <i>You get this because you are in the coordination team.</i>
    .show = To the report
