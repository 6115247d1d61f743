erasure-menu-meinedaten = See your data and take them along
erasure-menu-loeschen = Delete your data

erasure-nothing =
    Nothing of you is stored here.
    .privacy = Privacy

## See and take along

erasure-overview =
    <b>This is stored of you</b>
    { $lines }

    As a file you get all that stands behind it: a page to read, and a file for programs (JSON). Other people are blacked out in it.
    .take = Everything as a file
    .erase = Delete everything
erasure-line = • { $title }: { $count }
erasure-more = { $count ->
    [one] • and one more kind of data
   *[other] • and { $count } more kinds of data
    }
erasure-files =
    Here are your data. The first file opens in the browser, the other one is for programs.

    Keep them in a safe place: all that you wrote here is in them.
erasure-data = Take my data along first
erasure-not = Do not delete

## Delete

erasure-explained =
    <b>Delete everything of you?</b>
    Your name, your ways in, your questions, talks, appointments, reminders and consents are deleted.

    What you gave to others stays with them, without your name. It says “gelöschte Person” (deleted person) there.
    { $work }

    { $chat }

    In backups it stays until they are overwritten. If one of them is restored, I delete you in it again at once.
    .on = On to deleting
    .goes = Delete the work, too
    .stays = The work stays with the coordination
erasure-work-shared = • The work of <b>{ $association }</b> stays with your team.
erasure-work-alone = • You are the last person of <b>{ $association }</b>. Tell me below what shall become of the work.
erasure-work-desk = • <b>{ $cohort }</b> has no coordination after that. Please tell your carrier first.
erasure-work-talks = { $count ->
    [one] • One talk is still running. It ends.
   *[other] • { $count } talks are still running. They end.
    }
erasure-chat-telegram = In this chat I delete my messages of the last 48 hours. Older ones I may not delete; only you can.
erasure-chat-web = This chat is emptied, and you are signed out.

erasure-really =
    <b>Really delete everything?</b>
    It happens at once, and cannot be undone.
    { $work }
    .yes = Yes, delete everything
erasure-with-goes = The work of <b>{ $association }</b> is deleted, too.
erasure-with-stays = The work of <b>{ $association }</b> stays with the coordination.

erasure-done =
    <b>Deleted</b>
    Nothing of you is stored here any more. I know that somebody was deleted, but not who.

    { $chat }
erasure-gone-telegram =
    You delete older messages yourself: open the menu of this chat in Telegram and choose “Delete chat”.

    This is my last message. All the best to you.
erasure-gone-web = This is my last message. You can close this page now. All the best to you.

## What others hear

erasure-mate = Somebody of your team at <b>{ $association }</b> has deleted their data. Your common work is still there.
erasure-last-goes = At <b>{ $association }</b> the last person has deleted their data, with all the work of the association.
erasure-last-stays =
    At <b>{ $association }</b> the last person has deleted their data. The work of the association is still there. You can invite somebody else.
    .show = See the association
erasure-exports =
    A person of your cohort has deleted their data. You downloaded a table of the cohort in which they stand.

    Please delete all old tables, and get a new one with /export when you need it.

## Who is here no more

erasure-mate-unreachable = Somebody of your team at <b>{ $association }</b> could not be reached for 90 days. Their data are deleted. Your common work is still there.
erasure-last-unreachable =
    At <b>{ $association }</b> the last person could not be reached for 90 days. Their data are deleted. The work of the association is still there. You can invite somebody else.
    .show = See the association
erasure-idle =
    <b>On { $day } I delete your data</b>, unless you say something.

    You are in no association just now and have nothing to do here. So I do not need your data any more.

    Would you like to stay, for the next round perhaps? Then tap the first button.

    <i>You get this because data of yours are still stored here.</i>
    .keep = Keep my data
    .erase = Delete now
erasure-kept = Fine, your data stay. If you are still in no association in half a year, I ask you once more before I delete anything.
