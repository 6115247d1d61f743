"""What the Koordination sees, by place: board, association, reading, moving, stages, inviting, people."""
