//! Lays out the tree of files: one for each component or shared shape, one for each group of operations, and for each of
//! them a file under `wire/` with its codecs.

mod tree;

use std::collections::BTreeMap;
use std::sync::Arc;

use proc_macro2::TokenStream;

use super::docs::origin::origin;
use super::scope::{Scope, ident};
use super::types::{alias, object, string_enum, union};
use super::{Plan, SourceFile, operation};
use crate::ir::{Api, Component, Definition, Name, Operation, Shape, Tag};
use crate::text;

pub(super) use tree::{any_feature, feature, module};

/// Operations and types of one module.
#[derive(Default)]
struct Module<'a> {
    operations: Vec<&'a Operation>,
    definitions: Vec<&'a Definition>,
    aliases: Vec<&'a Component>,
}

/// Modules, by path.
type Modules<'a> = BTreeMap<Vec<String>, Module<'a>>;

/// Returns every module with types or operations, and the `mod.rs` files above them.
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
        plans.push(Plan::new(move || declaration(api, &path, &of)));
        plans.push(Plan::new(move || codec(api, &wire_path, &wire_of)));
    }
    plans.push(Plan::new(move || tree::models(api)));
    plans.push(Plan::new(move || tree::exports(api, &modules)));
    plans
}

impl Module<'_> {
    /// Returns the renderer of most of the file.
    fn renderer(&self, of_operations: &'static str) -> &'static str {
        match self.definitions.first().map(|definition| &definition.shape) {
            _ if !self.operations.is_empty() => of_operations,
            Some(Shape::Object(_)) => "types/object.rs",
            Some(Shape::StringEnum(_)) => "types/string_enum.rs",
            Some(Shape::Union(_)) => "types/union.rs",
            None => "types/alias.rs",
        }
    }

    /// Returns the names of all items, in order.
    fn names(&self) -> Vec<proc_macro2::Ident> {
        let operations = self.operations.iter().flat_map(|operation| {
            let choices = operation.media_variants.iter();
            let of_choices = choices
                .flat_map(|choice| [&choice.request].into_iter().chain(choice.output.name()));
            [&operation.name, &operation.request]
                .into_iter()
                .chain(operation.output.name())
                .chain(of_choices)
        });
        let definitions = self.definitions.iter().map(|definition| &definition.name);
        let aliases = self.aliases.iter().map(|component| &component.name);
        let mut names: Vec<&Name> = operations.chain(definitions).chain(aliases).collect();
        names.sort_unstable();
        names.into_iter().map(|name| ident(name)).collect()
    }
}

fn modules(api: &Api) -> Modules<'_> {
    let mut modules: Modules<'_> = BTreeMap::new();
    for operation in &api.operations {
        modules
            .entry(operation.module.to_vec())
            .or_default()
            .operations
            .push(operation);
    }
    for definition in &api.types {
        modules
            .entry(definition.module.to_vec())
            .or_default()
            .definitions
            .push(definition);
    }
    for component in api
        .components
        .iter()
        .filter(|component| api.is_alias(component))
    {
        let path = vec!["models".to_owned(), component.module.to_string()];
        modules.entry(path).or_default().aliases.push(component);
    }
    modules
}

fn groups(modules: &Modules<'_>, tag: &Tag) -> Vec<String> {
    modules
        .keys()
        .filter_map(|path| match path.as_slice() {
            [api, of, group] if api == "api" && tag.name == *of => Some(group.clone()),
            _ => None,
        })
        .collect()
}

/// Renders the declarations of a module.
fn declaration(api: &Api, path: &[String], modules: &Modules<'_>) -> SourceFile {
    let nothing = Module::default();
    let module = modules.get(path).unwrap_or(&nothing);
    let scope = Scope::new(api, path);
    let mut items = Vec::new();
    let mut left: Vec<&Definition> = module.definitions.clone();
    for operation in &module.operations {
        items.extend(operation::declaration(&scope, operation));
        // Shapes that only this operation has follow it.
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
            .map(|component| alias::declaration(&scope, component)),
    );
    let renderer = module.renderer("operation/mod.rs");
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
            Shape::Object(shape) => object::declaration(scope, definition, shape),
            Shape::StringEnum(shape) => string_enum::declaration(scope, definition, shape),
            Shape::Union(shape) => union::declaration(scope, definition, shape),
        })
        .collect()
}

fn module_docs(api: &Api, path: &[String], module: &Module<'_>) -> Vec<String> {
    match path {
        [models, name] if models == "models" => {
            let component = api.components.iter().find(|one| one.module == *name);
            let first = module.definitions.first();
            let origin = match component {
                Some(component) => format!("Schema {}.", text::code(&component.wire)),
                None => first.map(|one| origin(api, one)).unwrap_or_default(),
            };
            vec![origin]
        }
        [_, tag, group] => vec![format!(
            "Operations of `{tag}`: {}.",
            group.replace('_', " ")
        )],
        _ => Vec::new(),
    }
}

/// Renders the codecs of a module.
fn codec(api: &Api, path: &[String], modules: &Modules<'_>) -> SourceFile {
    let nothing = Module::default();
    let module = modules.get(path).unwrap_or(&nothing);
    let scope = Scope::codec(api, path);
    let mut items = Vec::new();
    for operation in &module.operations {
        items.extend(operation::endpoints(&scope, operation));
    }
    for definition in &module.definitions {
        items.extend(match &definition.shape {
            Shape::Object(shape) => {
                scope.import(["Fields", "Object", "Visit"]);
                object::codec(definition, shape)
            }
            Shape::StringEnum(shape) => {
                scope.import(["StringEnum"]);
                string_enum::codec(definition, shape)
            }
            Shape::Union(shape) => {
                scope.import(["Json", "Kind", "Node", "Union", "Variant"]);
                union::codec(definition, shape)
            }
        });
        scope.local(&definition.name);
    }
    for operation in &module.operations {
        scope.local(&operation.request);
    }
    SourceFile::rust(
        format!("src/wire/{}.rs", path.join("/")),
        module.renderer("operation/endpoint.rs"),
        Vec::new(),
        scope.uses(),
        items,
    )
}
