"""What somebody sees of their team, by place, as the actions."""
