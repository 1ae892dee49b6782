use octoforge_generator::Report;
use serde_json::json;

use super::*;

fn row(name: &str, calls: serde_json::Value) -> Row {
    Row {
        name: name.to_owned(),
        report: Some(Report::default()),
        compiled: Some(true),
        calls: Some(calls),
        ..Row::default()
    }
}

#[test]
fn a_row_holds_if_every_operation_does() {
    let good = row(
        "a.yaml",
        json!({ "operations": 2, "called": 2, "calls": 9, "examples": 1, "unfit": 0, "faults": [] }),
    );
    let bad = row(
        "b.yaml",
        json!({ "operations": 2, "called": 1, "calls": 9, "examples": 1, "unfit": 1, "faults": ["x: lost"] }),
    );
    let broken = Row {
        name: "c.yaml".to_owned(),
        failure: "parse::empty".to_owned(),
        ..Row::default()
    };
    let generated = Row {
        report: Some(Report::default()),
        ..Row::default()
    };
    let rows = [
        (&good, true, true),
        (&bad, false, true),
        (&broken, false, false),
        (&generated, false, true),
    ];
    for (row, whole, only) in rows {
        assert_eq!(
            (row.holds(false), row.holds(true)),
            (whole, only),
            "{}",
            row.line()
        );
    }
    let table = render(&[good, bad, broken]);
    for expected in [
        "generated   2\n",
        "operations  3 of 4 held in 18 calls\n",
        "examples    2 used, 1 do not fit their schema\n",
        "c.yaml:\n  parse::empty\n",
        "b.yaml: x: lost\n",
    ] {
        assert!(table.contains(expected), "{expected:?}: {table}");
    }
}
