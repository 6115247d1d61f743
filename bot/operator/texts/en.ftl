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

# Whom a breach concerns.

affected-title = Affected people
affected-name = Name
affected-id = Id
affected-language = Language
affected-home = Reached by
affected-telegram = Telegram account (number)
affected-browser = Browser
affected-associations = Associations
affected-roles = Besides
affected-door = { $title }
    .telegram = Telegram
    .web = browser
affected-role = { $title }
    .coordinator = Koordination
    .observer = observer
    .listing = directory
affected-yes = yes
affected-asked = has asked a question
