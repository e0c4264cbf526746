//! Files out and in. Nothing here touches the network.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

use super::here::document;

/// Hands a text or bytes to the browser as a file to keep.
///
/// # Errors
///
/// When the browser cannot make the file.
pub fn offer(name: &str, mime: &str, what: &JsValue) -> Result<(), JsValue> {
    let parts = js_sys::Array::of1(what);
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    // Takes texts and bytes alike, whatever it is called.
    let blob = Blob::new_with_buffer_source_sequence_and_options(&parts, &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has taken the blob by the time it comes back here with the next task.
    gloo_timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}

/// Puts a text where it can be pasted from.
///
/// # Errors
///
/// When the browser does not let the page do it.
pub async fn copy(text: &str) -> Result<(), JsValue> {
    let board = super::here::window().navigator().clipboard();
    JsFuture::from(board.write_text(text)).await.map(|_| ())
}

/// The size of a file in bytes.
pub fn size(file: &File) -> f64 {
    file.size()
}

/// The text of a file.
///
/// # Errors
///
/// When the browser cannot read it.
pub async fn read(file: &File) -> Result<String, JsValue> {
    let text = JsFuture::from(file.text()).await?;
    Ok(text.as_string().unwrap_or_default())
}

/// Can this text have come from bytes that were not UTF-8? Browsers put U+FFFD for those.
pub fn has_broken_text(text: &str) -> bool {
    text.contains('\u{fffd}')
}
