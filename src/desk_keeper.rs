//! BROWSER. The worker's keeper of versions: keeps one when it is time, finishes one, goes back to
//! one, tells the history. It never holds up the desk: what it waits for, it waits for beside it.
//!
//! In: `draft, id`; `do, finish, note`; `do, restore, order`; `do, apart,` for what was typed while
//! another tab wrote the draft, too; and as a `paper` the pages `history`,
//! `history/<order>`, the same with `/now` or `/back`, and `review`.
//! Out: `did, apart, sentence`; `did, finished, markup`; `did, restored, markup, file`; `did, failed, markup`; `paper, which,
//! json, number`.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use crate::desk::Desk;
use crate::desk::history::compare::{compare, count};
use crate::desk::history::{Against, Finished, Opened};
use crate::domain::{CaseFile, Id, Json};
use crate::export::saved;
use crate::session::saving::SaveError;
use crate::session::versions::{Codes, Due, Reason, Timer, Version, Wish};
use crate::storage::db::{NAME, REAL, Store};
use crate::storage::here::{clock, now, today};
use crate::storage::versions::Done;

/// How often a version is tried to be kept while another tab keeps some, too.
const TRIES: u32 = 5;

/// What tells the page something.
pub type Post = Rc<dyn Fn(Vec<String>)>;

/// The keeper of one draft's versions.
#[derive(Clone)]
pub struct Keeper(Rc<Inner>);

struct Inner {
    desk: Rc<RefCell<Desk>>,
    store: RefCell<Store>,
    post: Post,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    draft: Option<Id>,
    timer: Timer,
    /// Does the desk hold the whole case? Changes after that are edits.
    is_whole: bool,
    /// The case before the edits that came since the last look.
    before: Option<CaseFile>,
    /// Why the last version was not kept.
    failed: Option<SaveError>,
    finished: Option<Finished>,
    /// The paper that was told last, and its number.
    paper: Option<(String, String)>,
}

impl Keeper {
    /// A keeper that knows no draft yet.
    pub fn new(desk: Rc<RefCell<Desk>>, post: Post) -> Self {
        let (store, state) = (RefCell::new(Store::named(NAME)), RefCell::default());
        Self(Rc::new(Inner { desk, store, post, state }))
    }

    /// The draft is one of those that are locked.
    pub fn seal(&self) {
        self.0.store.replace(Store::sealed(REAL));
    }

    fn store(&self) -> Store {
        self.0.store.borrow().clone()
    }

    /// Which draft it is.
    pub fn open(&self, draft: Id) {
        self.0.state.borrow_mut().draft = Some(draft);
        let keeper = self.clone();
        spawn_local(async move {
            let Ok(kept) = keeper.store().versions(draft).await else { return };
            let is_news = keeper.know(&kept.versions);
            // A paper that was told meanwhile said “Draft” of a finished version.
            let paper = keeper.0.state.borrow().paper.clone().filter(|_| is_news);
            if let Some((which, number)) = paper {
                let told = keeper.0.desk.borrow().paper(&which);
                (keeper.0.post)(vec!["paper".to_owned(), which, told, number]);
            }
        });
    }

    /// Which draft it is; none before that is known.
    pub fn draft(&self) -> Id {
        self.0.state.borrow().draft.unwrap_or(Id::NONE)
    }

    /// The desk begins anew.
    pub fn begin(&self) {
        let mut state = self.0.state.borrow_mut();
        state.is_whole = false;
        self.0.desk.borrow_mut().set_finished(state.finished.clone());
    }

    /// Something is about to change.
    pub fn change(&self) {
        let mut state = self.0.state.borrow_mut();
        if state.is_whole && state.before.is_none() {
            state.before = Some(self.0.desk.borrow().case().clone());
        }
    }

