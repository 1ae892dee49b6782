// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/dependency-graph-spdx-sbom`.

use octoforge_runtime::Extra;

/// A schema for the SPDX JSON format returned by the Dependency Graph.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependencyGraphSpdxSbom {
    /// `sbom`
    pub sbom: DependencyGraphSpdxSbomSbom,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/dependency-graph-spdx-sbom/properties/sbom`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependencyGraphSpdxSbomSbom {
    /// The SPDX identifier for the SPDX document.
    pub spdxid: String,
    /// The version of the SPDX specification that this document conforms to.
    pub spdx_version: String,
    /// An optional comment about the SPDX document.
    pub comment: Option<String>,
    /// `creationInfo`
    pub creation_info: DependencyGraphSpdxSbomSbomCreationInfo,
    /// The name of the SPDX document.
    pub name: String,
    /// The license under which the SPDX document is licensed.
    pub data_license: String,
    /// The namespace for the SPDX document.
    pub document_namespace: String,
    /// `packages`
    pub packages: Vec<DependencyGraphSpdxSbomSbomPackage>,
    /// `relationships`
    pub relationships: Option<Vec<DependencyGraphSpdxSbomSbomRelationship>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/dependency-graph-spdx-sbom/properties/sbom/properties/creationInfo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependencyGraphSpdxSbomSbomCreationInfo {
    /// The date and time the SPDX document was created.
    pub created: String,
    /// The tools that were used to generate the SPDX document.
    pub creators: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/dependency-graph-spdx-sbom/properties/sbom/properties/packages/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependencyGraphSpdxSbomSbomPackage {
    /// A unique SPDX identifier for the package.
    pub spdxid: Option<String>,
    /// The name of the package.
    pub name: Option<String>,
    /// The version of the package. If the package does not have an exact version specified,
    /// a version range is given.
    pub version_info: Option<String>,
    /// The location where the package can be downloaded,
    /// or NOASSERTION if this has not been determined.
    pub download_location: Option<String>,
    /// Whether the package's file content has been subjected to
    /// analysis during the creation of the SPDX document.
    pub files_analyzed: Option<bool>,
    /// The license of the package as determined while creating the SPDX document.
    pub license_concluded: Option<String>,
    /// The license of the package as declared by its author, or NOASSERTION if this information
    /// was not available when the SPDX document was created.
    pub license_declared: Option<String>,
    /// The distribution source of this package, or NOASSERTION if this was not determined.
    pub supplier: Option<String>,
    /// The copyright holders of the package, and any dates present with those notices, if available.
    pub copyright_text: Option<String>,
    /// `externalRefs`
    pub external_refs: Option<Vec<DependencyGraphSpdxSbomSbomPackageExternalRef>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/dependency-graph-spdx-sbom/properties/sbom/properties/relationships/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependencyGraphSpdxSbomSbomRelationship {
    /// The type of relationship between the two SPDX elements.
    pub relationship_type: Option<String>,
    /// The SPDX identifier of the package that is the source of the relationship.
    pub spdx_element_id: Option<String>,
    /// The SPDX identifier of the package that is the target of the relationship.
    pub related_spdx_element: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/dependency-graph-spdx-sbom/properties/sbom/properties/packages/items/properties/externalRefs/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependencyGraphSpdxSbomSbomPackageExternalRef {
    /// The category of reference to an external resource this reference refers to.
    pub reference_category: String,
    /// A locator for the particular external resource this reference refers to.
    pub reference_locator: String,
    /// The category of reference to an external resource this reference refers to.
    pub reference_type: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
