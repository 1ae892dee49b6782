//! Makes Rust identifiers of the words of a description.
//!
//! ```text
//! field("self")      → self_          variant("+1")          → Plus1
//! field("type")      → r#type         variant("won't fix")   → WontFix
//! module("git-data") → git_data       type_name("nullable-user") → NullableUser
//! ```

use heck::{ToSnakeCase, ToUpperCamelCase};
use sha2::{Digest as _, Sha256};

use crate::ir::reserved::ROOT_NAMES;

/// Reserved words of Rust that can be written raw.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Reserved words that cannot be written raw.
const NEVER_RAW: &[&str] = &["self", "super", "crate", "_"];

/// Returns the name of a field, function or parameter.
pub(crate) fn field(wire: &str) -> String {
    escape(snake(wire))
}

/// Maximum length of a module name in bytes: file systems allow 255, and the path needs more than the name.
const LONGEST_MODULE: usize = 100;

/// Device names of Windows: no file can have them, with any extension.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

/// Returns the name of a module, which is also a file. An underscore is appended to keywords, since file names cannot be
/// raw, to names equal to the type of the same words (`_2fa`), and to device names. Only ASCII is kept, because Rust finds
/// no other module files.
pub(crate) fn module(wire: &str) -> String {
    let snake = shortened(in_ascii(&snake(wire)));
    let taken = [KEYWORDS, NEVER_RAW, DEVICES]
        .concat()
        .contains(&snake.as_str());
    if taken || is_port(&snake) || snake == type_name(wire) {
        format!("{snake}_")
    } else {
        snake
    }
}

/// `true` for `com1` and the like, which are devices too.
fn is_port(name: &str) -> bool {
    let number = name
        .strip_prefix("com")
        .or_else(|| name.strip_prefix("lpt"));
    number.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
}

/// Shortens a long name to its beginning and a digest of the whole.
fn shortened(name: String) -> String {
    if name.len() <= LONGEST_MODULE {
        return name;
    }
    let digest = Sha256::digest(&name);
    let digits: String = digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let begin: String = name
        .chars()
        .take(LONGEST_MODULE - digits.len() - 1)
        .collect();
    format!("{begin}_{digits}")
}

fn in_ascii(name: &str) -> String {
    let letters = name.chars().map(|letter| match letter {
        letter if letter.is_ascii() => letter.to_string(),
        letter => format!("u{:x}", u32::from(letter)),
    });
    letters.collect()
}

/// Returns the name of a tag: a module at the root of the crate, and a feature.
pub(crate) fn tag(wire: &str) -> String {
    let name = module(wire);
    if ROOT_NAMES.contains(&name.as_str()) {
        format!("{name}_tag")
    } else {
        name
    }
}

/// Returns the name of a constant.
pub(super) fn constant(words: &str) -> String {
    module(words).trim_start_matches("r#").to_uppercase()
}

/// Returns the feature of a tag, by the tag's name. Cargo accepts none that begins with `-`.
pub(crate) fn feature(tag: &str) -> String {
    tag.trim_start_matches('_').replace('_', "-")
}

/// Returns the name of a type or a variant.
pub(crate) fn type_name(words: &str) -> String {
    let camel = spelled_out(words).to_upper_camel_case();
    let camel = if camel.is_empty() {
        "Empty".to_owned()
    } else {
        camel
    };
    let camel = if cannot_begin(&camel) {
        format!("_{camel}")
    } else {
        camel
    };
    // Identifiers in scripts other than Latin may not be camel case to Rust, but they are valid.
    if camel == "Self" {
        "Self_".to_owned()
    } else {
        camel
    }
}

fn snake(wire: &str) -> String {
    let snake = spelled_out(wire).to_snake_case();
    if snake.is_empty() {
        "empty".to_owned()
    } else if cannot_begin(&snake) {
        format!("_{snake}")
    } else {
        snake
    }
}

fn escape(snake: String) -> String {
    if NEVER_RAW.contains(&snake.as_str()) {
        format!("{snake}_")
    } else if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// Removes characters that identifiers cannot contain, or spells them out. Signs are kept if they carry the meaning: at
/// the start before a digit, and in names of nothing else.
fn spelled_out(text: &str) -> String {
    let mut characters = text.chars();
    let signed = match (characters.next(), characters.next()) {
        (Some('+'), Some(next)) if next.is_ascii_digit() => Some("plus "),
        (Some('-'), Some(next)) if next.is_ascii_digit() => Some("minus "),
        _ => None,
    };
    if let Some(sign) = signed {
        return format!("{sign}{}", spelled_out(text.get(1..).unwrap_or_default()));
    }
    if !text.chars().any(is_kept) {
        let words: Vec<String> = text.chars().map(sign_name).collect();
        return words.join(" ");
    }
    // Keeps `reactions-+1` distinct from `reactions-1`, and both from `reactions--1`.
    let text = text.replace("-+", "-plus-").replace("--", "-minus-");
    text.chars()
        .filter(|c| *c != '\'')
        .map(|c| if is_kept(c) { c } else { ' ' })
        .collect()
}

/// Returns the name of a type or a variant with every sign spelled out that does not just part two words.
pub(super) fn type_name_of_signs(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let kept = |index: Option<usize>| {
        let letter = index.and_then(|index| letters.get(index));
        letter.copied().filter(|letter| is_kept(*letter))
    };
    let mut words = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let (before, after) = (kept(index.checked_sub(1)), kept(Some(index + 1)));
        let of_number =
            matches!(letter, '-' | '.') && after.is_some_and(|next| next.is_ascii_digit());
        let parts = before.is_some() && after.is_some() && "-_ ./:".contains(*letter);
        match letter {
            letter if is_kept(*letter) => words.push(*letter),
            '\'' => {}
            _ if parts && !of_number => words.push(' '),
            sign => words.push_str(&format!(" {} ", sign_name(*sign))),
        }
    }
    type_name(&words)
}

