"""What is shown of the mock assessment, by place: asking, results; readers is shared."""
