fitcheck-menu-passt = Does our idea fit? Short questions

fitcheck-reply =
    .yes = Yes
    .no = No
    .unsure = Not sure

## Questions. Yes is the good answer to each of them.

fitcheck-ask-nonprofit =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Are you a non-profit organisation (gemeinnützig), for example an association or foundation? Or are you a municipality or church?

    Companies do not get this money. An association has to be gemeinnützig.

fitcheck-ask-papers =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Can you show this with papers? For an association, these two matter most:

    • the extract from the register (Registerauszug)
    • the letter of the tax office that says you are gemeinnützig (Freistellungsbescheid)

    Are you a municipality or church? Then tap “Yes”.

fitcheck-ask-work =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Do you work with people who have come to Germany?

    The money is for organisations that work with immigrants.

fitcheck-ask-new =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Is the project new, and have you not begun it yet?

    The money helps you to start (Anschubfinanzierung). There is none for what you do anyway.

fitcheck-ask-focus =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Does your idea belong to exactly one priority (Schwerpunkt)?

    They change every year. For { $year } they were:
    { $priorities }

fitcheck-meaning = { $name } ({ $meaning })

fitcheck-ask-topic =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Is your idea mainly about something else than these topics?

    { $topics }

    Is it mainly about one of them? Then tap “No”.

fitcheck-ask-people =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Is the project mainly for people with a migration history from age 12?

    People without a migration history are part of it.

fitcheck-ask-own =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Can you pay at least { $percent } percent of the costs yourselves (Eigenanteil)?

    It is not clear whether volunteer hours count.

fitcheck-ask-german =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Can the project run in German?

    German is the language of the project.

## Result

fitcheck-result =
    <b>Does our idea fit?</b>
    { $verdict }

    { $points }

    This is a first look, not a promise. As of funding year { $year }. For your year, the guidelines (Leitfaden) count.
    .rest = The other points
    .talk = Talk to the coordination team
    .whom = Ask a person
    .change = Change the last
    .again = From the start

fitcheck-rest =
    <b>Does our idea fit? The other points</b>
    { $points }
    .back = To the result

fitcheck-verdict =
    .fits = From your answers, nothing speaks against it.
    .open = { $open ->
        [one] One point is still open. Clear it up before you put much work in.
       *[other] { $open } points are still open. Clear them up before you put much work in.
    }
    .stops = { $stops ->
        [one] One point does not fit yet. This is what you can do:
       *[other] { $stops } points do not fit yet. This is what you can do:
    }

fitcheck-fitting = { $count ->
    [one] ✅ One point fits.
   *[other] ✅ { $count } points fit.
}

fitcheck-nonprofit =
    .label = organisation
    .open = ❔ <b>Organisation:</b> Look at the letter of the tax office (Freistellungsbescheid).
    .stops = ❌ <b>Organisation:</b> Look for a non-profit association that does the project with you. Companies do not get this money.

fitcheck-papers =
    .label = papers
    .open = ❔ <b>Papers:</b> Ask your board for the register extract and the Freistellungsbescheid.
    .stops = ❌ <b>Papers:</b> First get the register extract and the Freistellungsbescheid. Ask the tax office how long it takes.

fitcheck-work =
    .label = work with immigrants
    .open = ❔ <b>Your work:</b> Write down what you already do with immigrants.
    .stops = ❌ <b>Your work:</b> Look for a partner that works with immigrants. Ask first whether this is enough.

fitcheck-new =
    .label = new
    .open = ❔ <b>New:</b> Write down what differs from what you already do.
    .stops = ❌ <b>New:</b> Think about what is new in your idea. What is running already is not funded.

fitcheck-focus =
    .label = priority
    .open = ❔ <b>Priority:</b> Find the one that fits best.
    .stops = ❌ <b>Priority:</b> Choose one and shape the idea by it. Two or none is not possible.

fitcheck-topic =
    .label = topic
    .open = ❔ <b>Topic:</b> Write in one sentence what it is mainly about.
    .stops = ❌ <b>Topic:</b> Give the idea another core. Please ask first whether the topic may play a small part.

fitcheck-people =
    .label = people
    .open = ❔ <b>People:</b> Find out whom it is for, and from what age.
    .stops = ❌ <b>People:</b> Make the project mainly for people with a migration history from age 12.

fitcheck-own =
    .label = own share
    .open = ❔ <b>Own share:</b> A rough sum: of { $round } euros that would be { $part } euros.
    .stops = ❌ <b>Own share:</b> Start early to find { $percent } percent. Money from others (Drittmittel) can help, ask about it.

fitcheck-german =
    .label = language
    .open = ❔ <b>Language:</b> Think about who can help with German.
    .stops = ❌ <b>Language:</b> Plan how it can work in German. It is the language of the project.

## With the coordination

fitcheck-request =
    <b>{ $association }</b> would like to talk about “Does our idea fit?”. { $name } asked.

    { $points }

    <i>You get this because the association belongs to your cohort. Please get in touch the way you usually do.</i>

fitcheck-labels =
    .stops = ❌ Does not fit yet: { $points }
    .open = ❔ Still open: { $points }

fitcheck-told =
    I have given your answers to the coordination team. They now know that you would like to talk.
    .back = To the result

fitcheck-nobody = Nobody in your coordination team can be reached here at the moment.
