<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message>
      <source>(read only)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes hold at once. A coloured edge marks what differs from the default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clips of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give everything under “{group}” its default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups of settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clip {place} of {count} · {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>said</name>
    <message>
      <source>A box needs a width and a height greater than 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A box takes two corners.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A document must be a JSON object, not {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fraction, num/den.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A keyframe cannot be moved before the first frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A label needs at least one shape to draw with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A label's key is one of the digits 0 to 9.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A mark cannot stand before the first frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plume begins with how many vertices and points it has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plume has more or fewer coordinates than vertices and points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plume that drifts needs the source that it drifts from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plume without an inner edge says null there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A point takes one place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A point takes two numbers, not {len}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A project cannot be without its facts or its taxonomy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A region has more or fewer coordinates than its rings have vertices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A region takes at least one outer edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A ring of a region is either an outer edge or a hole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rotated box needs a width and a height greater than 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rotated box takes its axis and a place on its side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stored keyframe is damaged: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stored track is damaged: its {name} is “{get}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stored track is damaged: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A {title} has a coordinate that is not a finite number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A {title} takes {count} numbers, not {values}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A {what} takes at least {fewest} vertices of two numbers each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Hovermark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept the machine's keyframes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept {len} tracks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept {what} of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add clip {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add clips to the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add clips…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add keyframe to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to the taxonomy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to the taxonomy from a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {len} keyframes to {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {taxonomy_track}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address, person, or both:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After: {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alt+{digit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An alternative's share must be 0 to 100 percent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An attribute that points into a table cannot be added here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An ellipse needs radii greater than 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An ellipse takes two corners of the box around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An entry cannot belong to itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Annotations and frame numbers are not affected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute id to value. not_assessed: nobody looked; indeterminate: looked at, cannot tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back 10 frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back 100 frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brightness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call it {OWN_PREFIX_new_id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel, or select nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carry with the ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carry {} with the ground from frame {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the label to number {digit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check every frame number of this clip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check every frame of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that it is the original recording and was copied completely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the drive and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the drive and the rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the keyframes that were set before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the rights, or save a copy elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a .hovermark file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another digit, or take it from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another label to merge into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name for the still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place, or free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of {id_for_each_in_FORMATS}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the vehicle type…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the video file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clips and projects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close it there, or save a copy and work in that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close that program and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy it again from the recorder or the sender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the file and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counting the frames of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl++</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+-</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark suits long hours on dim footage; light suits bright rooms and printing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete keyframe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the whole track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the whole track instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this keyframe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag the vertex · Ctrl+Shift-click or Delete takes it away · double-click an edge adds one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag to move · Esc cancels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag to move · Shift keeps to one direction · Esc cancels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag to resize · Shift keeps the ratio · Esc cancels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag to select several · Esc cancels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag to turn · Shift turns in steps of 15° · Esc cancels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw it on this frame first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw label number {digit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each edge of a plume takes at least {FEWEST} vertices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation>Правка</translation>
    </message>
    <message>
      <source>Edits of the same thing cannot be done as one step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ellipse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enlarges the text of the whole window, and with it buttons, rows and handles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every frame of “{name}” was decoded: all frame numbers are right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every ring of a region takes at least {FEWEST} vertices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything you do is saved in “{project}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected `(.+?)`, got </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export JSON…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Find {name} at {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finish the shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finisher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward 10 frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward 100 frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found last with the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame number from 0, in the order a plain decode writes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame or time (1237, 00:41.233, 41.2s, +30, -2s):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame {frame} is saved as “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame {frame} of #{number} was set by a person; a machine's guess does not replace it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame {index} cannot be made into a PNG: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame {index} of {name} cannot be decoded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free some space and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gamma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to frame or time…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the track's end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the track's start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group {} as “{strip}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation>Довідка</translation>
    </message>
    <message>
      <source>Here should be a finite number, not {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here should be a list, not {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here should be an object, not {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden until the next keyframe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide all annotations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide {} after frame {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide {} from frame {frame}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold still until the next keyframe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold {} from frame {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hovermark 1.0 or later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hovermark JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hovermark project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hovermark {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far Ctrl with an arrow key steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far Shift with an arrow key steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import JSON…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import annotations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In which of its languages the taxonomy names labels, types and attributes. Exports hold all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interpolate to the next keyframe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interpolate {} from frame {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins like a recording that was cut off before its index was written; a repair tool may help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is open in another window or program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may have been moved or renamed; locate it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It needs a name in at least one language.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was opened to be read only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journal entry {seq} (“{title}”)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journal: entry {first} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journal: it ends with entry {head_1}, but entry {head_1_2} was the last one written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journal: {first} to {last} are missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key {digit} already draws “{id}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyframe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyframe here (pause while playing)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyframes of the {name} are not as the journal left them: changed outside Hovermark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyframes({list})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language code to text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let {} begin on frame {frame}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let {} end on frame {frame}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link {} as “{strip}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locate clip…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock or unlock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look farther {side}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop the selected track or the clip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop to here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a project elsewhere first (File &gt; New project), then add the clip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the sample project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make {numbered_name} into {short_label}{also}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as {review}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as {value}: {}{ranges}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark frames {first} to {last} as {value}: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark {len} tracks as {review}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark {} as covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark {} as in full view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memory for decoded frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menus, panels and messages. Names of labels have a setting of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge {names_0} into {names_1}{also}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merging takes two labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More makes stepping to and fro quicker on long clips. It counts from the next clip that is opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move for the width, then click · Esc cancels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move keyframe of {} to frame {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {len} shapes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {len} tracks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New project…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next clip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next keyframe of the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No project is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note on {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be written beside it: the disk may be full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be written in its folder ({strerror}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to complain about in this project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. {read_only_reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nudge {lower} by {pixels} px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Object missing required field `(.+)`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offer it again first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One picture pixel to one on screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only an attribute with choices can have options.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a backup copy, or point File &gt; Locate clip to the clip: its times are then read anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a backup copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open clips or a project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the sample project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation>Відкрити…</translation>
    </message>
    <message>
      <source>Option</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other entries belong to “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other frames may still be shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place of window and panels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play backward, faster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play forward, faster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play or pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Playback</source>
      <translation>Відтворення</translation>
    </message>
    <message>
      <source>Plume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presentation time in ticks of the clip's time_base; null if not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous clip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous keyframe of the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Privacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put them elsewhere first, or retire it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read {len} clips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the index of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recently opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redraw on this frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relabel {len} tracks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove clip {name}{also}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove that one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this clip and its tracks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {what} of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename project to “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the project…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reopen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace {name} by {name_2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retire it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rotated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rotated box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 in hex; empty if not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saturation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save frame {frame}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this frame as PNG…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save uncovered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search actions, tracks, frames…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select a vehicle first; then this chooses its type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all on this frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select: click picks, again the one below · drag moves · Shift-click adds · drag on nothing selects several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set alternatives of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set certainty of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set {lower} of {numbered_name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sharpen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift {} by {by} frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sniff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of the picture data is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something in this edit cannot be stored: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stands beside each of your edits in the project, and so in what you hand on. Empty: nobody is named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stored text is damaged: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stored values are damaged: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taxonomy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taxonomy (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The axis of a plume is its source and the tip of its drift, no more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The axis of a rotated box needs a length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clip is not open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clip was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The drive of “{name}” does not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be read to its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file gives no usable time for every frame; frames are told apart by their order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is write-protected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file promises {promised} frames, but only {count} can be decoded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file was not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame times of clip {clip} are in the journal but not in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame times of clip {clip} are not as the journal left them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame times that “{name}” keeps of a clip are not those that its journal tells of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The index of {name} does not agree with its pictures. Its frames were counted anew by decoding: it has {frame_count} frames.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal does not fit what the project holds ({key_0} {key_1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keyframes of a track are stored in form {version}, newer than {VERSION}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last label that is offered cannot be retired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last label that is offered cannot be taken away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The log file has the details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next shape you draw replaces this track's shape on this frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project of “{name}” can be kept neither beside it nor in “{parent}”: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project was not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project “{name}” could not be made in “{parent}”: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project “{name}” could not be made in “{parent}”: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project's taxonomy now holds what “{name}” adds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same alternative is named twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The selected tracks are locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The shape has no “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stored keyframes of a track are damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The taxonomy has no attribute “{ident}” any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The taxonomy has no label “{owner}” any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The taxonomy has no table “{table}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The taxonomy has no {what} “{ident}” any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The taxonomy in use is unchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The taxonomy is unchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The taxonomy is wrong at {path}: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The taxonomy overlay adds {new_id} at {path}, and ids of one's own must start with {OWN_PREFIX}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {absent_0} {absent_1} is in the journal but not in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {name} is in the project but not in its journal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {name} is not as the journal left it: it was changed outside Hovermark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {what} is not JSON: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {what} is wrong at {path}: {message}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {what} must be one JSON object.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {what} needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are several tracks with the number #{number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already a file “{name}” in “{parent}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no class “{parent}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no clip to locate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no clip “{clip}” in the project. There are: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no clip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file {name} in “{parent}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no format called “{format_id}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no keyframe of the selection on this frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no kind of shape called “{name}”; there are {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no picture to save: the clip is not open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to delete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to play: the clip is not open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This JSON is nested too deeply to be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This clip is not in the project any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This document has version {version}; this Hovermark reads version {VERSION}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file holds no shortcuts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not JSON: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the track's only keyframe. Shift+Delete removes the whole track.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This needs the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was not read; everything else was:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title, as exports show it:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Track</source>
      <translation>Доріжка</translation>
    </message>
    <message>
      <source>Track/After this keyframe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tracks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again, or save a copy elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two commands are called {id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two keyframes of one track stand on the same frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ungroup {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlink {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update Hovermark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use taxonomy {id} {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle types used last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <source>What was there before is untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where is “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the clip came from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where this clip came from…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole clip on the timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name in the journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your settings could not be read; the file was set aside as “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom in on the timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom out on the timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{Copy_if_copy_else_Move} {what} of {} by {by} frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{added_or_No} tracks came in from “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{capitalize} theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel} channel only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{colour} is no colour like '#ffb02e'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{corrupt} pictures are damaged and shown as far as they go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{each} is there twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{error} Your changed shortcuts are not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{exact} (pts {pts} x time_base)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{expected} in this document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} was given to “{title}” already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} would mean both “{taken_key}” and “{title}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} on frame {frame}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{len} guesses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{len} keyframes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{len} things to look at again:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{len} tracks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lost} cannot be decoded and are not counted as frames.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{marked} marks on this frame say that something must be hidden. They are marks only: the saved picture will show what lies under them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} belongs to a clip that is not here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} changes a {told_thing} that was different then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} does not follow from the entry before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} gives different pictures each time it is read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has a keyframe on frame {frame}, but the clip ends with frame {frame_count_1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has frames 0 to {count_1}; there is no frame {errand}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has frames 0 to {count_1}; there is no frame {index}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has no keyframes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a database of another program, not a Hovermark project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is cut off after {size} bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is empty (0 bytes).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a Hovermark project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} lasts from 0 to {duration} s; there is nothing at {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was altered after it was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, frame {frame}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, frame {frame}: its {lower} {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, frame {frame}: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {id} is not assessed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: “{certainty}” is no level of certainty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{numbered_name} lies exactly on #{number} on frame {frame}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{out} is the clip itself; it was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be decoded: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be read: {errno}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be read: {strerror_or_error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds a cover picture but no video.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds no picture that can be decoded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds no video.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds sound but no video.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds video in a coding that this program cannot decode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is a folder, not a video file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is a still picture, not a video.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is empty (0 bytes).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not a video that can be read: it is damaged, incomplete or another kind of file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not an ordinary file, so it cannot be opened as a clip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: expected {expected}, found {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place}: the label has no attribute “{attribute_id}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{shown_count} of {shown} coded pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} Look again at what you marked there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} Use File &gt; Locate clip to point to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} is no key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} numbers could be wrong. Annotations are untouched; locate the original file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} and {len} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} stopped because of a fault in the program ({name}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}, {len} tracks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: click each vertex · Shift draws freely · Backspace takes one back · Enter ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: {hint} · Ctrl-click selects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tracks} tracks with {keyframes} keyframes are in “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{upper}{what_1} was not saved: “{name}” can only be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb} {count} keyframes by {by} frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb} {kind} on frame {frame}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} cannot be stored: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}. Ctrl+Shift+K unlocks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}: {title} was not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{colour}” is no colour such as #ffb02e.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” belongs to the shipped list and cannot be taken away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” can be looked at, not changed. {read_only_reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” cannot be read together with “{name_2}” beside it: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” cannot be written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” could not be written ({error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” has as many frames, but is not the same file, byte for byte, that the project was made on. Use it all the same? The journal records the change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” has changed: {size} bytes instead of {bytes}. It is not shown, because frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is another recording: {frame_count} frames, not {frame_count_2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is damaged and cannot be read ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is damaged in the middle: frame numbers after the damage were wrong and are now corrected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is in no format that can be read ({reasons}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is in this project already, as “{name_2}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is in this project already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is in use by another program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is in use by another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is not where the project left it ({parent}). Annotations are untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is retired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” now has {frame_count} frames; the project was made on {frame_count_2}. It is not shown. Annotations are untouched; locate the original file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was written by a newer Hovermark (project format {version}; this one reads up to {VERSION}). It needs {program}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” cannot be read: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” cannot be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is not an ordinary file, so it was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is {value} GB: far too large for a document. It was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}”, {frame_count} frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is neither a frame nor a time. Try 1237, 00:41.233, 41.2s, +30 or -2s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” must be a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” must be a {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” must be between {least} and {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” must be on or off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” must be one of {choices}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” was prepared for an older state: the {name} has changed since.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
