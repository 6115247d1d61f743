"""What the Koordination sees, by place: board, listing, association, observing, deadline, people, more."""
