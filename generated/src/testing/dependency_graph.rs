// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `dependency-graph` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use crate::api::dependency_graph as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::DiffRange>(),
    Shown::of::<of::ExportSbom>(),
    Shown::of::<of::FetchSbomReport>(),
    Shown::of::<of::GenerateSbomReport>(),
    Shown::of::<of::CreateRepositorySnapshot>(),
];

impl Examples for of::DiffRange {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "diff-range-response",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "change_type": "removed",
    "manifest": "package.json",
    "ecosystem": "npm",
    "name": "helmet",
    "version": "4.6.0",
    "package_url": "pkg:npm/helmet@4.6.0",
    "license": "MIT",
    "source_repository_url": "https://github.com/helmetjs/helmet",
    "vulnerabilities": []
  },
  {
    "change_type": "added",
    "manifest": "package.json",
    "ecosystem": "npm",
    "name": "helmet",
    "version": "5.0.0",
    "package_url": "pkg:npm/helmet@5.0.0",
    "license": "MIT",
    "source_repository_url": "https://github.com/helmetjs/helmet",
    "vulnerabilities": []
  },
  {
    "change_type": "added",
    "manifest": "Gemfile",
    "ecosystem": "rubygems",
    "name": "ruby-openid",
    "version": "2.7.0",
    "package_url": "pkg:gem/ruby-openid@2.7.0",
    "license": null,
    "source_repository_url": "https://github.com/openid/ruby-openid",
    "vulnerabilities": [
      {
        "severity": "critical",
        "advisory_ghsa_id": "GHSA-fqfj-cmh6-hj49",
        "advisory_summary": "Ruby OpenID",
        "advisory_url": "https://github.com/advisories/GHSA-fqfj-cmh6-hj49"
      }
    ]
  }
]"#,
        },
    ];
}

impl Examples for of::ExportSbom {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "dependency-graph-export-sbom-response",
            status: 200,
            media: "application/json",
            body: r#"{
  "sbom": {
    "SPDXID": "SPDXRef-DOCUMENT",
    "spdxVersion": "SPDX-2.3",
    "creationInfo": {
      "created": "2021-09-01T00:00:00Z",
      "creators": [
        "Tool: GitHub.com-Dependency-Graph"
      ]
    },
    "name": "github/example",
    "dataLicense": "CC0-1.0",
    "documentNamespace": "https://spdx.org/spdxdocs/protobom/15e41dd2-f961-4f4d-b8dc-f8f57ad70d57",
    "packages": [
      {
        "name": "rails",
        "SPDXID": "SPDXRef-Package",
        "versionInfo": "1.0.0",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": false,
        "licenseConcluded": "MIT",
        "licenseDeclared": "MIT",
        "copyrightText": "Copyright (c) 1985 GitHub.com",
        "externalRefs": [
          {
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": "pkg:gem/rails@1.0.0"
          }
        ]
      },
      {
        "name": "github/example",
        "SPDXID": "SPDXRef-Repository",
        "versionInfo": "main",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": false,
        "externalRefs": [
          {
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": "pkg:github/example@main"
          }
        ]
      }
    ],
    "relationships": [
      {
        "relationshipType": "DEPENDS_ON",
        "spdxElementId": "SPDXRef-Repository",
        "relatedSpdxElement": "SPDXRef-Package"
      },
      {
        "relationshipType": "DESCRIBES",
        "spdxElementId": "SPDXRef-DOCUMENT",
        "relatedSpdxElement": "SPDXRef-Repository"
      }
    ]
  }
}"#,
        },
    ];
}

impl Examples for of::FetchSbomReport {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 202,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 302,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GenerateSbomReport {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "dependency-graph-generate-sbom-report-response",
            status: 201,
            media: "application/json",
            body: r#"{
  "sbom_url": "https://api.github.com/repos/github/example/dependency-graph/sbom/fetch-report/4bab1a7e-da63-4828-9488-44e0e01a7c1b"
}"#,
        },
    ];
}

impl Examples for of::CreateRepositorySnapshot {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "dependency-graph-create-snapshot-success",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 12345,
  "created_at": "2018-05-04T01:14:52Z",
  "message": "Dependency results for the repo have been successfully updated.",
  "result": "SUCCESS"
}"#,
        },
    ];
}
