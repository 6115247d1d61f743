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
