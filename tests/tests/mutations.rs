//! Round trips of mutated examples: every example, changed in one place at a time in a way that the description allows,
//! must be unchanged.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use octoforge_dispatch::Body;
use octoforge_generator::ir::Api;
use octoforge_generator::ir_of;
use octoforge_tests::{Example, Mutant, Mutation, body_of, examples, github, mutants, same, say};
use serde_json::Value;

/// Minimum number of mutants per kind. Fewer mean that some places are no longer tested.
const MINIMUMS: [(Mutation, usize); 8] = [
    (Mutation::UnknownText, 5_000),
    (Mutation::OptionalRemoved, 6_000),
    (Mutation::OptionalAdded, 8_000),
    (Mutation::Nulled, 3_800),
    (Mutation::ThreeStates, 13_000),
    (Mutation::UnknownField, 4_500),
    (Mutation::Number, 14_000),
    (Mutation::DateTime, 24_000),
];

/// Results of one thread.
#[derive(Default)]
struct Seen {
    counts: BTreeMap<Mutation, usize>,
    lost: Vec<String>,
}

#[test]
fn every_mutant_comes_back_unchanged() {
    let api = ir_of(&github().input()).unwrap();
    let examples = examples(&api);
    let (next, all) = (AtomicUsize::new(0), Mutex::new(Seen::default()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                let mut seen = Seen::default();
                while let Some(example) = examples.get(next.fetch_add(1, Ordering::Relaxed)) {
                    seen.example(&api, example);
                }
                all.lock().unwrap().add(seen);
            });
        }
    });
    let Seen { counts, lost } = all.into_inner().unwrap();
    for (mutation, count) in &counts {
        say(&format!("{mutation:?}: {count} mutants"));
    }
    let total: usize = counts.values().sum();
    say(&format!(
        "{} of {total} mutants come back unchanged",
        total - lost.len()
    ));
    let shown = lost.get(..lost.len().min(40)).unwrap();
    assert!(
        lost.is_empty(),
        "{} are lost, such as:\n{}",
        lost.len(),
        shown.join("\n")
    );
    for (mutation, minimum) in MINIMUMS {
        assert!(
            counts.get(&mutation) >= Some(&minimum),
            "{mutation:?}: {counts:?}"
        );
    }
}

impl Seen {
    fn add(&mut self, other: Self) {
        for (mutation, count) in other.counts {
            *self.counts.entry(mutation).or_default() += count;
        }
        self.lost.extend(other.lost);
    }

    fn example(&mut self, api: &Api, example: &Example<'_>) {
        let Some(ty) = example.payload.ty() else {
            return;
        };
        let body = body_of(
            example.kind,
            example.operation,
            example.status,
            example.media,
        )
        .unwrap();
        let json: Value = serde_json::from_str(&example.shown.json).unwrap();
        mutants(api, ty, &json, &mut |mutant| {
            *self.counts.entry(mutant.mutation).or_default() += 1;
            if let Some(reason) = difference(body, mutant) {
                self.lost.push(format!(
                    "{:?} at {} of {} {}: {reason}",
                    mutant.mutation, mutant.pointer, body.operation, body.status
                ));
            }
        });
    }
}

fn difference(body: &Body, mutant: &Mutant) -> Option<String> {
    let text = mutant.json.to_string();
    let back = match (body.round_trip)(text.as_bytes()) {
        Ok(back) => back,
        Err(error) => return Some(error.to_string()),
    };
    let back: Value = serde_json::from_slice(&back).unwrap();
    (!same(&mutant.json, &back)).then(|| {
        let changed = |json: &Value| json.pointer(&mutant.pointer).map(Value::to_string);
        format!(
            "{:?} came back as {:?}",
            changed(&mutant.json),
            changed(&back)
        )
    })
}
