"""Editors of single values, one per way of answering. `make.editor` chooses the one that suits an attribute.

An editor knows nothing of tracks: it is given a value, and emits `answered` with what a person says. None stands for
"nobody looked", INDETERMINATE for "somebody looked and cannot tell", MIXED for several tracks that do not agree.
"""
