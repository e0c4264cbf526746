//! A worker that is loaded when it is needed, answers once and is ended.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::here::version;

/// What the worker that this script starts says to a message. Its first word, that it listens, is
/// an empty list.
///
/// # Errors
///
/// When it cannot be loaded, or fails.
pub(super) async fn ask(script: &str, message: &Array) -> Result<Array, JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&format!("./{script}?{}", version()), &options)?;
    let mut heard = None;
    let answer = Promise::new(&mut |done, failed| {
        let (own, message) = (worker.clone(), message.clone());
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let said: Array = event.data().unchecked_into();
            if said.length() == 0 {
                let _ = own.post_message(&message);
            } else {
                let _ = done.call1(&JsValue::NULL, &said);
            }
        });
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        worker.set_onerror(Some(&failed));
        heard = Some(hear);
    });
    let answer = JsFuture::from(answer).await;
    worker.terminate();
    drop(heard);
    Ok(answer?.unchecked_into())
}
