//! Renders the reference of an OpenAPI description as a static site.
//!
//! Takes: an [`Analysis`](octoforge_generator::Analysis), which is what the crate is rendered from, so that the two cannot disagree.
//! Gives: the files of the site. Like the generator, it uses no file system, environment, network, process or clock.

