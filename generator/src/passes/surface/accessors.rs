//! Accessors of unions: methods that return what the variants have in common, so that callers need no `match` for it.
//!
//! ```text
//! string | { name, color } | { name }    label.name(): Option<&str>, the string itself for the first variant
//! ```
//!
//! A union of objects has an accessor for each property that all of them have with one type. A string beside objects stands
//! for their `name`. An accessor of an earlier run stays when a variant without the property is added.

use std::collections::BTreeSet;

use super::method;
use crate::ir::{Access, Accessor, Definition, Object, Type, Union};

/// Property of objects that a string in the place of one stands for.
const NAME: &str = "name";

/// Returns the accessors of a union; `earlier` are the properties of its accessors in the lock.
pub(super) fn accessors(
    union: &Union,
    types: &[Definition],
    earlier: Option<&BTreeSet<String>>,
) -> Vec<Accessor> {
    let objects: Vec<Option<&Object>> = union
        .variants
        .iter()
        .map(|variant| variant.ty.bare().object(types))
        .collect();
    let texts: Vec<bool> = union
        .variants
        .iter()
        .map(|one| one.ty == Type::String)
        .collect();
    if union.variants.len() < 2 {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let fields = objects.iter().flatten().flat_map(|object| &object.fields);
    let candidates = fields.filter(|field| seen.insert(field.wire.as_str()));
    let mut names = BTreeSet::new();
    let found = candidates.filter_map(|field| {
        let ty = field.ty.bare();
        let access = |(object, is_text): (&Option<&Object>, &bool)| {
            if *is_text && field.wire == NAME && *ty == Type::String {
                return Some(Access::Itself);
            }
            let mut fields = object.as_ref()?.fields.iter();
            let index = fields.position(|one| one.wire == field.wire && one.ty.bare() == ty)?;
            Some(Access::Property(index))
        };
        let variants: Vec<_> = objects.iter().zip(&texts).map(access).collect();
        let is_common = variants.iter().all(Option::is_some)
            || earlier.is_some_and(|all| all.contains(&field.wire));
        let name = method(&field.name);
        (is_common && names.insert(name.clone())).then(|| Accessor {
            name,
            wire: field.wire.clone(),
            ty: ty.clone(),
            variants,
        })
    });
    found.collect()
}
