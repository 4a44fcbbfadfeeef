"""The frozen pieces of a taxonomy: names, options, scales, attributes, labels, table entries, relations, profiles.

Ids are permanent: never renamed, never used again. A piece that is no longer wanted is marked `deprecated`, so that old
projects stay readable. Names, colours, hotkeys and aliases may change freely. `unknown` keeps members that a newer
program wrote.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

Names = Mapping[str, str]
"""Language code (`en`, `uk`, `ru`, ...) to text."""

ANY = "*"
"""In `required_if` and in a StatusRule: whatever the value, as long as somebody assessed it."""


def named(names: Names, language: str = "en", fallback: str = "") -> str:
    """The text in a language, else in English, else in the first language there is, else `fallback` (an id)."""
    return names.get(language) or names.get("en") or next(iter(names.values()), fallback)


class Option(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One choice of an enum, of a multi or of a scale."""

    id: str
    names: Names = {}
    hint: str = ""
    share: tuple[float, float] | None = None
    """Which part of the whole this stands for (occlusion, truncation), 0 to 1."""
    range: tuple[float, float] | None = None
    """Which probabilities a likelihood word stands for, 0 to 1."""
    radius_m: float | None = None
    """How large a circle a precision word stands for, metres."""
    osm: tuple[str, ...] = ()
    deprecated: bool = False
    replaced_by: str = ""
    unknown: Mapping[str, object] = {}


class Scale(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Levels to choose from; `ordered` where each stands below or above the next."""

    id: str
    ordered: bool = False
    levels: tuple[Option, ...] = ()
    unknown: Mapping[str, object] = {}

    def level(self, level_id: str) -> Option | None:
        return next((level for level in self.levels if level.id == level_id), None)


class Scope(StrEnum):
    """For how long a value holds."""

    OBJECT = "object"
    """For the whole track."""
    KEYFRAME = "keyframe"
    """From its keyframe until the next one that sets it."""
    FRAME = "frame"
    """For that one frame only."""


class AttributeType(StrEnum):
    """What a value looks like; `annotations.attribute_values` checks it."""

    ENUM = "enum"
    MULTI = "multi"
    SCALE = "scale"
    INT = "int"
    FLOAT = "float"
    RANGE_FLOAT = "range_float"
    """[low, high], both numbers: an estimate."""
    ANGLE = "angle"
    """Degrees clockwise; unit `deg`: in the picture or relative to the thing, `deg_true`: from true north."""
    TEXT = "text"
    DATE = "date"
    """ISO 8601, partial dates allowed: 2022, 2022-12, 2022-12-31."""
    FRAME = "frame"
    """A frame index of the clip."""
    IMAGE_POINT = "image_point"
    """[x, y] in picture pixels."""
    GEO_POINT = "geo_point"
    """{lat, lon, radius_m, method}: WGS 84 degrees, metres."""
    OSM_REF = "osm_ref"
    """{type: node | way | relation, id, version, read_at}."""
    REF = "ref"
    """An entry's id in a table of the taxonomy."""
    REF_LIST = "ref_list"


class Attribute(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A typed property that a label offers."""

    id: str
    type: AttributeType
    scope: Scope = Scope.OBJECT
    names: Names = {}
    options: tuple[Option, ...] = ()
    """What an enum, a multi or a scale chooses from."""
    scale: str = ""
    """Id of the scale that the options are the levels of."""
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    unit: str = ""
    help: Names = {}
    show_if: Mapping[str, tuple[str, ...]] = {}
    """Offered only while each of these attributes has one of these values."""
    required: bool = False
    required_if: Mapping[str, tuple[str, ...]] = {}
    """Required while one of these attributes has one of these values (`*`: any)."""
    default: str = ""
    sets: Mapping[str, Mapping[str, str]] = {}
    """Choosing this option suggests these values for other properties."""
    table: str = ""
    """For ref and ref_list: the table whose entries are meant."""
    filter_by: str = ""
    """For ref: the attribute whose entry is the parent of what is offered first."""
    profile: str = ""
    """Offered only in this profile; empty means in all."""
    deprecated: bool = False
    replaced_by: str = ""
    unknown: Mapping[str, object] = {}


class Privacy(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What may be recorded and exported about a label's tracks."""

    allow_free_text: bool = True
    allow_crops: bool = True
    blur_in_exports: bool = False
    unknown: Mapping[str, object] = {}


class Label(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A class of tracks."""

    id: str
    names: Names = {}
    short: Names = {}
    """One or two words for a toolbar; `names` where it is empty."""
    colour: str = "#808080"
    """`#rrggbb`."""
    hotkey: str = ""
    shapes: tuple[str, ...] = ("box",)
    """Names of shape kinds that suit; the first is the default tool."""
    attributes: tuple[Attribute, ...] = ()
    relations: tuple[str, ...] = ()
    help: Names = {}
    privacy: Privacy = Privacy()
    deprecated: bool = False
    replaced_by: str = ""
    unknown: Mapping[str, object] = {}


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A row of a table: a vehicle class, a vehicle model, a landmark type, an interval tag."""

    id: str
    names: Names = {}
    aliases: tuple[str, ...] = ()
    parent: str = ""
    """The class of a model, or the class above a class."""
    hotkey: str = ""
    origin: tuple[str, ...] = ()
    """Countries of design or manufacture, ISO 3166-1 alpha-2 and SU, YU, CS; XX: generic."""
    gear: str = ""
    """Running gear: `6x6`, `tracked/6` (road wheels per side), `tracked`, `articulated`."""
    base: str = ""
    """Chassis or parent model."""
    cues: str = ""
    """What separates it from look-alikes when seen from above."""
    check: str = ""
    """How well the row is founded: `checked`, `memory` or `uncertain`."""
    donors: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    """Public loss lists that it appears in; says nothing about who else uses it."""
    list_names: Mapping[str, tuple[str, ...]] = {}
    """The exact wording in those lists."""
    list_category: str = ""
    """The heading in those lists."""
    osm: tuple[str, ...] = ()
    """OpenStreetMap tags to search for or to expect; any one of them."""
    shape: str = ""
    """The shape kind that suits best, where it is not the label's."""
    control_point: str = ""
    """How well a ground point of it can be placed on imagery: good, fair, poor."""
    protected: bool = False
    """Stands under special protection in war."""
    options: tuple[Option, ...] = ()
    deprecated: bool = False
    replaced_by: str = ""
    unknown: Mapping[str, object] = {}


class Relation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A directed link from one track to another."""

    id: str
    names: Names = {}
    inverse: str = ""
    symmetric: bool = False
    cross_clip: bool = False
    unknown: Mapping[str, object] = {}


class Profile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A way to work: shows, hides and reorders; never changes what an id means."""

    id: str
    names: Names = {}
    labels: tuple[str, ...] = ()
    first_entries: tuple[str, ...] = ()
    hide_attributes: tuple[str, ...] = ()
    require: tuple[str, ...] = ()
    unknown: Mapping[str, object] = {}


class StatusRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Turns two independent facts about a vehicle into the words that public loss lists use."""

    condition: tuple[str, ...]
    custody: tuple[str, ...]
    words: str | None = None
    """None: such lists have no word for it, or it is too early to say."""
    note: str = ""
    unknown: Mapping[str, object] = {}
