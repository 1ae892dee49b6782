//! Style and scripts, written by hand. Scripts of one page are one file, since each request costs more than its size.

use crate::catalog::Catalog;
use crate::credentials::{Credential, offered};

/// Scripts of every page, in the order of their needs.
const SITE: [&str; 7] = [
    include_str!("assets/words.js"),
    include_str!("assets/terms.js"),
    include_str!("assets/routes.js"),
    include_str!("assets/search.js"),
    include_str!("assets/palette.js"),
    include_str!("assets/filter.js"),
    include_str!("assets/page.js"),
];

/// Scripts of pages that can try an operation.
const TRY: [&str; 4] = [
    include_str!("assets/types.js"),
    include_str!("assets/sign-in.js"),
    include_str!("assets/answer.js"),
    include_str!("assets/try.js"),
];

/// Returns the files that every site has.
pub(crate) fn files(catalog: &Catalog<'_>) -> Vec<(String, String)> {
    let style = include_str!("assets/style.css").to_owned();
    let mut files = vec![
        ("assets/style.css".to_owned(), style),
        ("assets/site.js".to_owned(), SITE.join("\n")),
    ];
    if catalog.options.can_try {
        let text = format!("{}\n{}", service(catalog), TRY.join("\n"));
        files.push(("assets/try.js".to_owned(), text));
    }
    files
}

/// Returns what scripts know of the service: its credentials, and the headers of every request.
fn service(catalog: &Catalog<'_>) -> String {
    let credentials = offered(&catalog.analysis.document);
    let credentials: Vec<_> = credentials.iter().map(Credential::data).collect();
    let headers = &catalog.analysis.settings.service.headers;
    let service = serde_json::json!({ "credentials": credentials, "headers": headers });
    format!(
        "// What the description says of requests.\nglobalThis.octoforge.service = {service};\n"
    )
}
