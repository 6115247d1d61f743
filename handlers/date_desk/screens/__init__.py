"""What the Koordination sees of dates, by place: the desk, entering, changing, who comes; and what is told."""
