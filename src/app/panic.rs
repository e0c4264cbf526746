//! If the app fails: say so on the page, with the place in the code and never with any data.

use crate::storage::here::document;

/// Shows a plain sentence instead of a page that no longer answers.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(|it| format!("{}:{}", it.file(), it.line()));
        let Some(body) = document().body() else { return };
        let Ok(note) = document().create_element("p") else { return };
        note.set_class_name("pp-status pp-status--alert");
        let _ = note.set_attribute("role", "alert");
        note.set_text_content(Some(&format!(
            "Something went wrong in this page. What you typed is kept up to about a second ago. \
             Copy anything newer from the boxes below, then reload the page. ({})",
            place.unwrap_or_default()
        )));
        let _ = body.insert_before(&note, body.first_child().as_ref());
    }));
}
