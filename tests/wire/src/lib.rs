//! Holds every call of an emitted crate against its description, whichever that is.
//!
//! Takes: the text of a description, and a function that makes one call with the emitted crate. Gives: how many operations
//! were called, and everything that was wrong with a request or was lost of an answer. It reads the description on its own,
//! and knows nothing of the generator but how to parse YAML.
//!
//! ```text
//! description ─▶ calls: what is required; everything; each optional alone; each example
//!                  │ make(call)
//!                  ▼
//!             request ─▶ method, path, query, headers, cookies, body as the description says?
//!             answer  ─▶ what the caller gets is what was sent?
//! ```

mod answer;
mod body;
mod description;
mod fits;
mod operation;
pub mod package;
mod plan;
mod request;
mod sample;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;

pub use self::plan::Arguments;
use crate::description::Description;
use crate::plan::{Planned, plan};

/// Outcome of a call: the part of the answer that a caller gets.
#[derive(Clone, Debug, PartialEq)]
pub enum Got {
    /// Nothing, or what has no content.
    Nothing,
    /// JSON, as the type of the output encodes it.
    Json(String),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Bytes),
}

/// A call that was made: its request, and what came of its answer.
#[derive(Debug)]
pub struct Made {
    /// The request; `None` if it could not be built.
    pub request: Option<Request<Bytes>>,
    /// The outcome, or the reason why there is none.
    pub got: Result<Got, String>,
}

/// Makes a call: the id of its operation, its arguments, and the answer to its request.
pub type Make<'a> = &'a mut dyn FnMut(&str, &Arguments, Response<Bytes>) -> Made;

/// The result for a description.
#[derive(Debug, Default)]
pub struct Table {
    /// Operations of the description.
    pub operations: usize,
    /// Operations without a fault.
    pub called: usize,
    /// Calls that were made.
    pub calls: usize,
    /// Examples of bodies that fit their schema.
    pub examples: usize,
    /// Examples that do not, and are not sent.
    pub unfit: usize,
    /// Faults, by the id of the operation.
    pub faults: Vec<(String, String)>,
}

/// Calls every operation of a description.
pub fn run(description: &str, make: Make<'_>) -> Table {
    let description = Description::parse(description);
    let operations = description.operations();
    let mut table = Table {
        operations: operations.len(),
        ..Table::default()
    };
    for operation in &operations {
        let mut faults = BTreeSet::new();
        let planned = plan(&description, operation);
        table.examples += planned.examples;
        table.unfit += planned.unfit;
        table.calls += planned.calls.len();
        for call in &planned.calls {
            let made = make(&operation.id, &call.arguments, call.response());
            faults.extend(wrong(&description, call, made));
        }
        table.called += usize::from(faults.is_empty());
        let of_operation = faults
            .into_iter()
            .map(|fault| (operation.id.clone(), fault));
        table.faults.extend(of_operation);
    }
    table
}

/// Returns everything that is wrong with a call.
fn wrong(description: &Description, call: &Planned<'_>, made: Made) -> Vec<String> {
    let mut faults = Vec::new();
    match &made.request {
        Some(sent) => faults.extend(request::faults(description, call, sent)),
        None if made.got.is_ok() => faults.push("no request was built".to_owned()),
        None => {}
    }
    faults.extend(answer::fault(call, &made.got));
    faults
}

impl Table {
    /// Returns the faults counted by kind: their text without what is in backticks.
    #[must_use]
    pub fn kinds(&self) -> BTreeMap<String, usize> {
        let mut kinds = BTreeMap::new();
        for (_, fault) in &self.faults {
            let words = fault.split('`').step_by(2).collect::<Vec<_>>().join("…");
            *kinds.entry(words).or_default() += 1;
        }
        kinds
    }

    /// Returns the table as one object of JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        let shown = self.faults.iter().take(30);
        let shown: Vec<String> = shown.map(|(id, fault)| format!("{id}: {fault}")).collect();
        serde_json::json!({
            "operations": self.operations,
            "called": self.called,
            "calls": self.calls,
            "examples": self.examples,
            "unfit": self.unfit,
            "kinds": self.kinds(),
            "faults": shown,
        })
    }
}
