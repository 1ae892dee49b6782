//! Operations: paths and methods, with their requests and responses.

use std::collections::BTreeMap;

use openapiv3::{Operation as Declared, PathItem, ReferenceOr};

use super::{Lowering, server};
use crate::Diagnostic;
use crate::document::pointer::escape;
use crate::ir::{Constraints, Docs, Module, Name, Operation, Output, Place, Root, Surface};

impl<'a> Lowering<'a> {
    /// Returns all operations of the document.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (path, item) in &self.document.paths.paths {
            let pointer = format!("/paths/{}", escape(path));
            let ReferenceOr::Item(item) = item else {
                self.hole(
                    Diagnostic::new("lower::unsupported", "a path that is only a reference")
                        .at(pointer)
                        .help("write the path item in place"),
                );
                continue;
            };
            for (method, declared) in item.iter() {
                let pointer = format!("{pointer}/{method}");
                if self.is_hole(&pointer) {
                    continue;
                }
                let operation = self.operation(path, item, method, declared, &pointer);
                if let Some(first) = seen.insert(operation.id.clone(), pointer.clone()) {
                    self.hole(duplicate(&operation.id, &first, &pointer));
                }
                operations.push(operation);
            }
        }
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        item: &'a PathItem,
        method: &str,
        declared: &'a Declared,
        pointer: &str,
    ) -> Operation {
        let id = declared
            .operation_id
            .clone()
            .unwrap_or_else(|| format!("{method} {path}"));
        let place = Place::new(Root::Operation(id.clone()), pointer);
        let parameters = self.parameters(path, item, declared, &place);
        let body = self.body(declared.request_body.as_ref(), &place);
        let responses = self.responses(&declared.responses, &place);
        let server = declared.servers.first().or(item.servers.first());
        let server = server.and_then(|own| server::own(own, self.document.servers.first()));
        Operation {
            id,
            name: Name::default(),
            request: Name::default(),
            tag: declared
                .tags
                .first()
                .cloned()
                .unwrap_or_else(|| "untagged".to_owned()),
            group: self.group(declared),
            module: Module::default(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            overlaps: Vec::new(),
            server,
            summary: declared.summary.clone(),
            docs: Docs {
                title: declared.summary.clone(),
                description: declared.description.clone(),
                link: declared.external_docs.as_ref().map(|docs| docs.url.clone()),
                deprecated: declared.deprecated,
                constraints: Constraints::default(),
            },
            parameters,
            body,
            responses,
            output: Output::default(),
            accept: None,
            media_variants: Vec::new(),
            downloads: false,
            pages: None,
            surface: Surface::default(),
            place,
        }
    }

    /// Returns the group of an operation within its tag, if the settings say where to find it.
    fn group(&self, declared: &Declared) -> Option<String> {
        let pointer = self.settings.extensions.subcategory.as_deref()?;
        let (first, rest) = match pointer.strip_prefix('/')?.split_once('/') {
            Some((first, rest)) => (first, format!("/{rest}")),
            None => (pointer.strip_prefix('/')?, String::new()),
        };
        let value = declared.extensions.get(first)?.pointer(&rest)?;
        value.as_str().map(str::to_owned)
    }
}

fn duplicate(id: &str, first: &str, second: &str) -> Diagnostic {
    Diagnostic::new(
        "lower::duplicate-operation",
        format!("two operations are called `{id}`"),
    )
    .at(format!("{second}/operationId"))
    .help(format!(
        "the other is at {first}; rename one of them with a correction"
    ))
}
