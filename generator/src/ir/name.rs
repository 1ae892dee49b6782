//! Rust names and modules, unknown until a pass sets them.

use std::fmt;
use std::ops::Deref;

use serde::Serialize;

/// A Rust name: unset until the `name` pass sets it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Name(Option<String>);

impl Name {
    /// `true` if a pass has set the name.
    pub fn is_given(&self) -> bool {
        self.0.is_some()
    }

    /// Returns the name; `unnamed` if it is not set.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or("unnamed")
    }
}

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self(Some(name))
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.0.as_deref() == Some(other)
    }
}

impl PartialEq<String> for Name {
    fn eq(&self, other: &String) -> bool {
        *self == **other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

/// Module of an emitted item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Module {
    /// Not yet decided by the `place_modules` pass.
    #[default]
    Unplaced,
    /// A separate module under `models`, named after the type once it has a name.
    Own,
    /// Module at this path from the root of the crate: `["models", "repository"]`.
    In(Vec<String>),
}

impl Module {
    /// Returns the module at the root of the crate that exports the item: `models`, or the module of a tag.
    #[must_use]
    pub fn namespace(&self) -> &str {
        namespace(self)
    }
}

/// Returns the module at the root of the crate that exports the items of a module.
pub(crate) fn namespace(module: &[String]) -> &str {
    match module {
        [api, tag, ..] if api == "api" => tag,
        _ => "models",
    }
}

impl Deref for Module {
    type Target = [String];

    /// Returns the path; empty if it is not yet known.
    fn deref(&self) -> &[String] {
        match self {
            Self::In(path) => path,
            Self::Unplaced | Self::Own => &[],
        }
    }
}

impl Serialize for Module {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}
