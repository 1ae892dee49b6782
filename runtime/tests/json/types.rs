//! Types as they are generated: a struct or an enum, and a table for the runtime.

#![expect(unreachable_pub, reason = "the generator emits types of a library")]

use octoforge_runtime::json::{
    Boxed, DateTime, Extra, Fields, Json, Kind, Map, Maybe, Node, Number, Object, StringEnum,
    Union, Value, Variant, Visit,
};
use octoforge_runtime::{object, string_enum, union};

/// Invokes the macro of a type, and implements serde's traits even if the feature of this package is off.
macro_rules! emitted {
    ($macro:ident: $($type:ty),*) => {
        $(
            $macro!($type);
            #[cfg(not(feature = "serde"))]
            octoforge_runtime::__serde!($type);
        )*
    };
}

#[derive(Clone)]
pub struct License {
    pub key: String,
    pub url: Option<String>,
    pub extra: Extra,
}

impl Object for License {
    const NAME: &'static str = "License";
    const FIELDS: &'static [&'static str] = &["key", "url"];
    const REQUIRED: &'static [u64] = &[0b01];

    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key: fields.at(0),
            url: fields.at(1),
            extra: fields.extra(),
        }
    }

    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.key, &self.url], &self.extra);
    }
}

#[derive(Clone)]
pub struct User {
    pub login: String,
    pub id: i64,
    pub name: Maybe<String>,
    pub license: Option<License>,
    pub site_admin: Option<bool>,
    pub visibility: Option<Visibility>,
    pub created_at: Option<DateTime>,
    pub anything: Option<Value>,
    pub extra: Extra,
}

impl Object for User {
    const NAME: &'static str = "User";
    const FIELDS: &'static [&'static str] = &[
        "login",
        "id",
        "name",
        "license",
        "site_admin",
        "visibility",
        "created_at",
        "anything",
    ];
    const REQUIRED: &'static [u64] = &[0b1011];

    fn read(fields: &Fields<'_>) -> Self {
        Self {
            login: fields.at(0),
            id: fields.at(1),
            name: fields.at(2),
            license: fields.at(3),
            site_admin: fields.at(4),
            visibility: fields.at(5),
            created_at: fields.at(6),
            anything: fields.at(7),
            extra: fields.extra(),
        }
    }

    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.login,
                &self.id,
                &self.name,
                &self.license,
                &self.site_admin,
                &self.visibility,
                &self.created_at,
                &self.anything,
            ],
            &self.extra,
        );
    }
}

#[derive(Clone)]
pub enum Visibility {
    Public,
    Private,
    Unrecognized(String),
}

impl StringEnum for Visibility {
    const NAME: &'static str = "Visibility";

    fn as_text(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
            Self::Unrecognized(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "public" => Self::Public,
            "private" => Self::Private,
            other => Self::Unrecognized(other.to_owned()),
        }
    }
}

/// Declared properties with typed `additionalProperties`.
#[derive(Clone)]
pub struct Permissions {
    pub issues: Option<String>,
    pub extra: Extra<String>,
}

impl Object for Permissions {
    const NAME: &'static str = "Permissions";
    const FIELDS: &'static [&'static str] = &["issues"];
    const REQUIRED: &'static [u64] = &[0];

    fn read(fields: &Fields<'_>) -> Self {
        Self {
            issues: fields.at(0),
            extra: fields.extra(),
        }
    }

    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.issues], &self.extra);
    }
}

/// A type that contains itself, by a box and by a union.
#[derive(Clone)]
pub struct Tree {
    pub child: Option<Boxed<Tree>>,
    pub other: Option<Boxed<Branch>>,
    pub size: i64,
    pub extra: Extra,
}

impl Object for Tree {
    const NAME: &'static str = "Tree";
    const FIELDS: &'static [&'static str] = &["child", "other", "size"];
    const REQUIRED: &'static [u64] = &[0b100];

    fn read(fields: &Fields<'_>) -> Self {
        Self {
            child: fields.at(0),
            other: fields.at(1),
            size: fields.at(2),
            extra: fields.extra(),
        }
    }

    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.child, &self.other, &self.size], &self.extra);
    }
}

/// Two variants that differ only in their content: the second has a `size` too.
#[derive(Clone)]
pub enum Branch {
    Tree(Tree),
    Twin(Tree),
    Unrecognized(Value),
}

impl Union for Branch {
    const NAME: &'static str = "Branch";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
    ];

    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Tree(node.read()),
            1 => Self::Twin(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    fn value(&self) -> &dyn Json {
        match self {
            Self::Tree(value) | Self::Twin(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

#[derive(Clone)]
pub enum Owner {
    User(User),
    License(License),
    /// Selected by its tag alone, whatever else it contains.
    Robot(Map<Value>),
    Visibility(Visibility),
    Ids(Vec<i64>),
    Users(Vec<User>),
    Licenses(Vec<License>),
    Number(Number),
    Integer(i64),
    Unrecognized(Value),
}

const USER: Variant = Variant {
    kind: Kind::Object,
    required: &["login", "id", "license"],
    ..Variant::ANY
};
const LICENSE: Variant = Variant {
    kind: Kind::Object,
    required: &["key"],
    ..Variant::ANY
};

impl Union for Owner {
    const NAME: &'static str = "Owner";
    const VARIANTS: &'static [Variant] = &[
        USER,
        LICENSE,
        Variant {
            kind: Kind::Object,
            tags: &[("type", &["Bot", "Robot"]), ("live", &["true"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::String,
            texts: &["public", "private"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Array,
            element: Some(&Variant {
                kind: Kind::Integer,
                ..Variant::ANY
            }),
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Array,
            element: Some(&USER),
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Array,
            element: Some(&LICENSE),
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Number,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Integer,
            ..Variant::ANY
        },
    ];

    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::User(node.read()),
            1 => Self::License(node.read()),
            2 => Self::Robot(node.read()),
            3 => Self::Visibility(node.read()),
            4 => Self::Ids(node.read()),
            5 => Self::Users(node.read()),
            6 => Self::Licenses(node.read()),
            7 => Self::Number(node.read()),
            8 => Self::Integer(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    fn value(&self) -> &dyn Json {
        match self {
            Self::User(value) => value,
            Self::License(value) => value,
            Self::Robot(value) => value,
            Self::Visibility(value) => value,
            Self::Ids(value) => value,
            Self::Users(value) => value,
            Self::Licenses(value) => value,
            Self::Number(value) => value,
            Self::Integer(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

emitted!(object: License, User, Permissions, Tree);
emitted!(string_enum: Visibility);
emitted!(union: Owner, Branch);
