//! Tests of `explore`. The program that they run is this one: it has a property test that fails if an environment variable says so.

use std::path::Path;
use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::programs::{Artifact, PropertyTest, artifact};
use super::sources::{self, Target, functions};
use super::turn::{Failure, Outcome, failure, take};
use super::{Explored, conclude, fitting, report};
use xtask_support::root::Root;

/// Environment variable with the limit of [`a_number_is_small`].
const LIMIT: &str = "OCTOFORGE_TEST_LIMIT";
const LONG: Duration = Duration::from_secs(600);

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_number_is_small(number in 0..1_000_u32) {
        let limit = std::env::var(LIMIT).map_or(1_000, |limit| limit.parse().unwrap());
        prop_assert!(number < limit, "{number} is not below {limit}");
    }
}

fn property() -> PropertyTest {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    PropertyTest {
        program: std::env::current_exe().unwrap(),
        name: "explore::tests::a_number_is_small".to_owned(),
        dir: dir.to_owned(),
        package: "xtask".to_owned(),
        target: target(&["--bins"]),
    }
}

fn target(options: &[&str]) -> Target {
    options.iter().map(|option| (*option).to_owned()).collect()
}

/// Runs with a limit that one number in a hundred exceeds.
fn tried(seed: u64, cases: u32) -> Outcome {
    let mut command = property().command(seed, cases);
    command.env(LIMIT, "990");
    take(command, LONG).unwrap()
}

#[test]
fn a_seed_leads_to_the_same_failure_each_time() {
    let Outcome::Failed(found) = tried(7, 100_000) else {
        panic!("one number in a hundred is too large")
    };
    assert!(
        found.message.contains("990 is not below 990"),
        "{}",
        found.message
    );
    assert!(
        found
            .message
            .ends_with("minimal failing input: number = 990"),
        "{}",
        found.message
    );
    assert_eq!(tried(7, 100_000), Outcome::Failed(found.clone()));
    // With as many cases as passed before, the run passes.
    assert!(found.passed > 0, "{found:?}");
    assert_eq!(
        tried(7, u32::try_from(found.passed).unwrap()),
        Outcome::Passed
    );
    let others = [8, 9, 10].map(|seed| tried(seed, 100_000));
    assert!(
        others
            .iter()
            .any(|other| *other != Outcome::Failed(found.clone()))
    );

    let message = report(&property(), 7, 100_000, &found);
    let again = "\n  reproduce: PROPTEST_RNG_SEED=7 PROPTEST_CASES=100000 cargo test -p xtask --all-features --bins \
                 -- explore::tests::a_number_is_small --exact\n";
    assert!(
        message.starts_with("FAILED explore::tests::a_number_is_small\n  seed 7, after "),
        "{message}"
    );
    assert!(
        message.contains("\n    minimal failing input: number = 990\n"),
        "{message}"
    );
    assert!(message.ends_with(again), "{message}");
}

#[test]
fn turns_are_counted_and_a_failure_is_reported() {
    let mut good = Explored::new(property());
    assert_eq!(good.turn(1).unwrap(), None);
    assert_eq!((good.passed, good.turns), (64, 1));
    let mut bad = Explored::new(property());
    bad.passed = 1_233;
    bad.failure = Some(failure("", "signal: 6"));
    let all = conclude(&[good, bad]);
    let (passed, failed) = (
        "          64 cases       1 turn  xtask explore::tests::a_number_is_small\n",
        "       1,233 cases      0 turns  xtask explore::tests::a_number_is_small FAILED\n",
    );
    assert_eq!(all.exit, 1);
    assert!(
        all.text.starts_with(&format!(
            "{passed}{failed}1,297 cases of 2 tests passed, 1 test failed\n"
        )),
        "{}",
        all.text
    );
    assert_eq!(conclude(&[Explored::new(property())]).exit, 0);
}

