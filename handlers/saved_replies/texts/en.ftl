saved_replies-menu-bausteine = Answers that you need often
saved_replies-step-new = The text of a snippet
saved_replies-step-title = The name of a snippet
saved_replies-step-text = The new text of a snippet

saved_replies-none =
    There is no snippet for <b>{ $cohort }</b> yet. A snippet is an answer that you need often. While answering you take it with one tap and change it before it leaves. { $turn }
saved_replies-list =
    <b>Your snippets</b> · { $cohort }
    { $turn }
saved_replies-earlier = ‹ Back
saved_replies-later = Next ›
saved_replies-new = New snippet
saved_replies-all = All snippets
saved_replies-rename = Rename
saved_replies-reword = Change the text
saved_replies-drop = Delete

saved_replies-shown =
    <b>{ $title }</b>
    <blockquote>{ $text }</blockquote>
saved_replies-kept =
    The snippet <b>{ $title }</b> is saved. Everybody of your coordination team can take it.
    <blockquote>{ $text }</blockquote>
    Does it name a person? Then change the text.
saved_replies-ask-new = Write the text of the snippet. Its first words become its name.
saved_replies-ask-title =
    What shall the snippet <b>{ $title }</b> be called? At most 40 characters.
    <blockquote>{ $text }</blockquote>
saved_replies-ask-text =
    Write the snippet <b>{ $title }</b> anew.
    <blockquote>{ $text }</blockquote>
saved_replies-ask-drop =
    Delete the snippet <b>{ $title }</b> for everybody of your coordination team?
    <blockquote>{ $text }</blockquote>
    .no = No, keep it
    .yes = Yes, delete it
saved_replies-dropped = The snippet <b>{ $title }</b> is deleted.
