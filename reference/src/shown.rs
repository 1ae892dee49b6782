//! The example call of an operation, which its page and its twin show.

use octoforge_generator::ir::Operation;

use crate::call::{self, Given};
use crate::catalog::Catalog;
use crate::credentials::{Place, alternatives};

/// Example call of an operation.
pub(crate) struct Shown {
    /// Values that it sends.
    pub(crate) given: Given,
    /// Call in Rust, with the names that it uses.
    pub(crate) rust: String,
    /// Command that sends the same.
    pub(crate) curl: String,
}

impl Shown {
    pub(crate) fn new(catalog: &Catalog<'_>, operation: &Operation) -> Self {
        let given = Given::new(catalog.analysis, operation, None);
        let rust = call::rust(catalog.analysis, operation, &given, None);
        let taken = alternatives(&catalog.analysis.document, &operation.place.pointer);
        let taken = catalog.credentials.shown(&taken);
        let places: Vec<Place> = taken.into_iter().map(|one| one.place).collect();
        Self {
            rust: format!("{}\n{}", rust.uses, rust.code),
            curl: call::curl(catalog.analysis, operation, &given, &places),
            given,
        }
    }
}
