//! For the tests of users: each answer that the description shows, by operation. All of it is behind a feature.

use std::collections::BTreeMap;
use std::sync::Arc;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::layout::{any_feature, feature};
use super::scope::ident;
use super::{Context, Plan, SourceFile};
use crate::ir::{Api, ExampleId, Media, Operation, Response, Tag};
use crate::passes::name::case;

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
        Plan::new(move || root(api)),
        Plan::new(move || shown(api, &of_all)),
    ];
    plans.extend(api.tags.iter().map(|tag| {
        let shared = shared.clone();
        Plan::new(move || of_tag(api, &shared, tag))
    }));
    plans
}

fn root(api: &Api) -> SourceFile {
    let tags = api.tags.iter().map(|tag| {
        let (name, condition) = (ident(&tag.name), any_feature(&[feature(tag)]));
        quote!(#condition mod #name;)
    });
    let items = vec![
        quote! {
            mod shown;
            #(#tags)*
        },
        quote!(
            pub use octoforge_runtime::testing::{Example, Examples, build};
        ),
    ];
    let docs = [
        "For your own tests: answers as the description shows them, and values made by hand.",
        "",
        "`Get::example()` of an operation's request type gives its typed answer without a server; `Get::EXAMPLES` has every",
        "answer that the description shows, failures included, to script a transport with. [`build()`] makes a value in",
        "which nothing is set but what a test is about, and [`json::from_str`](crate::json::from_str) reads any other.",
    ];
    file("mod", docs.map(str::to_owned).to_vec(), Vec::new(), items)
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
    let items = operations().map(|operation| examples(api, shared, operation));
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
        use octoforge_runtime::testing::{Example, Examples};
        #shown
        use crate::api::#name as of;
    )];
    let docs = vec![format!("What the operations of `{}` show.", tag.wire)];
    file(&tag.name, docs, uses, items.collect())
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

fn constant(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// JSON on several lines, as people read it.
fn json(api: &Api, id: ExampleId) -> TokenStream {
    let text = api
        .example(id)
        .map_or("null", |example| example.json.as_str());
    let value: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    raw(&format!("{value:#}"))
}

/// A body as it is sent: JSON, or the text that JSON shows it as.
fn body_text(api: &Api, shared: &Shared, body: &Media, id: ExampleId) -> TokenStream {
    if let Some((name, _)) = shared.get(&id) {
        let name = constant(name);
        return quote!(shown::#name);
    }
    let example = api.example(id).map_or("", |example| example.json.as_str());
    match serde_json::from_str(example) {
        Ok(serde_json::Value::String(text)) if body.payload.json().is_none() => raw(&text),
        _ => json(api, id),
    }
}

/// A raw string, if the text needs one.
fn raw(text: &str) -> TokenStream {
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    let plain = !text.contains(['"', '\\']);
    let literal = format!("r{hashes}\"{text}\"{hashes}");
    match literal.parse::<Literal>() {
        // A raw string cannot hold a carriage return.
        Ok(raw) if !plain => quote!(#raw),
        _ => quote!(#text),
    }
}
