//! Arguments and setters take values in the ways that calls are written.

use std::collections::BTreeSet;

use octoforge_runtime::json::{
    AnyInteger, IntoMaybe, IntoNullable, IntoOption, ListOf, Maybe, Null, StringEnum, Value,
};

#[derive(Clone)]
enum State {
    Open,
    Other(String),
}

impl StringEnum for State {
    const NAME: &'static str = "State";

    fn as_text(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Other(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            _ => Self::Other(text.to_owned()),
        }
    }
}

octoforge_runtime::string_enum!(State);

#[derive(Debug, PartialEq)]
enum Milestone {
    Text(String),
    Number(i64),
}

impl From<&str> for Milestone {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

octoforge_runtime::from_integers!(Milestone, Number);

fn optional<T, K>(value: impl IntoOption<T, K>) -> Option<T> {
    value.into_option()
}

fn maybe<T, K>(value: impl IntoMaybe<T, K>) -> Maybe<T> {
    value.into_maybe()
}

fn number<K>(value: impl IntoOption<AnyInteger, K>) -> Option<i64> {
    value.into_option().map(AnyInteger::get)
}

fn lists<K>(value: impl IntoMaybe<ListOf<String>, K>) -> Maybe<Vec<String>> {
    value.into_maybe().map(ListOf::into_vec)
}

fn list<K>(value: impl IntoOption<ListOf<String>, K>) -> Option<Vec<String>> {
    value.into_option().map(ListOf::into_vec)
}

#[test]
fn text_and_enums_are_given_as_they_are_or_as_options() {
    let owned = "a".to_owned();
    let text = Some("a".to_owned());
    for given in [
        optional("a"),
        optional(owned.clone()),
        optional(&owned),
        optional(Some("a")),
        optional(Some(owned)),
    ] {
        assert_eq!(given, text);
    }
    assert_eq!(optional::<String, _>(None::<&str>), None);
    let (given, none) = (Some("a".to_owned()), None::<String>);
    assert_eq!(
        (optional(&given), optional::<String, _>(&none)),
        (text, None)
    );
    assert_eq!(
        (maybe(&given), maybe::<String, _>(&none)),
        (Maybe::Value("a".to_owned()), Maybe::Absent)
    );
    assert_eq!(optional::<State, _>("open"), Some(State::Open));
    assert_eq!(
        optional::<State, _>(Some(State::Open)),
        optional(Some("open"))
    );
    assert_eq!(optional::<bool, _>(true), optional(Some(true)));
    assert_eq!(optional::<Value, _>(1), Some(Value::from(1)));
}

#[test]
fn none_leaves_out_and_only_null_is_null() {
    assert_eq!(maybe::<String, _>("a"), Maybe::Value("a".to_owned()));
    assert_eq!(maybe::<String, _>(Some("a")), Maybe::Value("a".to_owned()));
    assert_eq!(
        maybe::<String, _>(Maybe::Value("a")),
        Maybe::Value("a".to_owned())
    );
    assert_eq!(maybe::<String, _>(None::<&str>), Maybe::Absent);
    assert_eq!(maybe::<String, _>(Null), Maybe::Null);
    assert_eq!(Maybe::<String>::from(None), Maybe::Absent);
    let required = [
        "a".into_nullable(),
        Maybe::Value("a").into_nullable(),
        Null.into_nullable(),
    ];
    assert_eq!(required, [Some("a".to_owned()), Some("a".to_owned()), None]);
}

#[test]
fn integers_of_every_width_are_taken() {
    let (id, borrowed) = (7_u64, &7_u64);
    let all = [
        number(7),
        number(id),
        number(borrowed),
        number(Some(id)),
        number(7_usize),
        number(7_u8),
        number(7_i128),
        number(Some(&id)),
    ];
    assert_eq!(all, [Some(7); 8]);
    assert_eq!(number(None::<u64>), None);
    let rows = [
        (AnyInteger::from(u64::MAX), i64::MAX),
        (AnyInteger::from(u128::MAX), i64::MAX),
        (AnyInteger::from(i128::MIN), i64::MIN),
        (AnyInteger::from(i64::MIN), i64::MIN),
        (AnyInteger::from(-1_i8), -1),
    ];
    for (given, expected) in rows {
        assert_eq!(given.get(), expected);
    }
}

#[test]
fn unions_with_an_integer_take_every_integer() {
    let all: [Maybe<Milestone>; 4] = [maybe(5), maybe(5_u64), maybe(5_usize), maybe(Some(5))];
    assert_eq!(all, [(); 4].map(|()| Maybe::Value(Milestone::Number(5))));
    assert_eq!(
        maybe::<Milestone, _>("5"),
        Maybe::Value(Milestone::Text("5".to_owned()))
    );
}

#[test]
fn lists_are_given_as_collections_and_iterators() {
    let owned = vec!["a".to_owned()];
    let (array, text, set) = (&["a"], vec!["a"], BTreeSet::from(["a"]));
    let all = [
        list(["a"]),
        list(array),
        list(text.as_slice()),
        list(&text),
        list(&owned),
        list(&set),
        list(set),
        list(Some(["a"])),
        list(&Some(text.clone())),
        list(owned.iter()),
        list(text.into_iter().map(str::to_owned)),
        list(owned),
    ];
    assert_eq!(all, [(); 12].map(|()| Some(vec!["a".to_owned()])));
    assert_eq!(list([""; 0]), Some(Vec::new()));
}

#[test]
fn no_list_is_left_out_and_only_null_is_null() {
    assert_eq!(list(None::<Vec<String>>), None);
    assert_eq!(list(&None::<[&str; 1]>), None);
    let given = [
        lists(["a"]),
        lists(Some(["a"])),
        lists(None::<Vec<&str>>),
        lists(Maybe::Value(["a"])),
        lists(Null),
    ];
    let value = || Maybe::Value(vec!["a".to_owned()]);
    assert_eq!(
        given,
        [value(), value(), Maybe::Absent, value(), Maybe::Null]
    );
}

#[test]
fn one_with_a_preset_value_is_filled_in() {
    #[derive(Clone)]
    struct Only(String);
    impl StringEnum for Only {
        const NAME: &'static str = "Only";
        const PRESET: &'static str = "opened";
        fn as_text(&self) -> &str {
            &self.0
        }
        fn from_text(text: &str) -> Self {
            Self(text.to_owned())
        }
    }
    octoforge_runtime::string_enum!(Only);
    assert_eq!(octoforge_runtime::json::vacant::<Only>(), "opened");
    assert_eq!(octoforge_runtime::json::vacant::<State>(), "");
    assert!(octoforge_runtime::json::from_str::<Only>("1").is_err());
}

#[test]
fn string_enums_compare_with_every_kind_of_text() {
    let (open, borrowed) = (State::Open, &State::Open);
    assert!(open == State::Open && open == "open" && *borrowed == *"open" && borrowed == "open");
    let owned = "open".to_owned();
    assert!(open == owned && Some("open").is_some_and(|text| open == text));
    assert!(open != "closed" && open != State::Other("closed".to_owned()));
}
