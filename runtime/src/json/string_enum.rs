//! String enums. Takes a string; gives the variant that it stands for, or one that keeps an unknown string.
//!
//! ```text
//! impl StringEnum for Visibility { … }    emitted
//! string_enum!(Visibility);                emitted
//! "public" ⇄ Visibility::Public        "secret" ⇄ Visibility::Unrecognized("secret")
//! ```

use super::token::Token;
use super::{Json, Node};

/// A string enum: an enum whose values are strings in JSON. Generated code implements it, followed by
/// [`string_enum!`](crate::string_enum).
pub trait StringEnum: Sized + 'static {
    /// The name of the type, for messages.
    const NAME: &'static str;

    /// The value of a required one that is not set: the only one that there is, or else the empty text.
    const PRESET: &'static str = "";

    /// Returns the string in JSON.
    fn as_text(&self) -> &str;

    /// Returns the variant for a string; every string has one.
    fn from_text(text: &str) -> Self;
}

/// Decodes the string at `node`.
#[must_use]
pub fn read<T: StringEnum + Json>(node: Node<'_>) -> T {
    if !matches!(node.token(), Some(Token::Plain | Token::Escaped)) {
        node.reject::<T>();
        return T::from_text(T::PRESET);
    }
    T::from_text(&node.text())
}

/// Implements the other traits of a string enum, which must implement [`StringEnum`](crate::json::StringEnum) and `Clone`:
/// `Json`, `as_str`, equality with itself and with strings, hash by string, `Debug` (the string in quotes), `Display`, `AsRef<str>`, `FromStr`,
/// `From<&str>`, `From<String>`, `From<&String>` and, with the feature `serde` of the calling crate, `Serialize` and `Deserialize`.
#[macro_export]
macro_rules! string_enum {
    ($type:ty) => {
        impl $type {
            /// Returns the string in JSON.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::json::StringEnum::as_text(self)
            }
        }

        impl $crate::json::Json for $type {
            #[inline]
            fn read(node: $crate::json::Node<'_>) -> Self {
                $crate::json::__private::read_string_enum(node)
            }

            #[inline]
            fn write(&self, out: &mut $crate::json::Writer) {
                out.string(self.as_str());
            }

            #[inline]
            fn same(&self, other: &dyn ::core::any::Any) -> bool {
                other.downcast_ref() == Some(self)
            }

            #[inline]
            fn expected() -> &'static str {
                <Self as $crate::json::StringEnum>::NAME
            }
        }

        // One implementation for itself and every kind of text is quicker to compile than three.
        impl<T: ::core::convert::AsRef<str> + ?Sized> ::core::cmp::PartialEq<T> for $type {
            #[inline]
            fn eq(&self, other: &T) -> bool {
                self.as_str() == other.as_ref()
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::hash::Hash for $type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::convert::AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                Ok(Self::from(text))
            }
        }

        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::json::StringEnum::from_text(text)
            }
        }

        impl ::core::convert::From<&::std::string::String> for $type {
            #[inline]
            fn from(text: &::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        #[cfg(feature = "serde")]
        $crate::__serde!($type);
    };
}
