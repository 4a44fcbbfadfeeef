"""The timeline: ruler, thumbnails and one lane per track, painted from numpy columns for what is visible only.

The axis is linear in frames, not in seconds: every frame can be hit exactly, also in clips with a variable frame rate;
the ruler's labels say where the seconds fall.
"""
