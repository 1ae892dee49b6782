//! Corrections that are applied, and all reasons why one is stale.

use serde_json::{Value, json};

use super::{Corrections, apply};
use crate::parse::parse_document;
use crate::{Diagnostic, File};

fn read(text: &str) -> Value {
    parse_document(text, File::Corrections).unwrap()
}

const DOCUMENT: &str = "
paths:
  /user/{id}:
    get: {parameters: [{name: id, schema: {type: string}}, {name: all}], tags: [one, two]}
info: {title: t, version: '1'}
";

fn refused(entries: &str) -> Vec<Diagnostic> {
    match apply(&mut read(DOCUMENT), &read(entries)) {
        Ok(corrections) => corrections.all_fired().unwrap_err().diagnostics,
        Err(failure) => failure.diagnostics,
    }
}

#[test]
fn corrections_change_what_they_name_and_nothing_else() {
    let get = "/paths/~1user~1{id}/get";
    let cases = [
        (
            format!(
                "{{at: '{get}/parameters/0/schema', was: {{type: string}}, becomes: {{type: integer}}"
            ),
            "get: {parameters: [{name: id, schema: {type: integer}}, {name: all}], tags: [one, two]}",
        ),
        (
            format!("{{at: '{get}/parameters/0/required', was_absent: true, becomes: true"),
            "get: {parameters: [{name: id, schema: {type: string}, required: true}, {name: all}], tags: [one, two]}",
        ),
        (
            format!(
                "{{at: '{get}/parameters/0', was: {{name: id, schema: {{type: string}}}}, remove: true"
            ),
            "get: {parameters: [{name: all}], tags: [one, two]}",
        ),
        (
            format!(
                "{{at: '{get}/parameters', was: [{{name: id, schema: {{type: string}}}}, {{name: all}}], remove: true"
            ),
            "get: {tags: [one, two]}",
        ),
        (
            format!("{{at: '{get}/tags/-', was_absent: true, becomes: three"),
            "get: {parameters: [{name: id, schema: {type: string}}, {name: all}], tags: [one, two, three]}",
        ),
        (
            format!("{{at: '{get}/tags', removes: [one]"),
            "get: {parameters: [{name: id, schema: {type: string}}, {name: all}], tags: [two]}",
        ),
        (
            format!(
                "{{at: '{get}/parameters', removes: [{{name: all}}, {{schema: {{type: string}}, name: id}}]"
            ),
            "get: {parameters: [], tags: [one, two]}",
        ),
        (
            format!("{{at: '{get}/tags/2', was_absent: true, becomes: ~"),
            "get: {parameters: [{name: id, schema: {type: string}}, {name: all}], tags: [one, two, ~]}",
        ),
    ];
    for (entry, expected) in cases {
        let mut document = read(DOCUMENT);
        let applied = apply(
            &mut document,
            &read(&format!("- {entry}, because: an answer shows it}}\n")),
        )
        .unwrap()
        .made;
        assert_eq!(applied.len(), 1);
        assert!(applied[0].at.starts_with(get));
        assert_eq!(applied[0].because, "an answer shows it");
        let path = &document["paths"]["/user/{id}"];
        // The text of a value shows the order of keys, which equality of values ignores.
        assert_eq!(path.to_string(), read(expected).to_string(), "{entry}");
        assert_eq!(document["info"], json!({ "title": "t", "version": "1" }));
    }
}

#[test]
fn a_correction_may_build_on_the_one_before_it() {
    let mut document = read(DOCUMENT);
    let entries = "
- {at: /tags, was_absent: true, becomes: [], because: first}
- {at: /tags/-, was_absent: true, becomes: a, because: second}
- {at: /tags/-, was_absent: true, becomes: b, because: third}
";
    let applied = apply(&mut document, &read(entries)).unwrap().made;
    assert_eq!(document["tags"], json!(["a", "b"]));
    assert_eq!(applied.len(), 3);
}

