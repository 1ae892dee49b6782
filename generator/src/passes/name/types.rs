//! Names of types.

use std::collections::{BTreeMap, BTreeSet};

use super::apart::{Wish, numbered};
use super::candidates::candidates;
use super::case;
use super::collision::{Named, Told, changed, collision};
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
    /// Fixed by the lock alone, which gives way to pins and components.
    locked: bool,
    /// `true` within a component, whose names others give way to.
    of_component: bool,
    pointer: String,
}

impl Proposal {
    fn name(&self) -> Option<&str> {
        self.names.get(self.level).map(String::as_str)
    }

    fn is_firm(&self) -> bool {
        self.fixed && !self.locked
    }
}

pub(super) fn name(api: &mut Api, context: &mut Context, told: &mut Told) {
    name_components(api, context, told);
    let prefixes = prefixes(api);
    // If one type was split into two, the first keeps the name.
    let mut kept = BTreeSet::new();
    let mut proposals: Vec<Proposal> = api
        .types
        .iter()
        .map(|definition| proposal(definition, api, context, &prefixes, &mut kept))
        .collect();
    let taken = taken(api);
    settle(&mut proposals, &taken, told);
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
fn name_components(api: &mut Api, context: &Context, told: &mut Told) {
    let wires: BTreeSet<&str> = api.components.iter().map(|one| one.wire.as_str()).collect();
    let pointers = api.components.iter();
    let pointers: BTreeMap<&str, &str> = pointers
        .map(|one| (one.wire.as_str(), one.pointer.as_str()))
        .collect();
    let wishes: Vec<Wish<'_>> = api
        .components
        .iter()
        .map(|component| {
            let stripped = component
                .wire
                .strip_prefix("nullable-")
                .filter(|base| component.nullable && !wires.contains(*base));
            let wire = stripped.unwrap_or(&component.wire);
            let pin = context.known.pinned_type(&component.pointer);
            let mut names = vec![
                unreserved(case::type_name(wire)),
                unreserved(case::type_name_of_signs(wire)),
            ];
            names.dedup();
            Wish::pinned(&component.wire, pin, names)
        })
        .collect();
    let at = |wire: &str| pointers.get(wire).copied().unwrap_or_default().to_owned();
    let names = told.apart(Named::Components, &wishes, &BTreeSet::new(), at);
    for (component, name) in api.components.iter_mut().zip(names) {
        component.name = name.into();
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
    let settled = component_name(definition, api).or_else(|| {
        let mut places = definition.places.iter();
        places.find_map(|place| context.known.pinned_type(&place.pointer))
    });
    let locked = settled.is_none();
    let settled = settled.or_else(|| {
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
        locked: locked && fixed,
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
fn taken(api: &Api) -> BTreeMap<Scope, BTreeSet<String>> {
    let mut taken: BTreeMap<Scope, BTreeSet<String>> = BTreeMap::new();
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
            let of_models = taken.entry("models".to_owned()).or_default();
            of_models.insert(component.name.to_string());
        }
    }
    for operation in &api.operations {
        let of_tag = taken
            .entry(operation.module.namespace().to_owned())
            .or_default();
        let choices = operation.media_variants.iter();
        of_tag.extend(choices.map(|choice| choice.request.to_string()));
        of_tag.insert(operation.request.to_string());
    }
    taken
}

/// Types that want one name.
type Wanted = BTreeMap<(Scope, String), Vec<usize>>;

/// Advances all types with colliding names to their next candidate until there are no collisions, and appends numbers to
/// those that run out of candidates.
fn settle(proposals: &mut [Proposal], taken: &BTreeMap<Scope, BTreeSet<String>>, told: &mut Told) {
    loop {
        let mut wanted = Wanted::new();
        for (index, proposal) in proposals.iter().enumerate() {
            let name = proposal.name().unwrap_or_default().to_owned();
            wanted
                .entry((proposal.scope.clone(), name))
                .or_default()
                .push(index);
        }
        let is_taken = |scope: &str, name: &str| {
            let by_others = taken.get(scope).is_some_and(|names| names.contains(name));
            by_others || reserved::TYPES.contains(&name)
        };
        let mut moved = false;
        for ((scope, name), indices) in &wanted {
            let is_taken = is_taken(scope, name);
            if indices.len() > 1 || is_taken {
                moved |= advance(proposals, indices, is_taken);
            }
        }
        if moved {
            continue;
        }
        wanted.retain(|(scope, name), indices| indices.len() > 1 || is_taken(scope, name));
        let mut numbered = false;
        for ((scope, name), indices) in &wanted {
            numbered |= number(
                proposals,
                (scope, name),
                indices,
                is_taken(scope, name),
                told,
            );
        }
        if !numbered {
            let collisions = wanted.iter().filter_map(|((_, name), indices)| {
                let mut pointers = indices.iter().filter_map(|index| proposals.get(*index));
                let (first, second) = (pointers.next()?, pointers.next()?);
                Some(collision(
                    Named::Types,
                    name,
                    &first.pointer,
                    &second.pointer,
                ))
            });
            told.collisions.extend(collisions);
            return;
        }
    }
}

/// Advances those of several types with one name that have another candidate. Returns `false` if none has.
fn advance(proposals: &mut [Proposal], indices: &[usize], is_taken: bool) -> bool {
    let of_components = indices.iter().filter(|index| {
        let one = proposals.get(**index);
        one.is_some_and(|one| one.of_component || one.fixed)
    });
    let keeps_one = of_components.count() == 1 && !is_taken;
    let mut moved = false;
    for index in indices {
        let Some(proposal) = proposals.get_mut(*index) else {
            continue;
        };
        let keeps = proposal.fixed || keeps_one && proposal.of_component;
        if !keeps && proposal.level + 1 < proposal.names.len() {
            proposal.level += 1;
            moved = true;
        }
    }
    moved
}

/// Appends numbers to the names of types that have no other candidate, in the order of their pointers. Returns `false` if
/// all of them keep theirs.
fn number(
    proposals: &mut [Proposal],
    (scope, name): (&str, &str),
    indices: &[usize],
    is_taken: bool,
    told: &mut Told,
) -> bool {
    let of_scope = proposals.iter().filter(|one| one.scope == *scope);
    let mut given: BTreeSet<String> = of_scope
        .filter_map(|one| one.name())
        .map(str::to_owned)
        .collect();
    let mut alike: Vec<&mut Proposal> = proposals
        .iter_mut()
        .enumerate()
        .filter_map(|(index, one)| indices.contains(&index).then_some(one))
        .collect();
    alike.sort_by(|a, b| (!a.is_firm(), &a.pointer).cmp(&(!b.is_firm(), &b.pointer)));
    let mut numbered = false;
    for proposal in alike.into_iter().skip(usize::from(!is_taken)) {
        if proposal.is_firm() {
            continue;
        }
        let next = self::numbered(name, &given);
        let at = &proposal.pointer;
        told.apart.push(changed(Named::Types, name, &next, at));
        given.insert(next.clone());
        proposal.names.push(next);
        proposal.level = proposal.names.len() - 1;
        numbered = true;
    }
    numbered
}
