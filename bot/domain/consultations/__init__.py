"""Hours with the Koordination: slots, who is away, and the links under which people meet."""
