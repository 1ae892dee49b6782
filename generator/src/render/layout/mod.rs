//! The tree of files: one for each component or shared shape, one for each group of operations, and beside each, under
//! `wire/`, what only the compiler reads.

mod tree;

use std::collections::BTreeMap;
use std::sync::Arc;

use proc_macro2::TokenStream;

use super::scope::{Scope, ident};
use super::{Plan, SourceFile, alias, endpoint, literal, object, union};
use crate::ir::{Api, Component, Definition, Operation, Shape, Tag, Type};
use crate::text;

pub(super) use tree::{any_feature, feature};

/// What is emitted in one module.
#[derive(Default)]
struct Module<'a> {
    operations: Vec<&'a Operation>,
    definitions: Vec<&'a Definition>,
    aliases: Vec<&'a Component>,
}

/// Modules, by path.
type Modules<'a> = BTreeMap<Vec<String>, Module<'a>>;

/// Every module with types or operations, and the `mod.rs` files that hold them together.
pub(super) fn plans<'a>(api: &'a Api) -> Vec<Plan<'a>> {
    let modules = modules(api);
    let mut plans = Vec::new();
    plans.push(Plan::new(move || tree::wire(api)));
    plans.push(Plan::new(move || tree::api_tags(api)));
    let modules = Arc::new(modules);
    for tag in &api.tags {
        let (all, groups) = (modules.clone(), groups(&modules, tag));
        let wire_groups = groups.clone();
        plans.push(Plan::new(move || tree::tag_module(api, tag, &groups, &all)));
        plans.push(Plan::new(move || tree::wire_tag_module(tag, &wire_groups)));
    }
    for path in modules.keys() {
        let (path, wire_path) = (path.clone(), path.clone());
        let (of, wire_of) = (modules.clone(), modules.clone());
        plans.push(Plan::new(move || human(api, &path, &of)));
        plans.push(Plan::new(move || behind(api, &wire_path, &wire_of)));
    }
    plans.push(Plan::new(move || tree::models(api, &modules)));
    plans
}

impl Module<'_> {
    /// The file of the renderer that answers for most of it.
    fn renderer(&self, of_operations: &'static str) -> &'static str {
        match self.definitions.first().map(|definition| &definition.shape) {
            _ if !self.operations.is_empty() => of_operations,
            Some(Shape::Object(_)) => "object.rs",
            Some(Shape::Literal(_)) => "literal.rs",
            Some(Shape::Union(_)) => "union.rs",
            None => "alias.rs",
        }
    }

    /// The names of all items, in order.
    fn names(&self) -> Vec<proc_macro2::Ident> {
        let operations = self.operations.iter().flat_map(|operation| {
            let choices = operation.choices.iter();
            let of_choices = choices
                .flat_map(|choice| [&choice.request].into_iter().chain(choice.output.name()));
            [&operation.name, &operation.request]
                .into_iter()
                .chain(operation.output.name())
                .chain(of_choices)
        });
        let definitions = self.definitions.iter().map(|definition| &definition.name);
        let aliases = self.aliases.iter().map(|component| &component.name);
        let mut names: Vec<&String> = operations.chain(definitions).chain(aliases).collect();
        names.sort_unstable();
        names.into_iter().map(|name| ident(name)).collect()
    }
}

fn modules(api: &Api) -> Modules<'_> {
    let mut modules: Modules<'_> = BTreeMap::new();
    for operation in &api.operations {
        modules
            .entry(operation.module.clone())
            .or_default()
            .operations
            .push(operation);
    }
    for definition in &api.types {
        modules
            .entry(definition.module.clone())
            .or_default()
            .definitions
            .push(definition);
    }
    for component in api
        .components
        .iter()
        .filter(|component| is_alias(api, component))
    {
        let path = vec!["models".to_owned(), component.module.clone()];
        modules.entry(path).or_default().aliases.push(component);
    }
    modules
}

