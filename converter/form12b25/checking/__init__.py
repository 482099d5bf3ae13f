"""Files of others, checked: what each is, what applies to it, and findings with their places."""
