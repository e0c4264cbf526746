//! BROWSER. The keeper of the vault: makes it, opens it, changes its passphrase, tells and removes
//! what is kept on the device. It lives in a worker that ends with its page.

use std::cell::{Cell, RefCell};

use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::domain::Json;
use crate::session::idle::MINUTES;
use crate::session::saving::SaveError;
use crate::storage::db::{NAME, REAL, Store};
use crate::storage::keeper::take;
use crate::storage::vault::Found;
use crate::text::Words;
use crate::vault::pages::{ASKED, About, Pages, Problem};
use crate::vault::{Code, Failure, Header, Key, suggested, tidy, weakness};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = plainplan, catch)]
    fn sealed(bytes: &Uint8Array) -> Result<Promise, JsValue>;
}

/// What the page asks for.
#[derive(Debug)]
pub struct Asked {
    what: String,
    of: String,
    typed: Vec<(String, String)>,
}

impl Asked {
    /// Reads a message; a page is asked for as if a button led to it.
    pub fn read(texts: &[String]) -> Option<Self> {
        match texts {
            [page, door] if page == "page" => {
                Some(Self { what: door.clone(), of: String::new(), typed: Vec::new() })
            }
            [act, what, of, typed @ ..] if act == "do" => Some(Self {
                what: format!("do {what}"),
                of: of.clone(),
                typed: typed.chunks_exact(2).map(|it| (it[0].clone(), it[1].clone())).collect(),
            }),
            _ => None,
        }
    }

    fn typed(&self, id: &str) -> &str {
        self.typed.iter().find(|it| it.0 == id).map_or("", |it| &it.1)
    }
}

/// The keeper.
pub struct Keeper {
    post: Box<dyn Fn(&Array)>,
    words: Words,
    real: Store,
    practice: Store,
    /// What was suggested, chosen and made so far on the way to a new vault.
    suggested: RefCell<String>,
    chosen: RefCell<String>,
    code: RefCell<Option<Code>>,
    /// How often a passphrase was wrong.
    wrong: Cell<u32>,
}

impl Keeper {
    /// A keeper that says things by `post`.
    pub fn new(post: impl Fn(&Array) + 'static) -> Self {
        Self {
            post: Box::new(post),
            words: Words::vault(),
            real: Store::sealed(REAL),
            practice: Store::named(NAME),
            suggested: RefCell::default(),
            chosen: RefCell::default(),
            code: RefCell::default(),
            wrong: Cell::new(0),
        }
    }

    /// Does what is asked and tells the page that comes then.
    pub async fn answer(&self, asked: Asked, key: Option<Array>) {
        let is_open = match &key {
            Some(key) => take(&key.get(0), &key.get(1)).await.is_ok(),
            None => false,
        };
        let page = match &*asked.what {
            "set-up" | "do other" => self.set_up().await,
            "do chosen" => self.choose(&asked),
            "do confirm" => match self.confirm(&asked).await {
                Ok(()) => return,
                Err(problem) => self.code_page(problem),
            },
            "open" => self.door(|pages| pages.open(None)).await,
            "do open" => match self.open(asked.typed("pp-pass")).await {
                Ok(()) => return,
                Err(problem) => self.pages().open(Some(problem)),
            },
            "recover" => self.door(|pages| pages.recover(None)).await,
            "do recover" => match self.recover(&asked).await {
                Ok(()) => return,
                Err(problem) => self.pages().recover(Some(problem)),
            },
            "change" => self.door(|pages| pages.change(None)).await,
            "do change" => match self.change(&asked).await {
                Ok(()) => self.pages().changed(),
                Err(problem) => self.pages().change(Some(problem)),
            },
            _ => self.kept(&asked, is_open).await,
        };
        self.tell(&page);
    }

