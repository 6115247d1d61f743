announcement_audience-step-name = The name of an association
announcement_audience-no-draft = This announcement is no draft any more. To whom it goes is settled.

announcement_audience-whom =
    <b>To whom?</b>
    { $whom }

    <b>{ $count }</b>
    { $excluded }
    .done = Done
    .stages = By step
    .associations = Single associations
    .who = Who gets it?
    .more = More
announcement_audience-more =
    <b>To whom?</b>
    { $whom }
    { $count }
    .everybody = All members
    .people = Who there
    .lands = By Land
    .unanswered = No answer yet
    .without = Who does not get it?
    .cohorts = Cohorts
announcement_audience-back = Done
announcement_audience-on = ✅ { $what }
announcement_audience-off = { $what }
announcement_audience-stage = { $number }. { $title }

announcement_audience-stages =
    <b>Associations at which step?</b> Without a choice it is all of them.
    { $count }
announcement_audience-lands =
    <b>Associations from which Land?</b> Without a choice it is all of them.
    { $count }
announcement_audience-cohorts =
    <b>Which cohorts?</b> At least one.
    { $count }
announcement_audience-people =
    <b>Who in the associations?</b> Former participants belong to no association of the cohort. You can add them. Steps and single associations do not count then.
    { $count }
announcement_audience-associations =
    <b>Which associations?</b> A choice here takes the place of that by step and Land.
    { $count }
announcement_audience-unanswered =
    <b>No answer yet to which announcement?</b>
    { $count }
announcement_audience-earlier-one = Announcement { $number }, { $day }
announcement_audience-find = Find an association
announcement_audience-all = All associations
announcement_audience-ask-name = What is the association called? A part of the name is enough. Write several one after the other.
announcement_audience-not-found = No association that takes part is called that. Write the name differently, or look for it in the list.
announcement_audience-many = That fits { $count } associations. Here are the first { $shown }. Is yours not among them? Write more of its name.
announcement_audience-several = That fits several. Which one do you mean?
announcement_audience-chosen =
    <b>{ $name }</b> is in. One more? Then write its name.
    { $count }
    .done = Done

announcement_audience-who =
    <b>{ $people ->
        [one] 1 person gets
       *[other] { $people } people get
    } the announcement</b> { $turn }
    { $names }
announcement_audience-who-not =
    <b>Left out</b> { $turn }
    { $why }
    { $names }
announcement_audience-no-names = There is nobody here.
announcement_audience-person = { $name }, { $association }
announcement_audience-alumna = { $name } (former participant)
announcement_audience-reasons =
    <b>Who does not get the announcement</b>
    Tap a reason to see the names.
announcement_audience-no-reasons = Everybody who is meant gets the announcement.
announcement_audience-reason-paused = Association pauses: { $count }
announcement_audience-reason-rests = Taking a break: { $count }
announcement_audience-reason-stopped = Want nothing unasked: { $count }
announcement_audience-reason-opted_out = Switched it off: { $count }
announcement_audience-reason-unreachable = Out of reach: { $count }
announcement_audience-reason-not_agreed = Without consent: { $count }
announcement_audience-because-paused = Their association sets this round aside.
announcement_audience-because-rests = They are taking a break. Until they are back the bot writes nothing to them.
announcement_audience-because-stopped = They want nothing unasked, not even what is important. If it has to be, call them.
announcement_audience-because-opted_out = They do not want such announcements. Only “Important” reaches them.
announcement_audience-because-unreachable = They blocked the bot or are not there any more. It is best to call them.
announcement_audience-because-not_agreed = They have not agreed yet that the bot writes to them.
announcement_audience-nobody = Nobody has arrived yet: { $count }
announcement_audience-nobody-there =
    <b>At these associations nobody has arrived yet.</b> Nobody can read the announcement there. With /einladung you invite them once more.
    { $names }
    { $more }
