# Invitations.

invitations-menu-einladung = Invite an association

invitations-overview =
    <b>{ $cohort }</b>: invitations

    { $lines }
    .one = { $name } ({ $used } of { $whole })
    .never = Never arrived ({ $count })
    .help = People of earlier years
    .new = New invitation
invitations-none = There are none yet.
invitations-line =
    <b>{ $name }</b> · { $role }
    { $used } of { $whole } used · { $state }
invitations-left = { $days ->
    [0] valid until tonight
    [1] valid for one more day
   *[other] valid for { $days } more days
}
invitations-over = ended { $at }
invitations-revoked = withdrawn { $at }
invitations-spent = used up
invitations-whom =
    <b>{ $cohort }</b>: whom would you like to invite?
    .one = { $name }
    .new = New association
invitations-prepare =
    Invitation for <b>{ $name }</b> (step { $number })

    Role: { $role }
    For { $uses ->
        [one] one person
       *[other] { $uses } people
    }, valid for { $days } days

    { $line }

    The buttons change this.
    .greet = Write a personal line
    .reword = Change the personal line
    .make = Make the invitation
invitations-greeting =
    Your personal line:
    <blockquote>{ $words }</blockquote>
invitations-without-greeting = Without a personal line.
invitations-ask-greeting =
    Write a sentence for <b>{ $name }</b>, for example: “Dear Aylin, as we said: Here we go.”

    It stands in the letter to pass on, and whoever opens the link reads it first. Up to { $most } characters.
    .drop = Without a personal line
invitations-no-greeting = { $length ->
        [0] There was no text. Please write a sentence.
       *[other] These are { $length } characters, up to { $most } are possible. Please write it shorter.
    }
invitations-role-kontakt = contact person
invitations-role-mitglied = team member
invitations-role-lesen = reader
invitations-as-kontakt = Contact
invitations-as-kontakt-chosen = ● Contact
invitations-as-mitglied = Works
invitations-as-mitglied-chosen = ● Works
invitations-as-lesen = Reads
invitations-as-lesen-chosen = ● Reads
invitations-uses = { $count ->
    [one] 1 person
   *[other] { $count } people
}
invitations-uses-chosen = { $count ->
    [one] ● 1 person
   *[other] ● { $count } people
}
invitations-days = { $count } days
invitations-days-chosen = ● { $count } days
invitations-made =
    The invitation for <b>{ $name }</b> is ready: { $role }, { $uses ->
        [one] one person
       *[other] { $uses } people
    }, valid until { $until }.

    Below is a text to send on. I show link and code only this once, because I do not keep them in plain text. If they get lost, just make a new invitation.
    .look = Who used it?
invitations-qr = QR code with the link of the invitation
invitations-again = New invitation
invitations-letter =
    Invitation to the Projektschmiede for <b>{ $name }</b>

    The bot goes with you step by step from the idea to the project outline. This is how you get in:

    { $ways }

    Valid until { $until }.
invitations-letter-personal =
    { $words }

    { $letter }
invitations-letter-code = Or open the bot and write this code: <code>{ $code }</code>
invitations-letter-code-only = Open the bot and write this code: <code>{ $code }</code>
invitations-one =
    <b>{ $name }</b> · { $role }
    { $used } of { $whole } used · { $state }

    { $used-by }

    I cannot show link and code again. If they are lost, make a new invitation.
    .revoke = Withdraw
    .all = All invitations
invitations-unused = Nobody has used it yet.
invitations-use = { $who }, { $at }
invitations-ask-revoke =
    Withdraw the invitation for <b>{ $name }</b>? { $used ->
        [0] Nobody gets in with it after that.
        [one] The one person who is in stays in.
       *[other] The { $used } people who are in stay in.
    }
    .revoke = Yes, withdraw it

# New association

invitations-ask-name =
    What is the new association in <b>{ $cohort }</b> called?

    Write the name as the association writes it.
invitations-no-name-empty = I cannot read a name in this. Please write it again, with letters.
invitations-no-name-long = This is too long for a name: up to { $most } characters are fine. Please write a shorter one.
invitations-no-name-move = I do not take that for a name. What is the association called? Write its whole name, for example with “e. V.” at the end.
invitations-choose-land =
    { $body }

    In which Land is the association based? The public holidays depend on it.
invitations-new-name = New association: <b>{ $name }</b>. If the name is wrong, write it again.
invitations-doubles = ⚠️ In this cohort there is already: { $names }. If it is the same one, cancel here.

invitations-step-greeting = Personal line
invitations-step-newcomer = Name of the new association

invitations-numbers-only = This cohort is over and consists of numbers only. You invite new associations and people into a new cohort.
