//! Options of a site: what the description does not say.

use std::collections::BTreeMap;

/// Options of a site.
#[derive(Clone, Debug)]
pub struct Options {
    /// Address that the site will have, for `sitemap.xml`; without it there is none.
    pub url: Option<String>,
    /// Address of the crate's documentation by rustdoc: the directory of its front page.
    pub rustdoc: Option<String>,
    /// Lines of the emitted source, by path of the item: `actions::create_remove_token_for_repo`.
    pub source: BTreeMap<String, String>,
    /// `true` if pages can send requests to the server of the description.
    pub can_try: bool,
    /// Reports of comparisons, the newest first.
    pub changes: Vec<Changes>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            url: None,
            rustdoc: None,
            source: BTreeMap::new(),
            can_try: true,
            changes: Vec::new(),
        }
    }
}

/// Changes between two versions of the description.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Versions: `22.0.0 → 23.0.2`.
    pub versions: String,
    /// Changes by the id of the operation that they reach.
    pub operations: BTreeMap<String, Vec<Change>>,
}

/// A change that reaches an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Verdict on the wire: `break`, `risk`, `open` or `safe`.
    pub wire: String,
    /// Changed element: `repository.license`.
    pub subject: String,
    /// Change in words.
    pub what: String,
}
