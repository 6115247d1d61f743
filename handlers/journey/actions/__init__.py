"""What members do on their way, one file for each thing that they work on."""
