"""What is shown of consultations, by place: slots, bookings, desk, told."""
