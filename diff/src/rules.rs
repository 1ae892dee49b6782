//! The kinds of change, and what each means for programs written before it.
//!
//! Takes: an [`ChangeKind`]. Gives: its id, its mirror, and its verdicts by direction. The table contains all verdicts:
//! nothing else in the crate decides one.
//!
//! ```
//! use octoforge_diff::{ChangeKind, Wire};
//! let rule = ChangeKind::EnumValueAdded.rule();
//! assert_eq!((rule.id, rule.send, rule.receive), ("enum.value-added", Wire::Safe, Wire::Open));
//! assert_eq!(rule.mirror, ChangeKind::EnumValueRemoved);
//! ```

use serde::Serialize;

use super::verdict::{Bump, Wire};

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The id, `object.kind-verb`; stable.
    pub id: &'static str,
    /// The kind of change that results if base and head are swapped.
    pub mirror: ChangeKind,
    /// The verdict if the changed part is sent.
    pub send: Wire,
    /// The verdict if the changed part is received, from an operation or as a webhook.
    pub receive: Wire,
    /// The minimum version bump, even if no item changes: documentation and defaults are in the docs of the crate.
    pub rust: Bump,
    /// The text for the report.
    pub text: &'static str,
}

macro_rules! rules {
    ($($name:ident $id:literal $mirror:ident, $send:ident $receive:ident $rust:ident, $text:literal;)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum ChangeKind {
            $(#[doc = $text] $name,)*
        }

        impl ChangeKind {
            /// All kinds of change.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Returns the row of the table.
            pub const fn rule(self) -> Rule {
                match self {
                    $(Self::$name => Rule {
                        id: $id,
                        mirror: Self::$mirror,
                        send: Wire::$send,
                        receive: Wire::$receive,
                        rust: Bump::$rust,
                        text: $text,
                    },)*
                }
            }
        }
    };
}

// Columns: name, id, mirror; verdict if sent, verdict if received, bump; text for the report.
rules! {
    VersionChanged "info.version-changed" VersionChanged, Safe Safe Patch, "the description has another version";
    ServerChanged "server.changed" ServerChanged, Break Break None, "the API is served elsewhere";
    TagAdded "tag.added" TagRemoved, Safe Safe None, "a tag is declared";
    TagRemoved "tag.removed" TagAdded, Safe Safe None, "a tag is no longer declared";
    SecurityChanged "security.changed" SecurityChanged, Risk Safe None, "who may call changed";

    OpAdded "op.added" OpRemoved, Safe Safe None, "a new operation";
    OpRemoved "op.removed" OpAdded, Break Break None, "the operation is gone";
    OpMoved "op.moved" OpMoved, Break Break None, "the operation has another path";
    OpPathRespelled "op.path-respelled" OpPathRespelled, Safe Safe None, "parameters of the path have other names";
    OpMethodChanged "op.method-changed" OpMethodChanged, Break Break None, "the operation has another method";
    OpRenamed "op.renamed" OpRenamed, Safe Safe None, "the operation has another id";
    OpTagChanged "op.tag-changed" OpTagChanged, Safe Safe None, "the operation has another tag";
    OpDeprecated "op.deprecated" OpUndeprecated, Safe Safe None, "the operation is deprecated";
    OpUndeprecated "op.undeprecated" OpDeprecated, Safe Safe None, "the operation is no longer deprecated";
    WebhookAdded "webhook.added" WebhookRemoved, Safe Safe None, "a new webhook";
    WebhookRemoved "webhook.removed" WebhookAdded, Break Break None, "the webhook is gone";

    ParamAddedOptional "param.added-optional" ParamRemovedOptional, Safe Safe None, "a new optional parameter";
    ParamAddedRequired "param.added-required" ParamRemovedRequired, Break Safe None, "a new required parameter";
    ParamRemovedOptional "param.removed" ParamAddedOptional, Break Risk None, "an optional parameter is gone";
    ParamRemovedRequired "param.removed" ParamAddedRequired, Break Break None, "a required parameter is gone";
    ParamBecameRequired "param.became-required" ParamBecameOptional, Break Safe None, "the parameter must be given";
    ParamBecameOptional "param.became-optional" ParamBecameRequired, Safe Break None, "the parameter may be left out";
    ParamRenamed "param.renamed" ParamRenamed, Break Break None, "the parameter has another name";
    ParamPathRenamed "param.path-renamed" ParamPathRenamed, Safe Safe None, "a parameter of the path has another name";
    ParamEncodingChanged "param.encoding-changed" ParamEncodingChanged, Break Break None, "the parameter is written another way";
    ParamDeprecated "param.deprecated" ParamUndeprecated, Safe Safe None, "the parameter is deprecated";
    ParamUndeprecated "param.undeprecated" ParamDeprecated, Safe Safe None, "the parameter is no longer deprecated";

    BodyAddedOptional "body.added-optional" BodyRemovedOptional, Safe Safe None, "a body may be sent";
    BodyAddedRequired "body.added-required" BodyRemovedRequired, Break Safe None, "a body must be sent";
    BodyRemovedOptional "body.removed" BodyAddedOptional, Break Break None, "no body may be sent";
    BodyRemovedRequired "body.removed" BodyAddedRequired, Break Break None, "no body may be sent";
    BodyBecameRequired "body.became-required" BodyBecameOptional, Break Safe None, "the body must be sent";
    BodyBecameOptional "body.became-optional" BodyBecameRequired, Safe Break None, "the body may be left out";
    MediaAdded "media.added" MediaRemoved, Safe Open None, "another media type";
    MediaRemoved "media.removed" MediaAdded, Break Break None, "the media type is gone";
    MediaEncodingChanged "media.encoding-changed" MediaEncodingChanged, Risk Risk None, "parts of the body are written another way";
    StatusAdded "response.status-added" StatusRemoved, Safe Open None, "another success";
    StatusRemoved "response.status-removed" StatusAdded, Safe Break None, "the success is gone";
    ErrorAdded "response.error-added" ErrorRemoved, Safe Safe None, "another status that is no success";
    ErrorRemoved "response.error-removed" ErrorAdded, Safe Safe None, "a status that is no success is gone";
    HeaderAdded "header.added" HeaderRemoved, Safe Safe None, "another header of the answer";
    HeaderRemoved "header.removed" HeaderAdded, Safe Risk None, "a header of the answer is gone";
    LinkChanged "link.changed" LinkChanged, Safe Safe None, "links between operations changed";

    PropAddedOptional "prop.added-optional" PropRemovedOptional, Safe Safe None, "a new optional property";
    PropAddedRequired "prop.added-required" PropRemovedRequired, Break Safe None, "a new required property";
    PropRemovedOptional "prop.removed" PropAddedOptional, Risk Risk None, "an optional property is gone";
    PropRemovedRequired "prop.removed" PropAddedRequired, Risk Break None, "a required property is gone";
    PropBecameRequired "prop.became-required" PropBecameOptional, Break Safe None, "the property is always there";
    PropBecameOptional "prop.became-optional" PropBecameRequired, Safe Break None, "the property may be missing";
    PropNullableAdded "prop.nullable-added" PropNullableRemoved, Safe Break None, "the property may be null";
    PropNullableRemoved "prop.nullable-removed" PropNullableAdded, Break Safe None, "the property is never null";
    NullableAdded "schema.nullable-added" NullableRemoved, Safe Break None, "the value may be null";
    NullableRemoved "schema.nullable-removed" NullableAdded, Break Safe None, "the value is never null";

    TypeChanged "schema.type-changed" TypeChanged, Break Break None, "the value has another type";
    KindChanged "schema.kind-changed" KindChanged, Break Break None, "the value is of another kind";
    FormatChanged "schema.format-changed" FormatChanged, Risk Safe None, "the text has another format";
    BinaryChanged "schema.format-changed" BinaryChanged, Break Break None, "bytes became text, or text bytes";
    EnumAdded "enum.added" EnumRemoved, Break Safe None, "the values are listed now";
    EnumRemoved "enum.removed" EnumAdded, Safe Open None, "the values are no longer listed";
    EnumValueAdded "enum.value-added" EnumValueRemoved, Safe Open None, "another value";
    EnumValueRemoved "enum.value-removed" EnumValueAdded, Break Safe None, "the value is gone";
    VariantAdded "variant.added" VariantRemoved, Safe Open None, "another variant";
    VariantRemoved "variant.removed" VariantAdded, Break Safe None, "the variant is gone";
    VariantsReordered "union.reordered" VariantsReordered, Safe Safe None, "variants stand in another order";
    DiscriminatorChanged "union.discriminator-changed" DiscriminatorChanged, Safe Safe None, "variants are told apart another way";
    RequiredReordered "schema.required-reordered" RequiredReordered, Safe Safe None, "what is required is listed in another order";
    AdditionalClosed "schema.additional-closed" AdditionalOpened, Risk Safe None, "other properties are ruled out";
    AdditionalOpened "schema.additional-opened" AdditionalClosed, Safe Open None, "other properties may come";
    ConstraintTightened "constraint.tightened" ConstraintLoosened, Risk Safe None, "less is allowed";
    ConstraintLoosened "constraint.loosened" ConstraintTightened, Safe Risk None, "more is allowed";
    ConstraintChanged "constraint.changed" ConstraintChanged, Risk Risk None, "something else is allowed";
    DefaultChanged "schema.default-changed" DefaultChanged, Risk Safe Patch, "another value stands for none";
    AccessChanged "schema.access-changed" AccessChanged, Risk Safe None, "who sets the value changed";
    Deprecated "schema.deprecated" Undeprecated, Safe Safe None, "the value is deprecated";
    Undeprecated "schema.undeprecated" Deprecated, Safe Safe None, "the value is no longer deprecated";

    SchemaAdded "schema.added" SchemaRemoved, Safe Safe None, "a new schema";
    SchemaRemoved "schema.removed" SchemaAdded, Safe Safe None, "the schema is gone";
    SchemaRenamed "schema.renamed" SchemaRenamed, Safe Safe None, "the schema has another name";
    SchemaRetargeted "schema.retargeted" SchemaRetargeted, Safe Safe None, "it is said by another schema, which differs";
    SchemaExtracted "schema.extracted" SchemaInlined, Safe Safe None, "the same, as a schema of its own";
    SchemaInlined "schema.inlined" SchemaExtracted, Safe Safe None, "the same, in place";
    SchemaRestated "schema.restated" SchemaRestated, Safe Safe None, "the same in other words";
    SharedAdded "component.added" SharedRemoved, Safe Safe None, "a new shared part";
    SharedRemoved "component.removed" SharedAdded, Safe Safe None, "the shared part is gone";
    Restated "part.restated" Restated, Safe Safe None, "the same, shared or in place";
    Reordered "list.reordered" Reordered, Safe Safe None, "the same in another order";

    DocsChanged "docs.changed" DocsChanged, Safe Safe Patch, "documentation";
    ExampleChanged "docs.example-changed" ExampleChanged, Safe Safe Patch, "an example";
    ExtensionChanged "docs.extension-changed" ExtensionChanged, Safe Safe None, "an extension";

    Unclassified "unclassified" Unclassified, Risk Risk None, "no rule knows this keyword";
}

impl ChangeKind {
    /// `true` if only documentation changes.
    pub fn is_documentation(self) -> bool {
        self.rule().id.starts_with("docs.") || self == Self::VersionChanged
    }

    /// `true` if the meaning is the same before and after.
    pub fn says_the_same(self) -> bool {
        let restated = matches!(
            self,
            Self::SchemaRenamed
                | Self::SchemaExtracted
                | Self::SchemaInlined
                | Self::SchemaRestated
                | Self::Restated
                | Self::Reordered
                | Self::ExtensionChanged
        );
        restated || self.is_documentation()
    }

    /// `true` if something is added to what stays as it was.
    pub fn is_addition(self) -> bool {
        matches!(
            self,
            Self::TagAdded
                | Self::OpAdded
                | Self::WebhookAdded
                | Self::ParamAddedOptional
                | Self::BodyAddedOptional
                | Self::MediaAdded
                | Self::ErrorAdded
                | Self::HeaderAdded
                | Self::PropAddedOptional
                | Self::EnumValueAdded
                | Self::VariantAdded
                | Self::SchemaAdded
                | Self::SharedAdded
        )
    }

    /// `true` if an item of the crate can change because of it. Limits, defaults, documentation and order are not part
    /// of any type.
    pub fn can_change_types(self) -> bool {
        let limits = matches!(
            self,
            Self::ConstraintTightened
                | Self::ConstraintLoosened
                | Self::DefaultChanged
                | Self::AccessChanged
                | Self::Reordered
        );
        !limits && !self.is_documentation()
    }
}