/// Whether a component is another type under its own name: neither a definition of its own nor the nullable twin of
/// one, which is said by `Option` at the use.
pub(crate) fn is_alias(api: &Api, component: &Component) -> bool {
    let Type::Named(id) = component.ty else {
        return true;
    };
    let itself = api
        .definition(id)
        .and_then(|definition| definition.places.first())
        .is_some_and(|place| place.pointer == component.pointer);
    !itself && !component.nullable
}

fn groups(modules: &Modules<'_>, tag: &Tag) -> Vec<String> {
    modules
        .keys()
        .filter_map(|path| match path.as_slice() {
            [api, of, group] if api == "api" && *of == tag.name => Some(group.clone()),
            _ => None,
        })
        .collect()
}

/// What people read of a module.
fn human(api: &Api, path: &[String], modules: &Modules<'_>) -> SourceFile {
    let nothing = Module::default();
    let module = modules.get(path).unwrap_or(&nothing);
    let scope = Scope::new(api, path);
    let mut items = Vec::new();
    let mut left: Vec<&Definition> = module.definitions.clone();
    for operation in &module.operations {
        items.extend(endpoint::human(&scope, operation));
        // The shapes that only this operation has follow it.
        let is_own = |definition: &&Definition| {
            definition
                .places
                .first()
                .is_some_and(|place| place.root == operation.place.root)
        };
        let (own, others) = left.into_iter().partition(is_own);
        left = others;
        items.extend(definitions(&scope, &own));
    }
    items.extend(definitions(&scope, &left));
    items.extend(
        module
            .aliases
            .iter()
            .map(|component| alias::human(&scope, component)),
    );
    let renderer = module.renderer("endpoint/mod.rs");
    let docs = module_docs(api, path, module);
    SourceFile::rust(
        format!("src/{}.rs", path.join("/")),
        renderer,
        docs,
        scope.uses(),
        items,
    )
}

fn definitions(scope: &Scope<'_>, all: &[&Definition]) -> Vec<TokenStream> {
    all.iter()
        .flat_map(|definition| match &definition.shape {
            Shape::Object(shape) => object::human(scope, definition, shape),
            Shape::Literal(shape) => literal::human(scope, definition, shape),
            Shape::Union(shape) => union::human(scope, definition, shape),
        })
        .collect()
}

fn module_docs(api: &Api, path: &[String], module: &Module<'_>) -> Vec<String> {
    match path {
        [models, name] if models == "models" => {
            let component = api.components.iter().find(|one| one.module == *name);
            let described = component
                .map(|component| component.pointer.clone())
                .or_else(|| {
                    let first = module.definitions.first()?.places.first()?;
                    Some(first.pointer.clone())
                });
            vec![format!(
                "Described at {}.",
                text::code(&described.unwrap_or_default())
            )]
        }
        [_, tag, group] => vec![format!(
            "Operations of `{tag}`: {}.",
            group.replace('_', " ")
        )],
        _ => Vec::new(),
    }
}

/// What only the compiler reads of a module.
fn behind(api: &Api, path: &[String], modules: &Modules<'_>) -> SourceFile {
    let nothing = Module::default();
    let module = modules.get(path).unwrap_or(&nothing);
    let scope = Scope::outside(api, path);
    let mut items = Vec::new();
    for operation in &module.operations {
        items.extend(endpoint::wire(&scope, operation));
    }
    for definition in &module.definitions {
        items.extend(match &definition.shape {
            Shape::Object(shape) => {
                scope.import(["Fields", "Object", "Visit"]);
                object::wire(definition, shape)
            }
            Shape::Literal(shape) => {
                scope.import(["Literal"]);
                literal::wire(definition, shape)
            }
            Shape::Union(shape) => {
                scope.import(["Json", "Kind", "Node", "Union", "Variant"]);
                union::wire(definition, shape)
            }
        });
        scope.local(&definition.name);
    }
    for operation in &module.operations {
        scope.local(&operation.request);
    }
    SourceFile::rust(
        format!("src/wire/{}.rs", path.join("/")),
        module.renderer("endpoint/wire.rs"),
        Vec::new(),
        scope.uses(),
        items,
    )
}
