"""The way to work that a person chose from the taxonomy's profiles: which attributes and labels come first, which not.

It is the person's view of a project, kept with the project; what is annotated does not depend on it.
"""

from typing import Final

from annotations.attribute_values import is_required
from annotations.keyframe import Attributes
from annotations.taxonomy import Attribute, Profile
from app.session import Session

KEY: Final = "profile"


def profile_of(session: Session) -> Profile | None:
    """The chosen profile, else the taxonomy's first; None where it has none."""
    profiles = session.store.taxonomy.profiles
    chosen = session.project.settings.get(KEY, "")
    return next((profile for profile in profiles if profile.id == chosen), profiles[0] if profiles else None)


def choose_profile(session: Session, ident: str) -> None:
    """Another way to work, told as a change of the view."""
    if not session.read_only:
        session.project.settings.put(KEY, ident)
    session.events.tell("view")


def is_offered(profile: Profile | None, attribute: Attribute) -> bool:
    """Whether an attribute is shown although nobody has answered it."""
    if attribute.deprecated or profile is None:
        return not attribute.deprecated
    return attribute.profile in ("", profile.id) and attribute.id not in profile.hide_attributes


def is_wanted(profile: Profile | None, attribute: Attribute, values: Attributes) -> bool:
    """Whether an answer is missing where there is none."""
    asked = profile is not None and attribute.id in profile.require
    return asked or is_required(attribute, values)
