//! The lists of pages as Markdown, and `llms.txt`.

use std::fmt::Write as _;

use octoforge_generator::ir::Tag;

use super::{code, line};
use crate::catalog::Catalog;
use crate::sections::{tag_page, title};

/// Returns the twin of a page that lists others: the front page, a tag, the models, or the webhooks.
pub(crate) fn list(catalog: &Catalog<'_>, page: &str) -> String {
    let api = catalog.api;
    match page {
        "models" => {
            let models = catalog.own_models();
            let rows = models
                .iter()
                .map(|one| format!("- [{}]({}.md)\n", one.title, one.page));
            format!("# Models\n\n{}", rows.collect::<String>())
        }
        "webhooks" => {
            let rows = api.webhooks.iter().zip(&catalog.webhooks);
            let rows = rows.map(|(one, page)| format!("- [{}]({page}.md)\n", link_text(&one.id)));
            format!("# Webhooks\n\n{}", rows.collect::<String>())
        }
        _ => match api.tags.iter().find(|tag| tag_page(tag) == page) {
            Some(tag) => self::tag(catalog, tag),
            None => home(catalog),
        },
    }
}

fn home(catalog: &Catalog<'_>) -> String {
    let api = catalog.api;
    let mut out = format!(
        "# {}\n\nVersion {}, server {}\n\n",
        line(&api.title),
        line(&api.version),
        code(&api.base_url)
    );
    for tag in &api.tags {
        let text = tag
            .description
            .as_deref()
            .map(|text| format!(": {}", line(text)))
            .unwrap_or_default();
        let _ = writeln!(
            out,
            "- [{}]({}.md){text}",
            link_text(&tag.wire),
            tag_page(tag)
        );
    }
    if !catalog.models.is_empty() {
        out.push_str("- [Models](models.md)\n");
    }
    if !api.webhooks.is_empty() {
        out.push_str("- [Webhooks](webhooks.md)\n");
    }
    out
}

fn tag(catalog: &Catalog<'_>, tag: &Tag) -> String {
    let mut out = format!("# {}\n\n", line(&tag.wire));
    if let Some(text) = &tag.description {
        let _ = writeln!(out, "{}\n", text.trim());
    }
    let all = catalog.api.operations.iter().zip(&catalog.operations);
    for (one, page) in
        all.filter(|(one, _)| one.module.get(1).is_some_and(|module| tag.name == *module))
    {
        let address = code(&format!("{} {}", one.method, one.path));
        // The pages of a tag are in a folder beside its own.
        let page = page.strip_prefix("operations/").unwrap_or(page);
        let _ = writeln!(out, "- [{}]({page}.md): {address}", link_text(title(one)));
    }
    out
}

/// Returns `llms.txt`: a title, a summary, and where the pages are.
pub(crate) fn llms(catalog: &Catalog<'_>) -> String {
    let api = catalog.api;
    let krate = &catalog.analysis.settings.krate.name;
    let mut out = format!("# {}\n\n", line(&api.title));
    let _ = writeln!(
        out,
        "> Reference of version {}: {} operations, {} models and {} webhooks, with calls for the Rust crate {}.\n",
        line(&api.version),
        api.operations.len(),
        catalog.own_models().len(),
        api.webhooks.len(),
        code(krate)
    );
    out.push_str("Every page has a twin in Markdown: replace `.html` at the end of its address by `.md`.\n\n");
    let _ = writeln!(out, "## Pages\n\n- [Operations by tag](index.md)");
    for tag in &api.tags {
        let text = tag
            .description
            .as_deref()
            .map(|text| format!(": {}", line(text)))
            .unwrap_or_default();
        let _ = writeln!(
            out,
            "- [{}]({}.md){text}",
            link_text(&tag.wire),
            tag_page(tag)
        );
    }
    out
}

/// Returns text that cannot end its link.
fn link_text(text: &str) -> String {
    line(text)
        .replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace(']', "\\]")
}