#[test]
fn values_before_a_correction_are_those_of_the_description() {
    let entries = "
- {at: /info/title, was: t, becomes: u, because: first}
- {at: /tags, was_absent: true, becomes: [], because: second}
- {at: /tags/-, was_absent: true, becomes: a, because: third}
- {at: /info/version, was: '2', becomes: '3', because: stale}
";
    let corrections = apply(&mut read(DOCUMENT), &read(entries)).unwrap();
    let before: Vec<_> = corrections.before.iter().collect();
    let expected = [
        ("/info/title", Some(json!("t"))),
        ("/info/version", Some(json!("1"))),
        ("/tags", None),
    ];
    assert_eq!(before.len(), expected.len());
    for ((at, value), (expected_at, expected)) in before.into_iter().zip(expected) {
        assert_eq!((at.as_str(), value), (expected_at, &expected));
    }
    assert_eq!(corrections.stale.len(), 1);
}

#[test]
fn no_corrections_are_no_changes() {
    let mut document = read(DOCUMENT);
    assert_eq!(
        apply(&mut document, &json!([])).unwrap(),
        Corrections::default()
    );
    assert_eq!(document, read(DOCUMENT));
}

#[test]
fn a_correction_that_does_not_fire_says_what_is_there() {
    let cases = [
        (
            "at: /info/title, was: u, becomes: v",
            "/0/was",
            "it is \"t\", not \"u\"",
        ),
        (
            "at: /info/title, was_absent: true, becomes: v",
            "/0/was_absent",
            "there already: it is \"t\"",
        ),
        (
            "at: /info/licence, was: u, becomes: v",
            "/0/at",
            "/info/licence is not there; it should be \"u\"",
        ),
        (
            "at: /info/a/b, was: u, becomes: v",
            "/0/at",
            "/info has no `a`; it has title, version",
        ),
        (
            "at: /infos/title, was: u, becomes: v",
            "/0/at",
            "the description has no `infos`; it has paths, info",
        ),
        (
            "at: /info/title/x, was: u, becomes: v",
            "/0/at",
            "/info/title has no `x`; it is \"t\"",
        ),
        (
            "at: /info/title/x/y, was: u, becomes: v",
            "/0/at",
            "/info/title has no `x`; it is \"t\"",
        ),
        (
            "at: '/paths/~1user~1{id}/get/tags/3', was_absent: true, becomes: v",
            "/0/at",
            "has no element `3`; it has 2",
        ),
        (
            "at: '/paths/~1user~1{id}/get/tags/01', was: two, becomes: v",
            "/0/at",
            "has no element `01`; it has 2",
        ),
        (
            "at: '/paths/~1user~1{id}/get/tags/2/x', was: two, becomes: v",
            "/0/at",
            "has no element `2`; it has 2",
        ),
        (
            "at: '/paths/~1user~1{id}/get/tags/-', was: two, becomes: v",
            "/0/at",
            "is not there; it should be \"two\"",
        ),
        (
            "at: '/paths/~1user~1{id}/get/tags', removes: [one, three]",
            "/0/removes",
            "/get/tags does not hold \"three\"",
        ),
        ("at: /info, removes: [title]", "/0/at", "/info is no list"),
        (
            "at: /info/tags, removes: [one]",
            "/0/at",
            "/info has no `tags`",
        ),
    ];
    for (entry, place, message) in cases {
        let findings = refused(&format!("- {{{entry}, because: reason}}"));
        let [found] = findings.as_slice() else {
            panic!("{entry}: {findings:?}");
        };
        assert_eq!(
            (found.code, found.file),
            ("correct::stale", File::Corrections),
            "{entry}"
        );
        assert_eq!(found.pointer.as_deref(), Some(place), "{entry}");
        assert!(
            found.message.contains(message),
            "{entry}: {}",
            found.message
        );
    }
}

#[test]
fn long_values_are_shown_in_part() {
    let long = "é".repeat(1000);
    let findings = refused(&format!(
        "- {{at: /info, was: {long}, becomes: 1, because: reason}}"
    ));
    assert!(
        findings[0].message.chars().count() < 300,
        "{}",
        findings[0].message
    );
    assert!(findings[0].message.ends_with("é…"));
}

