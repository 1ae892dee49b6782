//! Text of a page, as a reader sees it.

use regex_lite::Regex;

/// Returns the text that a page shows in TypeScript notation, with everything folded open.
pub(crate) fn typescript(html: &str) -> String {
    let main = html.split_once("<main").map_or(html, |(_, main)| main);
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let hidden = [
        r"(?s)<u>.*?</u>",
        r#"(?s)<span class="rust values">.*?</span>"#,
        r"(?s)<pre class=schema.*?</pre>",
        r"(?s)<pre class=example.*?</pre>",
    ];
    let shown = hidden.iter().fold(main.to_owned(), |text, hidden| {
        Regex::new(hidden)
            .expect("it is an expression")
            .replace_all(&text, "")
            .into_owned()
    });
    words(&shown)
}

/// Returns text without tags, its entities replaced.
pub(crate) fn words(html: &str) -> String {
    let text = Regex::new("<[^>]*>")
        .expect("it is an expression")
        .replace_all(html, " ")
        .into_owned();
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// Returns text without any space.
pub(crate) fn dense(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace())
        .collect()
}
