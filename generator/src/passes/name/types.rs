//! Names of types.

use std::collections::{BTreeMap, BTreeSet};

use super::candidates::candidates;
use super::{RESERVED, case, collision};
use crate::Diagnostic;
use crate::ir::{Api, Definition, Root, Type};
use crate::passes::Context;
use crate::passes::home::UNNAMED;

/// A namespace of types: `models`, or the module of a tag.
type Scope = String;

/// What a definition may be called, and how far down its list it is.
struct Wish {
    scope: Scope,
    names: Vec<String>,
    level: usize,
    /// Settled by a pin, the lock or the description itself: others give way to it.
    fixed: bool,
    pointer: String,
}

impl Wish {
    fn name(&self) -> Option<&str> {
        self.names.get(self.level).map(String::as_str)
    }
}

pub(super) fn name(api: &mut Api, context: &mut Context, diagnostics: &mut Vec<Diagnostic>) {
    name_components(api, context, diagnostics);
    let prefixes = prefixes(api);
    // Of two types that were one before, the first keeps the name.
    let mut kept = BTreeSet::new();
    let mut wishes: Vec<Wish> = api
        .types
        .iter()
        .map(|definition| wish(definition, api, context, &prefixes, &mut kept))
        .collect();
    let taken = taken(api);
    settle(&mut wishes, &taken, diagnostics);
    for (definition, wish) in api.types.iter_mut().zip(&wishes) {
        definition.name = wish.name().unwrap_or_default().to_owned();
        if let Some(last) = definition.module.last_mut()
            && last == UNNAMED
        {
            *last = case::module(&definition.name);
        }
        let is_component = definition.places.first().is_some_and(|place| {
            place.steps.is_empty() && matches!(place.root, Root::Component(_))
        });
        if !is_component {
            context
                .given
                .record(&wish.scope, &definition.name, &definition.places);
        }
    }
    name_twins(api);
    let released = context.given.released();
    let notes: Vec<String> = released
        .iter()
        .map(|path| format!("`{path}` is no longer a type"))
        .collect();
    context.notes.extend(notes);
}

/// Lets documentation be searched for the names of components that are a type or null.
fn name_twins(api: &mut Api) {
    for component in api.components.iter().filter(|component| component.nullable) {
        let Type::Named(id) = component.ty else {
            continue;
        };
        if let Some(definition) = api.types.get_mut(id.0)
            && definition
                .places
                .first()
                .is_some_and(|place| place.pointer != component.pointer)
        {
            definition.also.push(component.wire.clone());
        }
    }
}

/// Components are named after themselves. One that is called nullable is named without that, if it is no twin of
/// another: null is said where the type is used.
fn name_components(api: &mut Api, context: &Context, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let wires: BTreeSet<String> = api
        .components
        .iter()
        .map(|component| component.wire.clone())
        .collect();
    for component in &mut api.components {
        let stripped = component
            .wire
            .strip_prefix("nullable-")
            .filter(|base| component.nullable && !wires.contains(*base));
        let wire = stripped.unwrap_or(&component.wire);
        component.name = context
            .given
            .pinned_type(&component.pointer)
            .map_or_else(|| unreserved(case::type_name(wire)), str::to_owned);
        if let Some(first) = seen.insert(component.name.clone(), component.pointer.clone()) {
            diagnostics.push(collision(
                "components",
                &component.name,
                &first,
                &component.pointer,
            ));
        }
    }
}

fn unreserved(name: String) -> String {
    if RESERVED.contains(&name.as_str()) {
        format!("{name}Schema")
    } else {
        name
    }
}

/// What the names of shapes inside a component or an operation begin with.
fn prefixes(api: &Api) -> BTreeMap<Root, String> {
    let components = api.components.iter().map(|component| {
        (
            Root::Component(component.wire.clone()),
            component.name.clone(),
        )
    });
    let operations = api
        .operations
        .iter()
        .map(|operation| (operation.place.root.clone(), operation.request.clone()));
    components.chain(operations).collect()
}

