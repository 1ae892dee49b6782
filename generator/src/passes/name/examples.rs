//! Names the constants of examples that are shown several times.

use std::collections::{BTreeMap, BTreeSet};

use super::case;
use crate::ir::{Api, ExampleId, Operation};

/// Names every example that is shown more than once.
pub(super) fn name(api: &mut Api) {
    let mut times: BTreeMap<ExampleId, usize> = BTreeMap::new();
    for id in api.operations.iter().flat_map(Operation::json_examples) {
        *times.entry(id).or_default() += 1;
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (ExampleId(index), count) in times {
        let Some(example) = api.examples.get_mut(index).filter(|_| count > 1) else {
            continue;
        };
        let name = case::constant(&example.name);
        let numbered = (2..).map(|times| format!("{name}_{times}"));
        let free = std::iter::once(name.clone())
            .chain(numbered)
            .find(|name| !taken.contains(name));
        let name = free.unwrap_or(name);
        taken.insert(name.clone());
        example.constant = name.into();
    }
}
