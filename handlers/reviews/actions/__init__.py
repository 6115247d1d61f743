"""What is done with a step that was handed in, by place: read and decide, take a Baustein."""
