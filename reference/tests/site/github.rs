//! The site of GitHub's description, rendered once for all tests.

use std::sync::LazyLock;

use octoforge_reference::{Analysis, Options, Site, site};

use crate::description::analysis;

pub(crate) static ANALYSIS: LazyLock<Analysis> = LazyLock::new(analysis);

pub(crate) static SITE: LazyLock<Site> = LazyLock::new(|| site(&ANALYSIS, &Options::default()));

/// Returns a file of the site.
pub(crate) fn file(path: &str) -> &'static str {
    SITE.files
        .get(path)
        .unwrap_or_else(|| panic!("the site has no {path}"))
}
