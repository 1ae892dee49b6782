//! For the tests of users: each answer that the description shows, by operation. All of it is behind a feature.

mod text;

use std::collections::BTreeMap;
use std::sync::Arc;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use self::text::{body_text, constant, json};
use super::layout::{any_feature, feature};
use super::scope::ident;
use super::{Context, Plan, SourceFile};
use crate::ir::{Api, ExampleId, Media, Operation, Response, Tag};
use crate::passes::name::case;
use crate::text::code;

const RENDERER: &str = "testing.rs";

/// The feature that all of it is behind.
pub(super) const FEATURE: &str = "testing";

/// What is shown by several operations, with the name of its constant and the features of its operations.
type Shared = BTreeMap<ExampleId, (String, Vec<String>)>;

/// The module `testing` and one file for each tag.
pub(super) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    let api = context.api;
    let shared = Arc::new(shared(api));
    let of_all = shared.clone();
    let mut plans = vec![
        Plan::new(move || root(context)),
        Plan::new(move || shown(api, &of_all)),
    ];
    plans.extend(api.tags.iter().map(|tag| {
        let shared = shared.clone();
        Plan::new(move || of_tag(api, &shared, tag))
    }));
    plans
}

fn root(context: &Context<'_>) -> SourceFile {
    let tags = &context.api.tags;
    let modules = tags.iter().map(|tag| {
        let (name, condition) = (ident(&tag.name), any_feature(&[feature(tag)]));
        quote!(#condition mod #name;)
    });
    let rows = tags.iter().map(|tag| {
        let (name, condition) = (ident(&tag.name), any_feature(&[feature(tag)]));
        quote!(#condition #name::SHOWN)
    });
    let items = vec![
        quote! {
            mod shown;
            #(#modules)*
        },
        quote!(
            pub use octoforge_runtime::testing::{Example, Examples, Shown, build};
        ),
        quote!(
            #[cfg(feature = "client")]
            pub use octoforge_runtime::testing::{Answered, Anything, FakeClock, Kit, On, Sent};
        ),
        quote! {
            /// Every operation of the features that are on, with what the description shows of it: for a `Kit` that
            /// answers any of them.
            pub static SHOWN: &[&[Shown]] = &[#(#rows),*];
        },
    ];
    file("mod", docs(context), Vec::new(), items)
}

fn docs(context: &Context<'_>) -> Vec<String> {
    let docs = [
        "For your own tests: a transport that answers by itself, answers as the description shows them, and values made by hand.",
        "",
        "With the feature `client`, a `Kit` is a transport that needs no network: it answers what you script, or every",
        "operation of [`SHOWN`] with what the description shows of it, and keeps what was asked.",
        "",
        "`Get::example()` of an operation's request type gives its typed answer without a client; `Get::EXAMPLES` has every",
        "answer that the description shows, failures included. [`build()`] makes a value in which nothing is set but what a",
        "test is about, and [`json::from_str`](crate::json::from_str) reads any other.",
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

/// What several operations show, once.
fn shown(api: &Api, shared: &Shared) -> SourceFile {
    let items = shared.iter().map(|(id, (name, features))| {
        let (name, text, condition) = (constant(name), json(api, *id), any_feature(features));
        quote!(#condition pub(super) const #name: &str = #text;)
    });
    let docs = vec!["What several operations show.".to_owned()];
    file("shown", docs, Vec::new(), items.collect())
}

fn of_tag(api: &Api, shared: &Shared, tag: &Tag) -> SourceFile {
    let operations = || {
        let all = api.operations.iter();
        all.filter(|operation| operation.module.get(1) == Some(&tag.name))
    };
    let names = operations().map(|operation| ident(&operation.request));
    let table = quote! {
        pub(super) const SHOWN: &[Shown] = &[#(Shown::of::<of::#names>()),*];
    };
    let examples = operations().map(|operation| examples(api, shared, operation));
    let items = std::iter::once(table).chain(examples).collect();
    let names_shown = operations()
        .flat_map(ids)
        .any(|id| shared.contains_key(&id));
    let shown = names_shown.then(|| {
        quote!(
            use super::shown;
        )
    });
    let name = ident(&tag.name);
    let uses = vec![quote!(
        use octoforge_runtime::testing::{Example, Examples, Shown};
        #shown
        use crate::api::#name as of;
    )];
    let docs = vec![format!("What the operations of {} show.", code(&tag.wire))];
    file(&tag.name, docs, uses, items)
}

/// The examples of an operation, successes first, and of each success first what a caller gets.
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

/// The status of a response; for a range the first of it, and for all others that of a success.
fn status(response: &Response) -> u16 {
    response.status.replace("XX", "00").parse().unwrap_or(200)
}

/// What several operations show, each under a name of its own.
fn shared(api: &Api) -> Shared {
    let mut features: BTreeMap<ExampleId, Vec<&Operation>> = BTreeMap::new();
    for operation in &api.operations {
        for id in ids(operation) {
            features.entry(id).or_default().push(operation);
        }
    }
    features.retain(|_, operations| operations.len() > 1);
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let named = features.into_iter().filter_map(|(id, operations)| {
        let name = case::module(&api.example(id)?.name);
        let name = name.trim_start_matches("r#").to_uppercase();
        let times = taken.entry(name.clone()).or_default();
        *times += 1;
        let name = if *times > 1 {
            format!("{name}_{times}")
        } else {
            name
        };
        let tags = api.tags.iter().filter(|tag| {
            operations
                .iter()
                .any(|one| one.module.get(1) == Some(&tag.name))
        });
        Some((id, (name, tags.map(feature).collect())))
    });
    named.collect()
}

/// What an operation shows as JSON.
fn ids(operation: &Operation) -> impl Iterator<Item = ExampleId> + '_ {
    let bodies = operation.responses.iter().flat_map(|one| &one.bodies);
    let json = bodies.filter(|body| body.payload.json().is_some());
    json.flat_map(|body| &body.examples).copied()
}
