"""What people do about reading each other: own, reading, noting, got, desk; circles is shared with the ticks."""
