//! Puts the site together.

use std::collections::BTreeMap;

use octoforge_generator::Analysis;
use rayon::prelude::*;

use crate::Options;
use crate::catalog::Catalog;
use crate::page::side::{groups, tag_page};
use crate::page::{lists, model, operation, webhook};

/// The files of a site, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// Text of each file.
    pub files: BTreeMap<String, String>,
}

/// Renders the site of a description.
pub fn site(analysis: &Analysis, options: &Options) -> Site {
    let catalog = Catalog::new(analysis, options);
    let groups = groups(&catalog);
    let api = catalog.api;
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut add = |page: &str, text: String| files.insert(format!("{page}.html"), text);
    add("index", lists::home(&catalog, &groups));
    for tag in &api.tags {
        add(&tag_page(tag), lists::tag(&catalog, &groups, tag));
    }
    if !catalog.models.is_empty() {
        add("models", lists::models(&catalog));
    }
    if !api.webhooks.is_empty() {
        add("webhooks", lists::webhooks(&catalog));
    }
    let operations = api
        .operations
        .par_iter()
        .zip(&catalog.operations)
        .enumerate();
    files.par_extend(operations.map(|(index, (one, page))| {
        (
            format!("{page}.html"),
            operation::page(&catalog, &groups, index, one),
        )
    }));
    let models = catalog.own_models().into_par_iter();
    files.par_extend(models.map(|one| (format!("{}.html", one.page), model::page(&catalog, one))));
    let webhooks = api.webhooks.par_iter().zip(&catalog.webhooks).enumerate();
    files.par_extend(
        webhooks.map(|(index, (one, page))| {
            (format!("{page}.html"), webhook::page(&catalog, index, one))
        }),
    );
    files.extend(crate::assets::files());
    Site { files }
}
