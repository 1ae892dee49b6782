//! Renders the module `testing`, for tests of users: the example responses of each operation, enabled by a feature.

mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use self::text::{body_text, constant, json};
use super::layout::{any_feature, feature, module};
use super::scope::ident;
use super::{Context, Plan, SourceFile};
use crate::ir::{Api, ExampleId, Group, Media, Operation, Response, Tag};
use crate::text::code;

const RENDERER: &str = "examples/mod.rs";

/// Feature of the whole module.
pub(super) const FEATURE: &str = "testing";

/// Examples that several operations share.
type Shared = BTreeMap<ExampleId, SharedExample>;

/// Example that several operations share.
struct SharedExample {
    /// Name of its constant.
    name: String,
    /// Module of the first tag that has it.
    tag: String,
    /// Features of its operations.
    features: Vec<String>,
}

/// Returns the module `testing`, with a file for each group of operations, and one for each tag with shared examples.
pub(super) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    let api = context.api;
    let shared = Arc::new(shared(api));
    let root_shared = shared.clone();
    let mut plans = vec![Plan::new(move || root(context))];
    if !shared.is_empty() {
        plans.push(Plan::new(move || shown_root(&root_shared)));
    }
    for tag in shown_tags(&shared) {
        let shared = shared.clone();
        plans.push(Plan::new(move || shown(api, &shared, &tag)));
    }
    plans.extend(
        api.tags
            .iter()
            .map(|tag| Plan::new(move || tag_root(api, tag))),
    );
    for group in api.groups() {
        let shared = shared.clone();
        plans.push(Plan::new(move || of_group(api, &shared, &group)));
    }
    plans
}

