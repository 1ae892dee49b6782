//! Renders the `mod.rs` files of models, tags and codecs.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::super::SourceFile;
use super::super::docs::markdown;
use super::super::scope::ident;
use super::{Module, Modules};
use crate::ir::reserved::WEBHOOKS;
use crate::ir::{Api, Tag};
use crate::text;

/// Renders `models/mod.rs`, which declares the modules.
pub(super) fn models(api: &Api) -> SourceFile {
    let declarations = model_modules(api).into_iter().map(|(name, features)| {
        let (name, condition) = (ident(&name), any_feature(&features));
        quote!(#condition mod #name;)
    });
    let declarations = together(declarations.collect());
    let docs = vec![
        "The types that operations send and receive, one file for each schema of the description."
            .to_owned(),
    ];
    // The exports are a file of their own to keep both short. No module can have its name, which has a dot in it.
    let exports = quote!(include!("mod.exports.rs"););
    SourceFile::rust(
        "src/models/mod.rs",
        "layout/tree.rs",
        docs,
        Vec::new(),
        vec![declarations, exports],
    )
}

/// Renders `models/mod.exports.rs`, which `models/mod.rs` includes: the names of all types. Glob exports would make macro
/// expansion fourteen times as slow, since the compiler searches all of them in each round.
pub(super) fn exports(api: &Api, modules: &Modules<'_>) -> SourceFile {
    let exports = model_modules(api).into_iter().map(|(name, features)| {
        let names = modules
            .get(&["models".to_owned(), name.clone()][..])
            .map(Module::names)
            .unwrap_or_default();
        let (name, condition) = (ident(&name), any_feature(&features));
        quote! {
            #condition
            pub use self::#name::{#(#names),*};
        }
    });
    SourceFile::rust(
        "src/models/mod.exports.rs",
        "layout/tree.rs",
        Vec::new(),
        Vec::new(),
        vec![together(exports.collect())],
    )
}

/// Returns the modules under `models` with their features.
fn model_modules(api: &Api) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for definition in &api.types {
        if let [models, name] = &*definition.module
            && models == "models"
        {
            all.insert(name.clone(), definition.features.clone());
        }
    }
    for component in api
        .components
        .iter()
        .filter(|component| api.is_alias(component))
    {
        all.entry(component.module.to_string())
            .or_insert_with(|| component.features.clone());
    }
    all
}

