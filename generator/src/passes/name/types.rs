//! Names of types.

use std::collections::{BTreeMap, BTreeSet};

use super::candidates::candidates;
use super::case;
use super::collision::{Named, collision};
use crate::Diagnostic;
use crate::ir::reserved;
use crate::ir::{Api, Definition, Module, Root, Type};
use crate::passes::Context;

/// Namespace of types: `models`, or the module of a tag.
type Scope = String;

/// Candidates of a definition, and the index of the current one.
struct Proposal {
    scope: Scope,
    names: Vec<String>,
    level: usize,
    /// Fixed by a pin, the lock or the name of a component: others give way.
    fixed: bool,
    /// `true` within a component, whose names others give way to.
    of_component: bool,
    pointer: String,
}

impl Proposal {
    fn name(&self) -> Option<&str> {
        self.names.get(self.level).map(String::as_str)
    }
}

pub(super) fn name(api: &mut Api, context: &mut Context, diagnostics: &mut Vec<Diagnostic>) {
    name_components(api, context, diagnostics);
    let prefixes = prefixes(api);
    // If one type was split into two, the first keeps the name.
    let mut kept = BTreeSet::new();
    let mut proposals: Vec<Proposal> = api
        .types
        .iter()
        .map(|definition| proposal(definition, api, context, &prefixes, &mut kept))
        .collect();
    let taken = taken(api);
    settle(&mut proposals, &taken, diagnostics);
    for (definition, proposal) in api.types.iter_mut().zip(&proposals) {
        definition.name = proposal.name().unwrap_or_default().to_owned().into();
        if definition.module == Module::Own {
            let module = case::module(&definition.name);
            definition.module = Module::In(vec!["models".to_owned(), module]);
        }
        // A component has its own name, but its nullable duplicate stays with it by the lock alone.
        let components = definition
            .places
            .iter()
            .filter(|place| place.steps.is_empty() && matches!(place.root, Root::Component(_)));
        if components.count() != 1 {
            context.known.record(definition);
        }
    }
    name_nullable_duplicates(api);
    let released = context.known.released();
    let notes: Vec<String> = released
        .iter()
        .map(|path| format!("`{path}` is no longer a type"))
        .collect();
    context.notes.extend(notes);
}

/// Adds the names of nullable duplicates as documentation aliases, so that searches find the type.
fn name_nullable_duplicates(api: &mut Api) {
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
            definition.doc_aliases.push(component.wire.clone());
        }
    }
}

/// Names components after themselves. The prefix `nullable` is removed from a component that is no nullable duplicate:
/// uses of the type express null.
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
        let pin = context.known.pinned_type(&component.pointer);
        let name = pin.map_or_else(|| unreserved(case::type_name(wire)), str::to_owned);
        component.name = name.into();
        if let Some(first) = seen.insert(component.name.to_string(), component.pointer.clone()) {
            diagnostics.push(collision(
                Named::Components,
                &component.name,
                &first,
                &component.pointer,
            ));
        }
    }
}

fn unreserved(name: String) -> String {
    if reserved::TYPES.contains(&name.as_str()) {
        format!("{name}Schema")
    } else {
        name
    }
}

/// Returns the prefix of names of shapes within a component or an operation.
fn prefixes(api: &Api) -> BTreeMap<Root, String> {
    let components = api.components.iter().map(|component| {
        (
            Root::Component(component.wire.clone()),
            component.name.to_string(),
        )
    });
    let operations = api
        .operations
        .iter()
        .map(|operation| (operation.place.root.clone(), operation.request.to_string()));
    components.chain(operations).collect()
}

fn proposal(
    definition: &Definition,
    api: &Api,
    context: &Context,
    prefixes: &BTreeMap<Root, String>,
    kept: &mut BTreeSet<(Scope, String)>,
) -> Proposal {
    let scope = definition.namespace().to_owned();
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
                .find_map(|place| context.known.pinned_type(&place.pointer))
        })
        .or_else(|| {
            let name = context.known.locked(&scope, &definition.places)?;
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
    Proposal {
        scope,
        names,
        level: 0,
        fixed,
        of_component: definition
            .places
            .first()
            .is_some_and(|place| matches!(place.root, Root::Component(_))),
        pointer,
    }
}

/// Returns the name of the component that a definition is, if it is one.
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

/// Returns names that are taken before definitions get theirs: aliases and requests.
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
            let key = ("models".to_owned(), component.name.to_string());
            taken.insert(key, component.pointer.clone());
        }
    }
    for operation in &api.operations {
        let choices = operation
            .media_variants
            .iter()
            .map(|choice| &choice.request);
        for request in [&operation.request].into_iter().chain(choices) {
            let key = (operation.module.namespace().to_owned(), request.to_string());
            taken.insert(key, operation.place.pointer.clone());
        }
    }
    taken
}

/// Advances all types with colliding names to their next candidate, until there are no collisions.
fn settle(
    proposals: &mut [Proposal],
    taken: &BTreeMap<(Scope, String), String>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    loop {
        // Types that collide in this round may give way in the next.
        let mut collisions = Vec::new();
        let mut wanted: BTreeMap<(Scope, String), Vec<usize>> = BTreeMap::new();
        for (index, proposal) in proposals.iter().enumerate() {
            let name = proposal.name().unwrap_or_default().to_owned();
            wanted
                .entry((proposal.scope.clone(), name))
                .or_default()
                .push(index);
        }
        let mut moved = false;
        for (key, indices) in wanted {
            let reserved = reserved::TYPES.contains(&key.1.as_str());
            if indices.len() == 1 && !taken.contains_key(&key) && !reserved {
                continue;
            }
            let of_components = indices.iter().filter(|index| {
                let one = proposals.get(**index);
                one.is_some_and(|one| one.of_component || one.fixed)
            });
            let keeps_one = of_components.count() == 1 && !taken.contains_key(&key) && !reserved;
            let mut stuck: Vec<&str> = taken.get(&key).map(String::as_str).into_iter().collect();
            for index in indices {
                let Some(proposal) = proposals.get_mut(index) else {
                    continue;
                };
                let keeps = proposal.fixed || keeps_one && proposal.of_component;
                if !keeps && proposal.level + 1 < proposal.names.len() {
                    proposal.level += 1;
                    moved = true;
                }
            }
            if !moved {
                stuck.extend(
                    proposals
                        .iter()
                        .filter(|proposal| {
                            proposal.scope == key.0 && proposal.name() == Some(&key.1)
                        })
                        .map(|proposal| proposal.pointer.as_str()),
                );
                if let [first, second, ..] = stuck.as_slice() {
                    collisions.push(collision(Named::Types, &key.1, first, second));
                }
            }
        }
        if !moved {
            diagnostics.extend(collisions);
            return;
        }
    }
}
