desk_export-menu-export = Take the cohort along as an Excel table

desk_export-ask =
    <b>{ $cohort }</b> as an Excel table

    It lists { $count ->
        [one] one association
       *[other] { $count } associations
    } with the name of the contact person, steps, dates and numbers of questions. Answers, texts of questions, talks and notes are not in it.

    With it, names leave the bot. Pass the file on only to people who need it, and delete it afterwards. The others of the Koordination hear that you took it.
    .make = Make the table
desk_export-made = Here is the table of <b>{ $cohort }</b>. The first sheet says what is in it and what is not.
desk_export-made-before =
    You have this table of <b>{ $cohort }</b> already: { $at }.
    .again = New table
desk_export-told =
    { $who } took <b>{ $cohort }</b> along as an Excel table: { $at }.

    <i>You get this because you coordinate { $cohort }, too.</i>
desk_export-enough =
    You took this cohort along as a table { $most } times in the last 24 hours. Tomorrow you can again.
