"""What the Koordination sees and notes at its desk, and who may sit there."""
