//! Dates and times. Takes text; keeps it as received, and converts it to a timestamp or a date on request.
//!
//! ```text
//! "2020-01-29T12:13:35.123-08:00" → DateTime → the instant 2020-01-29T20:13:35.123Z, the same text
//! ```

use std::any::Any;
use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::inline_string::InlineString;
use super::token::Token;
use super::{Json, Node, Writer};

/// A date-time in RFC 3339 text. Two are equal if their texts are equal: the same instant in another time zone is a
/// different text.
///
/// ```
/// # use octoforge_runtime::json::DateTime;
/// let expires = DateTime::from("2020-01-29T12:13:35.123-08:00");
/// assert_eq!(expires.timestamp()?.to_string(), "2020-01-29T20:13:35.123Z");
/// assert_eq!(expires.as_str(), "2020-01-29T12:13:35.123-08:00");
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct DateTime(InlineString);

impl DateTime {
    /// Returns the instant, with nanosecond precision.
    ///
    /// # Errors
    ///
    /// An error if the text is not a date and a time with an offset from UTC.
    pub fn timestamp(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.as_str().parse()
    }
}

impl TryFrom<&DateTime> for jiff::Timestamp {
    type Error = jiff::Error;

    /// Converts as [`DateTime::timestamp`] does.
    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        time.timestamp()
    }
}

/// Orders by instant; a text that is no instant comes before all that are. Different texts for one instant are in the order
/// of the texts, because they are not equal.
impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        let instants = self.timestamp().ok().cmp(&other.timestamp().ok());
        instants.then_with(|| self.as_str().cmp(other.as_str()))
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// `true` if the text is that instant, in any notation.
impl PartialEq<jiff::Timestamp> for DateTime {
    fn eq(&self, other: &jiff::Timestamp) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

/// Compares the instants; `None`, and so neither before nor after, if the text is no instant.
impl PartialOrd<jiff::Timestamp> for DateTime {
    fn partial_cmp(&self, other: &jiff::Timestamp) -> Option<Ordering> {
        self.timestamp().ok().map(|instant| instant.cmp(other))
    }
}

impl From<jiff::Timestamp> for DateTime {
    /// Converts a timestamp to text in UTC, such as `2020-01-29T20:13:35.123Z`.
    fn from(instant: jiff::Timestamp) -> Self {
        instant.to_string().into()
    }
}

/// A date in ISO 8601 text, such as `2020-01-29`. Two are equal if their texts are equal.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Date(InlineString);

impl Date {
    /// Returns the calendar date.
    ///
    /// # Errors
    ///
    /// An error if the text is not a year, a month and a day.
    pub fn civil(&self) -> Result<jiff::civil::Date, jiff::Error> {
        self.as_str().parse()
    }
}

impl PartialEq<DateTime> for jiff::Timestamp {
    fn eq(&self, other: &DateTime) -> bool {
        other == self
    }
}

impl PartialOrd<DateTime> for jiff::Timestamp {
    fn partial_cmp(&self, other: &DateTime) -> Option<Ordering> {
        other.partial_cmp(self).map(Ordering::reverse)
    }
}

impl TryFrom<&Date> for jiff::civil::Date {
    type Error = jiff::Error;

