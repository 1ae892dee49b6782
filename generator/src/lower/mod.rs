//! Lowers the document to the IR: one file per OpenAPI object and per form of schema.
//!
//! Takes: a corrected document and the settings. Gives: an [`Api`] in which every schema is a [`Type`], every inline shape
//! is a definition of its own, and nullability is resolved through references. Names, deduplication and order are left to
//! the passes.
//!
//! Invariant: a construct that the IR cannot express becomes a hole: the smallest part of the description that contains it is
//! left out, or read as any JSON, and a diagnostic says so. Nothing is omitted silently.

mod all_of;
mod constraints;
mod encoding;
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
mod style;
mod union;
mod view;
mod webhook;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem};
use serde::Serialize;

use crate::document::pointer::escape;
use crate::ir::{Api, Component, Definition, Docs, Module, Name, Place, Shape, Tag, Type, TypeId};
use crate::settings::Settings;
use crate::{Diagnostic, Failure, Findings};
use example::Examples;
use reference::Progress;

/// Returns the IR of a document, and the parts that were left out because the settings list them. Adds a hole to `findings`
/// for each construct that the IR cannot express.
///
/// # Errors
///
/// Returns a diagnostic for each part that the settings list and the document does not have.
pub fn lower(
    document: &OpenAPI,
    settings: &Settings,
    findings: &mut Findings,
) -> Result<(Api, Vec<Skipped>), Failure> {
    let said_webhooks = webhook::said(document, settings)?;
    let mut lowering = Lowering {
        document,
        said_webhooks: &said_webhooks,
        settings,
        types: Vec::new(),
        progress: BTreeMap::new(),
        forwards: BTreeMap::new(),
        merging: Vec::new(),
        findings: std::mem::take(findings),
        stale: Vec::new(),
        skipped: Vec::new(),
        used_holes: BTreeSet::new(),
        examples: Examples::default(),
    };
    let mut api = lowering.api();
    lowering.resolve_forwards(&mut api);
    reach::keep_reached(&mut api);
    lowering.check_holes();
    *findings = lowering.findings;
    if lowering.stale.is_empty() {
        Ok((api, lowering.skipped))
    } else {
        Err(lowering.stale.into())
    }
}

/// Part of the description that was not emitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// JSON pointer.
    pub pointer: String,
    /// The reason, from the settings.
    pub reason: String,
}

/// State of lowering a document.
struct Lowering<'a> {
    document: &'a OpenAPI,
    said_webhooks: &'a IndexMap<String, PathItem>,
    settings: &'a Settings,
    types: Vec<Definition>,
    /// Progress of each component schema.
    progress: BTreeMap<&'a str, Progress>,
    /// Ids that were given to components before their shape was known, with their resulting types.
    forwards: BTreeMap<TypeId, Type>,
    /// Places of the parts of every `allOf` that is being merged, outermost first.
    merging: Vec<Vec<String>>,
    findings: Findings,
    /// Settings that fit nothing.
    stale: Vec<Diagnostic>,
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
                    name: Name::default(),
                    feature: Name::default(),
                    description: tag.description.clone(),
                })
                .collect(),
            service: Name::default(),
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
                name: Name::default(),
                module: Name::default(),
                nullable: matches!(ty, Type::Nullable(_)),
                ty: ty.without_null().clone(),
                docs: self.component_docs(name),
                pointer,
                features: Vec::new(),
            });
        }
        lowered
    }

    /// Records a hole, and returns the type that fills it.
    fn hole(&mut self, diagnostic: Diagnostic) -> Type {
        self.findings.holes.push(diagnostic);
        Type::Any("could not be expressed")
    }

    /// Records a fault of the description without consequences.
    fn note(&mut self, diagnostic: Diagnostic) {
        self.findings.notes.push(diagnostic);
    }

    /// Adds a definition.
    fn define(&mut self, place: &Place, docs: Docs, shape: Shape) -> Type {
        let id = TypeId(self.types.len());
        self.types.push(Definition {
            places: vec![place.clone()],
            role: Vec::new(),
            docs,
            shape,
            name: Name::default(),
            doc_aliases: Vec::new(),
            module: Module::default(),
            features: Vec::new(),
            is_input: false,
        });
        Type::Named(id)
    }

    /// `true` if the settings list the place as a hole, which is then reported.
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
                self.stale.push(
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

/// Returns the JSON pointer of a component schema.
fn schema_pointer(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}
