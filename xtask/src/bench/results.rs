//! What a bench gives, for people and for programs.
//!
//! Takes: the machine, the subjects and what each run used. Gives: tables (figures, ratios, goals), or JSON with every
//! single run.
//!
//! ```text
//! what                 CPU s  least–most  peak MB
//! regenerate --check    1.90   1.88–1.93      320
//! ```

use serde_json::{Map, Value, json};

use super::applications::{self, Application};
use super::documents::{self, Values};
use super::figures::{Figures, Ratio};
use super::goals;
use super::machine::Machine;
use super::measure::Usage;
use super::phases::{self, Phases};
use super::ratios;
use super::subject::{Subject, is_of_document};
use super::table::{Style, Table};

/// Everything that was measured.
#[derive(Clone, Debug)]
pub(super) struct Results {
    pub(super) machine: Machine,
    pub(super) subjects: Vec<Measured>,
    /// What one decoded value takes.
    pub(super) values: Values,
    /// With `--rivals`, what the applications are.
    pub(super) applications: Vec<Application>,
}

/// What the runs of one subject used.
#[derive(Clone, Debug)]
pub(super) struct Measured {
    pub(super) key: String,
    pub(super) name: String,
    /// In the order in which they ran.
    pub(super) runs: Vec<Usage>,
    /// Of each, how long its phases took, if it told.
    pub(super) phases: Vec<Phases>,
}

impl Measured {
    /// No run yet.
    pub(super) fn nothing(subject: &Subject) -> Self {
        Self {
            key: subject.key.clone(),
            name: subject.name.clone(),
            runs: Vec::new(),
            phases: Vec::new(),
        }
    }
}

impl Results {
    /// The tables.
    pub(super) fn render(&self, style: Style) -> String {
        let runs = self.subjects.first().map_or(0, |one| one.runs.len());
        let tables = [
            self.figures().render(style),
            phases::table(&self.subjects).render(style),
            documents::decoding(self).render(style),
            documents::encoding(self).render(style),
            documents::memory(&self.values).render(style),
            applications::table(&self.applications, &self.subjects).render(style),
            ratios::table(self).render(style),
            goals::table(self).render(style),
            goals::calibration(self),
        ];
        // With `--only`, most have nothing to say.
        let tables: Vec<String> = tables.into_iter().flatten().collect();
        format!(
            "{}; medians of {}\n\n{}",
            self.machine,
            crate::text::some(runs, "run"),
            tables.join("\n")
        )
    }

    fn figures(&self) -> Table<4> {
        let mut table = Table::new(["what", "CPU s", "least–most", "peak MB"]);
        let alone = |subject: &&Measured| !is_of_document(&subject.key);
        for subject in self.subjects.iter().filter(alone) {
            if let Some(Figures { cpu, peak }) = Figures::of(&subject.runs) {
                table.row([
                    subject.name.clone(),
                    format!("{:.2}", cpu.median),
                    format!("{:.2}–{:.2}", cpu.least, cpu.most),
                    format!("{:.0}", peak.median / 1e6),
                ]);
            }
        }
        table
    }

    /// What the runs of a subject used, if it was measured.
    pub(super) fn figures_of(&self, key: &str) -> Option<Figures> {
        let subject = self.subjects.iter().find(|one| one.key == key)?;
        Figures::of(&subject.runs)
    }

    /// How many times the figures of one subject those of another are, if both were measured.
    pub(super) fn ratio(&self, of: &str, to: &str) -> Option<Ratio> {
        self.figures_of(of)?.over(&self.figures_of(to)?)
    }

    /// All of it as JSON, with a line end.
    pub(super) fn to_json(&self) -> String {
        let subjects: Map<String, Value> = self
            .subjects
            .iter()
            .map(|one| (one.key.clone(), subject(one)))
            .collect();
        let all = json!({
            "machine": self.machine.to_json(),
            "subjects": subjects,
            "values": self.values,
            "applications": applications::to_json(&self.applications),
            "ratios": ratios::to_json(self),
            "goals": goals::to_json(self),
        });
        format!("{all:#}\n")
    }
}

fn subject(one: &Measured) -> Value {
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
            subjects: vec![
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
            applications: Vec::new(),
            values: [("push".to_owned(), [[1, 2, 3], [4, 5, 6]])].into(),
        }
    }

    #[test]
    fn people_read_medians_and_ratios_of_medians() {
        assert_eq!(
            results().render(Style::Plain),
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
    fn programs_read_every_run() {
        let read: Value = serde_json::from_str(&results().to_json()).unwrap();
        assert_eq!(
            read.pointer("/subjects/check/cpu_seconds"),
            Some(&json!([12.0, 30.5, 11.5]))
        );
        assert_eq!(
            read.pointer("/subjects/check/median_peak_bytes"),
            Some(&json!(9e8))
        );
        let ratio = json!({ "of": "check", "to": "check-derives", "cpu": 3.0, "peak": 2.0 });
        assert_eq!(read.get("ratios"), Some(&json!([ratio])));
        assert_eq!(read.pointer("/machine/cpus"), Some(&json!(2)));
    }
}
