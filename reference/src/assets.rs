//! Style and scripts, written by hand. Scripts of one page are one file, since each request costs more than its size.

use crate::Options;

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
const TRY: [&str; 2] = [
    include_str!("assets/types.js"),
    include_str!("assets/try.js"),
];

/// Returns the files that every site has.
pub(crate) fn files(options: &Options) -> Vec<(String, String)> {
    let style = include_str!("assets/style.css").to_owned();
    let mut files = vec![
        ("assets/style.css".to_owned(), style),
        ("assets/site.js".to_owned(), SITE.join("\n")),
    ];
    if options.can_try {
        files.push(("assets/try.js".to_owned(), TRY.join("\n")));
    }
    files
}
