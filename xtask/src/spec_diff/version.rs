//! The bump that is declared, beside the one that is needed.
//!
//! Declared is what the version of the emitted crate says, from the base to the revision; the changelog has to have a
//! section for it.

use octoforge_generator::diff::Bump;

use super::side::{Side, State};

/// What the two sides declare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Declared {
    /// Version of the base.
    pub(super) from: String,
    /// Version of the revision.
    pub(super) to: String,
    /// The bump from the one to the other.
    pub(super) bump: Bump,
    /// Whether the changelog has a section for the revision's version.
    pub(super) is_told: bool,
}

impl Declared {
    /// What two states of the repository declare; `None` if one of them is none.
    pub(super) fn new(base: &Side, head: &Side) -> Option<Self> {
        let (from, state) = (base.state.as_ref()?, head.state.as_ref()?);
        let (from, to) = (from.version.clone()?, state.version.clone()?);
        Some(Self {
            bump: bump(&from, &to),
            is_told: from == to || is_told(state, &to),
            from,
            to,
        })
    }

    /// Whether the version is as far from the base's as a bump needs, and the changelog tells of it.
    pub(super) fn covers(&self, needed: Bump) -> bool {
        self.bump >= needed && self.is_told
    }
}

fn is_told(state: &State, version: &str) -> bool {
    let lines = state.changelog.as_deref().unwrap_or_default().lines();
    let mut headings = lines.filter_map(|line| line.strip_prefix("## "));
    headings.any(|heading| heading.trim_start_matches('[').starts_with(version))
}

/// The bump from one version to another, as cargo reads them: before 1.0.0 the second number is the major one, and there is
/// no difference between minor and patch.
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

/// The version after one, for a bump.
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

/// The version in `generated/Cargo.toml`, which may be that of the workspace.
pub(super) fn of_crate(read: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let manifest: toml::Table = read("generated/Cargo.toml")?.parse().ok()?;
    match manifest.get("package")?.get("version")? {
        toml::Value::String(version) => Some(version.clone()),
        _ => {
            let workspace: toml::Table = read("Cargo.toml")?.parse().ok()?;
            let package = workspace.get("workspace")?.get("package")?;
            package.get("version")?.as_str().map(str::to_owned)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bumps_are_read_as_cargo_does() {
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
    fn the_next_version_is_the_bump_it_is_made_for() {
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

    #[test]
    fn a_version_may_be_the_workspaces() {
        let read = |path: &str| match path {
            "Cargo.toml" => Some("[workspace.package]\nversion = \"0.3.0\"\n".to_owned()),
            _ => Some("[package]\nname = \"a\"\nversion.workspace = true\n".to_owned()),
        };
        assert_eq!(of_crate(&read).as_deref(), Some("0.3.0"));
        let own = |_: &str| Some("[package]\nversion = \"1.0.0\"\n".to_owned());
        assert_eq!(of_crate(&own).as_deref(), Some("1.0.0"));
        assert_eq!(of_crate(&|_| None), None);
    }
}
