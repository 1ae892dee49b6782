// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    ProjectsV2FieldSingleSelectOption, ProjectsV2FieldSingleSelectOptionColor,
};

impl Object for ProjectsV2FieldSingleSelectOption {
    const NAME: &'static str = "ProjectsV2FieldSingleSelectOption";
    const FIELDS: &'static [&'static str] = &["name", "color", "description"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            color: fields.at(1),
            description: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.color, &self.description], &self.extra)
    }
}

octoforge_runtime::object!(ProjectsV2FieldSingleSelectOption);

impl Literal for ProjectsV2FieldSingleSelectOptionColor {
    const NAME: &'static str = "ProjectsV2FieldSingleSelectOptionColor";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Blue => "BLUE",
            Self::Gray => "GRAY",
            Self::Green => "GREEN",
            Self::Orange => "ORANGE",
            Self::Pink => "PINK",
            Self::Purple => "PURPLE",
            Self::Red => "RED",
            Self::Yellow => "YELLOW",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "BLUE" => Self::Blue,
            "GRAY" => Self::Gray,
            "GREEN" => Self::Green,
            "ORANGE" => Self::Orange,
            "PINK" => Self::Pink,
            "PURPLE" => Self::Purple,
            "RED" => Self::Red,
            "YELLOW" => Self::Yellow,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ProjectsV2FieldSingleSelectOptionColor);