    /// The desk holds the whole case as it is on the page.
    pub fn look(&self) {
        let mut state = self.0.state.borrow_mut();
        let before = state.before.take();
        if !std::mem::replace(&mut state.is_whole, true) {
            return;
        }
        let Some(before) = before else { return };
        let due = state.timer.edited(now());
        drop(state);
        match due {
            Due::Nothing => {}
            Due::Before => self.by_itself(before, Reason::Opened),
            Due::Now => self.by_itself(self.0.desk.borrow().case().clone(), Reason::Itself),
        }
    }

    fn by_itself(&self, case: CaseFile, reason: Reason) {
        if is_blank(&case) {
            return;
        }
        let keeper = self.clone();
        spawn_local(async move {
            let result = keeper.keep(&case, reason, "", "").await;
            keeper.0.state.borrow_mut().failed = result.err();
        });
    }

    async fn keep(
        &self,
        case: &CaseFile,
        reason: Reason,
        note: &str,
        back_to: &str,
    ) -> Result<Done, SaveError> {
        let draft = self.0.state.borrow().draft.ok_or(SaveError::NoStore)?;
        let wish = Wish {
            reason,
            day: today(),
            clock: clock(now()),
            note: note.trim().to_owned(),
            back_to: back_to.to_owned(),
            codes: Codes::of(case),
        };
        let many = |a: &CaseFile, b: &CaseFile| count(&compare(a, b));
        let done = self.store().keep_version(draft, case, wish, many).await?;
        self.0.state.borrow_mut().timer.kept(now());
        Ok(done)
    }

    /// Takes over which version was finished last. Is that news?
    fn know(&self, all: &[Version]) -> bool {
        let finished = Finished::last(all);
        let mut state = self.0.state.borrow_mut();
        let is_news = state.finished != finished;
        state.finished = finished.clone();
        self.0.desk.borrow_mut().set_finished(finished);
        is_news
    }

    /// A paper is told: it may have to be told again.
    pub fn note_paper(&self, which: &str, number: &str) {
        self.0.state.borrow_mut().paper = Some((which.to_owned(), number.to_owned()));
    }

    /// Tells a page of the history or the review page; `false` when it is another paper.
    pub fn tell(&self, which: &str, number: &str) -> bool {
        let steps: Vec<&str> = which.split('/').collect();
        let (order, against) = match steps[..] {
            ["history"] | ["review"] => (None, Against::Before),
            ["history", order, "now" | "back"] => (order.parse().ok(), Against::Now),
            ["history", order, ..] => (order.parse().ok(), Against::Before),
            _ => return false,
        };
        let (keeper, which, number) = (self.clone(), which.to_owned(), number.to_owned());
        spawn_local(async move {
            let told = match keeper.told(&which, order, against).await {
                Ok(json) => json,
                Err(why) => {
                    let said = keeper.not_kept(&why);
                    Json::object([("body", keeper.0.desk.borrow().answer(&said, false))])
                }
            };
            (keeper.0.post)(vec!["paper".to_owned(), which, told.print(), number]);
        });
        true
    }

    async fn told(
        &self,
        which: &str,
        order: Option<u32>,
        against: Against,
    ) -> Result<Json, SaveError> {
        let draft = self.0.state.borrow().draft.ok_or(SaveError::NoStore)?;
        let store = self.store();
        let kept = store.versions(draft).await;
        if which == "review" {
            // What is on the review page does not need the store.
            if let Ok(kept) = &kept {
                self.know(&kept.versions);
            }
            return Ok(self.0.desk.borrow().review());
        }
        let kept = kept?;
        self.know(&kept.versions);
        let at = order.and_then(|it| kept.versions.iter().position(|all| all.order == it));
        let Some(at) = at else {
            let failed = self.0.state.borrow().failed.as_ref().map(|it| self.not_kept(it));
            return Ok(self.0.desk.borrow().history(&kept.versions, kept.unread.len(), failed));
        };
        let version = &kept.versions[at];
        let case = store.version(draft, version.order).await?;
        let before = match (against, at.checked_sub(1).map(|it| &kept.versions[it])) {
            (Against::Before, Some(it)) => Some((it, store.version(draft, it.order).await?)),
            _ => None,
        };
        let before = before.as_ref().map(|it| Opened { version: it.0, case: it.1.as_ref() });
        let opened = Opened { version, case: case.as_ref() };
        if which.ends_with("/back") {
            return Ok(self.0.desk.borrow().going_back(&opened));
        }
        Ok(self.0.desk.borrow().version(&opened, before.as_ref(), against))
    }

