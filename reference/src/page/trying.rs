//! The form that tries an operation; the script builds it from the data here.

use maud::{Markup, html};
use octoforge_generator::ir::Operation;

use crate::catalog::Catalog;

pub(super) fn form(catalog: &Catalog<'_>, operation: &Operation) -> Option<Markup> {
    let _ = (catalog, operation);
    None.map(|()| html! {})
}
