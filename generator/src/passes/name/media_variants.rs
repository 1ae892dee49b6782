//! Names media variants: a method of the request, and the request type that the method returns.
//!
//! ```text
//! application/vnd.zoo.diff           → diff
//! application/vnd.zoo.v3.star+json   → star
//! application/octet-stream           → octet_stream
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::apart::{Wish, numbered};
use super::case;
use super::collision::{Named, Told};
use crate::ir::reserved;
use crate::ir::{Api, Operation};

/// Returns the methods that a request has in addition to its setters. A setter of the same name is renamed.
pub(super) fn methods(operation: &Operation) -> BTreeSet<&'static str> {
    let pages = operation.pages.iter().flat_map(|_| ["pages", "items"]);
    let download = operation.downloads.then_some("download");
    ["send"].into_iter().chain(pages).chain(download).collect()
}

/// Names every media variant. Setters take precedence: a variant of the same name is `as_sha` instead of `sha`.
pub(super) fn name(api: &mut Api, told: &mut Told) {
    let mut requests: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for operation in &api.operations {
        let of_tag = requests.entry(operation.tag.clone()).or_default();
        of_tag.insert(operation.request.to_string());
    }
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
        let words = words(&medias);
        let wishes: Vec<Wish<'_>> = medias
            .iter()
            .zip(&words)
            .map(|(media, word)| {
                let names = vec![case::field(word), case::field(&format!("as {word}"))];
                Wish::new(media, names)
            })
            .collect();
        let at = |_: &str| operation.place.pointer.clone();
        let names = told.apart(Named::Methods, &wishes, &taken, at);
        let of_tag = requests.entry(operation.tag.clone()).or_default();
        for (index, name) in names.into_iter().enumerate() {
            let request = request(operation, &name, of_tag);
            of_tag.insert(request.clone());
            if let Some(choice) = operation.media_variants.get_mut(index) {
                choice.name = name.into();
                choice.request = request.into();
            }
        }
    }
}

/// Returns the name of the request type: `GetDiff`, or `GetAsDiff` if another operation's request has that name.
fn request(operation: &Operation, name: &str, taken: &BTreeSet<String>) -> String {
    let word = case::type_name(name.trim_start_matches("r#"));
    let names = ["", "As"].map(|between| format!("{}{between}{word}", operation.request));
    let is_free =
        |name: &&String| !taken.contains(*name) && !reserved::TYPES.contains(&name.as_str());
    let [_, longer] = &names;
    let free = names.iter().find(is_free).cloned();
    free.unwrap_or_else(|| numbered(longer, taken))
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
