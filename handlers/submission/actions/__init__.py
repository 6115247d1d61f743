"""What members do about the Abgabe, one file for each thing."""
