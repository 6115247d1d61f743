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
