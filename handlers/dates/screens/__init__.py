"""What people see of dates, by place: own dates, the plan, the desk, entering, changing, who comes, told."""
