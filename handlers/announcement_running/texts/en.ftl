announcement_running-menu-rundrufe = All announcements and their results

announcement_running-list =
    <b>Announcements · { $cohort }</b>
    { $lines }
announcement_running-none =
    <b>Announcements · { $cohort }</b>
    There is none yet.
announcement_running-in-list = <b>{ $number }</b> · { $state }, { $at }: { $words }
announcement_running-wordless = without text
announcement_running-is-draft = draft
announcement_running-is-asked = waits for release
announcement_running-is-scheduled = planned
announcement_running-is-countdown = is sent in a moment
announcement_running-is-running = is being sent
announcement_running-is-paused = paused
announcement_running-is-stopped = stopped, please look
announcement_running-is-done = done
announcement_running-is-cancelled = cancelled
announcement_running-is-withdrawn = withdrawn
announcement_running-open = Announcement { $number }
announcement_running-earlier = Newer
announcement_running-later = Older
announcement_running-new = New announcement
announcement_running-draft = This is still a draft:
announcement_running-arrives = This is how announcement <b>{ $number }</b> arrives.

announcement_running-ask-cancel =
    Cancel announcement <b>{ $number }</b>? { $open ->
        [0] All of it is on its way already.
        [one] 1 person will not get it then.
       *[other] { $open } people will not get it then.
    } Whoever has it keeps it.
    .keep = No, go on
    .yes = Yes, cancel
announcement_running-ask-drop =
    Discard announcement <b>{ $number }</b>? Nothing has been sent, and nothing will be sent then.
    .keep = No, keep it
    .yes = Yes, discard
announcement_running-continued = Announcement <b>{ $number }</b>: Continued after a restart, { $open } open.
