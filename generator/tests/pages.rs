//! Tests page settings that do not apply: an error if the settings were written for this description, otherwise a note.

use octoforge_generator::{Failure, Input, Layout, Output, generate};

const DESCRIPTION: &str = "
openapi: 3.0.3
info: { title: Zoo, version: '1' }
paths:
  /cats:
    get:
      operationId: cats/list
      tags: [cats]
      parameters: [ { name: page, in: query, schema: { type: integer } } ]
      responses: { '200': { description: Cats., content: { application/json: { schema: { $ref: '#/components/schemas/litter' } } } } }
    put:
      operationId: cats/one
      tags: [cats]
      parameters: [ { name: page, in: query, schema: { type: integer } } ]
      responses: { '200': { description: A cat., content: { application/json: { schema: { type: string } } } } }
components:
  schemas:
    litter: { type: object, properties: { cats: { type: array, items: { type: string } } } }
";

fn run(settings: &str, own_settings: bool) -> Result<Output, Failure> {
    let input = Input {
        description: DESCRIPTION,
        settings: Some(settings),
        own_settings,
        corrections: None,
        observations: None,
        pins: None,
        lock: None,
        strict: true,
        layout: Layout::Member,
    };
    generate(&input, &mut |_| {})
}

#[test]
fn operations_without_a_list_are_reported() {
    let report = run("pages: { parameters: [page] }", true).unwrap().report;
    assert_eq!(report.paged, 1);
    let unpaged: Vec<_> = report.unpaged.into_iter().collect();
    let reason = "it gives neither a list nor an object with one".to_owned();
    assert_eq!(unpaged, [("cats/one".to_owned(), reason)]);
}

#[test]
fn what_does_not_hold_is_an_error_or_a_note() {
    for (entry, reason) in [
        (
            "cats/list: dogs",
            "`cats/list`: there is no list under `dogs`",
        ),
        ("cats/list: cats", "`cats/list`: it says what holds anyway"),
        ("dogs/list: dogs", "`dogs/list`: there is no such operation"),
    ] {
        let settings = format!(
            "pages: {{ parameters: [page], of: {{ '{}' }} }}",
            entry.replace(": ", "': '")
        );
        let failure = run(&settings, true).unwrap_err().to_string();
        assert!(failure.contains(reason), "{failure}");
        let report = run(&settings, false).unwrap().report;
        assert!(
            report.notes.iter().any(|note| note.ends_with(reason)),
            "{:?}",
            report.notes
        );
        // Without the setting, the rule applies.
        assert_eq!(report.paged, 1);
    }
}

#[test]
fn what_has_no_pages_by_the_settings_has_none() {
    let report = run(
        "pages: { parameters: [page], of: { cats/list: null } }",
        true,
    )
    .unwrap()
    .report;
    assert_eq!((report.paged, report.unpaged.len()), (0, 2));
}
