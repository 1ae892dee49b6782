//! Types of arguments and setters are called like what they are for: the name of an enum or a union shares a word with its
//! parameter, or with what owns that.

use std::collections::BTreeSet;

use octoforge_generator::ir::{Accepts, Api, Definition, Shape, Type};
use octoforge_generator::ir_of;
use octoforge_tests::github;

#[test]
fn types_of_setters_share_a_word_with_their_parameter_or_its_owner() {
    let api = ir_of(&github().input()).unwrap();
    let (mut all, mut strange) = (0, BTreeSet::new());
    for operation in &api.operations {
        let surface = &operation.surface;
        for argument in surface.arguments.iter().chain(&surface.setters) {
            let Some(definition) = chosen(&api, &argument.accepts) else {
                continue;
            };
            all += 1;
            let owner = [&argument.name, &*operation.request, &operation.id];
            let known: BTreeSet<String> = owner.into_iter().flat_map(words).collect();
            if words(&definition.name).is_disjoint(&known) {
                strange.insert(format!(
                    "{} {}: {}",
                    operation.id,
                    argument.name,
                    definition.path()
                ));
            }
        }
    }
    assert!(all > 300, "{all}");
    assert!(
        strange.is_empty(),
        "{} of {all}: {strange:#?}",
        strange.len()
    );
}

/// Returns the enum or union that an argument takes.
fn chosen<'a>(api: &'a Api, accepts: &Accepts) -> Option<&'a Definition> {
    let (Accepts::Into(ty) | Accepts::Boxed(ty) | Accepts::Items(ty)) = accepts else {
        return None;
    };
    let Type::Named(id) = ty.without_null() else {
        return None;
    };
    api.definition(*id)
        .filter(|one| !matches!(one.shape, Shape::Object(_)))
}

/// Returns the words of a name in lower case, without the `s` of plurals.
fn words(name: &str) -> BTreeSet<String> {
    let mut spaced = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() || !letter.is_alphanumeric() {
            spaced.push(' ');
        }
        spaced.extend(letter.to_lowercase());
    }
    let letters = |word: &str| {
        word.chars()
            .filter(|one| one.is_alphanumeric())
            .collect::<String>()
    };
    let words = spaced
        .split(' ')
        .map(letters)
        .filter(|word| !word.is_empty());
    words
        .map(|word| word.trim_end_matches('s').to_owned())
        .collect()
}
