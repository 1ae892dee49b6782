// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::TableBoardRoadmap;

impl Literal for TableBoardRoadmap {
    const NAME: &'static str = "TableBoardRoadmap";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Table => "table",
            Self::Board => "board",
            Self::Roadmap => "roadmap",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "table" => Self::Table,
            "board" => Self::Board,
            "roadmap" => Self::Roadmap,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TableBoardRoadmap);
