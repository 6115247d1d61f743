"""What is done with stages, by place: one association moves, a whole cohort."""
