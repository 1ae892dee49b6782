//! The only way for text of a description or of settings into an emitted file. Nothing here can emit code: whatever a
//! string contains, it becomes a literal, one line of documentation, or a string of TOML or YAML.
//!
//! | destination | function |
//! |---|---|
//! | an expression | `quote!`, which makes a string literal of a `&str`; [`literal`] for strings of several lines |
//! | a doc attribute | [`doc`], [`docs`] |
//! | a line of module documentation | [`line`] |
//! | Markdown, as code | [`code`] |
//! | Markdown, as markup | [`doc_lines`](crate::render::docs::markdown::doc_lines), whose lines pass through the above |
//! | a search alias | [`alias`] |
//! | `Cargo.toml` | [`toml`] |
//! | the lock of names | [`yaml`] |
//!
//! Identifiers, features and file names are made in `passes/name` only, of letters, digits and `_`.

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
