//! Puts the site together.

use std::collections::BTreeMap;

use octoforge_generator::Analysis;
use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::data::{index, types};
use crate::page::{lists, model, operation, webhook};
use crate::sections::{Groups, groups, tag_page};
use crate::shown::Shown;
use crate::{Options, assets, twin};

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
    let mut files = lists(&catalog, &groups);
    let operations = api
        .operations
        .par_iter()
        .zip(&catalog.operations)
        .enumerate();
    files.par_extend(operations.flat_map_iter(|(index, (one, page))| {
        let shown = Shown::new(&catalog, one);
        both(
            page,
            operation::page(&catalog, &groups, index, one, &shown),
            twin::operation(&catalog, one, &shown),
        )
    }));
    let models = catalog.own_models().into_par_iter();
    files.par_extend(models.flat_map_iter(|one| {
        both(
            &one.page,
            model::page(&catalog, one),
            twin::model(&catalog, one),
        )
    }));
    let webhooks = api.webhooks.par_iter().zip(&catalog.webhooks).enumerate();
    files.par_extend(webhooks.flat_map_iter(|(index, (one, page))| {
        both(
            page,
            webhook::page(&catalog, index, one),
            twin::webhook(&catalog, one),
        )
    }));
    files.extend(assets::files(&catalog));
    if options.can_try {
        files.insert("types.js".to_owned(), types::script(&catalog));
    }
    if let Some(url) = &options.url {
        let map = sitemap(url, files.keys());
        files.insert("sitemap.xml".to_owned(), map);
    }
    Site { files }
}

/// Returns a page and its twin.
fn both(page: &str, html: String, markdown: String) -> [(String, String); 2] {
    [
        (format!("{page}.html"), html),
        (format!("{page}.md"), markdown),
    ]
}

fn lists(catalog: &Catalog<'_>, groups: &Groups<'_>) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut add = |page: &str, html: String, twin: String| files.extend(both(page, html, twin));
    add("index", lists::home(catalog, groups), twin::home(catalog));
    for tag in &catalog.api.tags {
        let page = tag_page(tag);
        add(
            &page,
            lists::tag(catalog, groups, tag),
            twin::tag(catalog, groups, tag),
        );
    }
    if !catalog.models.is_empty() {
        add("models", lists::models(catalog), twin::models(catalog));
    }
    if !catalog.api.webhooks.is_empty() {
        add(
            "webhooks",
            lists::webhooks(catalog),
            twin::webhooks(catalog),
        );
    }
    files.insert("search-index.js".to_owned(), index::script(catalog, groups));
    files.insert("llms.txt".to_owned(), twin::llms(catalog));
    files
}

/// Returns the map of a site for search engines: the absolute address of each page.
fn sitemap<'f>(url: &str, files: impl Iterator<Item = &'f String>) -> String {
    let url = url.trim_end_matches('/');
    let pages = files.filter(|name| name.ends_with(".html"));
    let entries: String = pages
        .map(|page| {
            // Addresses of the protocol have no letters outside ASCII.
            let page: String = page
                .bytes()
                .map(|byte| match byte.is_ascii() {
                    true => char::from(byte).to_string(),
                    false => format!("%{byte:02X}"),
                })
                .collect();
            let address = maud::html! { (url) "/" (page) }.into_string();
            format!("<url><loc>{address}</loc></url>\n")
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
}
