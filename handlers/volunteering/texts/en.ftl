# People of earlier years help: consent, profile, pause, stories.

volunteering-menu-mithelfen = Help other associations
volunteering-step-name = Your name
volunteering-step-words = Your words in the profile
volunteering-step-units = How many talks, until when
volunteering-step-hidden = Names to which you are not shown
volunteering-step-year = The year in which you took part

volunteering-consent =
    <b>Help other associations</b>

    Whoever knows the way can help associations that are on it now: they ask, you tell. You write to each other here in the bot, without names.

    For this you are in a directory. Associations read there: the part of the country, topics, languages and what you write yourself. They never read your name, nor your association. Only the coordination team sees your name.

    You decide how often. You can stop at any time with one tap. Do you agree?
    .agree = Yes, count me in
volunteering-rules =
    <b>How we treat each other</b>

    • You say what you went through. You need not know everything, nor promise anything.
    • What you write stays between you.
    • Nobody asks for money, and nobody advertises.
    • Nobody pushes, insults or looks down on others.
    • Legal questions go to the coordination team.
    • If something is wrong, you report it with one tap.
    .agree = I agree
volunteering-name = What is your name? Only the coordination team sees it, associations never do.
volunteering-no-name-empty = There is no name in it. Please write it with letters.
volunteering-no-name-long = That is too long for a name. At most { $most } characters, please.
volunteering-no-name-move = I do not take that for a name. What are you called? Write for example: Samira Beispiel.
volunteering-no-name-staff = This sounds like the Koordination or the bot. Please write your own name.

volunteering-place = { " " }· { $number } of { $whole }
volunteering-on =
    .next = Next
    .skip = Skip
    .done = Done
volunteering-tick =
    .on = ✓ { $name }
    .off = { $name }
volunteering-chosen = Chosen: { $items }
volunteering-none-yet = Nothing is chosen yet.
volunteering-topics =
    <b>What can people ask you about?</b>{ $place }

    Tap what fits, at most { $most }. { $chosen }
    .more = More topics
volunteering-land =
    <b>Where do you live?</b>{ $place }

    Associations only read the part of the country. I need the Land for public holidays. { $shown }
volunteering-region = Yours is now: { $region }.
volunteering-languages =
    <b>In which languages can you talk?</b>{ $place }

    Tap all in which you feel at home.
volunteering-forms =
    <b>How do you like to talk?</b>{ $place }

    At first you always write to each other here, without names. Phone or a meeting comes only when both say yes.
volunteering-ask-me =
    <b>What do you like to be asked?</b>{ $place }

    Write one sentence, for example: <i>How we calculated the financial plan.</i> Associations read it exactly like that. No names and no contact, please. { $said }
volunteering-said = So far it says: “{ $words }”
volunteering-telling =
    This may show who you are: <b>{ $found }</b>

    <blockquote>{ $words }</blockquote>
    Shall it go? You can also simply write again.
    .bare = Without it
    .whole = Keep it so
volunteering-too-long = That is { $length } characters, there is room for { $most }. Please shorten it and send it again.
volunteering-units =
    <b>How many talks, and until when?</b>{ $place }

    Tap a number or write it, for example: <code>4 talks until 30.06.</code>
    { $offer }
    .some = { $count }
volunteering-no-units = I did not understand that. Write for example <code>4 talks until 30.06.</code>, at most { $most }. Or tap a number.
volunteering-units-wrong = That many talks do not work. It is one at least and { $most } at most.
volunteering-until =
    { $count ->
        [one] One talk, good.
       *[other] { $count } talks, good.
    } Until when? Tap the last day or write it.
    .open = No end
volunteering-until-wrong = { $day } does not work. The last day is today or later, within the next two years.
volunteering-hours =
    <b>When may I write to you?</b>{ $place }

    { $hours }
    At other times I hold everything back.
    .span = { $begin } to { $end }
volunteering-hours-line = Times: { $begin } to { $end }, { $days }
volunteering-days-week = Monday to Friday
volunteering-days-saturday = Monday to Saturday
volunteering-days-all = every day, holidays too
volunteering-hidden =
    <b>To whom shall I not show you?</b>{ $place }

    Tap Länder. Or write words from the name of an association or a town, separated by commas.
    { $hidden }
    .forget = Delete the words
volunteering-named = “{ $name }”
volunteering-hidden-from = Not shown to: { $items }
volunteering-hidden-from-nobody = Not shown to: nobody chosen

volunteering-story-hard =
    <b>Will you tell about your way?</b>{ $place }

    It helps associations that are stuck. Which step was hard for you? You can skip all of this.
    .stage = { $name }
    .drop = Delete my story
volunteering-story-helped =
    <b>What helped?</b>{ $place }

    Write two or three sentences. No names, please. { $said }
volunteering-story-refused =
    <b>Were you refused the first time?</b>{ $place }

    Whoever has just been refused is glad to read that.
    .yes = Yes
    .no = No
volunteering-story-year =
    <b>In which year did you take part?</b>{ $place }

    Tap it or write it.
    .one = { $year }
volunteering-no-year = I do not understand the year. Write it with four digits, from { $first } to { $last }.
volunteering-story-outcome =
    <b>How did it end?</b>{ $place }

    All answers are equally good.
    .granted = Granted
    .refused = Refused
    .waiting = Still open

volunteering-preview =
    <b>This is how associations see you</b>

    { $card }
    They do not see this:
    { $quiet }

    When you release it, the coordination team reads it once. Then associations can ask you.
    .go = Release
    .change = Change
