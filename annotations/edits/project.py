"""Edits of the project as a whole."""

import msgspec

from annotations.changes import Change, Edit
from annotations.store import Store
from annotations.taxonomy import Taxonomy


def rename_project(store: Store, title: str) -> Edit:
    after = msgspec.structs.replace(store.facts, title=title)
    return Edit(title=f"Rename project to “{title}”", changes=(Change(store.facts, after),), merge_key="rename_project")


def replace_taxonomy(store: Store, taxonomy: Taxonomy, title: str = "", *, merge_key: str = "") -> Edit:
    """Tracks keep their labels and attributes; what the new taxonomy does not know shows up as findings."""
    title = title or f"Use taxonomy {taxonomy.id} {taxonomy.version}"
    return Edit(title=title, changes=(Change(store.taxonomy, taxonomy),), merge_key=merge_key)
