//! Settings of pagination.
//!
//! Takes: the key `pages` of the settings. Gives: the rule by which the `pages` pass detects pagination, and its exceptions.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Settings of pagination: the rule, and the operations it is wrong for.
///
/// ```
/// let text = "pages: { parameters: [per_page], total: total_count, of: { zoo/list: animals, zoo/map: null } }";
/// let settings = octoforge_generator::settings::Settings::parse(text).unwrap();
/// assert_eq!(settings.pages.of.len(), 2);
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Pages {
    /// Query parameters that select a page. An operation that has one of them, and returns a list or an object with
    /// exactly one list in it, is paginated.
    pub parameters: Vec<String>,
    /// Property next to a list with the total number of items of all pages.
    pub total: Option<String>,
    /// Operations for which that rule is wrong, by id: the property with the items, or null for an operation that is not
    /// paginated. Each must name an operation and change the result of the rule.
    pub of: BTreeMap<String, Option<Listed>>,
}

/// Items of a page of one operation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Listed {
    /// List under this property of the response.
    Under(String),
    /// List under one property, and the total number of items under another.
    With {
        /// Property with the list.
        list: String,
        /// Property with the total.
        total: String,
    },
}

impl Listed {
    /// Returns the property with the list.
    pub fn list(&self) -> &str {
        match self {
            Self::Under(list) | Self::With { list, .. } => list,
        }
    }
}
