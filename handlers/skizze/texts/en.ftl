skizze-menu-skizze = See your project outline
skizze-menu-dokument = Your project outline as a Word file

skizze-overview =
    <b>Project outline</b> (Projektskizze) of { $association }
    { $title }

    { $written } of { $questions } questions are answered. { $length }
    { $stand }
    .after = { $note }
    .read = Read the sections
skizze-go-on = Next: { $question }
skizze-send = Version to submit
skizze-file = Working version (Word)
skizze-to-overview = Overview
skizze-assess = Trial review
skizze-title = “{ $title }”
skizze-stand = Last change: { $at }
skizze-no-stand = There is nothing in it yet. What you write about these sections in the worksheets appears here by itself.
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
skizze-remarks =
    <b>Another association writes</b>
    { $list }

skizze-document =
    <b>Working version</b> of the project outline of { $association } as of { $day }.

    Do not submit this file. For that, there is the version to submit in the overview.

skizze-lacking =
    <b>Version to submit</b> of { $association }

    { $lacks }

    This version only has what you have written: no hints, no grey gaps, no heading without text.
    .anyway = Get it anyway
skizze-lacks-texts =
    { $count ->
        [one] One answer is missing:
       *[other] { $count } answers are missing:
    }
    { $gaps }
skizze-lacks-logic = { $count ->
    [one] In “Impact at a glance” one thing is open.
   *[other] In “Impact at a glance” { $count } things are open.
}

skizze-to-send =
    <b>Version to submit</b> of { $association } as of { $day }.
    { $state }

    Read it on paper before you sign. The official title sheet (Titelblatt) goes on top. You can then leave out our cover sheet.
    .bundle = All in one file
skizze-bundle =
    <b>All in one file</b> for { $association } as of { $day }. It holds:
    { $names }
    { $plan }

    { $state }

    You open a ZIP file on a computer with a double click. The official title sheet (Titelblatt) is not in it.
skizze-no-plan = ⚠️ The financial plan (Finanzierungsplan) is missing: there is nothing in it yet.
skizze-without = { $count ->
    [one] ⚠️ One answer is still missing in it.
   *[other] ⚠️ { $count } answers are still missing in it.
}
skizze-renumbered-goal = You write “goal { $own }”, in the document it is Ziel { $number }. Check where else you mention the number.
skizze-renumbered-measure = You write “activity { $own }”, in the document it is M { $number }. Check where else you mention the number.
skizze-pdf-not-installed = Only as a Word file: this server does not have the program that makes PDFs.
skizze-pdf-failed = Only as a Word file: making the PDF did not work just now. Try again later.

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