/// Renders the `#[cfg]` for any of these features; none means always compiled.
pub(in super::super) fn any_feature(features: &[String]) -> TokenStream {
    match features {
        [] => TokenStream::new(),
        [only] => quote!(#[cfg(feature = #only)]),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

/// Declares the module of a group within that of its tag.
pub(in super::super) fn module(tag: &str, group: &str, visibility: &TokenStream) -> TokenStream {
    let name = ident(group);
    let inception = (group == tag).then(
        || quote!(#[expect(clippy::module_inception, reason = "the description calls both the same")]),
    );
    quote!(#inception #visibility mod #name;)
}

/// Joins items without empty lines between them.
fn together(items: Vec<TokenStream>) -> TokenStream {
    quote!(#(#items)*)
}

/// Renders `wire/mod.rs`, with the modules `models` and `api` inline.
pub(super) fn wire(api: &Api) -> SourceFile {
    let defined: BTreeSet<&str> = api
        .types
        .iter()
        .filter_map(|definition| match &*definition.module {
            [models, name] if models == "models" => Some(name.as_str()),
            _ => None,
        })
        .collect();
    let models = model_modules(api)
        .into_iter()
        .filter(|(name, _)| defined.contains(name.as_str()))
        .map(|(name, features)| {
            let (name, condition) = (ident(&name), any_feature(&features));
            quote!(#condition mod #name;)
        });
    let tags = api.tags.iter().map(|tag| {
        let (name, condition) = (ident(&tag.name), any_feature(&[feature(tag)]));
        quote!(#condition mod #name;)
    });
    let webhooks = (api.action.is_some() && !api.webhooks.is_empty()).then(|| {
        let condition = any_feature(&[WEBHOOKS.to_owned()]);
        quote!(#condition mod webhooks;)
    });
    let items = vec![
        quote!(mod api { #(#tags)* }),
        quote!(mod models { #(#models)* }),
    ];
    let items = items.into_iter().chain(webhooks).collect();
    let docs = vec![
        "How the types of this crate are read and written. Nothing here is called by name."
            .to_owned(),
    ];
    SourceFile::rust("src/wire/mod.rs", "layout/tree.rs", docs, Vec::new(), items)
}

/// Returns the feature of a tag.
pub(in super::super) fn feature(tag: &Tag) -> String {
    tag.feature.to_string()
}

/// Renders `api/mod.rs`.
pub(super) fn api_tags(api: &Api) -> SourceFile {
    let items = api
        .tags
        .iter()
        .map(|tag| {
            let (name, condition) = (ident(&tag.name), any_feature(&[feature(tag)]));
            quote!(#condition pub mod #name;)
        })
        .collect();
    let docs = vec!["The operations, one module for each tag of the description.".to_owned()];
    SourceFile::rust(
        "src/api/mod.rs",
        "layout/tree.rs",
        docs,
        Vec::new(),
        vec![together(items)],
    )
}

pub(super) fn tag_module(
    api: &Api,
    tag: &Tag,
    groups: &[String],
    modules: &Modules<'_>,
) -> SourceFile {
    let mut lines = tag
        .description
        .as_deref()
        .map(|text| markdown::doc_lines(text, api.docs_url.as_deref()))
        .unwrap_or_default();
    if lines.is_empty() {
        lines.push(format!("Operations of {}.", text::code(&tag.wire)));
    }
    lines.extend(index(tag, groups, modules));
    let mods = groups
        .iter()
        .map(|group| module(&tag.name, group, &TokenStream::new()));
    let uses = groups.iter().map(|group| {
        let path = ["api".to_owned(), tag.name.to_string(), group.clone()];
        let module = modules.get(&path[..]);
        let names = module.map(Module::names).unwrap_or_default();
        let deprecated =
            module.is_some_and(|module| module.operations.iter().any(|one| one.docs.deprecated));
        let expect = deprecated.then(
            || quote!(#[expect(deprecated, reason = "passing on is no use; users are told")]),
        );
        let name = ident(group);
        quote!(#expect pub use self::#name::{#(#names),*};)
    });
    let items = vec![quote!(#(#mods)*), quote!(#(#uses)*)];
    SourceFile::rust(
        format!("src/api/{}/mod.rs", tag.name),
        "layout/tree.rs",
        lines,
        Vec::new(),
        items,
    )
}

/// Lists the operations of a tag by group, since rustdoc lists those of all groups by name alone.
fn index(tag: &Tag, groups: &[String], modules: &Modules<'_>) -> Vec<String> {
    let rows = groups.iter().filter_map(|group| {
        let path = ["api".to_owned(), tag.name.to_string(), group.clone()];
        let operations = &modules.get(&path[..])?.operations;
        let links: Vec<String> = operations
            .iter()
            .map(|one| {
                let name = one.name.trim_start_matches("r#");
                format!("[`{name}`]({name}())")
            })
            .collect();
        let words = group.trim_start_matches("r#").replace('_', " ");
        (!links.is_empty()).then(|| format!("- {words}: {}", links.join(", ")))
    });
    let rows: Vec<String> = rows.collect();
    if rows.len() < 2 {
        return Vec::new();
    }
    let heading = ["", "# Operations by group", ""].map(str::to_owned);
    heading.into_iter().chain(rows).collect()
}

pub(super) fn wire_tag_module(tag: &Tag, groups: &[String]) -> SourceFile {
    let mods = groups
        .iter()
        .map(|group| module(&tag.name, group, &TokenStream::new()));
    let items = vec![quote!(#(#mods)*)];
    SourceFile::rust(
        format!("src/wire/api/{}/mod.rs", tag.name),
        "layout/tree.rs",
        Vec::new(),
        Vec::new(),
        items,
    )
}
