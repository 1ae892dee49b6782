//! Statistics of several runs: median, spread, and ratios.
//!
//! Takes: the usage of each run. Gives: [`Figures`], and ratios between two of them.
//!
//! ```text
//! Spread::of([3.0, 1.0, 2.0])  ==  1.0 ..= 2.0 ..= 3.0
//! ```

use xtask_support::measure::Usage;

/// The CPU time and memory of a benchmark's runs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Figures {
    /// Seconds of CPU.
    pub(crate) cpu: Spread,
    /// Peak memory of the largest process, in bytes.
    pub(crate) peak: Spread,
}

/// Minimum, median and maximum of several numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spread {
    pub(crate) least: f64,
    pub(crate) median: f64,
    pub(crate) most: f64,
}

/// The median figures of one benchmark over those of another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ratio {
    pub(crate) cpu: f64,
    pub(crate) peak: f64,
}

impl Figures {
    /// Summarises runs; `None` without any.
    pub(crate) fn of(runs: &[Usage]) -> Option<Self> {
        Some(Self {
            cpu: Spread::of(runs.iter().map(|run| run.cpu()))?,
            // An `f64` holds any realistic number of bytes exactly.
            peak: Spread::of(runs.iter().map(|run| run.peak as f64))?,
        })
    }

    /// Divides by `other`, median by median; `None` if a median of `other` is 0.
    pub(crate) fn over(&self, other: &Self) -> Option<Ratio> {
        let ratio = |ours: f64, theirs: f64| (theirs > 0.0).then(|| ours / theirs);
        Some(Ratio {
            cpu: ratio(self.cpu.median, other.cpu.median)?,
            peak: ratio(self.peak.median, other.peak.median)?,
        })
    }
}

impl Spread {
    /// Summarises numbers; `None` without any. The median of an even count is the mean of the two in the middle.
    pub(crate) fn of(numbers: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut sorted: Vec<f64> = numbers.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let below = sorted.get(sorted.len().checked_sub(1)? / 2)?;
        let above = sorted.get(sorted.len() / 2)?;
        Some(Self {
            least: *sorted.first()?,
            median: f64::midpoint(*below, *above),
            most: *sorted.last()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outliers_do_not_move_the_median() {
        let cases = [
            (vec![4.0], [4.0, 4.0, 4.0]),
            (vec![3.0, 1.0], [1.0, 2.0, 3.0]),
            (vec![100.0, 2.0, 1.0], [1.0, 2.0, 100.0]),
            (vec![9.0, 1.0, 3.0, 2.0], [1.0, 2.5, 9.0]),
        ];
        for (numbers, [least, median, most]) in cases {
            let spread = Spread {
                least,
                median,
                most,
            };
            assert_eq!(Spread::of(numbers), Some(spread));
        }
        assert_eq!(Spread::of([]), None);
    }

    #[test]
    fn ratios_are_of_medians() {
        let of = |cpu: f64, peak: f64| {
            let flat = |median| Spread {
                least: 0.0,
                median,
                most: 1e9,
            };
            Figures {
                cpu: flat(cpu),
                peak: flat(peak),
            }
        };
        let ratio = of(12.0, 9e8).over(&of(4.0, 6e8));
        assert_eq!(
            ratio,
            Some(Ratio {
                cpu: 3.0,
                peak: 1.5
            })
        );
        assert_eq!(of(12.0, 9e8).over(&of(0.0, 6e8)), None);
    }

    #[test]
    fn cpu_time_is_user_and_system_time() {
        let run = |text: &str| Usage::from_json(text).unwrap();
        let runs = [
            run(r#"{"user":1.0,"system":0.5,"peak":10}"#),
            run(r#"{"user":2.0,"system":0.25,"peak":30}"#),
        ];
        let figures = Figures::of(&runs).unwrap();
        assert_eq!(
            (
                figures.cpu.least,
                figures.cpu.median,
                figures.cpu.most,
                figures.peak.median
            ),
            (1.5, 1.875, 2.25, 20.0)
        );
        assert_eq!(Figures::of(&[]), None);
    }
}
