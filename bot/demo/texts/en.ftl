# The rehearsal.

demo-open = See the rehearsal
demo-title = Projektschmiede: rehearsal
demo-what = A rehearsal with invented associations. Nothing leaves this computer.
demo-clock = Clock of the rehearsal
demo-stunde = +1 hour
demo-tag = +1 day
demo-woche = +1 week
demo-ereignis = To the next event
demo-now = The clock now shows
demo-links = Left phone
demo-mitte = Middle phone
demo-rechts = Right phone
demo-who = Phone of
demo-show = Show
demo-chat = Chat
demo-first = Where to start?
demo-first-1 = Choose “Neue Person mit Einladung” in the left phone and step in.
demo-first-2 = Answer the questions and hand the step in for review. Release it in the middle.
demo-first-3 = Move the clock above to the next event: then the bot speaks up by itself.
demo-first-4 = On the right a request waits for Elif, and in a conversation an answer is open. If nobody answers, the clock shows what happens then.
demo-group-association = Associations
demo-group-coordination = Coordination
demo-group-alumni = Alumni

# What the rehearsal says about its clock.

demo-nothing = Nothing is about to happen by itself.
demo-date = “{ $title }” begins.
demo-tick = The bot speaks up by itself.
    .journey-by-date = A step opens.
    .reminders-due = A reminder is due.
    .dates-afterwards = After a date the bot asks how it was.
    .talk_requests-clock = A request to former participants moves on.
    .talks-due = A message arrives in a conversation.
demo-whose = New on the telephone of: { $names }{ $more ->
    [0] .
   *[other] { " " }and { $more } others.
}
demo-nobody = Nothing new arrives on any telephone.
demo-newcomer = Somebody new with an invitation
