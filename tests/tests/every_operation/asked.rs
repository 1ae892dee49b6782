//! The requests that each operation can be, by the generator's account: in which media types, in pages or at once, for
//! downloading or not.
//!
//! Takes: the IR. Gives: by operation, the preferred request first.

use std::collections::BTreeMap;

use octoforge_generator::ir::{Api, Operation, Output, Pages};
use octoforge_generator::ir_of;
use octoforge_tests::github;

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
