fitcheck-menu-passt = Does our idea fit? Seven questions

fitcheck-reply =
    .yes = Yes
    .no = No
    .unsure = Not sure

## Questions

fitcheck-ask-nonprofit =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Is your organisation non-profit (gemeinnützig), or a municipality, church or foundation?

    Companies and organisations that are not gemeinnützig do not get this funding.

fitcheck-ask-new =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Is the project new, and have you not begun it yet?

    The money is to start new concepts (Anschubfinanzierung), not for what you do anyway.

fitcheck-ask-focus =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Does your idea belong to exactly one priority (Schwerpunkt)?

    They change every year. For 2026 they were:
    • Demokratie erleben, Teilhabe stärken und Zukunft mitgestalten (democracy and participation)
    • Zufallsbegegnungen – Brücken bauen für mehr Begegnung und Gemeinschaft (chance encounters)
    • Für Vielfalt und Toleranz – Beiträge zum Abbau von Diskriminierung, Rassismus und Antisemitismus (diversity, less discrimination)
    • Projektarbeit als flankierende Maßnahme zum Integrationskurs (projects alongside the integration course)

fitcheck-ask-topic =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Is it mainly about one of these topics?

    • language courses
    • work and jobs
    • sport
    • migration advice or support of individual people
    • social work that you do regularly

fitcheck-ask-people =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Is the project mainly for people with a migration history from age 12?

    People without a migration history are part of it.

fitcheck-ask-own =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Can you pay at least 10 % of the costs yourselves (Eigenanteil)?

    Whether volunteer hours count is not clear.

fitcheck-ask-german =
    <b>Does our idea fit? · { $number } of { $of }</b>
    Can the project run in German?

    German is the language of the project.

## Result

fitcheck-result =
    <b>Does our idea fit?</b>
    { $verdict }

    { $points }

    This is a first look, not a promise. As of the funding year { $year }. For your year the guidelines (Leitfaden) count.
    .talk = Talk to the coordination team
    .whom = Ask a person
    .change = Change the last
    .again = From the start

fitcheck-verdict =
    .fits = From your answers, nothing speaks against it.
    .open = { $open ->
        [one] One point is still open. Clear it up before you put much work in.
       *[other] { $open } points are still open. Clear them up before you put much work in.
    }
    .stops = { $stops ->
        [one] At one point it does not fit yet. Maybe the idea can change.
       *[other] At { $stops } points it does not fit yet. Maybe the idea can change.
    }

fitcheck-nonprofit =
    .fits = ✅ <b>Organisation:</b> Non-profits, municipalities, churches and foundations can take part.
    .open = ❔ <b>Organisation:</b> The tax office's notice (Freistellungsbescheid) says whether you are gemeinnützig.
    .stops = ❌ <b>Organisation:</b> Companies and organisations that are not gemeinnützig are not funded. Maybe an association joins you.

fitcheck-new =
    .fits = ✅ <b>New:</b> New concepts that have not begun yet are funded.
    .open = ❔ <b>New:</b> Write down what differs from what you already do.
    .stops = ❌ <b>New:</b> What already runs is not funded. Think about what is new and separate in it.

fitcheck-focus =
    .fits = ✅ <b>Priority:</b> Each project belongs to exactly one.
    .open = ❔ <b>Priority:</b> Find the one that your idea fits best.
    .stops = ❌ <b>Priority:</b> Two together or none is not possible. Choose one and shape the idea by it.

fitcheck-topic =
    .fits = ✅ <b>Topic:</b> It is none of the excluded topics.
    .open = ❔ <b>Topic:</b> Language courses, labour market, sport and migration advice must not be the core.
    .stops = ❌ <b>Topic:</b> These topics are excluded. Please ask first whether they may appear at the edge.

fitcheck-people =
    .fits = ✅ <b>People:</b> Mainly people with a migration history from age 12.
    .open = ❔ <b>People:</b> Find out whom you want to reach, and from what age.
    .stops = ❌ <b>People:</b> The programme is mainly for people with a migration history from age 12.

fitcheck-own =
    .fits = ✅ <b>Own part:</b> At least 10 % do not come from the federal government.
    .open = ❔ <b>Own part:</b> A rough sum: of 10,000 € that would be 1,000 €.
    .stops = ❌ <b>Own part:</b> At least 10 % must be there. Money of third parties (Drittmittel) can help, ask about it.

fitcheck-german =
    .fits = ✅ <b>Language:</b> German is the language of the project.
    .open = ❔ <b>Language:</b> German is the language of the project. Think about who can help.
    .stops = ❌ <b>Language:</b> German is the language of the project. Without German it does not fit.

## With the coordination

fitcheck-request =
    <b>{ $association }</b> would like to talk about “Does our idea fit?”. { $name } asked.

    { $points }

    <i>You get this because the association belongs to your group. Please get in touch the way you usually do.</i>

fitcheck-told =
    I have given your answers to the coordination team. They now know that you would like to talk.
    .back = To the result

fitcheck-nobody = Nobody in your coordination team can be reached here at the moment.
