profile-menu-profil = What I know of you, and where you change it

profile-nothing =
    <b>Your profile</b>

    I do not know you yet: nothing of you is stored.
profile-before =
    <b>Your profile</b>

    Name: { $name }
    Here since: { $since }

    You have not agreed that I write to you. So nothing comes from me by itself.
profile-mine =
    <b>Your profile</b>

    { $shown }

    <i>Is something wrong? Tap on it. All else the Koordination puts right: /frage</i>
    .name = Name
    .language = Language
    .team = My association
    .desk = My role
    .help = My offer of help
    .reminders = Reminders
    .announcements = Announcements
    .stop = Nothing unasked
    .again = Messages on again
    .pause = Take a break
    .end = End the break
profile-name = Name: { $name }
profile-language = Language: { $language }
profile-speaks-de = German
profile-speaks-en = English
profile-zone = Times are the same for everybody here: { $zone }
profile-doors = You come by: { $doors }
profile-door-telegram = Telegram
profile-door-web = browser
profile-since = Here since: { $since }
profile-place = Association: { $association } ({ $role })
profile-role-contact = contact
profile-role-worker = works along
profile-role-reader = reads along
profile-leads = Koordination: { $cohort }
profile-looks = Observes: { $cohort }
profile-listed = Help for other associations: stands in the directory
profile-listing-not-shown = Help for other associations: not shown right now
profile-partner = Sparring partner
profile-hours = By myself I write between { $begin } and { $end }.
profile-refuses-none = Announcements: all
profile-refused = Announcements that you do not want: { $kinds }
profile-stopped = I write nothing to you by myself since { $since }.
profile-pauses = You are taking a break since { $since }.
