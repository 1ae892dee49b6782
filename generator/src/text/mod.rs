//! The only way for text of a description or of settings into an emitted file. Nothing here can emit code: whatever a
//! text holds, it comes out as a literal, as one line of documentation, or as a string of TOML or YAML.
//!
//! | into | by |
//! |---|---|
//! | an expression | `quote!`, which makes a string literal of a `&str`; [`literal`] for texts of several lines |
//! | a doc attribute | [`doc`], [`docs`] |
//! | a line of module documentation | [`line`] |
//! | Markdown, as code | [`code`] |
//! | Markdown, as what its author wrote | [`doc_lines`](crate::render::docs::doc_lines), whose lines go through the above |
//! | a search alias | [`alias`] |
//! | `Cargo.toml` | [`toml`] |
//! | the lock of names | [`yaml`] |
//!
//! Identifiers, features and names of files are made in `passes/name` alone, of letters, digits and `_`.

mod data;
mod docs;
mod letter;
mod literal;

#[cfg(test)]
mod tests;

pub(crate) use data::{toml, yaml};
pub(crate) use docs::{alias, code, doc, docs, line};
pub(crate) use letter::{ends_line, is_unseen};
pub(crate) use literal::{literal, spans_lines};