    /// Does what somebody pressed a button for.
    pub fn act(&self, what: &str, of: &str) {
        let (keeper, what, of) = (self.clone(), what.to_owned(), of.to_owned());
        spawn_local(async move {
            let case = keeper.0.desk.borrow().case().clone();
            let said = match &*what {
                "finish" => keeper.finish(&case, &of).await,
                _ => keeper.restore(&case, of.parse().unwrap_or_default()).await,
            };
            let mut said =
                said.unwrap_or_else(|why| vec!["failed".to_owned(), keeper.not_kept(&why)]);
            let answer = keeper.0.desk.borrow().answer(&said[1], said.len() > 2);
            said[1] = answer.print();
            (keeper.0.post)([vec!["did".to_owned()], said].concat());
        });
    }

    /// Keeps what was typed while another tab wrote the draft, too. Nothing is said when it fails:
    /// then it stays on its page, which says that it is not saved.
    pub fn set_apart(&self) {
        let keeper = self.clone();
        spawn_local(async move {
            let case = keeper.0.desk.borrow().case().clone();
            let mut result = Err(SaveError::ChangedElsewhere);
            // The other tab may be keeping versions of its own.
            for _ in 0..TRIES {
                result = keeper.keep(&case, Reason::Elsewhere, "", "").await;
                if result != Err(SaveError::ChangedElsewhere) {
                    break;
                }
            }
            if let Ok(done) = result {
                let said = keeper.0.desk.borrow().apart_said(&done.version);
                (keeper.0.post)(vec!["did".to_owned(), "apart".to_owned(), said]);
            }
        });
    }

    async fn finish(&self, case: &CaseFile, note: &str) -> Result<Vec<String>, SaveError> {
        let done = self.keep(case, Reason::Finished, note, "").await?;
        self.know(std::slice::from_ref(&done.version));
        let said = self.0.desk.borrow().finish_said(&done.version, done.was_there);
        Ok(vec!["finished".to_owned(), said])
    }

    /// What is there now is kept before anything of the old version leaves.
    async fn restore(&self, now: &CaseFile, order: u32) -> Result<Vec<String>, SaveError> {
        let draft = self.0.state.borrow().draft.ok_or(SaveError::NoStore)?;
        let kept = self.store().versions(draft).await?;
        let version = kept.versions.iter().find(|it| it.order == order);
        let case = self.store().version(draft, order).await?;
        let Some((version, case)) = version.zip(case) else {
            return Ok(vec!["failed".to_owned(), self.0.desk.borrow().unread_said()]);
        };
        let Ok(done) = self.keep(now, Reason::Before, "", &version.label()).await else {
            return Ok(vec!["failed".to_owned(), self.0.desk.borrow().not_back_said()]);
        };
        let said = self.0.desk.borrow().back_said(version, &done.version);
        Ok(vec!["restored".to_owned(), said, saved::write_version(&case, &today())])
    }

    fn not_kept(&self, why: &SaveError) -> String {
        self.0.desk.borrow().not_kept_said(*why == SaveError::Full)
    }
}

/// Is it as a draft begins?
fn is_blank(case: &CaseFile) -> bool {
    let mut begun = CaseFile::default();
    let about = crate::domain::edit::At::part("about");
    let mode = case.value(about, "mode");
    begun.apply(crate::domain::edit::Edit::Set(about, "mode", mode));
    begun == *case
}
