"""What a coordinator can do, by place: board, reading, moving, stages, inviting, people, answering."""
