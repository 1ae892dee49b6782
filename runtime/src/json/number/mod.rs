//! Numbers of any size and format. Takes the text of a JSON number; keeps it, and converts it on request.
//!
//! A number is its text: an undeclared number may be an identifier of forty digits, a price of `1.10` or a limit of `1e400`,
//! and is written as it was read. Conversions to 64 bits are those of the standard library, whose doubles are the nearest
//! ones.
//!
//! ```text
//! 1.10 → Number("1.10")   as_f64 Some(1.1)   as_i64 None     == Number("1.1")
//! 1e2  → Number("1e2")    as_f64 Some(100.)  as_i64 Some(100)
//! 1e400 → Number("1e400") as_f64 None        as_i64 None
//! ```

#[cfg(test)]
mod tests;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::inline_string::InlineString;
use super::numeral::{Decimal, integer, scan};
use super::{JsonError, from_str};

/// A JSON number, as it is written.
///
/// Two are equal if their values are equal, however they are written: `1`, `1.0` and `10e-1`. (Numbers whose exponent
/// exceeds 64 bits are equal if their texts are.)
///
/// serde's numbers have 64 bits: serializers get the integer, or else the nearest double. A number beyond the range of
/// doubles is an error there; [`to_string`](super::to_string) and the client write any number.
///
/// ```
/// # use octoforge_runtime::json::{self, Number};
/// let price: Number = json::from_str("1.10")?;
/// assert_eq!((price.as_str(), price.as_f64(), price.as_i64()), ("1.10", Some(1.1), None));
/// assert_eq!(price, "1.1".parse()?);
/// # Ok::<(), json::JsonError>(())
/// ```
#[derive(Clone)]
pub struct Number(InlineString);

impl Number {
    /// Converts a double; `None` for infinities and NaN.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        // `Debug` writes the shortest digits that parse to the same double, with an exponent where that is shorter.
        value
            .is_finite()
            .then(|| Self::from_source(&format!("{value:?}")))
    }

    /// Returns the text in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns the integer that it equals (`1`, `1.0`, `1e2`), if it is one and fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        integer(self.as_str())
    }

    /// Returns the integer that it equals (`1`, `1.0`, `1e2`), if it is one and fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        integer(self.as_str())
    }

    /// Returns the nearest double; `None` for a number out of range.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        let value = self.as_str().parse::<f64>().ok()?;
        value.is_finite().then_some(value)
    }

    /// Wraps a text that is known to be a number.
    pub(super) fn from_source(text: &str) -> Self {
        Self(InlineString::new(text))
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        if self.0 == other.0 {
            return true;
        }
        match (Decimal::of(self.as_str()), Decimal::of(other.as_str())) {
            (Some(ours), Some(theirs)) => ours == theirs,
            _ => false,
        }
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match Decimal::of(self.as_str()) {
            Some(decimal) => decimal.hash(state),
            None => self.0.hash(state),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Number {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Self, JsonError> {
        match scan(text.as_bytes(), 0) {
            Ok((end, _)) if end == text.len() => Ok(Self::from_source(text)),
            // The parser has the message for the error.
            _ => from_str(text),
        }
    }
}

impl From<serde_json::Number> for Number {
    fn from(number: serde_json::Number) -> Self {
        Self::from_source(&number.to_string())
    }
}

macro_rules! from_integers {
    ($($type:ty)*) => {$(
        impl From<$type> for Number {
            fn from(value: $type) -> Self {
                Self::from_source(&value.to_string())
            }
        }
    )*};
}

from_integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
