desk_pictures-menu-ueberblick = Wie weit deine Kohorte ist, als Bild

desk_pictures-funnel =
    <b>{ $cohort }</b>: So weit sind die Vereine.

    Angekommen: { $arrived } von { $associations }. Projektskizze abgeschickt: { $posted }. Bei jedem Schritt stehen zwei Zahlen: wie viele ihn abgegeben haben, und bei wie vielen er frei ist. Wer pausiert oder nicht mehr dabei ist, zählt mit.
    .activity = Woche für Woche
desk_pictures-funnel-alt = Vereine: { $associations }, eingeladen: { $invited }, angekommen: { $arrived }; { $stages }; Projektskizze abgeschickt: { $posted }.
desk_pictures-stage = { $title }: { $handed_in } abgegeben, { $released } freigegeben
desk_pictures-funnel-head =
    .what = Wie weit
    .count = Zahl
    .released = frei
desk_pictures-funnel-row =
    .all = Vereine
    .invited = eingeladen
    .arrived = angekommen
    .posted = Skizze abgeschickt
desk_pictures-activity =
    <b>{ $cohort }</b>: die letzten { $weeks } Wochen.

    Abgegeben: { $handed_in }, freigegeben: { $released }, Fragen an die Koordination: { $asked }. Diese Woche ist noch nicht zu Ende.
desk_pictures-activity-alt = Abgegeben { $handed_in }, freigegeben { $released }, Fragen { $asked }. Je Woche: { $lines }.
desk_pictures-week = ab { $day }: { $handed_in } abgegeben, { $released } freigegeben, { $asked } Fragen
desk_pictures-week-head =
    .monday = Woche ab
    .handed-in = abgeg.
    .released = frei
    .asked = Fragen
desk_pictures-empty =
    In <b>{ $cohort }</b> gibt es noch keinen Verein, also auch noch kein Bild.
    .invite = Verein einladen
desk_pictures-quiet = In <b>{ $cohort }</b> wurde seit { $since } nichts abgegeben, nichts freigegeben und nichts gefragt.
desk_pictures-to-funnel = Wie weit sie sind
