//! Warnings about deviations. Takes the deviations of each response; logs each kind once, so that a busy client does not fill
//! the log.
//!
//! ```text
//! WARN a response is not as described operation="pulls/list" path="[3].head.repo" expected="Repository" found="null"
//! ```

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use crate::endpoint::Observe;
use crate::json::Deviation;

/// The maximum number of kinds that are remembered. Names of maps are parts of places, so their number has no limit.
const MAX_TOLD: usize = 1 << 12;

/// The kinds of deviations that have been logged: the operation and the place.
#[derive(Debug, Default)]
pub(super) struct Told(Mutex<HashSet<(&'static str, String)>>);

impl Told {
    fn is_new(&self, operation: &'static str, deviation: &Deviation) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.len() < MAX_TOLD && told.insert((operation, deviation.place()))
    }
}

impl Observe for Told {
    fn observe(&self, operation: &'static str, deviations: &[Deviation]) {
        for deviation in deviations.iter().filter(|one| self.is_new(operation, one)) {
            tracing::warn!(
                operation,
                path = deviation.path(),
                expected = deviation.expected(),
                found = deviation.found_name(),
                "a response is not as described"
            );
        }
    }
}
