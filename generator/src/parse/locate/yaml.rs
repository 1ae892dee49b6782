//! Locates a place in YAML.
//!
//! Takes: text and the tokens of a pointer. Gives: the bytes of a key or of a first token. Aliases are followed to the
//! anchored node. Entries added by merge keys (`<<`) have no place.
//!
//! ```text
//! find("a:\n- 7\n- b: 8\n", ["a", "1", "b"]) = the bytes of b
//! ```

use std::ops::Range;

use saphyr_parser::{Event, Parser, Span, StrInput};

use super::wanted::Wanted;
use crate::document::pointer;

pub(super) fn find(text: &str, tokens: &[String]) -> Option<Range<usize>> {
    let mut walk = Walk::new(text);
    let mut node = walk.root()?;
    let mut tokens = tokens.iter();
    let mut key = None;
    loop {
        if let (Event::Alias(anchor), false) = (&node.0, tokens.len() == 0) {
            let anchor = *anchor;
            walk = Walk::new(text);
            node = walk.anchored(anchor)?;
            continue;
        }
        let Some(token) = tokens.next() else {
            break;
        };
        key = match node.0 {
            Event::MappingStart(..) => Some(walk.enter_key(token)?),
            Event::SequenceStart(..) => {
                walk.enter_element(pointer::index(token)?)?;
                None
            }
            _ => return None,
        };
        node = walk.next()?;
    }
    let span = match key {
        Some(key) => key,
        None => walk.first_token(node)?,
    };
    Some(bytes(text, span))
}

/// Locates the lines of many places in one pass, in the order of the text. Places within aliases are not found.
pub(super) fn find_all<'p>(text: &str, wanted: &Wanted<'p>, found: &mut dyn FnMut(&'p str, usize)) {
    let mut walk = Walk::new(text);
    if let Some((root, _)) = walk.root() {
        // A truncated text has no more places.
        let _ = walk.visit(&root, wanted, found);
    }
}

type Node<'a> = (Event<'a>, Span);

/// Stream of parser events.
struct Walk<'a> {
    parser: Parser<'a, StrInput<'a>>,
}

impl<'a> Walk<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            parser: Parser::new_from_str(text),
        }
    }

    fn next(&mut self) -> Option<Node<'a>> {
        self.parser.next_event()?.ok()
    }

    fn root(&mut self) -> Option<Node<'a>> {
        loop {
            let node = self.next()?;
            if !matches!(node.0, Event::StreamStart | Event::DocumentStart(_)) {
                return Some(node);
            }
        }
    }

    /// Returns the node with an anchor.
    fn anchored(&mut self, wanted: usize) -> Option<Node<'a>> {
        loop {
            let node = self.next()?;
            if let Event::Scalar(_, _, anchor, _)
            | Event::SequenceStart(anchor, _)
            | Event::MappingStart(anchor, _) = node.0
                && anchor == wanted
            {
                return Some(node);
            }
        }
    }

    /// Moves within a mapping to just before the value of a key. Returns the span of the key.
    fn enter_key(&mut self, wanted: &str) -> Option<Span> {
        loop {
            let (event, span) = self.next()?;
            match &event {
                Event::MappingEnd => return None,
                Event::Scalar(text, ..) if text == wanted => return Some(span),
                _ => self.skip_rest(&event)?,
            }
            self.skip()?;
        }
    }

    /// Moves within a list to just before one of its elements.
    fn enter_element(&mut self, wanted: usize) -> Option<()> {
        for _ in 0..wanted {
            self.skip()?;
        }
        Some(())
    }

    /// Visits the rest of the node that begins with `first`, and skips the parts that are not wanted.
    fn visit<'p>(
        &mut self,
        first: &Event<'_>,
        wanted: &Wanted<'p>,
        found: &mut dyn FnMut(&'p str, usize),
    ) -> Option<()> {
        if wanted.is_leaf() || !opens(first) {
            return self.skip_rest(first);
        }
        let is_mapping = matches!(first, Event::MappingStart(..));
        let mut index = 0_usize;
        loop {
            let (mut event, span) = self.next()?;
            if matches!(event, Event::MappingEnd | Event::SequenceEnd) {
                return Some(());
            }
            let line = span.start.line();
            let token = match &event {
                Event::Scalar(text, ..) if is_mapping => text.to_string(),
                _ => index.to_string(),
            };
            if is_mapping {
                self.skip_rest(&event)?;
                (event, _) = self.next()?;
            }
            match wanted.under(&token) {
                Some(below) => {
                    below.here.into_iter().for_each(|here| found(here, line));
                    self.visit(&event, below, found)?;
                }
                None => self.skip_rest(&event)?,
            }
            index += 1;
        }
    }

    /// Skips one whole node; `None` at the end of the collection.
    fn skip(&mut self) -> Option<()> {
        let (event, _) = self.next()?;
        match event {
            Event::MappingEnd | Event::SequenceEnd => None,
            event => self.skip_rest(&event),
        }
    }

    /// Skips the events of a node after the first.
    fn skip_rest(&mut self, first: &Event<'_>) -> Option<()> {
        let mut depth = usize::from(opens(first));
        while depth > 0 {
            let (event, _) = self.next()?;
            match event {
                Event::MappingEnd | Event::SequenceEnd => depth -= 1,
                event => depth += usize::from(opens(&event)),
            }
        }
        Some(())
    }

    /// Returns the first token of a node. A collection without brackets has none, so that of its first key or element is
    /// returned.
    fn first_token(&mut self, node: Node<'a>) -> Option<Span> {
        let (mut event, mut span) = node;
        loop {
            match event {
                Event::MappingEnd | Event::SequenceEnd => return None,
                event if opens(&event) && span.is_empty() => {}
                _ => return Some(span),
            }
            (event, span) = self.next()?;
        }
    }
}

fn opens(event: &Event<'_>) -> bool {
    matches!(event, Event::MappingStart(..) | Event::SequenceStart(..))
}

/// Returns the bytes of a span, which counts characters: at most its first line, without trailing space.
fn bytes(text: &str, span: Span) -> Range<usize> {
    let mut letters = text.char_indices().map(|(at, _)| at);
    let start = letters.nth(span.start.index()).unwrap_or(text.len());
    let end = match span.len() {
        0 => start,
        length => letters.nth(length - 1).unwrap_or(text.len()),
    };
    let first_line = text.get(start..end).and_then(|token| token.lines().next());
    start..start + first_line.map_or(0, |line| line.trim_end().len())
}
