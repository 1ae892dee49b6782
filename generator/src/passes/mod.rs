//! Decides everything that renderers need: phase 5 of the pipeline.
//!
//! Takes: the [`Api`] that lowering made. Gives: the same with every decision made, so that renderers decide nothing. Each
//! pass does one thing, and declares the facts that it needs and the one that it gives; [`run`] checks the order.
//!
//! | pass | decides |
//! |---|---|
//! | `dedupe` | which definitions are one type |
//! | `box_cycles` | boxes types that contain themselves |
//! | `output` | the output of each operation, and the bodies whose properties are arguments and setters |
//! | `media` | the media types an operation can be requested in, and downloads |
//! | `pages` | paginated operations and their items |
//! | `overlap` | other operations that values of a path could reach |
//! | `mark_inputs` | definitions that requests contain, which callers construct |
//! | `require` | which properties that became required are so |
//! | `discriminate` | selectors of the variants of unions |
//! | `place_modules` | the module of each definition and operation |
//! | `name` | every name |
//! | `events` | the actions of each webhook |
//! | `features` | the Cargo features that reach each definition |
//! | `box_large` | boxes large optional objects |
//! | `surface` | functions, setters, constructors and conversions |

mod box_cycles;
mod box_large;
mod dedupe;
mod discriminate;
mod events;
mod features;
mod mark_inputs;
mod media;
pub(crate) mod name;
mod output;
mod overlap;
mod pages;
mod place_modules;
mod require;
mod surface;

use std::collections::{BTreeMap, BTreeSet};

use self::Fact::{
    Actions, Discriminators, Distinct, Features, Finite, Inputs, Interface, Media, Names, Outputs,
    Overlaps, Pages, Places, Required, Sizes,
};
use self::name::KnownNames;
use crate::ir::Api;
use crate::settings::{self, Settings};
use crate::{Diagnostic, Failure, Input};

/// Inputs of the passes in addition to the IR, and their reports.
pub(crate) struct Context {
    /// Names from the lock and the pins; new names are recorded.
    pub(crate) known: KnownNames,
    /// Settings of pagination.
    pub(crate) pages: settings::Pages,
    /// Media types that can be requested although they give the same type.
    pub(crate) fuller_media: Vec<String>,
    /// Operations that the service treats as one, by the settings.
    pub(crate) same: BTreeMap<String, String>,
    /// Properties that are required without evidence, by the settings.
    pub(crate) required: Vec<String>,
    /// JSON pointers of the properties that are required by the description, and optional for lack of evidence.
    pub(crate) held_back: Vec<String>,
    /// Name of the service, from the settings.
    pub(crate) service: String,
    /// `true` if the settings were written for this description.
    pub(crate) own_settings: bool,
    /// Operations with a pagination parameter that are not paginated, each with the reason.
    pub(crate) unpaged: BTreeMap<String, String>,
    /// Names that were changed because others had them.
    pub(crate) apart: Vec<Diagnostic>,
    /// Notes for the report.
    pub(crate) notes: Vec<String>,
}

impl Context {
    fn new(input: &Input<'_>, settings: &Settings) -> Result<Self, Diagnostic> {
        Ok(Self {
            known: KnownNames::parse(input.pins, input.lock)?,
            pages: settings.pages.clone(),
            fuller_media: settings.fuller_media.clone(),
            same: settings.same.clone(),
            required: settings.required.clone(),
            held_back: Vec::new(),
            service: settings.service.name.clone(),
            own_settings: input.own_settings,
            unpaged: BTreeMap::new(),
            apart: Vec::new(),
            notes: Vec::new(),
        })
    }
}

