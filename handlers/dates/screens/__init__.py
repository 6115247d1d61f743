"""What people see of dates, by place: own dates, plan, calendar, the desk, entering, changing, who comes, told."""
