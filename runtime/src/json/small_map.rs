//! Maps that are usually small. Takes names and values; keeps their order, and hashes nothing while there are few.
//!
//! ```text
//! {"beta": true}    Few, one allocation and that of the name
//! ```

use super::Map;

/// The maximum number of members that are searched linearly. Usually there are one or two, for which a hash map would
/// cost an additional allocation and the hashes.
const FEW: usize = 8;

/// Names and values in insertion order.
#[derive(Clone)]
pub(super) enum SmallMap<T> {
    /// At most [`FEW`] members.
    Few(Vec<(String, T)>),
    Many(Map<T>),
}

impl<T> SmallMap<T> {
    pub(super) fn new() -> Self {
        Self::Few(Vec::new())
    }

    pub(super) fn get(&self, name: &str) -> Option<&T> {
        match self {
            Self::Few(few) => few.iter().find(|(own, _)| own == name).map(|(_, own)| own),
            Self::Many(many) => many.get(name),
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        let (few, many) = match self {
            Self::Few(few) => (few.as_slice(), None),
            Self::Many(many) => (&[][..], Some(many)),
        };
        let few = few.iter().map(|(name, value)| (name.as_str(), value));
        let many = many.into_iter().flatten();
        few.chain(many.map(|(name, value)| (name.as_str(), value)))
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Few(few) => few.len(),
            Self::Many(many) => many.len(),
        }
    }

    /// Sets a member, and returns its previous value.
    pub(super) fn insert(&mut self, name: String, value: T) -> Option<T> {
        let few = match self {
            Self::Few(few) => few,
            Self::Many(many) => return many.insert(name, value),
        };
        if let Some((_, own)) = few.iter_mut().find(|(own, _)| *own == name) {
            return Some(std::mem::replace(own, value));
        }
        if few.len() < FEW {
            few.push((name, value));
            return None;
        }
        let mut many: Map<T> = few.drain(..).collect();
        many.insert(name, value);
        *self = Self::Many(many);
        None
    }

    /// Removes a member, and returns its value. The order of the others is kept.
    pub(super) fn remove(&mut self, name: &str) -> Option<T> {
        match self {
            Self::Few(few) => {
                let place = few.iter().position(|(own, _)| own == name)?;
                Some(few.remove(place).1)
            }
            Self::Many(many) => many.shift_remove(name),
        }
    }
}

impl<T> From<Map<T>> for SmallMap<T> {
    fn from(members: Map<T>) -> Self {
        if members.len() > FEW {
            Self::Many(members)
        } else {
            Self::Few(members.into_iter().collect())
        }
    }
}

impl<T> From<SmallMap<T>> for Map<T> {
    fn from(members: SmallMap<T>) -> Self {
        match members {
            SmallMap::Few(few) => few.into_iter().collect(),
            SmallMap::Many(many) => many,
        }
    }
}
