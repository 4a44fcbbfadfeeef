"""Questions to the person, and what the program says of itself."""
