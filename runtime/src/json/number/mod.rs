//! Numbers of any size and form: takes the text of a JSON number, keeps it, and gives what fits of it.
//!
//! A number is its text: what nobody described may be an identifier of forty digits, a price of `1.10` or a
//! limit of `1e400`, and it leaves as it came. 64 bits are made of it where somebody asks for them, by the
//! standard library, whose doubles are the nearest ones.
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

use super::brief::Brief;
use super::numeral::{Decimal, integer, scan};
use super::{JsonError, from_str};

/// A JSON number, as it was written.
///
/// Two are equal if they are the same number, however it is written: `1`, `1.0` and `10e-1`. (Numbers whose
/// exponent is beyond 64 bits are equal if they are written alike.)
///
/// Serializers of serde have numbers of 64 bits: they get the integer, or else the nearest double. A number
/// beyond all doubles is an error there; [`to_string`](super::to_string) and the client write any.
///
/// ```
/// # use octoforge_runtime::json::{self, Number};
/// let price: Number = json::from_str("1.10")?;
/// assert_eq!((price.as_str(), price.as_f64(), price.as_i64()), ("1.10", Some(1.1), None));
/// assert_eq!(price, "1.1".parse()?);
/// # Ok::<(), json::JsonError>(())
/// ```
#[derive(Clone)]
pub struct Number(Brief);

impl Number {
    /// The number that a double is; `None` for infinities and for what is no number.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        // `Debug` writes the fewest digits that read as the same double, and an exponent where that is
        // shorter.
        value
            .is_finite()
            .then(|| Self::from_source(&format!("{value:?}")))
    }

    /// The text in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The integer that it is (`1`, `1.0`, `1e2`), if it fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        integer(self.as_str())
    }

    /// The integer that it is (`1`, `1.0`, `1e2`), if it fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        integer(self.as_str())
    }

    /// The double nearest to it; `None` for a number that is beyond all of them.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        let value = self.as_str().parse::<f64>().ok()?;
        value.is_finite().then_some(value)
    }

    /// The number of a text that is known to be one.
    pub(super) fn from_source(text: &str) -> Self {
        Self(Brief::new(text))
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
            // The reader has the words for what is wrong.
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
