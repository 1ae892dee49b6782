//! The requests that each operation can be, by the generator's account: in which media types, in pages or at once, for
//! downloading or not.
//!
//! Takes: the IR. Gives: by operation, the preferred request first.

use std::collections::BTreeMap;

use octoforge_generator::ir::{Api, Operation, Output, Pages};
use octoforge_generator::{ir_of, settings};
use octoforge_tests::github;
use serde_json::{Map, Value};

use crate::description::Description;
use crate::schema::variants;

/// A request that an operation can be.
pub(crate) struct Asked {
    /// The media type that a method asks for; none for the preferred one.
    pub(crate) media: Option<String>,
    pub(crate) pages: Option<Listed>,
    pub(crate) downloads: bool,
}

/// What is listed in a page.
pub(crate) struct Listed {
    /// The property that is the list, if the page is an object around it.
    pub(crate) list: Option<String>,
    /// The property that says how many things all pages list together.
    pub(crate) total: Option<String>,
    /// The status of the page, if others come with something else.
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

/// Every request of GitHub's, by the id of its operation.
pub(crate) fn all() -> BTreeMap<String, Vec<Asked>> {
    let api: Api = ir_of(&github().input()).unwrap();
    let operations = api.operations.iter();
    operations.map(|one| (one.id.clone(), of(one))).collect()
}

/// The operations of which the description says that they answer in pages: they take a paging parameter, and give a list or
/// an object with exactly one list in it. Of those that the settings speak of it says something else.
pub(crate) fn in_pages<'a>(
    description: &'a Description,
    said: &'a settings::Pages,
) -> impl Iterator<Item = (&'a str, bool)> {
    let operations = description.operations.iter();
    let left = operations.filter(|one| !said.of.contains_key(&one.id));
    left.map(|one| {
        let mut queries = one.parameters(false);
        let pages = queries.any(|query| said.parameters.contains(&query.name));
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
    let choices = operation.choices.iter().map(|choice| {
        let media = Some(choice.media.clone());
        asked(media, &choice.output, &choice.pages, choice.downloads)
    });
    std::iter::once(preferred).chain(choices).collect()
}
