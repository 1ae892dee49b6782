// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    DependencyGraphSpdxSbom, DependencyGraphSpdxSbomSbom,
    DependencyGraphSpdxSbomSbomCreationInfo, DependencyGraphSpdxSbomSbomPackage,
    DependencyGraphSpdxSbomSbomPackageExternalRef,
    DependencyGraphSpdxSbomSbomRelationship,
};

impl Object for DependencyGraphSpdxSbom {
    const NAME: &'static str = "DependencyGraphSpdxSbom";
    const FIELDS: &'static [&'static str] = &["sbom"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sbom: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sbom], &self.extra)
    }
}

octoforge_runtime::object!(DependencyGraphSpdxSbom);

impl Object for DependencyGraphSpdxSbomSbom {
    const NAME: &'static str = "DependencyGraphSpdxSbomSbom";
    const FIELDS: &'static [&'static str] = &[
        "SPDXID",
        "spdxVersion",
        "comment",
        "creationInfo",
        "name",
        "dataLicense",
        "documentNamespace",
        "packages",
        "relationships",
    ];
    const REQUIRED: &'static [u64] = &[251];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            spdxid: fields.at(0),
            spdx_version: fields.at(1),
            comment: fields.at(2),
            creation_info: fields.at(3),
            name: fields.at(4),
            data_license: fields.at(5),
            document_namespace: fields.at(6),
            packages: fields.at(7),
            relationships: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.spdxid,
                &self.spdx_version,
                &self.comment,
                &self.creation_info,
                &self.name,
                &self.data_license,
                &self.document_namespace,
                &self.packages,
                &self.relationships,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DependencyGraphSpdxSbomSbom);

impl Object for DependencyGraphSpdxSbomSbomCreationInfo {
    const NAME: &'static str = "DependencyGraphSpdxSbomSbomCreationInfo";
    const FIELDS: &'static [&'static str] = &["created", "creators"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created: fields.at(0),
            creators: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.created, &self.creators], &self.extra)
    }
}

octoforge_runtime::object!(DependencyGraphSpdxSbomSbomCreationInfo);

impl Object for DependencyGraphSpdxSbomSbomPackage {
    const NAME: &'static str = "DependencyGraphSpdxSbomSbomPackage";
    const FIELDS: &'static [&'static str] = &[
        "SPDXID",
        "name",
        "versionInfo",
        "downloadLocation",
        "filesAnalyzed",
        "licenseConcluded",
        "licenseDeclared",
        "supplier",
        "copyrightText",
        "externalRefs",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            spdxid: fields.at(0),
            name: fields.at(1),
            version_info: fields.at(2),
            download_location: fields.at(3),
            files_analyzed: fields.at(4),
            license_concluded: fields.at(5),
            license_declared: fields.at(6),
            supplier: fields.at(7),
            copyright_text: fields.at(8),
            external_refs: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.spdxid,
                &self.name,
                &self.version_info,
                &self.download_location,
                &self.files_analyzed,
                &self.license_concluded,
                &self.license_declared,
                &self.supplier,
                &self.copyright_text,
                &self.external_refs,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DependencyGraphSpdxSbomSbomPackage);

impl Object for DependencyGraphSpdxSbomSbomRelationship {
    const NAME: &'static str = "DependencyGraphSpdxSbomSbomRelationship";
    const FIELDS: &'static [&'static str] = &[
        "relationshipType",
        "spdxElementId",
        "relatedSpdxElement",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            relationship_type: fields.at(0),
            spdx_element_id: fields.at(1),
            related_spdx_element: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.relationship_type,
                &self.spdx_element_id,
                &self.related_spdx_element,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DependencyGraphSpdxSbomSbomRelationship);

impl Object for DependencyGraphSpdxSbomSbomPackageExternalRef {
    const NAME: &'static str = "DependencyGraphSpdxSbomSbomPackageExternalRef";
    const FIELDS: &'static [&'static str] = &[
        "referenceCategory",
        "referenceLocator",
        "referenceType",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reference_category: fields.at(0),
            reference_locator: fields.at(1),
            reference_type: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.reference_category, &self.reference_locator, &self.reference_type],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DependencyGraphSpdxSbomSbomPackageExternalRef);
