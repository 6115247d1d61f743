"""What is shown of sparring, by place: finding, asking, own, hosting, leading, partners, told."""
