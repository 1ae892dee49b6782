//! Tests of unions: the variant that is selected, and that nothing is lost if none is.

use octoforge_runtime::json::{self, Json, Kind, Node, Union, Value, Variant};

use crate::round_trip;
use crate::types::{Branch, Owner, Tree, Visibility};

/// Returns the name of a value's variant.
fn variant(owner: &Owner) -> &'static str {
    match owner {
        Owner::User(_) => "User",
        Owner::License(_) => "License",
        Owner::Robot(_) => "Robot",
        Owner::Visibility(_) => "Visibility",
        Owner::Ids(_) => "Ids",
        Owner::Users(_) => "Users",
        Owner::Licenses(_) => "Licenses",
        Owner::Number(_) => "Number",
        Owner::Integer(_) => "Integer",
        Owner::Unrecognized(_) => "Unrecognized",
    }
}

#[test]
fn the_best_variant_is_decoded() {
    let cases = [
        ("User", r#"{"login":"a","id":1,"license":null}"#),
        ("License", r#"{"key":"mit"}"#),
        // More required keys match, whatever the order.
        ("User", r#"{"login":"a","id":1,"license":null,"key":"mit"}"#),
        // Listed and required, but with other content: the next best.
        (
            "License",
            r#"{"key":"mit","login":1,"id":"a","license":null}"#,
        ),
        (
            "Unrecognized",
            r#"{"key":null,"login":1,"id":"a","license":null,"type":"x"}"#,
        ),
        // A matching tag outweighs any number of keys.
        ("Robot", r#"{"type":"Bot","key":"mit"}"#),
        ("Robot", r#"{"key":"mit","type":"\u0052obot","live":true}"#),
        ("License", r#"{"key":"mit","type":"Cat"}"#),
        ("License", r#"{"key":"mit","live":false}"#),
        ("License", r#"{"key":"mit","type":null}"#),
        ("License", r#"{"key":"mit","type":"Bot","live":[]}"#),
        // No key contradicts.
        ("Robot", r#"{"other":"x"}"#),
        ("Unrecognized", r#"{"other":"x","type":"Cat"}"#),
        ("Unrecognized", r#"{"other":1,"live":1}"#),
        ("Visibility", r#""public""#),
        ("Visibility", r#""secret""#),
        ("Ids", "[1,2]"),
        ("Ids", "[]"),
        ("Users", r#"[{"login":"a","id":1,"license":null}]"#),
        ("Licenses", r#"[{"key":"mit"},{"key":"bsd"}]"#),
        ("Unrecognized", r#"[{"key":"mit"},null]"#),
        ("Unrecognized", r#"[1,"a"]"#),
        ("Unrecognized", "[[]]"),
        ("Integer", "1"),
        ("Number", "1.5"),
        ("Number", "1.0"),
        ("Number", "9223372036854775808"),
        ("Unrecognized", "true"),
        ("Unrecognized", "null"),
    ];
    for (expected, text) in cases {
        let owner: Owner = json::from_str(text).unwrap();
        assert_eq!(variant(&owner), expected, "{text}");
        let written: Value = serde_json::from_str(&json::to_string(&owner)).unwrap();
        assert_eq!(
            written,
            serde_json::from_str::<Value>(text).unwrap(),
            "{text}"
        );
    }
}

/// Lists are told apart by their first element; a list of any values is listed first and selected last.
enum List {
    Anything(Value),
    Keyed(Vec<Value>),
    Login(Vec<Value>),
    Tagged(Vec<Value>),
}

impl List {
    const fn of(element: &'static Variant) -> Variant {
        Variant {
            kind: Kind::Array,
            element: Some(element),
            ..Variant::ANY
        }
    }
}

impl Union for List {
    const NAME: &'static str = "List";
    const VARIANTS: &'static [Variant] = &[
        Variant::ANY,
        List::of(&Variant {
            kind: Kind::Object,
            required: &["key"],
            ..Variant::ANY
        }),
        List::of(&Variant {
            kind: Kind::Object,
            required: &["key", "login"],
            ..Variant::ANY
        }),
        List::of(&Variant {
            kind: Kind::Object,
            tags: &[("type", &["T"])],
            ..Variant::ANY
        }),
    ];

    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            1 => Self::Keyed(node.read()),
            2 => Self::Login(node.read()),
            3 => Self::Tagged(node.read()),
            _ => Self::Anything(node.read()),
        }
    }

    fn value(&self) -> &dyn Json {
        match self {
            Self::Anything(value) => value,
            Self::Keyed(value) | Self::Login(value) | Self::Tagged(value) => value,
        }
    }
}

octoforge_runtime::union!(List);

#[test]
fn lists_are_told_apart_by_their_first_element() {
    let cases = [
        (1, r#"[{"key":1}]"#),
        (2, r#"[{"key":1,"login":1},{}]"#),
        (3, r#"[{"key":1,"login":1,"type":"T"}]"#),
        (3, "[{}]"),
        (1, "[]"),
        (0, r#"[{"type":"U"}]"#),
        (0, "[1]"),
        (0, "null"),
    ];
    for (expected, text) in cases {
        let index = match round_trip(text) {
            List::Anything(_) => 0,
            List::Keyed(_) => 1,
            List::Login(_) => 2,
            List::Tagged(_) => 3,
        };
        assert_eq!(index, expected, "{text}");
    }
}

#[test]
fn failed_attempts_leave_no_trace() {
    // The first variant fails halfway, twice, and the fields after it are decoded as if it had not been tried.
    let text = r#"[{"key":"a","login":"b","id":"c","license":{"key":1},"x":null},{"key":"d"}]"#;
    let owners: Vec<Owner> = round_trip(text);
    assert_eq!(
        owners.iter().map(variant).collect::<Vec<_>>(),
        ["License", "License"]
    );
    let Owner::License(license) = &owners[0] else {
        panic!("{owners:?}")
    };
    assert_eq!(license.extra.len(), 4);
}

#[test]
fn unions_never_fail_and_errors_around_them_are_kept() {
    let error = json::from_str::<Vec<Tree>>(r#"[{"size":1,"other":"?"},{"other":{"size":null}}]"#)
        .unwrap_err();
    assert_eq!(error.to_string(), "[1]: missing field `size`");
}

#[test]
fn equality_compares_variant_and_content() {
    let tree = || Tree {
        child: None,
        other: None,
        size: 1,
        extra: Default::default(),
    };
    assert_eq!(Branch::Tree(tree()), Branch::Tree(tree()).clone());
    assert_ne!(Branch::Tree(tree()), Branch::Twin(tree()));
    assert_ne!(
        Branch::Tree(tree()),
        Branch::Tree(Tree { size: 2, ..tree() })
    );
    assert_ne!(Owner::Integer(1), Owner::Ids(vec![1]));
    assert_eq!(
        format!("{:?}", Owner::Visibility(Visibility::Public)),
        r#"Owner("public")"#
    );
}

#[test]
fn recursive_variants_do_not_multiply_the_work() {
    // Both variants fail on each level only after all inner levels: without a limit, 2^100 reads.
    let text = "{\"other\":".repeat(100) + "{}" + &"}".repeat(100);
    let text = format!("{{\"size\":1,\"other\":{text}}}");
    round_trip_value::<Tree>(&text);
    round_trip_value::<Vec<Owner>>(&format!("[{}]", vec![r#"{"key":1}"#; 1000].join(",")));
}

#[track_caller]
fn round_trip_value<T: Json>(text: &str) {
    let read: T = json::from_str(text).unwrap();
    assert_eq!(
        json::to_value(&read).unwrap(),
        serde_json::from_str::<Value>(text).unwrap()
    );
}

#[test]
fn nulls_for_optional_unions_are_unknown_members() {
    let tree: Tree = json::from_str(r#"{"size":1,"other":null}"#).unwrap();
    assert!(tree.other.is_none());
    assert_eq!(json::to_string(&tree), r#"{"size":1,"other":null}"#);
}