/// `true` if a character can be part of an identifier. Rust does not accept the digits of some scripts.
fn is_kept(c: char) -> bool {
    c.is_alphanumeric() && unicode_ident::is_xid_continue(c)
}

/// `true` if a name needs a leading underscore: digits of any script cannot begin an identifier.
fn cannot_begin(name: &str) -> bool {
    !name.starts_with(unicode_ident::is_xid_start)
}

fn sign_name(sign: char) -> String {
    let name = match sign {
        '*' => "asterisk",
        '/' => "slash",
        '+' => "plus",
        '-' => "minus",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '=' => "equals",
        '!' => "not",
        '<' => "less",
        '>' => "greater",
        '%' => "percent",
        '#' => "hash",
        '@' => "at",
        '&' => "and",
        '|' => "or",
        '?' => "question",
        '_' => "underscore",
        ' ' => "space",
        other => return format!("u{:x}", u32::from(other)),
    };
    name.to_owned()
}

/// Returns the singular of a plural: `repositories` → `repository`. Covers the words of descriptions, not all of English.
pub(crate) fn singular(word: &str) -> Option<String> {
    let lower = word.to_lowercase();
    if lower.ends_with("caches") {
        return lower.strip_suffix('s').map(str::to_owned);
    }
    if let Some(stem) = lower.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if lower.ends_with(ending) {
            return lower.strip_suffix("es").map(str::to_owned);
        }
    }
    let kept = ["ss", "us", "is"]
        .iter()
        .any(|ending| lower.ends_with(ending));
    if kept {
        None
    } else {
        lower.strip_suffix('s').map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    #[test]
    fn a_long_name_is_a_file_of_bearable_length() {
        let (one, other) = (module(&"a".repeat(300)), module(&"a".repeat(301)));
        assert_eq!((one.len(), other.len()), (LONGEST_MODULE, LONGEST_MODULE));
        assert_ne!(one, other);
        let longest = "a".repeat(LONGEST_MODULE);
        assert_eq!(module(&longest), longest);
    }

    #[test]
    fn a_tag_meets_nothing_at_the_root() {
        let rows = [
            ("cats", "cats", "cats"),
            ("Big Cats", "big_cats", "big-cats"),
            ("app", "app_tag", "app-tag"),
            ("transport", "transport_tag", "transport-tag"),
            ("std", "std_tag", "std-tag"),
            ("1x", "_1x_", "1x-"),
        ];
        for (wire, name, called) in rows {
            assert_eq!(
                (tag(wire).as_str(), feature(&tag(wire)).as_str()),
                (name, called),
                "{wire}"
            );
        }
    }

    #[test]
    fn words_become_identifiers() {
        let fields = [
            ("type", "r#type"),
            ("self", "self_"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            ("_links", "links"),
            ("SPDXID", "spdxid"),
            ("usageItems", "usage_items"),
            ("2fa", "_2fa"),
            ("", "empty"),
            ("enterprise-team", "enterprise_team"),
            ("async", "r#async"),
            ("*", "asterisk"),
        ];
        for (wire, name) in fields {
            assert_eq!(field(wire), name, "{wire}");
        }
        let types = [
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("*", "Asterisk"),
            ("/", "Slash"),
            ("won't fix", "WontFix"),
            ("100644", "_100644"),
            ("reactions-+1", "ReactionsPlus1"),
            ("reactions--1", "ReactionsMinus1"),
            ("PR_TITLE", "PrTitle"),
            ("self", "Self_"),
            ("master /docs", "MasterDocs"),
            ("", "Empty"),
            ("\u{10a40}", "U10a40"),
            ("\u{0663}", "_\u{0663}"),
        ];
        for (wire, name) in types {
            assert_eq!(type_name(wire), name, "{wire}");
        }
        let modules = [
            ("type", "type_"),
            ("2fa", "_2fa_"),
            ("größe", "gruf6udfe"),
            ("con", "con_"),
            ("COM1", "com1_"),
            ("com10", "com10"),
            ("../con", "con_"),
        ];
        for (wire, name) in modules {
            assert_eq!(module(wire), name, "{wire}");
        }
        assert_eq!(
            (tag("git data"), tag("models")),
            ("git_data".to_owned(), "models_tag".to_owned())
        );
    }

    #[test]
    fn plurals_lose_their_ending() {
        let words = [
            ("repositories", Some("repository")),
            ("labels", Some("label")),
            ("branches", Some("branch")),
            ("caches", Some("cache")),
            ("status", None),
            ("access", None),
            ("addresses", Some("address")),
            ("team", None),
        ];
        for (many, one) in words {
            assert_eq!(singular(many).as_deref(), one, "{many}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_gives_identifiers(text in any::<String>()) {
            for name in [field(&text), type_name(&text), module(&text)] {
                prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok() || parses_raw(&name), "{text:?} → {name:?}");
            }
        }
    }

    fn parses_raw(name: &str) -> bool {
        use syn::ext::IdentExt;
        syn::parse::Parser::parse_str(syn::Ident::parse_any, name).is_ok()
    }
}
