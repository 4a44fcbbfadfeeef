"""Commands that bring the keyboard to the inspector, and the words that it speaks: alternatives, note, taxonomy."""

from collections.abc import Callable
from functools import partial
from typing import Final

from annotations.taxonomy import named
from app.command import Command, Scope
from app.commands.conditions import can_edit, has_selection, has_session, has_window, session, window
from app.profiles import choose_profile, profile_of
from app.workspace import Workspace


def _alternatives(workspace: Workspace) -> None:
    _or_tell(workspace, window(workspace).edit_alternatives(), "Select a vehicle first; then this says what it may be.")


def _note(workspace: Workspace) -> None:
    _or_tell(workspace, window(workspace).edit_note(), "Select a track first; its label must allow notes.")


def _section(workspace: Workspace, step: int) -> None:
    _or_tell(workspace, window(workspace).go_to_section(step), "Select a track first.")


def _or_tell(workspace: Workspace, done: bool, text: str) -> None:
    if not done:
        workspace.messages.tell(text, replace="edit")


def _dialog(name: str) -> Callable[[Workspace], None]:
    return lambda workspace: window(workspace).show_dialog(name)


def _profile(workspace: Workspace) -> None:
    current = session(workspace)
    profiles, now = current.store.taxonomy.profiles, profile_of(current)
    language = str(workspace.settings.get("language"))
    names = [named(profile.names, language, profile.id) for profile in profiles]
    proposed = profiles.index(now) if now is not None else 0
    question = "Which labels and attributes do you need? What is hidden keeps its values."
    answer = workspace.ask.choice("Profile", question, names, proposed=proposed)
    if answer is not None:
        choose_profile(current, profiles[answer].id)
        workspace.messages.tell(f"The profile is “{names[answer]}” now.", replace="profile")


def _has_profiles(workspace: Workspace) -> bool:
    return has_session(workspace) and len(session(workspace).store.taxonomy.profiles) > 1


def _window_and(condition: Callable[[Workspace], bool]) -> Callable[[Workspace], bool]:
    return lambda workspace: has_window(workspace) and condition(workspace)


INSPECT: Final = (
    Command(
        id="track.alternatives",
        title="Say what else it may be…",
        menu="Track",
        keys=("Shift+T",),
        scope=Scope.CANVAS,
        when=_window_and(has_selection),
        run=_alternatives,
        words="alternatives ranked percent hypotheses",
    ),
    Command(
        id="track.note",
        title="Write a note",
        menu="Track",
        keys=("Y",),
        scope=Scope.CANVAS,
        when=_window_and(has_selection),
        run=_note,
    ),
    Command(
        id="track.compare_types",
        title="Compare two vehicle types…",
        menu="Track",
        when=_window_and(has_session),
        run=_dialog("compare"),
        words="look-alikes card cues",
    ),
    Command(
        id="view.next_section",
        title="Next group of the inspector",
        menu="View",
        keys=("Alt+Y",),
        when=_window_and(has_session),
        run=partial(_section, step=1),
        starts_group=True,
    ),
    Command(
        id="view.previous_section",
        title="Previous group of the inspector",
        menu="View",
        keys=("Alt+Shift+Y",),
        when=_window_and(has_session),
        run=partial(_section, step=-1),
    ),
    Command(
        id="project.edit_taxonomy",
        title="Edit labels, attributes and types…",
        menu="Edit",
        keys=("Ctrl+T",),
        when=_window_and(can_edit),
        run=_dialog("taxonomy"),
        starts_group=True,
        words="taxonomy vocabulary colours hotkeys",
    ),
    Command(
        id="project.profile",
        title="Choose the profile…",
        menu="Edit",
        when=_has_profiles,
        run=_profile,
        words="general wildfire dataset attributes shown",
    ),
)
