//! Markup that the desk tells a page, so that the page need not hold it: elements with texts in
//! them, links within the draft, buttons that have the desk do something. Texts are never markup.

use super::route::{Page, Route};
use crate::domain::Json;

/// What an element may say of itself. Anything else is not drawn.
pub const ATTRIBUTES: &[&str] = &[
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "autocomplete",
    "class",
    "cx",
    "cy",
    "dir",
    "font-size",
    "for",
    "height",
    "id",
    "maxlength",
    "points",
    "r",
    "role",
    "rx",
    "ry",
    "scope",
    "spellcheck",
    "tabindex",
    "text-anchor",
    "title",
    "type",
    "viewBox",
    "width",
    "x",
    "y",
];

/// An element.
#[derive(Clone, Debug)]
pub struct Tag {
    pairs: Vec<(&'static str, Json)>,
    within: Vec<Json>,
}

/// An element of this name.
pub fn tag(name: &str) -> Tag {
    Tag { pairs: vec![("tag", Json::text(name))], within: Vec::new() }
}

/// A link within the draft.
pub fn link(to: Page, text: impl Into<String>) -> Tag {
    let mut link = tag("a").class("govuk-link").text(text);
    link.pairs.push(("to", Json::text(to.tail())));
    link
}

/// A link to a page outside any draft, or of a draft that is named.
pub fn go(to: Route, text: impl Into<String>) -> Tag {
    let mut link = tag("a").class("govuk-link").text(text);
    link.pairs.push(("go", Json::text(to.address())));
    link
}

/// A button that has the desk do this.
pub fn button(id: &str, what: &str, of: &str, text: impl Into<String>) -> Tag {
    let mut button = tag("button").class("govuk-button").attribute("id", id).text(text);
    button.pairs.push(("act", Json::text(what)));
    button.pairs.push(("of", Json::text(of)));
    button
}

/// Words that are read out and not shown.
pub fn spoken(text: impl Into<String>) -> Tag {
    tag("span").class("govuk-visually-hidden").text(text)
}

impl Tag {
    /// With this attribute, one of [`ATTRIBUTES`].
    pub fn attribute(mut self, key: &'static str, value: &str) -> Self {
        debug_assert!(ATTRIBUTES.contains(&key), "{key}");
        self.pairs.retain(|it| it.0 != key);
        self.pairs.push((key, Json::text(value)));
        self
    }

    /// With this class.
    pub fn class(self, class: &str) -> Self {
        self.attribute("class", class)
    }

    /// With this text in it.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.within.push(Json::Text(text.into()));
        self
    }

    /// With these elements in it.
    pub fn with(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.within.extend(tags.into_iter().map(Tag::json));
        self
    }

    /// As it goes to the page.
    pub fn json(mut self) -> Json {
        self.pairs.push(("in", Json::List(self.within)));
        Json::object(self.pairs)
    }
}

/// A paragraph; none where there is nothing to say.
pub fn para(text: impl Into<String>) -> Option<Tag> {
    let text = text.into();
    (!text.is_empty()).then(|| tag("p").text(text))
}

/// Several elements, as they go to the page.
pub fn all(tags: impl IntoIterator<Item = Tag>) -> Json {
    Json::List(tags.into_iter().map(Tag::json).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_goes_over_as_elements_and_texts() {
        let end = link(Page::Check, "<b>Review</b>").class("govuk-button");
        let list = tag("p").text("One & ").with([end]).text(".");
        let expected = concat!(
            r#"[{"tag":"p","in":["One & ",{"tag":"a","to":"/check","class":"govuk-button","#,
            r#""in":["<b>Review</b>"]},"."]}]"#
        );
        assert_eq!(all([list]).print(), expected);
        assert!(para("").is_none());
    }
}
