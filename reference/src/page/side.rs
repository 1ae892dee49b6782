//! The links at the side of a page: the groups of its tag, and the operations of its group.

use std::collections::BTreeMap;

use maud::{Markup, html};
use octoforge_generator::ir::{Operation, Tag, plain_name};

use crate::catalog::{Catalog, slug};

/// Number of neighbours that are listed: a tag may have hundreds of operations and no groups.
const NEIGHBOURS: usize = 8;

/// Returns the tag of an operation, by its module.
pub(crate) fn tag_of<'a>(catalog: &Catalog<'a>, operation: &Operation) -> Option<&'a Tag> {
    let module = operation.module.get(1)?;
    catalog.api.tags.iter().find(|tag| tag.name == *module)
}

/// Returns the address of the page of a tag, without its ending.
pub(crate) fn tag_page(tag: &Tag) -> String {
    format!("operations/{}", slug(&tag.name))
}

/// Returns a group in words: `self_hosted_runners` is "Self hosted runners".
pub(crate) fn group_title(group: &str) -> String {
    let words = plain_name(group).replace(['_', '-'], " ");
    let mut letters = words.chars();
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

/// Renders the neighbours of an operation.
pub(super) fn neighbours(
    catalog: &Catalog<'_>,
    groups: &Groups<'_>,
    index: usize,
    up: &str,
) -> Markup {
    let api = catalog.api;
    let Some(operation) = api.operations.get(index) else {
        return html! {};
    };
    let Some(tag) = tag_of(catalog, operation) else {
        return html! {};
    };
    let own = operation.module.get(2).map_or("", String::as_str);
    let page = tag_page(tag);
    let operations = groups.get(&(tag.name.as_str(), own));
    let of_tag = groups
        .range((tag.name.as_str(), "")..)
        .take_while(|((name, _), _)| tag.name == *name);
    let is_only = of_tag.count() == 1;
    html! {
        p {
            a href={ (up) (page) ".html" } { b { (tag.wire) } }
            @if !is_only { " › " a href={ (up) (page) ".html#" (own) } { (group_title(own)) } }
        }
        @if let Some(operations) = operations { (list(catalog, operations, index)) }
    }
}

fn list(catalog: &Catalog<'_>, operations: &[usize], current: usize) -> Markup {
    let at = operations
        .iter()
        .position(|one| *one == current)
        .unwrap_or_default();
    let from = at.saturating_sub(NEIGHBOURS / 2);
    let from = from.min(operations.len().saturating_sub(NEIGHBOURS));
    let shown = operations.iter().skip(from).take(NEIGHBOURS);
    html! {
        ul {
            @for index in shown {
                @if let (Some(operation), Some(page)) = (catalog.api.operations.get(*index), catalog.operations.get(*index)) {
                    li { a href={ (file(page)) ".html" } aria-current=[(*index == current).then_some("page")] { (title(operation)) } }
                }
            }
            @if operations.len() > NEIGHBOURS { li.more { (operations.len()) " in all" } }
        }
    }
}

/// Returns the name of a page within its folder: operations of a tag are in one folder.
fn file(page: &str) -> &str {
    page.rsplit('/').next().unwrap_or(page)
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
