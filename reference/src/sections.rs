//! The sections of a site: tags and their groups, with the operations of each.

use std::collections::BTreeMap;

use octoforge_generator::ir::{Operation, Tag, plain_name};

use crate::catalog::{Catalog, slug};

/// Returns the tag of an operation, by its module.
pub(crate) fn tag_of<'a>(catalog: &Catalog<'a>, operation: &Operation) -> Option<&'a Tag> {
    catalog.tags.get(operation.module.get(1)?.as_str()).copied()
}

/// Returns the address of the page of a tag, without its ending.
pub(crate) fn tag_page(tag: &Tag) -> String {
    format!("operations/{}", slug(&tag.name))
}

/// Returns a group in words: `self_hosted_runners` is "Self hosted runners".
pub(crate) fn group_title(group: &str) -> String {
    capital(&plain_name(group).replace(['_', '-'], " "))
}

/// Returns a text with a capital at its beginning.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Operations by group, with their indices, in the order of the description.
pub(crate) type Groups<'a> = BTreeMap<(&'a str, &'a str), Vec<usize>>;

/// Returns the operations of each group of each tag.
pub(crate) fn groups<'a>(catalog: &Catalog<'a>) -> Groups<'a> {
    let mut groups = Groups::new();
    for (index, operation) in catalog.api.operations.iter().enumerate() {
        if let [_, tag, group, ..] = &*operation.module {
            groups.entry((tag, group)).or_default().push(index);
        }
    }
    groups
}

/// Returns the title of an operation: its summary, else its id.
pub(crate) fn title(operation: &Operation) -> &str {
    let summary = operation
        .summary
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    summary.unwrap_or(&operation.id)
}

/// Returns the groups of a tag, with the indices of their operations.
pub(crate) fn of_tag<'g>(
    groups: &'g Groups<'_>,
    tag: &'g Tag,
) -> impl Iterator<Item = (&'g str, &'g Vec<usize>)> {
    let from = groups.range((tag.name.as_str(), "")..);
    from.take_while(|((name, _), _)| tag.name == *name)
        .map(|((_, group), operations)| (*group, operations))
}