volunteering-lacks = Go on filling in
volunteering-need-topics = Please choose at least one topic.
volunteering-need-land = Please choose your Land.
volunteering-need-languages = Please choose at least one language.
volunteering-need-forms = Please choose at least one way to talk.
volunteering-need-units = Please say how many talks you offer.
volunteering-one-stays = One has to stay, otherwise nobody finds you. Choose another one first, then take this one away.
volunteering-most-topics = There is room for { $most } topics. Take one away first.
volunteering-profile =
    <b>Your profile</b>

    { $card }
    Associations do not see this:
    { $quiet }
volunteering-told =
    { $how }

    { $card }
    Associations do not see this:
    { $quiet }
volunteering-changed =
    .now = Changed. It counts at once.
    .wait = Saved. The coordination team reads your new words first, because they are shown to others. Until then everything else goes on.
volunteering-words-wait = New words of yours wait for the coordination team.
volunteering-ways =
    .home = To my help
    .change = Change
    .pause = Pause
    .again = I am back
    .stop = Stop helping
volunteering-parts = What would you like to change?
volunteering-part-topics = Topics
volunteering-part-land = Where I live
volunteering-part-languages = Languages
volunteering-part-forms = Ways to talk
volunteering-part-ask_me = What people ask me
volunteering-part-units = How many, until when
volunteering-part-hours = Times
volunteering-part-not = Do not show to
volunteering-part-story = My story
volunteering-released-waiting =
    Thank you. Now the coordination team reads your profile. That mostly takes a few days.

    You will hear from me as soon as it is done.
volunteering-released-listed = Your profile is already released.

volunteering-home =
    <b>Your help</b> · { $state }

    { $body }
    .on = Go on with the profile
    .look = Look at the profile
    .offer = Request of { $day }
    .talks = To my talks
    .more = Offer more talks
volunteering-state-invited = invited
volunteering-state-draft = profile in progress
volunteering-state-waiting = with the coordination team
volunteering-state-listed = in the directory
volunteering-state-paused = pause
volunteering-state-paused-until = pause until { $day }
volunteering-requests = { $count ->
        [one] One request waits for you.
       *[other] { $count } requests wait for you.
    }
volunteering-talks = { $count ->
        [one] One talk is running.
       *[other] { $count } talks are running.
    }
volunteering-thanks = { $count ->
        [one] One association has thanked you.
       *[other] { $count } associations have thanked you.
    }
volunteering-effect-none = No talk is finished yet.
volunteering-effect = { $helped ->
        [0] No talk is finished yet.
        [one] You have helped one association.
       *[other] You have helped { $helped } associations.
    } Talks: { $talks }, short answers: { $answers }, requests in all: { $asked }.
volunteering-next-invited =
    Good to have you here. The coordination team invites you to help other associations. They ask you without names, here in the bot.

    Have a look what it is about. Nothing is shown before you say yes.
volunteering-next-draft = Your profile is not finished yet. What you have said is saved.
volunteering-next-waiting = The coordination team reads your profile. After that associations can ask you, and you will hear from me.
volunteering-next-paused = During the pause nobody asks you anything new. Running talks go on.
volunteering-next-offers = The requests stand in messages of their own. You can accept, decline or answer them shortly.
volunteering-next-over = Your offer has ended. If you like, offer new talks.
volunteering-next-full = All talks that you offered are taken. If you like, offer more.
volunteering-next-quiet = Nothing waits at the moment. When an association asks you, a message comes within your times. There is nothing to do.

volunteering-ask-pause =
    Until when do you take a pause? Nobody asks you anything new in that time. Open requests go to others, running talks go on.
    .open = Until I come back
volunteering-not-listed = A pause is possible once you are in the directory.
volunteering-paused-until = Good, a pause until { $day }. After that you are back by yourself, and I will tell you.
volunteering-paused = Good, a pause. Tap “I am back” when it shall go on.
volunteering-again = Good to have you back. { $offer }
volunteering-back =
    Your pause is over, associations can ask you again. { $offer }

    <i>You get this because you help here.</i>
volunteering-barred-until = After a report the coordination team has decided that you have no talks until { $day }. After that you are back by yourself. If you want to talk about it, ask them.
volunteering-barred = After a report the coordination team has decided that you cannot help here any more. If you want to talk about it, ask them.
volunteering-ask-stop =
    Do you not want to be asked any more?

    Your profile disappears at once, your words and your story are deleted. { $requests ->
        [0] No request is open.
        [one] The open request goes to others, and nobody reads a reason.
       *[other] The { $requests } open requests go to others, and nobody reads a reason.
    } { $talks ->
        [0] No talk is running.
        [one] You can still finish the talk that is running.
       *[other] You can still finish the { $talks } talks that are running.
    }
    .stop = Stop helping
volunteering-stopped =
    You are no longer in the directory, and your consent to it is taken back. Thank you for all that you gave.

    If you change your mind: /mithelfen
volunteering-check =
    <b>Is this still true?</b>

    You last looked at your profile a year ago. { $offer }

    <i>You get this once a year because you help here. Without an answer your profile pauses in four weeks.</i>
    .yes = It is true
    .change = Change
volunteering-still-true = Thank you, then everything stays. { $offer }
volunteering-unheard =
    Your profile pauses now, because I have heard nothing for four weeks. That is perfectly fine. Everything is still there.

    <i>You get this because you help here.</i>

volunteering-others =
    <b>Others before you</b> · { $stage }

    { $stories }
    .ask = Ask this person
    .which = Ask person { $number }
    .stage = To the step
volunteering-other =
    <i>{ $who }</i>
    { $story }
volunteering-person = Person { $number }
volunteering-somebody = somebody of an earlier year
volunteering-no-others = Nobody has told a story about “{ $stage }” yet.
