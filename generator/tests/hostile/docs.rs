//! Checks of documentation: rustdoc finds no code in it to run, no HTML, and no link except to web pages.

use proc_macro2::{Group, TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

/// Returns the string of a `doc` attribute.
pub(crate) fn text(group: &Group) -> Option<String> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    match tokens.as_slice() {
        [
            TokenTree::Ident(name),
            TokenTree::Punct(_),
            TokenTree::Literal(text),
        ] if name == "doc" => Some(
            syn::parse_str::<syn::LitStr>(&text.to_string())
                .unwrap()
                .value(),
        ),
        _ => None,
    }
}

/// `true` if an attribute is `doc(alias = …)`. Strings that cannot be aliases get none.
pub(crate) fn is_alias(group: &Group) -> bool {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    matches!(tokens.as_slice(), [TokenTree::Ident(name), TokenTree::Group(_)] if name == "doc")
}

/// Panics if documentation contains code that is a doctest, HTML, or a link to anything except a web page.
pub(crate) fn hold_no_code(path: &str, tokens: TokenStream) {
    let mut docs = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if text(&group).is_some() => {
                docs.push_str(&text(&group).unwrap());
                docs.push('\n');
            }
            TokenTree::Group(group) => {
                if !is_attribute(&group) {
                    markdown(path, &std::mem::take(&mut docs));
                }
                hold_no_code(path, group.stream());
            }
            TokenTree::Punct(_) => {}
            _ => markdown(path, &std::mem::take(&mut docs)),
        }
    }
    markdown(path, &docs);
}

fn is_attribute(group: &Group) -> bool {
    group.delimiter() == proc_macro2::Delimiter::Bracket
}

fn markdown(path: &str, docs: &str) {
    let extensions = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    for event in Parser::new_ext(docs, extensions) {
        let is_harmless = match &event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => false,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                let rust = [
                    "rust",
                    "should_panic",
                    "no_run",
                    "ignore",
                    "compile_fail",
                    "edition2024",
                ];
                language.starts_with(|first: char| first.is_ascii_alphabetic())
                    && !rust.iter().any(|word| language.starts_with(word))
            }
            Event::Html(html) | Event::InlineHtml(html) => &**html == "<br>",
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                is_page_or_item(dest_url)
            }
            _ => true,
        };
        assert!(is_harmless, "{path}: {event:?} in\n{docs}");
    }
}

fn is_page_or_item(link: &str) -> bool {
    let is_page = ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| link.to_lowercase().starts_with(scheme));
    let is_item = !link.replace("::", "").contains([':', '/']);
    is_page || is_item || link.contains('@')
}
