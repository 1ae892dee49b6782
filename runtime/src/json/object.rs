//! Objects with declared fields. Takes the field table of a struct; gives decoding, encoding, comparison and `Debug`,
//! each implemented once for all structs.
//!
//! ```text
//! impl Object for License { FIELDS = ["key", "url"]; REQUIRED = [0b01]; … }    emitted
//! object!(License);                                                           emitted
//! {"key":"mit"} ⇄ License { key: "mit", url: None, extra: {} }
//! ```

use std::any::Any;
use std::fmt::{self, Debug};

use super::fields::{Fields, is_required};
use super::sent::{self, Sent};
use super::{Extras, Json, Node, Value, Writer};

/// A function that is called with the values of an object's fields, in the order of [`Object::FIELDS`], and its unknown
/// members.
pub type Visit<'v> = &'v mut dyn FnMut(&[&dyn Json], &dyn Extras);

/// A struct that is an object in JSON. Generated code implements it, followed by [`object!`](crate::object).
pub trait Object: Debug + Sized + 'static {
    /// The name of the type, for messages and `Debug`.
    const NAME: &'static str;
    /// The JSON names of the fields, in the order in which they are declared and written.
    const FIELDS: &'static [&'static str];
    /// The required fields: bit `i % 64` of word `i / 64` stands for field `i`.
    const REQUIRED: &'static [u64];

    /// Creates the struct from its fields; the unknown members must be read last.
    fn read(fields: &Fields<'_>) -> Self;

    /// Calls `visit` once, with the values of the fields.
    fn fields(&self, visit: Visit<'_>);

    /// `true` if the object was not sent, and null or other JSON was in its place or nothing: its fields are vacant, unless
    /// the program has set them since. See [`Extra::is_vacant`](super::Extra::is_vacant).
    fn is_vacant(&self) -> bool {
        let mut is_vacant = false;
        self.fields(&mut |_, extra| is_vacant = matches!(extra.sent(), Some(Sent::Instead(_))));
        is_vacant
    }
}

impl<T: Object> Json for T {
    fn read(node: Node<'_>) -> Self {
        <T as Object>::read(&Fields::open(node, T::NAME, T::FIELDS, T::REQUIRED))
    }

    fn write(&self, out: &mut Writer) {
        self.fields(&mut |values, extra| match extra.sent() {
            None => write_members(out, T::FIELDS, T::REQUIRED, values, extra, &[]),
            Some(_) => write_deviating::<T>(out, values, extra),
        });
    }

    fn same(&self, other: &dyn Any) -> bool {
        let Some(other) = other.downcast_ref::<Self>() else {
            return false;
        };
        let mut equal = false;
        self.fields(&mut |ours, extra| {
            other.fields(&mut |theirs, others| {
                equal = sent::same(ours, theirs) && extra.same(others)
            });
        });
        equal
    }

    fn expected() -> &'static str {
        T::NAME
    }
}

/// Writes an object that is not as described as it was sent, except for what was changed since.
#[cold]
fn write_deviating<T: Object>(out: &mut Writer, values: &[&dyn Json], extra: &dyn Extras) {
    let read: fn(Node<'_>, Visit<'_>) = |node, visit| <T as Json>::read(node).fields(visit);
    if !sent::write_instead(out, values, extra, read) {
        let sent = sent::unchanged(T::FIELDS, values, extra, read);
        write_members(out, T::FIELDS, T::REQUIRED, values, extra, &sent);
    }
}

/// Writes the members: those in `sent` as they were sent, the others by their values. Optional fields that are absent are
/// left out.
fn write_members(
    out: &mut Writer,
    names: &[&str],
    required: &[u64],
    values: &[&dyn Json],
    extra: &dyn Extras,
    sent: &[(&str, Option<&Value>)],
) {
    let is_written =
        |index: usize, value: &dyn Json| is_required(required, index) || !value.is_absent();
    let mut unchanged: Vec<&str> = sent.iter().map(|(own, _)| *own).collect();
    unchanged.sort_unstable();
    let is_sent = |name: &str| unchanged.binary_search(&name).is_ok();
    out.object(|out| {
        for (name, value) in sent {
            if let Some(value) = value {
                value.write(out.key(name));
            }
        }
        for (index, (name, value)) in names.iter().zip(values).enumerate() {
            if !is_sent(name) && is_written(index, *value) {
                value.write(out.key(name));
            }
        }
        extra.each(&mut |name, value| {
            // A null that its field could not represent is written from here, unless the field was set since.
            let field = names.iter().position(|declared| *declared == name);
            let taken = field.and_then(|index| Some(is_written(index, *values.get(index)?)));
            if taken != Some(true) && !is_sent(name) {
                value.write(out.key(name));
            }
        });
    });
}

/// Formats an object as its struct, without absent fields.
///
/// # Errors
///
/// An error if the formatter fails.
pub fn debug<T: Object>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(T::NAME);
    value.fields(&mut |values, extra| {
        for (name, value) in T::FIELDS.iter().zip(values) {
            if !value.is_absent() {
                shown.field(name, value);
            }
        }
        extra.each(&mut |name, value| {
            shown.field(name, &value);
        });
    });
    shown.finish()
}

/// Implements `PartialEq`, `Debug` and, with the feature `serde` of the calling crate, `Serialize` and `Deserialize`
/// for a type that implements [`Object`](crate::json::Object).
#[macro_export]
macro_rules! object {
    ($type:ty) => {
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::json::Json::same(self, other)
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::json::__private::debug_object(self, f)
            }
        }

        #[cfg(feature = "serde")]
        $crate::__serde!($type);
    };
}
