//! From the document to the IR: one file per OpenAPI object and per form of schema.
//!
//! Takes: a corrected document and the settings. Gives: an [`Api`] in which every schema is a
//! [`Type`], every inline shape a definition of its own, and null is looked up through references.
//! Nothing is named, shared or sorted here; that is what the passes do.
//!
//! Invariant: what cannot be expressed becomes a finding with a pointer, or an entry of the report if the settings
//! list it as a hole. Nothing is left out in silence.

mod all_of;
mod example;
mod hint;
mod object;
mod operation;
mod parameter;
mod reach;
mod reference;
mod response;
mod schema;
mod server;
mod union;
mod view;
mod webhook;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem};

use crate::ir::{Api, Component, Definition, Docs, Place, Shape, Tag, Type, TypeId};
use crate::report::Skipped;
use crate::settings::Settings;
use crate::{Diagnostic, Failure};
use example::Examples;
use reference::Progress;

/// The IR of a document, and what was left out because the settings say so.
///
/// # Errors
///
/// Every construct that has no form in the IR and is not listed as a hole, and every hole that leads nowhere.
pub fn lower(document: &OpenAPI, settings: &Settings) -> Result<(Api, Vec<Skipped>), Failure> {
    let said_webhooks = webhook::said(document, settings)?;
    let mut lowering = Lowering {
        document,
        said_webhooks: &said_webhooks,
        settings,
        types: Vec::new(),
        progress: BTreeMap::new(),
        forwards: BTreeMap::new(),
        merging: Vec::new(),
        diagnostics: Vec::new(),
        skipped: Vec::new(),
        used_holes: BTreeSet::new(),
        examples: Examples::default(),
    };
    let mut api = lowering.api();
    lowering.resolve_forwards(&mut api);
    reach::keep_reached(&mut api);
    lowering.check_holes();
    if lowering.diagnostics.is_empty() {
        Ok((api, lowering.skipped))
    } else {
        Err(Failure {
            diagnostics: lowering.diagnostics,
        })
    }
}

/// A walk over a document.
struct Lowering<'a> {
    document: &'a OpenAPI,
    said_webhooks: &'a IndexMap<String, PathItem>,
    settings: &'a Settings,
    types: Vec<Definition>,
    /// What is known of each component schema so far.
    progress: BTreeMap<&'a str, Progress>,
    /// Ids that were given to components before their shape was known, and what they turned out to be.
    forwards: BTreeMap<TypeId, Type>,
    /// The parts of every `allOf` that is being merged, outermost first.
    merging: Vec<Vec<String>>,
    diagnostics: Vec<Diagnostic>,
    skipped: Vec<Skipped>,
    used_holes: BTreeSet<&'a str>,
    examples: Examples,
}

impl<'a> Lowering<'a> {
    fn api(&mut self) -> Api {
        let document = self.document;
        let components = self.components();
        let operations = self.operations();
        let webhooks = self.webhooks();
        Api {
            title: document.info.title.clone(),
            version: document.info.version.clone(),
            base_url: document
                .servers
                .first()
                .map(server::url)
                .unwrap_or_default(),
            docs_url: document.external_docs.as_ref().map(|docs| docs.url.clone()),
            sections: self.settings.sections(),
            tags: document
                .tags
                .iter()
                .map(|tag| Tag {
                    wire: tag.name.clone(),
                    name: String::new(),
                    description: tag.description.clone(),
                })
                .collect(),
            operations,
            webhooks,
            action: self.settings.extensions.webhook_action.clone(),
            components,
            types: std::mem::take(&mut self.types),
            examples: std::mem::take(&mut self.examples).into_all(),
        }
    }

    fn components(&mut self) -> Vec<Component> {
        let Some(components) = &self.document.components else {
            return Vec::new();
        };
        let mut lowered = Vec::new();
        for name in components.schemas.keys() {
            let pointer = schema_pointer(name);
            if self.is_hole(&pointer) {
                continue;
            }
            let ty = self.component(name, &pointer);
            lowered.push(Component {
                wire: name.clone(),
                name: String::new(),
                module: String::new(),
                nullable: matches!(ty, Type::Nullable(_)),
                ty: ty.without_null().clone(),
                docs: self.component_docs(name),
                pointer,
                features: Vec::new(),
            });
        }
        lowered
    }

    /// Records a finding and gives a type to go on with, so that one run reports them all.
    fn refuse(&mut self, diagnostic: Diagnostic) -> Type {
        self.diagnostics.push(diagnostic);
        Type::Any("could not be expressed")
    }

    /// Adds a definition.
    fn define(&mut self, place: &Place, docs: Docs, shape: Shape) -> Type {
        let id = TypeId(self.types.len());
        self.types.push(Definition {
            places: vec![place.clone()],
            docs,
            shape,
            name: String::new(),
            also: Vec::new(),
            module: Vec::new(),
            features: Vec::new(),
            sent: false,
        });
        Type::Named(id)
    }

    /// Whether the settings say to leave this out; if so it is reported.
    fn is_hole(&mut self, pointer: &str) -> bool {
        let Some((pointer, reason)) = self.settings.holes.get_key_value(pointer) else {
            return false;
        };
        self.used_holes.insert(pointer);
        self.skipped.push(Skipped {
            pointer: pointer.clone(),
            reason: reason.clone(),
        });
        true
    }

    fn check_holes(&mut self) {
        for pointer in self.settings.holes.keys() {
            if !self.used_holes.contains(pointer.as_str()) {
                self.diagnostics.push(
                    Diagnostic::new(
                        "lower::stale-hole",
                        format!("the settings leave out {pointer}, which is not there"),
                    )
                    .in_file(crate::File::Settings)
                    .at(format!("/holes/{}", escape(pointer)))
                    .help("remove the entry"),
                );
            }
        }
    }
}

/// The pointer of a component schema.
fn schema_pointer(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}

/// A key as one token of a JSON pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
