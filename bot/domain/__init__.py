"""What the Projektschmiede knows: values and rules, pure, standard library only."""
