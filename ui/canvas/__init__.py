"""The canvas: the picture, what is annotated on it, and the gesture that is going on, in items above each other."""
