//! Names of a family, chosen by a seed: a whole room that types the same number has the same family.

use crate::domain::Json;

/// The largest seed: short enough to be called across a room.
pub const MOST_SEED: u16 = 999;

/// Which names the family has; 0 takes the first of each list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seed(pub u16);

impl Seed {
    /// Which of `count` names the token at this place of the list gets.
    pub(super) fn pick(self, place: usize, count: usize) -> usize {
        if self.0 == 0 || count == 0 {
            return 0;
        }
        // A step of the splitmix generator: near seeds give families that differ.
        let mut it = (u64::from(self.0) << 32 | place as u64).wrapping_add(0x9e37_79b9_7f4a_7c15);
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((it ^ (it >> 31)) % count as u64) as usize
    }
}

/// A token and the name that stands for it.
pub(super) type Chosen = Vec<(String, String)>;

/// The names of a seed; nothing of a file that has none that can be read.
pub(super) fn chosen(json: &Json, seed: Seed) -> Chosen {
    let Some(Json::Object(pairs)) = json.get("names") else { return Vec::new() };
    let name = |(place, (token, names)): (usize, &(String, Json))| {
        let Json::List(names) = names else { return None };
        let name = names.get(seed.pick(place, names.len()))?.as_text()?;
        Some((token.clone(), name.to_owned()))
    };
    pairs.iter().enumerate().filter_map(name).collect()
}

/// The same file with names in the place of tokens. Tokens that nobody knows stay, in their braces.
pub(super) fn named(json: &Json, names: &Chosen) -> Json {
    match json {
        Json::Text(text) => Json::Text(in_text(text, names)),
        Json::List(items) => Json::List(items.iter().map(|it| named(it, names)).collect()),
        Json::Object(pairs) => {
            Json::Object(pairs.iter().map(|it| (it.0.clone(), named(&it.1, names))).collect())
        }
        other => other.clone(),
    }
}

fn in_text(text: &str, names: &Chosen) -> String {
    names
        .iter()
        .fold(text.to_owned(), |text, (token, name)| text.replace(&format!("{{{token}}}"), name))
}

/// What still stands in braces in a text that has its names.
pub(super) fn unknown(text: &str) -> Option<&str> {
    let from = text.find('{')?;
    Some(text[from..].find('}').map_or(&text[from..], |to| &text[from..=from + to]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_seeds_give_other_names() {
        let of = |seed| (0..12).map(|it| Seed(seed).pick(it, 5)).collect::<Vec<_>>();
        assert_eq!(of(0), [0; 12]);
        assert_eq!(of(7), of(7));
        assert_ne!(of(7), of(8));
        assert!((1..40).all(|it| of(it).iter().all(|it| *it < 5)));
    }

    #[test]
    fn names_stand_in_texts_and_unknown_tokens_stay() {
        let json = Json::parse(r#"{"names":{"mia":["Mia"]},"a":["{mia}'s bed, {leo}"]}"#).unwrap();
        let told = named(&json, &chosen(&json, Seed(0)));
        assert_eq!(told.print(), r#"{"names":{"mia":["Mia"]},"a":["Mia's bed, {leo}"]}"#);
        assert_eq!(unknown("Mia's bed, {leo}"), Some("{leo}"));
        assert_eq!(unknown("Mia's bed"), None);
    }
}
