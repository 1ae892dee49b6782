//! What several runs come to: the middle, how far apart they are, and how many times another's.
//!
//! Takes: what each run used. Gives: [`Figures`], and ratios between two of them.
//!
//! ```text
//! Spread::of([3.0, 1.0, 2.0])  ==  1.0 ..= 2.0 ..= 3.0
//! ```

use super::measure::Usage;

/// What the runs of one subject used.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figures {
    /// Seconds of CPU.
    pub(super) cpu: Spread,
    /// Bytes of memory at the peak of the largest process.
    pub(super) peak: Spread,
}

/// The least, the middle and the most of several numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spread {
    pub(super) least: f64,
    pub(super) median: f64,
    pub(super) most: f64,
}

/// How many times another's figures some figures are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ratio {
    pub(super) cpu: f64,
    pub(super) peak: f64,
}

impl Figures {
    /// Of at least one run.
    pub(super) fn of(runs: &[Usage]) -> Option<Self> {
        Some(Self {
            cpu: Spread::of(runs.iter().map(|run| run.cpu()))?,
            // Bytes of memory are far from where a float loses them.
            peak: Spread::of(runs.iter().map(|run| run.peak as f64))?,
        })
    }

    /// How many times `other` this is, median by median; nothing if the other is nothing.
    pub(super) fn over(&self, other: &Self) -> Option<Ratio> {
        let ratio = |ours: f64, theirs: f64| (theirs > 0.0).then(|| ours / theirs);
        Some(Ratio {
            cpu: ratio(self.cpu.median, other.cpu.median)?,
            peak: ratio(self.peak.median, other.peak.median)?,
        })
    }
}

impl Spread {
    /// Of at least one number. Of an even number of them, the middle is between the two in the middle.
    pub(super) fn of(numbers: impl IntoIterator<Item = f64>) -> Option<Self> {
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
    fn the_median_is_the_middle_and_outliers_do_not_move_it() {
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
    fn figures_are_of_both_kinds_of_seconds() {
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
