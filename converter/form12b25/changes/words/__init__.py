"""The words and figures of a text: what each means, and where it stands."""
