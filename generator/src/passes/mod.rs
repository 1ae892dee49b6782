//! From IR to IR, in an order that is written down once.
//!
//! Takes: the [`Api`] that `lower` made. Gives: the same with everything decided that a renderer needs, so that
//! renderers only spell. Each pass does one thing and leaves the rest as it was:
//!
//! | pass | what it settles |
//! |---|---|
//! | `share` | definitions of equal shape become one |
//! | `boxes` | types that contain themselves get a pointer |
//! | `output` | what a caller gets of an operation, and which bodies are arguments and setters |
//! | `media` | in which other media types an operation can be asked for, and what is downloaded |
//! | `pages` | which operations answer in pages, and what is listed in one |
//! | `overlap` | which other operations the values of a path could reach |
//! | `sent` | which definitions requests hold, so that people build them |
//! | `select` | how the variants of a union are told apart |
//! | `home` | which file each definition is emitted in |
//! | `name` | every name |
//! | `event` | which actions of its event each webhook is of |
//! | `feature` | which features reach each definition |
//! | `large` | large objects that may be missing get a pointer |

mod boxes;
mod event;
mod feature;
mod home;
mod large;
mod media;
pub(crate) mod name;
mod output;
mod overlap;
mod pages;
mod select;
mod sent;
mod share;

pub(crate) use feature::WEBHOOKS;

use std::collections::BTreeMap;

use crate::ir::Api;
use crate::names::Given;
use crate::settings::{self, Settings};
use crate::{Diagnostic, Failure, Input};

/// What passes read beside the IR, and what they report.
pub(crate) struct Context {
    /// Names given before and by hand; those given now are added.
    pub(crate) given: Given,
    /// What the settings say of pages.
    pub(crate) pages: settings::Pages,
    /// Media types that are asked for though they give the same type.
    pub(crate) fuller_media: Vec<String>,
    /// Operations that are one to the service, as the settings say.
    pub(crate) same: BTreeMap<String, String>,
    /// Whether the settings were written about this description.
    pub(crate) own_settings: bool,
    /// Operations with a paging parameter that do not answer in pages, each with the reason.
    pub(crate) unpaged: BTreeMap<String, String>,
    /// What a reader of the run should know.
    pub(crate) notes: Vec<String>,
}

impl Context {
    /// What the passes of a run begin with.
    ///
    /// # Errors
    ///
    /// Pins or a lock that cannot be read.
    pub(crate) fn new(input: &Input<'_>, settings: &Settings) -> Result<Self, Diagnostic> {
        Ok(Self {
            given: Given::parse(input.pins, input.lock)?,
            pages: settings.pages.clone(),
            fuller_media: settings.fuller_media.clone(),
            same: settings.same.clone(),
            own_settings: input.own_settings,
            unpaged: BTreeMap::new(),
            notes: Vec::new(),
        })
    }
}

/// A pass.
pub(crate) struct Pass {
    /// Its name, which `inspect` shows.
    pub(crate) name: &'static str,
    run: fn(&mut Api, &mut Context) -> Result<(), Failure>,
}

/// Every pass, in order.
pub(crate) const PASSES: &[Pass] = &[
    Pass {
        name: "share",
        run: share::run,
    },
    Pass {
        name: "boxes",
        run: boxes::run,
    },
    Pass {
        name: "output",
        run: output::run,
    },
    Pass {
        name: "media",
        run: media::run,
    },
    Pass {
        name: "pages",
        run: pages::run,
    },
    Pass {
        name: "overlap",
        run: overlap::run,
    },
    Pass {
        name: "sent",
        run: sent::run,
    },
    Pass {
        name: "select",
        run: select::run,
    },
    Pass {
        name: "home",
        run: home::run,
    },
    Pass {
        name: "name",
        run: name::run,
    },
    Pass {
        name: "event",
        run: event::run,
    },
    Pass {
        name: "feature",
        run: feature::run,
    },
    Pass {
        name: "large",
        run: large::run,
    },
];

/// Runs every pass; `watch` sees the IR after each.
///
/// # Errors
///
/// The findings of the first pass that has any.
pub(crate) fn run(
    api: &mut Api,
    context: &mut Context,
    watch: &mut dyn FnMut(&'static str, &Api),
) -> Result<(), Failure> {
    for pass in PASSES {
        (pass.run)(api, context)?;
        watch(pass.name, api);
    }
    Ok(())
}
