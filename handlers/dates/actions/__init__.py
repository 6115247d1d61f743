"""What members do with dates, by place: own dates, the plan back, the calendar that follows, the day after."""
