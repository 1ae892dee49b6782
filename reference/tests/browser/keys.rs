//! Keys as a keyboard sends them.

use serde_json::{Value, json};

/// Bits of the modifier keys in events.
const MODIFIERS: [(&str, u32); 4] = [("Alt", 1), ("Control", 2), ("Meta", 4), ("Shift", 8)];

/// Names of keys that are not characters, with the number that browsers know them by.
const NAMED: [(&str, u32); 14] = [
    ("ArrowDown", 40),
    ("ArrowLeft", 37),
    ("ArrowRight", 39),
    ("ArrowUp", 38),
    ("Backspace", 8),
    ("Delete", 46),
    ("End", 35),
    ("Enter", 13),
    ("Escape", 27),
    ("Home", 36),
    ("PageDown", 34),
    ("PageUp", 33),
    ("Space", 32),
    ("Tab", 9),
];

/// Events of pressing and releasing a key, such as `a`, `Enter`, `Control+k` or `Shift+Tab`.
///
/// # Panics
///
/// Panics if there is no such key.
pub(crate) fn events(keys: &str) -> [Value; 2] {
    // The plus sign itself is a key too.
    let (held, key) = match keys
        .strip_suffix("++")
        .map(|held| (held, "+"))
        .or_else(|| keys.rsplit_once('+'))
    {
        Some((held, key)) if !key.is_empty() => (held, key),
        _ => ("", keys),
    };
    let modifiers = held
        .split('+')
        .filter(|name| !name.is_empty())
        .map(modifier)
        .sum();
    let (name, number, text) = key_of(key);
    // With Control, Alt or Meta, a key is a command and no text.
    let text = text.filter(|_| modifiers & !8 == 0 || key == "Enter");
    let down = if text.is_some() {
        "keyDown"
    } else {
        "rawKeyDown"
    };
    [
        event(down, &name, number, text.as_deref(), modifiers),
        event("keyUp", &name, number, None, modifiers),
    ]
}

fn modifier(name: &str) -> u32 {
    MODIFIERS
        .iter()
        .find(|(known, _)| *known == name)
        .unwrap_or_else(|| panic!("no modifier is called {name}"))
        .1
}

/// The name of a key in events, its number, and the text that it types.
fn key_of(key: &str) -> (String, u32, Option<String>) {
    if let Some((name, number)) = NAMED.iter().find(|(name, _)| *name == key) {
        return match key {
            "Enter" => (key.to_owned(), *number, Some("\r".to_owned())),
            "Space" => (" ".to_owned(), *number, Some(" ".to_owned())),
            _ => ((*name).to_owned(), *number, None),
        };
    }
    let mut characters = key.chars();
    let (Some(character), None) = (characters.next(), characters.next()) else {
        panic!("no key is called {key}")
    };
    // Numbers of letters and digits are those of their capitals. Those of other keys differ by keyboard, and no page of
    // ours reads them.
    let number = if character.is_ascii_alphanumeric() {
        u32::from(character.to_ascii_uppercase())
    } else {
        0
    };
    (key.to_owned(), number, Some(key.to_owned()))
}

fn event(kind: &str, name: &str, number: u32, text: Option<&str>, modifiers: u32) -> Value {
    let mut event = json!({
        "type": kind,
        "modifiers": modifiers,
        "key": name,
        "windowsVirtualKeyCode": number,
        "nativeVirtualKeyCode": number,
    });
    if let Some(text) = text {
        event["text"] = text.into();
    }
    if NAMED.iter().any(|(known, _)| *known == name) {
        event["code"] = name.into();
    }
    event
}

#[test]
fn reads_keys_and_what_is_held() {
    let cases = [
        ("a", "a", 0, Some("a")),
        ("/", "/", 0, Some("/")),
        ("+", "+", 0, Some("+")),
        ("Shift++", "+", 8, Some("+")),
        ("Control+k", "k", 2, None),
        ("Control+Shift+Enter", "Enter", 10, Some("\r")),
        ("Shift+Tab", "Tab", 8, None),
        ("Space", " ", 0, Some(" ")),
    ];
    for (keys, name, modifiers, text) in cases {
        let [down, up] = events(keys);
        assert_eq!(
            (down["key"].as_str(), down["modifiers"].as_u64()),
            (Some(name), Some(modifiers)),
            "{keys}"
        );
        assert_eq!(
            (down["text"].as_str(), up["text"].as_str()),
            (text, None),
            "{keys}"
        );
    }
}
