//! Mutates bodies in ways in which the description forbids, and a service may change them all the same.
//!
//! Takes: a body and its type in the IR. Gives: every [`Deviant`], a body in which one required place is missing, null or of
//! another type.
//!
//! ```text
//! {"id": 1}  →  {}, {"id": null}, {"id": [7]}
//! ```

use octoforge_generator::ir::{Api, Shape, Type};
use serde_json::{Value, json};

use super::change::Change;
use super::site::{Site, shape, sites};

/// A body that is not as described in one required place.
#[derive(Clone, Debug)]
pub struct Deviant {
    /// JSON pointer of the place.
    pub pointer: String,
    /// `true` if an object or union is around it, which can keep what was sent.
    pub held: bool,
    /// The body.
    pub json: Value,
}

/// Calls `visit` with every deviant of a body of this type.
pub fn deviants(api: &Api, ty: &Type, body: &Value, visit: &mut dyn FnMut(&Deviant)) {
    let sites = sites(api, ty, body);
    let holders: Vec<&str> = sites
        .iter()
        .filter(|site| {
            matches!(
                shape(api, site.ty),
                Some(Shape::Object(_) | Shape::Union(_))
            )
        })
        .map(|site| site.pointer.as_str())
        .collect();
    for site in &sites {
        let below = |holder: &&str| {
            let rest = site.pointer.strip_prefix(*holder);
            rest.is_some_and(|rest| rest.starts_with('/'))
        };
        let held = holders.iter().any(below);
        if site.optional || site.pointer.is_empty() || takes_anything(api, site.ty) {
            continue;
        }
        for change in changes(site, body) {
            let mut json = body.clone();
            change.apply(&mut json, &site.pointer);
            visit(&Deviant {
                pointer: site.pointer.clone(),
                held,
                json,
            });
        }
    }
}

/// Returns the changes of a required place: another type, null unless the place may be null, and nothing unless the place is
/// an item of a list or a map.
fn changes(site: &Site<'_>, body: &Value) -> Vec<Change> {
    let other = match site.value {
        Some(Value::Array(_)) => json!({"7": [7]}),
        _ => json!([[7], {}]),
    };
    let null = (!matches!(site.ty, Type::Nullable(_))).then_some(Change::Set(Value::Null));
    let parent = site
        .pointer
        .rsplit_once('/')
        .map_or("", |(parent, _)| parent);
    let in_object = body.pointer(parent).is_some_and(Value::is_object);
    let remove = (in_object && site.field).then_some(Change::Remove);
    [Some(Change::Set(other)), null, remove]
        .into_iter()
        .flatten()
        .collect()
}

/// `true` if any JSON is a value of the type.
fn takes_anything(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Any(_) => true,
        Type::Nullable(inner) | Type::Boxed(inner) => takes_anything(api, inner),
        _ => matches!(shape(api, ty), Some(Shape::Union(_))),
    }
}
