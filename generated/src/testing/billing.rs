// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `billing` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use crate::api::billing as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::GetGithubBillingAiCreditUsageReportOrg>(),
    Shown::of::<of::GetAllBudgetsOrg>(),
    Shown::of::<of::CreateOrganizationBudget>(),
    Shown::of::<of::GetBudgetOrg>(),
    Shown::of::<of::DeleteBudgetOrg>(),
    Shown::of::<of::UpdateBudgetOrg>(),
    Shown::of::<of::GetGithubBillingPremiumRequestUsageReportOrg>(),
    Shown::of::<of::GetGithubBillingUsageReportOrg>(),
    Shown::of::<of::GetGithubBillingUsageSummaryReportOrg>(),
    Shown::of::<of::GetGithubBillingAiCreditUsageReportUser>(),
    Shown::of::<of::GetGithubBillingPremiumRequestUsageReportUser>(),
    Shown::of::<of::GetGithubBillingUsageReportUser>(),
    Shown::of::<of::GetGithubBillingUsageSummaryReportUser>(),
];

impl Examples for of::GetGithubBillingAiCreditUsageReportOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "billing-ai-credit-usage-report-org",
            status: 200,
            media: "application/json",
            body: r#"{
  "timePeriod": {
    "year": 2025
  },
  "organization": "GitHub",
  "usageItems": [
    {
      "product": "Copilot",
      "sku": "Copilot AI Credits",
      "model": "GPT-5",
      "unitType": "credits",
      "pricePerUnit": 0.01,
      "grossQuantity": 100,
      "grossAmount": 1,
      "discountQuantity": 0,
      "discountAmount": 0,
      "netQuantity": 100,
      "netAmount": 1
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetAllBudgetsOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "get_all_budgets",
            status: 200,
            media: "application/json",
            body: r#"{
  "budgets": [
    {
      "id": "2066deda-923f-43f9-88d2-62395a28c0cdd",
      "budget_type": "ProductPricing",
      "budget_product_skus": [
        "actions"
      ],
      "budget_scope": "enterprise",
      "budget_amount": 1000,
      "prevent_further_usage": true,
      "budget_alerting": {
        "will_alert": true,
        "alert_recipients": [
          "enterprise-admin",
          "billing-manager"
        ]
      }
    },
    {
      "id": "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      "budget_type": "SkuPricing",
      "budget_product_skus": [
        "actions_linux"
      ],
      "budget_scope": "organization",
      "budget_amount": 500,
      "prevent_further_usage": false,
      "budget_alerting": {
        "will_alert": true,
        "alert_recipients": [
          "org-owner"
        ]
      }
    },
    {
      "id": "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      "budget_type": "ProductPricing",
      "budget_product_skus": [
        "packages"
      ],
      "budget_scope": "cost_center",
      "budget_amount": 250,
      "prevent_further_usage": true,
      "budget_alerting": {
        "will_alert": false,
        "alert_recipients": []
      }
    }
  ],
  "has_next_page": false,
  "total_count": 3
}"#,
        },
        Example {
            name: "get_all_budgets_with_user_filter",
            status: 200,
            media: "application/json",
            body: r#"{
  "budgets": [
    {
      "id": "2066deda-923f-43f9-88d2-62395a28c0cdd",
      "budget_type": "ProductPricing",
      "budget_product_skus": [
        "actions"
      ],
      "budget_scope": "multi_user_customer",
      "budget_amount": 1000,
      "prevent_further_usage": true,
      "budget_alerting": {
        "will_alert": true,
        "alert_recipients": [
          "enterprise-admin",
          "billing-manager"
        ]
      }
    },
    {
      "id": "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      "budget_type": "BundlePricing",
      "budget_product_skus": [
        "ai_credits"
      ],
      "budget_scope": "user",
      "budget_amount": 500,
      "prevent_further_usage": true,
      "budget_alerting": {
        "will_alert": true,
        "alert_recipients": [
          "org-owner"
        ]
      }
    }
  ],
  "user": "octocat",
  "effective_budget": {
    "id": "9a7d04e8-6600-44f5-94ef-65ca92b95f0b",
    "budget_amount": 1000,
    "consumed_amount": 42
  },
  "has_next_page": false,
  "total_count": 2
}"#,
        },
    ];
}

