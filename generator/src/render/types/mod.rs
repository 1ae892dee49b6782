//! Renders the types of the crate: declarations, and the codecs that decode and encode JSON.

pub(super) mod alias;
pub(super) mod object;
pub(super) mod string_enum;
pub(super) mod union;
