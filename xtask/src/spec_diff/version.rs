//! The declared version bump: the difference of the emitted crate's version between base and head. The changelog must have a section
//! for the new version.

use octoforge_diff::Bump;

use super::origin::{Origin, State};

/// The versions of both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Declared {
    /// Version of the base.
    pub(super) from: String,
    /// Version of the head.
    pub(super) to: String,
    /// The bump between them.
    pub(super) bump: Bump,
    /// `true` if the changelog has a section for the head's version.
    pub(super) is_documented: bool,
}

impl Declared {
    /// Returns what two revisions of the repository declare; `None` if a side is a file.
    pub(super) fn new(base: &Origin, head: &Origin) -> Option<Self> {
        let (from, state) = (base.state.as_ref()?, head.state.as_ref()?);
        let (from, to) = (from.version.clone()?, state.version.clone()?);
        Some(Self {
            bump: bump(&from, &to),
            is_documented: from == to || is_documented(state, &to),
            from,
            to,
        })
    }

    /// `true` if the declared bump is at least `needed`, and the changelog documents it.
    pub(super) fn covers(&self, needed: Bump) -> bool {
        self.bump >= needed && self.is_documented
    }
}

fn is_documented(state: &State, version: &str) -> bool {
    let lines = state.changelog.as_deref().unwrap_or_default().lines();
    let mut headings = lines.filter_map(|line| line.strip_prefix("## "));
    headings.any(|heading| heading.trim_start_matches('[').starts_with(version))
}

/// Returns the bump from one version to another, by the rules of cargo: before 1.0.0 the second number is the major one, and minor
/// and patch are the same.
pub(super) fn bump(from: &str, to: &str) -> Bump {
    let numbers = |version: &str| -> Option<[u64; 3]> {
        let core = version.split(['-', '+']).next()?;
        let mut parts = core.split('.').map(|part| part.parse().ok());
        Some([parts.next()??, parts.next()??, parts.next()??])
    };
    let (Some([a, b, c]), Some([x, y, z])) = (numbers(from), numbers(to)) else {
        return Bump::None;
    };
    match (x.cmp(&a), y.cmp(&b), z.cmp(&c)) {
        (std::cmp::Ordering::Greater, ..) => Bump::Major,
        (std::cmp::Ordering::Equal, std::cmp::Ordering::Greater, _) if a == 0 => Bump::Major,
        (std::cmp::Ordering::Equal, std::cmp::Ordering::Greater, _) => Bump::Minor,
        (std::cmp::Ordering::Equal, std::cmp::Ordering::Equal, std::cmp::Ordering::Greater) => {
            if a == 0 { Bump::Minor } else { Bump::Patch }
        }
        _ => Bump::None,
    }
}

/// Returns the next version for a bump.
pub(super) fn next(from: &str, bump: Bump) -> Option<String> {
    let mut parts = from
        .split(['-', '+'])
        .next()?
        .split('.')
        .map(|part| part.parse::<u64>().ok());
    let (a, b, c) = (parts.next()??, parts.next()??, parts.next()??);
    Some(match (bump, a) {
        (Bump::None, _) => from.to_owned(),
        (Bump::Major, 0) => format!("0.{}.0", b + 1),
        (Bump::Major, _) => format!("{}.0.0", a + 1),
        (Bump::Minor, 1..) => format!("{a}.{}.0", b + 1),
        _ => format!("{a}.{b}.{}", c + 1),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bumps_follow_the_rules_of_cargo() {
        let cases = [
            ("0.1.0", "0.1.0", Bump::None),
            ("0.1.0", "0.1.1", Bump::Minor),
            ("0.1.0", "0.2.0", Bump::Major),
            ("0.1.0", "1.0.0", Bump::Major),
            ("1.2.3", "1.2.4", Bump::Patch),
            ("1.2.3", "1.3.0", Bump::Minor),
            ("1.2.3", "2.0.0", Bump::Major),
            ("1.2.3", "1.2.2", Bump::None),
            ("1.2", "2.0.0", Bump::None),
        ];
        for (from, to, expected) in cases {
            assert_eq!(bump(from, to), expected, "{from} to {to}");
        }
    }

    #[test]
    fn the_next_version_is_large_enough() {
        for from in ["0.1.0", "1.2.3"] {
            for needed in [Bump::Patch, Bump::Minor, Bump::Major] {
                let next = next(from, needed).unwrap();
                assert!(
                    bump(from, &next) >= needed,
                    "{from} to {next} for {needed:?}"
                );
            }
        }
    }
}
