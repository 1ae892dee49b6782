//! Determines the paginated operations, and the items of a page.
//!
//! Takes: operations with their outputs, and the settings of pagination. Gives: [`Pages`] for an operation that has a
//! pagination parameter and returns a list, or an object with one list in it; and the reason for each operation that has
//! such a parameter but is not paginated.

use std::collections::BTreeSet;

use super::Context;
use crate::document::pointer::escape;
use crate::ir::{Api, Definition, Object, Operation, Output, Pages, ParameterStyle, Payload, Type};
use crate::settings::{self, Listed};
use crate::{Diagnostic, Failure, File};

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let pagination = std::mem::take(&mut context.pages);
    let finder = Finder {
        types: &api.types,
        total: pagination.total.as_deref(),
    };
    let mut objections = Vec::new();
    for operation in &mut api.operations {
        let paging = takes_page(operation, &pagination);
        let entry = pagination.of.get(&operation.id);
        let found = finder.decide(&operation.output, paging, entry);
        let listed = match found.objection {
            // An entry that does not apply to the operation is not used for its media variants either.
            Some(_) => None,
            None => entry.and_then(Option::as_ref),
        };
        objections.extend(found.objection.map(|reason| (operation.id.clone(), reason)));
        match found.pages {
            Ok(pages) => operation.pages = Some(pages),
            Err(reason) if paging => {
                context.unpaged.insert(operation.id.clone(), reason);
            }
            Err(_) => {}
        }
        if matches!(entry, Some(None)) || !(paging || operation.pages.is_some()) {
            continue;
        }
        for choice in &mut operation.media_variants {
            choice.pages = finder.pages(&choice.output, listed).ok();
        }
    }
    let known: BTreeSet<&String> = api.operations.iter().map(|one| &one.id).collect();
    let unknown = pagination.of.keys().filter(|id| !known.contains(id));
    objections.extend(unknown.map(|id| (id.clone(), "there is no such operation".to_owned())));
    conclude(objections, context)
}

/// Reports objections: as errors if the settings were written for this description, otherwise as notes.
fn conclude(objections: Vec<(String, String)>, context: &mut Context) -> Result<(), Failure> {
    if !context.own_settings {
        let notes = objections.iter().map(|(id, reason)| {
            format!("left aside what the settings say of the pages of `{id}`: {reason}")
        });
        context.notes.extend(notes);
        return Ok(());
    }
    let diagnostics: Vec<Diagnostic> = objections
        .iter()
        .map(|(id, reason)| {
            let message = format!("the settings are wrong about the pages of `{id}`: {reason}");
            Diagnostic::new("passes::pages", message)
                .in_file(File::Settings)
                .at(format!("/pages/of/{}", escape(id)))
                .help("remove the entry, or name the property of the answer that is the list")
        })
        .collect();
    if diagnostics.is_empty() {
        Ok(())
    } else {
        Err(Failure { diagnostics })
    }
}

fn takes_page(operation: &Operation, pagination: &settings::Pages) -> bool {
    let in_query = ParameterStyle::in_query;
    let mut parameters = operation.parameters.iter();
    parameters.any(|one| in_query(one.style) && pagination.parameters.contains(&one.wire))
}

/// Decision about one operation.
struct Decided {
    /// Pagination, or the reason why there is none.
    pages: Result<Pages, String>,
    /// Problem of the entry in the settings.
    objection: Option<String>,
}

/// Finds the list in a page.
struct Finder<'a> {
    types: &'a [Definition],
    total: Option<&'a str>,
}

impl Finder<'_> {
    /// Returns the result of the rule, or of the settings if they have an entry.
    fn decide(&self, output: &Output, paging: bool, entry: Option<&Option<Listed>>) -> Decided {
        let by_rule = match paging {
            true => self.pages(output, None),
            false => Err("it takes no paging parameter".to_owned()),
        };
        let (pages, objection) = match entry {
            None => (by_rule, None),
            Some(None) if paging => (Err("the settings say so".to_owned()), None),
            Some(None) => (by_rule, Some("it has none anyway".to_owned())),
            Some(Some(listed)) => match self.pages(output, Some(listed)) {
                Ok(pages) if by_rule.as_ref() == Ok(&pages) => {
                    (Ok(pages), Some("it says what holds anyway".to_owned()))
                }
                Ok(pages) => (Ok(pages), None),
                Err(reason) => (by_rule, Some(reason)),
            },
        };
        Decided { pages, objection }
    }

    fn pages(&self, output: &Output, listed: Option<&Listed>) -> Result<Pages, String> {
        match output {
            Output::Payload(Payload::Json(ty)) | Output::Optional(ty) => self.page(ty, listed),
            Output::Variants(_, outcomes) => {
                let mut found = Err("no success of it is a list".to_owned());
                for (index, outcome) in outcomes.iter().enumerate() {
                    let Some(Payload::Json(ty)) = &outcome.payload else {
                        continue;
                    };
                    if let Ok(page) = self.page(ty, listed) {
                        if found.is_ok() {
                            return Err("several successes of it are lists".to_owned());
                        }
                        found = Ok(Pages {
                            outcome: Some(index),
                            ..page
                        });
                    }
                }
                found
            }
            _ => Err("it gives no JSON".to_owned()),
        }
    }

    /// Returns the pagination of pages of this type.
    fn page(&self, ty: &Type, listed: Option<&Listed>) -> Result<Pages, String> {
        let ty = ty.without_null();
        if let (Type::List(item), None) = (ty, listed) {
            return Ok(Pages {
                item: (**item).clone(),
                list: None,
                total: None,
                outcome: None,
            });
        }
        let Some(object) = ty.object(self.types) else {
            return Err("it gives neither a list nor an object with one".to_owned());
        };
        let all: Vec<(&str, &Type)> = object
            .fields
            .iter()
            .filter_map(|field| match field.ty.without_null() {
                Type::List(item) => Some((field.wire.as_str(), &**item)),
                _ => None,
            })
            .collect();
        let (list, item) = match (listed.map(Listed::list), all.as_slice()) {
            (Some(name), all) => *all
                .iter()
                .find(|(wire, _)| *wire == name)
                .ok_or_else(|| format!("there is no list under `{name}`"))?,
            (None, [only]) => *only,
            (None, []) => return Err("there is no list in what it gives".to_owned()),
            (None, several) => {
                let names: Vec<&str> = several.iter().map(|(wire, _)| *wire).collect();
                return Err(format!(
                    "there are several lists in what it gives: {}",
                    names.join(", ")
                ));
            }
        };
        Ok(Pages {
            item: item.clone(),
            list: Some(list.to_owned()),
            total: self.total(object, listed)?,
            outcome: None,
        })
    }

    fn total(&self, object: &Object, listed: Option<&Listed>) -> Result<Option<String>, String> {
        let is_number = |name: &str| {
            let mut fields = object.fields.iter();
            fields.any(|field| field.wire == name && *field.ty.without_null() == Type::Integer)
        };
        match (listed, self.total) {
            (Some(Listed::With { total, .. }), _) if is_number(total) => Ok(Some(total.clone())),
            (Some(Listed::With { total, .. }), _) => {
                Err(format!("there is no whole number under `{total}`"))
            }
            (_, Some(total)) if is_number(total) => Ok(Some(total.to_owned())),
            _ => Ok(None),
        }
    }
}
