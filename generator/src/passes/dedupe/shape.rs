//! Equality of shapes.
//!
//! Two definitions accept the same JSON if they have the same properties with equal types, the same enum values, or the
//! same variants. Documentation and the order of properties do not count. Since types may be recursive, equality is found by
//! partition refinement: definitions of one identity start in one class, which is split by the classes of the types they
//! contain until nothing changes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::identity::Identity;
use super::rank;
use crate::ir::{Definition, Object, Rest, Shape, Type};
use crate::passes::name::KnownNames;

/// Returns the class of each definition: those of one class are one type.
pub(super) fn classes(
    types: &[Definition],
    identities: &[Identity],
    known: &KnownNames,
) -> Vec<usize> {
    let start = numbered(identities.iter().collect());
    let equal = refine(start, |classes| {
        let shapes = types.iter().map(|one| shape_key(one, classes));
        numbered(classes.iter().zip(shapes).collect())
    });
    let locked = locked(types, identities, &equal, known);
    // What the lock has together may differ, as long as nothing in one contradicts the other.
    let together = locked.iter().zip(&equal).map(|(path, class)| match path {
        Some(path) => (Some(path), 0),
        None => (None, *class),
    });
    refine(numbered(together.collect()), |classes| {
        let groups = compatible(types, &locked, classes);
        let all = classes.iter().zip(types).zip(groups);
        let keys = all.map(|((class, definition), group)| match group {
            Some(group) => (*class, group, String::new()),
            None => (*class, 0, shape_key(definition, classes)),
        });
        numbered(keys.collect())
    })
}

/// Refines a partition until it no longer changes.
fn refine(mut classes: Vec<usize>, next: impl Fn(&[usize]) -> Vec<usize>) -> Vec<usize> {
    loop {
        let finer = next(&classes);
        if count(&finer) == count(&classes) {
            return finer;
        }
        classes = finer;
    }
}

fn count(classes: &[usize]) -> usize {
    classes.iter().max().map_or(0, |last| last + 1)
}

/// Numbers equal keys alike, in the order in which they occur.
fn numbered<K: Ord>(keys: Vec<K>) -> Vec<usize> {
    let mut known = BTreeMap::new();
    keys.into_iter()
        .map(|key| {
            let fresh = known.len();
            *known.entry(key).or_insert(fresh)
        })
        .collect()
}

/// Returns for each definition the type of the lock that it belongs to, with its component: by one of its own places, or
/// else because it equals a definition that does.
fn locked<'a>(
    types: &[Definition],
    identities: &'a [Identity],
    equal: &[usize],
    known: &KnownNames,
) -> Vec<Option<(Option<&'a str>, String)>> {
    let own = |definition: &Definition| known.locked_path(&definition.places).map(str::to_owned);
    let own: Vec<Option<String>> = types.iter().map(own).collect();
    let mut by_class: BTreeMap<usize, &String> = BTreeMap::new();
    for (path, class) in own.iter().zip(equal) {
        if let Some(path) = path {
            by_class.entry(*class).or_insert(path);
        }
    }
    let all = own.iter().zip(identities).zip(equal);
    all.map(|((path, identity), class)| {
        let path = path.as_ref().or_else(|| by_class.get(class).copied())?;
        Some((identity.component(), path.clone()))
    })
    .collect()
}

