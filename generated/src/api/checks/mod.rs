// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Rich interactions with checks run by your integrations.

mod runs;
mod suites;

pub use self::runs::{
    Action, Annotation, AnnotationLevel, Create, CreateBody, CreateBodyOutput, Get,
    Image, ListAnnotations, ListForRef, ListForSuite, RerequestRun, Response, Update,
    UpdateBody, UpdateBodyOutput, create, get, list_annotations, list_for_ref,
    list_for_suite, rerequest_run, update,
};
pub use self::suites::{
    CreateSuite, CreateSuiteBody, GetSuite, ListSuitesForRef, ListSuitesForRefResponse,
    RerequestSuite, SetSuitesPreferences, create_suite, get_suite, list_suites_for_ref,
    rerequest_suite, set_suites_preferences,
};
