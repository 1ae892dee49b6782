//! The report of the benchmarks: tables, or JSON.
//!
//! Takes: the machine, and the runs of each benchmark. Gives: tables (figures, ratios, goals), or JSON with every run.
//!
//! ```text
//! what                 CPU s  least–most  peak MB
//! regenerate --check    1.90   1.88–1.93      320
//! ```

mod applications;
mod documents;
mod figures;
mod goals;
mod machine;
mod phases;
mod ratios;
mod results;
mod table;
mod values;

use serde_json::{Map, Value, json};

use xtask_support::text::some;

use self::figures::Figures;
pub(crate) use self::machine::Machine;
pub(crate) use self::results::Results;
pub(crate) use self::table::Style;
use self::table::Table;
pub(crate) use self::values::{Values, parse as parse_values};
use crate::benchmark::Measured;
use crate::suite::is_of_document;

/// Renders the tables.
pub(crate) fn render(results: &Results, style: Style) -> String {
    let runs = results.benchmarks.first().map_or(0, |one| one.runs.len());
    let tables = [
        figures(results).render(style),
        phases::generating(&results.benchmarks).render(style),
        phases::rendering(&results.benchmarks).render(style),
        documents::decoding(results).render(style),
        documents::encoding(results).render(style),
        documents::memory(&results.values).render(style),
        applications::table(&results.sizes, &results.benchmarks).render(style),
        ratios::table(results).render(style),
        goals::table(results).render(style),
        goals::calibration(results),
    ];
    // With `--only`, most tables are empty.
    let tables: Vec<String> = tables.into_iter().flatten().collect();
    format!(
        "{}; medians of {}\n\n{}",
        results.machine,
        some(runs, "run"),
        tables.join("\n")
    )
}

/// Returns the table of the benchmarks that have no table of their own.
fn figures(results: &Results) -> Table<4> {
    let mut table = Table::new(["what", "CPU s", "least–most", "peak MB"]);
    let alone = |benchmark: &&Measured| !is_of_document(&benchmark.key);
    for benchmark in results.benchmarks.iter().filter(alone) {
        if let Some(Figures { cpu, peak }) = Figures::of(&benchmark.runs) {
            table.row([
                benchmark.name.clone(),
                format!("{:.2}", cpu.median),
                format!("{:.2}–{:.2}", cpu.least, cpu.most),
                format!("{:.0}", peak.median / 1e6),
            ]);
        }
    }
    table
}

/// Renders everything as JSON, with a final line break.
pub(crate) fn to_json(results: &Results) -> String {
    let benchmarks: Map<String, Value> = results
        .benchmarks
        .iter()
        .map(|one| (one.key.clone(), benchmark(one)))
        .collect();
    let all = json!({
        "machine": results.machine.to_json(),
        "benchmarks": benchmarks,
        "values": results.values,
        "applications": applications::to_json(&results.sizes),
        "ratios": ratios::to_json(results),
        "goals": goals::to_json(results),
    });
    format!("{all:#}\n")
}

fn benchmark(one: &Measured) -> Value {
    let figures = Figures::of(&one.runs);
    json!({
        "name": one.name,
        "phase_seconds": one.phases,
        "cpu_seconds": one.runs.iter().map(|run| run.cpu()).collect::<Vec<_>>(),
        "peak_bytes": one.runs.iter().map(|run| run.peak).collect::<Vec<_>>(),
        "median_cpu_seconds": figures.as_ref().map(|all| all.cpu.median),
        "median_peak_bytes": figures.as_ref().map(|all| all.peak.median),
    })
}

#[cfg(test)]
mod tests {
    use xtask_support::measure::Usage;

    use super::*;

    fn results() -> Results {
        let measured = |key: &str, name: &str, runs: &[(f64, u64)]| Measured {
            key: key.to_owned(),
            name: name.to_owned(),
            phases: Vec::new(),
            runs: runs
                .iter()
                .map(|(cpu, peak)| {
                    let text = json!({ "user": cpu, "system": 0.5, "peak": peak });
                    Usage::from_json(&text.to_string()).unwrap()
                })
                .collect(),
        };
        Results {
            machine: Machine {
                rustc: "rustc 1.95.0".to_owned(),
                cpus: 2,
                system: "linux x86_64".to_owned(),
            },
            benchmarks: vec![
                measured(
                    "check",
                    "cargo check, all features",
                    &[
                        (11.5, 900_000_000),
                        (30.0, 950_000_000),
                        (11.0, 890_000_000),
                    ],
                ),
                measured(
                    "check-derives",
                    "types with derives",
                    &[(4.0, 450_000_000), (3.5, 440_000_000), (3.5, 460_000_000)],
                ),
                measured("decode-push", "", &[(0.1, 0), (0.1, 0), (0.1, 0)]),
                measured("decode-serde-push", "", &[(1.0, 0), (0.7, 0), (0.5, 0)]),
                measured("decode-flatten-push", "", &[(2.5, 0)]),
                measured("decode-value-push", "", &[(5.5, 0)]),
                measured("decode-ignored-push", "", &[(0.4, 0)]),
            ],
            sizes: Vec::new(),
            site: None,
            values: [("push".to_owned(), [[1, 2, 3], [4, 5, 6]])].into(),
        }
    }

    #[test]
    fn tables_show_medians_and_ratios_of_medians() {
        assert_eq!(
            render(&results(), Style::Plain),
            "rustc 1.95.0, 2 CPUs, linux x86_64; medians of 3 runs\n\
             \n\
             what                       CPU s   least–most  peak MB\n\
             cargo check, all features  12.00  11.50–30.50      900\n\
             types with derives          4.00    4.00–4.50      450\n\
             \n\
             decode, µs                     octoforge  serde_derive  with flatten  Value  IgnoredAny  ÷ serde_derive\n\
             a push, as a webhook sends it       10.0          20.0          50.0    100        15.0            0.50\n\
             \n\
             one value, bytes               struct  serde_derive  in all  serde_derive  allocations  serde_derive\n\
             a push, as a webhook sends it       1             4       2             5            3             6\n\
             \n\
             ratio                               CPU  peak\n\
             all features ÷ types with derives  3.00  2.00\n\
             \n\
             goal                                     at most  this run\n\
             all features ÷ types with derives, CPU         3      3.00  kept\n\
             all features ÷ types with derives, peak        3      2.00  kept\n"
        );
    }

    #[test]
    fn json_has_every_run() {
        let read: Value = serde_json::from_str(&to_json(&results())).unwrap();
        assert_eq!(
            read.pointer("/benchmarks/check/cpu_seconds"),
            Some(&json!([12.0, 30.5, 11.5]))
        );
        assert_eq!(
            read.pointer("/benchmarks/check/median_peak_bytes"),
            Some(&json!(9e8))
        );
        let ratio = json!({ "of": "check", "to": "check-derives", "cpu": 3.0, "peak": 2.0 });
        assert_eq!(read.get("ratios"), Some(&json!([ratio])));
        assert_eq!(read.pointer("/machine/cpus"), Some(&json!(2)));
    }
}