/// Returns for each locked definition the group of its type that it fits in: a property of two types in one group would
/// have no type.
fn compatible(
    types: &[Definition],
    locked: &[Option<(Option<&str>, String)>],
    classes: &[usize],
) -> Vec<Option<usize>> {
    let mut members: BTreeMap<&(Option<&str>, String), Vec<usize>> = BTreeMap::new();
    for (index, key) in locked.iter().enumerate() {
        if let Some(key) = key {
            members.entry(key).or_default().push(index);
        }
    }
    let mut groups = vec![None; types.len()];
    for mut indices in members.into_values() {
        indices.sort_by_key(|index| {
            types
                .get(*index)
                .and_then(|one| one.places.first())
                .map(rank)
        });
        let mut known: Vec<BTreeMap<String, String>> = Vec::new();
        for index in indices {
            let (Some(definition), Some(group)) = (types.get(index), groups.get_mut(index)) else {
                continue;
            };
            let parts = parts(definition, classes);
            let fits = |all: &BTreeMap<String, String>| {
                let contradicts = |(key, text): (&String, &String)| {
                    all.get(key).is_some_and(|known| known != text)
                };
                !parts.iter().any(contradicts)
            };
            let found = known.iter().position(fits).unwrap_or(known.len());
            match known.get_mut(found) {
                Some(all) => all.extend(parts),
                None => known.push(parts),
            }
            *group = Some(found);
        }
    }
    groups
}

/// Returns what may not differ between the places of a type, by key.
fn parts(definition: &Definition, classes: &[usize]) -> BTreeMap<String, String> {
    let mut parts = BTreeMap::new();
    let kind = format!("{:?}", definition.kind());
    if let Shape::Object(object) = &definition.shape {
        for field in &object.fields {
            parts.insert(
                format!("property {}", field.wire),
                type_text(&field.ty, classes),
            );
        }
        parts.insert("rest".to_owned(), rest_text(object, classes));
    }
    parts.insert("kind".to_owned(), kind);
    parts
}

/// Returns a key of the JSON that a definition accepts, with the classes of the definitions it refers to.
fn shape_key(definition: &Definition, classes: &[usize]) -> String {
    match &definition.shape {
        Shape::Object(object) => {
            let mut fields: Vec<String> = object
                .fields
                .iter()
                .map(|field| {
                    let ty = type_text(&field.ty, classes);
                    format!("{:?}{}{ty}", field.wire, u8::from(field.required))
                })
                .collect();
            fields.sort();
            format!("{{{}{}", fields.join(","), rest_text(object, classes))
        }
        Shape::StringEnum(literal) => {
            let mut texts: Vec<&str> = literal.values.iter().map(|value| &*value.wire).collect();
            texts.sort_unstable();
            format!("{texts:?}")
        }
        Shape::Union(union) => {
            let variants = union.variants.iter();
            let variants: Vec<String> = variants
                .map(|variant| type_text(&variant.ty, classes))
                .collect();
            format!("|{}|", variants.join("|"))
        }
    }
}

fn rest_text(object: &Object, classes: &[usize]) -> String {
    match &object.rest {
        Rest::Typed(ty) => format!("..{}", type_text(ty, classes)),
        Rest::Undeclared => String::new(),
    }
}

/// Returns a text that is equal for equal types.
pub(super) fn type_text(ty: &Type, classes: &[usize]) -> String {
    let mut text = String::new();
    write_type(ty, classes, &mut text);
    text
}

fn write_type(ty: &Type, classes: &[usize], key: &mut String) {
    match ty {
        Type::Any(_) => key.push('*'),
        Type::Boolean => key.push('b'),
        Type::Integer => key.push('i'),
        Type::Number => key.push('n'),
        Type::String => key.push('s'),
        Type::DateTime => key.push('t'),
        Type::Date => key.push('d'),
        Type::Binary => key.push('y'),
        Type::List(inner) => wrapped("[", inner, classes, key),
        Type::Map(inner) => wrapped("<", inner, classes, key),
        Type::Nullable(inner) => wrapped("?", inner, classes, key),
        Type::Boxed(inner) => wrapped("^", inner, classes, key),
        Type::Named(id) => {
            let class = classes.get(id.0).copied().unwrap_or(id.0);
            // Writing to a `String` cannot fail.
            let _ = write!(key, "#{class};");
        }
    }
}

fn wrapped(mark: &str, inner: &Type, classes: &[usize], key: &mut String) {
    key.push_str(mark);
    write_type(inner, classes, key);
}
