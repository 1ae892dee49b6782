//! The table of the applications of five operations: crates, size of the program, CPU time of building it.
//!
//! ```text
//! application   crates  program, KB  debug, CPU s  release, CPU s
//! octoforge        115         3921          60.1            99.8
//! ```

use serde_json::{Value, json};

use super::figures::Figures;
use super::table::Table;
use crate::benchmark::Measured;
use crate::competitors::Size;

/// Returns the table; `benchmarks` are the runs that built the applications.
pub(crate) fn table(sizes: &[Size], benchmarks: &[Measured]) -> Table<5> {
    let mut table = Table::new([
        "application of five operations",
        "crates",
        "program, KB",
        "debug, CPU s",
        "release, CPU s",
    ]);
    for app in sizes {
        let figures = |profile: &str| {
            let key = format!("competitors-{profile}-{}", app.name);
            let benchmark = benchmarks.iter().find(|one| one.key == key)?;
            Figures::of(&benchmark.runs)
        };
        let (debug, release) = (figures("debug"), figures("release"));
        let seconds = |figures: &Option<Figures>| match figures {
            Some(figures) => format!("{:.1}", figures.cpu.median),
            None => "–".to_owned(),
        };
        // A program that an earlier run left has no place here.
        let bytes = app.bytes.filter(|_| release.is_some());
        if debug.is_some() || release.is_some() {
            table.row([
                app.with.to_owned(),
                app.crates.to_string(),
                bytes.map_or("–".to_owned(), |bytes| (bytes / 1000).to_string()),
                seconds(&debug),
                seconds(&release),
            ]);
        }
    }
    table
}

/// Returns the sizes as JSON.
pub(crate) fn to_json(sizes: &[Size]) -> Value {
    sizes
        .iter()
        .map(|app| {
            let value = json!({ "crates": app.crates, "bytes": app.bytes });
            (app.name.to_owned(), value)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::table::Style;
    use super::*;

    #[test]
    fn an_application_that_was_not_built_has_no_row() {
        let app = Size {
            name: "octoforge",
            with: "octoforge",
            crates: 3,
            bytes: Some(4000),
        };
        let text = table(std::slice::from_ref(&app), &[]).render(Style::Plain);
        assert_eq!(text, None);
        assert_eq!(
            to_json(&[app]),
            json!({ "octoforge": { "crates": 3, "bytes": 4000 } })
        );
    }
}
