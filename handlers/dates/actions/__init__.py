"""What people do with dates, by place: looking, answering, planning, subscribing, the desk, entering, changing, who."""