    /// Converts as [`Date::civil`] does.
    fn try_from(day: &Date) -> Result<Self, Self::Error> {
        day.civil()
    }
}

/// Orders by day; a text that is no day comes before all that are.
impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        let days = self.civil().ok().cmp(&other.civil().ok());
        days.then_with(|| self.as_str().cmp(other.as_str()))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<jiff::civil::Date> for Date {
    /// Converts a date to text, such as `2020-01-29`.
    fn from(day: jiff::civil::Date) -> Self {
        day.to_string().into()
    }
}

/// The common implementations of types that wrap a string.
macro_rules! wraps_text {
    ($type:ident, $expected:literal) => {
        impl $type {
            /// Returns the text as received.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl From<$type> for String {
            fn from(text: $type) -> Self {
                text.as_str().to_owned()
            }
        }

        impl From<&str> for $type {
            /// Keeps the text, valid or not.
            fn from(text: &str) -> Self {
                Self(InlineString::new(text))
            }
        }

        impl From<&Self> for $type {
            fn from(other: &Self) -> Self {
                other.clone()
            }
        }

        impl From<&String> for $type {
            /// Keeps the text, valid or not.
            fn from(text: &String) -> Self {
                Self(InlineString::new(text))
            }
        }

        impl From<String> for $type {
            /// Keeps the text, valid or not.
            fn from(text: String) -> Self {
                Self(InlineString::new(&text))
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl Json for $type {
            fn read(node: Node<'_>) -> Self {
                if !matches!(node.token(), Some(Token::Plain | Token::Escaped)) {
                    node.reject::<Self>();
                }
                Self::from(&*node.text())
            }

            fn write(&self, out: &mut Writer) {
                out.string(self.as_str());
            }

            fn same(&self, other: &dyn Any) -> bool {
                other.downcast_ref() == Some(self)
            }

            fn expected() -> &'static str {
                $expected
            }
        }
    };
}

wraps_text!(DateTime, "a date-time in a string");
wraps_text!(Date, "a date in a string");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_times_are_in_the_order_of_their_instants() {
        let in_order = [
            "",
            "soon",
            "2011-01-26T20:01:12+02:00",
            "2011-01-26T19:01:12Z",
            "2011-01-26T14:01:13-05:00",
        ];
        for pair in in_order.map(DateTime::from).windows(2) {
            assert!(pair[0] < pair[1], "{pair:?}");
        }
        let instant: jiff::Timestamp = "2011-01-26T19:01:12Z".parse().unwrap();
        let elsewhere = DateTime::from("2011-01-26T20:01:12+01:00");
        assert!(elsewhere == instant);
        assert!(instant == elsewhere);
        assert!(
            DateTime::from("2012-01-01T00:00:00Z") > instant
                && instant < DateTime::from("2012-01-01T00:00:00Z")
        );
        // A text that is no instant is neither before nor after one.
        let soon = DateTime::from("soon");
        assert!(soon != instant && soon.partial_cmp(&instant).is_none());
        let days = ["soon", "2011-01-26", "2011-01-27"].map(Date::from);
        assert!(days.is_sorted());
    }

    #[test]
    fn instants() {
        let cases = [
            ("2011-01-26T19:01:12Z", Some("2011-01-26T19:01:12Z")),
            ("2011-01-26T19:01:12.5Z", Some("2011-01-26T19:01:12.5Z")),
            (
                "2020-01-29T12:13:35.123-08:00",
                Some("2020-01-29T20:13:35.123Z"),
            ),
            ("2012-03-06T23:06:50+09:30", Some("2012-03-06T13:36:50Z")),
            ("2012-03-06T23:06:50", None),
            ("2012-03-06", None),
            ("2012-13-06T23:06:50Z", None),
            ("soon", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let instant = DateTime::from(text)
                .timestamp()
                .ok()
                .map(|instant| instant.to_string());
            assert_eq!(instant.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn days() {
        for (text, expected) in [("2024-02-29", true), ("2023-02-29", false), ("x", false)] {
            assert_eq!(Date::from(text).civil().is_ok(), expected, "{text}");
        }
        let day = jiff::civil::Date::new(2024, 2, 29).unwrap();
        assert_eq!(Date::from(day).as_str(), "2024-02-29");
        assert_eq!(Date::from(day).civil().unwrap(), day);
    }

    #[test]
    fn timestamps_are_decoded_unchanged() {
        let instant: jiff::Timestamp = "2024-02-29T01:02:03.000000004Z".parse().unwrap();
        assert_eq!(DateTime::from(instant).timestamp().unwrap(), instant);
    }

    #[test]
    fn dates_display_their_text() {
        let text = DateTime::from("soon".to_owned());
        assert_eq!(
            format!("{text} {text:?} [{text:>6}]"),
            "soon \"soon\" [  soon]"
        );
    }
}
