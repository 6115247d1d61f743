"""What is shown of reading each other, by place: own, reading, noting, got, desk; told is what others hear."""
