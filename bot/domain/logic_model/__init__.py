"""Goals and measures of a Projektskizze (Wirkungslogik): numbered from the answers, and what is noted to each."""
