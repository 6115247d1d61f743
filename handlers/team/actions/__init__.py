"""What somebody can do in their team, by place: people, contact."""