#[test]
fn a_program_that_ends_without_a_report_is_a_failure() {
    let text = "running 1 test\nthread 'a' has overflowed its stack\n";
    let expected = Failure {
        passed: 0,
        message: format!("signal: 6\n{}", text.trim_end()),
    };
    assert_eq!(failure(text, "signal: 6"), expected);
    // No program ends in no time.
    let Outcome::Failed(found) = take(property().command(1, 1_000_000), Duration::ZERO).unwrap()
    else {
        panic!("it was not killed")
    };
    assert!(
        found.message.starts_with("no end within 0 s"),
        "{}",
        found.message
    );
}

#[test]
fn the_number_of_cases_follows_the_duration() {
    let second = Duration::from_secs(1);
    let cases = [
        (64, second * 3, 64),
        (64, second * 2, 96),
        (64, Duration::ZERO, 256),
        (64, second * 300, 16),
        (1, second * 300, 1),
        (900_000, second / 1_000, 1_000_000),
    ];
    for (cases, took, expected) in cases {
        assert_eq!(fitting(cases, took), expected, "{cases} in {took:?}");
    }
}

#[test]
fn every_property_test_of_the_repository_fixes_its_seed() {
    let found = sources::properties(&Root::find().unwrap()).unwrap_or_else(|stop| panic!("{stop}"));
    assert!(found.len() > 30, "{found:?}");
    let has = |package: &str, options: &[&str], function: &str| {
        let target = target(options);
        found.iter().any(|one| {
            (one.package.as_str(), &one.target, one.function.as_str())
                == (package, &target, function)
        })
    };
    assert!(has("runtime", &["--test", "json"], "any_value_is_kept"));
    assert!(has("xtask", &["--bins"], "a_number_is_small"));
    assert!(has(
        "tests",
        &["--test", "documents"],
        "any_document_is_generated_or_refused"
    ));
}

#[test]
fn functions_of_blocks_and_blocks_without_a_fixed_seed_are_found() {
    let fixed = "#![proptest_config(Config { rng_seed: RngSeed::Fixed(9), failure_persistence: None, ..d() })]";
    let block = |config: &str| {
        format!(
            "fn no() {{}}\nmod tests {{\n    proptest! {{\n        {config}\n        #[test]\n        fn one(a: u8) {{\n        }}\n        fn two(\n            a: u8,\n        ) {{}}\n    }}\n    fn neither() {{}}\n}}\n"
        )
    };
    let cases = [
        (block(fixed), Ok(vec!["one", "two"])),
        (block(""), Err(3)),
        (block(&fixed.replace("Fixed(9)", "Random")), Err(3)),
        (
            block(&fixed.replace("failure_persistence: None, ", "")),
            Err(3),
        ),
        ("// proptest! {\n".to_owned(), Ok(vec![])),
    ];
    for (text, expected) in cases {
        assert_eq!(functions(&text), expected, "{text}");
    }
}

#[test]
fn messages_of_cargo_are_parsed() {
    let line = |kind: &str, id: &str, program: &str| {
        format!(
            r#"{{"reason":"compiler-artifact","package_id":"path+file:///r/{id}","manifest_path":"/r/xtask/Cargo.toml","target":{{"kind":["{kind}"],"name":"json"}},"executable":{program}}}"#
        )
    };
    let made = |package: &str, target| {
        Some(Artifact {
            program: "/r/p".into(),
            package: package.to_owned(),
            target,
        })
    };
    let cases = [
        (
            line("lib", "runtime#octoforge-runtime@0.1.0", r#""/r/p""#),
            made("octoforge-runtime", target(&["--lib"])),
        ),
        (
            line("test", "xtask#0.1.0", r#""/r/p""#),
            made("xtask", target(&["--test", "json"])),
        ),
        (line("test", "xtask#0.1.0", "null"), None),
        (
            line("bin", "xtask#0.1.0", r#""/r/p""#),
            made("xtask", target(&["--bins"])),
        ),
        (line("example", "xtask#0.1.0", r#""/r/p""#), None),
        ("warning: no JSON".to_owned(), None),
    ];
    for (line, expected) in cases {
        assert_eq!(artifact(&line), expected, "{line}");
    }
}
