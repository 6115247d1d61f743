profile-menu-profil = Was ich von dir weiß, und wo du es änderst

profile-nothing =
    <b>Dein Profil</b>

    Ich kenne dich noch nicht: Von dir ist nichts gespeichert.
profile-before =
    <b>Dein Profil</b>

    Name: { $name }
    Hier seit: { $since }

    Du hast gerade nicht zugestimmt, dass ich dir schreibe. Deshalb kommt von mir nichts von selbst.
profile-mine =
    <b>Dein Profil</b>

    { $shown }

    <i>Stimmt etwas nicht? Tipp darauf. Alles andere stellt die Koordination richtig: /frage</i>
    .name = Name
    .language = Sprache
    .team = Mein Verein
    .desk = Meine Rolle
    .help = Mein Hilfe-Angebot
    .reminders = Erinnerungen
    .announcements = Rundrufe
    .stop = Nichts von selbst
    .again = Nachrichten wieder an
    .pause = Pause machen
    .end = Pause beenden
profile-name = Name: { $name }
profile-language = Sprache: { $language }
profile-speaks-de = Deutsch
profile-speaks-en = Englisch
profile-zone = Uhrzeiten gelten für alle hier gleich: { $zone }
profile-doors = Du kommst über: { $doors }
profile-door-telegram = Telegram
profile-door-web = Browser
profile-since = Hier seit: { $since }
profile-place = Verein: { $association } ({ $role })
profile-role-contact = Ansprechperson
profile-role-worker = arbeitet mit
profile-role-reader = liest mit
profile-leads = Koordination: { $cohort }
profile-looks = Beobachtet: { $cohort }
profile-listed = Hilfe für andere Vereine: steht im Verzeichnis
profile-listing-not-shown = Hilfe für andere Vereine: gerade nicht zu sehen
profile-partner = Sparring-Partner
profile-hours = Von selbst melde ich mich zwischen { $begin } und { $end } Uhr.
profile-refuses-none = Rundrufe: alle
profile-refused = Rundrufe, die du nicht möchtest: { $kinds }
profile-stopped = Ich schreibe dir nichts von selbst, seit { $since }.
profile-pauses = Du machst Pause seit { $since }.
