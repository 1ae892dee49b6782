//! The phases of the generator, as `regenerate` prints them. They are seconds of wall-clock time, since a phase runs on several
//! threads or on one.
//!
//! ```text
//! time        read 0.02 s, spec 0.31 s, lower 0.12 s; 0.45 s in all
//! ```

use crate::benchmark::Phases;

/// Parses the output of `regenerate`; the output of other programs has no phases.
pub(super) fn parse(output: &str) -> Phases {
    let times = output.lines().find_map(|line| line.strip_prefix("time "));
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

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn the_line_of_times_is_parsed_and_nothing_else() {
        let output = "operations  3\ntime        read 0.02 s, spec 1.11 s; 1.13 s in all\nfiles\n";
        let phases = [("read".to_owned(), 0.02), ("spec".to_owned(), 1.11)];
        assert_eq!(parse(output), phases);
        assert_eq!(parse("Compiling octoforge\n"), []);
    }
}
