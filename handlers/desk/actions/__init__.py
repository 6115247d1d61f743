"""What a coordinator can do, by place: board, reading, moving, opening, inviting, adding."""
