"""What members see on their way, one file for each thing that they look at."""
