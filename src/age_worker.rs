//! BROWSER. Makes and reads the files of drafts: a module of its own, loaded only when a file is
//! asked for.
//!
//! In: `words`; `make, date, without, passphrase, key, text …` (`without` is empty for all of the
//! draft, `passphrase` for a file that is not locked); `take, file, passphrase`.
//! Out: an empty list when it is ready; then `words, passphrase`; `made, bytes`;
//! `draft, title, boxes with signs not to be seen, whether about a real family (`real`, or empty),
//! key, text …`; `locked` or `locked, why` when a
//! passphrase is wanted, or another; `why` and a sentence. It works once and its page ends it, and
//! with it what it knew of a passphrase.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DedicatedWorkerGlobalScope, File, MessageEvent};

use crate::export::carry::{Fault, made, said, taken};
use crate::export::saved::{MOST_BYTES, OpenError, Restricted};
use crate::export::sealed::{SealError, offered};
use crate::text::Words;

/// Listens for the page.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let own = scope.clone();
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let asked: Array = event.data().unchecked_into();
        let own = own.clone();
        spawn_local(async move {
            // Only fails for what cannot be sent; bytes and texts can.
            let _ = own.post_message(&answer(&asked).await.into());
        });
    });
    scope.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    let _ = scope.post_message(&Array::new());
}

async fn answer(asked: &Array) -> Array {
    let texts: Vec<String> = asked.iter().map(|it| it.as_string().unwrap_or_default()).collect();
    let done = match texts.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["words"] => offered().map(|it| list(["words".to_owned(), it])).map_err(|_| Fault::Damage),
        ["make", on, without, passphrase, ref rest @ ..] => {
            let own = |it: &[&str]| (it[0].to_owned(), it[1].to_owned());
            let pieces = rest.chunks_exact(2).map(own).collect();
            let restricted =
                if without.is_empty() { Restricted::Included } else { Restricted::LeftOut };
            let file = made(pieces, restricted, on, given(passphrase));
            file.map(|it| Array::of2(&"made".into(), &Uint8Array::from(&it[..])))
        }
        ["take", _, passphrase] => take(asked.get(1), passphrase).await,
        _ => Err(Fault::Damage),
    };
    done.unwrap_or_else(|fault| {
        let why = said(&fault, &Words::files());
        match fault {
            Fault::Locked => list(["locked".to_owned()]),
            Fault::Seal(SealError::Wrong) => list(["locked".to_owned(), why]),
            _ => list(["why".to_owned(), why]),
        }
    })
}

async fn take(file: JsValue, passphrase: &str) -> Result<Array, Fault> {
    let broken = |_: JsValue| Fault::Open(OpenError::NotText(1));
    let file: File = file.dyn_into().map_err(broken)?;
    // Before a byte of it is read.
    if file.size() > MOST_BYTES as f64 {
        return Err(Fault::Open(OpenError::TooLarge));
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(broken)?;
    let taken = taken(&Uint8Array::new(&bytes).to_vec(), given(passphrase))?;
    let real = if taken.real { "real" } else { "" };
    let first = ["draft".to_owned(), taken.title, taken.unseen.to_string(), real.to_owned()];
    let pieces = taken.pieces.into_iter().flat_map(|it| [it.0, it.1]);
    Ok(list(first.into_iter().chain(pieces)))
}

fn given(passphrase: &str) -> Option<&str> {
    (!passphrase.is_empty()).then_some(passphrase)
}

fn list(texts: impl IntoIterator<Item = String>) -> Array {
    texts.into_iter().map(JsValue::from).collect()
}
