# What the rehearsal says about its clock.

rehearsal-nothing = Nothing is about to happen by itself.
rehearsal-date = “{ $title }” begins.
rehearsal-tick = The bot speaks up by itself.
    .journey-by-date = A step opens.
    .reminders-due = A reminder is due.
    .dates-survey = After a date the bot asks how it was.
rehearsal-whose = New on the telephone of: { $names }{ $more ->
    [0] .
   *[other] { " " }and { $more } others.
}
rehearsal-nobody = Nothing new arrives on any telephone.
rehearsal-newcomer = Somebody new with an invitation

# The table for the Koordination.

export-associations = Associations
export-dates = Dates
export-association = Association
export-cohort = Cohort
export-land = Land
export-state = State
    .active = taking part
    .paused = pausing
    .left = left
export-members = People
export-stage = Step
export-deadline = Deadline
export-moved = Last step
export-date = Date
export-start = Begin
export-end = End
export-place = Place
export-kind = Kind
export-stage-state = { $title }
    .locked = still closed
    .open = open
    .handed_in = being read
    .returned = given back
    .released = released
