//! Tables that let tests of this workspace call every operation and read every body: types and functions of the crate by
//! the names of the description. The package `tests/dispatch` includes them; other emitted crates have none.

mod bodies;
mod calls;
mod got;
mod ways;

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::layout::module;
use super::scope::{Scope, ident};
use super::{Context, Plan, SourceFile};
use crate::input::Layout;

const RENDERER: &str = "dispatch_tables/mod.rs";

/// Returns the tables, if the crate is a member of this workspace.
pub(super) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    if *context.layout != Layout::Member {
        return Vec::new();
    }
    let mut plans = vec![
        Plan::new(root),
        Plan::new(|| operations(context)),
        Plan::new(|| bodies::webhooks(context)),
    ];
    plans.extend(bodies::plans(context));
    plans.extend(calls::plans(context));
    plans
}

fn root() -> SourceFile {
    let modules = quote! {
        mod calls;
        mod operations;
        mod requests;
        mod responses;
        mod webhooks;
    };
    let tables = quote! {
        pub(crate) use self::calls::CALLS;
        pub use self::operations::OPERATIONS;
        pub(crate) use self::requests::REQUESTS;
        pub(crate) use self::responses::RESPONSES;
        pub use self::webhooks::WEBHOOKS;
    };
    let docs = vec!["Tables of operations and bodies, by the names of the description.".to_owned()];
    let items = vec![modules, tables];
    SourceFile::rust("dispatch/mod.rs", RENDERER, docs, Vec::new(), items)
}

/// Renders the static of a table from the paths of the groups; each group of operations has a file.
type Table = fn(&[TokenStream]) -> TokenStream;

/// Returns the modules above the files of a table: `<name>/mod.rs`, and `<name>/<tag>/mod.rs` for each tag.
fn modules<'a>(context: &'a Context<'a>, name: &'static str, table: Table) -> Vec<Plan<'a>> {
    let mut plans = vec![Plan::new(move || {
        let groups = context.api.groups();
        let tags: BTreeSet<&str> = groups.iter().map(|group| group.tag).collect();
        let tags = tags.into_iter().map(ident);
        let paths = groups.iter().map(|group| {
            let (tag, group) = (ident(group.tag), ident(group.name));
            quote!(self::#tag::#group)
        });
        let items = vec![quote!(#(mod #tags;)*), table(&paths.collect::<Vec<_>>())];
        let path = format!("dispatch/{name}/mod.rs");
        SourceFile::rust(path, RENDERER, Vec::new(), Vec::new(), items)
    })];
    plans.extend(context.api.tags.iter().map(|tag| {
        Plan::new(move || {
            let groups = context.api.groups().into_iter();
            let groups = groups.filter(|group| tag.name == group.tag);
            let declared = groups.map(|group| module(group.tag, group.name, &quote!(pub(super))));
            let path = format!("dispatch/{name}/{}/mod.rs", tag.name);
            let items = vec![quote!(#(#declared)*)];
            SourceFile::rust(path, RENDERER, Vec::new(), Vec::new(), items)
        })
    }));
    plans
}

fn operations(context: &Context<'_>) -> SourceFile {
    let krate = krate(context);
    let rows = context.api.operations.iter().map(|operation| {
        let tag = operation.module.get(1).map_or("", String::as_str);
        let (tag, request) = (ident(tag), ident(&operation.request));
        quote!(Endpoint::of::<::#krate::#tag::#request>())
    });
    let docs = "Every operation, in the order of the description.";
    let items = vec![quote! {
        /// Every operation, in the order of the description.
        pub static OPERATIONS: &[Endpoint] = &[#(#rows),*];
    }];
    let uses = vec![quote!(
        use crate::Endpoint;
    )];
    SourceFile::rust(
        "dispatch/operations.rs",
        RENDERER,
        vec![docs.to_owned()],
        uses,
        items,
    )
}

/// Returns the name of the emitted crate as an identifier.
fn krate(context: &Context<'_>) -> Ident {
    let name = context.settings.krate.name.replace('-', "_");
    Ident::new(&name, Span::call_site())
}

fn scope<'a>(context: &Context<'a>) -> Scope<'a> {
    Scope::other_crate(context.api, krate(context))
}
