//! The account of a run: what was described, what was emitted, and how much of it is any JSON value.

use crate::ir::{Api, Kind, Type};
use crate::passes::Context;
use crate::report::{Count, Report, Skipped};

/// Counts what is in the IR. What was left out counts as described.
pub(crate) fn account(api: &Api, skipped: Vec<Skipped>, context: Context) -> Report {
    let left_out = |prefix: &str| {
        skipped
            .iter()
            .filter(|one| one.pointer.starts_with(prefix))
            .count()
    };
    let schemas = left_out("/components/schemas/");
    let operations = left_out("/paths/");
    let webhooks = skipped.len() - schemas - operations;
    let count = |emitted: usize, left_out: usize| Count {
        described: emitted + left_out,
        emitted,
    };
    let kinds = |kind: Kind| api.types.iter().filter(|one| one.kind() == kind).count();
    let mut report = Report {
        operations: count(api.operations.len(), operations),
        schemas: count(api.components.len(), schemas),
        webhooks: count(api.webhooks.len(), webhooks),
        structs: kinds(Kind::Object),
        enums: kinds(Kind::Literal),
        unions: kinds(Kind::Union),
        aliases: api
            .components
            .iter()
            .filter(|one| crate::render::is_alias(api, one))
            .count(),
        paged: api
            .operations
            .iter()
            .filter(|one| one.pages.is_some())
            .count(),
        unpaged: context.unpaged,
        skipped,
        notes: context.notes,
        ..Report::default()
    };
    for definition in &api.types {
        definition.each_type(&mut |ty| {
            report.fields += usize::from(definition.kind() == Kind::Object);
            count_values(ty, &mut report);
        });
    }
    for operation in &api.operations {
        operation.each_type(&mut |ty| count_values(ty, &mut report));
    }
    report
}

fn count_values(ty: &Type, report: &mut Report) {
    match ty {
        Type::Any(reason) => *report.values.entry((*reason).to_owned()).or_default() += 1,
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => {
            count_values(inner, report);
        }
        _ => {}
    }
}
