"""What members see of dates, by place: own dates, the plan back, the calendar that follows, the day after."""
