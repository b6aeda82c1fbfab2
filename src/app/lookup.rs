//! Looks up names and titles: fetches the files that it takes, each once, and tells what they come to.

use crate::browser::shards::{self, Trouble};
use crate::library::{Plan, plan, words_before};
use crate::state::{Action, Answer, Asked, Query, State};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// A file by its name, and what it holds; `None` while it is on its way.
type File = (String, Option<Vec<u8>>);

/// One who goes for files and tells the page what comes of them.
#[derive(Clone)]
struct Clerk {
    root: String,
    count: u32,
    /// The files that are here, and those that are on their way: too few for more than a list.
    files: Rc<RefCell<Vec<File>>>,
    on_action: Callback<Action>,
    /// What is asked now: an answer to anything else is not waited for.
    asked: Rc<RefCell<String>>,
}

/// Looks up what the reader types, wherever the archive's files are to be had.
#[hook]
pub(super) fn use_lookup(on_action: &Callback<Action>, state: &State, asked: &Asked) {
    let (files, text) = (use_mut_ref(Vec::new), use_mut_ref(String::new));
    let on_action = on_action.clone();
    let (root, count) = (asked.files.clone(), state.front.shards);
    use_effect_with((state.lookup.text.clone(), state.lookup.turns), move |(typed, _)| {
        typed.clone_into(&mut text.borrow_mut());
        if let Some(root) = root.filter(|_| !typed.trim().is_empty()) {
            Clerk { root, count, files, on_action, asked: text }.look_up();
        }
    });
}

impl Clerk {
    fn look_up(self) {
        let text = self.asked.borrow().clone();
        let next = {
            let files = self.files.borrow();
            plan(&text, self.count, |name| content(&files, name))
        };
        match next {
            Plan::Wait => self.answer(text, Answer::Nothing),
            Plan::Done(found) => self.answer(text, Answer::Found(found)),
            Plan::Broken => {
                // Asked for again, they may come from this build.
                self.files.borrow_mut().clear();
                self.answer(text, Answer::OtherVersion);
            }
            Plan::Fetch(names) => names.into_iter().for_each(|name| self.clone().fetch(name)),
        }
    }

    fn fetch(self, name: String) {
        if self.files.borrow().iter().any(|(it, _)| *it == name) {
            return;
        }
        let before = {
            let files = self.files.borrow();
            words_before(&name, |name| content(&files, name)).to_vec()
        };
        self.files.borrow_mut().push((name.clone(), None));
        let url = shards::address(&self.root, &name);
        shards::fetch(&url, before, move |content| match content {
            Ok(content) => {
                self.forget(&name);
                self.files.borrow_mut().push((name, Some(content)));
                self.look_up();
            }
            Err(trouble) => {
                self.forget(&name);
                let text = self.asked.borrow().clone();
                let answer = match trouble {
                    Trouble::Busy => Answer::Busy,
                    Trouble::Unreachable | Trouble::Missing => Answer::Unreachable,
                    // It may go on behind words that are not those of its index.
                    Trouble::Strange => {
                        self.files.borrow_mut().clear();
                        Answer::OtherVersion
                    }
                };
                self.answer(text, answer);
            }
        });
    }

    fn forget(&self, name: &str) {
        self.files.borrow_mut().retain(|(it, _)| it != name);
    }

    fn answer(&self, text: String, answer: Answer) {
        self.on_action.emit(Action::LookUp(Query::Answer(text, answer)));
    }
}

/// What the file of this name holds, if it is here.
fn content<'f>(files: &'f [File], name: &str) -> Option<&'f [u8]> {
    files.iter().find(|(it, _)| it == name)?.1.as_deref()
}
