contact_exchange-step-part = What you tell of yourself

contact_exchange-choose =
    <b>Exchange contact details, talk { $number }</b>
    You choose what the other side learns. It is shown only when both of you say yes, and to both of you at the same moment. After that you know who you are.

    What would you like to tell?
contact_exchange-chosen =
    <b>Exchange contact details, talk { $number }</b>
    { $parts }

    The other side learns this as soon as both of you say yes, within seven days. Before that it only hears that an exchange is proposed.
    .yes = Yes, exchange this
contact_exchange-part-name = Name: <b>{ $words }</b>
contact_exchange-part-phone = Phone: <b>{ $words }</b>
contact_exchange-part-mail = Email: <b>{ $words }</b>
contact_exchange-add-name = Tell a name
contact_exchange-add-phone = Tell a phone number
contact_exchange-add-mail = Tell an email address
contact_exchange-drop-name = Leave out the name
contact_exchange-drop-phone = Leave out the phone number
contact_exchange-drop-mail = Leave out the email address
contact_exchange-ask-name =
    Which name should the other side of talk { $number } read? Write it.
contact_exchange-ask-phone =
    Which phone number should the other side of talk { $number } read? Write it, for example <code>0511 123456</code>. On Telegram you can also send your own contact.
contact_exchange-ask-mail =
    Which email address should the other side of talk { $number } read? Write it.
contact_exchange-no-name = That is not a name, or it is too long.
contact_exchange-no-phone = That is not a phone number. It begins with 0 or +, for example <code>0511 123456</code>.
contact_exchange-no-mail = That is not an email address.
contact_exchange-not-text = I cannot take that here. Please write it.
contact_exchange-foreign = That is not your own contact, or Telegram does not say that it is. I have kept nothing of it. Please write your number, or send your own contact.
contact_exchange-nothing = You have not told anything yet.
contact_exchange-waits =
    <b>Your yes in talk { $number } stands until { $until }.</b>
    { $parts }

    If the other side says yes by then, too, both of you read it at the same moment. Otherwise it is deleted.
    .cancel = Rather not
contact_exchange-invited =
    In talk { $number } it is proposed to exchange contact details. You do not have to say anything. If you take part, you choose what you tell, and nothing is shown before both have said yes.

    <i>You get this because you are in this talk.</i>
    .on = Have a look
    .no = Rather not
contact_exchange-told =
    Both of you said yes. The other side of talk { $number }:
    { $parts }

    Write it down: I keep nothing of it.
contact_exchange-cancelled =
    Taken back and deleted. The other side of talk { $number } learns nothing of it.
contact_exchange-declined =
    Good. The other side of talk { $number } learns nothing of it.
contact_exchange-nothing-stands =
    There is no yes of yours in talk { $number }.
contact_exchange-closed =
    That is not possible in talk { $number } just now: it is on hold or over.
contact_exchange-expired =
    No contact details were exchanged in talk { $number }. What you had told is deleted.

    <i>You get this because your yes has run out.</i>
contact_exchange-to-talk = To the talk
