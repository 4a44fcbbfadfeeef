"""What a person can do to a taxonomy, as pure functions: each takes a Taxonomy and returns another one.

Nothing that was given an id ever loses it. What is no longer wanted is retired (`deprecated`): it is not offered any
more, and what was said with it stays readable. Only a person's own addition (`x.`) that nobody uses can be taken away.
Functions that add return the taxonomy and the new id. AnnotationError where something cannot be done.
"""

from annotations.taxonomy_edits.attributes import (
    add_attribute,
    add_option,
    move_attribute,
    move_option,
    name_attribute,
    name_option,
    remove_attribute,
    remove_option,
    retire_attribute,
    retire_option,
    set_scope,
)
from annotations.taxonomy_edits.colours import alike, is_faint, palette
from annotations.taxonomy_edits.entries import EntryFacts, add_entry, change_entry, remove_entry, retire_entry
from annotations.taxonomy_edits.ids import is_own
from annotations.taxonomy_edits.labels import (
    add_label,
    colour_label,
    key_label,
    move_label,
    name_label,
    remove_label,
    retire_label,
    set_shapes,
)
from annotations.taxonomy_edits.merging import Merged, merged_labels

__all__ = [
    "EntryFacts",
    "Merged",
    "add_attribute",
    "add_entry",
    "add_label",
    "add_option",
    "alike",
    "change_entry",
    "colour_label",
    "is_faint",
    "is_own",
    "key_label",
    "merged_labels",
    "move_attribute",
    "move_label",
    "move_option",
    "name_attribute",
    "name_label",
    "name_option",
    "palette",
    "remove_attribute",
    "remove_entry",
    "remove_label",
    "remove_option",
    "retire_attribute",
    "retire_entry",
    "retire_label",
    "retire_option",
    "set_scope",
    "set_shapes",
]
