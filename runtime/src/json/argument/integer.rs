//! Arguments that are integers. Takes any integer type; gives an `i64`, which is the type of integers in JSON.

/// An integer argument, which every integer type and references to one convert to.
///
/// Integers of JSON are `i64`. A number beyond its range becomes the nearest within it, which no service has as an id.
///
/// ```
/// # use octoforge_runtime::json::AnyInteger;
/// let page = |page: AnyInteger| page.get();
/// assert_eq!(page(7_u64.into()), page((&7_usize).into()));
/// assert_eq!(page(u64::MAX.into()), i64::MAX);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyInteger(i64);

impl AnyInteger {
    /// Returns the number.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl From<AnyInteger> for i64 {
    fn from(integer: AnyInteger) -> Self {
        integer.0
    }
}

/// Implements the conversions of integer types; the function gives the nearest `i64` of a number beyond its range.
macro_rules! any_integer {
    ($nearest:expr; $($type:ty)*) => {$(
        impl From<$type> for AnyInteger {
            fn from(number: $type) -> Self {
                let nearest: fn($type) -> i64 = $nearest;
                Self(i64::try_from(number).unwrap_or_else(|_| nearest(number)))
            }
        }

        impl From<&$type> for AnyInteger {
            fn from(number: &$type) -> Self {
                Self::from(*number)
            }
        }
    )*};
}

any_integer!(|number| if number < 0 { i64::MIN } else { i64::MAX }; i8 i16 i32 i64 i128 isize);
any_integer!(|_| i64::MAX; u8 u16 u32 u64 u128 usize);

/// Implements `From` every integer type for a union, by a variant that holds an `i64`, or a
/// [`Number`](crate::json::Number) if the type is given.
#[macro_export]
macro_rules! from_integers {
    ($type:ty, $variant:ident) => {
        $crate::from_integers!($type, $variant, $crate::json::AnyInteger);
    };
    ($type:ty, $variant:ident, $number:ty) => {
        $crate::from_integers!($type, $variant, $number: i8 i16 i32 i64 isize u8 u16 u32 u64 usize);
    };
    ($type:ty, $variant:ident, $number:ty: $($integer:ty)*) => {$(
        impl ::core::convert::From<$integer> for $type {
            #[inline]
            fn from(number: $integer) -> Self {
                Self::$variant(<$number>::from(number).into())
            }
        }
    )*};
}
