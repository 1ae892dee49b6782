// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::DeleteAttestationsBulkBody;

impl Union for DeleteAttestationsBulkBody {
    const NAME: &'static str = "DeleteAttestationsBulkBody";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["subject_digests"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["attestation_ids"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::SubjectDigests(node.read()),
            1 => Self::AttestationIds(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::SubjectDigests(value) => value,
            Self::AttestationIds(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(DeleteAttestationsBulkBody);