impl Examples for of::CreateOrganizationBudget {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "create-budget",
            status: 200,
            media: "application/json",
            body: r#"{
  "message": "Budget successfully created.",
  "budget": {
    "id": "f5236c62-157f-4d8f-a79e-ffb91058ee97",
    "budget_type": "ProductPricing",
    "budget_product_sku": "actions",
    "budget_scope": "organization",
    "budget_entity_name": "example-organization",
    "budget_amount": 100,
    "prevent_further_usage": true,
    "budget_alerting": {
      "will_alert": false,
      "alert_recipients": []
    }
  }
}"#,
        },
        Example {
            name: "insufficient-permissions",
            status: 403,
            media: "application/json",
            body: r#"{
  "message": "Insufficient permissions to create a budget.",
  "documentation_url": "https://docs.github.com/rest/billing/budgets#create-a-budget-for-an-organization"
}"#,
        },
        Example {
            name: "feature-not-enabled",
            status: 404,
            media: "application/json",
            body: r#"{
  "message": "Not Found",
  "documentation_url": "https://docs.github.com/rest/billing/budgets#create-a-budget-for-an-organization"
}"#,
        },
        Example {
            name: "server-error",
            status: 500,
            media: "application/json",
            body: r#"{
  "message": "Unable to create budget.",
  "documentation_url": "https://docs.github.com/rest/billing/budgets#create-a-budget-for-an-organization"
}"#,
        },
    ];
}

impl Examples for of::GetBudgetOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "get-budget",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": "2066deda-923f-43f9-88d2-62395a28c0cdd",
  "budget_type": "ProductPricing",
  "budget_product_sku": "actions_linux",
  "budget_scope": "repository",
  "budget_entity_name": "example-repo-name",
  "budget_amount": 0,
  "prevent_further_usage": true,
  "budget_alerting": {
    "will_alert": true,
    "alert_recipients": [
      "mona",
      "lisa"
    ]
  }
}"#,
        },
    ];
}

impl Examples for of::DeleteBudgetOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "delete-budget",
            status: 200,
            media: "application/json",
            body: r#"{
  "message": "Budget successfully deleted.",
  "budget_id": "2c1feb79-3947-4dc8-a16e-80cbd732cc0b"
}"#,
        },
    ];
}

impl Examples for of::UpdateBudgetOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "update-budget",
            status: 200,
            media: "application/json",
            body: r#"{
  "message": "Budget successfully updated.",
  "budget": {
    "id": "2066deda-923f-43f9-88d2-62395a28c0cdd",
    "budget_type": "ProductPricing",
    "budget_product_sku": "actions_linux",
    "budget_scope": "repository",
    "budget_entity_name": "org-name/example-repo-name",
    "budget_amount": 10,
    "prevent_further_usage": true,
    "budget_alerting": {
      "will_alert": true,
      "alert_recipients": [
        "mona",
        "lisa"
      ]
    }
  }
}"#,
        },
        Example {
            name: "budget-not-found",
            status: 404,
            media: "application/json",
            body: r#"{
  "message": "Budget with ID 550e8400-e29b-41d4-a716-446655440000 not found.",
  "documentation_url": "https://docs.github.com/rest/billing/budgets#update-a-budget"
}"#,
        },
        Example {
            name: "feature-not-enabled",
            status: 404,
            media: "application/json",
            body: r#"{
  "message": "Not Found",
  "documentation_url": "https://docs.github.com/rest/billing/budgets#update-a-budget"
}"#,
        },
        Example {
            name: "server-error",
            status: 500,
            media: "application/json",
            body: r#"{
  "message": "Unable to update budget.",
  "documentation_url": "https://docs.github.com/rest/billing/budgets#update-a-budget"
}"#,
        },
    ];
}

