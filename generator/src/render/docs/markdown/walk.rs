//! Runs one round over a text: parses it as rustdoc does, and collects edits.
//!
//! Takes: Markdown. Gives: edits by range of bytes, and the ranges of code blocks. This module keeps the state that several
//! rules share (the surrounding quotes, items and link); the rules are in the neighbouring files.
//!
//! ```text
//! a <b> [c]  →  insert `\` at 2, insert `\` at 6
//! ```

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use super::blocks::{self, Break};
use super::links::{self, OpenLink};
use super::{Edit, code, prose};

/// Extensions that rustdoc enables, except smart punctuation, which does not affect structure.
const READ: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// Result of one round.
#[derive(Debug)]
pub(super) struct Round {
    /// Necessary edits; empty if the text is fine.
    pub(super) edits: Vec<Edit>,
    /// Ranges of code blocks.
    pub(super) code: Vec<Range<usize>>,
}

/// Prefix that a line needs to be part of the current container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Container {
    /// `>`
    Quote,
    /// As many spaces as the marker of the list item is wide.
    Item(usize),
    /// The content of the item begins on the line below its marker. Clippy counts its indentation inconsistently, so that its
    /// lines are better joined.
    ItemBelow,
}

/// Scans a text once.
pub(super) fn walk(text: &str, base: Option<&str>) -> Round {
    let parser = Parser::new_ext(text, READ);
    let definitions = parser
        .reference_definitions()
        .iter()
        .filter_map(|(_, definition)| {
            links::definition(text, definition.span.clone(), &definition.dest)
        });
    let mut walk = Walk {
        text,
        base,
        edits: definitions.collect(),
        code: Vec::new(),
        containers: Vec::new(),
        links: Vec::new(),
        prose: None,
        line_break: None,
        item_start: None,
        quote_opens: false,
    };
    walk.all(parser.into_offset_iter());
    Round {
        edits: walk.edits,
        code: walk.code,
    }
}

struct Walk<'t> {
    text: &'t str,
    base: Option<&'t str>,
    edits: Vec<Edit>,
    code: Vec<Range<usize>>,
    containers: Vec<Container>,
    links: Vec<OpenLink>,
    /// Range of the current text, which the parser splits into several events.
    prose: Option<Range<usize>>,
    /// Line break whose next line has not been reached.
    line_break: Option<Break>,
    /// Start of an item whose content has not been reached.
    item_start: Option<usize>,
    /// `true` if a quote has just begun.
    quote_opens: bool,
}

impl<'t> Walk<'t> {
    fn all(&mut self, mut events: OffsetIter<'t>) {
        while let Some((event, range)) = events.next() {
            self.before(&event, &range);
            match event {
                Event::Start(Tag::CodeBlock(kind)) => self.code_block(kind, range, &mut events),
                Event::Start(tag) => self.start(tag, range),
                Event::End(tag) => self.end(tag),
                Event::Text(_) => self.text(range),
                Event::Html(_) => self.edits.extend(prose::html_line(self.text, range)),
                Event::InlineHtml(_) => self.edits.extend(prose::tag(self.text, range)),
                Event::TaskListMarker(_) => self.edits.extend(blocks::task(self.text, range)),
                Event::SoftBreak => {
                    self.line_break = Some(Break {
                        range,
                        is_hard: false,
                    })
                }
                Event::HardBreak => {
                    self.line_break = Some(Break {
                        range,
                        is_hard: true,
                    })
                }
                _ => {}
            }
        }
        self.end_prose();
    }

    /// Completes pending state when the next event is known.
    fn before(&mut self, event: &Event<'_>, range: &Range<usize>) {
        if let Some(start) = self.item_start.take() {
            self.containers
                .push(blocks::item(self.text, start, range.start));
        }
        // A break at the end of a link is not rendered.
        if let (Some(line_break), false) = (self.line_break.take(), matches!(event, Event::End(_)))
        {
            let edit = blocks::line_break(self.text, line_break, range.start, &self.containers);
            self.edits.extend(edit);
        }
        let goes_on = matches!(event, Event::Text(_))
            && self
                .prose
                .as_ref()
                .is_some_and(|prose| prose.end == range.start);
        if !goes_on {
            self.end_prose();
        }
        if let (Some(link), false) = (self.links.last_mut(), matches!(event, Event::End(_))) {
            link.content_end = link.content_end.max(range.end);
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let quote_opens = std::mem::take(&mut self.quote_opens);
        match tag {
            Tag::BlockQuote(_) => {
                self.containers.push(Container::Quote);
                self.quote_opens = true;
            }
            Tag::Item => self.item_start = Some(range.start),
            Tag::Paragraph if quote_opens => {
                self.edits.extend(blocks::callout(self.text, range.start))
            }
            Tag::HtmlBlock => self.edits.extend(prose::comment(self.text, range)),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                self.links
                    .push(OpenLink::new(range, link_type, &dest_url, &title, "["));
            }
            Tag::Image {
                link_type,
                dest_url,
                title,
                ..
            } => {
                self.links
                    .push(OpenLink::new(range, link_type, &dest_url, &title, "!["));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::Item => {
                self.containers.pop();
            }
            TagEnd::Link | TagEnd::Image => {
                if let Some(link) = self.links.pop() {
                    self.edits.extend(link.edits(self.text, self.base));
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, range: Range<usize>) {
        match &mut self.prose {
            Some(prose) => prose.end = range.end,
            None => self.prose = Some(range),
        }
    }

    fn end_prose(&mut self) {
        let Some(range) = self.prose.take() else {
            return;
        };
        let is_address =
            |link: &OpenLink| matches!(link.kind, LinkType::Autolink | LinkType::Email);
        if !self.links.iter().any(is_address) {
            prose::scan(self.text, range, !self.links.is_empty(), &mut self.edits);
        }
    }

    /// Handles a code block as a whole: its content is not Markdown.
    fn code_block(
        &mut self,
        kind: CodeBlockKind<'_>,
        range: Range<usize>,
        events: &mut OffsetIter<'t>,
    ) {
        self.quote_opens = false;
        let mut pieces = Vec::new();
        for (event, range) in events {
            match event {
                Event::Text(piece) => pieces.push((piece, range)),
                _ => break,
            }
        }
        let edits = match kind {
            CodeBlockKind::Indented => code::indented(self.text, &range, &pieces),
            CodeBlockKind::Fenced(info) => code::fenced(self.text, &range, &info),
        };
        self.edits.extend(edits);
        self.code.push(range);
    }
}
