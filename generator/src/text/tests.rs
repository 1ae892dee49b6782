use super::*;

/// Characters that have a meaning in some format.
const HOSTILE: &str = "\0\t\r\n\u{b}\u{c}\u{1b}[31m\u{7f}\u{85}\u{9b}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\u{fffe}\u{10ffff}`\"\\/*#é😀";

#[test]
fn any_text_is_one_line() {
    let cases = [
        ("", ""),
        ("a b", "a b"),
        ("a\n#[test] fn b() {}", "a #[test] fn b() {}"),
        ("a\r\nb\u{2028}c\u{85}d", "a  b c d"),
        ("\u{202e}a\u{200b}", "a"),
        ("\u{1b}[31m\0\u{7f}", "\u{fffd}[31m\u{fffd}\u{fffd}"),
        ("a\tb", "a b"),
    ];
    for (text, expected) in cases {
        assert_eq!(line(text), expected, "{text:?}");
    }
    assert_eq!(line(HOSTILE).lines().count(), 1);
}

#[test]
fn documentation_is_a_comment_of_one_line() {
    let cases = [
        ("A cat.", "/// A cat.\n"),
        ("  ", "///\n"),
        ("/ a", "/// / a\n"),
        ("*/ fn a() {} /*", "/// */ fn a() {} /*\n"),
        ("a\nfn b() {}", "/// a fn b() {}\n"),
    ];
    for (text, expected) in cases {
        let docs = doc(text);
        let file = syn::parse2(quote::quote!(#docs struct A;)).unwrap();
        assert_eq!(
            prettyplease::unparse(&file),
            format!("{expected}struct A;\n")
        );
    }
}

#[test]
fn code_is_read_as_it_is() {
    use pulldown_cmark::{Event, Parser};
    for text in [
        "a",
        "`",
        "``",
        "a`b``c",
        "` a `",
        "```",
        "<b>",
        "[x](y)",
        "\\",
        "\\`",
        " a ",
        "a\n\n```\nb\n```",
    ] {
        let written = code(text);
        let events: Vec<_> = Parser::new(&written).collect();
        let [_, Event::Code(read), _] = events.as_slice() else {
            panic!("{text:?}: {events:?}");
        };
        assert_eq!(**read, *line(text), "{text:?}");
    }
    assert_eq!(
        (code("a"), code("a`b"), code("")),
        ("`a`".into(), "`` a`b ``".into(), "`  `".into())
    );
}

#[test]
fn literals_say_what_they_are_made_of() {
    for text in [
        "a",
        "a\nb",
        "\"a\"\nb",
        "\"# \"##",
        "\\",
        "\"\r\n",
        "\"\u{202e}",
        HOSTILE,
    ] {
        let tokens = literal(text);
        let read: syn::LitStr = syn::parse2(tokens.clone()).unwrap();
        assert_eq!(read.value(), text);
        let is_unseen = |letter: char| letter == '\r' || super::is_unseen(letter);
        assert!(!tokens.to_string().contains(is_unseen), "{tokens}");
    }
    assert!(!spans_lines(quote::quote!(a(b))) && spans_lines(literal("{\n\"a\"")));
}

#[test]
fn strings_of_data_are_read_as_they_were_written() {
    for text in ["", "a", HOSTILE, "\"]\n[dependencies]\nevil = \"1\""] {
        let manifest: toml::Table = format!("a = {}", toml(text)).parse().unwrap();
        assert_eq!(manifest["a"].as_str(), Some(text));
        let read: std::collections::BTreeMap<String, String> =
            serde_yaml::from_str(&format!("a: {}", yaml(text))).unwrap();
        assert_eq!(read["a"], text);
    }
}

#[test]
fn what_rustdoc_takes_for_no_alias_is_none() {
    for text in ["nullable-cat", "a b", "a/b"] {
        assert!(alias(text, "Cat").is_some(), "{text}");
    }
    for text in [
        "", " a", "a ", "a\"b", "a'b", "a\tb", "a\nb", "Cat", "\u{202e}",
    ] {
        assert!(alias(text, "Cat").is_none(), "{text:?}");
    }
}
