//! Finds paths that match two templates.

use std::collections::BTreeSet;

use super::segment::Segment;

/// `true` if some path matches both templates.
///
/// Walks through pairs of positions, like a product of two automata: each step consumes one segment of the path in both.
pub(super) fn meet(one: &[Segment<'_>], other: &[Segment<'_>]) -> bool {
    let ends = |left: &Segment<'_>| *left == Segment::Rest;
    walk(one, other, ends, |first, second| {
        if !first.meets(second) {
            return Moves::NONE;
        }
        Moves {
            both: true,
            first: second.goes_on(),
            second: first.goes_on(),
        }
    })
}

/// `true` if every path of the template is also a path of the other.
pub(super) fn is_part_of(one: &[Segment<'_>], other: &[Segment<'_>]) -> bool {
    walk(
        one,
        other,
        |_| false,
        |first, second| {
            if !first.is_part_of(second) {
                return Moves::NONE;
            }
            Moves {
                both: true,
                first: second.goes_on(),
                second: false,
            }
        },
    )
}

/// Moves from a pair of positions.
struct Moves {
    both: bool,
    /// Advances in the first template only.
    first: bool,
    /// Advances in the second template only.
    second: bool,
}

impl Moves {
    const NONE: Self = Self {
        both: false,
        first: false,
        second: false,
    };
}

/// `true` if moves lead from the beginning of both templates to the end of both. The last segment of the first may be
/// absent if `ends` allows it.
fn walk(
    one: &[Segment<'_>],
    other: &[Segment<'_>],
    ends: impl Fn(&Segment<'_>) -> bool,
    moves: impl Fn(&Segment<'_>, &Segment<'_>) -> Moves,
) -> bool {
    // Up to the first segment of several there is a single way, and for most pairs it ends at the first literal that differs.
    let single = one.iter().zip(other);
    let single = single.take_while(|(left, right)| !left.goes_on() && !right.goes_on());
    let mut start = 0;
    for (left, right) in single {
        if !moves(left, right).both {
            return false;
        }
        start += 1;
    }
    let mut reached = vec![(start, start)];
    let mut seen = BTreeSet::new();
    while let Some(pair) = reached.pop() {
        if !seen.insert(pair) {
            continue;
        }
        let (first, second) = pair;
        let (left, right) = match (one.get(first), other.get(second)) {
            (None, None) => return true,
            // A segment that may be empty may be absent at the end.
            (Some(left), None) if first + 1 == one.len() && ends(left) => return true,
            (None, Some(Segment::Rest)) if second + 1 == other.len() => return true,
            (Some(left), Some(right)) => (left, right),
            _ => continue,
        };
        let moves = moves(left, right);
        let next = [
            (moves.both, (first + 1, second + 1)),
            (moves.first, (first + 1, second)),
            (moves.second, (first, second + 1)),
        ];
        reached.extend(next.into_iter().filter(|(may, _)| *may).map(|(_, to)| to));
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Parses a template: `n` is a number, `t` any string, `+` one or more segments, `*` zero or more, a word with a
    /// dot parameters around it.
    fn template(text: &str) -> Vec<Segment<'_>> {
        let segment = |one| match one {
            "n" => Segment::Number,
            "t" => Segment::Text,
            "+" => Segment::Several,
            "*" => Segment::Rest,
            "t.t" => Segment::Mixed("{a}.{b}"),
            other => Segment::Literal(other),
        };
        text.split('/').map(segment).collect()
    }

    #[test]
    fn templates_share_paths_or_do_not() {
        // Two templates, whether they share a path, and whether all paths of each are paths of the other.
        let cases = [
            ("a", "a", true, true, true),
            ("a", "b", false, false, false),
            ("a/t", "a/b", true, false, true),
            ("a/t", "a", false, false, false),
            ("a/n", "a/b", false, false, true),
            ("a/n", "a/7", true, false, true),
            ("a/n", "a/t", true, true, true),
            ("a/users/t", "a/t/n", true, true, false),
            ("a/t.t", "a/t", true, true, false),
            ("a/t.t", "a/x.y", true, false, true),
            ("a/t.t", "a/.y", false, false, false),
            ("a/t.t", "a/x", false, false, false),
            ("t/mine", "books/t", true, false, false),
            ("a/+", "a/b/c", true, false, true),
            ("a/+", "a", false, false, false),
            ("a/+", "a/+/c", true, false, true),
            ("a/+/c", "a/+/d", false, false, false),
            ("a/+/c", "a/b/+", true, false, false),
            ("a/*", "a", true, false, true),
            ("a/*", "a/b/c", true, false, true),
            ("+", "+/a/+", true, false, true),
        ];
        for (one, other, shared, first, second) in cases {
            let (left, right) = (template(one), template(other));
            let found = [meet(&left, &right), meet(&right, &left)];
            assert_eq!(found, [shared; 2], "{one} {other}");
            let found = [is_part_of(&left, &right), is_part_of(&right, &left)];
            assert_eq!(found, [first, second], "{one} in {other}");
        }
    }

    #[test]
    fn long_templates_take_no_time() {
        let long = format!("a/{}b", "+/".repeat(300));
        let other = format!("a/{}c", "+/".repeat(300));
        assert!(!meet(&template(&long), &template(&other)));
    }
}
