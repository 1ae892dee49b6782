//! How long each phase of generating took.
//!
//! Takes: what `regenerate` says at its end. Gives: a table of its phases, once and with everything twice. These are
//! seconds on the clock, since a phase runs on several threads or on one: on a busy machine they are more than CPU seconds.
//!
//! ```text
//! time        read 0.02 s, spec 0.31 s, lower 0.12 s; 0.45 s in all
//! ```

use super::figures::Spread;
use super::results::Measured;
use super::table::Table;

/// The phases of one run, in their order.
pub(super) type Phases = Vec<(String, f64)>;

/// Reads what `regenerate` said; of other programs, nothing.
pub(super) fn read(said: &str) -> Phases {
    let times = said.lines().find_map(|line| line.strip_prefix("time "));
    let phases = times.and_then(|line| line.split(';').next());
    phases
        .into_iter()
        .flat_map(|line| line.split(", "))
        .filter_map(|phase| {
            let (name, seconds) = phase.trim().strip_suffix(" s")?.rsplit_once(' ')?;
            Some((name.to_owned(), seconds.parse().ok()?))
        })
        .collect()
}

/// The table.
pub(super) fn table(subjects: &[Measured]) -> Table<4> {
    let mut table = Table::new(["generating, seconds by the clock", "once", "twice", "÷"]);
    let find = |key: &str| subjects.iter().find(|one| one.key == key);
    let (Some(once), Some(twice)) = (find("regenerate-spec"), find("regenerate-spec-twice")) else {
        return table;
    };
    let names = once.phases.first().into_iter().flatten();
    for (name, _) in names {
        if let (Some(once), Some(twice)) = (median(once, name), median(twice, name)) {
            // What takes no hundredth of a second has no ratio.
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

fn median(subject: &Measured, name: &str) -> Option<f64> {
    let phases = subject.phases.iter().flatten();
    Spread::of(
        phases
            .filter(|(phase, _)| phase == name)
            .map(|(_, seconds)| *seconds),
    )
    .map(|spread| spread.median)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_regenerate_says_is_read_and_nothing_else() {
        let said = "operations  3\ntime        read 0.02 s, spec 1.11 s; 1.13 s in all\nfiles\n";
        let phases = [("read".to_owned(), 0.02), ("spec".to_owned(), 1.11)];
        assert_eq!(read(said), phases);
        assert_eq!(read("Compiling octoforge\n"), []);
    }
}