    fn pages(&self) -> Pages<'_> {
        Pages(&self.words)
    }

    fn tell(&self, page: &Json) {
        let said = ["page", &page.print()].map(JsValue::from_str);
        (self.post)(&said.into_iter().collect());
    }

    /// A page that makes sense only where there is a sound vault.
    async fn door(&self, page: impl Fn(Pages<'_>) -> Json) -> Json {
        match self.header().await {
            Ok(_) => page(self.pages()),
            Err(problem) => self.pages().shut(problem),
        }
    }

    async fn header(&self) -> Result<(Found, Header), Problem> {
        let found = self.real.vault().await.map_err(|_| Problem::Store)?;
        match &found {
            Found::Header(text) => {
                let header = Header::read(text).map_err(problem)?;
                Ok((found, header))
            }
            _ => Err(Problem::Damaged),
        }
    }

    async fn set_up(&self) -> Json {
        match self.real.vault().await {
            Ok(Found::None) => {}
            // There is a vault already: nothing is made over it.
            Ok(_) => return self.door(|pages| pages.open(None)).await,
            Err(_) => return self.pages().shut(Problem::Store),
        }
        let mut bytes = [0; 12];
        random(&mut bytes);
        self.suggested.replace(suggested(&bytes));
        self.pages().set_up(&self.suggested.borrow(), None)
    }

    fn choose(&self, asked: &Asked) -> Json {
        let passphrase = tidy(asked.typed("pp-pass"));
        if let Some(weak) = weakness(&passphrase) {
            return self.pages().set_up(&self.suggested.borrow(), Some(weak.into()));
        }
        self.chosen.replace(passphrase);
        let mut bytes = [0; 16];
        random(&mut bytes);
        self.code.replace(Some(Code(bytes)));
        self.pages().code(&Code(bytes), None)
    }

    fn code_page(&self, problem: Problem) -> Json {
        match *self.code.borrow() {
            Some(code) => self.pages().code(&code, Some(problem)),
            None => self.pages().shut(problem),
        }
    }

    async fn confirm(&self, asked: &Asked) -> Result<(), Problem> {
        let code = self.code.borrow().ok_or(Problem::Store)?;
        let groups = code.groups();
        let is_right = |at: &usize| {
            let typed = asked.typed(&format!("pp-group-{at}")).to_ascii_uppercase();
            let typed = typed.replace('O', "0").replace(['I', 'L'], "1");
            typed.trim() == groups[*at]
        };
        if !ASKED.iter().all(is_right) {
            return Err(Problem::Groups);
        }
        let chosen = self.chosen.borrow().clone();
        let (header, key) = Header::new(&chosen, &code, &mut random).map_err(problem)?;
        // Read back before anything is locked with it: what does not open is no lock.
        let text = header.print();
        let again = Header::read(&text).and_then(|it| it.recover(&code));
        if again != Ok(key) {
            return Err(Problem::Damaged);
        }
        self.real.set_vault(&Found::None, &text).await.map_err(|_| Problem::Store)?;
        self.opened(&header, key).await
    }

    async fn open(&self, typed: &str) -> Result<(), Problem> {
        let (_, header) = self.header().await?;
        match header.open(&tidy(typed)) {
            Ok(key) => self.opened(&header, key).await,
            Err(failure) => {
                // Each wrong one takes longer than the one before, up to half a minute.
                let wrong = self.wrong.get() + 1;
                self.wrong.set(wrong);
                TimeoutFuture::new((250 << wrong.min(7)).min(30_000)).await;
                Err(problem(failure))
            }
        }
    }

    async fn recover(&self, asked: &Asked) -> Result<(), Problem> {
        let (found, header) = self.header().await?;
        let code = Code::read(asked.typed("pp-code-typed")).ok_or(Problem::WrongCode)?;
        let passphrase = tidy(asked.typed("pp-pass"));
        if let Some(weak) = weakness(&passphrase) {
            return Err(weak.into());
        }
        let key = header.recover(&code).map_err(|it| match it {
            Failure::Wrong => Problem::WrongCode,
            other => problem(other),
        })?;
        let header = self.put(&found, &header, key, &passphrase).await?;
        self.opened(&header, key).await
    }

    async fn change(&self, asked: &Asked) -> Result<(), Problem> {
        let (found, header) = self.header().await?;
        let passphrase = tidy(asked.typed("pp-pass"));
        if let Some(weak) = weakness(&passphrase) {
            return Err(weak.into());
        }
        let key = header.open(&tidy(asked.typed("pp-old"))).map_err(problem)?;
        self.put(&found, &header, key, &passphrase).await.map(drop)
    }

    /// Puts the vault behind another passphrase, once it is known that this opens it.
    async fn put(
        &self,
        found: &Found,
        header: &Header,
        key: Key,
        passphrase: &str,
    ) -> Result<Header, Problem> {
        let next = header.changed(&key, passphrase, &mut random).map_err(problem)?;
        let text = next.print();
        if Header::read(&text).and_then(|it| it.open(passphrase)) != Ok(key) {
            return Err(Problem::Damaged);
        }
        self.real.set_vault(found, &text).await.map_err(|_| Problem::Store)?;
        Ok(next)
    }

    async fn opened(&self, header: &Header, key: Key) -> Result<(), Problem> {
        let bytes = Uint8Array::from(&key[..]);
        let sealed = sealed(&bytes).map_err(|_| Problem::Memory)?;
        let key = JsFuture::from(sealed).await.map_err(|_| Problem::Memory)?;
        bytes.fill(0, 0, 32);
        let minutes = self.real.minutes().await.unwrap_or(MINUTES.2);
        let said = [
            JsValue::from_str("opened"),
            key,
            JsValue::from_str(&header.id()),
            JsValue::from_f64(f64::from(minutes)),
        ];
        (self.post)(&said.into_iter().collect());
        Ok(())
    }

    async fn kept(&self, asked: &Asked, is_open: bool) -> Json {
        let mut about = About { is_open, ..About::default() };
        let done = match (&*asked.what, &*asked.of) {
            ("do remove", of) => {
                about.asks = Some(of.to_owned());
                Ok(())
            }
            ("do remove-yes", id) => self.remove(id).await,
            ("do back", id) => self.put_back(id).await,
            ("do remove-yes-all", _) => self.remove_all().await,
            ("do minutes", it) if is_open => {
                self.real.set_minutes(it.parse().unwrap_or(MINUTES.2)).await
            }
            _ => Ok(()),
        };
        if done.is_err() {
            about.problem = Some(Problem::Store);
        }
        about.minutes = self.real.minutes().await.unwrap_or(MINUTES.2);
        about.lasts = lasts().await;
        let mut all = self.real.kept(true, is_open).await.unwrap_or_default();
        all.extend(self.practice.kept(false, true).await.unwrap_or_default());
        self.pages().kept(&all, &about)
    }

    async fn remove(&self, id: &str) -> Result<(), SaveError> {
        let id = id.parse().map_err(|_| SaveError::Gone)?;
        // Only one of them has it; the other has nothing to remove.
        self.real.delete(id).await?;
        self.practice.delete(id).await
    }

    async fn put_back(&self, id: &str) -> Result<(), SaveError> {
        let id = id.parse().map_err(|_| SaveError::Gone)?;
        let store = if self.real.has(id).await? { &self.real } else { &self.practice };
        store.put_back(id).await
    }

    async fn remove_all(&self) -> Result<(), SaveError> {
        self.real.shred(&mut random).await?;
        self.practice.clear().await
    }
}

fn problem(failure: Failure) -> Problem {
    match failure {
        Failure::Wrong => Problem::Wrong,
        Failure::Damaged => Problem::Damaged,
        Failure::Newer => Problem::Newer,
        Failure::Memory => Problem::Memory,
    }
}

/// The browser's random source.
fn random(bytes: &mut [u8]) {
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into()).map(JsCast::unchecked_into);
    let crypto: web_sys::Crypto = crypto.expect("every browser that runs workers has it");
    crypto.get_random_values_with_u8_array(bytes).expect("so few bytes are not too many");
}

/// Has the browser said that it does not clear this by itself?
async fn lasts() -> bool {
    let ask = || {
        let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
        let storage = Reflect::get(&navigator, &"storage".into())?;
        let ask: Function = Reflect::get(&storage, &"persisted".into())?.dyn_into()?;
        ask.call0(&storage)?.dyn_into::<Promise>()
    };
    let Ok(asked) = ask() else { return false };
    JsFuture::from(asked).await.is_ok_and(|it| it.is_truthy())
}
