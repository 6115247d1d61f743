"""What people do about sparring, by place: finding, asking, own, hosting, leading, partners; loading,
booking and telling are shared."""
