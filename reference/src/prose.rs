//! Renders Markdown of a description as HTML.
//!
//! Takes: CommonMark with tables, as the description has it. Gives: markup in which nothing of the text is HTML, script or a
//! request: tags are shown as text, images become links, and a link leads to a web page or is only its text.

use std::borrow::Cow;

use maud::{Markup, PreEscaped};
use octoforge_generator::page_address;
use pulldown_cmark::{
    Alignment, BlockQuoteKind, CowStr, Event, Options, Parser, Tag, TagEnd, html,
};

/// Renders text in blocks. `base` is the address of the page that the text was written for.
pub(crate) fn blocks(text: &str, base: Option<&str>) -> Markup {
    let text = visible(text);
    if is_plain(&text) {
        return maud::html! { p { (self::text(text.trim())) } };
    }
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_GFM;
    let mut writer = Safe {
        base,
        links: Vec::new(),
    };
    let events = Parser::new_ext(&text, options).map(|event| writer.event(event));
    let mut out = String::with_capacity(text.len() + 64);
    html::push_html(&mut out, events);
    PreEscaped(out)
}

/// Renders text of one line: a single paragraph loses its element.
pub(crate) fn line(text: &str, base: Option<&str>) -> Markup {
    let PreEscaped(all) = blocks(text, base);
    let trimmed = all.trim();
    let inner = trimmed
        .strip_prefix("<p>")
        .and_then(|rest| rest.strip_suffix("</p>"));
    PreEscaped(match inner {
        Some(inner) if !inner.contains("<p>") => inner.to_owned(),
        _ => trimmed.to_owned(),
    })
}

/// Renders text that stands between tags: quotes and `>` are themselves there, and JSON and types are full of them.
pub(crate) fn text(text: &str) -> Markup {
    let text = visible(text);
    PreEscaped(match text.contains(['&', '<']) {
        true => text.replace('&', "&amp;").replace('<', "&lt;"),
        false => text.into_owned(),
    })
}

/// Returns text without the characters that are invisible and change how their neighbours are displayed.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    match text.contains(is_unseen) {
        true => text.replace(is_unseen, "").into(),
        false => text.into(),
    }
}

/// Returns JSON text with those characters escaped: in data they mean something.
pub(crate) fn escaped_json(json: &str) -> Cow<'_, str> {
    if !json.contains(is_unseen) {
        return json.into();
    }
    let escape = |letter: char| match is_unseen(letter) {
        true => format!("\\u{:04x}", u32::from(letter)),
        false => letter.to_string(),
    };
    json.chars().map(escape).collect::<String>().into()
}

fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    ) || (letter.is_control() && !matches!(letter, '\n' | '\t'))
}

/// `true` if no rule of Markdown applies: a single line of letters and harmless signs.
fn is_plain(text: &str) -> bool {
    let text = text.trim();
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_alphabetic)
        && letters.all(|letter| letter.is_alphanumeric() || " ,.:;'()/?!%\"=".contains(letter))
        && !text.contains("://")
}

/// Rewrites events so that nothing of the text is markup.
struct Safe<'a> {
    base: Option<&'a str>,
    /// Open links, each with whether it is rendered.
    links: Vec<bool>,
}

