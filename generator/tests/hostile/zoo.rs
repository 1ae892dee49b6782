//! A small description that has every place where a string can be, and its settings.
//!
//! Takes: a string for each word. Gives: the description with these strings in place of the words, which are written
//! `@word` in `zoo.json` and `settings.json`. A word in several places (a component and the references to it) becomes
//! the same string in each.

use std::collections::BTreeMap;

use octoforge_generator::{Failure, Input, Layout, Output, generate};
use serde_json::{Map, Value};

use crate::text::Around;

/// Words in a path, where braces have a meaning.
const IN_PATHS: [&str; 4] = ["path", "otherpath", "param", "several"];

/// A description and its settings, with strings in place of the words.
#[derive(Clone, Debug)]
pub(crate) struct Zoo {
    pub(crate) description: String,
    pub(crate) settings: String,
}

fn description() -> Value {
    serde_json::from_str(include_str!("zoo.json")).unwrap()
}

fn settings() -> Value {
    serde_json::from_str(include_str!("settings.json")).unwrap()
}

/// Returns every word, in order of appearance.
pub(crate) fn words() -> Vec<String> {
    let mut words = Vec::new();
    for value in [description(), settings()] {
        replaced(&value, &mut |word| {
            if !words.contains(&word.to_owned()) {
                words.push(word.to_owned());
            }
            word.to_owned()
        });
    }
    words
}

/// Returns the strings of the words: each word with pieces around it.
pub(crate) fn texts(around: &[Around]) -> BTreeMap<String, String> {
    let texts = words().into_iter().zip(around.iter().cycle());
    texts
        .map(|(word, Around { before, after })| {
            let mut text = format!("{before}{word}{after}");
            if IN_PATHS.contains(&word.as_str()) {
                text.retain(|letter| !"{}".contains(letter));
            }
            (word, text)
        })
        .collect()
}

impl Zoo {
    /// Creates the description with these strings; a word without one is its own string.
    pub(crate) fn new(texts: &BTreeMap<String, String>) -> Self {
        let mut text = |word: &str| texts.get(word).cloned().unwrap_or_else(|| word.to_owned());
        Self {
            description: replaced(&description(), &mut text).to_string(),
            settings: replaced(&settings(), &mut text).to_string(),
        }
    }

    pub(crate) fn generate(&self, layout: Layout) -> Result<Output, Failure> {
        let input = Input {
            description: &self.description,
            settings: Some(&self.settings),
            own_settings: true,
            corrections: None,
            observations: None,
            pins: None,
            lock: None,
            strict: true,
            layout,
        };
        generate(&input, &mut |_| {})
    }
}

fn replaced(value: &Value, text: &mut dyn FnMut(&str) -> String) -> Value {
    match value {
        Value::String(string) => Value::String(planted(string, text)),
        Value::Array(items) => items.iter().map(|item| replaced(item, text)).collect(),
        Value::Object(map) => {
            let mut object = Map::new();
            for (key, value) in map {
                let key = planted(key, text);
                object.insert(key, replaced(value, text));
            }
            Value::Object(object)
        }
        other => other.clone(),
    }
}

fn planted(string: &str, text: &mut dyn FnMut(&str) -> String) -> String {
    let is_reference = string.starts_with("#/");
    let mut parts = string.split('@');
    let mut planted = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|letter: char| !letter.is_ascii_lowercase());
        let (word, rest) = part.split_at(end.unwrap_or(part.len()));
        let value = text(word);
        planted += &match is_reference {
            true => value.replace('~', "~0").replace('/', "~1"),
            false => value,
        };
        planted += rest;
    }
    planted
}
