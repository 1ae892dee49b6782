//! The lists of pages as Markdown, and `llms.txt`.

use std::fmt::Write as _;

use octoforge_generator::ir::Tag;

use super::{code, line, prose};
use crate::catalog::Catalog;
use crate::sections::{Groups, of_tag, tag_page, title};

/// Returns the list of models.
pub(crate) fn models(catalog: &Catalog<'_>) -> String {
    let models = catalog.own_models();
    let rows = models
        .iter()
        .map(|one| format!("- [{}]({}.md)\n", one.title, one.page));
    format!("# Models\n\n{}", rows.collect::<String>())
}

/// Returns the list of webhooks.
pub(crate) fn webhooks(catalog: &Catalog<'_>) -> String {
    let rows = catalog.api.webhooks.iter().zip(&catalog.webhooks);
    let rows = rows.map(|(one, page)| format!("- [{}]({page}.md)\n", link_text(&one.id)));
    format!("# Webhooks\n\n{}", rows.collect::<String>())
}

/// Returns the front page.
pub(crate) fn home(catalog: &Catalog<'_>) -> String {
    let api = catalog.api;
    let mut out = format!("# {}\n\nVersion {}", line(&api.title), line(&api.version));
    if !api.base_url.is_empty() {
        let _ = write!(out, ", server {}", code(&api.base_url));
    }
    out.push_str("\n\n");
    out.push_str(&tags(catalog));
    if !catalog.models.is_empty() {
        out.push_str("- [Models](models.md)\n");
    }
    if !api.webhooks.is_empty() {
        out.push_str("- [Webhooks](webhooks.md)\n");
    }
    out
}

/// Returns the operations of a tag.
pub(crate) fn tag(catalog: &Catalog<'_>, groups: &Groups<'_>, tag: &Tag) -> String {
    let mut out = format!("# {}\n\n", line(&tag.wire));
    if let Some(text) = &tag.description {
        let _ = writeln!(out, "{}\n", prose(catalog, text));
    }
    for index in of_tag(groups, tag).flat_map(|(_, operations)| operations) {
        if let (Some(one), Some(page)) = (
            catalog.api.operations.get(*index),
            catalog.operations.get(*index),
        ) {
            let address = code(&format!("{} {}", one.method, one.path));
            // The pages of a tag are in a folder beside its own.
            let page = page.strip_prefix("operations/").unwrap_or(page);
            let _ = writeln!(out, "- [{}]({page}.md): {address}", link_text(title(one)));
        }
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
    out.push_str(&tags(catalog));
    out
}

/// Returns a row for each tag.
fn tags(catalog: &Catalog<'_>) -> String {
    let row = |tag: &Tag| {
        let text = tag
            .description
            .as_deref()
            .map(|text| format!(": {}", line(text)));
        let (title, page) = (link_text(&tag.wire), tag_page(tag));
        format!("- [{title}]({page}.md){}\n", text.unwrap_or_default())
    };
    catalog.api.tags.iter().map(row).collect()
}

/// Returns plain text as that of a link, which it cannot end.
fn link_text(text: &str) -> String {
    let mut out = String::new();
    for (index, word) in text.split_whitespace().enumerate() {
        out.push_str(if index == 0 { "" } else { " " });
        for letter in word.chars() {
            if r"\`*_[]<>&".contains(letter) {
                out.push('\\');
            }
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::link_text;

    #[test]
    fn text_does_not_end_its_link() {
        let cases = [
            ("List issues", "List issues"),
            ("Get [x](y)\n<b>", r"Get \[x\](y) \<b\>"),
            (r"a\]b", r"a\\\]b"),
        ];
        for (text, expected) in cases {
            assert_eq!(link_text(text), expected);
        }
    }
}
