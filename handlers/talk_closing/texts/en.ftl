talk_closing-step-thanks = Your thanks
talk_closing-ended = Talk { $number } is over. Nobody can write there any more.
talk_closing-away = Talk { $number } is over. The other side cannot be reached just now.
talk_closing-unit-free = It does not count. You have one more talk left again.
talk_closing-effect =
    { $helped ->
        [0] { "" }
        [one] You have now helped one association.
       *[other] You have now helped { $helped } associations.
    }{ $thanked ->
        [0] { "" }
        [one] { " " }One association has thanked you.
       *[other] { " " }{ $thanked } associations have thanked you.
    }
talk_closing-another = Ask somebody else
talk_closing-unheld =
    { $ended }
talk_closing-over-asker =
    { $ended }

    Did it help? One tap is enough. The coordination team sees only numbers of it.
    .good = It helped
    .middling = A little
    .bad = It did not help
talk_closing-over-volunteer =
    { $ended }

    How was it for you? One tap is enough. The coordination team sees only numbers of it.
    .good = It was good
    .middling = So-so
    .bad = It was not good

talk_closing-ask-end =
    End talk { $number }? After that nobody can write there any more.
    .on = No, keep talking
    .end = Yes, end it
talk_closing-quiet =
    Nobody has written in talk { $number } for two weeks. Is it settled?

    Without an answer it ends by itself in a week.

    <i>You get this because you are in this talk.</i>
    .on = Not yet
    .done = Yes, settled
talk_closing-goes-on =
    Good, talk { $number } goes on.
talk_closing-rests =
    Talk { $number } is on hold just now. The coordination team is looking at it, you will hear from it.

talk_closing-ask-block =
    Never again with this person? If talk { $number } is still running, it ends. You are never brought together again. The other side does not learn why.
    .on = No, leave it as it is
    .block = Yes, never again
talk_closing-blocked =
    Good. The person of talk { $number } is not brought together with you here any more.

talk_closing-rated =
    Thank you for your answer.
talk_closing-rated-thank =
    Thank you for your answer. Would you like to thank the other side?
    .thank = Say thank you
talk_closing-ask-thanks =
    Write what you would like to say thank you for. It goes to the other side, without your name.
    .wordless = Thank without words
talk_closing-no-words = There was nothing that I can read. Please write your thanks again.
talk_closing-too-long = That is too long. At most { $most } characters, please.
talk_closing-tells =
    This says who you are, or somebody else:
    <blockquote>{ $words }</blockquote>
    Without it, it would read:
    <blockquote>{ $bare }</blockquote>
    .bare = Send without it
    .whole = Send all of it
    .again = Write it differently
talk_closing-thanked =
    Your thanks for talk { $number } are on their way.
talk_closing-thanks =
    Somebody says thank you for talk { $number }:
    <blockquote>{ $words }</blockquote>
    { $effect }
talk_closing-thanks-wordless =
    Somebody says thank you to you for talk { $number }.

    { $effect }

talk_closing-counts =
    <b>Talks with former participants, { $cohort }</b>
    { $lines }
talk_closing-said-asker = Those who asked: { $good } times “it helped”, { $middling } times “a little”, { $bad } times “it did not help”.
talk_closing-said-volunteer = Those who helped: { $good } times “it was good”, { $middling } times “so-so”, { $bad } times “it was not good”.
talk_closing-few-asker = Those who asked: fewer than three answers so far.
talk_closing-few-volunteer = Those who helped: fewer than three answers so far.
