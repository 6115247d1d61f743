desk_pictures-menu-ueberblick = How far your cohort is, as a picture

desk_pictures-funnel =
    <b>{ $cohort }</b>: This is how far the associations are.

    Arrived: { $arrived } of { $associations }. Outline sent off: { $posted }. Every step has two numbers: how many handed it in, and for how many it is released. Whoever pauses or is no longer with us counts as well.
    .activity = Week by week
desk_pictures-funnel-alt = Associations: { $associations }, invited: { $invited }, arrived: { $arrived }; { $stages }; outline sent off: { $posted }.
desk_pictures-stage = { $title }: { $handed_in } handed in, { $released } released
desk_pictures-funnel-head =
    .what = How far
    .count = Count
    .released = rel.
desk_pictures-funnel-row =
    .all = associations
    .invited = invited
    .arrived = arrived
    .posted = outline sent off
desk_pictures-activity =
    <b>{ $cohort }</b>: the last { $weeks } weeks.

    Handed in: { $handed_in }, released: { $released }, questions to the Koordination: { $asked }. This week is not over yet.
desk_pictures-activity-alt = Handed in { $handed_in }, released { $released }, questions { $asked }. By week: { $lines }.
desk_pictures-week = from { $day }: { $handed_in } handed in, { $released } released, { $asked } questions
desk_pictures-week-head =
    .monday = Week from
    .handed-in = in
    .released = rel.
    .asked = asked
desk_pictures-empty =
    There is no association in <b>{ $cohort }</b> yet, so there is no picture.
    .invite = Invite an association
desk_pictures-quiet = In <b>{ $cohort }</b> nothing was handed in, nothing released and nothing asked since { $since }.
desk_pictures-to-funnel = How far they are
