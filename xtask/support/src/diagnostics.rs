//! Rendering of the generator's diagnostics.
//!
//! Takes: a failure, and the inputs it is about. Gives: for each diagnostic its code, message, place (file, line, column, JSON
//! pointer), the lines around it, and help.
//!
//! ```text
//! lower::unsupported
//!   x `not` has no Rust form
//!    ,-[spec/api.github.com.json:12:18]
//! ```

use std::fmt;
use std::io::IsTerminal as _;
use std::ops::Range;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan};
use octoforge_generator::{Diagnostic, Failure, locate};

use crate::excerpt::Excerpt;
use crate::inputs::Inputs;
use crate::stop::Stop;
use crate::text::{count, some};
use crate::visible;

/// Number of diagnostics shown. The first ones nearly always explain the rest.
const SHOWN: usize = 20;

/// Returns the error that ends a command: the diagnostics, rendered for standard error.
pub fn stop(failure: &Failure, inputs: &Inputs) -> Stop {
    Stop::diagnostics(render(failure, inputs, theme()))
}

fn render(failure: &Failure, inputs: &Inputs, theme: GraphicalTheme) -> String {
    let handler = GraphicalReportHandler::new_themed(theme)
        // A pointer that is broken over two lines cannot be copied.
        .with_wrap_lines(false)
        .with_context_lines(1);
    let mut text = String::new();
    for diagnostic in failure.diagnostics.iter().take(SHOWN) {
        let report = Located::new(diagnostic, inputs);
        if handler.render_report(&mut text, &report).is_err() {
            // Without the excerpt, the message still has to be shown.
            text.push_str(&visible::line(&diagnostic.to_string()));
        }
        text.push('\n');
    }
    let all = failure.diagnostics.len();
    let more = all.saturating_sub(SHOWN);
    text.push_str(&some(all, "error"));
    if more > 0 {
        text.push_str(&format!(", {} of them not shown", count(more)));
    }
    text.push_str("; nothing was generated\n");
    text
}

/// Returns the theme for standard error: lines and colours on a terminal (no colours with `NO_COLOR`), plain text elsewhere.
fn theme() -> GraphicalTheme {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    match (std::io::stderr().is_terminal(), no_color) {
        (true, false) => GraphicalTheme::unicode(),
        (true, true) => GraphicalTheme::unicode_nocolor(),
        (false, _) => GraphicalTheme::none(),
    }
}

/// A diagnostic with its place in the source.
#[derive(Debug)]
struct Located<'a> {
    diagnostic: &'a Diagnostic,
    excerpt: Option<Excerpt>,
    place: Option<Place>,
}

/// The place of a diagnostic without an excerpt.
#[derive(Debug)]
struct Place(String);

impl<'a> Located<'a> {
    fn new(diagnostic: &'a Diagnostic, inputs: &Inputs) -> Self {
        let source = inputs.source(diagnostic.file);
        let excerpt = source.and_then(|source| {
            let found = || nearest(&source.text, diagnostic.pointer.as_deref()?);
            let span = diagnostic.span.clone().or_else(found)?;
            Some(Excerpt::cut(&source.name, &source.text, span))
        });
        let place = if excerpt.is_some() {
            None
        } else {
            let parts = [
                source.map(|source| source.name.as_str()),
                // The pointer of the whole document is empty.
                diagnostic.pointer.as_deref().filter(|at| !at.is_empty()),
            ];
            let parts: Vec<_> = parts.into_iter().flatten().collect();
            (!parts.is_empty())
                .then(|| Place(visible::line(&format!("in {}", parts.join(" at "))).into_owned()))
        };
        Self {
            diagnostic,
            excerpt,
            place,
        }
    }
}

/// Returns the place of a pointer, or of its nearest parent in the text: a diagnostic can be about a value that a correction
/// added, or about a property of another schema.
fn nearest(text: &str, pointer: &str) -> Option<Range<usize>> {
    std::iter::successors(Some(pointer), |pointer| {
        pointer.rsplit_once('/').map(|(parent, _)| parent)
    })
    .take_while(|pointer| !pointer.is_empty())
    .find_map(|pointer| locate(text, pointer))
}

impl miette::Diagnostic for Located<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.diagnostic.code))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let help = self.diagnostic.help.as_ref()?;
        Some(Box::new(visible::line(help)))
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.excerpt
            .as_ref()
            .map(|excerpt| excerpt as &dyn miette::SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let place = self.excerpt.as_ref()?.place.clone();
        let pointer = self.diagnostic.pointer.as_deref();
        let label = pointer.map(|at| visible::line(at).into_owned());
        let label = LabeledSpan::new_with_span(label, place);
        Some(Box::new(std::iter::once(label)))
    }
}

impl fmt::Display for Located<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&visible::line(&self.diagnostic.message))
    }
}

impl std::error::Error for Located<'_> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.place.as_ref().map(|place| place as _)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Place {}

#[cfg(test)]
mod tests;
