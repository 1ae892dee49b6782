//! What the settings say of pages.
//!
//! Takes: the key `pages` of the settings. Gives: the rule by which the `pages` pass finds them, and its exceptions.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Which operations answer in pages, and what is listed in one.
///
/// ```
/// let text = "pages: { parameters: [per_page], total: total_count, of: { zoo/list: animals, zoo/map: null } }";
/// let settings = octoforge_generator::settings::Settings::parse(text).unwrap();
/// assert_eq!(settings.pages.of.len(), 2);
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Pages {
    /// Query parameters by which a page is asked for. An operation that takes one of them, and gives a list or an object
    /// with exactly one list in it, answers in pages.
    pub parameters: Vec<String>,
    /// The property beside a list that says how many things all pages list together.
    pub total: Option<String>,
    /// Operations for which that rule is wrong, by id: what is listed instead, or null for one that has no pages. Each
    /// must name an operation and change what the rule gives.
    pub of: BTreeMap<String, Option<Listed>>,
}

/// What a page of one operation lists.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Listed {
    /// The list under this property of the answer.
    Under(String),
    /// The list under one property; how many things there are in all, under another.
    With {
        /// The property that is a list.
        list: String,
        /// The property that is a number.
        total: String,
    },
}

impl Listed {
    /// The property that is a list.
    pub fn list(&self) -> &str {
        match self {
            Self::Under(list) | Self::With { list, .. } => list,
        }
    }
}
