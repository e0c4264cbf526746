//! Long words that everybody knows, so that they are not called hard.
//!
//! Our own list: what a child of nine says or hears at home and at school, and the few words of the
//! field that no family version can do without. Kept in order, for the search.

/// Words of three syllables and more, in the singular, that are not hard.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "accident", "activity", "actually", "adventure", "afternoon", "afterwards", "alcohol",
    "alphabet", "already", "altogether", "ambulance", "angrily", "animal", "another", "answering",
    "anybody", "anyone", "anything", "anyway", "anywhere", "apartment", "appointment", "area",
    "arguing", "arrival", "banana", "beautiful", "beginning", "behaviour", "belonging", "bicycle",
    "calendar", "camera", "capital", "carefully", "celebrate", "centimetre", "certainly",
    "chocolate", "cigarette", "cinema", "collected", "colourful", "comfortable", "company",
    "completely", "computer", "conference", "conversation", "cooperate", "corridor", "countryside",
    "cucumber", "dangerous", "deciding", "decision", "definitely", "delicious", "delivered",
    "delivery", "dictionary", "difference", "different", "difficult", "dinosaur", "direction",
    "directly", "disappear", "disappointed", "discover", "education", "electric", "electricity",
    "elephant", "eleven", "embarrassed", "emergency", "enemy", "energy", "enjoying", "enormous",
    "especially", "everybody", "everyday", "everyone", "everything", "everywhere", "exactly",
    "example", "excited", "excitement", "exciting", "exercise", "expensive", "explaining",
    "family", "favourite", "finally", "finishing", "following", "forgetting", "forgotten",
    "frightening", "furniture", "general", "generally", "gentleman", "gradually", "granddaughter",
    "grandfather", "grandmother", "grandparent", "happening", "happily", "headteacher",
    "helicopter", "history", "holiday", "honestly", "horrible", "hospital", "however", "hungrily",
    "idea", "imagine", "immediately", "important", "information", "injury", "instrument",
    "interested", "interesting", "internet", "interview", "invitation", "invited", "jealously",
    "jewellery", "kilometre", "laboratory", "ladybird", "lavatory", "library", "listening",
    "lullaby", "macaroni", "magazine", "manager", "marvellous", "maximum", "medicine", "melody",
    "memory", "microwave", "minimum", "minister", "monitor", "mosquito", "motorbike", "multiply",
    "musical", "mystery", "naturally", "necessary", "newspaper", "nobody", "normally", "november",
    "nursery", "obvious", "obviously", "october", "officer", "opening", "operation", "opinion",
    "opposite", "ordinary", "organise", "organised", "overnight", "paracetamol", "parachute",
    "paragraph", "passenger", "patiently", "perfectly", "period", "photograph", "piano",
    "poisonous", "policeman", "policewoman", "popular", "position", "possible", "possibly",
    "potato", "pregnancy", "prescription", "president", "pretending", "probably", "promising",
    "properly", "protected", "protection", "pyjamas", "quarrelling", "quietly", "radiator",
    "radio", "recently", "recipe", "recorder", "recovery", "regular", "regularly", "related",
    "relation", "relationship", "relative", "remember", "remembered", "remembering", "responsible",
    "restaurant", "reviewing", "saturday", "secondary", "secretary", "separate", "separated",
    "september", "serious", "seriously", "seventeen", "seventy", "several", "signature",
    "silently", "similar", "situation", "skeleton", "somebody", "spaghetti", "stepfather",
    "stepmother", "strawberry", "strengthening", "suddenly", "supermarket", "supported",
    "supporting", "surprisingly", "suspicious", "syllable", "takeaway", "teenager", "telephone",
    "television", "temperature", "terrible", "terrified", "together", "tomato", "tomorrow",
    "totally", "travelling", "triangle", "typical", "umbrella", "uncomfortable", "understand",
    "understanding", "understood", "unhappy", "uniform", "unusual", "upsetting", "usual",
    "usually", "valuable", "vegetable", "vehicle", "video", "violence", "violent", "visiting",
    "visitor", "vitamin", "volunteer", "waterproof", "whatever", "whenever", "whichever",
    "whoever", "wonderful", "worrying", "yesterday",
];

/// Is it a long word that everybody knows? Plurals and *-ly* follow from the word itself.
pub fn is_common(word: &str) -> bool {
    let word = word.to_lowercase();
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(&word);
    let known = |it: &str| COMMON.binary_search(&it).is_ok();
    let stem = |ending| word.strip_suffix(ending);
    known(word)
        || stem("s").is_some_and(known)
        || stem("ies").is_some_and(|it| known(&format!("{it}y")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::readability::syllables;

    #[test]
    fn the_list_is_in_order_and_holds_long_words_only() {
        assert!(COMMON.is_sorted());
        for word in COMMON {
            assert!(syllables(word) >= 3, "{word}");
        }
        assert!(is_common("Families") && is_common("grandmother’s") && is_common("hospitals"));
        assert!(!is_common("facilitate") && !is_common("consequently"));
    }
}
