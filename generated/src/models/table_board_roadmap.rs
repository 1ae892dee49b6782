// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-view/properties/layout`.

/// The layout of the view.
#[derive(Clone)]
#[non_exhaustive]
pub enum TableBoardRoadmap {
    /// `table`
    Table,
    /// `board`
    Board,
    /// `roadmap`
    Roadmap,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
