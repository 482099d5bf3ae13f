"""Tables of figures: their cells, what their columns say, and their rows as statements."""
