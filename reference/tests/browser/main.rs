//! The site in a real browser: search, palette and filter by keyboard and mouse, and rules of accessibility.
//!
//! Takes: chromium and axe-core, which `.ci/browser` installs. Tests of the site add a module here and begin with
//! [`tab::visit`]; `site.rs` shows how.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod answers;
mod axe;
mod cats;
mod chrome;
#[path = "../description/mod.rs"]
mod description;
mod engine;
mod filter;
mod github;
mod harness;
mod keys;
mod looks;
mod marks;
mod palette;
mod service;
mod site;
mod tab;
mod tokens;
mod trying;
mod watch;
