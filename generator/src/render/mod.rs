//! From IR to tokens: one file per emitted construct, all of one shape — facts above, one flat `quote!` below.
//!
//! Takes: the IR after every pass. Gives: [`SourceFile`]s, in which each item is a token stream of its own, so that
//! `emit` can format them apart and side by side. Renderers decide nothing: what they need to know twice, a pass
//! has computed once.

mod alias;
mod arguments;
pub(crate) mod derived;
mod dispatch;
pub(crate) mod docs;
mod endpoint;
mod file;
pub(crate) mod floor;
mod layout;
mod library;
mod literal;
mod manifest;
mod object;
mod scope;
mod testing;
mod union;
mod webhook;
mod words;

pub(crate) use file::{Content, SourceFile};
pub(crate) use layout::is_alias;

use crate::input::Layout;
use crate::ir::Api;
use crate::settings::Settings;

/// What every renderer reads.
pub(crate) struct Context<'a> {
    /// The IR.
    pub(crate) api: &'a Api,
    /// The settings of the run.
    pub(crate) settings: &'a Settings,
    /// How the crate stands among others.
    pub(crate) layout: &'a Layout,
}

/// A file that is yet to be rendered. Files are rendered and formatted one by one, so that only a few are held as
/// tokens at a time, and side by side, since tokens cannot be handed from one thread to another.
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

/// Every file of the crate.
pub(crate) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    let mut plans = layout::plans(context.api);
    plans.push(Plan::new(|| library::root(context)));
    plans.push(Plan::new(|| library::version(context)));
    plans.push(Plan::new(|| manifest::cargo(context)));
    plans.push(Plan::new(|| manifest::readme(context)));
    plans.extend(testing::plans(context));
    plans.extend(dispatch::plans(context));
    plans.extend(webhook::plans(context));
    plans
}