impl Examples for of::GetGithubBillingPremiumRequestUsageReportOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "billing-premium-request-usage-report-org",
            status: 200,
            media: "application/json",
            body: r#"{
  "timePeriod": {
    "year": 2025
  },
  "organization": "GitHub",
  "usageItems": [
    {
      "product": "Copilot",
      "sku": "Copilot Premium Request",
      "model": "GPT-5",
      "unitType": "requests",
      "pricePerUnit": 0.04,
      "grossQuantity": 100,
      "grossAmount": 4,
      "discountQuantity": 0,
      "discountAmount": 0,
      "netQuantity": 100,
      "netAmount": 4
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetGithubBillingUsageReportOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "billing-usage-report",
            status: 200,
            media: "application/json",
            body: r#"{
  "usageItems": [
    {
      "date": "2023-08-01",
      "product": "Actions",
      "sku": "Actions Linux",
      "quantity": 100,
      "unitType": "minutes",
      "pricePerUnit": 0.008,
      "grossAmount": 0.8,
      "discountAmount": 0,
      "netAmount": 0.8,
      "organizationName": "GitHub",
      "repositoryName": "github/example"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetGithubBillingUsageSummaryReportOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "billing-usage-summary-report-org",
            status: 200,
            media: "application/json",
            body: r#"{
  "timePeriod": {
    "year": 2025
  },
  "organization": "GitHub",
  "usageItems": [
    {
      "product": "Actions",
      "sku": "actions_linux",
      "unitType": "minutes",
      "pricePerUnit": 0.008,
      "grossQuantity": 1000,
      "grossAmount": 8,
      "discountQuantity": 0,
      "discountAmount": 0,
      "netQuantity": 1000,
      "netAmount": 8
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetGithubBillingAiCreditUsageReportUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "billing-ai-credit-usage-report-user",
            status: 200,
            media: "application/json",
            body: r#"{
  "timePeriod": {
    "year": 2025
  },
  "user": "monalisa",
  "usageItems": [
    {
      "product": "Copilot AI Credits",
      "sku": "AI Credit",
      "model": "GPT-5",
      "unitType": "ai-credits",
      "pricePerUnit": 0.01,
      "grossQuantity": 100,
      "grossAmount": 1,
      "discountQuantity": 0,
      "discountAmount": 0,
      "netQuantity": 100,
      "netAmount": 1
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetGithubBillingPremiumRequestUsageReportUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "billing-premium-request-usage-report-user",
            status: 200,
            media: "application/json",
            body: r#"{
  "timePeriod": {
    "year": 2025
  },
  "user": "monalisa",
  "usageItems": [
    {
      "product": "Copilot",
      "sku": "Copilot Premium Request",
      "model": "GPT-5",
      "unitType": "requests",
      "pricePerUnit": 0.04,
      "grossQuantity": 100,
      "grossAmount": 4,
      "discountQuantity": 0,
      "discountAmount": 0,
      "netQuantity": 100,
      "netAmount": 4
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetGithubBillingUsageReportUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "billing-usage-report-user",
            status: 200,
            media: "application/json",
            body: r#"{
  "usageItems": [
    {
      "date": "2023-08-01",
      "product": "Actions",
      "sku": "Actions Linux",
      "quantity": 100,
      "unitType": "minutes",
      "pricePerUnit": 0.008,
      "grossAmount": 0.8,
      "discountAmount": 0,
      "netAmount": 0.8,
      "repositoryName": "user/example"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetGithubBillingUsageSummaryReportUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "billing-usage-summary-report-user",
            status: 200,
            media: "application/json",
            body: r#"{
  "timePeriod": {
    "year": 2025
  },
  "user": "monalisa",
  "usageItems": [
    {
      "product": "Actions",
      "sku": "actions_linux",
      "unitType": "minutes",
      "pricePerUnit": 0.008,
      "grossQuantity": 1000,
      "grossAmount": 8,
      "discountQuantity": 0,
      "discountAmount": 0,
      "netQuantity": 1000,
      "netAmount": 8
    }
  ]
}"#,
        },
    ];
}
