"""How the picture of a clip is shown, and how the annotations on it are."""

from functools import partial
from typing import Final

from app.command import Command, Scope
from app.commands.conditions import has_clip, has_session, session
from app.commands.file import PICTURES, may_save_uncovered
from app.errors import AppError
from app.jobs import Progress
from app.media.clip import open_clip
from app.media.still import write_still
from app.picture import AS_RECORDED, CHANNELS, DIFFERENCE, LIMITS, Channel, Look
from app.picture.still import read_as_shown
from app.workspace import Workspace

OPACITY_STEP = 20
_STEPS = (
    ("brightness", "Brighter picture", "Darker picture"),
    ("contrast", "More contrast", "Less contrast"),
    ("gamma", "Lift the dark parts (gamma)", "Lower the dark parts (gamma)"),
    ("saturation", "Stronger colours", "Weaker colours"),
    ("clahe", "More local contrast", "Less local contrast"),
    ("sharpen", "Sharpen more", "Sharpen less"),
)
_TAGS = (("all", "Tags on all shapes"), ("fitting", "Tags where there is room"), ("none", "No tags"))


def _look(workspace: Workspace) -> Look:
    return workspace.session.look if workspace.session is not None else AS_RECORDED


def _put(workspace: Workspace, look: Look) -> None:
    current = session(workspace)
    if current.clip_ref is not None:
        current.looks.put(current.clip_ref.id, look)


def _step(workspace: Workspace, name: str, direction: int) -> None:
    look = _look(workspace)
    _put(workspace, look.with_value(name, getattr(look, name) + direction * LIMITS[name].step))


def _show_channel(workspace: Workspace, channel: Channel) -> None:
    _put(workspace, _look(workspace).replaced(channel=channel))


def _is_channel(workspace: Workspace, channel: Channel) -> bool:
    return _look(workspace).channel is channel


def _toggle_difference(workspace: Workspace) -> None:
    look = _look(workspace)
    _put(workspace, look.replaced(difference=not look.difference))


def _is_adjusted(workspace: Workspace) -> bool:
    return has_clip(workspace) and not _look(workspace).is_neutral


def _has_other_clips(workspace: Workspace) -> bool:
    return workspace.session is not None and len(workspace.session.store.clips) > 1


def _to_all_clips(workspace: Workspace) -> None:
    current = session(workspace)
    changed = current.looks.put_all(current.store.clips, current.look)
    what = current.look.told() or "as recorded"
    workspace.messages.tell(f"{len(changed)} other clips are now shown like this one: {what}.", "done")


def _save_as_shown(workspace: Workspace) -> None:
    current, look = session(workspace), _look(workspace)
    if current.clip is None:
        raise AppError("There is no picture to save: the clip is not open.")
    source, frame = current.clip.facts.path, current.frame
    if not may_save_uncovered(workspace):
        return
    name = f"{source.stem}_{frame:06d}{'' if look.is_neutral else '_adjusted'}.png"
    place = workspace.ask.save_file("Save this frame as shown", PICTURES, source.with_name(name))
    if place is None:
        return
    if place.exists() and place.samefile(source):
        raise AppError(f"{place} is the clip itself; it was not touched.", todo="Choose another name for the still.")

    def work(progress: Progress) -> None:
        clip = open_clip(source, progress.report, progress.is_cancelled)
        try:
            write_still(read_as_shown(clip, frame, look), place)
        finally:
            clip.close()

    told = f"not as recorded: {look.told()}" if look.told() else "as recorded"
    workspace.jobs.start(
        f"Save frame {frame}",
        work,
        lambda _: workspace.messages.tell(f"Frame {frame} is saved as “{place.name}”, {told}.", "done"),
        workspace.messages.fail,
    )


def _toggle(workspace: Workspace, key: str) -> None:
    workspace.settings.set(key, not workspace.settings.get(key))


def _is_on(workspace: Workspace, key: str) -> bool:
    return bool(workspace.settings.get(key))


def _move(workspace: Workspace, key: str, by: int) -> None:
    """A setting moved by an amount, kept within what it may be."""
    row = workspace.settings.row(key)
    assert row.least is not None
    assert row.most is not None
    workspace.settings.set(key, min(max(workspace.settings.get(key) + by, row.least), row.most))


