//! Words of names in any case.

use heck::ToSnakeCase;

use super::case;
pub(crate) use super::case::singular;

/// Words that say nothing at the end of a name.
const DANGLING: &[&str] = &[
    "a", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
];

/// Splits a name in any case into words, in lower case.
pub(crate) fn split(name: &str) -> Vec<String> {
    name.to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Returns the name of an item of a list: `labels` → `label`.
pub(crate) fn one_of(list: &str) -> String {
    let words = split(list);
    match words.split_last() {
        Some((last, before)) => match singular(last) {
            Some(one) => {
                let mut words = before.to_vec();
                words.push(one);
                words.join("_")
            }
            None => format!("{list}_item"),
        },
        None => format!("{list}_item"),
    }
}

/// Returns the numbers of words that all lists begin and end with; together at most the length of the shortest.
pub(super) fn common(lists: &[Vec<String>]) -> (usize, usize) {
    let shortest = lists.iter().map(Vec::len).min().unwrap_or(0);
    let Some(first) = lists.first() else {
        return (0, 0);
    };
    let begins = |index: &usize| {
        lists
            .iter()
            .all(|words| words.get(*index) == first.get(*index))
    };
    let ends = |index: &usize| {
        let at = |words: &Vec<String>| words.iter().rev().nth(*index).cloned();
        lists.iter().all(|words| at(words) == at(first))
    };
    let before = (0..shortest).take_while(begins).count();
    let after = (0..shortest - before).take_while(ends).count();
    (before, after)
}

/// Returns the words that all lists begin and end with: `list-org-secrets`, `list-repo-secrets` → `list-secrets`.
pub(crate) fn in_common(lists: &[Vec<String>]) -> Vec<String> {
    let (before, after) = common(lists);
    let Some(first) = lists.first() else {
        return Vec::new();
    };
    let (begin, end) = (first.get(..before), first.get(first.len() - after..));
    let mut words = begin.unwrap_or_default().to_vec();
    if words.len() < first.len() {
        while words
            .last()
            .is_some_and(|last| DANGLING.contains(&last.as_str()))
        {
            words.pop();
        }
    }
    words.extend(end.unwrap_or_default().iter().cloned());
    words
}

/// Joins words to the name of a type.
pub(super) fn joined(prefix: &str, words: &[String]) -> String {
    let mut name = prefix.to_owned();
    for word in words {
        name.push_str(case::type_name(word).trim_start_matches('_'));
    }
    case::type_name(&name)
}

/// Joins an owner's words and the words of a role, without a word that would be repeated: `issues`, `issue state` →
/// `issue state`.
pub(super) fn owned(owner: &[String], role: &[String]) -> Vec<String> {
    let one = |word: &String| case::singular(word).unwrap_or_else(|| word.clone());
    let repeats = match (owner.last(), role.first()) {
        (Some(last), Some(first)) => one(last) == one(first),
        _ => false,
    };
    let kept = owner.len() - usize::from(repeats);
    [owner.get(..kept).unwrap_or_default(), role].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_have_words_in_common() {
        let cases: &[(&[&str], &str)] = &[
            (&["list-org-secrets", "list-repo-secrets"], "list secrets"),
            (&["list-for-org", "list-for-repo"], "list"),
            (&["list", "list-for-repo"], "list"),
            (&["create", "update"], ""),
            (&["get-all"], "get all"),
            (&["log-in", "log-in"], "log in"),
            (&["a-b", "a-b-a-b"], "a b"),
        ];
        for (names, expected) in cases {
            let lists: Vec<Vec<String>> = names.iter().map(|name| split(name)).collect();
            assert_eq!(in_common(&lists).join(" "), *expected, "{names:?}");
        }
    }

    #[test]
    fn an_owner_does_not_repeat_the_role() {
        let cases = [
            ("webhook issues", "issue", "webhook issue"),
            ("list", "direction", "list direction"),
            ("", "state", "state"),
            ("status", "status", "status"),
        ];
        for (owner, role, expected) in cases {
            assert_eq!(owned(&split(owner), &split(role)).join(" "), expected);
        }
    }

    #[test]
    fn an_item_is_one_of_its_list() {
        let cases = [
            ("labels", "label"),
            ("pull_requests", "pull_request"),
            ("data", "data_item"),
        ];
        for (list, expected) in cases {
            assert_eq!(one_of(list), expected);
        }
    }
}
