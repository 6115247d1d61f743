"""What a coordinator can do, by place: board, deadline, people."""
