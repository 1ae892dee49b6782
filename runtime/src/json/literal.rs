//! Open enums: takes a string, gives the variant that stands for it, or one that keeps a text
//! nobody knew.
//!
//! ```text
//! impl Literal for Visibility { … }    emitted
//! literal!(Visibility);                emitted
//! "public" ⇄ Visibility::Public        "secret" ⇄ Visibility::Unrecognized("secret")
//! ```

use super::token::Token;
use super::{Json, Node};

/// An enum whose values are strings in JSON. Follow it with [`literal!`](crate::literal).
pub trait Literal: Sized + 'static {
    /// The name of the type, for messages.
    const NAME: &'static str;

    /// The text in JSON.
    fn as_text(&self) -> &str;

    /// The variant for a text. Every text has one.
    fn from_text(text: &str) -> Self;
}

/// Reads the text at `node`.
#[must_use]
pub fn read<T: Literal + Json>(node: Node<'_>) -> T {
    if !matches!(node.token(), Some(Token::Plain | Token::Escaped)) {
        node.reject::<T>();
    }
    T::from_text(&node.text())
}

/// Gives a type that implements [`Literal`](crate::json::Literal) and `Clone` what goes with text:
/// `Json`, `as_str`, equality and hash by text, `Debug` (the text in quotes), `Display`,
/// `AsRef<str>`, `FromStr`, `From<&str>`, `From<String>` and, if the calling crate has a feature
/// `serde` and it is on, `Serialize` and `Deserialize`.
#[macro_export]
macro_rules! literal {
    ($type:ty) => {
        impl $type {
            /// The text in JSON.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::json::Literal::as_text(self)
            }
        }

        impl $crate::json::Json for $type {
            #[inline]
            fn read(node: $crate::json::Node<'_>) -> Self {
                $crate::json::__private::read_literal(node)
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
                <Self as $crate::json::Literal>::NAME
            }
        }

        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
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
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::json::Literal::from_text(text)
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
