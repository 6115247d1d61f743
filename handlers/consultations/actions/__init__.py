"""What people do about consultations, by place: own, booking, changing, offering, hosting; telling is shared."""
