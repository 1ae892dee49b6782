//! The tables of phases, for the description once and several times over: of generating, and of rendering the reference. Seconds are wall-clock time, since a phase runs on
//! several threads or on one: on a busy machine they are more than CPU seconds.

use super::figures::Spread;
use super::table::Table;
use crate::benchmark::Measured;

/// Returns the table of generating.
pub(crate) fn generating(benchmarks: &[Measured]) -> Table<4> {
    let head = ["generating, seconds by the clock", "once", "twice", "÷"];
    table(
        benchmarks,
        head,
        ["regenerate-spec", "regenerate-spec-twice"],
    )
}

/// Returns the table of rendering the reference.
pub(crate) fn rendering(benchmarks: &[Measured]) -> Table<4> {
    let head = ["rendering, seconds by the clock", "once", "nine times", "÷"];
    table(benchmarks, head, ["reference-spec", "reference-spec-nine"])
}

/// Returns a table of the phases of two benchmarks, by their keys.
fn table(benchmarks: &[Measured], head: [&'static str; 4], keys: [&str; 2]) -> Table<4> {
    let mut table = Table::new(head);
    let [once, twice] = keys.map(|key| benchmarks.iter().find(|one| one.key == key));
    let (Some(once), Some(twice)) = (once, twice) else {
        return table;
    };
    let names = once.phases.first().into_iter().flatten();
    for (name, _) in names {
        if let (Some(once), Some(twice)) = (median(once, name), median(twice, name)) {
            // A phase below a hundredth of a second has no ratio.
            let ratio = match once > 0.0 {
                true => format!("{:.2}", twice / once),
                false => String::new(),
            };
            table.row([
                name.clone(),
                format!("{once:.2}"),
                format!("{twice:.2}"),
                ratio,
            ]);
        }
    }
    table
}

fn median(benchmark: &Measured, name: &str) -> Option<f64> {
    let phases = benchmark.phases.iter().flatten();
    Spread::of(
        phases
            .filter(|(phase, _)| phase == name)
            .map(|(_, seconds)| *seconds),
    )
    .map(|spread| spread.median)
}
