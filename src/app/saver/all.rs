//! The savers of all drafts that are open in this tab.

use std::cell::RefCell;
use std::rc::Weak;

use super::{Inner, Saver};

thread_local! {
    static ALL: RefCell<Vec<Weak<Inner>>> = const { RefCell::new(Vec::new()) };
}

/// Another draft is open.
pub(super) fn add(saver: Weak<Inner>) {
    ALL.with(|all| {
        let mut all = all.borrow_mut();
        all.retain(|it| it.strong_count() > 0);
        all.push(saver);
    });
}

fn all() -> Vec<Saver> {
    ALL.with(|all| all.borrow().iter().filter_map(Weak::upgrade).map(Saver).collect())
}

/// Is everything typed in this tab in the store?
pub(in crate::app) fn all_safe() -> bool {
    all().iter().all(|it| !it.0.now.borrow().saving.is_dirty())
}

/// Writes everything typed in this tab.
pub(in crate::app) fn flush_all() {
    all().iter().for_each(|it| it.flush(false));
}
