//! Result of the pipeline before rendering, shared by generating, inspecting and comparing.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Diagnostic;
use crate::correct::Corrections;
use crate::diagnostic::Findings;
use crate::ir::Api;
use crate::lower::Skipped;
use crate::observe::Observations;
use crate::settings::Settings;

/// A description after the passes: the document, its IR with every decision made, and information about the run.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// Document, corrected and converted to OpenAPI 3.0.
    pub document: Value,
    /// Settings of the run, with defaults filled in.
    pub settings: Settings,
    /// IR for the renderers.
    pub api: Api,
    /// Text of the new lock of names.
    pub lock: String,
    /// Corrections that were made, and those that are stale.
    pub corrections: Corrections,
    /// Observations of the service that changed the document, and those that are stale.
    pub observations: Observations,
    /// Pins of names that match nothing in the description.
    pub stale_pins: Vec<Diagnostic>,
    /// Holes, if the run allows them, and faults of the description without consequences.
    pub findings: Findings,
    /// Parts of the description that the settings leave out.
    pub skipped: Vec<Skipped>,
    /// Operations with a pagination parameter that are not paginated, each with the reason.
    pub unpaged: BTreeMap<String, String>,
    /// JSON pointers of the properties that the description requires, and that are optional for lack of evidence.
    pub held_back: Vec<String>,
    /// Notes for the report.
    pub notes: Vec<String>,
}
