//! The section of `CHANGELOG.md` about the description; each run replaces it.

use super::format::section;
use super::report::Report;
use xtask_support::root::Root;
use xtask_support::stop::Stop;
use xtask_support::visible;
use xtask_support::writer::Plan;

const FILE: &str = "CHANGELOG.md";
/// The unreleased section, and the subsection that is replaced.
const UNRELEASED: &str = "## Unreleased";
const OURS: &str = "### The description";

/// Writes the section, and returns it.
///
/// # Errors
///
/// The changelog cannot be read or written, or has no unreleased section.
pub(super) fn update(root: &Root, report: &Report) -> Result<String, Stop> {
    let path = root.join(FILE);
    let text = std::fs::read_to_string(&path)
        .map_err(|error| Stop::io(format_args!("cannot read {FILE}"), &error))?;
    let ours = format!("{OURS}\n\n{}", visible::whole(&section(report)));
    let text = put(&text, &ours).ok_or_else(|| {
        Stop::usage(format_args!("{FILE} has no section `{UNRELEASED}`"))
            .help("add it, for the next version")
    })?;
    let mut plan = Plan::default();
    plan.file(path, &text)?;
    plan.apply(root.dir())?;
    Ok(ours)
}

/// Returns the changelog with this section in place of the last one, or at the end of the unreleased section.
fn put(text: &str, ours: &str) -> Option<String> {
    let start = text.find(UNRELEASED)?;
    let rest = text.get(start + UNRELEASED.len()..)?;
    let end = rest
        .find("\n## ")
        .map_or(text.len(), |at| start + UNRELEASED.len() + at);
    let section = text.get(start..end)?;
    let (before, after) = match section.find(OURS) {
        Some(at) => {
            let old = section.get(at..)?;
            let next = old.get(OURS.len()..)?.find("\n### ");
            let next = next.map_or("", |next| old.get(OURS.len() + next..).unwrap_or_default());
            (section.get(..at)?, next)
        }
        None => (section, ""),
    };
    let mut whole = format!(
        "{}{}\n\n{}",
        text.get(..start)?,
        before.trim_end(),
        ours.trim_end()
    );
    whole.push('\n');
    for part in [after, text.get(end..)?] {
        if !part.trim().is_empty() {
            whole.push_str(part.trim_end());
            whole.push('\n');
        }
    }
    Some(whole)
}

#[cfg(test)]
mod tests {
    use super::put;

    #[test]
    fn the_section_is_put_once_and_replaced_after() {
        let text = "# Changelog\n\n## Unreleased\n\n### Added\n\n- It.\n\n## 0.1.0\n\n- First.\n";
        let once = put(text, "### The description\n\nOne.\n").unwrap();
        assert_eq!(
            once,
            "# Changelog\n\n## Unreleased\n\n### Added\n\n- It.\n\n### The description\n\nOne.\n\n## 0.1.0\n\n- First.\n"
        );
        let twice = put(&once, "### The description\n\nTwo.\n").unwrap();
        assert_eq!(twice, once.replace("One.", "Two."));
        assert_eq!(put("# Changelog\n", "x"), None);
    }
}