impl Safe<'_> {
    fn event<'e>(&mut self, event: Event<'e>) -> Event<'e> {
        match event {
            Event::Html(text) | Event::InlineHtml(text) => tag(text),
            Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
            Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
            Event::Start(
                Tag::Link {
                    dest_url, title, ..
                }
                | Tag::Image {
                    dest_url, title, ..
                },
            ) => self.open(&dest_url, &title),
            Event::End(TagEnd::Link | TagEnd::Image) => match self.links.pop() {
                Some(true) => Event::InlineHtml(CowStr::Borrowed("</a>")),
                _ => Event::Text(CowStr::Borrowed("")),
            },
            Event::Text(text) => Event::InlineHtml(self::text(&text).into_string().into()),
            Event::Code(code) => {
                let mark = format!("<code>{}</code>", self::text(&code).into_string());
                Event::InlineHtml(mark.into())
            }
            // The page has a heading of its own above.
            Event::Start(Tag::Heading { .. }) => Event::InlineHtml(CowStr::Borrowed("<h3>")),
            Event::End(TagEnd::Heading(_)) => Event::InlineHtml(CowStr::Borrowed("</h3>\n")),
            // An alignment would be a style, which the policy of the pages forbids.
            Event::Start(Tag::Table(columns)) => {
                Event::Start(Tag::Table(vec![Alignment::None; columns.len()]))
            }
            Event::Start(Tag::BlockQuote(Some(kind))) => {
                let word = match kind {
                    BlockQuoteKind::Note => "Note",
                    BlockQuoteKind::Tip => "Tip",
                    BlockQuoteKind::Important => "Important",
                    BlockQuoteKind::Warning => "Warning",
                    BlockQuoteKind::Caution => "Caution",
                };
                let mark = format!("<blockquote class=\"note\"><p><b>{word}</b></p>");
                Event::InlineHtml(mark.into())
            }
            other => other,
        }
    }

    fn open<'e>(&mut self, address: &str, title: &str) -> Event<'e> {
        let page = page_address(address, self.base);
        self.links.push(page.is_some());
        let Some(page) = page else {
            return Event::Text(CowStr::Borrowed(""));
        };
        let href = escaped(&page);
        let title = match title.is_empty() {
            true => String::new(),
            false => format!(" title=\"{}\"", escaped(title)),
        };
        Event::InlineHtml(format!("<a href=\"{href}\"{title}>").into())
    }
}

/// Shows a tag as text, except for a line break; a comment is not shown.
fn tag(text: CowStr<'_>) -> Event<'_> {
    match text.trim() {
        "<br>" | "<br/>" | "<br />" => Event::HardBreak,
        comment if comment.starts_with("<!--") && comment.ends_with("-->") => {
            Event::Text("".into())
        }
        _ => Event::InlineHtml(self::text(&text).into_string().into()),
    }
}

fn escaped(text: &str) -> String {
    let PreEscaped(text) = maud::html! { (text) };
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_description_is_never_markup() {
        let base = Some("https://zoo.example/docs/cats");
        let cases = [
            ("Plain, and short.", "<p>Plain, and short.</p>"),
            ("a `b` *c*", "<p>a <code>b</code> <em>c</em></p>\n"),
            (
                "<script>alert(1)</script>",
                "<p>&lt;script>alert(1)&lt;/script></p>\n",
            ),
            (
                "a <img src=x onerror=y> b",
                "<p>a &lt;img src=x onerror=y> b</p>\n",
            ),
            ("[x](javascript:alert(1))", "<p>x</p>\n"),
            (
                "[x](/rest \"t\\\"<\")",
                "<p><a href=\"https://zoo.example/rest\" title=\"t&quot;&lt;\">x</a></p>\n",
            ),
            (
                "![pic](https://a.b/c.png)",
                "<p><a href=\"https://a.b/c.png\">pic</a></p>\n",
            ),
            ("a<br>b<!-- c -->", "<p>a<br />\nb</p>\n"),
            ("# Title", "<h3>Title</h3>\n"),
            (
                "> [!NOTE]\n> Care.",
                "<blockquote class=\"note\"><p><b>Note</b></p>\n<p>Care.</p>\n</blockquote>\n",
            ),
            (
                "|a|\n|:-:|\n|b|",
                "<table><thead><tr><th>a</th></tr></thead><tbody>\n<tr><td>b</td></tr>\n</tbody></table>\n",
            ),
            ("a\u{202e}b `c`", "<p>ab <code>c</code></p>\n"),
        ];
        for (text, expected) in cases {
            assert_eq!(blocks(text, base).into_string(), expected, "{text}");
        }
    }

    #[test]
    fn data_keeps_what_text_does_not_show() {
        assert_eq!(visible("a\u{200f}b\u{0}"), "ab");
        assert_eq!(escaped_json("[\"a\u{200f}b\"]"), "[\"a\\u200fb\"]");
    }

    #[test]
    fn a_line_has_no_paragraph_of_its_own() {
        assert_eq!(
            line("One `two`.", None).into_string(),
            "One <code>two</code>."
        );
        assert_eq!(
            line("One.\n\nTwo.", None).into_string(),
            "<p>One.</p>\n<p>Two.</p>"
        );
    }
}
