desk_notes-step-new = New note
desk_notes-step-change = Changed note

desk_notes-none =
    There is no note about <b>{ $association }</b> yet. Only the coordination reads notes, never the association.
desk_notes-list =
    <b>Notes about { $association }</b>
    Only the coordination reads this, never the association. { $turn }

    { $notes }
desk_notes-one =
    <b>{ $who }</b>, { $at }
    { $text }
desk_notes-one-changed =
    <b>{ $who }</b>, { $at } (changed { $changed })
    { $text }
desk_notes-earlier = ‹ Newer
desk_notes-later = Older ›
desk_notes-new = New note
desk_notes-change = Change: { $text }
desk_notes-drop = Delete: { $text }

desk_notes-ask-new = Write your note about <b>{ $association }</b>. Only the coordination reads it.
desk_notes-ask-change =
    Write your note about <b>{ $association }</b> anew.
    .drop = Delete the note
desk_notes-ask-drop =
    Delete this note about <b>{ $association }</b>?
    <blockquote>{ $text }</blockquote>
    .no = No, keep it
    .yes = Yes, delete it
