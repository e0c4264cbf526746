//! BROWSER. The worker's side of the desk: messages in, messages out.
//!
//! A message is a list of texts. In: `begin, today, area, glossary`; `change, count, key, text …, deleted …`;
//! `look`; `read`; `terms`; `try, glossary`; `paper, which, number`; `file, which`; `document, which, format`;
//! `answers, person, text`;
//! `mark, which` (a page came, with the case as it is now); `area, file, number`. Before all of these,
//! for a draft of a real family, a list of two: the key of the vault and its id.
//! Out: `ready`; `local, json, time` when it is another than before; `notes, json, two times`; `reading, json`; `terms, json`; `tried, problem …`;
//! `paper, which, json, number`; `file, name, text`, for a document its media type too, or `file` when something is open; `answers, json` or
//! `answers` for a file that is none; `lost, why`. The versions of the draft: `desk_keeper.rs`.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::desk::Desk;
use crate::desk::local::TIMETABLE;
use crate::desk_keeper::{Keeper, Post};
use crate::domain::Id;
use crate::export::pieces::Changes;
use crate::session::advice::Reading;
use crate::storage::here::instant;
use crate::storage::keeper::take;

/// Listens for the page.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let desk = Rc::new(RefCell::new(Desk::new("", "", "")));
    desk.borrow().warm();
    let own = scope.clone();
    let post: Post = Rc::new(move |said: Vec<String>| {
        let said: Array = said.iter().map(|it| JsValue::from_str(it)).collect();
        let _ = own.post_message(&said);
    });
    let keeper = Keeper::new(desk.clone(), post.clone());
    let told = RefCell::new(String::new());
    let own = scope.clone();
    let act = Rc::new(move |texts: Vec<String>| {
        let local = || local(&desk, &told, &own);
        // What pages show beside their questions is told before the coach looks, which takes longer.
        let local = (texts[0] == "look").then(local).flatten();
        let answer = answer(&desk, &keeper, texts, &own);
        for said in [local, answer].into_iter().flatten() {
            post(said);
        }
    });
    // While a key is taken in, what comes after it waits.
    let waits = Rc::new(RefCell::new(None::<Vec<Vec<String>>>));
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let texts: Array = event.data().unchecked_into();
        if !texts.get(0).is_string() {
            waits.replace(Some(Vec::new()));
            let (waits, act) = (waits.clone(), act.clone());
            spawn_local(async move {
                // Without it the versions of a locked draft are not kept, which is told.
                let _ = take(&texts.get(0), &texts.get(1)).await;
                act(vec!["locked".to_owned()]);
                let waited = waits.take();
                waited.into_iter().flatten().for_each(|it| act(it));
            });
            return;
        }
        let texts: Vec<String> = texts.iter().filter_map(|it| it.as_string()).collect();
        match &mut *waits.borrow_mut() {
            Some(waits) => waits.push(texts),
            None => act(texts),
        }
    });
    scope.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    let ready: Array = [JsValue::from_str("ready")].into_iter().collect();
    let _ = scope.post_message(&ready);
}

fn now(scope: &DedicatedWorkerGlobalScope) -> f64 {
    scope.performance().map(|it| it.now()).unwrap_or_default()
}

/// What the arrangements say of the case, unless that was told already.
fn local(
    desk: &RefCell<Desk>,
    told: &RefCell<String>,
    scope: &DedicatedWorkerGlobalScope,
) -> Option<Vec<String>> {
    let begun = now(scope);
    let local = desk.borrow().local().print();
    let took = now(scope) - begun;
    if told.replace(local.clone()) == local {
        return None;
    }
    Some(vec!["local".to_owned(), local, took.to_string()])
}

fn answer(
    desk: &RefCell<Desk>,
    keeper: &Keeper,
    texts: Vec<String>,
    scope: &DedicatedWorkerGlobalScope,
) -> Option<Vec<String>> {
    let own = |it: &str| it.to_owned();
    match texts.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["begin", today, area, glossary] => {
            let marks = desk.borrow_mut().take_marks();
            *desk.borrow_mut() = Desk::new(today, area, glossary).with_marks(marks);
            keeper.begin();
            None
        }
        ["locked"] => {
            keeper.seal();
            None
        }
        ["draft", id] => {
            keeper.open(id.parse().unwrap_or(Id::NONE));
            None
        }
        ["do", "apart", _] => {
            keeper.set_apart();
            None
        }
        ["do", what, of] => {
            keeper.act(what, of);
            None
        }
        ["change", count, ref rest @ ..] => {
            let puts = count.parse::<usize>().unwrap_or_default() * 2;
            let (put, delete) = rest.split_at(puts.min(rest.len()));
            let put = put.chunks_exact(2).map(|it| (own(it[0]), own(it[1]))).collect();
            let changes = Changes { put, delete: delete.iter().map(|it| own(it)).collect() };
            keeper.change();
            let why = desk.borrow_mut().follow(&changes).err()?;
            Some(vec![own("lost"), why])
        }
        ["look"] => {
            keeper.look();
            let begun = now(scope);
            desk.borrow_mut().check();
            let checked = now(scope);
            let update = desk.borrow_mut().tell().print();
            let (check, tell) = (checked - begun, now(scope) - checked);
            Some(vec![own("notes"), update, check.to_string(), tell.to_string()])
        }
        ["terms"] => {
            let terms = desk.borrow().terms();
            let reading = Reading { terms, ..Reading::default() };
            Some(vec![own("terms"), reading.print()])
        }
        ["try", glossary] => {
            let problems = desk.borrow().problems(glossary);
            Some([own("tried")].into_iter().chain(problems).collect())
        }
        ["mark", which] => {
            desk.borrow_mut().mark(which);
            None
        }
        ["area", file, number] => {
            let told = desk.borrow().area_file(file).print();
            Some(vec![own("paper"), own("area"), told, own(number)])
        }
        ["paper", which, number] if keeper.tell(which, number) => None,
        ["paper", which, number] => {
            keeper.note_paper(which, number);
            let paper = desk.borrow().paper(which);
            Some(vec![own("paper"), own(which), paper, own(number)])
        }
        ["file", which] => Some(match desk.borrow().paper_file(which) {
            Ok((name, text)) => vec![own("file"), name, text],
            Err(_) => vec![own("file")],
        }),
        ["document", TIMETABLE, _] => {
            let (name, text) = desk.borrow().calendar(keeper.draft(), &instant());
            Some(vec![own("file"), name, text, own("text/calendar")])
        }
        ["document", which, format] => Some(match desk.borrow().file(which, format) {
            Ok(file) => vec![own("file"), file.name, file.text, own(file.mime)],
            Err(_) => vec![own("file")],
        }),
        ["answers", person, text] => {
            let id = person.parse().unwrap_or(Id::NONE);
            Some(match desk.borrow().answers(id, text) {
                Some(found) => vec![own("answers"), found.print()],
                None => vec![own("answers")],
            })
        }
        ["read"] => Some(vec![own("reading"), desk.borrow().reading().print()]),
        _ => None,
    }
}
