//! Renders the IR to tokens: one file per emitted construct, each with its data above and one flat `quote!` below.
//!
//! Takes: the IR after all passes. Gives: [`SourceFile`]s with a token stream per item, so that `emit` can format items
//! separately and in parallel. Renderers decide nothing: facts that several of them need are computed by a pass.

mod arguments;
mod dispatch_tables;
mod docs;
mod examples;
mod file;
mod layout;
mod operation;
mod package;
mod scope;
mod types;
mod webhook;

pub use docs::constraints_sentence;
pub use docs::markdown::{doc_line, doc_lines, page as page_address};
pub(crate) use file::{Content, SourceFile};

use crate::input::Layout;
use crate::ir::Api;
use crate::settings::Settings;

/// Input of all renderers.
pub(crate) struct Context<'a> {
    /// The IR.
    pub(crate) api: &'a Api,
    /// Settings of the run.
    pub(crate) settings: &'a Settings,
    /// Surroundings of the emitted crate.
    pub(crate) layout: &'a Layout,
}

/// File that is rendered later. Files are rendered and formatted one by one, so that only a few are in memory as tokens,
/// and in parallel, since tokens cannot be sent between threads.
pub(crate) struct Plan<'a>(Box<dyn Fn() -> SourceFile + Send + Sync + 'a>);

impl<'a> Plan<'a> {
    fn new(make: impl Fn() -> SourceFile + Send + Sync + 'a) -> Self {
        Self(Box::new(make))
    }

    /// Renders the file.
    pub(crate) fn render(&self) -> SourceFile {
        (self.0)()
    }
}

/// Returns all files of the crate.
pub(crate) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    let mut plans = layout::plans(context.api);
    plans.push(Plan::new(|| package::library::root(context)));
    plans.push(Plan::new(|| package::library::version(context)));
    plans.push(Plan::new(|| package::manifest::cargo(context)));
    plans.push(Plan::new(|| package::manifest::readme(context)));
    plans.extend(examples::plans(context));
    plans.extend(dispatch_tables::plans(context));
    plans.extend(webhook::plans(context));
    plans
}
