desk_awaited-list =
    <b>{ $cohort }</b>: Noch nie angekommen ({ $count })

    { $lines }

    Tipp einen Verein an, um ihn einzuladen oder ihm einen neuen Link zu machen.
    .one = { $name }
desk_awaited-line =
    <b>{ $name }</b>
    eingeladen am { $at } von { $who }. { $state }
desk_awaited-line-nameless =
    <b>{ $name }</b>
    eingeladen am { $at }. { $state }
desk_awaited-line-uninvited =
    <b>{ $name }</b>
    noch nicht eingeladen.
desk_awaited-good = Der Link gilt bis { $until }.
desk_awaited-over = Der Link ist abgelaufen.
desk_awaited-none = In <b>{ $cohort }</b> ist aus jedem Verein schon jemand angekommen.
desk_awaited-to-invitations = Alle Einladungen

desk_awaited-nudge =
    <b>{ $name }</b> ist noch nicht angekommen.

    { $invited } { $state }

    Oft hilft ein kurzer Anruf. Oder du schickst den Brief noch einmal: Den alten Link kann ich nicht wieder zeigen, aber ich mache dir einen neuen.

    <i>{ $why } { $more }</i>
    .letter = Neuen Link machen und Brief zeigen
    .never = Alle, die fehlen
desk_awaited-invited-you = Du hast den Verein am { $at } eingeladen.
desk_awaited-invited-they = { $who } hat den Verein am { $at } eingeladen.
desk_awaited-invited-nameless = Der Verein wurde am { $at } eingeladen.
desk_awaited-why-you = Du bekommst das, weil du den Verein eingeladen hast.
desk_awaited-why-they = Du bekommst das, weil du für diese Kohorte gerade da bist.
desk_awaited-once-more = Ich erinnere nur noch einmal daran.
desk_awaited-last = Das war die letzte Erinnerung.
desk_awaited-again = Ein neuer Link für <b>{ $name }</b>. Der alte gilt weiter, bis er abläuft.
desk_awaited-shown = Den neuen Link für <b>{ $name }</b> habe ich schon gezeigt. Noch einmal kann ich das nicht.
    .look = Wer hat ihn genutzt?
desk_awaited-arrived =
    Aus <b>{ $name }</b> ist inzwischen jemand angekommen. Ein neuer Link ist nicht nötig.
desk_awaited-earlier = ‹ Davor
desk_awaited-later = Weitere ›
