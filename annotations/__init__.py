"""What was seen, where and when: Hovermark's model, free of Qt and of video.

The words, the same in code, window and documentation:

- **Clip**: a recorded file. *Avoid*: video, movie, source (a source says who set a keyframe).
- **Frame**: one picture of a clip; frame *n* is 0-based, the n-th picture that a plain decode writes.
- **Sync frame**: a frame where a decoder can start. *Avoid*: keyframe for this, I-frame.
- **Track**: one thing seen through time. *Avoid*: annotation, object, instance.
- **Keyframe**: the state of a track on one frame, set by a person or accepted from a machine.
- **After**: what holds after a keyframe until the next: interpolate, hold, carry or hidden.
- **Shape**: box, rotated box, ellipse, polygon, polyline, point. Coordinates are pixels of the displayed (rotated)
  full-size picture, x right, y down, continuous: the picture spans [0, w] x [0, h], pixel (i, j) covers [i, i+1).
- **Label**: the class of a track. *Avoid*: category, tag, type (a type is a vehicle's model).
- **Attribute**: a typed property of a track or of a keyframe. `not_assessed` (nobody looked) and `indeterminate`
  (somebody looked and cannot tell) are different values.
- **Edit**: a titled tuple of changes, the only way anything changes. **Change**: one thing before and after.
- **Journal**: the append-only, hash-chained record of every edit. **Finding**: a check's complaint.

Layers inside the package, lowest first; each may import only what stands before it:
errors, frames / shapes / taxonomy / keyframe, keyframes, model / interpolation, changes, names / store / query, edits,
history / codec, journal, replay / project_file, migrations / formats / checks. import-linter enforces it.
"""