/// Property of the IR that one pass establishes and others rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    /// Each definition is a type of its own, and type ids are final.
    Distinct,
    /// No type contains itself without a pointer.
    Finite,
    /// Outputs of operations and flat bodies are known.
    Outputs,
    /// Media types to request are known.
    Media,
    /// Pagination is known.
    Pages,
    /// Overlapping operations are known.
    Overlaps,
    /// Definitions that requests contain are marked.
    Inputs,
    /// Properties that are always present are known.
    Required,
    /// Selectors of union variants are known.
    Discriminators,
    /// Modules are known, except the name of a module of one shared shape.
    Places,
    /// Everything has a name, modules included.
    Names,
    /// Actions of webhooks are known.
    Actions,
    /// Cargo features are known.
    Features,
    /// Large optional objects are boxed.
    Sizes,
    /// Functions, setters, constructors and conversions are known.
    Interface,
}

/// Pass with its dependencies.
struct Pass {
    /// Name, as shown by `inspect`.
    name: &'static str,
    needs: &'static [Fact],
    gives: Fact,
    run: fn(&mut Api, &mut Context) -> Result<(), Failure>,
}

const fn pass(
    name: &'static str,
    needs: &'static [Fact],
    gives: Fact,
    run: fn(&mut Api, &mut Context) -> Result<(), Failure>,
) -> Pass {
    Pass {
        name,
        needs,
        gives,
        run,
    }
}

/// All passes, in order.
const PASSES: &[Pass] = &[
    pass("dedupe", &[], Distinct, dedupe::run),
    pass("box_cycles", &[Distinct], Finite, box_cycles::run),
    pass("output", &[Distinct], Outputs, output::run),
    pass("media", &[Outputs], Media, media::run),
    pass("pages", &[Outputs, Media], Pages, pages::run),
    pass("overlap", &[Distinct], Overlaps, overlap::run),
    pass("mark_inputs", &[Distinct], Inputs, mark_inputs::run),
    pass("require", &[Distinct, Inputs], Required, require::run),
    pass(
        "discriminate",
        &[Distinct, Required],
        Discriminators,
        discriminate::run,
    ),
    pass("place_modules", &[Distinct], Places, place_modules::run),
    pass("name", &[Outputs, Media, Pages, Places], Names, name::run),
    pass("events", &[Distinct], Actions, events::run),
    pass("features", &[Names], Features, features::run),
    pass("box_large", &[Finite, Names], Sizes, box_large::run),
    pass(
        "surface",
        &[Required, Names, Sizes],
        Interface,
        surface::run,
    ),
];

/// Runs all passes; `trace` sees the IR after each. Returns the context, which holds the lock of names and the reports.
///
/// # Errors
///
/// Returns all diagnostics of the first pass that reports any; `passes::order` if a pass runs before one that it relies on,
/// which is a bug of the generator.
pub(crate) fn run(
    api: &mut Api,
    input: &Input<'_>,
    settings: &Settings,
    trace: &mut dyn FnMut(&'static str, &Api),
) -> Result<Context, Failure> {
    let mut context = Context::new(input, settings)?;
    let mut given = BTreeSet::new();
    for pass in PASSES {
        check_order(pass, &given)?;
        (pass.run)(api, &mut context)?;
        given.insert(pass.gives);
        trace(pass.name, api);
    }
    Ok(context)
}

/// Checks that earlier passes gave the facts that a pass needs.
fn check_order(pass: &Pass, given: &BTreeSet<Fact>) -> Result<(), Diagnostic> {
    match pass.needs.iter().find(|fact| !given.contains(fact)) {
        None => Ok(()),
        Some(fact) => Err(Diagnostic::new(
            "passes::order",
            format!(
                "the pass `{}` needs {fact:?}, which no pass before it gives",
                pass.name
            ),
        )
        .help("this is a fault of the generator, not of the description: please report it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passes_run_in_an_order_that_gives_each_what_it_needs() {
        let mut given = BTreeSet::new();
        for pass in PASSES {
            check_order(pass, &given).unwrap();
            assert!(given.insert(pass.gives), "{:?} is given twice", pass.gives);
        }
        let first = PASSES.last().unwrap();
        let refused = check_order(first, &BTreeSet::new()).unwrap_err();
        assert_eq!(refused.code, "passes::order");
    }
}
