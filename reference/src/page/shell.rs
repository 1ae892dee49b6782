//! The frame of every page: head, header, sidebar, footer, and the content security policy.

use maud::{DOCTYPE, Markup, html};

use crate::catalog::Catalog;
use crate::prose;
use crate::server::origin;

/// Content of a page.
pub(super) struct Shell<'p> {
    /// Title, without that of the API.
    pub(super) title: &'p str,
    /// Description in one line, for search engines.
    pub(super) summary: &'p str,
    /// Address from the root of the site, without its ending.
    pub(super) page: &'p str,
    /// Links at the side, below those that every page has.
    pub(super) side: Markup,
    /// Names and addresses of the pages above.
    pub(super) above: Vec<(String, String)>,
    /// Parts of the page, by fragment and name.
    pub(super) parts: Vec<(String, String)>,
    /// Server that the page may send requests to, if it may.
    pub(super) server: Option<&'p str>,
    /// Main content, below the title.
    pub(super) main: Markup,
}

/// Returns the path from a page to the root of the site.
pub(crate) fn up(page: &str) -> &'static str {
    match page.matches('/').count() {
        0 => "",
        1 => "../",
        _ => "../../",
    }
}

/// Renders a page.
pub(super) fn render(catalog: &Catalog<'_>, shell: Shell<'_>) -> String {
    let up = up(shell.page);
    let api = catalog.api;
    let server = shell.server.filter(|_| catalog.options.can_try);
    let title = match shell.title == api.title {
        true => shell.title.to_owned(),
        false => format!("{} · {}", shell.title, api.title),
    };
    let twin = format!("{}.md", shell.page.rsplit('/').next().unwrap_or_default());
    let page = html! {
        (DOCTYPE)
        html lang="en" data-root=(up) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(server));
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                meta name="description" content=(shell.summary);
                @if let Some(url) = &catalog.options.url { link rel="canonical" href={ (url.trim_end_matches('/')) "/" (shell.page) ".html" }; }
                link rel="stylesheet" href={ (up) "assets/style.css" };
                script src={ (up) "assets/site.js" } defer {}
                @if server.is_some() { script src={ (up) "assets/try.js" } defer {} }
            }
            body {
                a.skip href="#main" { "Skip to the content" }
                (header(catalog, up))
                div.columns {
                    nav.side #side aria-label="Reference" {
                        div hidden {
                            label for="filter" { "Filter operations" }
                            input #filter type="search" autocomplete="off" spellcheck="false";
                        }
                        div #filter-list {
                            ul { @for (name, page) in sections(catalog) {
                                li { a href={ (up) (page) ".html" } aria-current=[(page == shell.page).then_some("page")] { (name) } }
                            } }
                            (shell.side)
                        }
                    }
                    main id="main" tabindex="-1" {
                        (above(&shell, up))
                        h1 { (shell.title) }
                        (shell.main)
                    }
                    @if shell.parts.len() > 1 {
                        nav.parts aria-labelledby="parts" {
                            h2 id="parts" { "On this page" }
                            ul { @for (part, name) in &shell.parts { li { a href={ "#" (part) } { (name) } } } }
                        }
                    }
                }
                footer {
                    a href=(twin) { "This page as Markdown" }
                }
            }
        }
    };
    let mut text = super::compact::compact(&prose::visible(&page.into_string()));
    text.push('\n');
    text
}

fn header(catalog: &Catalog<'_>, up: &str) -> Markup {
    html! {
        header {
            a.home href={ (up) "index.html" } { b { (catalog.api.title) } " " span { (catalog.api.version) } }
            a.menu href="#side" { "Menu" }
            button #search-button type="button" hidden { "Search " kbd { "Ctrl K" } }
        }
    }
}

/// Returns the pages that every page links to.
fn sections(catalog: &Catalog<'_>) -> Vec<(&'static str, &'static str)> {
    let mut sections = vec![("Operations", "index")];
    if !catalog.models.is_empty() {
        sections.push(("Models", "models"));
    }
    if !catalog.api.webhooks.is_empty() {
        sections.push(("Webhooks", "webhooks"));
    }
    sections
}

fn above(shell: &Shell<'_>, up: &str) -> Markup {
    html! {
        @if !shell.above.is_empty() {
            nav.above aria-label="Breadcrumbs" {
                ol { @for (name, page) in &shell.above { li { a href={ (up) (page) } { (name) } } } }
            }
        }
    }
}

/// Renders the choice of notation, which the style alone makes effective.
pub(super) fn notations() -> Markup {
    let choices = [
        ("rust", "Rust"),
        ("typescript", "TypeScript"),
        ("schema", "JSON Schema"),
        ("example", "Example"),
    ];
    html! {
        fieldset.notations {
            legend { "Notation" }
            @for (value, name) in choices {
                label { input type="radio" name="notation" value=(value) checked[value == "rust"]; (name) }
            }
        }
    }
}

/// Returns the content security policy: files of the site, requests to the server of the description, and nothing else.
fn policy(server: Option<&str>) -> String {
    let connect = match server.and_then(origin) {
        Some(origin) => format!("; connect-src {origin}"),
        None => String::new(),
    };
    format!(
        "default-src 'none'; style-src 'self'; script-src 'self'{connect}; base-uri 'none'; form-action 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_one_origin() {
        let cases = [
            (None, false),
            (Some("/api/v1"), false),
            (Some("javascript:alert(1)"), false),
            (Some("https://zoo.example/v1; script-src *"), true),
            (Some("https://*"), false),
            (Some("https://a;sandbox"), false),
            (Some("{scheme}://zoo.example"), false),
        ];
        for (server, connects) in cases {
            let policy = policy(server);
            assert_eq!(policy.contains("connect-src"), connects, "{policy}");
            assert!(!policy.contains('*'), "{policy}");
        }
        assert_eq!(
            policy(Some("http://127.0.0.1:8080/v1")),
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src http://127.0.0.1:8080; \
             base-uri 'none'; form-action 'none'"
        );
    }
}
