//! Constraints of a value that its Rust type does not express. They are documented; the service checks them.

use serde::Serialize;

/// Default, bounds, pattern and format of a value, as far as the description states them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Constraints {
    /// Value that the service uses if none is sent, as JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// Values of a numeric or boolean enumeration, as JSON text. Enumerations of strings are types.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Lower bound: of a number, a length or a number of items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<Bound>,
    /// Upper bound: of a number, a length or a number of items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<Bound>,
    /// Regular expression that strings match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Format that no Rust type expresses, such as `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
}

/// End of a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bound {
    /// Bound, as JSON text.
    pub value: String,
    /// `true` if the bound itself is excluded.
    pub exclusive: bool,
    /// Unit of the bound.
    pub unit: Unit,
}

/// The unit of a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// The number itself.
    Number,
    /// Characters of a string.
    Characters,
    /// Items of a list.
    Items,
    /// Properties of an object.
    Properties,
}

impl Constraints {
    /// Keeps only constraints that both state, since the documentation of a shared type must hold at all of its places.
    pub(crate) fn keep_common(&mut self, other: &Self) {
        fn common<T: PartialEq + Default>(one: &mut T, other: &T) {
            if one != other {
                *one = T::default();
            }
        }
        common(&mut self.default, &other.default);
        common(&mut self.values, &other.values);
        common(&mut self.least, &other.least);
        common(&mut self.most, &other.most);
        common(&mut self.pattern, &other.pattern);
        common(&mut self.format, &other.format);
    }
}