fn wish(
    definition: &Definition,
    api: &Api,
    context: &Context,
    prefixes: &BTreeMap<Root, String>,
    kept: &mut BTreeSet<(Scope, String)>,
) -> Wish {
    let scope = scope(&definition.module);
    let pointer = definition
        .places
        .first()
        .map(|place| place.pointer.clone())
        .unwrap_or_default();
    let settled = component_name(definition, api)
        .or_else(|| {
            definition
                .places
                .iter()
                .find_map(|place| context.given.pinned_type(&place.pointer))
        })
        .or_else(|| {
            let name = context.given.locked(&scope, &definition.places)?;
            kept.insert((scope.clone(), name.to_owned()))
                .then_some(name)
        });
    let (names, fixed) = match settled {
        Some(name) => (vec![name.to_owned()], true),
        None => {
            let prefix = |root: &Root| {
                let known = prefixes.get(root).cloned();
                let shared = match root {
                    Root::Operation(id) if scope == "models" => Some(case::type_name(id)),
                    Root::Shared(name) | Root::Webhook(name) => Some(case::type_name(name)),
                    _ => None,
                };
                shared.or(known).unwrap_or_default()
            };
            (candidates(definition, &prefix), false)
        }
    };
    Wish {
        scope,
        names,
        level: 0,
        fixed,
        pointer,
    }
}

fn scope(module: &[String]) -> Scope {
    match module {
        [api, tag, ..] if api == "api" => tag.clone(),
        _ => "models".to_owned(),
    }
}

/// The name of the component that a definition is, if it is one.
fn component_name<'a>(definition: &Definition, api: &'a Api) -> Option<&'a str> {
    let place = definition.places.first()?;
    let Root::Component(wire) = &place.root else {
        return None;
    };
    let component = api
        .components
        .iter()
        .find(|component| component.wire == *wire)?;
    place.steps.is_empty().then_some(component.name.as_str())
}

/// Names that are taken before any definition asks: aliases and requests.
fn taken(api: &Api) -> BTreeMap<(Scope, String), String> {
    let mut taken = BTreeMap::new();
    for component in &api.components {
        let is_itself = match component.ty {
            Type::Named(id) => api.definition(id).is_some_and(|definition| {
                definition
                    .places
                    .first()
                    .is_some_and(|place| place.pointer == component.pointer)
            }),
            _ => false,
        };
        if !is_itself {
            let key = ("models".to_owned(), component.name.clone());
            taken.insert(key, component.pointer.clone());
        }
    }
    for operation in &api.operations {
        let choices = operation.choices.iter().map(|choice| &choice.request);
        for request in [&operation.request].into_iter().chain(choices) {
            let key = (scope(&operation.module), request.clone());
            taken.insert(key, operation.place.pointer.clone());
        }
    }
    taken
}

/// Lets all who want the same name take their next candidate, until no two do.
fn settle(
    wishes: &mut [Wish],
    taken: &BTreeMap<(Scope, String), String>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    loop {
        // What collides in one round may give way in the next.
        let mut collisions = Vec::new();
        let mut wanted: BTreeMap<(Scope, String), Vec<usize>> = BTreeMap::new();
        for (index, wish) in wishes.iter().enumerate() {
            let name = wish.name().unwrap_or_default().to_owned();
            wanted
                .entry((wish.scope.clone(), name))
                .or_default()
                .push(index);
        }
        let mut moved = false;
        for (key, indices) in wanted {
            let reserved = RESERVED.contains(&key.1.as_str());
            if indices.len() == 1 && !taken.contains_key(&key) && !reserved {
                continue;
            }
            let mut stuck: Vec<&str> = taken.get(&key).map(String::as_str).into_iter().collect();
            for index in indices {
                let Some(wish) = wishes.get_mut(index) else {
                    continue;
                };
                if !wish.fixed && wish.level + 1 < wish.names.len() {
                    wish.level += 1;
                    moved = true;
                }
            }
            if !moved {
                stuck.extend(
                    wishes
                        .iter()
                        .filter(|wish| wish.scope == key.0 && wish.name() == Some(&key.1))
                        .map(|wish| wish.pointer.as_str()),
                );
                if let [first, second, ..] = stuck.as_slice() {
                    collisions.push(collision("types", &key.1, first, second));
                }
            }
        }
        if !moved {
            diagnostics.extend(collisions);
            return;
        }
    }
}
