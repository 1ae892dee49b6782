//! Lists the requests of each operation in the IR: their media types, and whether they are paginated or downloads.
//!
//! Takes: the IR. Gives: the requests by operation, the preferred one first.

use std::collections::BTreeMap;

use octoforge_generator::ir::{Api, Operation, Output, Pages};
use octoforge_generator::{ir_of, settings};
use octoforge_tests::github;
use serde_json::{Map, Value};

use crate::description::Description;
use crate::schema::variants;

/// A request type of an operation.
pub(crate) struct Asked {
    /// The media type that a method of the request selects; `None` for the preferred one.
    pub(crate) media: Option<String>,
    pub(crate) pages: Option<Listed>,
    pub(crate) downloads: bool,
}

/// Pagination of the response.
pub(crate) struct Listed {
    /// The property with the list, if the page is an object.
    pub(crate) list: Option<String>,
    /// The property with the total number of items of all pages.
    pub(crate) total: Option<String>,
    /// The status of a page, if the operation has several outcomes.
    pub(crate) status: Option<u16>,
}

impl Listed {
    fn of(output: &Output, pages: &Pages) -> Self {
        let outcome = match output {
            Output::Variants(_, outcomes) => pages.outcome.and_then(|index| outcomes.get(index)),
            _ => None,
        };
        Self {
            list: pages.list.clone(),
            total: pages.total.clone(),
            status: outcome.map(|outcome| outcome.status),
        }
    }
}

/// Returns every request of GitHub's API, by the id of its operation.
pub(crate) fn all() -> BTreeMap<String, Vec<Asked>> {
    let api: Api = ir_of(&github().input()).unwrap();
    let operations = api.operations.iter();
    operations.map(|one| (one.id.clone(), of(one))).collect()
}

/// Returns the operations that are not in the settings, with `true` for those that are paginated by the description:
/// they have a paging parameter, and return a list or an object with exactly one list.
pub(crate) fn in_pages<'a>(
    description: &'a Description,
    paging: &'a settings::Pages,
) -> impl Iterator<Item = (&'a str, bool)> {
    let operations = description.operations.iter();
    let left = operations.filter(|one| !paging.of.contains_key(&one.id));
    left.map(|one| {
        let mut queries = one.parameters(false);
        let pages = queries.any(|query| paging.parameters.contains(&query.name));
        let mut successes = one
            .successes
            .iter()
            .filter_map(|success| success.form(None));
        let lists = successes.any(|(_, form)| is_page(description, &form.schema));
        (one.id.as_str(), pages && lists)
    })
}

fn is_page(description: &Description, schema: &Value) -> bool {
    let is_list = |schema: &Value| description.resolve(schema)["type"] == "array";
    let variants = variants(description, schema);
    let properties = variants
        .iter()
        .filter_map(|one| one.get("properties")?.as_object());
    let lists = properties.flat_map(Map::values).filter(|one| is_list(one));
    is_list(schema) || lists.count() == 1
}

fn of(operation: &Operation) -> Vec<Asked> {
    let asked = |media, output, pages: &Option<Pages>, downloads| Asked {
        media,
        pages: pages.as_ref().map(|pages| Listed::of(output, pages)),
        downloads,
    };
    let preferred = asked(
        None,
        &operation.output,
        &operation.pages,
        operation.downloads,
    );
    let choices = operation.media_variants.iter().map(|choice| {
        let media = Some(choice.media.clone());
        asked(media, &choice.output, &choice.pages, choice.downloads)
    });
    std::iter::once(preferred).chain(choices).collect()
}
