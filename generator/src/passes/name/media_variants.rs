//! Names media variants: a method of the request, and the request type that the method returns.
//!
//! ```text
//! application/vnd.zoo.diff           → diff
//! application/vnd.zoo.v3.star+json   → star
//! application/octet-stream           → octet_stream
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::case;
use super::collision::{Named, collision};
use crate::Diagnostic;
use crate::ir::reserved;
use crate::ir::{Api, Operation};

/// Returns the methods that a request has in addition to its setters. A setter of the same name is renamed.
pub(super) fn methods(operation: &Operation) -> BTreeSet<&'static str> {
    let pages = operation.pages.iter().flat_map(|_| ["pages", "items"]);
    let download = operation.downloads.then_some("download");
    ["send"].into_iter().chain(pages).chain(download).collect()
}

/// Names every media variant. Setters take precedence: a variant of the same name is `as_sha` instead of `sha`.
pub(super) fn name(api: &mut Api, diagnostics: &mut Vec<Diagnostic>) {
    let mut requests: BTreeMap<(String, String), String> = api
        .operations
        .iter()
        .map(|one| (key(one, &one.request), one.place.pointer.clone()))
        .collect();
    for operation in &mut api.operations {
        let mut taken: BTreeSet<String> =
            methods(operation).into_iter().map(str::to_owned).collect();
        let optional = operation.parameters.iter().filter(|one| !one.required);
        taken.extend(optional.map(|one| one.name.to_string()));
        let setters = operation.body.iter().flat_map(|body| &body.setters);
        taken.extend(setters.cloned());
        let medias: Vec<&str> = operation
            .media_variants
            .iter()
            .map(|one| one.media.as_str())
            .collect();
        let names: Vec<String> = words(&medias)
            .into_iter()
            .map(|word| match case::field(&word) {
                name if taken.contains(&name) => case::field(&format!("as {word}")),
                name => name,
            })
            .collect();
        for (index, name) in names.into_iter().enumerate() {
            let at = operation.place.pointer.clone();
            let request = request(operation, &name, &requests);
            if let Some(first) = requests.insert(key(operation, &request), at.clone()) {
                diagnostics.push(collision(Named::Requests, &request, &first, &at));
            }
            if !taken.insert(name.clone()) {
                diagnostics.push(collision(Named::Methods, &name, &at, &at));
            }
            if let Some(choice) = operation.media_variants.get_mut(index) {
                choice.name = name.into();
                choice.request = request.into();
            }
        }
    }
}

/// Returns the name of the request type: `GetDiff`, or `GetAsDiff` if another operation's request has that name.
fn request(
    operation: &Operation,
    name: &str,
    taken: &BTreeMap<(String, String), String>,
) -> String {
    let word = case::type_name(name.trim_start_matches("r#"));
    let short = format!("{}{word}", operation.request);
    if taken.contains_key(&key(operation, &short)) || reserved::TYPES.contains(&short.as_str()) {
        format!("{}As{word}", operation.request)
    } else {
        short
    }
}

/// Returns the key of a request type; those of one tag share a namespace.
fn key(operation: &Operation, request: &str) -> (String, String) {
    (case::tag(&operation.tag), request.to_owned())
}

/// Returns words that distinguish media types: the last part of each, or the whole if several share their last part.
fn words(medias: &[&str]) -> Vec<String> {
    let words: Vec<&str> = medias.iter().map(|media| word(media)).collect();
    let is_own = |word: &str| words.iter().filter(|one| **one == word).count() == 1;
    medias
        .iter()
        .zip(&words)
        .map(|(media, word)| match is_own(word) {
            true => (*word).to_owned(),
            false => (*media).to_owned(),
        })
        .collect()
}

/// Returns the last part of a media type, without its suffix.
fn word(media: &str) -> &str {
    let name = media.split(';').next().unwrap_or(media).trim();
    let subtype = name.rsplit('/').next().unwrap_or(name);
    let stem = subtype.rsplit_once('+').map_or(subtype, |(stem, _)| stem);
    stem.rsplit('.').next().unwrap_or(stem)
}
