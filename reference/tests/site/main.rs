//! The reference of GitHub, and of documents that mean harm: what the pages say, where their links lead, and that text of a
//! description is never markup.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../description/mod.rs"]
mod description;
mod github;
mod hostile;
mod links;
mod remove_token;
mod signatures;
mod text;
