# Shared words. A sentence that only one feature needs lives in that feature's folder.

common-home = Where we are
common-back = Back
common-cancel = Cancel
common-yes = Yes
common-no = No

common-gone = That is no longer here. Go on from here:
common-not-yours = In your association only { $who } may do this.
common-mark-german = (in German)
common-unknown-name = No name
common-list-item = • { $item }
common-no-such-command = I do not know this command. /hilfe shows what I can do.
common-failed =
    Sorry, that did not work. The mistake is mine, not yours.
    What you wrote before is still there.

    Reference: <b>{ $reference }</b>. Please give it to your coordinator if it happens again.

common-bot-description =
    I accompany your association in the Projektschmiede: step by step from the idea to the finished project outline.

    You need an invitation from your coordinator. Without one, I gladly show you what it is about.
common-bot-short = Accompanies associations in the Projektschmiede from the idea to the project outline.

common-head-stranger = Projektschmiede
common-head-coordinator = Coordination · { $cohort }
common-head-alumna = Alumni
common-head-contact = contact person
common-head-worker = takes part
common-head-reader = reads along
