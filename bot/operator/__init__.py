"""The operator's side: what the commands of `projektschmiede` do."""
