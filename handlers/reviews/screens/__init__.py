"""What the Koordination sees of a step that was handed in, by place: reading, remarks, deciding."""
