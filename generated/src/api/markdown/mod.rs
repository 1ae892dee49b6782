// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Render GitHub flavored Markdown

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod markdown;

pub use self::markdown::{
    Render, RenderBody, RenderBodyMode, RenderRaw, render, render_raw,
};