def _show_tags(workspace: Workspace, tags: str) -> None:
    workspace.settings.set("tags", tags)


def _is_tags(workspace: Workspace, tags: str) -> bool:
    return workspace.settings.get("tags") == tags


STILL: Final = (
    Command(
        id="picture.save_as_shown",
        title="Save this frame as shown…",
        menu="File",
        when=has_clip,
        words="png still picture adjusted brightness export",
        run=_save_as_shown,
    ),
)

PICTURE: Final = (
    Command(
        id="picture.as_recorded",
        title="Picture as recorded",
        menu="View/Picture",
        keys=("Ctrl+Shift+R",),
        when=_is_adjusted,
        words="reset neutral brightness contrast",
        run=lambda w: _put(w, AS_RECORDED),
    ),
    Command(
        id="picture.to_all_clips",
        title="Show all clips like this one",
        menu="View/Picture",
        when=_has_other_clips,
        words="copy brightness contrast look",
        run=_to_all_clips,
    ),
    Command(
        id="picture.difference",
        title=DIFFERENCE,
        menu="View/Picture",
        keys=("Ctrl+Shift+D",),
        starts_group=True,
        when=has_clip,
        checked=lambda w: _look(w).difference,
        words="motion moving change subtract",
        run=_toggle_difference,
    ),
    *(
        Command(
            id=f"picture.channel_{channel}",
            title=title,
            menu="View/Picture/Channel",
            when=has_clip,
            checked=partial(_is_channel, channel=channel),
            words="channel colour",
            run=partial(_show_channel, channel=channel),
        )
        for channel, title in CHANNELS.items()
    ),
    *(
        Command(
            id=f"picture.{name}_{way}",
            title=title,
            menu="",
            when=has_clip,
            words=LIMITS[name].title,
            run=partial(_step, name=name, direction=direction),
        )
        for name, more, less in _STEPS
        for way, title, direction in (("up", more, 1), ("down", less, -1))
    ),
)

OVERLAY: Final = (
    Command(
        id="view.hide_annotations",
        title="Hide all annotations",
        menu="View/Annotations",
        keys=("H", "Ctrl+H"),
        scope=Scope.CANVAS,
        while_held=True,
        when=has_session,
        checked=lambda w: w.session is not None and w.session.view.all_hidden,
        words="hold peek look behind",
        run=lambda w: session(w).view.hide_all(not session(w).view.all_hidden),
    ),
    Command(
        id="view.outline_only",
        title="Outlines only",
        menu="View/Annotations",
        keys=("Ctrl+Shift+H",),
        checked=partial(_is_on, key="outline_only"),
        words="fill inside transparent",
        run=partial(_toggle, key="outline_only"),
    ),
    Command(
        id="view.fainter",
        title="Fainter annotations",
        menu="View/Annotations",
        words="opacity transparent overlay",
        run=partial(_move, key="overlay_percent", by=-OPACITY_STEP),
    ),
    Command(
        id="view.stronger",
        title="Stronger annotations",
        menu="View/Annotations",
        words="opacity overlay",
        run=partial(_move, key="overlay_percent", by=OPACITY_STEP),
    ),
    *(
        Command(
            id=f"view.tags_{tags}",
            title=title,
            menu="View/Annotations",
            starts_group=tags == "all",
            checked=partial(_is_tags, tags=tags),
            words="labels names",
            run=partial(_show_tags, tags=tags),
        )
        for tags, title in _TAGS
    ),
    Command(
        id="view.trails",
        title="Trails of the selection",
        menu="View/Annotations",
        keys=("Ctrl+Shift+T",),
        starts_group=True,
        checked=partial(_is_on, key="trails"),
        words="path past future centres",
        run=partial(_toggle, key="trails"),
    ),
    Command(
        id="view.magnifier",
        title="Magnifier",
        menu="View",
        keys=("Alt+M",),
        checked=partial(_is_on, key="magnifier"),
        words="loupe zoom pixels",
        run=partial(_toggle, key="magnifier"),
    ),
    *(
        Command(
            id=f"view.magnifier_{way}",
            title=title,
            menu="",
            words="loupe zoom",
            run=partial(_move, key="magnifier_zoom", by=by),
        )
        for way, title, by in (("more", "Magnifier: enlarge more", 1), ("less", "Magnifier: enlarge less", -1))
    ),
)
