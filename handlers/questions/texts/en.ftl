questions-menu-frage = Ask something
questions-menu-faq = Questions and answers
questions-menu-koordination = Ask a person
questions-menu-fragen = What you have asked
questions-step-words = Your question
questions-step-other-words = Other words for your question

questions-ask =
    What would you like to know? Write it as you would say it.
questions-ask-person =
    What would you like to ask? Write it in one message. You read it once more before it goes to the Koordination.
questions-ask-whole =
    Fine. Please write the question once more, with everything that it shall say. I had not stored these details.
questions-no-words = There was nothing that I can read. Please write your question once more.
questions-nobody = At the moment there is no Koordination that could answer. Here is whom you can ask:

questions-answer =
    <b>{ $question }</b>

    { $answer }
    .helped = Yes, this helps
    .failed = No
questions-thanks =
    <b>{ $question }</b>

    { $answer }

    <i>Fine. Just write if there is anything else.</i>
questions-read =
    <b>{ $question }</b>

    { $answer }
    .back = ‹ To the list
    .keep = Edit
questions-step-mail = Your e-mail address
questions-ask-mail = The answer to question F-{ $number } comes here. If it shall come by e-mail, too, write your address. It serves this one answer only.
questions-no-mail = I see no e-mail address in this.
questions-read-on = Read on
questions-of-list = • { $question }
questions-other-words = Ask differently

questions-choice =
    <blockquote>{ $text }</blockquote>
    Do you mean one of these questions?
    { $questions }
    .none = None of these
questions-own =
    <blockquote>{ $text }</blockquote>
    That is on the page of your association.
    .standing = Where we stand
    .tasks = Our tasks
    .dates = Our dates
    .missing = What is missing for the submission
    .team = Who is in our team
    .consultation = Consultation with the coordination
    .enquiries = What you have asked
    .none = None of these
questions-at-desk =
    <blockquote>{ $text }</blockquote>
    You find that here:
    .reading = What waits to be read
    .standing = Where everybody stands
    .dates = Dates
    .writing = Write an announcement
    .announced = Announcements and answers
    .inviting = Invitations
    .enquiries = Open questions
    .notes = Notes: choose the association first
    .roles = Roles
    .volunteers = Who helps
    .table = As a table
    .end = Close the cohort
questions-others =
    <blockquote>{ $text }</blockquote>
    Perhaps one of these fits better.
    { $questions }

    { common-not-found }
questions-unknown =
    <blockquote>{ $text }</blockquote>
    I do not know that yet.

    { common-not-found }

questions-personal =
    { $said }
    <blockquote>{ $text }</blockquote>
    .on = That is fine
    .whole = It has to be in there
    .change = Change
questions-withheld = It contains { $kinds }. I have not stored that. If it has to be in there, send the text once more.
questions-datum-mail = an e-mail address
questions-datum-iban = a bank account number
questions-datum-phone = a phone number
questions-datum-name = the name of a person

questions-follows = Question F-{ $number } has been answered already. This is a follow-up to it.
questions-goes = This goes to the Koordination:
questions-preview =
    { $about }
    <blockquote>{ $text }</blockquote>{ $place }
    { $due } { $kept }
    .named = Send with the name
    .nameless = Send without the name
    .send = Send
    .change = Change
    .away = Throw away
questions-due = An answer usually comes by { $due }, here.
questions-due-now = Everybody of the Koordination gets it at once. The answer comes here.
questions-data-found = Your question contains { $kinds }. I have not stored that. I would take it like this:
questions-as-it-is = The Koordination gets it as it is. The bot writes nothing of it down. Mind who can be heard or seen.
questions-not-passed-on = I cannot pass that on. Write your question, or send a voice message, a picture or a file.
questions-file-not-taken =
    { $why }

    Your question is still open. Write it, or send something else.
questions-file-too-large = This file is too large. I take files up to 1 MB.
questions-file-empty = This file is empty.
questions-file-unreadable = I cannot pass this file on. In the browser I take pictures, recordings and PDF files.
questions-place = It is about: <b>{ $place }</b>
questions-kept-association = You may send the name <b>{ $association }</b> with it, or not.
questions-kept = All that is stored is your question and where the answer goes.
questions-reword =
    This is what it says now:
    <blockquote>{ $text }</blockquote>
    Write the question anew.
questions-dropped = Thrown away. Nothing went to the Koordination.

questions-number = <b>Question F-{ $number }</b>: { $state }
questions-status =
    { $state }
    <blockquote>{ $text }</blockquote>
    .mail = By e-mail, too
    .change = Change
    .withdraw = No longer needed
    .again = Ask further
questions-already = You have asked this already.
questions-state-open = It is with the Koordination. The answer comes here, usually by { $due }.
questions-state-taken = { $who } of the Koordination takes care of it. The answer comes here, usually by { $due }.
questions-state-open-now = It is with the Koordination. The answer comes here.
questions-state-taken-now = { $who } of the Koordination takes care of it. The answer comes here.
questions-state-answered = { $who } answered on { $at }.
questions-state-withdrawn = It needs no answer any more.
questions-enough = Fine. Question F-{ $number } is settled.

questions-none = You have not asked anything yet.
    .ask = Ask a question
questions-mine =
    <b>Your questions</b>
    { $lines }
    { $more ->
        [0] { "" }
       *[other] Older: { $more }
    }
    .ask = Ask a question
questions-line = • F-{ $number }, { $state }: { $text }
questions-short-open = waiting
questions-short-taken = in progress
questions-short-answered = answered
questions-short-withdrawn = settled

questions-topics =
    <b>Questions and answers</b>
    Tap a topic, or write your question.

    { common-not-found }
    .ask = Ask a question
    .stage = About your step
    .page = Search in the browser
questions-list =
    <b>{ $title }</b> · page { $page } of { $pages }
    { $questions }

    { common-not-found }
    .topics = All topics
    .earlier = ‹ Back
    .later = Next ›
questions-list-empty =
    <b>{ $title }</b>
    There are no answers about this yet. (Page { $page } of { $pages })

    { common-not-found }
    .topics = All topics
