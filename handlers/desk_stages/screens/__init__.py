"""What is shown of stages, by place: one association moves, a whole cohort."""
