//! Renders the reference of an OpenAPI description as a static site.
//!
//! Takes: an [`Analysis`], which is what the crate is rendered from, so that the two cannot disagree. Gives: the files of the
//! site. Like the generator, it uses no file system, environment, network, process or clock.
//!
//! | module | gives |
//! |---|---|
//! | `catalog` | the pages, and where each type is shown |
//! | `prose` | Markdown of the description as HTML |
//! | `tree` | a type as an expandable tree, in Rust and in TypeScript notation |
//! | `sample`, `call` | example values, and the calls that send them |
//! | `page` | pages as HTML |
//! | `twin` | pages as Markdown |
//! | `data` | the search index, and the types for trying a call |
//! | `assets` | style and scripts |

mod assets;
mod call;
mod catalog;
mod credentials;
mod data;
mod document;
mod facts;
mod options;
mod page;
mod prose;
mod sample;
mod sections;
mod server;
mod shown;
mod site;
mod tree;
mod twin;

pub use call::{Call, Given, curl as curl_call, rust as rust_call};
pub use credentials::Place as CredentialPlace;
pub use octoforge_generator::Analysis;
pub use options::{Change, Changes, Options};
pub use site::{Site, site};
