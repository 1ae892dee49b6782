//! Style and scripts, written by hand. Scripts of one page are one file, since each request costs more than its size.

use crate::catalog::Catalog;
use crate::page::service;

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
const TRY: [&str; 5] = [
    include_str!("assets/types.js"),
    include_str!("assets/try-token.js"),
    include_str!("assets/try-request.js"),
    include_str!("assets/try-answer.js"),
    include_str!("assets/try.js"),
];

/// Returns the files that every site has.
pub(crate) fn files(catalog: &Catalog<'_>) -> Vec<(String, String)> {
    let style = [
        include_str!("assets/style.css"),
        include_str!("assets/try.css"),
    ]
    .join("\n");
    let mut files = vec![
        ("assets/style.css".to_owned(), style),
        ("assets/site.js".to_owned(), SITE.join("\n")),
    ];
    if catalog.options.can_try {
        let service = format!(
            "// What the description says of every request.\nglobalThis.octoforge.service = {};\n",
            service(catalog)
        );
        let text = format!("{service}\n{}", TRY.join("\n"));
        files.push(("assets/try.js".to_owned(), text));
    }
    files
}