#[test]
fn an_entry_of_the_wrong_shape_says_each_thing_that_is_wrong() {
    let fine = "at: /info, was: 1, becomes: 2, because: reason";
    let cases: [(String, &[(&str, &str)]); 16] = [
        ("- just words".into(), &[("/0", "is a mapping")]),
        (
            format!("- {{{fine}, becuase: x}}"),
            &[("/0/becuase", "no key `becuase`")],
        ),
        (
            "- {at: /info, was: 1, becomes: 2}".into(),
            &[("/0", "lacks `because`")],
        ),
        (
            "- {at: /info, was: 1, becomes: 2, because: ' '}".into(),
            &[("/0/because", "must be text")],
        ),
        (
            "- {at: 5, was: 1, becomes: 2, because: r}".into(),
            &[("/0/at", "must be text")],
        ),
        (
            "- {at: info, was: 1, becomes: 2, because: r}".into(),
            &[("/0/at", "no JSON pointer")],
        ),
        (
            "- {at: /a~b, was: 1, becomes: 2, because: r}".into(),
            &[("/0/at", "no JSON pointer")],
        ),
        (
            format!("- {{{fine}, was_absent: true}}"),
            &[("/0", "`was` and `was_absent` exclude")],
        ),
        (
            format!("- {{{fine}, remove: true}}"),
            &[("/0", "`becomes` and `remove` exclude")],
        ),
        (
            "- {at: /info, was: 1, remove: false, because: r}".into(),
            &[("/0/remove", "can only be true")],
        ),
        (
            "- {at: /info, was: 1, becomes: 1, because: r}".into(),
            &[("/0", "changes nothing")],
        ),
        (
            "- {at: /info, was_absent: true, remove: true, because: r}".into(),
            &[("/0", "changes nothing")],
        ),
        (
            "- {at: /info, removes: [a], was: 1, because: r}".into(),
            &[("/0", "`removes` and `was` exclude")],
        ),
        (
            "- {at: /info, removes: a, because: r}".into(),
            &[("/0/removes", "is a list of the elements")],
        ),
        (
            "- {at: /info, removes: [], because: r}".into(),
            &[("/0/removes", "is a list of the elements")],
        ),
        (
            "- {}\n".into(),
            &[
                ("/0", "lacks `at`"),
                ("/0", "lacks `because`"),
                ("/0", "lacks `was`"),
                ("/0", "lacks `becomes`"),
            ],
        ),
    ];
    for (entries, expected) in cases {
        let findings = refused(&entries);
        assert_eq!(findings.len(), expected.len(), "{entries}: {findings:?}");
        for (found, (place, message)) in findings.iter().zip(expected) {
            assert_eq!(
                (found.code, found.file),
                ("correct::structure", File::Corrections)
            );
            assert_eq!(
                found.pointer.as_deref(),
                Some(*place),
                "{entries}: {}",
                found.message
            );
            assert!(
                found.message.contains(message),
                "{entries}: {}",
                found.message
            );
        }
    }
}

#[test]
fn corrections_that_are_no_list_are_refused() {
    let findings = refused("at: /info");
    assert_eq!(findings[0].code, "correct::structure");
    assert_eq!(findings[0].pointer.as_deref(), Some(""));
}

#[test]
fn two_corrections_of_one_place_are_refused_and_the_others_still_looked_at() {
    let findings = refused(
        "
- {at: /info/title, was: t, becomes: u, because: r}
- {at: /info/version, was: '1', becomes: '2', because: r}
- {at: /info/title, was: u, becomes: v, because: r}
- {at: /info/gone, was: u, becomes: v, because: r}
",
    );
    let found: Vec<_> = findings
        .iter()
        .map(|found| (found.code, found.pointer.as_deref()))
        .collect();
    assert_eq!(
        found,
        [
            ("correct::duplicate", Some("/2/at")),
            ("correct::stale", Some("/3/at"))
        ]
    );
    assert!(findings[0].message.contains("entry 0"));
}
