skizze-menu-skizze = See your project outline
skizze-menu-dokument = Your project outline as a Word file

skizze-overview =
    <b>Project outline</b> (Projektskizze) of { $association }
    { $title }

    { $written } of { $questions } questions are answered. { $length }
    { $stand }
    .after = { $note }
    .file = Get it as a Word file
    .read = Read the sections
    .gap = Next: { $question }
    .desk = To the association
skizze-assess = Trial review
skizze-title = “{ $title }”
skizze-no-title = The title is still missing.
skizze-stand = Last change: { $at }
skizze-no-stand = There is nothing in it yet. Every answer from your worksheets appears here by itself.
skizze-line = { $section }: { $done } of { $whole }
skizze-length = That is about { $whole }.{ $tenth } of { $limit } pages (estimated).
skizze-too-long = ⚠️ That is too long: cut about { $characters } characters.

skizze-part =
    <b>{ $section }</b>
    Project outline of { $association }

    { $pieces }
    .change = Change: { $question }
    .write = Write: { $question }
    .back = ‹ Before
    .next = After ›
    .overview = Overview
    .file = Word file
skizze-piece =
    <i>{ $title }</i>
    { $text }
skizze-piece-cut =
    <i>{ $title }</i>
    { $text } …
    (This is only the beginning. The document has the whole text.)
skizze-gap = ⬜ <i>Still missing here: { $title }</i>

skizze-document =
    Project outline of <b>{ $association }</b> as of { $day }.

    The cover sheet is only a placeholder: there is an official title sheet (Titelblatt) for submitting.
    .overview = Overview
    .desk = To the association

skizze-state =
    <b>Only for you, not for submitting</b>
    { $length }

    { $count ->
        [0] Every question is answered.
       *[other] What is still missing is marked in grey in the file:
            { $gaps }
    }

    Cover sheet and annex are not counted. The call for your year says whether you may send the annex along. { $note }
skizze-missing = • { $section }: { $what }
skizze-missing-texts = { $count ->
    [one] one answer
   *[other] { $count } answers
}