fn root(context: &Context<'_>) -> SourceFile {
    let tags = &context.api.tags;
    let modules = tags.iter().map(|tag| {
        let (name, condition) = (ident(&tag.name), any_feature(&[feature(tag)]));
        quote!(#condition mod #name;)
    });
    let groups = context.api.groups();
    let rows = groups.iter().filter_map(|group| {
        let tag = tags.iter().find(|tag| tag.name == group.tag)?;
        let condition = any_feature(&[feature(tag)]);
        let (tag, group) = (ident(group.tag), ident(group.name));
        Some(quote!(#condition self::#tag::#group::EXAMPLES))
    });
    let is_shared = context
        .api
        .examples
        .iter()
        .any(|one| one.constant.is_given());
    let shown = is_shared.then(|| {
        quote!(
            mod shown;
        )
    });
    let items = vec![
        quote! {
            #shown
            #(#modules)*
        },
        quote!(
            pub use octoforge_runtime::testing::{Example, Examples, OperationExamples, build};
        ),
        quote!(
            #[cfg(feature = "client")]
            pub use octoforge_runtime::testing::{
                Anything, FakeClock, Kit, RecordedRequest, ScriptBuilder, ScriptedResponse,
            };
        ),
        quote! {
            /// The example responses of every operation of the enabled features, for a `Kit` that returns them.
            pub static EXAMPLES: &[&[OperationExamples]] = &[#(#rows),*];
        },
    ];
    file("mod", docs(context), Vec::new(), items)
}

fn docs(context: &Context<'_>) -> Vec<String> {
    let docs = [
        "For tests of your own code: a transport without a network, the example responses of the description, and builders of",
        "values.",
        "",
        "With the feature `client`, a `Kit` is a transport that needs no network: it returns the responses that you script, or the",
        "examples of every operation in [`EXAMPLES`], and records the requests.",
        "",
        "`Get::example()` of the request type of an operation returns its typed example without a client; `Get::EXAMPLES` has every",
        "example response, errors included. [`build()`] creates a value in which only the fields that a test needs are set, and",
        "[`json::from_str`](crate::json::from_str) decodes any other.",
    ];
    let more = context
        .settings
        .krate
        .testing
        .as_deref()
        .unwrap_or_default();
    let empty = (!more.is_empty()).then_some("");
    let lines = docs.into_iter().chain(empty).chain(more.lines());
    lines.map(str::to_owned).collect()
}

fn file(
    name: &str,
    docs: Vec<String>,
    uses: Vec<TokenStream>,
    items: Vec<TokenStream>,
) -> SourceFile {
    SourceFile::rust(
        format!("src/testing/{name}.rs"),
        RENDERER,
        docs,
        uses,
        items,
    )
}

/// Declares a module for each tag with examples that several operations share.
fn shown_root(shared: &Shared) -> SourceFile {
    let modules = shown_tags(shared).into_iter().map(|tag| ident(&tag));
    let items = vec![quote!(#(pub(super) mod #modules;)*)];
    let docs = vec!["Examples that several operations share.".to_owned()];
    file("shown/mod", docs, Vec::new(), items)
}

/// Returns the modules of shared examples.
fn shown_tags(shared: &Shared) -> BTreeSet<String> {
    shared.values().map(|shown| shown.tag.clone()).collect()
}

/// Renders the shared examples whose first operation has the tag.
fn shown(api: &Api, shared: &Shared, tag: &str) -> SourceFile {
    let own = shared.iter().filter(|(_, shown)| shown.tag == tag);
    let items = own.map(|(id, shown)| {
        let (name, text) = (constant(&shown.name), json(api, *id));
        let condition = any_feature(&shown.features);
        quote!(#condition pub(in crate::testing) const #name: &str = #text;)
    });
    file(
        &format!("shown/{tag}"),
        Vec::new(),
        Vec::new(),
        items.collect(),
    )
}

/// Declares the modules of a tag.
fn tag_root(api: &Api, tag: &Tag) -> SourceFile {
    let groups = api
        .groups()
        .into_iter()
        .filter(|group| tag.name == group.tag);
    let modules = groups.map(|group| module(group.tag, group.name, &quote!(pub(super))));
    let docs = vec![format!("Examples of {}.", code(&tag.wire))];
    let items = vec![quote!(#(#modules)*)];
    file(&format!("{}/mod", tag.name), docs, Vec::new(), items)
}

fn of_group(api: &Api, shared: &Shared, group: &Group<'_>) -> SourceFile {
    let operations = || group.operations.iter().copied();
    let names = operations().map(|operation| ident(&operation.request));
    let table = quote! {
        pub(in crate::testing) const EXAMPLES: &[OperationExamples] = &[#(OperationExamples::of::<of::#names>()),*];
    };
    let examples = operations().map(|operation| examples(api, shared, operation));
    let items = std::iter::once(table).chain(examples).collect();
    let names_shown = operations()
        .flat_map(Operation::json_examples)
        .any(|id| shared.contains_key(&id));
    let shown = names_shown.then(|| {
        quote!(
            use crate::testing::shown;
        )
    });
    let name = ident(group.tag);
    let uses = vec![quote!(
        use octoforge_runtime::testing::{Example, Examples, OperationExamples};
        #shown
        use crate::api::#name as of;
    )];
    file(
        &format!("{}/{}", group.tag, group.name),
        Vec::new(),
        uses,
        items,
    )
}

/// Renders the examples of an operation: successes first, and for each of them the body of the output first.
fn examples(api: &Api, shared: &Shared, operation: &Operation) -> TokenStream {
    let mut responses: Vec<(u16, &Response)> = operation
        .responses
        .iter()
        .map(|response| (status(response), response))
        .collect();
    responses.sort_by_key(|(status, _)| (!(200..300).contains(status), *status));
    let rows = responses.iter().flat_map(|(status, response)| {
        let preferred = response.preferred().map(|body| &body.media);
        let mut bodies: Vec<&Media> = response.bodies.iter().collect();
        bodies.sort_by_key(|body| Some(&body.media) != preferred);
        let empty = bodies
            .is_empty()
            .then(|| row("empty", *status, "", quote!("")));
        let shown = bodies.into_iter().flat_map(|body| {
            let rows = body.examples.iter();
            rows.filter_map(|id| {
                let name = &api.example(*id)?.name;
                let text = body_text(api, shared, body, *id);
                Some(row(name, *status, &body.media, text))
            })
        });
        empty.into_iter().chain(shown).collect::<Vec<_>>()
    });
    let name = ident(&operation.request);
    quote! {
        impl Examples for of::#name {
            const EXAMPLES: &'static [Example] = &[#(#rows),*];
        }
    }
}

fn row(name: &str, status: u16, media: &str, body: TokenStream) -> TokenStream {
    let status = Literal::u16_unsuffixed(status);
    quote!(Example { name: #name, status: #status, media: #media, body: #body })
}

/// Returns the status of a response: for a range its first status, for any other 200.
fn status(response: &Response) -> u16 {
    response.status.replace("XX", "00").parse().unwrap_or(200)
}

/// Collects the examples that several operations share: those that have a constant.
fn shared(api: &Api) -> Shared {
    let mut operations: BTreeMap<ExampleId, Vec<&Operation>> = BTreeMap::new();
    for operation in &api.operations {
        for id in operation.json_examples() {
            operations.entry(id).or_default().push(operation);
        }
    }
    let shared = operations.into_iter().filter_map(|(id, operations)| {
        let name = &api
            .example(id)
            .filter(|one| one.constant.is_given())?
            .constant;
        let has = |tag: &&Tag| {
            operations
                .iter()
                .any(|one| one.module.get(1).is_some_and(|one| tag.name == *one))
        };
        let tags: Vec<&Tag> = api.tags.iter().filter(has).collect();
        let example = SharedExample {
            name: name.to_string(),
            tag: tags.first()?.name.to_string(),
            features: tags.into_iter().map(feature).collect(),
        };
        Some((id, example))
    });
    shared.collect()
}
