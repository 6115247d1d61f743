"""What people see of dates, by place: own, plan, feed, afterwards, desk, entering, changing, who, told."""
