//! What the applications of five operations come to: crates and the size of the program.
//!
//! Takes: the workshop, once they are built. Gives: a table of them, with what building them took.
//!
//! ```text
//! application   crates  program, KB  debug, CPU s  release, CPU s
//! octoforge        115         3921          60.1            99.8
//! ```

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use super::figures::Figures;
use super::results::Measured;
use super::rivals::{APPS, target};
use super::table::Table;
use super::workshop::Workshop;
use crate::stop::Stop;

/// What an application is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Application {
    name: &'static str,
    with: &'static str,
    /// Packages that are compiled for it, itself included.
    crates: usize,
    /// Bytes of the program, stripped; nothing if only the debug build was asked for.
    bytes: Option<u64>,
}

/// Looks at all of them.
///
/// # Errors
///
/// Cargo cannot say what one is made of.
pub(super) fn look(workshop: &Workshop) -> Result<Vec<Application>, Stop> {
    APPS.iter()
        .map(|app| {
            let program = target(workshop, app).join("release/release/app");
            Ok(Application {
                name: app.name,
                with: app.with,
                crates: crates(&workshop.tree(app.name)?),
                bytes: fs::metadata(&program).ok().map(|built| built.len()),
            })
        })
        .collect()
}

/// How many packages a tree has: the same one stands in it wherever it is used.
fn crates(tree: &str) -> usize {
    let packages: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.next()?))
        })
        .collect();
    packages.len()
}

/// The table.
pub(super) fn table(applications: &[Application], subjects: &[Measured]) -> Table<5> {
    let mut table = Table::new([
        "application of five operations",
        "crates",
        "program, KB",
        "debug, CPU s",
        "release, CPU s",
    ]);
    for app in applications {
        let figures = |profile: &str| {
            let key = format!("rivals-{profile}-{}", app.name);
            let subject = subjects.iter().find(|one| one.key == key)?;
            Figures::of(&subject.runs)
        };
        let (debug, release) = (figures("debug"), figures("release"));
        let seconds = |figures: &Option<Figures>| match figures {
            Some(figures) => format!("{:.1}", figures.cpu.median),
            None => "–".to_owned(),
        };
        // The size is of this run's program, not of one that lay there.
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

/// The same, for programs.
pub(super) fn to_json(applications: &[Application]) -> Value {
    applications
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
    fn a_package_counts_once_and_each_of_its_versions_does() {
        let tree = "app v0.0.0 (/x)\nserde v1.0.0\nserde v1.0.0 (*)\nsyn v2.0.0\nsyn v3.0.0\n\n";
        assert_eq!(crates(tree), 4);
    }

    #[test]
    fn what_was_not_built_has_no_row() {
        let app = Application {
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
