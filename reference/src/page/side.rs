//! The links at the side of a page: the groups of its tag, and the operations of its group.

use maud::{Markup, html};

use crate::catalog::Catalog;
use crate::sections::{Groups, group_title, tag_of, tag_page, title};

/// Number of neighbours that are listed: a tag may have hundreds of operations and no groups.
const NEIGHBOURS: usize = 6;

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
